"""Generations come and go: one is written whole, verified, named current; old ones are removed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cchc_qa.errors import IndexBusy, IndexDamaged
from cchc_qa.index.disk import sha256_of, sync_folder, write_synced
from cchc_qa.index.layout import generation_folder
from cchc_qa.index.manifest import read_manifest


def current_name(root: Path) -> str | None:
    """The name of the generation in use; ``None`` where there is no index."""
    try:
        return (root / "CURRENT").read_text(encoding="ascii", errors="replace").strip() or None
    except (FileNotFoundError, NotADirectoryError):
        return None


@contextmanager
def writing(root: Path) -> Iterator[None]:
    """Hold the index for writing; another build meanwhile is refused, readers are not."""
    from filelock import FileLock, Timeout

    root.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(root / ".lock", timeout=0):
            yield
    except Timeout as error:
        raise IndexBusy(
            f"{root}: một lần lập chỉ mục khác đang chạy. Hãy đợi nó xong rồi thử lại."
        ) from error


def install(fresh: Path, target: Path, digests: tuple[tuple[str, str], ...]) -> None:
    """Move a generation to its place, unless it is there already, and verify it there."""
    if _holds(target, (fresh / "manifest.json").read_bytes(), digests):
        shutil.rmtree(fresh)
    else:
        _move_over(fresh, target)
    sync_folder(target.parent)
    _verify(target, digests)


def _holds(folder: Path, manifest: bytes, digests: tuple[tuple[str, str], ...]) -> bool:
    """Whether a generation is there already, to the byte."""
    try:
        same = (folder / "manifest.json").read_bytes() == manifest
        return same and all(sha256_of(folder / name) == digest for name, digest in digests)
    except FileNotFoundError:
        return False


def _move_over(fresh: Path, target: Path) -> None:
    """Put a folder in the place of a damaged one, if there is one."""
    if target.exists():
        damaged = fresh.with_name(f".damaged-{os.getpid()}")
        target.replace(damaged)
        fresh.replace(target)
        shutil.rmtree(damaged, ignore_errors=True)
    else:
        fresh.replace(target)


def _verify(folder: Path, digests: tuple[tuple[str, str], ...]) -> None:
    for name, digest in digests:
        if sha256_of(folder / name) != digest:
            raise IndexDamaged(f"{folder / name}: ghi ra đĩa không đúng. Hãy kiểm tra ổ đĩa.")


def make_current(root: Path, name: str) -> None:
    """Name the generation in use, in one step."""
    fresh = root / "CURRENT.new"
    write_synced(fresh, f"{name}\n".encode("ascii"))
    fresh.replace(root / "CURRENT")
    sync_folder(root)


def discard(root: Path, name: str) -> None:
    """Remove a generation, unless it is the one in use."""
    if name != current_name(root):
        shutil.rmtree(generation_folder(root, name), ignore_errors=True)
        sync_folder(root / "generations")


def collect(root: Path, keep: set[str]) -> None:
    """Remove generations not kept or not readable, and objects that no other one holds."""
    held: set[str] = set()
    generations = root / "generations"
    for folder in generations.iterdir() if generations.exists() else ():
        keys = _object_keys(root, folder.name) if folder.name in keep else None
        if keys is None:
            shutil.rmtree(folder, ignore_errors=True)
        else:
            held |= keys
    objects = root / "objects"
    for folder in objects.iterdir() if objects.exists() else ():
        if folder.name not in held:
            shutil.rmtree(folder, ignore_errors=True)


def _object_keys(root: Path, name: str) -> set[str] | None:
    """The objects of a generation; ``None`` where it is damaged or of another version."""
    try:
        return {entry.key for entry in read_manifest(root, name).entries}
    except IndexDamaged:
        return None
