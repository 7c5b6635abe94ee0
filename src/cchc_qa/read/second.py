"""pypdf reads the same pages; where the two see different figures, the document says so."""

from __future__ import annotations

import ctypes
import io
import logging
import re
import threading
from collections import Counter
from dataclasses import replace

import pypdf
from pypdf.errors import PyPdfError

from cchc_qa.types import Document, Page

_SECONDS = 3.0
"""For one file: pypdf is some twenty times slower, and this is a check, not the reading."""
_DIGITS = re.compile(r"\d+")
_SHOWN = 5
# What pypdf raises on odd files beyond its own errors; a check must not fail the reading.
_FAILURES = (
    PyPdfError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    RecursionError,
    OverflowError,
    ZeroDivisionError,
    NotImplementedError,
    OSError,
    AssertionError,
    MemoryError,
)


def with_differences(document: Document, data: bytes) -> Document:
    """The document with a note for each page on which pypdf sees other figures."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    work = Comparison(document, data)
    work.start()
    work.join(_SECONDS)
    if work.is_alive():
        work.stop()
    return replace(document, notes=(*document.notes, *work.notes()))


class Comparison(threading.Thread):
    """pypdf's reading, in a thread that can be stopped within a page: one page of a hostile file
    can keep it busy for minutes."""

    def __init__(self, document: Document, data: bytes) -> None:
        super().__init__(daemon=True)
        self._document = document
        self._data = data
        self._differences: list[str] = []
        self._done = 0
        self._failed = False

    def run(self) -> None:
        try:
            pages = pypdf.PdfReader(io.BytesIO(self._data)).pages
            for page in self._document.pages:
                text = pages[page.number - 1].extract_text()
                self._differences += _compared(self._document, page, text)
                self._done = page.number
        except Stopped:
            return
        except _FAILURES:
            self._failed = True

    def stop(self) -> None:
        """Raise :class:`Stopped` in the thread, at its next step of Python."""
        if self.ident is not None:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(
                ctypes.c_ulong(self.ident), ctypes.py_object(Stopped)
            )
        self.join(1.0)

    def notes(self) -> list[str]:
        notes = list(self._differences)
        if self._done < len(self._document.pages):
            why = "lỗi" if self._failed else "quá chậm"
            notes.append(
                f"từ trang {self._done + 1}: chưa đối chiếu được bằng bộ đọc thứ hai ({why})."
            )
        return notes


class Stopped(BaseException):
    """Time is up; no ``except Exception`` of pypdf's may hold it back."""


def _compared(document: Document, page: Page, other: str) -> list[str]:
    """Figures of this page's text that pypdf does not see there.

    Compared by strings of digits, so blanks within a number don't matter; pypdf also sees page
    numbers and heads, so only what *it* lacks is a difference."""
    ours = page.span.of(document.text)
    if not ours.strip():
        return []
    lacking = Counter(_DIGITS.findall(_plain(ours))) - Counter(_DIGITS.findall(other))
    run = "".join(_DIGITS.findall(other))
    missing = [number for number in lacking if number not in run]
    if not missing:
        return []
    shown = ", ".join(missing[:_SHOWN]) + (", …" if len(missing) > _SHOWN else "")
    return [f"trang {page.number}: hai bộ đọc PDF thấy các con số khác nhau: {shown}"]


def _plain(text: str) -> str:
    return text.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))
