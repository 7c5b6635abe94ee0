"""Files that a visitor sent and has not yet added: under opaque names, kept for a day at most."""

from __future__ import annotations

import contextlib
import secrets
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock

from cchc_qa.errors import TooLarge, UsageError
from cchc_qa.intake.preview import Preview, Unreadable
from cchc_qa.intake.shelf import Likeness

_KEPT = 24 * 3600
"""Seconds."""

_MOST = 60
_MOST_ARRIVING = 8
"""Files on their way at once: a page sends its files one after the other."""

_MEGABYTE = 2**20
_MOST_BYTES = 1024 * _MEGABYTE
"""Of all files that wait together."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A file that waits: ``found`` is what was read of it, ``None`` until it was."""

    id: str
    name: str
    path: Path
    size: int
    found: Preview | Unreadable | None = None
    likeness: Likeness = field(default_factory=Likeness)

    @property
    def addable(self) -> bool:
        return isinstance(self.found, Preview) and self.likeness.same is None


class Arrival:
    """A file on its way in, bounded. ``write`` raises TooLarge."""

    def __init__(self, path: Path, limit: int, name: str) -> None:
        self.size = 0
        self.name = name
        self.path = path
        self._limit = limit
        self._file = path.open("xb")

    def write(self, part: bytes) -> None:
        self.size += len(part)
        if self.size > self._limit:
            raise TooLarge(too_large(self.name, self._limit // _MEGABYTE))
        self._file.write(part)

    def close(self) -> None:
        self._file.close()


def too_large(name: str, megabytes: int) -> str:
    return (
        f"Tệp «{name}» lớn hơn {megabytes} MB. Hãy chia nhỏ, hoặc tăng «max_megabytes» trong phần "
        "[chat] của cchc-qa.toml."
    )


class Staging:
    """The files that wait, in a folder only this user may open. Safe to use from threads."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        self._folder = folder
        self._limit = megabytes * _MEGABYTE
        self._waiting: dict[str, Staged] = {}
        self._arriving = 0
        self._lock = Lock()

    @contextlib.contextmanager
    def receiving(self, name: str) -> Iterator[Arrival]:
        """Where to write a file to. Whatever goes wrong meanwhile, nothing of it is left.

        Raises TooLarge where too many wait, or are on their way.
        """
        self._clean()
        self._begin()
        try:
            yield from self._written(name)
        finally:
            with self._lock:
                self._arriving -= 1

    def _begin(self) -> None:
        with self._lock:
            held = sum(s.size for s in self._waiting.values())
            if len(self._waiting) >= _MOST or held > _MOST_BYTES:
                raise TooLarge(
                    "Có quá nhiều tệp đang chờ. Hãy thêm vào kho hoặc bỏ bớt rồi thử lại."
                )
            if self._arriving >= _MOST_ARRIVING:
                raise TooLarge("Đang có nhiều tệp được gửi lên. Hãy thử lại sau ít phút.")
            self._arriving += 1

    def _written(self, name: str) -> Iterator[Arrival]:
        folder = self._folder / secrets.token_urlsafe(16)
        folder.mkdir(parents=True, mode=0o700)
        arrival = Arrival(folder / f"report{Path(name).suffix.lower()}", self._limit, name)
        try:
            yield arrival
            if arrival.size == 0:
                raise UsageError(f"Tệp «{name}» rỗng. Hãy lưu lại tệp từ bản gốc rồi thử lại.")
        except BaseException:
            arrival.close()
            shutil.rmtree(folder, ignore_errors=True)
            raise
        arrival.close()

    def take_in(self, arrival: Arrival) -> Staged:
        """A file that came in whole waits from now on."""
        staged = Staged(arrival.path.parent.name, arrival.name, arrival.path, arrival.size)
        with self._lock:
            self._waiting[staged.id] = staged
        return staged

    def told(self, id_: str, found: Preview | Unreadable, likeness: Likeness) -> None:
        """What was found in a file, unless it was discarded meanwhile."""
        with self._lock:
            if id_ in self._waiting:
                self._waiting[id_] = replace(self._waiting[id_], found=found, likeness=likeness)

    def get(self, id_: str) -> Staged | None:
        with self._lock:
            return self._waiting.get(id_)

    def all(self) -> tuple[Staged, ...]:
        with self._lock:
            return tuple(self._waiting.values())

    def discard(self, id_: str) -> bool:
        with self._lock:
            staged = self._waiting.pop(id_, None)
        if staged is not None:
            shutil.rmtree(staged.path.parent, ignore_errors=True)
        return staged is not None

    def close(self) -> None:
        for staged in self.all():
            self.discard(staged.id)

    def _clean(self) -> None:
        """Remove what is older than a day, of this run of the program or of an earlier one."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        oldest = time.time() - _KEPT
        for folder in self._folder.iterdir():
            with contextlib.suppress(OSError):
                if folder.stat().st_mtime < oldest:
                    self.discard(folder.name)
                    shutil.rmtree(folder, ignore_errors=True)
