"""Builds the index again in the background, one build at a time.

Requests that come while one runs are merged into one more.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from threading import Event, Lock, Thread
from typing import Any

from cchc_qa.errors import CchcError, IndexBusy
from cchc_qa.intake.process import Worker

_RETRY = 2.0
"""Seconds until an index that another build holds is asked for again."""


class Phase(StrEnum):
    """Of a build: none runs, it starts, waits for another program's, reads, or writes."""

    IDLE = "idle"
    STARTING = "starting"
    WAITING = "waiting"
    READING = "reading"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the last build came to, in words; the failures are files that it left out."""

    succeeded: bool
    words: str
    failures: tuple[str, ...]
    time: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the build is. ``seconds_left`` is ``None`` until the first report is done."""

    phase: Phase = Phase.IDLE
    name: str = ""
    done: int = 0
    total: int = 0
    seconds_left: int | None = None
    again: bool = False
    outcome: Outcome | None = None


class Rebuilder:
    """``request`` starts a build in a thread, or has the one that runs followed by another."""

    def __init__(
        self, job: Callable[[], dict[str, Any]], *, after: Callable[[], None] = lambda: None
    ) -> None:
        """``job`` says what to ask of the worker, when it begins; ``after`` is called after each
        build that succeeded."""
        self._job = job
        self._after = after
        self._worker = Worker()
        self._lock = Lock()
        self._stopping = Event()
        self._progress = Progress()
        self._began = 0.0

    @property
    def progress(self) -> Progress:
        return self._progress

    @property
    def pid(self) -> int | None:
        """Of the process that builds."""
        return self._worker.pid

    def request(self) -> None:
        with self._lock:
            if self._progress.phase is not Phase.IDLE:
                self._progress = replace(self._progress, again=True)
                return
            self._progress = Progress(Phase.STARTING, outcome=self._progress.outcome)
        Thread(target=self._run, name="cchc-qa-rebuild", daemon=True).start()

    def close(self) -> None:
        """Stop; a build under way is killed, and the index before stays in use."""
        self._stopping.set()
        self._worker.close()

    def _run(self) -> None:
        again = True
        while again:
            outcome = self._build()
            with self._lock:
                again = self._progress.again and not self._stopping.is_set()
                phase = Phase.STARTING if again else Phase.IDLE
                self._progress = Progress(phase, outcome=outcome)
            if outcome.succeeded:
                self._after()
        self._worker.rest()

    def _build(self) -> Outcome:
        """One build, as soon as no other program holds the index."""
        while True:
            self._began = time.monotonic()
            try:
                return _succeeded(self._worker.ask(self._job(), self._told))
            except IndexBusy as error:
                self._show(phase=Phase.WAITING)
                if self._stopping.wait(_RETRY):
                    return _failed(str(error))
            except CchcError as error:
                return _failed(str(error))
            except OSError as error:
                return _failed(f"Không đọc được thư mục báo cáo ({error.strerror}). Hãy thử lại.")

    def _told(self, name: str, done: int, total: int) -> None:
        spent = time.monotonic() - self._began
        left = round(spent / done * (total - done)) if 0 < done < total else None
        phase = Phase.READING if name else Phase.WRITING
        self._show(phase=phase, name=name, done=done, total=total, seconds_left=left)

    def _show(self, **changed: Any) -> None:
        with self._lock:
            self._progress = replace(self._progress, **changed)


def _succeeded(summary: dict[str, Any]) -> Outcome:
    failures = tuple(str(f["message"]) for f in summary["failed"])
    held = summary["files"] - len(failures)
    figures = f"{summary['figures']:,}".replace(",", ".")
    words = f"Đã lập xong chỉ mục: {held} báo cáo, {figures} số liệu."
    if failures:
        words += f" Có {len(failures)} tệp không đọc được, đã bỏ qua."
    return Outcome(True, words, failures, _now())


def _failed(words: str) -> Outcome:
    return Outcome(False, f"Chưa lập được chỉ mục mới; bản cũ vẫn dùng. {words}", (), _now())


def _now() -> str:
    return datetime.now().isoformat(timespec="seconds")
