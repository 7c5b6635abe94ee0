"""The two times that a question compares: those it names, or one and what it is held against."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cchc_qa.comparison.chains import Item, chain
from cchc_qa.comparison.spoken import plain
from cchc_qa.text.normalise import fold
from cchc_qa.text.periods import PeriodMention, period_mentions
from cchc_qa.types import Period, Span

_SPANS_OF_YEARS = re.compile(r"\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\b")
_BASE_BEFORE = re.compile(r"\b(?:so(?: sanh)?(?: voi)?|hon|kem|voi|va)\s+(?:cua\s+)?$")
_YEAR_BEFORE = re.compile(
    r"\bcung ky(?: nam)?(?: (?P<year>20\d\d)| ngoai| truoc)?\b|\bnam (?:ngoai|truoc)\b"
)
_STEP_BEFORE = re.compile(r"\b(?P<unit>quy|ky|thang) (?:lien truoc|truoc do|truoc|vua roi)\b")
_NOW = re.compile(r"\b(?:nam|quy|ky|thang) nay\b")


@dataclass(frozen=True, slots=True)
class Base:
    """What the figure asked for is held against: where the question names it, and both times."""

    span: Span
    now: Period
    before: Period
    year_before: bool


def named_times(text: str) -> tuple[PeriodMention, ...]:
    """The periods that a question names; those of a span of years («2021-2030») are none."""
    spans = [m.span() for m in _SPANS_OF_YEARS.finditer(fold(text))]
    mentions = period_mentions(text)
    return tuple(m for m in mentions if not any(a <= m.span.start < b for a, b in spans))


def side_by_side(
    text: str, mentions: Sequence[PeriodMention], *, loosely: bool
) -> tuple[PeriodMention, ...]:
    """The mentions that are set side by side; a year before its parts frames them."""
    framed = [m for i, m in enumerate(mentions) if not _frames(text, mentions, i)]
    items = [Item(m.span, f"{m.year}-{m.first}-{m.last}", m.span.of(text)) for m in framed]
    chosen = {i.span for i in chain(text, items, loosely=loosely)}
    return tuple(m for m in framed if m.span in chosen)


def _frames(text: str, mentions: Sequence[PeriodMention], index: int) -> bool:
    """«năm 2024, quý III so với quý II»: the year is that of both quarters."""
    mention = mentions[index]
    if (mention.first, mention.last) != (1, 12) or index + 1 == len(mentions):
        return False
    between = text[mention.span.end : mentions[index + 1].span.start]
    return mentions[index + 1].year is None and between.strip() in {"", ","}


def dated(
    mentions: Sequence[PeriodMention], all_: Iterable[PeriodMention], own: Sequence[Period]
) -> tuple[PeriodMention, ...]:
    """The mentions with the year left out: that of another, the newest that has them, or that of
    the one beside it."""
    shared = next((m.year for m in all_ if m.year), None)
    years = [m.year or shared or _newest_year(m, own) for m in mentions]
    beside = next((y for y in years if y), None)
    return tuple(replace(m, year=y or beside) for m, y in zip(mentions, years, strict=True))


def _newest_year(mention: PeriodMention, own: Sequence[Period]) -> int | None:
    same = [p.year for p in own if (p.first, p.last) == (mention.first, mention.last)]
    ending = [p.year for p in own if p.last == mention.last]
    return max(same or ending, default=None)


def period(mention: PeriodMention) -> Period | None:
    return Period(mention.year, mention.first, mention.last) if mention.year else None


def newest(own: Iterable[Period]) -> Period | None:
    return max(own, key=lambda p: (p.year, p.last, -p.first), default=None)


def base(text: str, mentions: Sequence[PeriodMention], own: Sequence[Period]) -> Base | None:
    """«so với cùng kỳ», «so với quý trước», «so với quý II»: the time that is held against."""
    if match := _named_base(text):
        span = Span(*match.span())
        outside = [m for m in mentions if not span.holds(m.span)]
        read = _a_year_before if match.re is _YEAR_BEFORE else _a_step_before
        return read(match, outside, own)
    if len(mentions) == 1 and _BASE_BEFORE.search(plain(text)[: mentions[0].span.start]):
        return _held_against(mentions[0], own)
    return None


def names_base(text: str) -> bool:
    """Whether it is named by its distance: «so với cùng kỳ», «so với quý trước»."""
    return _named_base(text) is not None


def _named_base(text: str) -> re.Match[str] | None:
    folded = plain(text)
    for pattern in (_YEAR_BEFORE, _STEP_BEFORE):
        match = pattern.search(folded)
        if match and _BASE_BEFORE.search(folded[: match.start()]):
            return match
    return None


def now_words(text: str) -> tuple[Span, ...]:
    """«năm nay», «quý này»: said already by the time that is asked for."""
    return tuple(Span(*m.span()) for m in _NOW.finditer(fold(text)))


def _now(outside: Sequence[PeriodMention], own: Sequence[Period]) -> Period | None:
    """The one time that the question names beside its base, or the newest report's."""
    if not outside:
        return newest(own)
    (only,) = dated(outside, outside, own) if len(outside) == 1 else (None,)
    return period(only) if only else None


def _a_year_before(
    match: re.Match[str], outside: Sequence[PeriodMention], own: Sequence[Period]
) -> Base | None:
    now = _now(outside, own)
    if now is None:
        return None
    named = match["year"]
    if named and int(named) >= now.year:
        return None
    before = replace(now, year=int(named) if named else now.year - 1)
    return Base(Span(*match.span()), now, before, before.year == now.year - 1)


def _a_step_before(
    match: re.Match[str], outside: Sequence[PeriodMention], own: Sequence[Period]
) -> Base | None:
    now = _now(outside, own)
    if now is None:
        return None
    if match["unit"] == "quy" and not outside and now.last % 3 == 0:
        now = Period(now.year, now.last - 2, now.last)
    length = now.last - now.first + 1
    fits = {"quy": length == 3, "thang": length == 1, "ky": length in {1, 3, 12}}
    if not fits[match["unit"]]:
        return None
    first = now.first - length
    if first > 0:
        before = Period(now.year, first, first + length - 1)
    else:
        before = Period(now.year - 1, first + 12, first + 11 + length)
    return Base(Span(*match.span()), now, before, before.first == now.first)


def _held_against(mention: PeriodMention, own: Sequence[Period]) -> Base | None:
    """«so với quý II»: the newest report's time against the one named."""
    now = newest(own)
    if now is None:
        return None
    year = mention.year or (now.year if mention.last < now.last else now.year - 1)
    before = Period(year, mention.first, mention.last)
    same = (before.first, before.last) == (now.first, now.last)
    if (before.year, before.last) >= (now.year, now.last):
        return None
    return Base(mention.span, now, before, same and before.year == now.year - 1)
