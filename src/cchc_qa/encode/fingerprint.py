"""Names a model to the byte, so that an index is never asked with vectors of another."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

MODEL_SUFFIXES = frozenset({".json", ".safetensors", ".txt", ".model", ".jinja"})
"""Weights, tokenizer, configuration. A model card, or a second copy of the weights for another
library, changes nothing in the vectors."""

CHECKSUMS = "SHA256SUMS"
"""What a model's files ought to be, as ``sha256sum`` writes it; the embedded model has one."""


def digest_files(folder: Path) -> dict[str, str]:
    """SHA-256 of each file that makes the vectors, by its path in the folder, in their order."""
    paths = sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.suffix in MODEL_SUFFIXES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    return {path.relative_to(folder).as_posix(): _digest(path) for path in paths}


def fingerprint(digests: Mapping[str, str], *, prefixes: tuple[str, str]) -> str:
    """SHA-256, in hexadecimal, over the model's prefixes and the names and digests of its files."""
    whole = hashlib.sha256()
    for value in (*prefixes, *(part for item in digests.items() for part in item)):
        data = value.encode()
        whole.update(len(data).to_bytes(8, "big"))  # so that no two lists make the same bytes
        whole.update(data)
    return whole.hexdigest()


def changed_file(folder: Path, digests: Mapping[str, str]) -> str | None:
    """The first file that is not what the folder's list of checksums says; None without a list."""
    try:
        lines = (folder / CHECKSUMS).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return None
    expected = (line.split(maxsplit=1) for line in lines)
    return next((name for digest, name in expected if digests.get(name) != digest), None)


def write_checksums(folder: Path) -> None:
    """Writes the list that ``changed_file`` reads."""
    lines = [f"{digest}  {name}\n" for name, digest in digest_files(folder).items()]
    (folder / CHECKSUMS).write_text("".join(lines), encoding="utf-8")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
