"""A name for every figure, also where its own words do not name it."""

from __future__ import annotations

import pytest
from documents import report

from cchc_qa.catalogue.naming import figure_name


def name(figure: str, *lines: str) -> str:
    held = report(*lines)
    text = held.document.text
    return figure_name(held, next(f for f in held.figures if figure in f.span.of(text)))


@pytest.mark.parametrize(
    ("figure", "line", "expected"),
    [
        ("61,20%", "Tỷ lệ hồ sơ một phần đạt 61,20%.", "Tỷ lệ hồ sơ một phần"),
        (
            "177",
            "Trong quý có 177 người học lớp lãnh đạo cấp phòng.",
            "Số người trong quý … học lớp",
        ),
        ("04 bậc", "Chỉ số CCHC: 86,12 điểm, tăng 04 bậc.", "Chỉ số CCHC – tăng"),
    ],
)
def test_the_words_around_it_name_it(figure: str, line: str, expected: str):
    assert name(figure, line).startswith(expected)


def test_the_heading_says_of_what_where_one_word_stands_alone():
    assert name("38 triệu", "1. Tổ chức bộ máy", "Kinh phí 38 triệu đồng.") == (
        "Tổ chức bộ máy – Kinh phí"
    )


def test_another_figure_is_left_out_of_the_name():
    named = name("72,24%", "Nộp trực tuyến: cấp huyện 69,45%, toàn tỉnh 72,24%.")
    assert "69,45" not in named
    assert "Toàn tỉnh" in named


def test_a_day_alone_is_no_name():
    line = "Từ ngày 01 tháng 10 năm 2024, 100% hồ sơ được số hóa."
    assert name("100%", line) == "Hồ sơ được số hóa"


def test_a_document_that_is_named_stays():
    line = "Kế hoạch số 266/KH-UBND ngày 15 tháng 3 năm 2024 chọn 11 cơ quan để kiểm tra."
    assert "266/KH-UBND" in name("11 cơ quan", line)


def test_a_figure_without_any_word_has_the_name_of_its_document():
    assert name("12,5%", "12,5%") == "Bao-cao.md"
