"""A working process seen from its parent: asked for one thing at a time, gone with the parent."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

from cchc_qa.errors import CchcError, IndexBusy

Told = Callable[[str, int, int], None]
"""The name of what is worked on, how many are done, how many there are."""


class WorkFailed(CchcError):
    """What was asked for did not come about; the message is for the visitor."""


class Worker:
    """Starts its process when first needed. Not for two threads at once, but for ``close``."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False
        self._lock = threading.Lock()

    def ask(self, request: dict[str, Any], told: Told) -> dict[str, Any]:
        """What a request came to. Raises IndexBusy, or WorkFailed where it failed or died."""
        process = self._running()
        try:
            return _heard(process, request, told)
        except (OSError, ValueError):
            self._kill()
            raise WorkFailed(
                "Phần việc chạy nền dừng đột ngột; chỉ mục cũ vẫn dùng được. Hãy thử lại."
            ) from None

    def rest(self) -> None:
        """Give its memory back; the next request starts it anew."""
        self._kill()

    def close(self) -> None:
        """For good, from any thread; what is under way fails."""
        with self._lock:
            self._closed = True
        self._kill()

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def _running(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._closed:
                raise WorkFailed("Chương trình đang dừng.")
            if self._process is None or self._process.poll() is not None:
                self._process = subprocess.Popen(
                    [sys.executable, "-P", "-m", "cchc_qa.intake.worker"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
            return self._process

    def _kill(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


def _heard(process: subprocess.Popen[bytes], request: dict[str, Any], told: Told) -> dict[str, Any]:
    if process.stdin is None or process.stdout is None:
        raise OSError("no pipes")
    process.stdin.write(json.dumps(request).encode() + b"\n")
    process.stdin.flush()
    for line in process.stdout:
        said = json.loads(line)
        if "end" in said:
            return dict(said["end"])
        if "failed" in said:
            raise _failure(said["kind"], said["failed"])
        told(said["name"], said["done"], said["total"])
    raise OSError("the process died")


_WORDS = {
    "IndexDamaged": "Chỉ mục bị hỏng. Hãy lập lại bằng «cchc-qa build THƯ_MỤC_BÁO_CÁO».",
    "EncoderUnavailable": "Không mở được bộ mã hóa đã chọn trong cấu hình.",
    "UsageError": "Một thư mục báo cáo không còn ở chỗ cũ. Hãy đặt lại rồi thử lại.",
}
"""What a visitor reads; the messages themselves name folders of this machine."""


def _failure(kind: str, words: str) -> CchcError:
    if kind == IndexBusy.__name__:
        return IndexBusy("Một lần lập chỉ mục khác đang chạy. Hãy đợi nó xong rồi thử lại.")
    if kind == OSError.__name__:
        return WorkFailed(
            f"Không đọc hoặc ghi được trên đĩa ({words}). "
            "Hãy kiểm tra chỗ trống và quyền ghi, rồi thử lại."
        )
    return WorkFailed(_WORDS.get(kind, "Phần việc chạy nền không xong. Hãy thử lại."))
