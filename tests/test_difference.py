"""Differences: points and per cent are not confused, and units must agree."""

from __future__ import annotations

import pytest
from documents import report

from cchc_qa.difference import difference
from cchc_qa.types import Figure


def figure(words: str) -> tuple[Figure, str]:
    """The first figure of a sentence, with its text."""
    held = report("BÁO CÁO", f"Kết quả đạt {words}.")
    found = held.figures[0]
    return found, " ".join(found.span.of(held.document.text).split())


@pytest.mark.parametrize(
    ("one", "other", "sign", "amount", "share"),
    [
        ("94,49%", "91,20%", 1, "3,29 điểm phần trăm", None),
        ("88,5%", "91,25%", -1, "2,75 điểm phần trăm", None),
        ("36.481 hồ sơ", "20.111 hồ sơ", 1, "16.370 hồ sơ", "81,40%"),
        ("07 lớp", "08 lớp", -1, "1 lớp", "12,50%"),
        ("1.286 tỷ đồng", "6.120 tỷ đồng", -1, "4.834 tỷ đồng", "78,99%"),
        ("1,2 tỷ đồng", "950 triệu đồng", 1, "250 triệu đồng", None),
    ],
)
def test_by_how_much(one: str, other: str, sign: int, amount: str, share: str | None):
    found = difference(figure(one), figure(other))
    assert found is not None
    assert found.amount is not None
    assert (found.sign, found.amount.text) == (sign, amount)
    assert (found.share.text if found.share else None) == share


def test_the_formula_has_the_numbers_as_the_reports_write_them():
    found = difference(figure("99.90%"), figure("98,5%"))
    assert found is not None
    assert found.amount is not None
    assert found.amount.shown == "1,40 điểm phần trăm (tính: 99.90 − 98,5 = 1,40)"


def test_tỷ_becomes_triệu_in_the_formula():
    found = difference(figure("1,2 tỷ đồng"), figure("950 triệu đồng"))
    assert found is not None
    assert found.amount is not None
    assert found.amount.formula == "1,2 × 1.000 − 950 = 250"


def test_equals_differ_by_nothing():
    found = difference(figure("12 hồ sơ"), figure("12 hồ sơ"))
    assert found is not None
    assert (found.sign, found.amount, found.share) == (0, None, None)


def test_no_share_of_nothing():
    found = difference(figure("12 hồ sơ"), figure("0 hồ sơ"))
    assert found is not None
    assert found.share is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("94,49%", "91 hồ sơ"),
        ("94 hồ sơ", "91 lớp"),
        ("94%", "91 điểm phần trăm"),
        ("trên 94%", "91%"),
        ("94%", "gần 91%"),
        ("07/11 đơn vị", "08/11 đơn vị"),
        ("1,2 tỷ đồng", "950 nghìn đồng"),
        ("1,2 triệu USD", "1,1 triệu đồng"),
    ],
)
def test_what_cannot_be_computed(one: str, other: str):
    assert difference(figure(one), figure(other)) is None
