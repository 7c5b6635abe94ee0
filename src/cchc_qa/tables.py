"""Annex tables → figures: a number of a row, under its columns' headers, in its table.

A row of column numbers («(1) (2) (3)») and the running number at the head of a row name nothing.
The unit is taken from the cell, else from the headers («Tỷ lệ (%)»), else from a column of units or
the line above the table («Đơn vị tính: triệu đồng»), else from the row («Diện tích (ha)»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_qa.text.claims import Quantity
from cchc_qa.text.headings import measure_of, role_under
from cchc_qa.text.normalise import key
from cchc_qa.text.quantities import quantities
from cchc_qa.text.units import is_unit
from cchc_qa.types import (
    Block,
    Cell,
    Document,
    Figure,
    FigureKind,
    Sentence,
    Span,
    Table,
)

_TITLE_BLOCKS = 3
_PLAIN_CELL = re.compile(r"[-+]?\d+(?:[.,]\d+)*\s*%?$|\d+\s*/\s*\d+$")
_RUNNING = re.compile(r"(?:\d{1,3}|[IVX]{1,5}|[a-zđA-ZĐ]|\d+(?:\.\d+)+)[.)]?$")
_UNIT_HEADER = re.compile(r"^(?:đơn vị tính|đvt|đv tính)$")
_BODY_OR_UNIT_HEADER = "đơn vị"


def table_figures(document: Document, sentences: tuple[Sentence, ...]) -> tuple[Figure, ...]:
    """The figures of all tables' body rows, in order."""
    rows = {sentence.block: number for number, sentence in enumerate(sentences)}
    found: list[Figure] = []
    for index, block in enumerate(document.blocks):
        if block.table is not None and index in rows:
            table = document.tables[block.table]
            found.extend(_row_figures(document, table, block, rows[index]))
    return tuple(found)


def table_context(document: Document, row: Block) -> tuple[Span, ...]:
    """What stands over a row: the lines that title its table, and its header cells."""
    if row.table is None:
        return ()
    table = document.tables[row.table]
    if _row_number(table, row) < table.header_rows:
        return titles(document, row.table)
    return (*titles(document, row.table), *_header_rows(document, table))


def titles(document: Document, number: int) -> tuple[Span, ...]:
    """Up to three short lines directly above a table, from the top."""
    first = next((i for i, b in enumerate(document.blocks) if b.table == number), 0)
    lines: list[Span] = []
    for block in reversed(document.blocks[max(0, first - _TITLE_BLOCKS) : first]):
        if block.table is not None or len(block.span) > 250:
            break
        lines.insert(0, block.span)
    return tuple(lines)


def _header_rows(document: Document, table: Table) -> tuple[Span, ...]:
    blocks = [b for b in document.blocks if b.table is not None and table.span.holds(b.span)]
    return tuple(b.span for b in blocks[: table.header_rows])


def _row_number(table: Table, row: Block) -> int:
    return next((c.row for c in table.cells if row.span.holds(c.span)), 0)


def _row_figures(document: Document, table: Table, row: Block, sentence: int) -> Iterator[Figure]:
    number = _row_number(table, row)
    if number < table.header_rows:
        return
    text = document.text
    cells = [c for c in table.cells if c.row <= number < c.row + c.rows]
    header = _row_header(text, cells)
    if header is None:
        return
    inner = _inner_header(text, cells, header)
    labels = (header, inner) if inner else (header,)
    said = _row_unit(document, table, cells, labels) or _table_unit(document, table)
    for cell in cells:
        if cell.row == number and cell.column > labels[-1].column:
            for quantity in _cell_quantities(cell.span.of(text)):
                yield _figure(document, table, (labels, cell, said), quantity, sentence)


def _row_unit(document: Document, table: Table, cells: list[Cell], labels: tuple[Cell, ...]) -> str:
    """What the row's cell in a column «Đơn vị tính» says."""
    text = document.text
    for cell in cells:
        headers = (key(h.of(text).strip()) for h in _column_headers(text, table, cell))
        written = cell.span.of(text).strip()
        if cell not in labels and any(_says_unit(header, written) for header in headers):
            return written
    return ""


def _says_unit(header: str, written: str) -> bool:
    """A column «Đơn vị» lists bodies as often as units: then the cell itself must be a unit."""
    if header == _BODY_OR_UNIT_HEADER:
        return is_unit(written)
    return _UNIT_HEADER.match(header) is not None


_SAYS_UNIT = re.compile(r"(đơn vị tính|đơn vị|đvt)\s*:\s*([^().;,\n\t|]+)")


def _table_unit(document: Document, table: Table) -> str:
    """«Đơn vị tính: triệu đồng» above the table, or among its headers; «Đơn vị: UBND xã» is a
    body's name."""
    body = next((c.span.start for c in table.cells if c.row >= table.header_rows), table.span.start)
    above = key(document.text[max(0, table.span.start - 120) : body])
    for match in reversed(list(_SAYS_UNIT.finditer(above))):
        unit = match.group(2).strip()
        if match.group(1) != _BODY_OR_UNIT_HEADER or is_unit(unit):
            return unit
    return ""


def _row_header(text: str, cells: list[Cell]) -> Cell | None:
    """The first cell that holds words rather than a number."""
    for cell in cells:
        words = cell.span.of(text).strip()
        if words and not _RUNNING.match(words) and not _PLAIN_CELL.match(words):
            return cell
    return None


def _inner_header(text: str, cells: list[Cell], header: Cell) -> Cell | None:
    """Beside a cell that groups several rows, the cell that names this one."""
    if header.rows == 1:
        return None
    beside = [c for c in cells if c.column > header.column]
    return _row_header(text, beside[:1])


def _cell_quantities(words: str) -> list[Quantity]:
    """The quantities of a cell that holds figures and little else: «310», «310 (95%)»."""
    found = [q for q in quantities(words) if q.kind is not FigureKind.DATE]
    if len(found) == 1:
        return found if len(found[0].span) >= 0.5 * len(words.strip()) else []
    left = words
    for quantity in reversed(found):
        left = left[: quantity.span.start] + left[quantity.span.end :]
    return [] if re.search(r"\w", left) else found


def _figure(
    document: Document,
    table: Table,
    place: tuple[tuple[Cell, ...], Cell, str],
    quantity: Quantity,
    sentence: int,
) -> Figure:
    labels, cell, said = place
    text = document.text
    headers = _column_headers(text, table, cell)
    wordings = [h.of(text) for h in headers]
    kind, unit = quantity.kind, quantity.unit
    if kind is FigureKind.COUNT and not unit:
        kind, unit = measure_of(wordings, said, labels[-1].span.of(text))
    start = cell.span.start
    return Figure(
        span=Span(start + quantity.span.start, start + quantity.span.end),
        kind=kind,
        value=quantity.value,
        total=quantity.total,
        unit=unit,
        bound=quantity.bound,
        role=role_under(wordings, _other_headers(text, table, cell)),
        label=labels[-1].span,
        tail=Span(cell.span.end, cell.span.end),
        subject=None,
        sentence=sentence,
        cell=cell,
        headers=(*(label.span for label in labels[:-1]), *headers),
    )


def _other_headers(text: str, table: Table, cell: Cell) -> list[str]:
    """The headers of the other columns of figures."""
    return [
        c.span.of(text)
        for c in table.cells
        if c.row < table.header_rows and c.column and c.column != cell.column
    ]


def _column_headers(text: str, table: Table, cell: Cell) -> tuple[Span, ...]:
    """The header cells over a cell, from the top; a merged one covers several columns."""
    over = [
        c
        for c in table.cells
        if c.row < table.header_rows
        and c.column < cell.column + cell.columns
        and cell.column < c.column + c.columns
    ]
    named = [c for c in over if re.search(r"[^\W\d_]|%", c.span.of(text))]
    return tuple(c.span for c in sorted(named, key=lambda c: (c.row, c.column)))
