"""What a generation is made of: its documents, its failures, and the digests of its files."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cchc_qa.errors import IndexDamaged
from cchc_qa.index import codec
from cchc_qa.index.disk import REBUILD, verified
from cchc_qa.index.layout import generation_folder
from cchc_qa.types import Metadata

MANIFEST_FORMAT = f"1.{codec.FORMAT}"
"""Of the manifest, and of the objects that it names."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A document of a generation."""

    name: str
    key: str
    suffix: str
    report_sha256: str
    vectors_sha256: str
    metadata: Metadata
    sentences: int
    figures: int
    pages: int
    notes: tuple[str, ...]
    abbreviations: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why."""

    file: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a generation is made of. ``files`` are its own, with their digests."""

    encoder: str
    dimension: int
    entries: tuple[Entry, ...]
    failures: tuple[Failure, ...]
    files: tuple[tuple[str, str], ...]


def manifest_bytes(manifest: Manifest) -> bytes:
    """The manifest as it is stored: equal manifests, equal bytes."""
    value = {
        "format": MANIFEST_FORMAT,
        "encoder": manifest.encoder,
        "dimension": manifest.dimension,
        "documents": [_entry_to_json(e) for e in manifest.entries],
        "failures": [[f.file, f.code, f.message] for f in manifest.failures],
        "files": dict(manifest.files),
    }
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


def _entry_to_json(entry: Entry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "key": entry.key,
        "suffix": entry.suffix,
        "report_sha256": entry.report_sha256,
        "vectors_sha256": entry.vectors_sha256,
        "metadata": codec.metadata_to_json(entry.metadata),
        "sentences": entry.sentences,
        "figures": entry.figures,
        "pages": entry.pages,
        "notes": list(entry.notes),
        "abbreviations": [list(pair) for pair in entry.abbreviations],
    }


def read_manifest(root: Path, name: str) -> Manifest:
    """The manifest of a generation; its name is its digest, so a changed one is noticed."""
    path = generation_folder(root, name) / "manifest.json"
    value = json.loads(verified(path, name))
    if value.get("format") != MANIFEST_FORMAT:
        raise IndexDamaged(f"{root}: chỉ mục do phiên bản khác của chương trình lập. {REBUILD}")
    return Manifest(
        encoder=value["encoder"],
        dimension=value["dimension"],
        entries=tuple(_entry_from_json(e) for e in value["documents"]),
        failures=tuple(Failure(*f) for f in value["failures"]),
        files=tuple(sorted(value["files"].items())),
    )


def _entry_from_json(value: dict[str, Any]) -> Entry:
    metadata = codec.metadata_from_json(value["metadata"])
    return Entry(
        **{
            **value,
            "metadata": metadata,
            "notes": tuple(value["notes"]),
            "abbreviations": tuple((a, b) for a, b in value["abbreviations"]),
        }
    )
