"""Which stretch of a text names a reporting period, and which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.text.periods import period_mentions
from cchc_qa.types import Period


def found(text: str) -> list[tuple[str, int | None, int, int]]:
    return [(m.span.of(text), m.year, m.first, m.last) for m in period_mentions(text)]


@pytest.mark.parametrize(
    ("text", "year", "first", "last"),
    [
        ("quý III/2024", 2024, 7, 9),
        ("Quý 3 năm 2024", 2024, 7, 9),
        ("quý III của năm 2024", 2024, 7, 9),
        ("quy 3 nam 2024", 2024, 7, 9),
        ("Q3/2024", 2024, 7, 9),
        ("quý IV", None, 10, 12),
        ("quý I", None, 1, 3),
        ("9 tháng đầu năm 2024", 2024, 1, 9),
        ("chín tháng 2024", 2024, 1, 9),
        ("6 tháng đầu năm", None, 1, 6),
        ("sáu tháng", None, 1, 6),
        ("6 tháng cuối năm 2024", 2024, 7, 12),
        ("3 tháng đầu năm", None, 1, 3),
        ("tháng 9/2024", 2024, 9, 9),
        ("thang 10 nam 2023", 2023, 10, 10),
        ("tháng 9", None, 9, 9),
        ("năm 2024", 2024, 1, 12),
        ("cả năm 2024", 2024, 1, 12),
        ("2024", 2024, 1, 12),
    ],
)
def test_a_period(text: str, year: int | None, first: int, last: int):
    assert found(text) == [(text, year, first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "giai đoạn 2021-2025",
        "ngày 15/9/2024",
        "quý 3/11",
        "2.024 hồ sơ",
        "Nghị định 61/2018/NĐ-CP",
        "12 tháng",
        "5 tháng",
        "quý khách",
        "",
    ],
)
def test_no_period(text: str):
    assert found(text) == []


def test_several_in_order():
    assert found("so sánh năm 2024 và quý II/2023") == [
        ("năm 2024", 2024, 1, 12),
        ("quý II/2023", 2023, 4, 6),
    ]


def test_a_year_left_out_is_taken_from_the_report():
    (mention,) = period_mentions("quý III")
    assert mention.within(2024) == Period(2024, 7, 9)


def test_a_year_that_is_named_stays():
    (mention,) = period_mentions("quý III/2023")
    assert mention.within(2024) == Period(2023, 7, 9)


@given(st.integers(1, 4), st.integers(1990, 2049), st.sampled_from(["quý {}/{}", "Q{} năm {}"]))
def test_a_quarter_written_is_the_quarter_read(quarter: int, year: int, form: str):
    (mention,) = period_mentions(form.format(quarter, year))
    assert mention.within(0).code == f"{year}-Q{quarter}"


@given(st.text(alphabet="quýIVthángnăm 0123456789/-", max_size=40))
def test_mentions_do_not_overlap(text: str):
    reached = 0
    for mention in period_mentions(text):
        assert reached <= mention.span.start < mention.span.end <= len(text)
        assert 1 <= mention.first <= mention.last <= 12
        reached = mention.span.end


def test_after_a_month_is_not_six_months():
    assert found("sau tháng 5") == [("tháng 5", None, 5, 5)]


@pytest.mark.parametrize(
    ("text", "year", "first"),
    [
        ("quý ba năm 2024", 2024, 7),
        ("quy ba nam 2024", 2024, 7),
        ("Quý tư", None, 10),
        ("quý một", None, 1),
    ],
)
def test_a_quarter_in_words(text: str, year: int | None, first: int):
    assert found(text) == [(text, year, first, first + 2)]


@pytest.mark.parametrize("text", ["quỹ ba xã", "quy tụ", "quý bà", "nội quy hai bên đã ký"])
def test_other_words_are_no_quarter(text: str):
    assert found(text) == []
