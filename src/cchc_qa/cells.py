"""A figure of a table in words: its row, its column, its table, and the quotes that prove them.

«Xã Suối Mây – Số hồ sơ trễ hạn: 13», and in brackets where that stands. The row is quoted first;
the title and the headers are quoted besides where a digit of theirs is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cchc_qa.cite import citation
from cchc_qa.structure import marker_of
from cchc_qa.tables import titles
from cchc_qa.text.normalise import key
from cchc_qa.types import Cell, CellPlace, Citation, Figure, Report, Span
from cchc_qa.wording import capitalised, joined, shortened

_TITLE = 140
_ROW = 120
_COLUMN = 140
"""Characters shown of each: all three twice, with the report's name, keep within an answer."""

_ASIDE = re.compile(r"[(\[]|(?:đơn vị(?: tính)?|đvt)\s*:", re.IGNORECASE)
"""«(Kèm theo Báo cáo …)», «Đơn vị tính: hồ sơ»: lines over a table that are not its title."""

_NUMBERED = re.compile(
    r"(?:phụ lục|phụ biểu|bảng|biểu(?: mẫu| số)?|mẫu)\s*(?:số)?\s*[\dIVXLC]*[.:]?\s*$",
    re.IGNORECASE,
)
"""A title's number on a line of its own: «PHỤ LỤC II»."""

_TITLE_STARTS = re.compile(r"(?:phụ lục|phụ biểu|bảng|biểu|mẫu)\b", re.IGNORECASE)
_LEVELS = " / "


@dataclass(frozen=True, slots=True)
class CellWords:
    """A cell in words: what it says, where it stands, and the quotes that hold both."""

    words: str
    where: tuple[str, ...]
    citations: tuple[Citation, ...]


def cell_words(report: Report, figure: Figure) -> CellWords | None:
    """What a figure of a table says; ``None`` for a figure of running text."""
    if figure.cell is None:
        return None
    spans = _spans(report, figure, figure.cell)
    place = _place(report, spans)
    name = " – ".join(n for n in (capitalised(place.row), place.column) if n)
    written = joined(figure.span.of(report.document.text))
    return CellWords(
        words=f"{name}: {written}",
        where=tuple(_where(place, _unit(figure, written, place))),
        citations=tuple(_citations(report, figure, spans, place)),
    )


def cell_place(report: Report, figure: Figure) -> CellPlace | None:
    """The title, row and column of a figure's cell; ``None`` for a figure of running text."""
    if figure.cell is None:
        return None
    return _place(report, _spans(report, figure, figure.cell))


# --- where the names stand ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Spans:
    """The stretches that name a cell: its table's title, its row, its column, outermost first."""

    title: Span | None
    row: tuple[Span, ...]
    column: tuple[Span, ...]


def _spans(report: Report, figure: Figure, cell: Cell) -> _Spans:
    document = report.document
    block = document.blocks[report.sentences[figure.sentence].block]
    if block.table is None:
        return _Spans(None, (figure.label,), figure.headers)
    table = document.tables[block.table]
    over = {c.span for c in table.cells if c.row < table.header_rows and c.row < cell.row}
    return _Spans(
        title=_title(document.text, titles(document, block.table)),
        row=(*(h for h in figure.headers if h not in over), figure.label),
        column=tuple(h for h in figure.headers if h in over),
    )


def _title(text: str, above: tuple[Span, ...]) -> Span | None:
    """The line that names the table among those above it, with its number's own line."""
    lines = [line for line in above if not _ASIDE.match(line.of(text).strip())]
    if not lines or not _names_table(lines[-1].of(text).strip()):
        return None
    first = last = lines[-1]
    if len(lines) > 1 and _NUMBERED.fullmatch(lines[-2].of(text).strip()):
        first = lines[-2]
    return Span(first.start, last.end)


def _names_table(line: str) -> bool:
    """Whether a line above a table is its title, and not a sentence or a bullet before it."""
    if _TITLE_STARTS.match(line):
        return not line.endswith(":")
    marker = marker_of(line)
    bullet = marker is not None and marker.kind in {"dash", "plus", "dot"}
    return len(line) <= _TITLE and not bullet and not line.endswith((".", ":", ";", ","))


# --- in words -----------------------------------------------------------------------------------


def _place(report: Report, spans: _Spans) -> CellPlace:
    text = report.document.text
    title = "" if spans.title is None else " – ".join(_lines(spans.title.of(text)))
    return CellPlace(
        title=shortened(title, _TITLE),
        row=shortened(_levels(text, spans.row), _ROW),
        column=shortened(_levels(text, spans.column), _COLUMN),
    )


def _lines(title: str) -> Iterator[str]:
    """The title on one line, after the line of its number."""
    head, _, rest = title.partition("\n")
    if rest.strip() and _NUMBERED.fullmatch(head.strip()):
        yield joined(head)
        yield joined(rest)
    else:
        yield joined(title)


def _levels(text: str, spans: tuple[Span, ...]) -> str:
    names = (joined(span.of(text)).strip(" :;") for span in spans)
    return _LEVELS.join(dict.fromkeys(n for n in names if n))


def _unit(figure: Figure, written: str, place: CellPlace) -> str:
    """The unit, where neither the figure nor its row or column says it."""
    unit = joined(figure.unit)
    said = key(f"{written} {place.row} {place.column}")
    return "" if not unit or key(unit) in said or re.search(r"\d", unit) else unit


def _where(place: CellPlace, unit: str) -> Iterator[str]:
    """«đơn vị tính: hồ sơ», «Bảng 1. …, dòng «…», cột «…»»."""
    if unit:
        yield f"đơn vị tính: {unit}"
    column = f", cột «{place.column}»" if place.column else ""
    yield f"{place.title or 'bảng'}, dòng «{place.row}»{column}"


# --- the proof ----------------------------------------------------------------------------------


def _citations(
    report: Report, figure: Figure, spans: _Spans, place: CellPlace
) -> Iterator[Citation]:
    """The row, and each stretch shown that has digits and is not of the row."""
    row = report.sentences[figure.sentence].span
    yield replace(citation(report, row, figure.sentence), table=place)
    shown = (*((spans.title,) if spans.title else ()), *spans.column, *spans.row)
    for span in dict.fromkeys(shown):
        if not row.holds(span) and re.search(r"\d", span.of(report.document.text)):
            yield citation(report, span, _sentence_at(report, span))


def _sentence_at(report: Report, span: Span) -> int | None:
    return next((n for n, s in enumerate(report.sentences) if s.span.end > span.start), None)
