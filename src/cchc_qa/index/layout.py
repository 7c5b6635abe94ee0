"""Where things stand in an index's folder; ``store`` draws it."""

from __future__ import annotations

import re
from pathlib import Path

_NAME = re.compile(r"[0-9a-f]{16}")


def object_folder(root: Path, key: str) -> Path:
    return root / "objects" / key


def generation_folder(root: Path, name: str) -> Path:
    return root / "generations" / name


def vectors_path(folder: Path, encoder: str) -> Path:
    return folder / f"vectors-{encoder[:16]}.npy"


def is_generation_name(name: str) -> bool:
    """Whether this can be a generation's name: the beginning of a digest, and no path."""
    return _NAME.fullmatch(name) is not None
