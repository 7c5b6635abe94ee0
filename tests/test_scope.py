"""Which reports a question is about: periods and places, named, missing, and left out."""

from __future__ import annotations

import pytest

from cchc_qa.question import understand
from cchc_qa.scope import Scope, scopes
from cchc_qa.types import Metadata, Period

Q1, Q2, Q3 = Period(2024, 1, 3), Period(2024, 4, 6), Period(2024, 7, 9)
HALF, NINE, YEAR = Period(2024, 1, 6), Period(2024, 1, 9), Period(2024)


def of(place: str | None, period: Period | None, body: str | None = None) -> Metadata:
    return Metadata(kind="Báo cáo", place=place, period=period, body=body)


AN_GIANG = [of("An Giang", Q1), of("An Giang", Q2), of("An Giang", Q3)]
TWO_PLACES = [*AN_GIANG, of("Cà Mau", Q2), of("Cà Mau", Period(2023, 7, 9))]


def first(text: str, documents: list[Metadata], home: str | None = None) -> Scope:
    return scopes(understand(text), documents, home)[0]


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("Quý II năm 2024 có bao nhiêu hồ sơ?", (1,)),
        ("quy 2/2024 co bao nhieu ho so", (1,)),
        ("Quý I có bao nhiêu hồ sơ?", (0,)),
        ("How many dossiers in Q3 2024?", (2,)),
    ],
)
def test_the_period_that_is_named(text: str, documents: tuple[int, ...]):
    scope = first(text, AN_GIANG)
    assert scope.documents == documents
    assert (scope.missing_period, scope.missing_place) == (None, None)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("9 tháng có bao nhiêu hồ sơ?", Q3),
        ("9 tháng đầu năm 2024 có bao nhiêu hồ sơ?", Q3),
        ("Quý III có bao nhiêu hồ sơ?", NINE),
        ("6 tháng có bao nhiêu hồ sơ?", Q2),
        ("Quý IV có bao nhiêu hồ sơ?", YEAR),
    ],
)
def test_periods_that_end_together_tell_of_each_other(text: str, period: Period):
    """Even where a newer report is there; only a figure that says so is of the time named."""
    scope = first(text, [of("An Giang", Period(2025, 1, 3)), of("An Giang", period)])
    assert scope.documents == (1,)
    assert scope.missing_period is None
    assert scope.part


def test_an_exact_period_or_one_that_the_title_names_is_no_part():
    titled = Metadata(title="BÁO CÁO Quý III và 9 tháng năm 2024", place="An Giang", period=Q3)
    assert not first("Quý III có bao nhiêu hồ sơ?", AN_GIANG).part
    assert not first("9 tháng có bao nhiêu hồ sơ?", [titled]).part


@pytest.mark.parametrize("text", ["Tháng 9 có mấy hồ sơ?", "9 tháng 2023 có mấy hồ sơ?"])
def test_a_month_or_another_year_does_not_end_with_a_quarter(text: str):
    scope = first(text, [of("An Giang", Q1), of("An Giang", Q2)])
    assert scope.missing_period is not None


def test_an_exact_period_goes_before_one_that_ends_with_it():
    assert first("Quý III có bao nhiêu hồ sơ?", [of("An Giang", NINE), AN_GIANG[2]]).documents == (
        1,
    )


def test_a_period_without_a_year_is_the_newest():
    older = of("An Giang", Period(2023, 7, 9))
    assert first("Quý III có bao nhiêu hồ sơ?", [older, AN_GIANG[2]]).documents == (1,)


@pytest.mark.parametrize(
    "text", ["Quý III năm 2022 có bao nhiêu hồ sơ?", "Năm 2019 có bao nhiêu hồ sơ?"]
)
def test_a_period_that_no_report_has_is_missing(text: str):
    assert first(text, AN_GIANG).missing_period is not None


def test_a_span_of_years_is_no_period():
    scope = first("Giai đoạn 2021 - 2030 có bao nhiêu nhiệm vụ?", AN_GIANG)
    assert scope.missing_period is None


def test_without_a_period_the_newest_of_each_place_then_the_older():
    found = scopes(understand("Có bao nhiêu hồ sơ?"), TWO_PLACES)
    assert [s.documents for s in found] == [(2, 3), (0, 1, 4)]
    assert [s.fallback for s in found] == [False, True]
    assert found[0].other_periods == (Period(2023, 7, 9), Q1, Q2)


def test_a_report_without_a_period_is_always_read():
    assert first("Có bao nhiêu hồ sơ?", [*AN_GIANG, of("An Giang", None)]).documents == (2, 3)


@pytest.mark.parametrize(
    "text", ["Kế hoạch kiểm tra số nào?", "Ai ký?", "Vì sao hồ sơ trễ hạn?", "Họp ngày nào?"]
)
def test_what_does_not_change_with_the_period_is_looked_for_everywhere(text: str):
    found = scopes(understand(text), AN_GIANG)
    assert [s.documents for s in found] == [(0, 1, 2)]


def test_a_document_asked_for_with_its_year_may_stand_in_any_report_of_that_year():
    documents = [*AN_GIANG, of("An Giang", YEAR), of("An Giang", Period(2023))]
    assert first("Kế hoạch kiểm tra năm 2024 số nào?", documents).documents == (0, 1, 2, 3)


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("Cà Mau có bao nhiêu hồ sơ?", (3,)),
        ("ca mau co bao nhieu ho so", (3,)),
        ("tỉnh An Giang có bao nhiêu hồ sơ?", (2,)),
        ("Quý III Cà Mau có bao nhiêu hồ sơ?", (4,)),
    ],
)
def test_the_place_that_is_named(text: str, documents: tuple[int, ...]):
    assert first(text, TWO_PLACES).documents == documents


def test_a_place_that_no_report_has_is_missing():
    scope = first("Cần Thơ có bao nhiêu hồ sơ?", TWO_PLACES)
    assert scope.missing_place == "Cần Thơ"


def test_a_place_that_no_list_knows_is_one_of_a_report():
    documents = [*AN_GIANG, of("Sông Trăng", Q3)]
    assert first("Sông Trăng có bao nhiêu hồ sơ?", documents).documents == (3,)


def test_a_district_that_reports_itself():
    documents = [*AN_GIANG, of("An Giang", Q3, "huyện Thoại Sơn")]
    assert first("Thoại Sơn có bao nhiêu hồ sơ?", documents).documents == (3,)


def test_a_question_without_a_place_means_home():
    assert first("Có bao nhiêu hồ sơ?", TWO_PLACES, "Cà Mau").documents == (3,)


def test_a_place_that_is_named_goes_before_home():
    assert first("An Giang có bao nhiêu hồ sơ?", TWO_PLACES, "Cà Mau").documents == (2,)


def test_a_home_without_reports_is_no_reason_to_refuse():
    scope = first("Có bao nhiêu hồ sơ?", TWO_PLACES, "Huế")
    assert scope.documents == (2, 3)
    assert scope.missing_place is None


def test_no_reports_at_all():
    assert first("Có bao nhiêu hồ sơ?", []).documents == ()
