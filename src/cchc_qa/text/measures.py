"""Numbers that measure: percentages, ratios, ranks, amounts of money, counts with their units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from cchc_qa.text.claims import Claims, Quantity
from cchc_qa.text.lexicon import units
from cchc_qa.text.normalise import LOWER, UPPER, key
from cchc_qa.text.numerals import NUMBER, parse_number
from cchc_qa.text.units import unit_at
from cchc_qa.types import FigureKind, Span

_PLAIN_NUMBER = re.compile(rf"(?<![^\W\d_])(?<![\d_])(?<!\d[.,/]){NUMBER}(?![\d_])")
_GLUED = re.compile(r"[^\W\d_]+")
_GLUED_UNITS = frozenset({"gb", "mb", "tb", "kb", "mah", "mp", "đ", "tr", "h", "k"})
_RANK_BEFORE = re.compile(
    r"(?:xếp\s+(?:thứ\s+)?hạng|xếp\s+thứ|xếp\s+vị\s+trí|đứng\s+(?:thứ|vị\s+trí)|hạng|vị\s+trí\s+thứ"
    r"|vị\s+thứ|thứ\s+hạng|ở\s+vị\s+trí)\s*(?:thứ\s*)?[:\s]*$",
    re.IGNORECASE,
)
_NAMED_BEFORE = re.compile(rf"[{LOWER},]\s+[{UPPER}][^\W\d_]*\s+$")
_BOUND = re.compile(
    r"(?P<bound>trên|dưới|hơn|gần|khoảng|xấp xỉ|tối thiểu|tối đa|ít nhất|nhiều nhất|không quá|"
    r"không dưới|không thấp hơn|không vượt quá|chưa đến|[<>≥≤~]=?)\s*$",
    re.IGNORECASE,
)
_RATIO_TAIL = re.compile(rf"\s?/\s?({NUMBER})(?![\d/])")
_PERCENT = re.compile(r"\s?(?:%|phần\s+trăm\b|‰)")
_POINTS = re.compile(r"\s?điểm\s*(?:%|phần\s+trăm)")
_RANGE_TAIL = re.compile(rf"\s?(?:-|–|đến|tới)\s?({NUMBER})(?![\d/])")
_FROM = re.compile(r"\btừ\s+$", re.IGNORECASE)
_PERCENT_RANGE_TAIL = re.compile(rf"\s?(?:-|–|đến|tới)\s?({NUMBER})\s?(?:%|phần\s+trăm\b)")
"""«20% đến 45%»: a range that has its unit at both ends."""

_MULTIPLIER = re.compile(r"\s?(nghìn|ngàn|triệu|tỷ|tỉ)\b(?:\s+(tỷ|tỉ|triệu)\b)?", re.IGNORECASE)
_CURRENCY = re.compile(
    r"\s?(đồng(?:/[^\W\d_]+(?=/))*(?:/[^\W\d_]+(?:\s[^\W\d_]+)?)?"
    r"|vnđ|vnd|usd|đô la mỹ|đô la|euro|eur|yên)\b"
    r"|\s?đ(?=[\s.,;)/]|$)",
    re.IGNORECASE,
)


def measures(text: str, claimed: Claims) -> Iterator[Quantity]:
    for match in _PLAIN_NUMBER.finditer(text):
        if _is_model_name(text, match.end()):
            continue
        quantity = _quantity_at(text, match)
        if quantity is not None and claimed.take(quantity.number):
            yield quantity


def _is_model_name(text: str, end: int) -> bool:
    """«6S», «3D»: letters glued to a number, unless they are a unit («5km», «12GB»)."""
    glued = _GLUED.match(text, end)
    if glued is None:
        return False
    written = key(glued.group())
    return written not in units() and written not in _GLUED_UNITS


def _quantity_at(text: str, match: re.Match[str]) -> Quantity | None:
    """The quantity whose digits ``match`` found, with what belongs to it on both sides."""
    start = match.start()
    ranked = is_ranked(text, start)
    ratio = _RATIO_TAIL.match(text, match.end())
    if ratio and not _PERCENT.match(text, ratio.end()):
        return _ratio(text, match, ratio, ranked)
    if ranked and not _PERCENT.match(text, match.end()):
        unit, end = unit_at(text, match.end())
        number = Span(*match.span())
        return Quantity(Span(start, end), number, FigureKind.RANK, _value(match), unit=unit)
    return _measured(text, match)


def is_ranked(text: str, position: int) -> bool:
    """Whether the words before a number make it a rank: «xếp hạng», «đứng thứ»."""
    return _RANK_BEFORE.search(text[max(0, position - 30) : position]) is not None


def _ratio(text: str, match: re.Match[str], tail: re.Match[str], ranked: bool) -> Quantity:
    number = Span(match.start(), tail.end())
    unit, end = unit_at(text, tail.end())
    kind = FigureKind.RANK if ranked else FigureKind.RATIO
    total = parse_number(tail.group(1))
    return Quantity(Span(match.start(), end), number, kind, _value(match), total, unit)


def _measured(text: str, match: re.Match[str]) -> Quantity | None:
    """A percentage, an amount of money, or a count; a range keeps both ends."""
    bound = _BOUND.search(text[: match.start()])
    span_start = bound.start() if bound else match.start()
    last = _RANGE_TAIL.match(text, match.end())
    end = last.end() if last and not _is_year(last.group(1)) else match.end()
    number = Span(match.start(), end)
    named = bound["bound"].lower() if bound else ""
    points = _POINTS.match(text, end)
    percent = points or _PERCENT.match(text, end)
    if percent:
        stop = percent.end()
        if farther := _PERCENT_RANGE_TAIL.match(text, stop):
            stop = farther.end()
            number = Span(number.start, farther.end(1))
        unit = "điểm %" if points else "%"
        value = parse_number(match.group(), fraction=True)
        return Quantity(
            Span(span_start, stop), number, FigureKind.PERCENT, value, None, unit, named
        )
    return _counted(text, Span(span_start, end), number, _value(match), named)


def _is_year(written: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", written) is not None


def _counted(text: str, span: Span, number: Span, value: Decimal, bound: str) -> Quantity | None:
    multiplier = _MULTIPLIER.match(text, span.end)
    end = multiplier.end() if multiplier else span.end
    currency = _CURRENCY.match(text, end)
    if currency:
        unit = text[span.end : currency.end()].strip()
        return Quantity(
            Span(span.start, currency.end()), number, FigureKind.MONEY, value, None, unit, bound
        )
    unit, stop = unit_at(text, end)
    if unit and (farther := _range_end(text, span.start, stop, unit)):
        number, stop = Span(number.start, farther), unit_at(text, farther)[1]
    if not unit and not multiplier and _is_part_of_name(text, number):
        return None
    is_money = multiplier is not None and not unit
    kind = FigureKind.MONEY if is_money or units().get(key(unit)) == "money" else FigureKind.COUNT
    if multiplier:
        unit = text[span.end : stop].strip()
    return Quantity(Span(span.start, stop), number, kind, value, None, unit, bound)


def _range_end(text: str, start: int, stop: int, unit: str) -> int:
    """«từ 15 ngày đến 20 ngày»: where the number ends that closes the range; 0 without one."""
    last = _RANGE_TAIL.match(text, stop)
    if last is None or not _FROM.search(text[:start]):
        return 0
    return last.end() if key(unit_at(text, last.end())[0]) == key(unit) else 0


def _is_part_of_name(text: str, number: Span) -> bool:
    """«khóm Vĩnh Đông 2, …»: a small bare number behind a capitalised word numbers a name."""
    before = text[max(0, number.start - 20) : number.start]
    return number.end - number.start <= 2 and _NAMED_BEFORE.search(before) is not None


def is_measured(text: str, position: int) -> bool:
    """Whether a percent sign, a multiplier or a currency stands at a position."""
    return any(p.match(text, position) for p in (_PERCENT, _MULTIPLIER, _CURRENCY))


def _value(match: re.Match[str]) -> Decimal:
    return parse_number(match.group())
