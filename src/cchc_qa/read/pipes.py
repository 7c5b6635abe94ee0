"""Tables that a plain text draws with bars: «Thôn | Số hộ | Hồ sơ» → grids.

The bars are in the report's own text, so they stay in the text of the rows, one for each column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from cchc_qa.read.compose import Grid, GridCell, Words
from cchc_qa.read.headers import header_rows

BAR = "|"
_EDGE = re.compile(r"(?<!\\)\|")
_RULE_CELL = re.compile(r"\s*:?[-=]{2,}:?\s*")
_FEWEST_BARS = 2
_FEWEST_ROWS = 2


def is_row(line: str) -> bool:
    return len(_EDGE.findall(line)) >= _FEWEST_BARS


def cells_of(line: str) -> list[str]:
    """What stands between the bars; bars at both ends frame the line, one alone bounds a cell."""
    inner = line.strip()
    if inner.startswith(BAR) and inner.endswith(BAR) and not inner.endswith("\\" + BAR):
        inner = inner[1:-1]
    return [cell.strip() for cell in _EDGE.split(inner)]


def is_rule(line: str) -> bool:
    """«---|---|---», drawn under the headers."""
    return BAR in line and all(_RULE_CELL.fullmatch(cell) for cell in cells_of(line))


def with_tables(lines: Sequence[str]) -> Iterator[str | list[str]]:
    """The lines, those of each table together; blank lines may stand between its rows."""
    held: list[str] = []
    blanks = 0
    for line in lines:
        if not line.strip() and held:
            blanks += 1
        elif is_row(line) and (not held or len(cells_of(line)) == len(cells_of(held[0]))):
            held, blanks = [*held, line], 0
        else:
            yield from _released(held, blanks)
            held, blanks = ([line], 0) if is_row(line) else ([], 0)
            if not held:
                yield line
    yield from _released(held, blanks)


def _released(held: list[str], blanks: int) -> Iterator[str | list[str]]:
    if len(held) >= _FEWEST_ROWS:
        yield held
    else:
        yield from held
    yield from [""] * blanks


def grid(lines: Sequence[str], plain: Callable[[str], str] = str) -> Grid | None:
    """The table of these rows; ``plain`` makes a cell's text what is stored of it."""
    rule = next((i for i, line in enumerate(lines) if is_rule(line)), None)
    cells = tuple(
        GridCell(Words(text), row, column)
        for row, line in enumerate(line for line in lines if not is_rule(line))
        for column, cell in enumerate(cells_of(line))
        if (text := plain(cell))
    )
    if not cells:
        return None
    headers = header_rows(cells) if rule is None else rule
    return Grid(_with_merged(cells, headers), headers, barred=True)


def _with_merged(cells: tuple[GridCell, ...], headers: int) -> tuple[GridCell, ...]:
    """A header with nothing beside it, over headers of a lower row, is over them all."""
    filled = {(cell.row, cell.column) for cell in cells}

    def reach(cell: GridCell) -> int:
        columns = 1
        while (cell.row, cell.column + columns) not in filled and (
            cell.row + 1,
            cell.column + columns,
        ) in filled:
            columns += 1
        return columns

    return tuple(
        replace(cell, columns=reach(cell)) if cell.row < headers - 1 else cell for cell in cells
    )
