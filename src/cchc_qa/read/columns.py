"""The rows of a page → lines in reading order, columns one after another where there are any.

Two-column places in these documents are the letterhead (the office | the motto of the Republic) and
the signature (Nơi nhận | TM. ỦY BAN NHÂN DÂN); read row by row they would be a salad of words. Any
other row of items set apart is kept as one row, for there a figure stands beside its label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cchc_qa.read.lines import Line, Row, line_of, segments_of, text_of
from cchc_qa.read.pdfium import Glyphs, OpenPage

_RIGHT_HEAD = re.compile(
    r"^(?:C[ỘO]NG\s?H[ÒO][AÀ]|Độc lập|ĐẢNG CỘNG SẢN|(?:[\w. -]{3,30}), (?:ngày|Ngày)\b)"
)
_SIGNATURE = re.compile(
    r"^(?:Nơi nhận|TM\.|T/M|KT\.|TL\.|TUQ\.|Q\.|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG"
    r"|[-–] .{3,60}[;.]$|PHÓ CHỦ TỊCH|XÁC THỰC|NGƯỜI |ĐẠI DIỆN|THỦ TRƯỞNG|TRƯỞNG |CHÁNH VĂN PHÒNG)"
)
_SUBJECT = re.compile(r"^(?:\(?V/v|Về việc)", re.I)
_TIGHT = 0.6
"""Within a letterhead even a narrow gap, in sizes, parts the columns."""
_NEWSPAPER = (6, 0.25)
"""Rows in a row, and each side's share of the page's width, that make columns of running text."""


@dataclass(frozen=True, slots=True)
class Gutter:
    """The white strip between two columns."""

    left: float
    right: float

    def narrowed(self, segments: Sequence[Row]) -> Gutter | None:
        """The strip left white by these segments too; ``None`` if one of them crosses it."""
        left, right = self.left, self.right
        for segment in segments:
            x0, x1 = segment[0].x0, max(word.x1 for word in segment)
            if x1 <= right and x0 < left:
                left = max(left, x1)
            elif x0 >= left:
                right = min(right, x0)
            else:
                return None
        return Gutter(left, right) if left < right else None


@dataclass(frozen=True, slots=True)
class Region:
    """Rows ``first … last`` (inclusive) are set in two columns."""

    first: int
    last: int
    gutter: Gutter


def lines_in_order(rows: Sequence[Row], glyphs: Glyphs, page: OpenPage) -> list[Line]:
    parted = [_parted(row, glyphs) for row in rows]
    lines: list[Line] = []
    number = 0
    while number < len(rows):
        region = _region(parted, number, glyphs)
        if region is None:
            loose = len(parted[number]) > 1
            lines.append(line_of(rows[number], glyphs, page, loose=loose))
            number += 1
            continue
        lines += _by_columns(rows, region, glyphs, page)
        number = region.last + 1
    return lines


def _parted(row: Row, glyphs: Glyphs) -> list[Row]:
    """The row's segments; the motto and the signature part even from a near neighbour."""
    parted: list[Row] = []
    for segment in segments_of(row):
        cut = _inner_cut(segment, glyphs)
        parted += [segment[:cut], segment[cut:]] if cut else [segment]
    return parted


def _inner_cut(segment: Row, glyphs: Glyphs) -> int:
    for number in range(1, len(segment)):
        gap = segment[number].x0 - segment[number - 1].x1
        if gap > _TIGHT * segment[number].size:
            rest = text_of(segment[number:], glyphs).text
            if rest.startswith(("CỘNG HÒA", "CỘNG HOÀ", "Độc lập -", "Độc lập –")):
                return number
    return 0


def _region(parted: Sequence[list[Row]], start: int, glyphs: Glyphs) -> Region | None:
    segments = parted[start]
    texts = [_said(segment, glyphs) for segment in segments]
    if len(segments) == 2:
        texts = [text_of(segment, glyphs).text for segment in segments]
    signs = any(_SIGNATURE.match(text) for text in texts)
    if len(segments) == 2 and _RIGHT_HEAD.match(texts[1]):
        return _extended(parted, start, glyphs, signature=False)
    if signs and (len(segments) == 2 or _signature_follows(parted, start)):
        return _extended(parted, start, glyphs, signature=True)
    if len(segments) == 2:
        return _newspaper(parted, start, glyphs)
    return None


def _said(segment: Row, glyphs: Glyphs) -> str:
    """The segment's words, good enough to look at."""
    return " ".join([glyphs.text[word.start : word.end] for word in segment])


def _signature_follows(parted: Sequence[list[Row]], start: int) -> bool:
    """A lone signature line with two-sided rows just below (they may be set half a line apart)."""
    if len(parted[start]) != 1:
        return False
    return any(len(segments) == 2 for segments in parted[start + 1 : start + 4])


def _extended(
    parted: Sequence[list[Row]], start: int, glyphs: Glyphs, *, signature: bool
) -> Region | None:
    """Rows from ``start`` on that leave one strip white."""
    two_sided = next((s for s in parted[start : start + 4] if len(s) == 2), None)
    if two_sided is None:
        return None
    gutter = Gutter(max(word.x1 for word in two_sided[0]), two_sided[1][0].x0)
    last = None
    for number in range(start, len(parted)):
        narrowed = gutter.narrowed(parted[number]) if len(parted[number]) <= 2 else None
        if narrowed is None:
            break
        gutter = narrowed
        if signature or len(parted[number]) == 2 or _is_subject(parted[number][0], glyphs):
            last = number
    return Region(start, last, gutter) if last is not None else None


def _is_subject(segment: Row, glyphs: Glyphs) -> bool:
    return _SUBJECT.match(_said(segment, glyphs)) is not None


def _newspaper(parted: Sequence[list[Row]], start: int, glyphs: Glyphs) -> Region | None:
    """Many rows of two long segments about one strip: running text in columns."""
    region = _extended(parted, start, glyphs, signature=False)
    if region is None or region.last - region.first + 1 < _NEWSPAPER[0]:
        return None
    share = _NEWSPAPER[1] * glyphs.width
    rows = [row for row in parted[region.first : region.last + 1] if len(row) == 2]
    long = [row for row in rows if all(part[-1].x1 - part[0].x0 > share for part in row)]
    return region if len(long) >= max(_NEWSPAPER[0], 0.8 * len(rows)) else None


def _by_columns(rows: Sequence[Row], region: Region, glyphs: Glyphs, page: OpenPage) -> list[Line]:
    centre = (region.gutter.left + region.gutter.right) / 2
    left: list[Line] = []
    right: list[Line] = []
    for row in rows[region.first : region.last + 1]:
        for side, lines in ((True, left), (False, right)):
            words = [word for word in row if (word.x0 < centre) is side]
            if words:
                lines.append(line_of(words, glyphs, page, loose=False))
    return left + right
