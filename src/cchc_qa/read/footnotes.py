"""Footnotes: lines of small type at a page's foot, the first of them beginning with its mark."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cchc_qa.read.lines import Line
from cchc_qa.read.tables import Ruled

_SMALL = 0.95
_MARK = re.compile(r"^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}|\*{1,3}|\[\d{1,3}\]|\(\d{1,3}\))\s*\D")
_LOWER_HALF = 0.35
"""No footnote begins higher than this share of the lines' span, counted from the top."""


def split_footnotes(
    page: Sequence[Line | Ruled], size: float
) -> tuple[list[Line | Ruled], list[Line]]:
    """The page's items without its footnotes, and the footnotes' lines."""
    start = len(page)
    for number in range(len(page) - 1, -1, -1):
        item = page[number]
        if not isinstance(item, Line) or item.size > _SMALL * size or item.loose:
            break
        if _MARK.match(item.text) and _is_low(page, item):
            start = number
    notes = [item for item in page[start:] if isinstance(item, Line)]
    return list(page[:start]), notes


def _is_low(page: Sequence[Line | Ruled], item: Line) -> bool:
    heights = [other.y for other in page if isinstance(other, Line)]
    top, bottom = min(heights), max(heights)
    return item.y > top + _LOWER_HALF * (bottom - top)
