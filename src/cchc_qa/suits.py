"""Whether a figure is of a kind that can answer a question at all, whatever is said around it.

«Bao nhiêu tiền» is never answered by a number of people, nor «mấy ngày» by a percentage. A bare
number in a table may be either: its unit can stand where no rule finds it.
"""

from __future__ import annotations

from cchc_qa.question import Form, Question
from cchc_qa.question.form import AMOUNTS, SHARES
from cchc_qa.question.measure import COUNTED, measure_of
from cchc_qa.types import Figure, FigureKind

_PERCENT = frozenset({FigureKind.PERCENT})
_MONEY = frozenset({FigureKind.MONEY})
_MEASURED = frozenset({"time", "points", "area", "length", "weight", "volume", "speed", "energy"})


def suits(question: Question, figure: Figure) -> bool:
    """Whether kind and unit of a figure can be those of the answer."""
    if question.form is not Form.FIGURE:
        return True
    if figure.cell is not None and not figure.unit and figure.kind is FigureKind.COUNT:
        return True
    kind = not question.strict or _kind_suits(question, figure)
    return kind and _unit_suits(question, figure)


def _kind_suits(question: Question, figure: Figure) -> bool:
    if question.kinds in (_PERCENT, _MONEY, SHARES):
        return figure.kind in question.kinds
    if question.kinds == AMOUNTS:
        return figure.kind in AMOUNTS or figure.kind is FigureKind.MONEY
    return True


def _unit_suits(question: Question, figure: Figure) -> bool:
    """A measure asked for against a measure given; a bare number may be of any."""
    asked, given = question.measure, measure_of(figure.unit)
    if asked in _MEASURED:
        return given in {asked, ""}
    if asked == COUNTED and figure.kind is not FigureKind.RATIO:
        return given not in _MEASURED
    return True
