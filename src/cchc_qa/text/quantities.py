"""What in a sentence is a quantity, what a date, what a document number, and what only looks so.

Each pattern claims its stretch in turn, the surest first, so that «07/11/2024» is a date before
«07/11» can be a ratio, and «Điều 5», «giai đoạn 2021 - 2030» or «cấp độ 3» are claimed by what they
are and leave no number behind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from cchc_qa.text.lexicon import abbreviations, units
from cchc_qa.text.normalise import LOWER, UPPER, key
from cchc_qa.text.numerals import MULTIPLIERS, NUMBER, parse_number
from cchc_qa.types import FigureKind, Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure recognised: ``span`` with unit and bound, ``number`` the digits alone."""

    span: Span
    number: Span
    kind: FigureKind
    value: Decimal | None = None
    total: Decimal | None = None
    unit: str = ""
    bound: str = ""


_DOCUMENT_NUMBER = re.compile(
    r"(?<![\w/])\d{1,6}[a-z]?(?:/\d{4})?\s?(?:/|-)\s?"
    r"(?:[A-ZĐƯ][A-Za-zĐđƯưÂâÊêÔô]*\d{0,2})"
    r"(?:\s?(?:-|/|&|\.)\s?(?:Ủy ban nhân dân|[A-ZĐƯ][A-Za-zĐđƯưÂâÊêÔô]*\d{0,2}))*"
)
_LETTERS_NUMBER = re.compile(r"[A-ZĐ]{2,}")
_DATE = re.compile(
    r"(?:(?<=ngày )|(?<=ngày  )|(?<![\d/.,-]))"
    r"(?:\d{1,2}(?:\s*(?:,|và|-|đến)\s*(?:ngày\s*)?\d{1,2})*\s+tháng\s+\d{1,2}(?:\s*(?:năm|/)\s*\d{4})?"
    r"|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d"
    r"|(?<=ngày )\d{1,2}/\d{1,2}(?!\d|[/.,]\d)"
    r"|\d{1,2}\s+tháng\s+\d{1,2}\s*/\s*\d{4})",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:giai đoạn|nhiệm kỳ|thời kỳ|kỳ|năm học|niên độ|các năm|năm|từ)\s*(?:1\d|20)\d\d(?![\d.,/]\d)"
    r"(?:\s*(?:[-–,/]|đến|và|tới)\s*(?:năm\s*)?(?:19|20)\d\d)*"
    r"|(?<![\d.,/])(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d(?![\d.,/%])"
    r"|\bquý\s*(?:[1-4]|i{1,3}|iv)\b(?:\s*(?:[/-]|năm)?\s*(?:19|20)\d\d)?"
    r"|\btháng\s*\d{1,2}(?:\s*(?:[-–,]|đến|và)\s*(?:tháng\s*)?\d{1,2}(?!\d|[.,/%]\d|\s*%))*(?:\s*(?:[/.-]|năm)?\s*(?:19|20)\d\d)?"
    r"|(?<![\d.,/])(?:0?[3689]|11|10|8|7|5|4|2)\s*tháng(?=\s*(?:đầu|cuối|của)?\s*năm|\s*(?:19|20)\d\d|\s*[/-]\s*(?:19|20)\d\d)"
    r"|(?<!thời hạn )(?<!thời gian )(?<!vòng )(?<!kéo dài )(?<!tối đa )(?<!ít nhất )(?<!không quá )"
    r"(?<!sau )(?<!đủ )(?<!là )(?<!hạn )(?<!từ )(?<![\d.,/])(?:0?[69])\s*tháng\b(?!\s*(?:kể từ|trở|liên|làm|lương|tuổi))"
    r"|(?<=trong )(?:0?[3]|8)\s*tháng\b(?=\s*[,;])"
    r"|\b(?:thế kỷ|thập niên|thập kỷ)\s*(?:[ivx]+|\d+)"
    r"|\d{1,2}\s*(?:giờ|h|g)\s*\d{2}(?!\d)",
    re.IGNORECASE,
)
_BARE_YEAR = re.compile(r"(?<![\d.,/-])(?:19[5-9]\d|20[0-4]\d)(?![\d%/]|[.,]\d|\s*%)")
_REFERENCE = re.compile(
    r"\b(?:điều|khoản|điểm|mục|tiểu mục|chương|phần|phụ lục|biểu|bảng|mẫu|biểu mẫu|bước|lần|lần thứ|đợt"
    r"|khóa|khoá|kỳ họp thứ|họp thứ|kỳ|cấp độ|mức độ|mức|loại|hạng|đề án|cơ sở|nhóm|phiên bản|quốc lộ"
    r"|tỉnh lộ|phường|quận|tổ|khóm|ấp|thôn|khu phố|khu|cụm|số thứ tự|hình|thứ|nghị quyết|chỉ thị"
    r"|luật|quyển|tập|trang|cột|dòng|tuyến|cấp|bậc|vùng|trạm|covid|sars-cov|internet|tcvn|iso|bộ)"
    r"\s*(?:số\s*)?(?:[-:]\s*)?\d{1,4}(?![\d%/]|[.,]\d)"
    r"(?:\s*[,;]\s*(?:khoản|điểm|điều|mục)?\s*\d{1,3}(?![\d%/]|[.,]\d)(?=\s*(?:[,;]|và|điều|khoản|điểm)))*"
    r"(?:\s*và\s*(?:khoản|điểm|điều|mục|cấp độ|mức độ)?\s*\d{1,3}(?=\s*(?:điều|khoản|mục|luật|nghị)))?"
    r"|\(\s*\d{1,2}\s*\)"
    r"|\b\d{1,3}[GgKk]\b(?!/)|\d[Gg]/\d[Gg]"
    r"|\bphiên bản\s*v?\d+(?:\.\d+)+",
    re.IGNORECASE,
)
_RANK_BEFORE = re.compile(
    r"(?:xếp\s+(?:thứ\s+)?hạng|xếp\s+thứ|xếp\s+vị\s+trí|đứng\s+(?:thứ|vị\s+trí)|hạng|vị\s+trí\s+thứ"
    r"|vị\s+thứ|thứ\s+hạng|ở\s+vị\s+trí)\s*(?:thứ\s*)?[:\s]*$",
    re.IGNORECASE,
)
_RANK_MASK = re.compile(r"^(?:hạng|thứ)\b", re.IGNORECASE)
_NAMED_BEFORE = re.compile(rf"[{LOWER},]\s+[{UPPER}][^\W\d_]*\s+$")
_LINK = re.compile(r"<?https?://\S+|\b[\w.-]+@[\w-]+\.[\w.-]+|\bwww\.\S+")
_BOUND = re.compile(
    r"(?P<bound>trên|dưới|hơn|gần|khoảng|xấp xỉ|tối thiểu|tối đa|ít nhất|nhiều nhất|không quá|"
    r"không dưới|không thấp hơn|không vượt quá|chưa đến|[<>≥≤~]=?)\s*$",
    re.IGNORECASE,
)
_PLAIN_NUMBER = re.compile(rf"(?<![^\W\d_])(?<![\d_])(?<!\d[.,/]){NUMBER}(?![\d_])")
_GLUED = re.compile(r"[^\W\d_]+")
_RATIO_TAIL = re.compile(rf"\s?/\s?({NUMBER})(?![\d/])")
_PERCENT = re.compile(r"\s?(?:%|phần\s+trăm\b|‰)")
_POINTS = re.compile(r"\s?điểm\s*(?:%|phần\s+trăm)")
_RANGE_TAIL = re.compile(rf"\s?(?:-|–|đến|tới)\s?({NUMBER})(?![\d/])")
_MULTIPLIER = re.compile(r"\s?(nghìn|ngàn|triệu|tỷ|tỉ)\b(?:\s+(tỷ|tỉ|triệu)\b)?", re.IGNORECASE)
_CURRENCY = re.compile(
    r"\s?(đồng(?:/[^\W\d_]+(?:\s[^\W\d_]+)?)?|vnđ|vnd|usd|đô la mỹ|đô la|euro|eur|yên)\b|\s?đ(?=[\s.,;)/]|$)",
    re.IGNORECASE,
)
_UNIT_WORD = re.compile(r"\s{0,2}([^\W\d_]+(?:[\s-]+[^\W\d_]+){0,4})", re.UNICODE)
_LONGEST_UNIT = 5


def quantities(text: str) -> list[Quantity]:
    """The quantities, dates and document numbers of one sentence, in order of position."""
    claimed = _Claims()
    found: list[Quantity] = []
    for recognise in _RECOGNISERS:
        for quantity in recognise(text, claimed):
            found.append(quantity)
    return sorted(found, key=lambda q: q.number)


class _Claims:
    """The stretches that are spoken for."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def take(self, span: Span) -> bool:
        """Claim a stretch; False when some of it is claimed already."""
        if any(s.start < span.end and span.start < s.end for s in self._spans):
            return False
        self._spans.append(span)
        return True


def _links(text: str, claimed: _Claims) -> Iterator[Quantity]:
    for match in _LINK.finditer(text):
        claimed.take(Span(*match.span()))
    return iter(())


def _document_numbers(text: str, claimed: _Claims) -> Iterator[Quantity]:
    for match in _DOCUMENT_NUMBER.finditer(text):
        span = Span(*match.span())
        if _LETTERS_NUMBER.search(match.group()) and claimed.take(span):
            yield Quantity(span, span, FigureKind.DOCUMENT_NUMBER)


def _dates(text: str, claimed: _Claims) -> Iterator[Quantity]:
    for match in _DATE.finditer(text):
        span = Span(*match.span())
        if claimed.take(span):
            yield Quantity(_with_day(text, span), span, FigureKind.DATE)


def _with_day(text: str, span: Span) -> Span:
    """«ngày» belongs to the date."""
    before = re.search(r"ngày\s+$", text[max(0, span.start - 8) : span.start], re.IGNORECASE)
    return Span(span.start - len(before.group()), span.end) if before else span


def _times(text: str, claimed: _Claims) -> Iterator[Quantity]:
    """Years, months and spans of years: no measures, but what «năm nào» asks for."""
    for match in _TIME.finditer(text):
        span = Span(*match.span())
        if claimed.take(span) and _HAS_YEAR.search(match.group()):
            yield Quantity(span, span, FigureKind.DATE, unit=TIME_UNIT)


TIME_UNIT = "thời gian"
"""The unit of a date that names no day."""

_HAS_YEAR = re.compile(r"(?:19|20)\d\d|1[0-8]\d\d")


def _bare_years(text: str, claimed: _Claims) -> Iterator[Quantity]:
    """A number that could be a year is one, unless a unit follows it."""
    for match in _BARE_YEAR.finditer(text):
        span = Span(*match.span())
        if not _unit(text, match.end())[0] and claimed.take(span):
            yield Quantity(span, span, FigureKind.DATE, unit=TIME_UNIT)


def _references(text: str, claimed: _Claims) -> Iterator[Quantity]:
    for match in _REFERENCE.finditer(text):
        ranked = _RANK_MASK.match(match.group()) and _is_ranked(text, match)
        counted = match.group().lower().startswith("bộ") and not text[match.start()].isupper()
        if not ranked and not counted and not _has_unit(text, match):
            claimed.take(Span(*match.span()))
    return iter(())


def _is_ranked(text: str, match: re.Match[str]) -> bool:
    number = re.search(r"\d", match.group())
    at = match.start() + (number.start() if number else 0)
    return _RANK_BEFORE.search(text[max(0, at - 30) : at]) is not None


_COUNTABLE = re.compile(r"^(?:mức|cấp|cơ sở|khu|nhóm|lần|điểm|đợt|khóa|khoá|tổ|luật|đề án|nghị quyết)\b")


def _has_unit(text: str, match: re.Match[str]) -> bool:
    """«mức 5%», «cơ sở 12 phòng»: a unit after the number makes it a quantity after all."""
    return _COUNTABLE.match(match.group().lower()) is not None and (
        _PERCENT.match(text, match.end()) is not None
        or _MULTIPLIER.match(text, match.end()) is not None
        or _CURRENCY.match(text, match.end()) is not None
    )


def _numbers(text: str, claimed: _Claims) -> Iterator[Quantity]:
    for match in _PLAIN_NUMBER.finditer(text):
        if _is_model_name(text, match.end()):
            continue
        quantity = _quantity_at(text, match)
        if quantity is not None and claimed.take(quantity.number):
            yield quantity


def _is_model_name(text: str, end: int) -> bool:
    """«6S», «3D»: letters glued to a number, unless they are a unit («5km», «12GB»)."""
    glued = _GLUED.match(text, end)
    return glued is not None and key(glued.group()) not in units() | _GLUED_UNITS.keys()


_GLUED_UNITS = dict.fromkeys(("gb", "mb", "tb", "kb", "mah", "mp", "đ", "tr", "h", "k"), "data")


def _quantity_at(text: str, match: re.Match[str]) -> Quantity | None:
    """The quantity whose digits ``match`` found, with what belongs to it on both sides."""
    start = match.start()
    ranked = _RANK_BEFORE.search(text[max(0, start - 30) : start])
    ratio = _RATIO_TAIL.match(text, match.end())
    if ratio and not _PERCENT.match(text, ratio.end()):
        return _ratio(text, match, ratio, ranked is not None)
    if ranked and not _PERCENT.match(text, match.end()):
        unit, end = _unit(text, match.end())
        number = Span(*match.span())
        return Quantity(Span(start, end), number, FigureKind.RANK, _value(match), unit=unit)
    return _measured(text, match)


def _ratio(
    text: str, match: re.Match[str], tail: re.Match[str], ranked: bool
) -> Quantity:
    number = Span(match.start(), tail.end())
    unit, end = _unit(text, tail.end())
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
    percent = _PERCENT.match(text, end)
    if points or percent:
        stop = (points or percent).end()  # type: ignore[union-attr]
        unit = "điểm %" if points else "%"
        value = parse_number(match.group(), fraction=True)
        return Quantity(
            Span(span_start, stop), number, FigureKind.PERCENT, value, None, unit, named
        )
    return _counted(text, Span(span_start, end), number, _value(match), named)


def _is_part_of_name(text: str, number: Span) -> bool:
    """«khóm Vĩnh Đông 2, …»: a small bare number behind a capitalised word numbers a name."""
    before = text[max(0, number.start - 20) : number.start]
    return number.end - number.start <= 2 and _NAMED_BEFORE.search(before) is not None


def _counted(text: str, span: Span, number: Span, value: Decimal, bound: str) -> Quantity | None:
    multiplier = _MULTIPLIER.match(text, span.end)
    end = multiplier.end() if multiplier else span.end
    currency = _CURRENCY.match(text, end)
    if currency:
        unit = text[span.end : currency.end()].strip()
        return Quantity(
            Span(span.start, currency.end()), number, FigureKind.MONEY, value, None, unit, bound
        )
    unit, stop = _unit(text, end)
    if not unit and not multiplier and _is_part_of_name(text, number):
        return None
    is_money = multiplier is not None and not unit
    kind = FigureKind.MONEY if is_money or units().get(key(unit)) == "money" else FigureKind.COUNT
    if multiplier:
        unit = text[span.end : stop].strip()
    return Quantity(Span(span.start, stop), number, kind, value, None, unit, bound)


def _value(match: re.Match[str]) -> Decimal:
    return parse_number(match.group())


def _is_year(written: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", written) is not None


@cache
def known_units() -> frozenset[str]:
    """Units, and the abbreviations of units («HS»)."""
    short = (a for a, long in abbreviations().items() if any(key(x) in units() for x in long))
    return frozenset(units()).union(short)


def _unit(text: str, start: int) -> tuple[str, int]:
    """The longest known unit that begins at ``start``, as written, and where it ends."""
    match = _UNIT_WORD.match(text, start)
    if not match:
        return "", start
    words = match.group(1)
    ends = [m.end() for m in re.finditer(r"[^\W\d_]+", words)][:_LONGEST_UNIT]
    for end in reversed(ends):
        if _unit_key(words[:end]) in known_units():
            return words[:end], match.start(1) + end
    return "", start


@cache
def _unit_key(words: str) -> str:
    return re.sub(r"\s+", " ", key(words))


_RECOGNISERS: tuple[Callable[[str, _Claims], Iterator[Quantity]], ...] = (
    _links,
    _document_numbers,
    _dates,
    _times,
    _bare_years,
    _references,
    _numbers,
)


def magnitude(unit: str) -> Decimal:
    """What a unit such as «triệu đồng» multiplies its number by."""
    result = Decimal(1)
    for word in key(unit).split():
        result *= MULTIPLIERS.get(word, Decimal(1))
    return result
