"""The rows of an index, made once, and those of them that somebody wants to see, in an order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_qa.catalogue.order import ordered
from cchc_qa.catalogue.row import Row
from cchc_qa.catalogue.worded import Worded, sought, worded_rows
from cchc_qa.index.store import OpenIndex
from cchc_qa.text.collation import collation_key
from cchc_qa.types import NAMING, FigureKind, Period
from cchc_qa.wording import capitalised, period_name

PAGE = 50
"""Rows given at once unless asked otherwise."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows, in which order, and which part of them. What is empty is not asked for.

    ``words`` must all be met, each as the beginning of a word; one written with accents is met with
    them, one without is met with and without. Without a ``kind``, days, numbers of documents and
    articles are left out. ``sort`` is one of ``COLUMNS``; without it the newest reports come first,
    each in the order of its text.
    """

    words: str = ""
    place: str = ""
    period: str = ""
    body: str = ""
    document: str = ""
    kind: FigureKind | None = None
    sort: str = ""
    descending: bool = False
    offset: int = 0
    limit: int | None = PAGE


@dataclass(frozen=True, slots=True)
class Sifted:
    """How many rows there are of those wanted, and the part that was asked for."""

    total: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """What can be chosen from: places and bodies by the alphabet, periods newest first."""

    places: tuple[str, ...]
    periods: tuple[tuple[str, str], ...]
    bodies: tuple[str, ...]
    documents: tuple[str, ...]
    kinds: tuple[FigureKind, ...]


class Catalogue:
    """All rows of one generation, made ready to be looked through. Safe for several threads."""

    def __init__(self, generation: str, worded: tuple[Worded, ...]) -> None:
        self.generation = generation
        self.rows = tuple(w.row for w in worded)
        self.facets = _facets(self.rows)
        self._worded = worded
        self._orders: dict[tuple[str, bool], tuple[int, ...]] = {}

    def sift(self, wanted: Wanted) -> Sifted:
        """The rows wanted. Raises ValueError for a column that there is not."""
        fit = self._fitting(wanted)
        found = [n for n in self._order(wanted.sort, wanted.descending) if n in fit]
        end = None if wanted.limit is None else wanted.offset + wanted.limit
        return Sifted(len(found), tuple(self.rows[n] for n in found[wanted.offset : end]))

    def _order(self, column: str, descending: bool) -> tuple[int, ...]:
        """Worked out when first asked for; twice by two threads does no harm."""
        if (column, descending) not in self._orders:
            self._orders[column, descending] = ordered(self.rows, column, descending)
        return self._orders[column, descending]

    def _fitting(self, wanted: Wanted) -> set[int]:
        chosen = {row.number for row in self.rows if _is_chosen(row, wanted)}
        for accented, word in sought(wanted.words):
            chosen = {n for n in chosen if word in self._words(n, accented)}
        return chosen

    def _words(self, number: int, accented: bool) -> str:
        worded = self._worded[number]
        return worded.accented if accented else worded.folded


def catalogue_of(index: OpenIndex) -> Catalogue:
    """The rows of all reports of a generation."""
    return Catalogue(index.name, tuple(_worded(index)))


def _worded(index: OpenIndex) -> Iterator[Worded]:
    first = 0
    for number, entry in enumerate(index.entries):
        yield from worded_rows(index.report(number), first)
        first += entry.figures


def _is_chosen(row: Row, wanted: Wanted) -> bool:
    kind_fits = row.kind is wanted.kind if wanted.kind else row.measures
    return (
        kind_fits
        and (not wanted.place or row.place == wanted.place)
        and (not wanted.body or row.body == wanted.body)
        and (not wanted.document or row.document == wanted.document)
        and (not wanted.period or (row.period is not None and row.period.code == wanted.period))
    )


def _facets(rows: tuple[Row, ...]) -> Facets:
    periods = {row.period for row in rows if row.period}
    held = {row.kind for row in rows}
    kinds = sorted((k for k in FigureKind if k in held), key=lambda k: k in NAMING)
    return Facets(
        places=_sorted({row.place for row in rows}),
        periods=tuple(
            (p.code, capitalised(period_name(p)))
            for p in sorted(periods, key=Period.end, reverse=True)
        ),
        bodies=_sorted({row.body for row in rows}),
        documents=_sorted({row.document for row in rows}),
        kinds=tuple(kinds),
    )


def _sorted(names: set[str]) -> tuple[str, ...]:
    return tuple(sorted(filter(None, names), key=collation_key))
