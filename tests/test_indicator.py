"""What a figure measures, in words that can be named to a person."""

from __future__ import annotations

import pytest
from documents import report

from cchc_qa.indicator import indicator


def name(figure: str, *lines: str) -> str | None:
    held = report(*lines)
    text = held.document.text
    found = next(f for f in held.figures if figure in f.span.of(text))
    return indicator(held, found)


@pytest.mark.parametrize(
    ("figure", "line", "expected"),
    [
        ("61,20%", "Tỷ lệ hồ sơ một phần đạt 61,20%.", "Tỷ lệ hồ sơ một phần"),
        ("61,20%", "Toàn trình đạt 9%, tỷ lệ hồ sơ một phần đạt 61,20%.", "tỷ lệ hồ sơ một phần"),
        ("12", "- Cấp xã trả quá hạn 12 hồ sơ.", "số hồ sơ cấp xã trả quá hạn"),
        ("144", "Nhờ xổ số tăng thu 144 triệu đồng.", None),
        ("38", "Kinh phí là 38 triệu đồng.", None),
        ("12", "Đã có 12 hồ sơ.", None),
    ],
)
def test_the_label_names_it_where_it_can(figure: str, line: str, expected: str | None):
    assert name(figure, line) == expected


def test_the_parent_bullet_says_whose():
    lines = ("- UBND cấp huyện: như sau", "+ Số hồ sơ quá hạn 73 hồ sơ.")
    assert name("73", *lines) == "UBND cấp huyện – Số hồ sơ quá hạn"


def test_a_cell_is_named_by_its_row_and_column():
    lines = ("Bảng 1", "| Xã | Trễ hạn |", "|---|---|", "| Suối Mây | 13 |")
    assert name("13", *lines) == "Suối Mây – Trễ hạn"
