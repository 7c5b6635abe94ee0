"""What the index holds of one document: its report, the file itself, its sentences' vectors."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

import numpy as np

from cchc_qa.index import codec
from cchc_qa.index.disk import sha256_of, sync_folder, sync_tree, write_synced
from cchc_qa.types import Report, Vectors


def stored_report(folder: Path) -> Report | None:
    """A report as stored; ``None`` where there is none or it is damaged."""
    try:
        data = (folder / "report.json").read_bytes()
        digest = (folder / "report.sha256").read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    if hashlib.sha256(data).hexdigest() != digest:
        return None
    return codec.report_from_json(json.loads(data))


def store_report(folder: Path, report: Report, source: Path) -> None:
    """Write a report, with its file, beside its place, then move it there whole."""
    fresh = folder.with_name(f".{folder.name}.{os.getpid()}")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    data = json.dumps(codec.report_to_json(report), ensure_ascii=False, separators=(",", ":"))
    write_synced(fresh / "report.json", data.encode("utf-8"))
    shutil.copyfile(source, fresh / f"source{source.suffix.lower()}")
    digest = sha256_of(fresh / "report.json")
    write_synced(fresh / "report.sha256", digest.encode("ascii"))
    sync_tree(fresh)
    shutil.rmtree(folder, ignore_errors=True)
    fresh.replace(folder)
    sync_folder(folder.parent)


def load_vectors(path: Path) -> Vectors:
    vectors: Vectors = np.load(path, allow_pickle=False).astype(np.float32)
    return vectors


def vectors_are_whole(path: Path) -> bool:
    """Whether vectors are there as they were written."""
    try:
        digest = _digest_file(path).read_text(encoding="ascii", errors="replace")
        return sha256_of(path) == digest
    except FileNotFoundError:
        return False


def store_vectors(path: Path, vectors: Vectors) -> None:
    """Write vectors, halved in precision, beside their place, then move them there whole."""
    fresh = path.with_name(f".{path.name}")
    with fresh.open("wb") as file:
        np.save(file, vectors.astype(np.float16), allow_pickle=False)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    write_synced(_digest_file(path), sha256_of(path).encode("ascii"))


def _digest_file(path: Path) -> Path:
    return path.with_suffix(".sha256")
