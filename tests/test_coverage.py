"""Whose reports of which periods there are, and which are missing."""

from __future__ import annotations

import pytest

from cchc_qa.coverage import Slot, State, coverage, slot_of
from cchc_qa.types import Metadata, Period
from cchc_qa.understand import parse_period


def of(place: str | None, period: str | None, body: str | None = None) -> Metadata:
    return Metadata(place=place, body=body, period=parse_period(period) if period else None)


def missing(*periods: str) -> list[str]:
    """What is missing of one holder's reports, in words."""
    grid = coverage((p, of("An Giang", p)) for p in periods)
    return [slot.name for _, slot in grid.missing]


@pytest.mark.parametrize(
    ("period", "name"),
    [
        ("2024-Q1", "Quý I/2024"),
        ("2024-Q2", "Quý II – 6 tháng/2024"),
        ("2024-H1", "Quý II – 6 tháng/2024"),
        ("2024-9M", "Quý III – 9 tháng/2024"),
        ("2024-Q4", "Quý IV – cả năm/2024"),
        ("2024-H2", "Quý IV – cả năm/2024"),
        ("2024", "Quý IV – cả năm/2024"),
        ("2024-M09", "Tháng 9/2024"),
    ],
)
def test_a_period_stands_in_the_column_that_it_ends_with(period: str, name: str):
    assert slot_of(parse_period(period)).name == name


def test_quarters_between_the_first_and_the_last_are_expected():
    assert missing("2023-Q3", "2024-H1") == ["Quý IV – cả năm/2023", "Quý I/2024"]


def test_one_report_promises_no_other():
    assert missing("2024-Q3") == []


def test_a_series_of_years_expects_years_alone():
    assert missing("2021", "2024") == ["Quý IV – cả năm/2022", "Quý IV – cả năm/2023"]


def test_a_series_of_half_years_expects_no_quarters():
    assert missing("2023-H1", "2024-H1") == ["Quý IV – cả năm/2023"]


def test_months_are_a_series_of_their_own():
    names = missing("2024-M11", "2025-M02", "2024-Q3")
    assert names == ["Tháng 12/2024", "Tháng 1/2025"]


def test_an_odd_period_is_held_and_expects_nothing():
    odd = Metadata(place="An Giang", period=Period(2024, 2, 5))
    grid = coverage([("q1", of("An Giang", "2024-Q1")), ("odd", odd)])
    assert [slot.name for slot in grid.slots] == ["Quý I/2024", "Tháng 5/2024"]
    assert grid.missing == ()


def test_cells_name_their_reports_and_say_what_is_not_expected():
    grid = coverage(
        [
            ("a-q1", of("An Giang", "2024-Q1")),
            ("a-q3", of("An Giang", "2024-Q3")),
            ("a-9m", of("An Giang", "2024-9M")),
            ("c-9m", of("Cà Mau", "2024-9M")),
        ]
    )
    assert grid.slots == (Slot(2024, 3), Slot(2024, 6), Slot(2024, 9))
    first, second = grid.rows
    assert [c.state for c in first.cells] == [State.HELD, State.MISSING, State.HELD]
    assert first.cells[2].documents == ("a-q3", "a-9m")
    assert [c.state for c in second.cells] == [State.OUTSIDE, State.OUTSIDE, State.HELD]


def test_a_district_is_a_holder_of_its_own():
    grid = coverage(
        [("p", of("An Giang", "2024-Q1")), ("d", of("An Giang", "2024-Q1", "huyện Thoại Sơn"))]
    )
    assert [row.holder for row in grid.rows] == ["An Giang", "Huyện Thoại Sơn"]


def test_what_has_no_place_or_period_is_named_beside():
    grid = coverage([("law", of(None, None)), ("note", of("An Giang", None))])
    assert (grid.slots, grid.rows, grid.unplaced) == ((), (), ("law", "note"))
