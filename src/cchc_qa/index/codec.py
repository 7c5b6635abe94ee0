"""Reports ↔ JSON: short arrays, in the order of the types' fields. Nothing is pickled."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from cchc_qa.types import (
    Block,
    Cell,
    Document,
    Figure,
    FigureKind,
    Metadata,
    Page,
    Period,
    Report,
    Role,
    Run,
    Sentence,
    Span,
    Table,
)

FORMAT = 14
"""Raised whenever what is stored, or how it is made, changes: older objects are then made anew."""


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _to_span(value: list[int] | None) -> Span | None:
    return None if value is None else Span(value[0], value[1])


def _must(value: list[int]) -> Span:
    return Span(value[0], value[1])


def _spans(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[s.start, s.end] for s in spans]


def _to_spans(values: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(a, b) for a, b in values)


def document_to_json(document: Document) -> dict[str, Any]:
    return {
        "name": document.name,
        "format": document.format,
        "sha256": document.sha256,
        "text": document.text,
        "blocks": [
            [b.span.start, b.span.end, b.level, int(b.bold), int(b.centred), b.table]
            for b in document.blocks
        ],
        "pages": [[p.number, p.span.start, p.span.end, p.width, p.height] for p in document.pages],
        "tables": [
            [_span(t.span), [_cell(c) for c in t.cells], t.header_rows] for t in document.tables
        ],
        "runs": [[r.start, r.length, r.page, r.index] for r in document.runs],
        "notes": list(document.notes),
    }


def _cell(cell: Cell | None) -> list[int] | None:
    if cell is None:
        return None
    return [cell.span.start, cell.span.end, cell.row, cell.column, cell.rows, cell.columns]


def _to_cell(v: list[int]) -> Cell:
    return Cell(Span(v[0], v[1]), *v[2:])


def document_from_json(value: dict[str, Any]) -> Document:
    return Document(
        name=value["name"],
        format=value["format"],
        sha256=value["sha256"],
        text=value["text"],
        blocks=tuple(
            Block(Span(a, b), level, bool(bold), bool(centred), table)
            for a, b, level, bold, centred, table in value["blocks"]
        ),
        pages=tuple(Page(n, Span(a, b), w, h) for n, a, b, w, h in value["pages"]),
        tables=tuple(
            Table(_must(s), tuple(_to_cell(c) for c in cells), rows)
            for s, cells, rows in value["tables"]
        ),
        runs=tuple(Run(*r) for r in value["runs"]),
        notes=tuple(value["notes"]),
    )


_METADATA_SPANS = (
    "title_span",
    "number_span",
    "date_span",
    "signature_span",
    "signatory_span",
)


def metadata_to_json(data: Metadata) -> dict[str, Any]:
    return {
        "title": data.title,
        "kind": data.kind,
        "number": data.number,
        "place": data.place,
        "body": data.body,
        "period": None
        if data.period is None
        else [data.period.year, data.period.first, data.period.last],
        "date": data.date,
        "signatory": data.signatory,
        **{name: _span(getattr(data, name)) for name in _METADATA_SPANS},
    }


def metadata_from_json(value: dict[str, Any]) -> Metadata:
    period = value["period"]
    return Metadata(
        **{
            **value,
            "period": None if period is None else Period(*period),
            **{name: _to_span(value[name]) for name in _METADATA_SPANS},
        }
    )


def report_to_json(report: Report) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "document": document_to_json(report.document),
        "metadata": metadata_to_json(report.metadata),
        "sentences": [
            [s.span.start, s.span.end, s.block, _spans(s.path), s.section] for s in report.sentences
        ],
        "figures": [_figure(f) for f in report.figures],
        "abbreviations": [list(pair) for pair in report.abbreviations],
    }


def report_from_json(value: dict[str, Any]) -> Report:
    return Report(
        document=document_from_json(value["document"]),
        metadata=metadata_from_json(value["metadata"]),
        sentences=tuple(
            Sentence(Span(a, b), block, _to_spans(path), section)
            for a, b, block, path, section in value["sentences"]
        ),
        figures=tuple(_to_figure(f) for f in value["figures"]),
        abbreviations=tuple((a, b) for a, b in value["abbreviations"]),
    )


def _figure(f: Figure) -> list[Any]:
    return [
        _span(f.span),
        f.kind.value,
        None if f.value is None else str(f.value),
        None if f.total is None else str(f.total),
        f.unit,
        f.bound,
        f.role.value,
        _span(f.label),
        _span(f.tail),
        _span(f.subject),
        f.sentence,
        _cell(f.cell),
        _spans(f.headers),
    ]


def _to_figure(v: list[Any]) -> Figure:
    return Figure(
        span=_must(v[0]),
        kind=FigureKind(v[1]),
        value=None if v[2] is None else Decimal(v[2]),
        total=None if v[3] is None else Decimal(v[3]),
        unit=v[4],
        bound=v[5],
        role=Role(v[6]),
        label=_must(v[7]),
        tail=_must(v[8]),
        subject=_to_span(v[9]),
        sentence=v[10],
        cell=None if v[11] is None else _to_cell(v[11]),
        headers=_to_spans(v[12]),
    )
