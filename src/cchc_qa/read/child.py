"""The reading process: a request a line on standard input, an answer a line on standard output.

Started by :class:`cchc_qa.read.sandbox.Reader` as ``python -m cchc_qa.read.child MEMORY``.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any, BinaryIO

from cchc_qa.errors import ReadError, TooDemanding
from cchc_qa.read import pdf as _pdf  # noqa: F401  loaded before the first file's time runs
from cchc_qa.read import read_document
from cchc_qa.read.codec import document_to_json
from cchc_qa.read.limits import limit_memory

_LOOKS_EVERY = 1.0
"""Seconds."""


def main() -> None:
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    limit_memory(int(sys.argv[1]))
    answers = _private_output()
    _say(answers, {"ready": True})
    for line in sys.stdin.buffer:
        request = json.loads(line)
        answer = compared if request.get("compare") else answer_to
        _say(answers, answer(Path(request["path"]), request["name"]))


def _end_with(parent: int) -> None:
    """A parent that is killed cannot end this process, which may be busy with a file for long."""
    while os.getppid() == parent:
        time.sleep(_LOOKS_EVERY)
    os._exit(1)


def _say(answers: BinaryIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer, ensure_ascii=True).encode() + b"\n")
    answers.flush()


def answer_to(path: Path, name: str) -> dict[str, Any]:
    try:
        return {"document": document_to_json(read_document(path, name))}
    except ReadError as error:
        return _refusal(error)
    except (MemoryError, RecursionError):
        return _refusal(
            TooDemanding(
                "cần quá nhiều bộ nhớ để đọc.",
                file=name,
                remedy="Chia tệp thành nhiều phần, hoặc lưu lại từ bản gốc.",
            )
        )


def compared(path: Path, name: str) -> dict[str, Any]:
    """What the second reader sees differently; nothing but a PDF has one."""
    from cchc_qa.read.second import differences

    try:
        document = read_document(path, name)
    except ReadError as error:
        return _refusal(error)
    pdf = document.format == "pdf"
    return {"notes": list(differences(document, path.read_bytes())) if pdf else []}


def _refusal(error: ReadError) -> dict[str, Any]:
    return {
        "error": {
            "kind": type(error).__name__,
            "what": error.what,
            "remedy": error.remedy,
            "page": error.page,
        }
    }


def _private_output() -> BinaryIO:
    """Standard output for answers alone: what a library prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


if __name__ == "__main__":
    main()
