"""Reports ↔ JSON: what is stored is what was understood."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from documents import report
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.index.codec import (
    document_from_json,
    document_to_json,
    metadata_from_json,
    metadata_to_json,
    report_from_json,
    report_to_json,
)
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

REPORT = report(
    "UBND TỈNH AN GIANG",
    "Số: 812/BC-UBND",
    "An Giang, ngày 20 tháng 9 năm 2024",
    "BÁO CÁO",
    "Cải cách thủ tục hành chính (TTHC) Quý III năm 2024",
    "# I. KẾT QUẢ",
    "**Tổng quan**",
    "- Cấp huyện: 07/11 nhiệm vụ, tăng 5,18% so với cùng kỳ.",
    "Biểu số 1. Kết quả",
    "| Nội dung | Tỷ lệ (%) |",
    "|---|---|",
    "| Đúng hạn | 99,5 |",
    "CHỦ TỊCH",
    "Nguyễn Văn An",
)


def through_json(value: dict[str, Any]) -> Any:
    return json.loads(json.dumps(value, ensure_ascii=False))


def test_the_example_has_something_of_everything():
    assert REPORT.abbreviations
    assert REPORT.document.tables
    assert {f.cell is None for f in REPORT.figures} == {True, False}
    assert all(getattr(REPORT.metadata, f) for f in ("period", "number_span", "signatory_span"))


def test_a_report_comes_back_as_it_was():
    assert report_from_json(through_json(report_to_json(REPORT))) == REPORT


def test_a_document_with_pages_and_runs_comes_back_as_it_was():
    held = replace(
        REPORT.document,
        pages=(Page(1, Span(0, 9), 595.28, 841.89),),
        runs=(Run(0, 4, 1, 12),),
        notes=("trang 2: không có chữ",),
    )
    assert document_from_json(through_json(document_to_json(held))) == held


@pytest.mark.parametrize(
    "data", [Metadata(), Metadata(period=Period(2024, 1, 9), title="A", title_span=Span(1, 2))]
)
def test_metadata_comes_back_as_it_was(data: Metadata):
    assert metadata_from_json(through_json(metadata_to_json(data))) == data


SPANS = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda p: Span(min(p), max(p)))
VALUES = st.none() | st.decimals(allow_nan=False, allow_infinity=False)
CELLS = st.builds(Cell, SPANS, *[st.integers(0, 9)] * 4)
FIGURES = st.builds(
    Figure,
    span=SPANS,
    kind=st.sampled_from(FigureKind),
    value=VALUES,
    total=VALUES,
    unit=st.text(max_size=5),
    bound=st.text(max_size=5),
    role=st.sampled_from(Role),
    label=SPANS,
    tail=SPANS,
    subject=st.none() | SPANS,
    sentence=st.integers(0, 9),
    cell=st.none() | CELLS,
    headers=st.lists(SPANS, max_size=2).map(tuple),
)
DOCUMENTS = st.builds(
    Document,
    name=st.text(max_size=5),
    format=st.sampled_from(["pdf", "txt"]),
    sha256=st.just("0"),
    text=st.text(max_size=50),
    blocks=st.lists(
        st.builds(
            Block,
            SPANS,
            st.none() | st.integers(1, 6),
            st.booleans(),
            st.booleans(),
            st.none() | st.integers(0, 3),
        ),
        max_size=3,
    ).map(tuple),
    tables=st.lists(
        st.builds(Table, SPANS, st.lists(CELLS, max_size=2).map(tuple), st.integers(0, 2)),
        max_size=2,
    ).map(tuple),
)
SENTENCES = st.builds(
    Sentence, SPANS, st.integers(0, 9), st.lists(SPANS, max_size=2).map(tuple), st.text(max_size=5)
)


@given(DOCUMENTS, st.lists(SENTENCES, max_size=2), st.lists(FIGURES, max_size=2))
def test_any_report_comes_back_as_it_was(
    document: Document, sentences: list[Sentence], figures: list[Figure]
):
    held = Report(document, Metadata(), tuple(sentences), tuple(figures))
    assert report_from_json(through_json(report_to_json(held))) == held


@pytest.mark.parametrize("written", ["94.490", "0.10", "1E+3", "-0"])
def test_a_decimal_keeps_its_digits(written: str):
    (first, *_) = REPORT.figures
    held = replace(REPORT, figures=(replace(first, value=Decimal(written)),))
    (back,) = report_from_json(through_json(report_to_json(held))).figures
    assert str(back.value) == written
