"""Two figures → by how much the first is more or less than the second, with the formula.

Percentages differ by percentage points («điểm phần trăm»), never by per cent. Counts and money
differ by an amount, and by a share of the second figure. Where units disagree, where a figure is a
bound or a range, or where it is a rank or a ratio, nothing is computed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from cchc_qa.formula import rounded, written
from cchc_qa.question import same_phrases
from cchc_qa.text.normalise import fold
from cchc_qa.text.numerals import NUMBER
from cchc_qa.types import Computed, Figure, FigureKind

POINTS = "điểm phần trăm"
_NUMBER = re.compile(NUMBER)
_MILLIONS = frozenset({"trieu dong", "trieu"})
_BILLIONS = frozenset({"ty dong", "ti dong", "ty", "ti"})
_STEP = Decimal(1000)
_SHARED = frozenset({FigureKind.COUNT, FigureKind.MONEY})


@dataclass(frozen=True, slots=True)
class Difference:
    """``sign`` is 1 where the first figure is the greater, −1 where the second is, 0 for equals.

    ``amount`` is never negative and ``None`` for equals; ``share`` is the amount in per cent of the
    second figure, where that says something.
    """

    sign: int
    amount: Computed | None = None
    share: Computed | None = None


@dataclass(frozen=True, slots=True)
class _Term:
    """A figure in a formula: its value in the common unit, and how the formula writes it."""

    value: Decimal
    words: str


def number_of(figure_text: str) -> str | None:
    """The one number of a figure as written; ``None`` for a ratio or a range."""
    found = _NUMBER.findall(figure_text)
    return found[0] if len(found) == 1 else None


def difference(one: tuple[Figure, str], other: tuple[Figure, str]) -> Difference | None:
    """The first figure against the second, each with its text; ``None`` where it says nothing."""
    figures = (one[0], other[0])
    unit = _common_unit(*figures)
    if unit is None or not all(map(_is_exact, figures)):
        return None
    terms = [_term(*held, unit) for held in (one, other)]
    if None in terms:
        return None
    first, second = (t for t in terms if t is not None)
    sign = (first.value > second.value) - (first.value < second.value)
    if sign == 0:
        return Difference(0)
    high, low = (first, second) if sign > 0 else (second, first)
    amount = high.value - low.value
    formula = f"{high.words} − {low.words} = {written(amount)}"
    named = POINTS if figures[0].kind is FigureKind.PERCENT else unit
    text = f"{written(amount)} {named}".rstrip()
    return Difference(
        sign,
        Computed(text, format(amount, "f"), formula),
        _share(high, low, second) if figures[0].kind in _SHARED else None,
    )


def _share(high: _Term, low: _Term, base: _Term) -> Computed | None:
    """The amount in per cent of the base, which must be more than nothing and in its own unit."""
    if base.value <= 0 or "×" in high.words + low.words:
        return None
    exact = (high.value - low.value) / base.value * 100
    share = rounded(exact)
    equals = "=" if share == exact else "≈"
    formula = f"({high.words} − {low.words}) ÷ {base.words} × 100 {equals} {written(share)}"
    return Computed(f"{written(share)}%", format(share, "f"), formula)


def _is_exact(figure: Figure) -> bool:
    return (
        figure.kind in {FigureKind.PERCENT, *_SHARED}
        and figure.value is not None
        and figure.total is None
        and not figure.bound
    )


def _term(figure: Figure, text: str, unit: str) -> _Term | None:
    number = number_of(text)
    if number is None or figure.value is None:
        return None
    if fold(figure.unit) in _BILLIONS and fold(unit) in _MILLIONS:
        return _Term(figure.value.scaleb(3), f"{number} × {written(_STEP)}")
    return _Term(figure.value, number)


def _common_unit(one: Figure, other: Figure) -> str | None:
    """The unit that both have, or of triệu and tỷ the smaller; ``None`` where they disagree."""
    if one.kind is not other.kind:
        return None
    a, b = _unit_key(one.unit), _unit_key(other.unit)
    if a == b or tuple(b.split()) in same_phrases(tuple(a.split())):
        return " ".join(one.unit.split())
    if a in _MILLIONS and b in _BILLIONS:
        return one.unit
    if a in _BILLIONS and b in _MILLIONS:
        return other.unit
    return None


def _unit_key(unit: str) -> str:
    return " ".join(fold(unit).split()).replace("ti dong", "ty dong")
