"""The index on disk: generations that are written whole, verified, and then named current.

    index/
      CURRENT                      the name of the generation in use
      SOURCES.json                 where its reports lay, for the next build (``origin``)
      objects/<key>/report.json    a document, understood; the key is a digest of its file, of
                    vectors-*.npy  what corrects it and of the format: an unchanged file is found
                    source.pdf     the file itself, for page pictures
      generations/<name>/          manifest.json, the lexical arrays, dense.faiss

A build writes beside what is there and swaps one small file at its end, so a reader never sees half
an index and a killed build leaves the old one in use. Every file's SHA-256 is in the manifest and
compared before the file is used. The same corpus gives the same bytes and the same name.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from functools import cached_property
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from cchc_qa.errors import IndexBusy, IndexDamaged, IndexNotFound
from cchc_qa.index import codec
from cchc_qa.index.disk import REBUILD, verified, verify
from cchc_qa.index.generations import current_name
from cchc_qa.index.layout import (
    generation_folder,
    is_generation_name,
    object_folder,
    vectors_path,
)
from cchc_qa.index.lexical import LexicalIndex, load
from cchc_qa.index.manifest import Entry, read_manifest
from cchc_qa.types import Report

__all__ = ["OpenIndex", "current_name", "open_current", "open_named"]

_KEPT_REPORTS = 64
"""Reports held in memory at once; the rest are read again when asked for."""


def open_current(root: Path) -> OpenIndex:
    """Open the generation in use; one that a build replaces meanwhile is looked up again."""
    for _ in range(5):
        name = current_name(root)
        if name is None:
            raise IndexNotFound(f"{root}: chưa có chỉ mục ở đây. {REBUILD}")
        try:
            return OpenIndex(root, name)
        except IndexDamaged:
            if current_name(root) == name:
                raise
    raise IndexBusy(f"{root}: chỉ mục đang được thay thế liên tục. Hãy thử lại sau.")


def open_named(root: Path, name: str) -> OpenIndex | None:
    """Open a generation by its name; ``None`` where none of that name is there and whole."""
    if not is_generation_name(name):
        return None
    try:
        return OpenIndex(root, name)
    except (IndexDamaged, OSError):
        return None


class OpenIndex:
    """One generation, open for reading. Files are verified before their first use."""

    def __init__(self, root: Path, name: str) -> None:
        self.root = root
        self.name = name
        self.manifest = read_manifest(root, name)
        self.entries = self.manifest.entries
        self._folder = generation_folder(root, name)
        for file, digest in self.manifest.files:
            verify(self._folder / file, digest)
        counts = [e.sentences for e in self.entries]
        self.offsets: NDArray[np.int64] = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        self._reports: OrderedDict[int, Report] = OrderedDict()
        self._lock = Lock()

    @cached_property
    def lexical(self) -> LexicalIndex:
        return load(self._folder)

    @property
    def dense_path(self) -> Path:
        return self._folder / "dense.faiss"

    def locate(self, sentence: int) -> tuple[int, int]:
        """The document, and the sentence's number in it, of a sentence of the index."""
        document = int(np.searchsorted(self.offsets, sentence, side="right")) - 1
        return document, sentence - int(self.offsets[document])

    def report(self, document: int) -> Report:
        """A document, read and verified when first asked for."""
        with self._lock:
            found = self._reports.pop(document, None) or self._read(self.entries[document])
            self._reports[document] = found
            if len(self._reports) > _KEPT_REPORTS:
                self._reports.popitem(last=False)
        return found

    def _read(self, entry: Entry) -> Report:
        path = object_folder(self.root, entry.key) / "report.json"
        return codec.report_from_json(json.loads(verified(path, entry.report_sha256)))

    def source(self, document: int) -> Path:
        """The indexed file itself, as it was when it was indexed."""
        entry = self.entries[document]
        return object_folder(self.root, entry.key) / f"source{entry.suffix}"

    def document_named(self, name: str) -> int | None:
        return next((i for i, e in enumerate(self.entries) if e.name == name), None)

    def verify_all(self) -> None:
        """Compare every file of the generation and of its documents with its digest."""
        for index, entry in enumerate(self.entries):
            folder = object_folder(self.root, entry.key)
            verify(folder / "report.json", entry.report_sha256)
            if entry.vectors_sha256:
                verify(vectors_path(folder, self.manifest.encoder), entry.vectors_sha256)
            self.report(index)
