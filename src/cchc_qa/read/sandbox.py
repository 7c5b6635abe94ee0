"""Files that nobody vouches for, read in a child process with limits on time and memory."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from cchc_qa.errors import DamagedFile, ReadError, TooDemanding
from cchc_qa.read.codec import document_from_json
from cchc_qa.types import Document

MEMORY = 2 * 2**30
SECONDS = 60.0
SECONDS_PER_MEGABYTE = 2.0
_SECONDS_TO_START = 60.0
"""For the child's own start, which is no file's fault; it says when it is ready."""
_MAX_ANSWER = 256 * 2**20
_KINDS: dict[str, type[ReadError]] = {kind.__name__: kind for kind in ReadError.__subclasses__()}


class Reader:
    """Reads one file after another in a child that is started when first needed.

    A child that takes too long or dies is replaced; the file it was reading is refused with
    :class:`~cchc_qa.errors.TooDemanding` or :class:`~cchc_qa.errors.DamagedFile`. Not for use from
    two threads at once.
    """

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._child: Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None

    def read(self, path: Path, name: str) -> Document:
        """As :func:`cchc_qa.read.read_document`, with the same errors."""
        answer = self._ask(path, name)
        if answer.get("error") is not None:
            raise _error(answer["error"], name)
        try:
            document = document_from_json(answer.get("document"))
        except ValueError:
            self.close()
            raise _died(name) from None
        # The child's word is not taken for what can be seen from here.
        return replace(document, name=name, sha256=_sha256(path, name))

    def compare(self, path: Path, name: str) -> tuple[str, ...]:
        """Where a second PDF reader sees other figures; slow, about a second for ten pages."""
        answer = self._ask(path, name, compare=True)
        if answer.get("error") is not None:
            raise _error(answer["error"], name)
        notes = answer.get("notes")
        if not isinstance(notes, list):
            self.close()
            raise _died(name)
        return tuple(str(note) for note in notes)

    def _ask(self, path: Path, name: str, *, compare: bool = False) -> dict[str, Any]:
        if self._child is None or not self._child.alive():
            self.close()
            self._child = Child(self._memory)
        seconds = self._seconds + SECONDS_PER_MEGABYTE * _megabytes(path)
        request = {"path": str(path.absolute()), "name": name, "compare": compare}
        try:
            return self._child.ask(request, seconds)
        except TimeoutError:
            self.close()
            raise TooDemanding(
                f"đọc quá {seconds:.0f} giây chưa xong.",
                file=name,
                remedy="Chia tệp thành nhiều phần, hoặc lưu lại từ bản gốc.",
            ) from None
        except (OSError, ValueError):
            self.close()
            raise _died(name) from None
        except BaseException:
            self.close()  # an answer may be under way: it belongs to no later question
            raise


class Child:
    """One reading process; ``ask`` gives its answer in time or raises."""

    def __init__(self, memory: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "cchc_qa.read.child", str(memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Each thread of a mathematics library would reserve address space of its own.
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
            start_new_session=True,
        )
        self._ready = False
        self._answers: queue.Queue[bytes] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, request: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Raises TimeoutError, OSError if the child died, ValueError if it babbles."""
        if not self._ready:
            self._answer(_SECONDS_TO_START)
            self._ready = True
        self._tell(request)
        return self._answer(seconds)

    def _tell(self, request: dict[str, Any]) -> None:
        stdin = self._process.stdin
        if stdin is None:
            raise OSError("no input")
        stdin.write(json.dumps(request).encode() + b"\n")
        stdin.flush()

    def _answer(self, seconds: float) -> dict[str, Any]:
        try:
            line = self._answers.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError from None
        if not line.endswith(b"\n"):
            raise OSError("the child died, or its answer has no end")
        answer = json.loads(line)
        if not isinstance(answer, dict):
            raise ValueError("no answer")
        return answer

    def kill(self) -> None:
        """The child and what it started."""
        with contextlib.suppress(OSError):
            if sys.platform != "win32":
                os.killpg(self._process.pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _listen(self) -> None:
        """In a thread, since pipes cannot be waited for with a limit on every system."""
        stdout = self._process.stdout
        while stdout is not None:
            try:
                line = stdout.readline(_MAX_ANSWER)
            except (OSError, ValueError):
                line = b""
            self._answers.put(line)
            if not line.endswith(b"\n"):
                return


def _error(value: Any, name: str) -> ReadError:
    """The child's error as the same class; anything odd is a damaged file."""
    if not isinstance(value, dict):
        return _died(name)
    kind, what, remedy = (value.get(key) for key in ("kind", "what", "remedy"))
    page = value.get("page")
    if kind not in _KINDS or not isinstance(what, str) or not isinstance(remedy, str):
        return _died(name)
    return _KINDS[kind](
        what, file=name, remedy=remedy, page=page if isinstance(page, int) else None
    )


def _died(name: str) -> DamagedFile:
    return DamagedFile(
        "bộ đọc dừng đột ngột khi đọc tệp này.",
        file=name,
        remedy="Lưu lại tệp từ bản gốc rồi thử lại.",
    )


def _megabytes(path: Path) -> float:
    try:
        return path.stat().st_size / 2**20
    except OSError:
        return 0.0


def _sha256(path: Path, name: str) -> str:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        raise _died(name) from None


__all__ = ["MEMORY", "SECONDS", "Reader"]
