"""The index on disk: generations that are written whole, verified, and then named current.

    index/
      CURRENT                      the name of the generation in use
      objects/<key>/report.json    a document, understood; the key is a digest of its file, of what
                    vectors-*.npy  corrects it and of the format, so an unchanged file is found again
                    source.pdf     the file itself, for page pictures
      generations/<name>/          manifest.json, the lexical arrays, dense.faiss

A build writes beside what is there and swaps one small file at its end, so a reader never sees half
an index and a killed build leaves the old one in use. Every file's SHA-256 is in the manifest and
compared before the file is used. The same corpus gives the same bytes and the same name.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cchc_qa.errors import IndexBusy, IndexDamaged, IndexNotFound
from cchc_qa.index import codec
from cchc_qa.index.lexical import LexicalIndex, load
from cchc_qa.types import Metadata, Report, Vectors

MANIFEST_FORMAT = f"1.{codec.FORMAT}"
"""Of the manifest, and of the objects that it names."""
_REBUILD = "Hãy lập lại chỉ mục: cchc-qa build THƯ_MỤC_BÁO_CÁO."
_KEPT_REPORTS = 64
"""Reports held in memory at once; the rest are read again when asked for."""


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


# --- the folder ---------------------------------------------------------------------------------


def current_name(root: Path) -> str | None:
    """The name of the generation in use; ``None`` where there is no index."""
    try:
        return (root / "CURRENT").read_text(encoding="ascii", errors="replace").strip() or None
    except (FileNotFoundError, NotADirectoryError):
        return None


def object_folder(root: Path, key: str) -> Path:
    return root / "objects" / key


def generation_folder(root: Path, name: str) -> Path:
    return root / "generations" / name


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


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


def make_current(root: Path, name: str) -> None:
    """Name the generation in use, in one step."""
    fresh = root / "CURRENT.new"
    write_synced(fresh, f"{name}\n".encode("ascii"))
    os.replace(fresh, root / "CURRENT")
    sync_folder(root)


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


# --- the manifest -------------------------------------------------------------------------------


def manifest_bytes(manifest: Manifest) -> bytes:
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
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise IndexDamaged(f"{path}: thiếu tệp của chỉ mục. {_REBUILD}") from error
    if hashlib.sha256(data).hexdigest()[: len(name)] != name:
        raise IndexDamaged(f"{path}: tệp của chỉ mục đã bị thay đổi. {_REBUILD}")
    value = json.loads(data)
    if value.get("format") != MANIFEST_FORMAT:
        raise IndexDamaged(f"{root}: chỉ mục do phiên bản khác của chương trình lập. {_REBUILD}")
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


# --- an open generation -------------------------------------------------------------------------


class OpenIndex:
    """One generation, open for reading. Files are verified before their first use."""

    def __init__(self, root: Path, name: str) -> None:
        self.root = root
        self.name = name
        self.manifest = read_manifest(root, name)
        self.entries = self.manifest.entries
        self._folder = generation_folder(root, name)
        for file, digest in self.manifest.files:
            self._verify(self._folder / file, digest)
        counts = [e.sentences for e in self.entries]
        self.offsets: NDArray[np.int64] = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        self._reports: OrderedDict[int, Report] = OrderedDict()
        self._lock = Lock()

    @staticmethod
    def _verify(path: Path, digest: str) -> None:
        try:
            actual = sha256_of(path)
        except FileNotFoundError as error:
            raise IndexDamaged(f"{path}: thiếu tệp của chỉ mục. {_REBUILD}") from error
        if actual != digest:
            raise IndexDamaged(f"{path}: tệp của chỉ mục đã bị thay đổi. {_REBUILD}")

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
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise IndexDamaged(f"{path}: thiếu tệp của chỉ mục. {_REBUILD}") from error
        if hashlib.sha256(data).hexdigest() != entry.report_sha256:
            raise IndexDamaged(f"{path}: tệp của chỉ mục đã bị thay đổi. {_REBUILD}")
        return codec.report_from_json(json.loads(data))

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
            self._verify(folder / "report.json", entry.report_sha256)
            if entry.vectors_sha256:
                self._verify(vectors_path(folder, self.manifest.encoder), entry.vectors_sha256)
            self.report(index)


def vectors_path(folder: Path, encoder: str) -> Path:
    return folder / f"vectors-{encoder[:16]}.npy"


def load_vectors(path: Path) -> Vectors:
    return np.load(path, allow_pickle=False).astype(np.float32)


def open_current(root: Path) -> OpenIndex:
    """Open the generation in use; one that a build replaces meanwhile is looked up again."""
    for _ in range(5):
        name = current_name(root)
        if name is None:
            raise IndexNotFound(f"{root}: chưa có chỉ mục ở đây. {_REBUILD}")
        try:
            return OpenIndex(root, name)
        except IndexDamaged:
            if current_name(root) == name:
                raise
    raise IndexBusy(f"{root}: chỉ mục đang được thay thế liên tục. Hãy thử lại sau.")
