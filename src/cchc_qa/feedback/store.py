"""Opinions on answers in one SQLite file in the index's folder, which no build touches.

Each call opens the file anew, in WAL mode: several threads and processes may write at once. Only
the user who runs the program may read the file.
"""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from cchc_qa.errors import FeedbackUnusable, UsageError

FILE_NAME = "feedback.sqlite3"
MAX_NOTE = 2000
MAX_OPINIONS = 100_000
"""More than people write in years; a program that floods the file is stopped here."""

_VERSION = 1
_WAIT = 10.0
_PRIVATE = 0o600

_SCHEMA = """
CREATE TABLE opinion (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  time TEXT NOT NULL,
  verdict TEXT NOT NULL,
  note TEXT NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  generation TEXT NOT NULL
)
"""
_ADD = (
    "INSERT INTO opinion (time, verdict, note, question, answer, generation) "
    "VALUES (?, ?, ?, ?, ?, ?)"
)
_ALL = "SELECT id, time, verdict, note, question, answer, generation FROM opinion ORDER BY time, id"


class OpinionVerdict(StrEnum):
    """Of the answer: it is right; it is wrong; it is right and its place in the report is not."""

    RIGHT = "right"
    WRONG = "wrong"
    WRONG_PLACE = "wrong_place"


@dataclass(frozen=True, slots=True)
class Opinion:
    """One person's word on one answer: ``answer`` is its JSON by the contract, ``time`` in UTC."""

    time: str
    verdict: OpinionVerdict
    note: str
    question: str
    answer: str
    generation: str
    id: int = 0


def opinion_time(now: datetime) -> str:
    """«2026-11-24T08:15:00Z»."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def checked_note(note: str) -> str:
    """A note without what nobody sees. Raises UsageError for one that is too long."""
    plain = unicodedata.normalize("NFC", note)
    kept = "".join(c for c in plain if c == "\n" or unicodedata.category(c)[0] != "C").strip()
    if len(kept) > MAX_NOTE:
        raise UsageError(f"Ghi chú dài quá {MAX_NOTE} ký tự. Hãy viết ngắn hơn.")
    return kept


class Feedback:
    """The opinions kept with the index at ``root``; the file is made with the first of them.

    Raises FeedbackUnusable where the file cannot be read or written.
    """

    def __init__(self, root: Path) -> None:
        self.path = root / FILE_NAME

    def add(self, opinion: Opinion) -> int:
        """Keep an opinion; its number. Raises UsageError for a note too long."""
        values = (
            opinion.time,
            opinion.verdict.value,
            checked_note(opinion.note),
            opinion.question,
            opinion.answer,
            opinion.generation,
        )
        with self._open() as file:
            if file.execute("SELECT count(*) FROM opinion").fetchone()[0] >= MAX_OPINIONS:
                raise FeedbackUnusable(
                    f"{self.path}: đã đủ {MAX_OPINIONS} ý kiến. Hãy xuất bằng «cchc-qa feedback "
                    "export» rồi cất tệp này đi nơi khác."
                )
            return int(file.execute(_ADD, values).lastrowid or 0)

    def all(self) -> tuple[Opinion, ...]:
        """Every opinion, the oldest first."""
        if not self.path.exists():
            return ()
        with self._open() as file:
            return tuple(_opinion(row) for row in file.execute(_ALL))

    def remove(self, number: int) -> bool:
        """Take one opinion out; whether it was there."""
        if not self.path.exists():
            return False
        with self._open() as file:
            return file.execute("DELETE FROM opinion WHERE id = ?", (number,)).rowcount > 0

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """The file, within one transaction."""
        try:
            self._make()
            with closing(_connected(self.path)) as file:
                file.execute("BEGIN IMMEDIATE")
                _prepare(file, self.path)
                yield file
                file.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            raise FeedbackUnusable(
                f"{self.path}: không đọc hay ghi được sổ ý kiến ({error}). "
                "Hãy kiểm tra quyền ghi và chỗ trống của ổ đĩa; nếu tệp hỏng, hãy cất nó đi nơi "
                "khác, chương trình sẽ lập sổ mới."
            ) from error

    def _make(self) -> None:
        """An empty file of ours alone, before SQLite would make one that others may read."""
        try:
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE))
        except FileExistsError:
            return


def _connected(path: Path) -> sqlite3.Connection:
    """Transactions are begun and ended by us; another writer is waited for."""
    file = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    file.execute("PRAGMA journal_mode = WAL")
    return file


def _prepare(file: sqlite3.Connection, path: Path) -> None:
    version = int(file.execute("PRAGMA user_version").fetchone()[0])
    if version == 0:
        file.execute(_SCHEMA)
        file.execute(f"PRAGMA user_version = {_VERSION}")
    elif version != _VERSION:
        raise FeedbackUnusable(
            f"{path}: sổ ý kiến do phiên bản khác của chương trình lập (bản {version}). "
            "Hãy dùng phiên bản đó, hoặc cất tệp này đi nơi khác."
        )


def _opinion(row: tuple[int, str, str, str, str, str, str]) -> Opinion:
    number, time, verdict, note, question, answer, generation = row
    return Opinion(time, OpinionVerdict(verdict), note, question, answer, generation, number)
