"""Whose reports of which periods there are, and which are missing between a series' two ends.

A report is filed for a quarter, but named in two ways: «6 tháng» closes the second quarter,
«9 tháng» the third, the year the fourth. So the columns of the grid are the ends of quarters, and
beside them months, where somebody reports by the month.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cchc_qa.holder import holder_name
from cchc_qa.types import Metadata, Period
from cchc_qa.wording import capitalised

_QUARTERS = {3: "Quý I", 6: "Quý II – 6 tháng", 9: "Quý III – 9 tháng", 12: "Quý IV – cả năm"}
_YEAR = 12


class State(StrEnum):
    """Of a cell: there is a report, one is missing, or none is expected."""

    HELD = "held"
    MISSING = "missing"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A column: the month that a reporting period ends with, and whether it is that month alone."""

    year: int
    month: int
    monthly: bool = False

    @property
    def name(self) -> str:
        if self.monthly or self.month not in _QUARTERS:
            return f"Tháng {self.month}/{self.year}"
        return f"{_QUARTERS[self.month]}/{self.year}"

    @property
    def number(self) -> int:
        """Months from a fixed day: what two slots are apart by."""
        return self.year * _YEAR + self.month


@dataclass(frozen=True, slots=True)
class Cell:
    """Of one holder and one slot: the reports held, by name."""

    state: State
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A holder of reports, a cell for each slot of the grid."""

    holder: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The grid, and the documents that have no place in it, for what is not known of them."""

    slots: tuple[Slot, ...]
    rows: tuple[Row, ...]
    unplaced: tuple[str, ...]

    @property
    def missing(self) -> tuple[tuple[str, Slot], ...]:
        """Whose report of when is missing."""
        return tuple(
            (row.holder, slot)
            for row in self.rows
            for slot, cell in zip(self.slots, row.cells, strict=True)
            if cell.state is State.MISSING
        )


Held = Mapping[Slot, list[str]]


def coverage(documents: Iterable[tuple[str, Metadata]]) -> Coverage:
    """The grid of documents, each given with its name."""
    held: dict[str, dict[Slot, list[str]]] = defaultdict(lambda: defaultdict(list))
    unplaced: list[str] = []
    for name, data in documents:
        holder = holder_name(data)
        if holder is None or data.period is None:
            unplaced.append(name)
        else:
            held[capitalised(holder)][slot_of(data.period)].append(name)
    expected = {holder: _expected(slots) for holder, slots in held.items()}
    slots = sorted({s for each in expected.values() for s in each})
    rows = (_row(holder, slots, held[holder], expected[holder]) for holder in sorted(held))
    return Coverage(tuple(slots), tuple(rows), tuple(unplaced))


def slot_of(period: Period) -> Slot:
    monthly = period.first == period.last
    return Slot(period.year, period.last, monthly)


def _row(holder: str, slots: list[Slot], held: Held, expected: set[Slot]) -> Row:
    def cell(slot: Slot) -> Cell:
        if slot in held:
            return Cell(State.HELD, tuple(held[slot]))
        return Cell(State.MISSING if slot in expected else State.OUTSIDE)

    return Row(holder, tuple(map(cell, slots)))


def _expected(held: Held) -> set[Slot]:
    """The slots held, and those between the first and the last of each series of them."""
    months = sorted(s for s in held if s.monthly)
    quarters = sorted(s for s in held if not s.monthly and s.month in _QUARTERS)
    return {*held, *_between(months, 1), *_between(quarters, _step(quarters))}


def _step(slots: Iterable[Slot]) -> int:
    """How many months are between two reports of a holder: a year, half of one, or a quarter."""
    months = {s.month for s in slots}
    if months <= {12}:
        return 12
    return 6 if months <= {6, 12} else 3


def _between(slots: list[Slot], step: int) -> set[Slot]:
    """From the first to the last. One report alone promises no other."""
    if not slots:
        return set()
    first, last = slots[0], slots[-1]
    numbers = range(first.number, last.number + 1, step)
    return {Slot((n - 1) // _YEAR, (n - 1) % _YEAR + 1, first.monthly) for n in numbers}
