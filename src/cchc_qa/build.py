"""Files and folders → a new generation of the index."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cchc_qa.context import block_words, passage_text
from cchc_qa.corpus import Source, corrections, sources
from cchc_qa.errors import ConfigError, IndexDamaged, ReadError
from cchc_qa.index import codec
from cchc_qa.index.dense import build_dense
from cchc_qa.index.disk import sha256_of, sync_tree, write_synced
from cchc_qa.index.generations import (
    collect,
    current_name,
    discard,
    install,
    make_current,
    writing,
)
from cchc_qa.index.layout import generation_folder, object_folder, vectors_path
from cchc_qa.index.lexical import FieldBuilder, LexicalIndex, save, words_of
from cchc_qa.index.manifest import Entry, Failure, Manifest, manifest_bytes, read_manifest
from cchc_qa.index.objects import (
    load_vectors,
    store_report,
    store_vectors,
    stored_report,
    vectors_are_whole,
)
from cchc_qa.index.origin import remember
from cchc_qa.index.store import OpenIndex
from cchc_qa.read.sandbox import Reader
from cchc_qa.types import Document, Encoder, Report, Vectors
from cchc_qa.understand import understand_document

_AHEAD = 1
"""Files read ahead of the one that is being understood."""

Progress = Callable[[str, int, int], None]
"""Told of each file: its name, how many are done, how many there are."""

Accept = Callable[[OpenIndex], bool]
"""Asked of a new generation, whole and verified, whether it may be put to use."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build did. ``generation`` is the one in use after it, ``None`` where there is none."""

    generation: str | None
    accepted: bool
    files: int
    read: int
    reused: int
    removed: int
    pages: int
    sentences: int
    figures: int
    failures: tuple[Failure, ...]


def build(
    corpus: Iterable[Path],
    root: Path,
    encoder: Encoder,
    progress: Progress | None = None,
    *,
    accept: Accept | None = None,
) -> Summary:
    """Bring the index at ``root`` up to date with the files named.

    Files that cannot be read are left out and named in the summary. A generation that ``accept``
    refuses, or fails on, leaves the disk and the one before stays in use. Raises UsageError for a
    path that does not exist, IndexBusy while another build runs, and what ``accept`` raises. The
    paths of an index that is put to use are remembered beside it (``index.origin``).
    """
    paths = tuple(corpus)
    files = sources(paths)
    with writing(root):
        summary = _Build(root, encoder, progress or (lambda *_: None), accept).run(files)
        if summary.accepted:
            remember(root, paths)
        return summary


class _Build:
    """One run: it holds the index's lock, and the reader's process once a file must be read."""

    def __init__(
        self, root: Path, encoder: Encoder, progress: Progress, accept: Accept | None
    ) -> None:
        self._root = root
        self._encoder = encoder
        self._progress = progress
        self._accept = accept
        self._read = 0
        (root / "objects").mkdir(parents=True, exist_ok=True)
        (root / "generations").mkdir(exist_ok=True)

    def run(self, files: tuple[Source, ...]) -> Summary:
        before = self._names_before()
        entries: list[Entry] = []
        failures: list[Failure] = []
        with Reader() as reader:
            for done, (source, reading) in enumerate(self._read_ahead(files, reader)):
                self._progress(source.name, done, len(files))
                try:
                    entries.append(self._entry(source, reading))
                except ReadError as error:
                    failures.append(Failure(source.name, error.code, str(error)))
                except ConfigError as error:
                    failures.append(Failure(source.name, "sidecar", f"{source.name}: {error}"))
        self._progress("", len(files), len(files))
        accepted = self._publish(tuple(entries), tuple(failures))
        removed = len(before - {e.name for e in entries})
        return Summary(
            generation=current_name(self._root),
            accepted=accepted,
            files=len(files),
            read=self._read,
            reused=len(entries) - self._read,
            removed=removed,
            pages=sum(e.pages for e in entries),
            sentences=sum(e.sentences for e in entries),
            figures=sum(e.figures for e in entries),
            failures=tuple(failures),
        )

    def _names_before(self) -> set[str]:
        name = current_name(self._root)
        try:
            return {e.name for e in read_manifest(self._root, name).entries} if name else set()
        except IndexDamaged:
            return set()

    # --- objects --------------------------------------------------------------------------------

    def _read_ahead(
        self, files: tuple[Source, ...], reader: Reader
    ) -> Iterator[tuple[Source, Callable[[], Document]]]:
        """Each file with the way to its document: one is read while another is understood."""
        with ThreadPoolExecutor(max_workers=1) as worker:
            waiting: deque[tuple[Source, Callable[[], Document]]] = deque()
            for source in files:
                waiting.append((source, self._reading(source, reader, worker)))
                if len(waiting) > _AHEAD:
                    yield waiting.popleft()
            yield from waiting

    def _reading(
        self, source: Source, reader: Reader, worker: ThreadPoolExecutor
    ) -> Callable[[], Document]:
        """Begins to read a file that the index does not hold; one that it holds only when asked."""

        def read() -> Future[Document]:
            return worker.submit(reader.read, source.path, source.name)

        if self._is_held(source):
            return lambda: read().result()
        return read().result

    def _is_held(self, source: Source) -> bool:
        try:
            key = _key(source, corrections(source)[1])
        except (ReadError, OSError):
            return False
        return (object_folder(self._root, key) / "report.json").is_file()

    def _entry(self, source: Source, reading: Callable[[], Document]) -> Entry:
        values, sidecar = corrections(source)
        key = _key(source, sidecar)
        folder = object_folder(self._root, key)
        report = stored_report(folder)
        if report is None:
            report = understand_document(reading(), values)
            store_report(folder, report, source.path)
            self._read += 1
        vectors = vectors_path(folder, self._encoder.fingerprint)
        if not vectors_are_whole(vectors):
            self._embed(report, vectors)
        return _entry_of(report, key, folder, vectors, source)

    def _embed(self, report: Report, path: Path) -> None:
        texts = [passage_text(report, n) for n in range(len(report.sentences))]
        store_vectors(path, self._encoder.encode_passages(texts))

    # --- the generation -------------------------------------------------------------------------

    def _publish(self, entries: tuple[Entry, ...], failures: tuple[Failure, ...]) -> bool:
        """Write the generation; where it is accepted name it current and remove what is too old."""
        name = self._write(entries, failures)
        if not self._kept(name):
            return False
        before = current_name(self._root)
        make_current(self._root, name)
        collect(self._root, {name} | ({before} if before else set()))
        return True

    def _kept(self, name: str) -> bool:
        """Whether it is accepted; else it leaves the disk, its objects stay for the next build."""
        accepted = False
        try:
            accepted = self._accept is None or self._accept(OpenIndex(self._root, name))
        finally:
            if not accepted:
                discard(self._root, name)
        return accepted

    def _write(self, entries: tuple[Entry, ...], failures: tuple[Failure, ...]) -> str:
        """Write the generation and verify it; it has a name, but is not in use yet."""
        fresh = self._root / "generations" / f".new-{os.getpid()}"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        self._write_indexes(entries, fresh)
        digests = tuple(sorted((p.name, sha256_of(p)) for p in fresh.iterdir()))
        manifest = manifest_bytes(
            Manifest(self._encoder.fingerprint, self._encoder.dimension, entries, failures, digests)
        )
        name = hashlib.sha256(manifest).hexdigest()[:16]
        write_synced(fresh / "manifest.json", manifest)
        sync_tree(fresh)
        install(fresh, generation_folder(self._root, name), digests)
        return name

    def _write_indexes(self, entries: tuple[Entry, ...], folder: Path) -> None:
        lexical = _LexicalInput()
        vectors: list[Vectors] = []
        for entry in entries:
            held = object_folder(self._root, entry.key)
            report = stored_report(held)
            if report is None:
                raise IndexDamaged(f"{held}: tệp của chỉ mục hỏng trong lúc lập.")
            lexical.add(report)
            vectors.append(load_vectors(vectors_path(held, self._encoder.fingerprint)))
        save(lexical.index(), folder)
        empty = np.zeros((0, self._encoder.dimension), dtype=np.float32)
        build_dense(np.concatenate([empty, *vectors]), folder / "dense.faiss")


def _key(source: Source, sidecar: bytes) -> str:
    """Names what an object holds: the file, its name, its corrections, and the format."""
    digest = hashlib.sha256(f"{codec.FORMAT}\0{source.name}\0{sha256_of(source.path)}\0".encode())
    digest.update(sidecar)
    return digest.hexdigest()[:32]


def _entry_of(report: Report, key: str, folder: Path, vectors: Path, source: Source) -> Entry:
    return Entry(
        name=source.name,
        key=key,
        suffix=source.path.suffix.lower(),
        report_sha256=sha256_of(folder / "report.json"),
        vectors_sha256=sha256_of(vectors),
        metadata=report.metadata,
        sentences=len(report.sentences),
        figures=len(report.figures),
        pages=len(report.document.pages),
        notes=report.document.notes,
        abbreviations=report.abbreviations,
    )


class _LexicalInput:
    """The words of sentences and of their blocks, gathered document by document."""

    def __init__(self) -> None:
        self._sentences = FieldBuilder()
        self._blocks = FieldBuilder()
        self._block_of: list[int] = []

    def add(self, report: Report) -> None:
        last: int | None = None
        for sentence in report.sentences:
            self._sentences.add(words_of(sentence.span.of(report.document.text)))
            if sentence.block != last:
                self._blocks.add(words_of(block_words(report, sentence)))
                last = sentence.block
            self._block_of.append(len(self._blocks) - 1)

    def index(self) -> LexicalIndex:
        block_of = np.array(self._block_of, dtype=np.int32)
        return LexicalIndex(self._sentences.field(), self._blocks.field(), block_of)
