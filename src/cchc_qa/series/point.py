"""One report, asked for the indicator of a series: its figure as a point, or why it has none."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from cchc_qa.answer import Finding, Library, find_within
from cchc_qa.catalogue import ROLE_NAMES, Row, row_of
from cchc_qa.question import Question
from cchc_qa.scope import Scope
from cchc_qa.series.asking import Asked
from cchc_qa.types import NAMING, Figure, FigureKind, Period, Reason, Report, Role, Verdict

_SILENT = "Báo cáo không nêu, hoặc nêu chưa đủ rõ để chắc chắn."
_NO_FIGURE = "Báo cáo không nêu bằng một con số."
_BOUND = "Báo cáo chỉ nêu một mức gần đúng («{text}»)."
_PREVIOUS = "Báo cáo chỉ nêu số của cùng kỳ năm trước."
_ROLE = "Báo cáo chỉ nêu số {role}, không nêu số thực hiện."


@dataclass(frozen=True, slots=True)
class Cell:
    """Whose report of which period is asked, and the documents that are it."""

    place: str
    period: Period
    documents: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A figure that answers the question for one place and period, in its own report."""

    place: str
    period: Period
    value: Decimal
    row: Row
    report: Report
    figure: Figure


@dataclass(frozen=True, slots=True)
class Missing:
    """A place and period without a point, and why, in words; ``row`` is a figure that was found
    and left out, for a person to judge."""

    place: str
    period: Period
    why: str
    row: Row | None = None


def point_of(library: Library, asked: Asked, cell: Cell) -> Point | Missing:
    """The answer of a place's reports of a period, with all checks of an answer."""
    question = library.understand(asked.text(cell.place, cell.period))
    chosen = Scope(cell.documents, places=(cell.place,), dated=True)
    finding = find_within(library, question, chosen)
    if finding.answer.verdict is not Verdict.ANSWERED:
        return Missing(cell.place, cell.period, _why(finding))
    return _shown(finding, question, cell)


def _why(finding: Finding) -> str:
    """The answerer's own words, where they say more than that there is nothing."""
    answer = finding.answer
    silent = answer.reason in {Reason.NOT_IN_REPORTS, Reason.OFF_TOPIC, None}
    return _SILENT if silent else answer.explanation or _SILENT


def _shown(finding: Finding, question: Question, cell: Cell) -> Point | Missing:
    """The figure that answers; only one that is exact and of the report's own time is a point."""
    best = finding.ranked[0].candidate
    figure = best.figure
    if figure is None or figure.value is None or figure.kind in NAMING:
        return Missing(cell.place, cell.period, _NO_FIGURE)
    row = row_of(best.report, figure, 0)
    if reason := _unfit(figure, row, question):
        return Missing(cell.place, cell.period, reason, row)
    return Point(cell.place, cell.period, figure.value, row, best.report, figure)


def _unfit(figure: Figure, row: Row, question: Question) -> str | None:
    if figure.bound:
        return _BOUND.format(text=row.text)
    if figure.role is Role.PREVIOUS:
        return _PREVIOUS
    growth = figure.role is Role.CHANGE and figure.kind is FigureKind.PERCENT
    if figure.role is Role.ACTUAL or figure.role in question.roles or growth:
        return None
    return _ROLE.format(role=ROLE_NAMES[figure.role])
