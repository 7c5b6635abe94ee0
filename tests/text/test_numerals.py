"""Numbers as reports write them: groups of thousands, fractions, and Roman numerals."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.text.numerals import (
    is_ambiguous,
    parse_number,
    parse_roman,
    without_leading_zeros,
)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("0", "0"),
        ("07", "7"),
        ("372529", "372529"),
        ("1.234", "1234"),
        ("1,234", "1234"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("94,49", "94.49"),
        ("99.90", "99.90"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234.567,89", "1234567.89"),
        ("1234,5", "1234.5"),
        ("12345.678", "12345.678"),
        ("0,125", "0.125"),
        ("0.250", "0.250"),
    ],
)
def test_a_count(written: str, value: str):
    assert parse_number(written) == Decimal(value)


@pytest.mark.parametrize(
    ("written", "value"), [("94.490", "94.490"), ("5,125", "5.125"), ("1.234.567", "1234567")]
)
def test_a_percentage_is_not_grouped_below_a_thousand(written: str, value: str):
    assert parse_number(written, fraction=True) == Decimal(value)


@pytest.mark.parametrize(
    ("written", "fraction", "ambiguous"),
    [
        ("1,234", False, True),
        ("1.234", False, False),
        ("1,234,567", False, False),
        ("1,23", False, False),
        ("0,125", False, False),
        ("1234,567", False, False),
        ("1.234", True, True),
        ("94.490", True, False),
        ("1,234", True, False),
    ],
)
def test_what_can_be_read_in_two_ways(written: str, fraction: bool, ambiguous: bool):
    assert is_ambiguous(written, fraction=fraction) is ambiguous


@pytest.mark.parametrize(
    ("written", "bare"),
    [("07/11", "7/11"), ("007", "7"), ("0,5%", "0,5%"), ("10,05", "10,05"), ("1.005", "1.005")],
)
def test_leading_zeros_go_and_others_stay(written: str, bare: str):
    assert without_leading_zeros(written) == bare


@pytest.mark.parametrize(
    ("written", "value"), [("III", 3), ("iv", 4), ("X", 10), ("3", 3), ("XI", None), ("abc", None)]
)
def test_roman_numerals_up_to_ten(written: str, value: int | None):
    assert parse_roman(written) == value


@given(st.integers(0, 10**12), st.sampled_from(".,"))
def test_grouped_thousands_round_trip(number: int, mark: str):
    assert parse_number(f"{number:,}".replace(",", mark)) == number


@given(st.integers(0, 10**9), st.integers(0, 99), st.sampled_from([".,", ",."]))
def test_groups_and_a_fraction_round_trip(whole: int, cents: int, marks: str):
    grouped = f"{whole:,}".replace(",", marks[0])
    assert parse_number(f"{grouped}{marks[1]}{cents:02d}") == Decimal(f"{whole}.{cents:02d}")


@given(st.decimals(0, 100, places=3), st.sampled_from(".,"))
def test_percentages_round_trip(value: Decimal, mark: str):
    assert parse_number(str(value).replace(".", mark), fraction=True) == value
