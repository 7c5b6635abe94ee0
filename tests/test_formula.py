"""A formula is shown only when it is right, by whoever wrote it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.formula import FormulaError, result_of, rounded, written

KNOWN = {
    "94,49": Decimal("94.49"),
    "91,20": Decimal("91.20"),
    "36.481": Decimal(36481),
    "20.111": Decimal(20111),
    "1,2": Decimal("1.2"),
    "0": Decimal(0),
}


@pytest.mark.parametrize(
    ("formula", "result"),
    [
        ("94,49 − 91,20 = 3,29", "3.29"),
        ("36.481 − 20.111 = 16.370", "16370"),
        ("(36.481 − 20.111) ÷ 20.111 × 100 ≈ 81,40", "81.40"),
        ("1,2 × 1.000 − 94,49 = 1.105,51", "1105.51"),
    ],
)
def test_what_is_right(formula: str, result: str):
    assert result_of(formula, KNOWN) == Decimal(result)


@pytest.mark.parametrize(
    "formula",
    [
        "94,49 − 91,20 = 3,30",
        "94,49 − 91,20 ≈ 3,30",
        "91,20 − 94,49 = 3,29",
        "94,49 − 91,21 = 3,28",
        "(36.481 − 20.111) ÷ 20.111 × 100 ≈ 81,39",
        "(36.481 − 20.111) ÷ 20.111 × 100 = 81,40",
        "36.481 − 20.111 = 1.6370",
        "36.481 ÷ 0 = 1",
        "(36.481 − 20.111 = 16.370",
        "36.481 20.111 = 36.481",
        "94,49 - 91,20 = 3,29",
        "94,49 − = 94,49",
        "94,49 − 91,20",
        "",
    ],
)
def test_what_is_wrong(formula: str):
    with pytest.raises(FormulaError):
        result_of(formula, KNOWN)


def test_numbers_are_written_as_vietnamese_does():
    assert written(Decimal("1234567.50")) == "1.234.567,50"
    assert rounded(Decimal("2.345")) == Decimal("2.35")


@given(st.decimals("-1e9", "1e9", places=2), st.decimals("-1e9", "1e9", places=2))
def test_a_true_difference_and_no_other_passes(one: Decimal, other: Decimal):
    known = {"11": one, "22": other}
    high, low = ("11", "22") if one >= other else ("22", "11")
    amount = abs(one - other)
    assert result_of(f"{high} − {low} = {written(amount)}", known) == amount
    with pytest.raises(FormulaError):
        result_of(f"{high} − {low} = {written(amount + 1)}", known)
