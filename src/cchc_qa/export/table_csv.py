"""The tables of figures and of series as CSV files, a row a line, their headings in Vietnamese."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from cchc_qa.catalogue import KIND_NAMES, ROLE_NAMES, Row
from cchc_qa.export.csv_cells import csv_text, number_cell, text_cell
from cchc_qa.series import Missing, Point, Series
from cchc_qa.wording import capitalised, period_name

_FIGURES = (
    "Chỉ tiêu", "Thuộc phần, bảng", "Như trong báo cáo", "Giá trị", "Trên tổng số", "Đơn vị",
    "Loại", "Tính chất", "Kỳ báo cáo", "Mã kỳ", "Địa phương", "Cơ quan báo cáo", "Mục", "Trang",
    "Đoạn", "Trích nguyên văn", "Tệp", "Tên báo cáo",
)  # fmt: skip

_SERIES = (
    "Địa phương", "Kỳ báo cáo", "Mã kỳ", "Như trong báo cáo", "Giá trị", "Đơn vị", "Chỉ tiêu",
    "Ghi chú", "Mục", "Trang", "Đoạn", "Trích nguyên văn", "Tệp",
)  # fmt: skip


def figures_csv(rows: Iterable[Row]) -> str:
    """The figures as a file: what is a number in it is one in the spreadsheet too."""
    return csv_text([_FIGURES, *(_figure(row) for row in rows)])


def series_csv(found: Series) -> str:
    """The points of a series, and what is missing with its reason in place of a value."""
    lines = [_line(p, p.value, p.row, "") for p in found.points]
    lines += [_line(m, None, m.row, m.why) for m in found.missing]
    return csv_text([_SERIES, *lines])


def _figure(row: Row) -> tuple[str, ...]:
    code = row.period.code if row.period else ""
    own = (row.indicator, row.context, row.text)
    kinds = (row.unit, KIND_NAMES[row.kind], ROLE_NAMES[row.role] if row.measures else "")
    whose = (row.period_name, code, row.place, row.body, row.section)
    return (
        *map(text_cell, own),
        number_cell(row.value),
        number_cell(row.total),
        *map(text_cell, (*kinds, *whose)),
        number_cell(row.page),
        number_cell(row.paragraph),
        *map(text_cell, (row.quote, row.document, row.title)),
    )


def _line(
    one: Point | Missing, value: Decimal | None, row: Row | None, why: str
) -> tuple[str, ...]:
    """A figure that was left out is told in the note alone: it is no value of the series."""
    when = (one.place, capitalised(period_name(one.period)), one.period.code)
    shown = row if value is not None else None
    return (
        *map(text_cell, (*when, shown.text if shown else "")),
        number_cell(value),
        *map(text_cell, (shown.unit if shown else "", row.indicator if row else "", why)),
        text_cell(row.section if row else ""),
        number_cell(row.page if row else None),
        number_cell(row.paragraph if row else None),
        *map(text_cell, (row.quote, row.document) if row else ("", "")),
    )
