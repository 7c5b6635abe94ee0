"""Marks at line starts, and how lines are joined."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.read.clean import clean_line, composed
from cchc_qa.read.words import joint, marker_kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("- Ủy ban nhân dân", "bullet"),
        ("+ Cấp tỉnh với 103 thủ tục", "bullet"),
        ("• Không yêu cầu", "bullet"),
        ("I. CÔNG TÁC CHỈ ĐẠO", "roman"),
        ("1. Công tác", "number"),
        ("5.2.1. Công tác quản lý", "number"),
        ("1.1 Về quản lý", "number"),
        ("a) Tình hình", "letter"),
        ("đ) Người đứng đầu", "letter"),
        ("(1) Về việc mua sắm", "bracket"),
        ("Điều 5. Tổ chức", "law"),
        ("Chương II", "law"),
        ("Biểu số 1. Kết quả", "law"),
        ("2024. Trong đó", None),
        ("10 năm kể từ ngày", None),
        ("15 tháng 7 năm 2021", None),
        ("1.234 hồ sơ", None),
        ("2.430.409; Thuê bao", None),
        ("-2025 của tỉnh", None),
        ("Điều 6 của Thông tư", None),
        ("Ủy ban nhân dân", None),
        ("99,90%;", None),
    ],
)
def test_marks(line, kind):
    assert marker_kind(line) == kind


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("Quyết định số 3037/QĐ-", "UBND ngày", ""),
        ("số 3037/", "QĐ-UBND", ""),
        ("số 29/2017", "/TT-BLĐTBXH", ""),
        ("số 3037/QĐ", "-UBND ngày", ""),
        ("giai đoạn 2018 -", "2025", " "),
        ("giai đoạn 2018", "- 2025", " "),
        ("Bộ Lao động -", "Thương binh", " "),
        ("mô-", "đun", ""),
        ("Quyết định số", "924/QĐ-UBND", " "),
        ("đơn vị", "địa phương", " "),
    ],
)
def test_joints(before, after, between):
    assert joint(before, after) == between


@given(st.text())
def test_clean_lines_are_clean_and_stay_so(raw):
    line = clean_line(raw)
    assert clean_line(line) == line
    assert "  " not in line
    assert not any(character < " " for character in line)


@given(st.text(alphabet="aeơưAĐ \u0300\u0301\u0323\u0302\u0306xz"))
def test_composition_keeps_the_origin_of_each_character(text):
    whole, origin = composed(text)
    if origin is not None:
        assert len(origin) == len(whole)
        assert origin == sorted(origin)
        assert all(0 <= position < len(text) for position in origin)
