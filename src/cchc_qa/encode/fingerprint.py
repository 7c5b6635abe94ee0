"""Names a model to the byte, so that an index is never asked with vectors of another."""

from __future__ import annotations

import hashlib
from pathlib import Path

MODEL_SUFFIXES = frozenset({".json", ".safetensors", ".txt", ".model", ".jinja"})
"""Weights, tokenizer, configuration. A model card, or a second copy of the weights for another
library, changes nothing in the vectors."""


def fingerprint(folder: Path, *, prefixes: tuple[str, str]) -> str:
    """SHA-256, in hexadecimal, over names and bytes of the model's files and over its prefixes."""
    digest = hashlib.sha256()
    for prefix in prefixes:
        _add(digest, prefix.encode())
    for path in model_files(folder):
        _add(digest, path.relative_to(folder).as_posix().encode())
        _add(digest, _file_digest(path))
    return digest.hexdigest()


def model_files(folder: Path) -> list[Path]:
    """The files that make the vectors, in the order of their names; hidden ones left out."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.suffix in MODEL_SUFFIXES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def _add(digest: hashlib._Hash, value: bytes) -> None:
    """Length before value, so that no two lists of values run together into the same bytes."""
    digest.update(len(value).to_bytes(8, "big"))
    digest.update(value)


def _file_digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
