"""Tables of a .docx: which of them are tables, and their cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cchc_qa.read.compose import Grid, GridCell, Paragraph, Part, Words
from cchc_qa.read.headers import header_rows
from cchc_qa.read.package import Element, W
from cchc_qa.read.styles import Styles, has_lines, switched, value

_LAYOUT = re.compile(
    r"C[ỘO]NG H[ÒO][AÀ] XÃ HỘI|Độc lập\s*[-–]|^Nơi nhận|^TM\. |^KT\. |^TL\. |ĐẢNG CỘNG SẢN",
    re.M,
)
_LAYOUT_ROWS = 4
_HOLDERS = {f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml", f"{W}moveTo"}
_MAX_COLUMNS = 500


@dataclass(frozen=True, slots=True, eq=False)
class WordCell:
    """A cell of a row; ``begins`` is false for the lower parts of a cell merged downwards."""

    element: Element
    row: int
    column: int
    columns: int
    begins: bool


def rows_of(table: Element) -> list[list[WordCell]]:
    return [_row(row, number) for number, row in enumerate(_children(table, f"{W}tr"))]


def _children(element: Element, tag: str) -> Iterator[Element]:
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _HOLDERS:
            yield from _children(child, tag)


def _row(row: Element, number: int) -> list[WordCell]:
    cells: list[WordCell] = []
    column = _count(value(row.find(f"{W}trPr/{W}gridBefore")), 0)
    for cell in _children(row, f"{W}tc"):
        span = max(1, _count(value(cell.find(f"{W}tcPr/{W}gridSpan")), 1))
        merge = cell.find(f"{W}tcPr/{W}vMerge")
        begins = merge is None or value(merge) == "restart"
        cells.append(WordCell(cell, number, column, span, begins))
        column += span
    return cells


def _count(stated: str | None, default: int) -> int:
    return min(int(stated), _MAX_COLUMNS) if stated and stated.isdigit() else default


def is_layout(
    table: Element,
    rows: Sequence[Sequence[WordCell]],
    held: Mapping[WordCell, Sequence[Part]],
    styles: Styles,
) -> bool:
    """A letterhead, a signature, a frame: cells that only place text on the page."""
    columns = max((len(row) for row in rows), default=0)
    if columns < 2:
        return True
    text = "\n".join(_texts(part) for parts in held.values() for part in parts)
    if len(rows) <= _LAYOUT_ROWS and columns <= 3 and _LAYOUT.search(text):
        return True
    if _bordered(table, styles):
        return False
    return (columns == 2 and len(rows) <= 2) or len(rows) == 1


def _bordered(table: Element, styles: Styles) -> bool:
    own = table.find(f"{W}tblPr/{W}tblBorders")
    if own is not None:
        return has_lines(own) or _cells_bordered(table)
    named = value(table.find(f"{W}tblPr/{W}tblStyle"))
    return styles.bordered(named) or _cells_bordered(table)


def _cells_bordered(table: Element) -> bool:
    return any(has_lines(borders) for borders in table.iter(f"{W}tcBorders"))


def by_columns(rows: Sequence[Sequence[WordCell]]) -> list[WordCell]:
    """Left column first, as the page is read."""
    cells = [cell for row in rows for cell in row]
    return sorted(cells, key=lambda cell: (cell.column, cell.row))


def grid_of(
    table: Element,
    rows: Sequence[Sequence[WordCell]],
    held: Mapping[WordCell, Sequence[Part]],
) -> Grid:
    cells = tuple(
        GridCell(
            Words(" ".join(filter(None, map(_texts, held[cell])))),
            cell.row,
            cell.column,
            _reach(rows, cell),
            cell.columns,
        )
        for row in rows
        for cell in row
        if cell.begins
    )
    filled = tuple(cell for cell in cells if cell.words.text)
    return Grid(filled, _declared_headers(table) or header_rows(filled))


def _texts(part: Part) -> str:
    if isinstance(part, Paragraph):
        return part.words.text
    return " ".join(cell.words.text for cell in part.cells)


def _reach(rows: Sequence[Sequence[WordCell]], cell: WordCell) -> int:
    """How many rows a cell covers: those below it whose cell there goes on with it."""
    reach = 1
    for row in rows[cell.row + 1 :]:
        if not any(below.column == cell.column and not below.begins for below in row):
            break
        reach += 1
    return reach


def _declared_headers(table: Element) -> int:
    count = 0
    for row in _children(table, f"{W}tr"):
        if not switched(row.find(f"{W}trPr/{W}tblHeader")):
            break
        count += 1
    return count
