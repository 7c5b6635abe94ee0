"""Files of the index: verified before they are used, written so that they are on the disk."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from cchc_qa.errors import IndexDamaged

REBUILD = "Hãy lập lại chỉ mục: cchc-qa build THƯ_MỤC_BÁO_CÁO."


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verified(path: Path, digest: str) -> bytes:
    """What a file holds. Raises IndexDamaged where it is missing or not what was written.

    ``digest`` is its SHA-256 in hexadecimal, or the beginning of that.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise _missing(path) from error
    if hashlib.sha256(data).hexdigest()[: len(digest)] != digest:
        raise _changed(path)
    return data


def verify(path: Path, digest: str) -> None:
    """The same for a file that is too large to hold: only the check."""
    try:
        actual = sha256_of(path)
    except FileNotFoundError as error:
        raise _missing(path) from error
    if actual != digest:
        raise _changed(path)


def _missing(path: Path) -> IndexDamaged:
    return IndexDamaged(f"{path}: thiếu tệp của chỉ mục. {REBUILD}")


def _changed(path: Path) -> IndexDamaged:
    return IndexDamaged(f"{path}: tệp của chỉ mục đã bị thay đổi. {REBUILD}")


def write_synced(path: Path, data: bytes) -> None:
    """Write a file and have it on the disk before returning."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_tree(folder: Path) -> None:
    """Have all files of a folder, and the folder itself, on the disk."""
    for path in folder.iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
