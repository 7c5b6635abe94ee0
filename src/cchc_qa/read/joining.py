"""Tables that a page's end or an editor cut in two, under the same headers → one table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cchc_qa.read.compose import Grid, GridCell, Paragraph, Part


def with_joined_tables(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts, a table that says the headers of the one right before it joined to that."""
    held: Grid | None = None
    for part in parts:
        if isinstance(part, Paragraph) and not part.words.text:
            continue
        if held is not None and isinstance(part, Grid) and _goes_on(held, part):
            held = _joined(held, part)
            continue
        if held is not None:
            yield held
        held = part if isinstance(part, Grid) else None
        if held is None:
            yield part
    if held is not None:
        yield held


def _goes_on(above: Grid, below: Grid) -> bool:
    said = _headers(above)
    return bool(said) and above.barred == below.barred and said == _headers(below)


def _headers(grid: Grid) -> list[tuple[int, int, int, str]]:
    cells = (cell for cell in grid.cells if cell.row < grid.header_rows)
    return [(cell.row, cell.column, cell.columns, cell.words.text) for cell in cells]


def _joined(above: Grid, below: Grid) -> Grid:
    last = max(cell.row + cell.rows for cell in above.cells)
    shift = last - below.header_rows
    body = (cell for cell in below.cells if cell.row >= below.header_rows)
    more: tuple[GridCell, ...] = tuple(replace(cell, row=cell.row + shift) for cell in body)
    return replace(above, cells=(*above.cells, *more))
