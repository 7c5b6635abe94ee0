"""A side's answer → the figure that it showed, unless that is of another side or another role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cchc_qa.comparison import Axis, Comparison, Side
from cchc_qa.holder import holder_name
from cchc_qa.question import Question, same_phrases
from cchc_qa.rings import Candidate, Rings, rings
from cchc_qa.text.tokens import keys_of, tokens
from cchc_qa.types import Answer, Figure, FigureKind, Period, Report, Role, Verdict
from cchc_qa.wording import capitalised, joined, period_name

Ask = Callable[[Question], Answer]
Reports = Callable[[str], Report]

YEAR_BEFORE = "cùng kỳ năm trước"
"""What a figure of a year before is called that a later report tells."""


@dataclass(frozen=True, slots=True)
class Found:
    """A side's figure, with the answer that showed it."""

    side: Side
    answer: Answer
    report: Report
    figure: Figure

    @property
    def text(self) -> str:
        return joined(self.figure.span.of(self.report.document.text))

    @property
    def rings(self) -> Rings:
        return rings(Candidate(self.report, 0, self.figure.sentence, self.figure, 0.0, 0.0))

    @property
    def period(self) -> Period | None:
        return self.side.period or self.report.metadata.period

    @property
    def is_previous(self) -> bool:
        """Whether a report of a later year tells it of the time asked for."""
        held = self.report.metadata.period
        return bool(self.side.period and held and held.year > self.side.period.year)

    @property
    def name(self) -> str:
        """What tells the figure from the others: «Quý III/2024», «cấp xã»."""
        if not self.side.is_time:
            return self.side.name
        if self.is_previous and self.figure.role is Role.PREVIOUS:
            return YEAR_BEFORE
        return capitalised(period_name(self.period)) if self.period else self.side.name


def figure_of(answer: Answer, reports: Reports) -> tuple[Report, Figure] | None:
    """The figure of a report that an answer shows."""
    if answer.verdict is not Verdict.ANSWERED or not answer.figures or not answer.citations:
        return None
    shown, report = answer.figures[0], reports(answer.citations[0].document)
    spans = ((f, (f.span.start, f.span.end)) for f in report.figures)
    figure = next((f for f, span in spans if span == (shown.start, shown.end)), None)
    return (report, figure) if figure else None


def found_of(side: Side, answer: Answer, compared: Comparison, reports: Reports) -> Found | None:
    """A side's figure; ``None`` where there is none, or one that the side does not mean."""
    held = figure_of(answer, reports)
    if held is None:
        return None
    found = Found(side, answer, *held)
    return found if _role_fits(found) and _is_of_side(found, compared) else None


def _role_fits(found: Found) -> bool:
    """Carried out; a year before only in a later report; growth where it is all a report tells."""
    role = found.figure.role
    if role is Role.PREVIOUS:
        return found.is_previous
    if role is Role.CHANGE:
        return found.figure.kind is FigureKind.PERCENT
    return role is Role.ACTUAL or role in found.side.question.roles


def _is_of_side(found: Found, compared: Comparison) -> bool:
    """A place is its report's; of levels and bodies the nearest words that name one name this."""
    if compared.axis is Axis.TIME:
        return True
    if compared.axis is Axis.PLACE and holder_name(found.report.metadata) == found.side.name:
        return True
    for ring in _own_rings(found):
        named = [s for s in compared.sides if any(_is_named(n, ring) for n in s.names)]
        if named:
            return named == [found.side]
    return False


def _own_rings(found: Found) -> tuple[str, ...]:
    """The rings; the sentence only where it says nothing of other figures."""
    around = found.rings
    alone = len(found.report.figures_of(found.figure.sentence)) == 1
    sentence = (around.sentence,) if alone else ()
    return (around.near, around.label, *sentence, around.parents, around.headings)


def _is_named(name: str, words: str) -> bool:
    phrase = keys_of(tokens(name), folded=True)
    held = f" {' '.join(t.folded for t in tokens(words))} "
    return any(f" {' '.join(p)} " in held for p in (phrase, *same_phrases(phrase)))
