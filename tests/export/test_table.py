"""The CSV of a conversation: numbers are numbers, and nothing in it calculates."""

from __future__ import annotations

import csv
import io
import re
from decimal import Decimal

import pytest

from cchc_qa.export.conversation import COMPUTED, FOUND, NOT_FOUND, Conversation
from cchc_qa.export.table import COLUMNS, table


def _rows(conversation: Conversation) -> list[dict[str, str]]:
    text = table(conversation).decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text), delimiter=";")
    assert tuple(head) == COLUMNS
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_a_figure_with_its_proof(conversation):
    row = _rows(conversation)[0]
    cited = conversation.exchanges[0].answer.citations[0]
    assert row == {
        "Câu hỏi": conversation.exchanges[0].question,
        "Kết quả": FOUND,
        "Giá trị": "94,49%",
        "Số": "94,49",
        "Đơn vị": "%",
        "Kỳ báo cáo": "Quý III/2024",
        "Nơi": "An Giang",
        "Văn bản": "an-giang-2024-q3-tom-tat.pdf",
        "Trang": "2",
        "Mục": "II.6",
        "Đoạn trích": f"'{cited.quote}",
        "Nguồn": "Báo cáo tóm tắt Công tác cải cách hành chính Quý III năm 2024 của tỉnh "
        "An Giang, mục II.6, tr. 2",
    }


def test_a_comparison_has_both_figures_and_what_is_computed(conversation):
    question = conversation.exchanges[1].question
    rows = [r for r in _rows(conversation) if r["Câu hỏi"] == question]
    assert [(r["Kết quả"], r["Giá trị"], r["Số"]) for r in rows] == [
        (FOUND, "5,12%", "5,12"),
        (FOUND, "4,38%", "4,38"),
        (COMPUTED, "0,74 điểm phần trăm (tính: 5,12 − 4,38 = 0,74)", "0,74"),
    ]
    assert all("tr. 5" in r["Nguồn"] for r in rows[:2])


def test_an_answer_in_words_has_no_number(conversation):
    row = next(r for r in _rows(conversation) if "Vàm Xanh" in r["Câu hỏi"])
    assert "thiếu 06 người" in row["Giá trị"]
    assert row["Số"] == ""
    assert row["Nguồn"].endswith("mục III.2, tr. 5")


def test_a_refusal_says_why(conversation):
    row = next(r for r in _rows(conversation) if "Cà Mau" in r["Câu hỏi"])
    assert row["Kết quả"] == NOT_FOUND
    assert "Chưa có báo cáo của Cà Mau" in row["Giá trị"]
    assert row["Số"] == row["Nguồn"] == ""


def test_every_figure_has_a_source(gold_answers, assistant):
    from datetime import date

    from cchc_qa.export.conversation import conversation_of

    asked = [(gold.question, answer) for gold, answer in gold_answers]
    rows = _rows(conversation_of(asked, assistant.index, date(2026, 1, 2)))
    assert len(rows) >= len(asked)
    for row in rows:
        if row["Kết quả"] == FOUND:
            assert re.search(r"tr\. \d|đoạn \d", row["Nguồn"])
        if row["Số"]:
            Decimal(row["Số"].replace(",", "."))


@pytest.mark.parametrize("which", ["conversation", "hostile"])
def test_no_cell_is_a_formula(which, request):
    for row in _rows(request.getfixturevalue(which)):
        for cell in row.values():
            assert not re.match(r"\s*[=+\-@]", cell), cell
            assert not re.search(r"[\x00-\x1f\u202e\ufeff]", cell), cell


def test_same_bytes(conversation):
    assert table(conversation) == table(conversation)
