"""Figures set side by side («12, 39 và 01 đầu việc»): which belong together, and their one unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cchc_qa.text.claims import Quantity
from cchc_qa.types import NAMING, FigureKind

_COORDINATOR = re.compile(r"\s*(?:[,;]\s*(?:và\s+)?|\s(?:và|cùng)\s+)", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)")
"""«1.036 hồ sơ (tăng 5%) và 4.718 hồ sơ»: a bracket says something of one figure of the series."""

_LIKE_A_COUNT = frozenset({FigureKind.COUNT, FigureKind.PERCENT, FigureKind.MONEY})

Series = tuple[int, ...]
"""The positions, in a list of quantities, of those that stand side by side."""


def series(text: str, found: Sequence[Quantity]) -> list[Series]:
    """The longest stretches of measures with nothing between but a comma or «và»."""
    measures = [i for i, q in enumerate(found) if q.kind not in NAMING]
    result: list[list[int]] = []
    for index in measures:
        if _in_aside(text, found[index]):
            continue
        if result and _coordinated(text, found[result[-1][-1]], found[index]):
            result[-1].append(index)
        else:
            result.append([index])
    return [tuple(run) for run in result if len(run) > 1]


def _in_aside(text: str, quantity: Quantity) -> bool:
    opened = text.rfind("(", 0, quantity.span.start)
    return opened > text.rfind(")", 0, quantity.span.start) and ")" in text[quantity.span.end :]


def _coordinated(text: str, one: Quantity, other: Quantity) -> bool:
    between = _ASIDE.sub("", text[one.span.end : other.span.start])
    return _COORDINATOR.fullmatch(between) is not None


def with_shared_units(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """«432 và 409 người»: a unit that stands only behind the last of a series is that of each."""
    result = list(found)
    for run in series(text, found):
        last = found[run[-1]]
        alone = all(_is_bare(found[i]) for i in run[:-1])
        if last.unit and alone and last.kind in _LIKE_A_COUNT:
            for index in run[:-1]:
                result[index] = replace(result[index], kind=last.kind, unit=last.unit)
    return result


def _is_bare(quantity: Quantity) -> bool:
    return quantity.kind is FigureKind.COUNT and not quantity.unit
