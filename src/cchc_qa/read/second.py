"""pypdf reads the same pages; where the two see different figures, the document says so."""

from __future__ import annotations

import io
import logging
import re
import time
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
    deadline = time.monotonic() + _SECONDS
    notes: list[str] = []
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        pages = pypdf.PdfReader(io.BytesIO(data)).pages
        for page in document.pages:
            if time.monotonic() > deadline:
                notes.append(f"từ trang {page.number}: chưa đối chiếu bằng bộ đọc thứ hai.")
                break
            notes += _compared(document, page, pages[page.number - 1].extract_text())
    except _FAILURES:
        return document
    return replace(document, notes=(*document.notes, *notes))


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
