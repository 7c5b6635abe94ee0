"""Annex tables → figures: a number of a row, under its columns' headers, in its table.

A row of column numbers («(1) (2) (3)») and the running number at the head of a row name nothing.
The unit is taken from the cell, else from the header («Tỷ lệ (%)»), else from the line above the
table («Đơn vị tính: triệu đồng»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_qa.text.claims import Quantity
from cchc_qa.text.normalise import key
from cchc_qa.text.quantities import quantities
from cchc_qa.text.units import is_unit
from cchc_qa.types import (
    Block,
    Cell,
    Document,
    Figure,
    FigureKind,
    Role,
    Sentence,
    Span,
    Table,
)

_TITLE_BLOCKS = 3
_PLAIN_CELL = re.compile(r"[-+]?\d+(?:[.,]\d+)*\s*%?$|\d+\s*/\s*\d+$")
_RUNNING = re.compile(r"(?:\d{1,3}|[IVX]{1,5}|[a-zđA-ZĐ]|\d+(?:\.\d+)+)[.)]?$")
_PERCENT_HEADER = re.compile(r"%|tỷ lệ|tỉ lệ|phần trăm")
_MONEY_HEADER = re.compile(r"(?:(?:nghìn |triệu |tỷ )+|\(|: |^)đồng|triệu usd|vnđ|đồng/")
_UNIT_HEADER = re.compile(r"^(?:đơn vị tính|đvt|đv tính)$")
_BODY_OR_UNIT_HEADER = "đơn vị"
_TARGET_HEADER = re.compile(r"kế hoạch|\bkh\b|chỉ tiêu|dự toán|mục tiêu|giao")
_PREVIOUS_HEADER = re.compile(r"cùng kỳ|năm trước|kỳ trước|q(?:uý|úy) trước")
_CHANGE_HEADER = re.compile(r"tăng|giảm|so với|chênh lệch")


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
        return _titles(document, row.table)
    return (*_titles(document, row.table), *_header_rows(document, table))


def _titles(document: Document, number: int) -> tuple[Span, ...]:
    """Up to three short lines directly above a table."""
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
    cells = [c for c in table.cells if c.row == number]
    header = _row_header(document.text, cells)
    for cell in cells:
        if header is None or cell.column <= header.column:
            continue
        quantity = _cell_quantity(cell.span.of(document.text))
        if quantity is not None:
            yield _figure(document, table, (header, cell), quantity, sentence)


def _row_unit(document: Document, table: Table, number: int) -> str:
    """What the row's cell in a column «Đơn vị tính» says."""
    text = document.text
    for cell in table.cells:
        if cell.row == number:
            headers = (key(h.of(text).strip()) for h in _column_headers(text, table, cell))
            written = cell.span.of(text).strip()
            if any(_says_unit(header, written) for header in headers):
                return written
    return ""


def _says_unit(header: str, written: str) -> bool:
    """A column «Đơn vị» lists bodies as often as units: then the cell itself must be a unit."""
    if header == _BODY_OR_UNIT_HEADER:
        return is_unit(written)
    return _UNIT_HEADER.match(header) is not None


_SAYS_UNIT = re.compile(r"(?:đơn vị tính|đơn vị|đvt)\s*:\s*([^().;]+)")


def _table_unit(document: Document, table: Table) -> str:
    """«Đơn vị tính: triệu đồng» above the table."""
    above = key(document.text[max(0, table.span.start - 120) : table.span.start])
    found = _SAYS_UNIT.search(above)
    return found.group(1).strip() if found else ""


def _row_header(text: str, cells: list[Cell]) -> Cell | None:
    """The first cell that holds words rather than a number."""
    for cell in cells:
        words = cell.span.of(text).strip()
        if words and not _RUNNING.match(words) and not _PLAIN_CELL.match(words):
            return cell
    return None


def _cell_quantity(words: str) -> Quantity | None:
    """The one quantity of a cell that holds a figure and little else."""
    found = [q for q in quantities(words) if q.kind is not FigureKind.DATE]
    if len(found) != 1 or len(found[0].span) < 0.5 * len(words.strip()):
        return None
    return found[0]


def _figure(
    document: Document, table: Table, pair: tuple[Cell, Cell], quantity: Quantity, sentence: int
) -> Figure:
    header, cell = pair
    text = document.text
    headers = _column_headers(text, table, cell)
    wording = key(" ".join(h.of(text) for h in headers))
    row_unit = _row_unit(document, table, cell.row) or _table_unit(document, table)
    kind, unit = _kind_and_unit(quantity, wording, (row_unit, key(header.span.of(text))))
    start = cell.span.start
    return Figure(
        span=Span(start + quantity.span.start, start + quantity.span.end),
        kind=kind,
        value=quantity.value,
        total=quantity.total,
        unit=unit,
        bound=quantity.bound,
        role=_role(wording),
        label=header.span,
        tail=Span(cell.span.end, cell.span.end),
        subject=None,
        sentence=sentence,
        cell=cell,
        headers=headers,
    )


def _column_headers(text: str, table: Table, cell: Cell) -> tuple[Span, ...]:
    """The header cells over a cell, from the top; a merged one covers several columns."""
    over = [
        c
        for c in table.cells
        if c.row < table.header_rows
        and c.column < cell.column + cell.columns
        and cell.column < c.column + c.columns
    ]
    named = [c for c in over if re.search(r"[^\W\d_]", c.span.of(text))]
    return tuple(c.span for c in sorted(named, key=lambda c: (c.row, c.column)))


def _kind_and_unit(quantity: Quantity, column: str, row: tuple[str, str]) -> tuple[FigureKind, str]:
    """By the cell itself, its column's header, or ``row``: the row's unit and its header."""
    unit, header = row
    if quantity.unit or quantity.kind is not FigureKind.COUNT:
        return quantity.kind, quantity.unit
    for wording in (column, key(unit), header):
        if _PERCENT_HEADER.search(wording):
            return FigureKind.PERCENT, "%"
        money = _MONEY_HEADER.search(wording)
        if money:
            return FigureKind.MONEY, money.group()
        if wording and wording == key(unit):
            return FigureKind.COUNT, unit
    return FigureKind.COUNT, ""


def _role(column: str) -> Role:
    if _CHANGE_HEADER.search(column):
        return Role.CHANGE
    if _PREVIOUS_HEADER.search(column):
        return Role.PREVIOUS
    return Role.TARGET if _TARGET_HEADER.search(column) else Role.ACTUAL
