"""Whether a report states itself what a comparison asks for: «tăng 5,18% so với cùng kỳ»."""

from __future__ import annotations

import re

from cchc_qa.comparison import Comparison
from cchc_qa.juxtapose.found import Reports, figure_of
from cchc_qa.text.normalise import fold
from cchc_qa.text.periods import period_mentions
from cchc_qa.types import Answer, Period, Role

_STATED = frozenset({Role.CHANGE, Role.RELATIVE})
_STEP_BEFORE = re.compile(r"\b(?:quy|ky|thang) (?:lien )?truoc\b")
_YEAR_BEFORE = re.compile(r"\bcung ky\b|\bnam (?:truoc|ngoai)\b")


def states_change(answer: Answer, compared: Comparison, reports: Reports) -> bool:
    """Whether an answer is a change of the time asked for, against the time asked for."""
    held = figure_of(answer, reports)
    if held is None or held[1].role not in _STATED:
        return False
    report, figure = held
    now, before = compared.sides[0].period, compared.sides[-1].period
    own = report.metadata.period
    if now is None or before is None or (own and (own.year, own.last) != (now.year, now.last)):
        return False
    return _held_against(
        report.sentences[figure.sentence].span.of(report.document.text), now, before
    )


def _held_against(words: str, now: Period, before: Period) -> bool:
    """Whether a sentence speaks of that time; a year before may go without saying."""
    folded = fold(words)
    if (before.first, before.last) == (now.first, now.last):
        return not _STEP_BEFORE.search(folded) or _YEAR_BEFORE.search(folded) is not None
    if _STEP_BEFORE.search(folded):
        return True
    return (before.first, before.last) in {(m.first, m.last) for m in period_mentions(words)}
