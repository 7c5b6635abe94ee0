"""Dates, years and spans of time: no measures, but what «ngày nào» and «năm nào» ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_qa.text.claims import Claims, Quantity
from cchc_qa.text.units import unit_at
from cchc_qa.types import FigureKind, Span

TIME_UNIT = "thời gian"
"""The unit of a date that names no day."""

_DATE = re.compile(
    r"(?:(?<=ngày )|(?<=ngày  )|(?<![\d/.,-]))"
    r"(?:(?:(?:mùng|mồng)\s+)?\d{1,2}(?:\s*(?:,|và|-|đến)\s*(?:ngày\s*)?\d{1,2})*\s+tháng\s+\d{1,2}(?:\s*(?:năm|/)\s*\d{4})?"
    r"|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d"
    r"|(?<=ngày )\d{1,2}/\d{1,2}(?!\d|[/.,]\d)"
    r"|\d{1,2}\s+tháng\s+\d{1,2}\s*/\s*\d{4})",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:giai đoạn|nhiệm kỳ|thời kỳ|kỳ|năm học|niên độ|các năm|năm|từ)\s*(?:1\d"
    r"|20)\d\d(?![\d.,/]\d)"
    r"(?:\s*(?:[-–,/]|đến|và|tới)\s*(?:năm\s*)?(?:19|20)\d\d)*"
    r"|(?<![\d.,/])(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d(?![\d.,/%])"
    r"|\bquý\s*(?:[1-4]|i{1,3}|iv|một|nhất|hai|ba|tư|bốn)\b(?:\s*(?:[/-]|năm)?\s*(?:19|20)\d\d)?"
    r"|\btháng\s*\d{1,2}(?:\s*(?:[-–,]|đến|và)\s*(?:tháng\s*)?\d{1,2}(?!\d|[.,/%]\d|\s*%))*(?:\s*(?:[/.-]|năm)?\s*(?:19|20)\d\d)?"
    r"|(?<![\d.,/])(?:0?[3689]|11|10|8|7|5|4|2)\s*tháng(?=\s*(?:đầu|cuối|của)?\s*năm|\s*(?:19|20)\d\d|\s*[/-]\s*(?:19|20)\d\d)"
    r"|(?<!thời hạn )(?<!thời gian )(?<!vòng )(?<!kéo dài )(?<!tối đa )(?<!ít nhất )(?<!không quá )"
    r"(?<!sau )(?<!đủ )(?<!là )(?<!hạn )(?<!từ )(?<![\d.,/])(?:0?[69])\s*tháng\b(?!\s*(?:kể từ|trở"
    r"|liên|làm|lương|tuổi))"
    r"|(?<=trong )(?:0?[3]|8)\s*tháng\b(?=\s*[,;])"
    r"|\b(?:mùng|mồng)\s+(?:10|[1-9])(?!\d|[.,]\d)"
    r"|\b(?:thế kỷ|thập niên|thập kỷ)\s*(?:[ivx]+|\d+)"
    r"|\d{1,2}\s*(?:giờ|h|g)\s*\d{2}(?!\d)",
    re.IGNORECASE,
)
_HAS_YEAR = re.compile(r"(?:19|20)\d\d|1[0-8]\d\d")
_BARE_YEAR = re.compile(r"(?<![\d.,/-])(?:19[5-9]\d|20[0-4]\d)(?![\d%/]|[.,]\d|\s*%)")


def dates(text: str, claimed: Claims) -> Iterator[Quantity]:
    for match in _DATE.finditer(text):
        span = Span(*match.span())
        if claimed.take(span):
            yield Quantity(_with_day(text, span), span, FigureKind.DATE)


def _with_day(text: str, span: Span) -> Span:
    """«ngày» belongs to the date."""
    before = re.search(r"ngày\s+$", text[max(0, span.start - 8) : span.start], re.IGNORECASE)
    return Span(span.start - len(before.group()), span.end) if before else span


def times(text: str, claimed: Claims) -> Iterator[Quantity]:
    """Years, months and spans of years."""
    for match in _TIME.finditer(text):
        span = Span(*match.span())
        if claimed.take(span) and _HAS_YEAR.search(match.group()):
            yield Quantity(span, span, FigureKind.DATE, unit=TIME_UNIT)


def bare_years(text: str, claimed: Claims) -> Iterator[Quantity]:
    """A number that could be a year is one, unless a unit follows it."""
    for match in _BARE_YEAR.finditer(text):
        span = Span(*match.span())
        if not unit_at(text, match.end())[0] and claimed.take(span):
            yield Quantity(span, span, FigureKind.DATE, unit=TIME_UNIT)
