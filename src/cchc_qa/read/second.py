"""pypdf reads the same pages; where the two see different figures, it is said.

pypdf takes about ten times as long as PDFium, so this is no part of a build: ``cchc-qa check
--full`` asks for it. It runs in the reading process, whose limits on time and memory hold here too.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter

import pypdf
from pypdf.errors import PyPdfError

from cchc_qa.types import Document, Page

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
)


def differences(document: Document, data: bytes) -> tuple[str, ...]:
    """A note for each page on which pypdf sees other figures, and one where it gives up."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    notes: list[str] = []
    number = 1
    try:
        pages = pypdf.PdfReader(io.BytesIO(data)).pages
        for page in document.pages:
            number = page.number
            notes += _compared(document, page, pages[number - 1].extract_text())
    except _FAILURES:
        notes.append(f"từ trang {number}: chưa đối chiếu được bằng bộ đọc thứ hai.")
    return tuple(notes)


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
