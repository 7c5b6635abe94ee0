"""The figures of the index in use as rows, made once a generation, and the series drawn of them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import BoundedSemaphore, Lock

from cchc_qa.answer import Library
from cchc_qa.catalogue import Catalogue, catalogue_of
from cchc_qa.errors import CchcError
from cchc_qa.series import Series, series
from cchc_qa.ui.desk import Desk

_KEPT = 64
"""Series kept: in a meeting the same one is asked for again and again."""

_WAITING = 8
"""Series worked on or waited for at once. One may take seconds of a processor, and questions must
be answered meanwhile, so they are worked out one after the other, and more are refused."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The rows of a generation, and the key of each of its documents by name."""

    catalogue: Catalogue
    keys: dict[str, str]

    @property
    def generation(self) -> str:
        return self.catalogue.generation


@dataclass(frozen=True, slots=True)
class Drawn:
    """A series, the generation that it is of, and the key of each document by name."""

    series: Series
    generation: str
    keys: dict[str, str]


class Ledger:
    """Rows and series of the index in use. Safe to use from several threads.

    Each method raises CchcError or OSError where the index cannot be read.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reading = Lock()
        self._drawing = Lock()
        self._places = BoundedSemaphore(_WAITING)
        self._figures: Figures | None = None
        self._drawn: OrderedDict[tuple[str, str, tuple[str, ...]], Drawn] = OrderedDict()

    def figures(self) -> Figures:
        """The rows of the generation in use; who comes while they are made waits for them."""
        return self._desk.open().with_library(self._figures_of)

    def series(self, question: str, places: tuple[str, ...]) -> Drawn | None:
        """A series; ``None`` where too many wait for theirs."""
        if not self._places.acquire(blocking=False):
            return None
        try:
            return self._desk.open().with_library(lambda li: self._series_of(li, question, places))
        finally:
            self._places.release()

    def warm(self) -> None:
        """Make the rows before anybody asks for them, where there is an index."""
        try:
            self.figures()
        except (CchcError, OSError):
            return

    def _figures_of(self, library: Library) -> Figures:
        with self._reading:
            held = self._figures
            if held is None or held.generation != library.index.name:
                held = Figures(catalogue_of(library.index), _keys(library))
                self._figures = held
            return held

    def _series_of(self, library: Library, question: str, places: tuple[str, ...]) -> Drawn:
        asked = (library.index.name, question, places)
        with self._drawing:
            if asked not in self._drawn:
                found = series(library, question, places)
                self._drawn[asked] = Drawn(found, library.index.name, _keys(library))
            self._drawn.move_to_end(asked)
            while len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
            return self._drawn[asked]


def _keys(library: Library) -> dict[str, str]:
    return {e.name: e.key for e in library.index.entries}
