"""Where things stand in an index's folder; ``store`` draws it."""

from __future__ import annotations

from pathlib import Path


def object_folder(root: Path, key: str) -> Path:
    return root / "objects" / key


def generation_folder(root: Path, name: str) -> Path:
    return root / "generations" / name


def vectors_path(folder: Path, encoder: str) -> Path:
    return folder / f"vectors-{encoder[:16]}.npy"
