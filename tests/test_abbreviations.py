"""Abbreviations that a report defines itself."""

from __future__ import annotations

import pytest

from cchc_qa.abbreviations import defined_abbreviations


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("về thủ tục hành chính (TTHC) của tỉnh", "TTHC", "thủ tục hành chính"),
        ("thủ tục hành chính (sau đây gọi tắt là TTHC)", "TTHC", "thủ tục hành chính"),
        ("thủ tục hành chính (viết tắt: TTHC)", "TTHC", "thủ tục hành chính"),
        ("của Ủy ban nhân dân (UBND)", "UBND", "Ủy ban nhân dân"),
        ("cán bộ, công chức, viên chức (CBCCVC)", "CBCCVC", "cán bộ công chức viên chức"),
        ("và chuyển đổi số (CĐS)", "CĐS", "chuyển đổi số"),
        ("bộ phận một cửa (MC)", "MC", "một cửa"),
    ],
)
def test_a_definition(text: str, short: str, long: str):
    assert defined_abbreviations(text) == ((short, long),)


@pytest.mark.parametrize(
    "text",
    [
        "tỷ lệ đạt (ABC)",
        "(TTHC)",
        "hành chính (TTHC)",
        "Chỉ số cải cách hành chính (PAR INDEX)",
        "thủ tục hành chính (tthc)",
        "xếp loại (A)",
        "thủ tục hành chính TTHC",
    ],
)
def test_no_definition(text: str):
    assert defined_abbreviations(text) == ()


def test_the_first_definition_holds_and_order_is_kept():
    text = "hồ sơ (HS); thủ tục hành chính (TTHC); học sinh (HS)"
    assert defined_abbreviations(text) == (("HS", "hồ sơ"), ("TTHC", "thủ tục hành chính"))
