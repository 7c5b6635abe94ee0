"""Parts of a document → its text, with the blocks, tables, pages and runs that point into it.

A reader gives its document as paragraphs and grids in reading order; here alone they become one
text, so here alone spans are made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from cchc_qa.types import Block, Cell, Document, Page, Run, Span, Table

Places = NDArray[np.int64]
"""For each character: page × 2³² + index on it as PDFium counts; the index may be ``NOWHERE``."""

NOWHERE = 2**32 - 1
CELL_BREAK = "\t"
"""Between the cells of a row: white space, for nothing else stands there in the report, and white
space that no line of text keeps."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Clean text, and for a PDF the place of each of its characters."""

    text: str
    places: Places | None = None

    def placed(self) -> Places:
        if self.places is None:
            return np.full(len(self.text), NOWHERE, dtype=np.int64)
        return self.places


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """One logical line."""

    words: Words
    level: int | None = None
    bold: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class GridCell:
    words: Words
    row: int
    column: int
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """A table: its cells that hold text, ordered by row, then column.

    Of a ``barred`` one the text itself has a bar between each two columns.
    """

    cells: tuple[GridCell, ...]
    header_rows: int
    barred: bool = False


Part = Paragraph | Grid


@dataclass(frozen=True, slots=True)
class PageSize:
    number: int
    width: float
    height: float


def glue(pieces: Sequence[Words], between: str | Sequence[str]) -> Words:
    """The pieces one after another, with the same or each its own text between them, which lies
    on the page of what stands before it."""
    joints = [between] * (len(pieces) - 1) if isinstance(between, str) else between
    texts = [pieces[0].text]
    places = [pieces[0].placed()]
    for joint, piece in zip(joints, pieces[1:], strict=True):
        texts += [joint, piece.text]
        places += [_nowhere(places[-1], len(joint)), piece.placed()]
    if all(piece.places is None for piece in pieces):
        return Words("".join(texts))
    return Words("".join(texts), np.concatenate(places))


def _nowhere(before: Places, length: int) -> Places:
    page = (int(before[-1]) >> 32 << 32) if len(before) else 0
    return np.full(length, page | NOWHERE, dtype=np.int64)


class Composer:
    """Gathers the text of a document; used once, by :func:`compose`."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._places: list[Places] = []
        self._length = 0
        self.blocks: list[Block] = []
        self.tables: list[Table] = []

    def add(self, part: Part) -> None:
        if isinstance(part, Grid):
            self._add_grid(part)
        elif part.words.text:
            span = self._write(part.words)
            self.blocks.append(Block(span, part.level, part.bold, part.centred))

    @property
    def text(self) -> str:
        return "\n".join(self._texts)

    @property
    def places(self) -> Places:
        if not self._places:
            return np.zeros(0, dtype=np.int64)
        return np.concatenate(self._places)[: self._length - 1]

    def _write(self, words: Words) -> Span:
        start = self._length
        self._texts.append(words.text)
        self._places += [words.placed(), _nowhere(words.placed(), 1)]
        self._length += len(words.text) + 1
        return Span(start, self._length - 1)

    def _add_grid(self, grid: Grid) -> None:
        cells: list[Cell] = []
        for row in sorted({cell.row for cell in grid.cells if cell.words.text}):
            held = [cell for cell in grid.cells if cell.row == row and cell.words.text]
            breaks = _breaks(held, barred=grid.barred)
            span = self._write(glue([cell.words for cell in held], breaks))
            self.blocks.append(Block(span, table=len(self.tables)))
            cells += _cells_of_row(held, breaks, span.start)
        if cells:
            whole = Span(cells[0].span.start, cells[-1].span.end)
            self.tables.append(Table(whole, tuple(cells), grid.header_rows))


def _breaks(held: list[GridCell], *, barred: bool) -> list[str]:
    """What stands between each two cells of a row: a bar for each column that is left."""
    if not barred:
        return [CELL_BREAK] * (len(held) - 1)
    steps = (right.column - left.column for left, right in pairwise(held))
    return [" " + "| " * step for step in steps]


def _cells_of_row(held: list[GridCell], breaks: list[str], start: int) -> list[Cell]:
    cells: list[Cell] = []
    for cell, behind in zip(held, [*breaks, ""], strict=True):
        end = start + len(cell.words.text)
        cells.append(Cell(Span(start, end), cell.row, cell.column, cell.rows, cell.columns))
        start = end + len(behind)
    return cells


@dataclass(frozen=True, slots=True)
class Source:
    """What is known of a file before it is read."""

    name: str
    format: str
    sha256: str


def compose(
    source: Source,
    parts: Iterable[Part],
    *,
    sizes: Sequence[PageSize] = (),
    notes: Sequence[str] = (),
) -> Document:
    """The document that these parts make, in this order."""
    composer = Composer()
    for part in parts:
        composer.add(part)
    places = composer.places
    return Document(
        name=source.name,
        format=source.format,
        sha256=source.sha256,
        text=composer.text,
        blocks=tuple(composer.blocks),
        pages=_pages(places, sizes),
        tables=tuple(composer.tables),
        runs=_runs(places) if sizes else (),
        notes=tuple(notes),
    )


def _pages(places: Places, sizes: Sequence[PageSize]) -> tuple[Page, ...]:
    """Contiguous spans: a page begins where all that follows stands on it or later. (A table's row
    cut by a page's end may go back: its label ends on the next page, its figures don't.)"""
    reached = np.minimum.accumulate((places >> 32)[::-1])[::-1]
    starts = [int(np.searchsorted(reached, size.number)) for size in sizes]
    bounds = [0, *starts[1:], len(places)]
    return tuple(
        Page(size.number, Span(bounds[i], bounds[i + 1]), size.width, size.height)
        for i, size in enumerate(sizes)
    )


def _runs(places: Places) -> tuple[Run, ...]:
    """Stretches of characters that follow each other in the text and on the page alike."""
    if not len(places):
        return ()
    cuts = np.flatnonzero(np.diff(places) != 1) + 1
    starts = np.concatenate([[0], cuts])
    lengths = np.diff(np.concatenate([starts, [len(places)]]))
    return tuple(
        Run(int(start), int(length), int(places[start]) >> 32, int(places[start]) & NOWHERE)
        for start, length in zip(starts, lengths, strict=True)
        if int(places[start]) & NOWHERE != NOWHERE
    )
