"""What was recognised of a report before it is added: enough to see whether it was read rightly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import islice
from pathlib import Path
from typing import Any

from cchc_qa.errors import ReadError
from cchc_qa.holder import holder_name
from cchc_qa.indicator import indicator
from cchc_qa.quality import quality_of
from cchc_qa.read.sandbox import Reader
from cchc_qa.structure import marker_of, places
from cchc_qa.types import NAMING, Figure, FigureKind, Report
from cchc_qa.understand import understand_document
from cchc_qa.wording import capitalised, joined, period_name, shortened

_HEADINGS = 8
_EXAMPLES = 6
_HEADING = 120
_BULLETS = frozenset({"dash", "plus", "dot", "bracket", "lead"})
_REPORT = "Báo cáo"


@dataclass(frozen=True, slots=True)
class Preview:
    """A report that could be read. ``headings`` and ``examples`` are the first of several."""

    title: str | None
    kind: str | None
    number: str | None
    date: str | None
    place: str | None
    holder: str | None
    period: str | None
    period_name: str | None
    pages: int
    sentences: int
    figures: int
    tables: int
    heading_count: int
    headings: tuple[str, ...]
    examples: tuple[str, ...]
    doubts: tuple[str, ...]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A report that could not be read: why, and what to do."""

    reason: str
    remedy: str


def preview_of(path: Path, name: str, reader: Reader) -> Preview | Unreadable:
    """Read a file in its sandbox and say what is in it."""
    try:
        report = understand_document(reader.read(path, name))
    except ReadError as error:
        page = f"Trang {error.page}: " if error.page is not None else ""
        return Unreadable(capitalised(f"{page}{error.what}"), error.remedy)
    return _preview(report, path, reader)


def _preview(report: Report, path: Path, reader: Reader) -> Preview:
    data, headings = report.metadata, tuple(_headings(report))
    quality = quality_of(report, path, reader)
    holder = holder_name(data)
    return Preview(
        title=data.title,
        kind=data.kind,
        number=data.number,
        date=data.date,
        place=data.place,
        holder=capitalised(holder) if holder else None,
        period=data.period.code if data.period else None,
        period_name=capitalised(period_name(data.period)) if data.period else None,
        pages=len(report.document.pages),
        sentences=len(report.sentences),
        figures=len(report.figures),
        tables=quality.tables,
        heading_count=len(headings),
        headings=headings[:_HEADINGS],
        examples=tuple(islice(_examples(report), _EXAMPLES)),
        doubts=tuple(f"{d.text} (trang {d.page})" if d.page else d.text for d in quality.doubts),
        notes=(*report.document.notes, *quality.differences),
        warnings=tuple(_warnings(report)),
    )


def _headings(report: Report) -> Iterator[str]:
    """The numbered headings that something stands below, in order."""
    document = report.document
    for number in sorted({block for place in places(document) for block in place.above}):
        words = joined(document.blocks[number].span.of(document.text))
        marker = marker_of(words)
        if marker is not None and marker.kind not in _BULLETS:
            yield shortened(words, _HEADING)


def _examples(report: Report) -> Iterator[str]:
    """Figures with what they measure: percentages first, for they are asked for most."""
    named: set[str] = set()
    for figure in sorted(report.figures, key=lambda f: f.kind is not FigureKind.PERCENT):
        name = None if figure.kind in NAMING else indicator(report, figure)
        if name and name not in named:
            named.add(name)
            yield f"{capitalised(name)}: {_written(report, figure)}"


def _written(report: Report, figure: Figure) -> str:
    return joined(figure.span.of(report.document.text))


def _warnings(report: Report) -> Iterator[str]:
    """What will keep questions from finding the report, or its figures from being found."""
    data = report.metadata
    periodic = data.kind is None or data.kind.startswith(_REPORT)
    if data.title is None:
        yield "Không nhận ra tên báo cáo (dòng bắt đầu bằng «BÁO CÁO»)."
    if periodic and data.period is None:
        yield (
            "Không nhận ra kỳ báo cáo: câu hỏi theo kỳ sẽ không tìm đến báo cáo này. "
            "Hãy chọn kỳ ở dưới trước khi thêm."
        )
    if periodic and data.place is None:
        yield "Không nhận ra địa phương của báo cáo. Hãy ghi ở dưới trước khi thêm."
    if not any(f.kind not in NAMING for f in report.figures):
        yield "Không tìm thấy số liệu nào trong báo cáo này."


def preview_from_json(value: dict[str, Any]) -> Preview | Unreadable:
    """From the working process: lists become tuples again."""
    made: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in value.items()}
    if made.keys() == {f.name for f in fields(Unreadable)}:
        return Unreadable(**made)
    return Preview(**made)
