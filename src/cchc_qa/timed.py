"""Features of time: the periods that a question names against those named about a candidate."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from cchc_qa.question import Question
from cchc_qa.rings import Candidate
from cchc_qa.text.periods import PeriodMention, period_mentions

_Months = tuple[int | None, int, int]


def timed(question: Question, candidate: Candidate, around: tuple[str, ...]) -> dict[str, float]:
    """``period_fits`` or ``period_clashes`` as the nearest stretch that names a period decides;
    ``year_clashes`` where the figure's own clause or label is of another year than the one asked
    for. ``around`` are the stretches about the candidate, innermost first."""
    if not question.periods:
        return {}
    own = candidate.report.metadata.period
    year = own.year if own else None
    asked = _months(question.periods, year)
    result = {"year_clashes": float(_of_another_year(question, around[:2]))}
    for ring in around[:4]:
        named = _months(_mentions(ring), year)
        if named:
            return {**result, "period_fits" if asked & named else "period_clashes": 1.0}
    return result


def _months(mentions: Iterable[PeriodMention], year: int | None) -> set[_Months]:
    return {(p.year or year, p.first, p.last) for p in mentions}


def _of_another_year(question: Question, around: tuple[str, ...]) -> bool:
    asked = {p.year for p in question.periods} - {None}
    for ring in around:
        named = {p.year for p in _mentions(ring)} - {None}
        if named:
            return bool(asked) and not asked & named
    return False


_DAYS = re.compile(r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}")
"""A document's date says when it was made, not of which period it is."""


@lru_cache(maxsize=50_000)
def _mentions(words: str) -> tuple[PeriodMention, ...]:
    return tuple(period_mentions(_DAYS.sub(" ", words)))
