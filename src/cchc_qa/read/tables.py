"""Ruled tables of a PDF: words → cells on one page, pages' pieces → one grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from cchc_qa.read.compose import Grid, GridCell, Words, glue
from cchc_qa.read.glyphs import Word
from cchc_qa.read.grid import Mesh, Slot, meshes_of
from cchc_qa.read.headers import header_rows, is_number
from cchc_qa.read.lines import Row, rows_of, text_of
from cchc_qa.read.pdfium import Glyphs, OpenPage
from cchc_qa.read.ruling import ruling_of
from cchc_qa.read.words import begins_small, joint

_SAME_COLUMN = 4.0
_LETTER_MIDDLE = 0.3
"""A letter's middle stands so far above its baseline, in sizes."""


@dataclass(frozen=True, slots=True, eq=False)
class Ruled:
    """The part of a table that stands on one page."""

    page: int
    top: float
    bottom: float
    xs: tuple[float, ...]
    cells: tuple[GridCell, ...]


def take_tables(glyphs: Glyphs, page: OpenPage) -> tuple[list[Ruled], list[Word]]:
    """The page's tables, and the words that stand in none of them."""
    left = list(glyphs.words)
    found: list[Ruled] = []
    for mesh in meshes_of(ruling_of(page)):
        held, left = _sorted_in(mesh, left, page)
        cells = _cells(held, glyphs, page)
        if _is_table(cells):
            found.append(Ruled(glyphs.page, mesh.ys[0], mesh.ys[-1], mesh.xs, cells))
        else:
            left += [word for words in held.values() for word in words]
    left.sort(key=lambda word: word.start)
    return found, left


def _is_table(cells: tuple[GridCell, ...]) -> bool:
    """Text in two columns at least, and in two rows: a frame or a lone box is none."""
    return len({cell.column for cell in cells}) > 1 and len({cell.row for cell in cells}) > 1


def _sorted_in(
    mesh: Mesh, words: Sequence[Word], page: OpenPage
) -> tuple[dict[Slot, Row], list[Word]]:
    held: dict[Slot, Row] = {}
    left: list[Word] = []
    for word in words:
        for piece in _cut(word, mesh, page):
            slot = mesh.slot_at((piece.x0 + piece.x1) / 2, piece.y - _LETTER_MIDDLE * piece.size)
            if slot is None:
                left.append(piece)
            else:
                held.setdefault(slot, []).append(piece)
    return held, left


def _cut(word: Word, mesh: Mesh, page: OpenPage) -> list[Word]:
    """A word across an upright rule is two words: neighbouring cells' texts set close together."""
    middle = word.y - _LETTER_MIDDLE * word.size
    ends = [mesh.slot_at(x, middle) for x in (word.x0 + 1, word.x1 - 1)]
    if word.end - word.start < 2 or ends[0] == ends[1] or None in ends:
        return [word]
    sides = page.sides(word.start, word.end)
    slots = [mesh.slot_at((x0 + x1) / 2, middle) for x0, x1 in sides]
    cuts = [i for i in range(1, len(slots)) if slots[i] != slots[i - 1]]
    bounds = [0, *cuts, len(slots)]
    return [
        replace(word, start=word.start + a, end=word.start + b, x0=sides[a][0], x1=sides[b - 1][1])
        for a, b in pairwise(bounds)
    ]


def _cells(held: dict[Slot, Row], glyphs: Glyphs, page: OpenPage) -> tuple[GridCell, ...]:
    cells = [
        GridCell(_cell_text(words, glyphs, page), slot.row, slot.column, slot.rows, slot.columns)
        for slot, words in held.items()
    ]
    filled = [cell for cell in cells if cell.words.text]
    return tuple(sorted(filled, key=lambda cell: (cell.row, cell.column)))


def _cell_text(words: Row, glyphs: Glyphs, page: OpenPage) -> Words:
    rows = rows_of(words, page)
    text = text_of(rows[0], glyphs)
    for row in rows[1:]:
        text = _joined(text, text_of(row, glyphs))
    return text


def same_table(above: Ruled, below: Ruled) -> bool:
    """Does ``below`` go on with ``above`` over a page's end? The columns are as wide."""
    if below.page != above.page + 1 or len(above.xs) != len(below.xs):
        return False
    shift = below.xs[0] - above.xs[0]
    return all(abs(b - a - shift) < _SAME_COLUMN for a, b in zip(above.xs, below.xs, strict=True))


def grid_of(pieces: Sequence[Ruled]) -> Grid:
    """The pieces of one table, one under another, without the headers that pages repeat."""
    cells = list(pieces[0].cells)
    headers = header_rows(cells)
    for piece in pieces[1:]:
        again = _repeated_rows(cells, piece.cells, headers)
        more = [cell for cell in piece.cells if cell.row >= again]
        last = max(cell.row + cell.rows - 1 for cell in cells)
        if _goes_on(cells, more, last, again):
            cells = _mended(cells, [cell for cell in more if cell.row == again], last)
            more, again = [cell for cell in more if cell.row > again], again + 1
        cells += [replace(cell, row=cell.row - again + last + 1) for cell in more]
    return Grid(tuple(cells), headers)


def _goes_on(table: Sequence[GridCell], piece: Sequence[GridCell], last: int, first: int) -> bool:
    """Is the piece's first row the rest of the table's last, which a page's end cut? It has no
    number of its own, and only goes on with words."""
    above = {cell.column: cell.words.text for cell in table if cell.row == last}
    below = {cell.column: cell.words.text for cell in piece if cell.row == first}
    if not below or 0 not in above or 0 in below:
        return False
    return all(
        column in above
        and not is_number(above[column])
        and (begins_small(text) or text[:1].isdigit())
        for column, text in below.items()
    )


def _mended(table: Sequence[GridCell], rest: Sequence[GridCell], last: int) -> list[GridCell]:
    ends = {cell.column: cell.words for cell in rest}
    return [
        replace(cell, words=_joined(cell.words, ends[cell.column]))
        if cell.row == last and cell.column in ends
        else cell
        for cell in table
    ]


def _joined(text: Words, more: Words) -> Words:
    return glue([text, more], joint(text.text, more.text))


def _repeated_rows(table: Sequence[GridCell], piece: Sequence[GridCell], headers: int) -> int:
    """How many rows on top of the piece say what the table's headers say."""
    for count in range(headers, 0, -1):
        said = [_row_text(table, row) for row in range(headers - count, headers)]
        if said == [_row_text(piece, row) for row in range(count)]:
            return count
    return 0


def _row_text(cells: Sequence[GridCell], row: int) -> tuple[tuple[int, str], ...]:
    return tuple((cell.column, cell.words.text) for cell in cells if cell.row == row)
