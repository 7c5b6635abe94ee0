"""What stands on pages without being part of the text: running heads, page numbers, stamps."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from cchc_qa.read.lines import Line

_TOP, _BOTTOM = 0.12, 0.90
"""The zones of the page's height where heads and feet stand."""
_SAME_HEIGHT = 4.0
_TIMES, _SHARE = 3, 0.4
"""A head comes on three pages at least, and on this share (even and odd pages may differ)."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^(?:[-–—.|]\s*)?(?:(?:Trang|Page|Tr\.)\s*:?\s*)?(\d{1,4})(?:\s*(?:/|of|trên)\s*\d{1,4})?"
    r"(?:\s*[-–—.|])?$",
    re.I,
)
_SLASHED = re.compile(r"^\d{1,4}\s*/\s*\d{1,4}$|^(?:Trang|Page)", re.I)
_GAZETTE = re.compile(r"^(?:\d{1,4}\s+)?CÔNG BÁO\s?/\s?Số\b.*(?:/Ngày\b.*)?$")
_STAMP = re.compile(
    r"^(?:(?:Người ký|Ký bởi|Ký số bởi|Email|Cơ quan|Tổ chức|Đơn vị|Chức vụ|Thời gian ký|Ngày ký"
    r"|Signed by|Date|Reason|Location)\s*:|Signature Not Verified|Digitally signed by)"
)
_SIGNED = re.compile(r"ký\b.*:|[Ss]ign")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's lines outside tables, with the page's height."""

    number: int
    height: float
    lines: tuple[Line, ...]


def furniture_of(sheets: Sequence[Sheet]) -> set[int]:
    """The ``id`` of every line that is not text of the document."""
    found: set[int] = set()
    for sheet in sheets:
        found |= _gazette(sheet) | _stamp(sheet)
    found |= _repeated(sheets)
    return found | _page_numbers(sheets, found)


def _edges(sheet: Sheet) -> list[tuple[str, Line]]:
    """Lines in the head and foot zones, each with its zone."""
    return [
        ("top" if line.y < _TOP * sheet.height else "foot", line)
        for line in sheet.lines
        if line.y < _TOP * sheet.height or line.y > _BOTTOM * sheet.height
    ]


def _gazette(sheet: Sheet) -> set[int]:
    heads = [line for _, line in _edges(sheet) if _GAZETTE.search(line.text)]
    loose = [
        line
        for _, line in _edges(sheet)
        if line.loose and "CÔNG BÁO/Số" in line.text and len(line.text) < 60
    ]
    heights = [line.y for line in heads + loose]
    beside = [
        line
        for _, line in _edges(sheet)
        if _PAGE_NUMBER.match(line.text) and any(abs(line.y - y) < _SAME_HEIGHT for y in heights)
    ]
    return {id(line) for line in heads + loose + beside}


def _repeated(sheets: Sequence[Sheet]) -> set[int]:
    """Lines that come again at the same height of many pages, whatever their digits."""
    places: dict[tuple[str, str, int], list[tuple[int, Line]]] = defaultdict(list)
    for sheet in sheets:
        for zone, line in _edges(sheet):
            masked = _DIGITS.sub("#", line.text)
            # Two neighbouring bands, lest a band's edge part equal heights.
            for band in (round(line.y / 8), round((line.y + 4) / 8) + 10_000):
                places[zone, masked, band].append((sheet.number, line))
    need = max(_TIMES, round(_SHARE * len(sheets)))
    return {
        id(line)
        for held in places.values()
        if len({number for number, _ in held}) >= need and _may_be_head(held[0][1])
        for _, line in held
    }


def _may_be_head(line: Line) -> bool:
    """Not a lone number, which :func:`_page_numbers` judges, nor the rest of a sentence."""
    return _PAGE_NUMBER.match(line.text) is None and not line.text[:1].islower()


def _page_numbers(sheets: Sequence[Sheet], gone: set[int]) -> set[int]:
    """Outermost lines that are numbers and count with the pages."""
    lone = [
        (sheet.number, int(found.group(1)), line)
        for sheet in sheets
        for line in _outermost(sheet, gone)
        if (found := _PAGE_NUMBER.match(line.text))
    ]
    steps = Counter(number - page for page, number, _ in lone)
    if not steps:
        return set()
    usual = steps.most_common(1)[0][0]
    return {
        id(line)
        for page, number, line in lone
        if number - page == usual or steps[number - page] > 1 or _SLASHED.match(line.text)
    }


def _outermost(sheet: Sheet, gone: set[int]) -> list[Line]:
    left = [line for line in sheet.lines if id(line) not in gone]
    if not left:
        return []
    highest, lowest = min(line.y for line in left), max(line.y for line in left)
    edges = [line for _, line in _edges(sheet) if id(line) not in gone]
    return [line for line in edges if line.y in (highest, lowest)]


def _stamp(sheet: Sheet) -> set[int]:
    """A digital signature's stamp: two lines or more of «Người ký: …», one naming the signing."""
    marks = [line for line in sheet.lines if _STAMP.match(line.text)]
    if len(marks) < 2 or not any(_SIGNED.search(line.text) for line in marks):
        return set()
    top, bottom = min(line.y for line in marks), max(line.y for line in marks)
    left = min(line.x0 for line in marks)
    size = max(line.size for line in marks)
    between = [
        line
        for line in sheet.lines
        if top < line.y < bottom and abs(line.x0 - left) < 3 * size and line.size <= 1.05 * size
    ]
    tall = bottom - top > 12 * size
    return {id(line) for line in (marks if tall else marks + between)}
