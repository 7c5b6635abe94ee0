"""Document ⇄ JSON values. What comes in is checked: it may come from a process that was taken over,
or from a damaged file, and must be a whole Document or nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeVar

from cchc_qa.types import Block, Cell, Document, Page, Run, Span, Table

_MAX_COUNT = 2**32
T = TypeVar("T")


def document_to_json(document: Document) -> dict[str, Any]:
    """Lists instead of objects for what there are thousands of."""
    return {
        "name": document.name,
        "format": document.format,
        "sha256": document.sha256,
        "text": document.text,
        "blocks": [
            [b.span.start, b.span.end, b.level, b.bold, b.centred, b.table] for b in document.blocks
        ],
        "pages": [[p.number, p.span.start, p.span.end, p.width, p.height] for p in document.pages],
        "tables": [
            [t.span.start, t.span.end, t.header_rows, [_cell_to_json(c) for c in t.cells]]
            for t in document.tables
        ],
        "runs": [[r.start, r.length, r.page, r.index] for r in document.runs],
        "notes": list(document.notes),
    }


def _cell_to_json(cell: Cell) -> list[int]:
    return [cell.span.start, cell.span.end, cell.row, cell.column, cell.rows, cell.columns]


def document_from_json(value: Any) -> Document:
    """Raises :class:`ValueError` unless ``value`` is a Document that keeps all its promises."""
    try:
        document = _document(value)
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError(f"not a document: {error!r}") from None
    check(document)
    return document


def _document(value: Any) -> Document:
    return Document(
        name=_string(value["name"]),
        format=_string(value["format"]),
        sha256=_string(value["sha256"]),
        text=_string(value["text"]),
        blocks=tuple(_block(each) for each in _list(value["blocks"])),
        pages=tuple(_page(each) for each in _list(value["pages"])),
        tables=tuple(_table(each) for each in _list(value["tables"])),
        runs=tuple(Run(*_counts(each, 4)) for each in _list(value["runs"])),
        notes=tuple(_string(each) for each in _list(value["notes"])),
    )


def _block(value: Any) -> Block:
    start, end, level, bold, centred, table = _list(value)
    return Block(
        Span(_count(start), _count(end)),
        None if level is None else _count(level),
        _switch(bold),
        _switch(centred),
        None if table is None else _count(table),
    )


def _page(value: Any) -> Page:
    number, start, end, width, height = _list(value)
    return Page(_count(number), Span(_count(start), _count(end)), _length(width), _length(height))


def _table(value: Any) -> Table:
    start, end, headers, cells = _list(value)
    return Table(Span(_count(start), _count(end)), tuple(map(_cell, _list(cells))), _count(headers))


def _cell(value: Any) -> Cell:
    start, end, row, column, rows, columns = _counts(value, 6)
    return Cell(Span(start, end), row, column, rows, columns)


def _string(value: Any) -> str:
    return _kind(value, str)


def _switch(value: Any) -> bool:
    return _kind(value, bool)


def _list(value: Any) -> list[Any]:
    return _kind(value, list)


def _kind(value: Any, kind: type[T]) -> T:
    if not isinstance(value, kind):
        raise ValueError(f"{type(value).__name__} where {kind.__name__} belongs")
    return value


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < _MAX_COUNT:
        raise ValueError(f"{value!r} is no count")
    return value


def _counts(value: Any, number: int) -> list[int]:
    counts = [_count(each) for each in _list(value)]
    if len(counts) != number:
        raise ValueError(f"{len(counts)} counts where {number} belong")
    return counts


def _length(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value) or value < 0:
        raise ValueError(f"{value!r} is no length")
    return float(value)


def check(document: Document) -> None:
    """Raise :class:`ValueError` unless every span lies where its type says."""
    text = document.text
    _in_order([block.span for block in document.blocks], text, gaps_blank=True)
    _in_order([Span(run.start, run.start + run.length) for run in document.runs], text)
    numbers = [page.number for page in document.pages]
    _require(numbers == list(range(1, len(numbers) + 1)), "pages out of order")
    _require(all(run.page in range(1, len(numbers) + 1) for run in document.runs), "run off page")
    _check_pages(document.pages, len(text))
    tables = range(len(document.tables))
    _require(
        all(block.table is None or block.table in tables for block in document.blocks),
        "block of no table",
    )
    for table in document.tables:
        _in_order([cell.span for cell in table.cells], text)
        _require(all(table.span.holds(cell.span) for cell in table.cells), "cell outside table")
        _require(all(cell.rows and cell.columns for cell in table.cells), "cell of no size")


def _check_pages(pages: Sequence[Page], length: int) -> None:
    if not pages:
        return
    edges = [pages[0].span.start, *(page.span.end for page in pages)]
    starts = [page.span.start for page in pages]
    _require(starts == edges[:-1] and edges[0] == 0 and edges[-1] == length, "pages with gaps")
    _require(edges == sorted(edges), "pages out of order")


def _in_order(spans: Sequence[Span], text: str, *, gaps_blank: bool = False) -> None:
    reached = 0
    for span in spans:
        _require(reached <= span.start <= span.end <= len(text), "spans out of order")
        if gaps_blank:
            _require(not text[reached : span.start].strip(), "text outside the blocks")
        reached = span.end
    if gaps_blank:
        _require(not text[reached:].strip(), "text outside the blocks")


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)
