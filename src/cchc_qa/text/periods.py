"""Mentions of time that name a period: «quý III/2024», «6 tháng đầu năm 2024», «năm 2024»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cchc_qa.text.normalise import fold, has_accents, nfc
from cchc_qa.text.numerals import parse_roman
from cchc_qa.types import Period, Span

_YEAR = r"(?:\s*(?:/|-|,|\bcua\b|\bnam\b|\s)+\s*(?:nam\s*)?(?P<year>(?:19|20)\d\d))?"
_QUARTER = re.compile(rf"\b(?:quy|quarter|q)\s*(?P<n>iv|i{{1,3}}|[1-4])\b(?!\s*/\s*\d\d?\b){_YEAR}")
_QUARTER_WORD = re.compile(rf"\bquy\s*(?P<n>mot|nhat|hai|ba|tu|bon)\b{_YEAR}")
_MONTHS = re.compile(
    r"\b(?P<n>3|6|9|06|09|03|ba|sau|chin|first six|first nine|six|nine)\s*(?:thang|months?)\b"
    rf"(?:\s*(?P<end>dau|cuoi)\s*nam)?{_YEAR}"
)
_PART = re.compile(
    r"\b(?P<part>nua (?:nam )?dau nam|nua nam dau|nua dau|nua cuoi nam|nua nam cuoi"
    r"|quy dau(?: nam)?"
    rf"|quy cuoi(?: nam)?)\b{_YEAR}"
)
_MONTH = re.compile(rf"\bthang\s*(?P<n>1[0-2]|0?[1-9])\b{_YEAR}")
_YEAR_ALONE = re.compile(r"\b(?:ca\s+)?(?:nam|year)\s*(?P<year>(?:19|20)\d\d)\b")
_BARE_YEAR = re.compile(r"(?<![\d/.,-])(?P<year>20[0-4]\d)(?![\d/.,%-]*\d)")
_QUARTER_WORDS = {"mot": 1, "nhat": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4}
_SPELLED = {
    "ba": "ba", "sau": "sáu", "chin": "chín",
    "mot": "một", "nhat": "nhất", "hai": "hai", "tu": "tư", "bon": "bốn",
}  # fmt: skip
_MONTH_WORDS = {"ba": 3, "sau": 6, "chin": 9, "first six": 6, "first nine": 9, "six": 6, "nine": 9}


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A period as mentioned; ``year`` is ``None`` where the text leaves it out."""

    span: Span
    year: int | None
    first: int
    last: int

    def within(self, year: int) -> Period:
        return Period(self.year or year, self.first, self.last)


def period_mentions(text: str) -> list[PeriodMention]:
    """All mentions in order of position, none inside another."""
    folded = fold(text)
    found: list[PeriodMention] = []
    for pattern, read in _READERS:
        for match in pattern.finditer(folded):
            span = Span(*match.span())
            if _only_looks_so(text, match):
                continue
            if not any(m.span.start < span.end and span.start < m.span.end for m in found):
                found.append(read(match, span))
    return sorted(found, key=lambda m: m.span)


def _only_looks_so(text: str, match: re.Match[str]) -> bool:
    """A word that is no number before its accents are folded: «sau tháng 5», «quỹ ba năm»."""
    worded = match.re in {_MONTHS, _QUARTER_WORD} and match["n"] in _SPELLED
    if not worded or not has_accents(text):
        return (
            worded and match["n"] == "sau" and re.match(r"\s*\d", text[match.end() :]) is not None
        )
    written = nfc(text[match.start("n") : match.end("n")]).lower()
    quarter = match.re is not _QUARTER_WORD or text[match.start() :].lower().startswith("quý")
    return written != _SPELLED[match["n"]] or not quarter


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _quarter(match: re.Match[str], span: Span) -> PeriodMention:
    number = parse_roman(match["n"]) or 1
    return PeriodMention(span, _year(match), 3 * number - 2, 3 * number)


def _quarter_word(match: re.Match[str], span: Span) -> PeriodMention:
    number = _QUARTER_WORDS[match["n"]]
    return PeriodMention(span, _year(match), 3 * number - 2, 3 * number)


def _months(match: re.Match[str], span: Span) -> PeriodMention:
    written = match["n"]
    number = _MONTH_WORDS.get(written) or int(written)
    if match["end"] == "cuoi":
        return PeriodMention(span, _year(match), 13 - number, 12)
    return PeriodMention(span, _year(match), 1, number)


def _part(match: re.Match[str], span: Span) -> PeriodMention:
    """«nửa đầu năm», «quý cuối năm»: by which end, and how much of the year."""
    months = 3 if match["part"].startswith("quy") else 6
    if "dau" in match["part"].split():
        return PeriodMention(span, _year(match), 1, months)
    return PeriodMention(span, _year(match), 13 - months, 12)


def _month(match: re.Match[str], span: Span) -> PeriodMention:
    number = int(match["n"])
    return PeriodMention(span, _year(match), number, number)


def _whole_year(match: re.Match[str], span: Span) -> PeriodMention:
    return PeriodMention(span, int(match["year"]), 1, 12)


_READERS = (
    (_QUARTER, _quarter),
    (_QUARTER_WORD, _quarter_word),
    (_PART, _part),
    (_MONTHS, _months),
    (_MONTH, _month),
    (_YEAR_ALONE, _whole_year),
    (_BARE_YEAR, _whole_year),
)
