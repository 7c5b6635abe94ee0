"""Whether a report states itself what a comparison asks for: «tăng 5,18% so với cùng kỳ»."""

from __future__ import annotations

import re

from cchc_qa.comparison import Axis, Comparison
from cchc_qa.juxtapose.found import Reports, figure_of
from cchc_qa.text.normalise import fold, key
from cchc_qa.text.periods import period_mentions
from cchc_qa.types import Answer, Figure, Period, Report, Role, Span

_STATED = frozenset({Role.CHANGE, Role.RELATIVE})
_CHANGES = re.compile(r"\b(?:tăng|giảm)(?: thêm)? lần lượt (?:là )?[^;a-zà-ỹđ]*(?:và )?$")
_STEP_BEFORE = re.compile(r"\b(?:quy|ky|thang) (?:lien )?truoc\b")
_YEAR_BEFORE = re.compile(r"\bcung ky\b|\bnam (?:truoc|ngoai)\b")


def states_change(answer: Answer, compared: Comparison, reports: Reports) -> bool:
    """Whether an answer is a change of the time asked for, against the time asked for."""
    held = figure_of(answer, reports)
    if held is None or compared.axis is not Axis.TIME or not _is_change(*held):
        return False
    report, figure = held
    now, before = compared.sides[0].period, compared.sides[-1].period
    own = report.metadata.period
    if now is None or before is None or (own and (own.year, own.last) != (now.year, now.last)):
        return False
    return _held_against(
        report.sentences[figure.sentence].span.of(report.document.text), now, before
    )


def _is_change(report: Report, figure: Figure) -> bool:
    """«tăng 5,18%», and every figure of «giảm lần lượt 38%, 12% và 54%»."""
    start = report.sentences[figure.sentence].span.start
    before = Span(start, figure.span.start).of(report.document.text)
    return figure.role in _STATED or _CHANGES.search(key(before)) is not None


def _held_against(words: str, now: Period, before: Period) -> bool:
    """Whether a sentence speaks of that time; a year before may go without saying."""
    folded = fold(words)
    if (before.first, before.last) == (now.first, now.last):
        return not _STEP_BEFORE.search(folded) or _YEAR_BEFORE.search(folded) is not None
    if _STEP_BEFORE.search(folded):
        return True
    return (before.first, before.last) in {(m.first, m.last) for m in period_mentions(words)}
