"""One indicator over places and periods: only points that are sure to be of it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from periodic import library_of

from cchc_qa.answer import Library
from cchc_qa.assistant import Assistant
from cchc_qa.series import MOST, Series, series
from cchc_qa.types import Encoder

QUESTION = "tỷ lệ hồ sơ trực tuyến toàn trình"
OTHER = "Công tác tuyên truyền được chú trọng, đã đăng 12 tin trên cổng thông tin điện tử."


def rate(value: str) -> tuple[str, ...]:
    line = f"- Dịch vụ công: tỷ lệ hồ sơ trực tuyến toàn trình đạt {value}, vượt kế hoạch đề ra."
    return (line, OTHER)


REPORTS = {
    ("An Giang", "Quý I năm 2024"): rate("71,20%"),
    ("An Giang", "Quý II năm 2024"): rate("80,35%"),
    ("An Giang", "Quý III năm 2024"): rate("94,49%"),
    ("Cà Mau", "Quý I năm 2024"): rate("65,10%"),
    ("Cà Mau", "Quý II năm 2024"): (OTHER,),
    ("Cà Mau", "Quý III năm 2024"): (
        "- Dịch vụ công: có 1.250 hồ sơ trực tuyến toàn trình được tiếp nhận.",
        OTHER,
    ),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Library:
    return library_of(tmp_path_factory.mktemp("series"), encoder, REPORTS)


def points(found: Series) -> dict[tuple[str, str], Decimal]:
    return {(p.place, p.period.code): p.value for p in found.points}


def missing(found: Series) -> dict[tuple[str, str], str]:
    return {(m.place, m.period.code): m.why for m in found.missing}


def test_every_report_gives_its_point_or_a_reason(library):
    found = series(library, QUESTION)
    assert points(found) == {
        ("An Giang", "2024-Q1"): Decimal("71.20"),
        ("An Giang", "2024-Q2"): Decimal("80.35"),
        ("An Giang", "2024-Q3"): Decimal("94.49"),
        ("Cà Mau", "2024-Q1"): Decimal("65.10"),
    }
    assert set(missing(found)) == {("Cà Mau", "2024-Q2"), ("Cà Mau", "2024-Q3")}
    assert (found.unit, found.left_out) == ("%", 0)
    assert found.indicator.lower().endswith(QUESTION)


def test_points_come_by_place_and_in_time_and_are_the_reports_own_text(library):
    found = series(library, QUESTION)
    order = [(p.place, p.period.end()) for p in found.points]
    assert order == sorted(order)
    for point in found.points:
        text = point.report.document.text
        assert point.row.figure.of(text) == point.row.text
        assert point.row.sentence.holds(point.row.figure)
        data = point.report.metadata
        assert (data.place, data.period) == (point.place, point.period)


def test_places_are_those_given_else_those_named(library):
    assert set(points(series(library, QUESTION, ("Cà Mau",)))) == {("Cà Mau", "2024-Q1")}
    named = series(library, f"{QUESTION} của tỉnh Cà Mau là bao nhiêu?")
    assert named.chosen == ("Cà Mau",)
    assert set(points(named)) == {("Cà Mau", "2024-Q1")}
    assert named.places == ("An Giang", "Cà Mau")


def test_a_period_that_is_named_is_that_of_every_place(library):
    found = series(library, f"{QUESTION} quý I")
    assert set(points(found)) == {("An Giang", "2024-Q1"), ("Cà Mau", "2024-Q1")}
    assert points(series(library, f"{QUESTION} năm 2023")) == {}


def test_without_accents_it_is_the_same(library):
    plain = series(library, "ty le ho so truc tuyen toan trinh")
    assert points(plain) == points(series(library, QUESTION))


def test_an_unknown_place_has_no_points(library):
    assert points(series(library, QUESTION, ("Hà Nội",))) == {}


@pytest.mark.parametrize("question", ["", "?", "quý III", "An Giang"])
def test_a_question_without_an_indicator_asks_nothing(library, question):
    found = series(library, question)
    assert found.points == ()
    assert found.missing == ()
    assert found.notes


@pytest.mark.parametrize("question", ["giá vàng hôm nay", "thời tiết Cà Mau ngày mai", "của ở tại"])
def test_rubbish_has_no_points(library, question):
    assert series(library, question).points == ()


# --- what does not belong together --------------------------------------------------------------


def two(tmp_path: Path, encoder: Encoder, first: str, *others: str) -> Series:
    """The series over reports of An Giang's quarters, each of one line."""
    quarters = ("Quý I năm 2024", "Quý II năm 2024", "Quý III năm 2024", "Quý IV năm 2024")
    lines = zip(quarters, (first, *others), strict=False)
    reports = {("An Giang", q): (line, OTHER) for q, line in lines}
    return series(library_of(tmp_path, encoder, reports), "số hồ sơ tiếp nhận")


USUAL = ("Tổng số hồ sơ tiếp nhận: 1.200 hồ sơ.", "Tổng số hồ sơ tiếp nhận: 1.300 hồ sơ.")


def test_what_narrows_the_indicator_in_one_report_is_left_out(tmp_path, encoder):
    found = two(tmp_path, encoder, *USUAL, "Số hồ sơ tiếp nhận qua bưu chính: 90 hồ sơ.")
    assert list(points(found).values()) == [Decimal(1200), Decimal(1300)]
    (left,) = [m for m in found.missing if m.row]
    assert left.row.text == "90 hồ sơ"
    assert "bưu chính" in left.why


def test_a_running_total_is_not_put_beside_quarters(tmp_path, encoder):
    line = "Lũy kế 9 tháng đầu năm, tổng số hồ sơ tiếp nhận: 3.900 hồ sơ."
    found = two(tmp_path, encoder, *USUAL, line)
    assert list(points(found).values()) == [Decimal(1200), Decimal(1300)]
    (why,) = missing(found).values()
    assert "ũy kế" in why or "không nêu" in why


def test_the_index_of_the_year_before_is_not_of_the_reports_year(tmp_path, encoder):
    reports = {
        ("An Giang", "Năm 2022"): ("Chỉ số cải cách hành chính năm 2022 đạt 84,10 điểm.", OTHER),
        ("An Giang", "Năm 2023"): ("Chỉ số cải cách hành chính năm 2023 đạt 85,72 điểm.", OTHER),
        ("An Giang", "Năm 2024"): (
            "Chỉ số cải cách hành chính năm 2023 được công bố đạt 85,72 điểm.",
            OTHER,
        ),
    }
    found = series(library_of(tmp_path, encoder, reports), "chỉ số cải cách hành chính")
    assert {p.period.year for p in found.points} == {2022, 2023}
    assert set(missing(found)) == {("An Giang", "2024")}


def test_a_heading_of_another_year_decides_too(tmp_path, encoder):
    heading = "1. Các chỉ số năm 2023"
    reports = {
        ("An Giang", "Năm 2023"): ("Chỉ số cải cách hành chính đạt 85,72 điểm.", OTHER),
        ("An Giang", "Năm 2024"): (heading, "Chỉ số cải cách hành chính đạt 86,10 điểm.", OTHER),
    }
    found = series(library_of(tmp_path, encoder, reports), "chỉ số cải cách hành chính")
    assert {p.period.year for p in found.points} == {2023}


def test_a_small_word_may_make_it_another(tmp_path, encoder):
    found = two(tmp_path, encoder, *USUAL, "Số hồ sơ tiếp nhận lại: 75 hồ sơ.")
    assert list(points(found).values()) == [Decimal(1200), Decimal(1300)]


def test_an_approximate_figure_is_no_point(tmp_path, encoder):
    found = two(tmp_path, encoder, *USUAL, "Tổng số hồ sơ tiếp nhận: trên 1.400 hồ sơ.")
    assert Decimal(1400) not in points(found).values()
    assert any("trên 1.400" in why for why in missing(found).values())


def test_another_unit_is_named_and_left_out(tmp_path, encoder):
    reports = {
        ("An Giang", "Quý I năm 2024"): ("Thu ngân sách nhà nước đạt 2.046 tỷ đồng.", OTHER),
        ("An Giang", "Quý II năm 2024"): ("Thu ngân sách nhà nước đạt 3.150 tỷ đồng.", OTHER),
        ("An Giang", "Quý III năm 2024"): ("Thu ngân sách nhà nước đạt 917.000 triệu đồng.", OTHER),
    }
    found = series(library_of(tmp_path, encoder, reports), "thu ngân sách nhà nước")
    assert (found.unit, len(found.points)) == ("tỷ đồng", 2)
    assert "triệu đồng" in missing(found)["An Giang", "2024-Q3"]


def test_no_more_than_the_bound_are_asked_the_newest_first(tmp_path, encoder):
    reports = {
        ("An Giang", f"tháng {month} năm {year}"): rate(f"{50 + month},{year % 100}%")
        for year in range(2019, 2025)
        for month in range(1, 13)
    }
    found = series(library_of(tmp_path, encoder, reports), QUESTION)
    assert found.left_out == len(reports) - MOST
    asked = {(p.period.year, p.period.last) for p in (*found.points, *found.missing)}
    assert len(asked) == MOST
    assert min(asked) == (2020, 1)


def test_the_sample_reports(sample_index: Path):
    found = series(Assistant(sample_index).library, QUESTION)
    assert points(found)["An Giang", "2024-Q3"] == Decimal("94.49")
    assert points(found)["Sông Trăng", "2024"] == Decimal("90.57")
    assert missing(found)["An Giang", "2024-Q1"] == "Chưa có báo cáo của kỳ này."
    assert {p.figure.unit for p in found.points} == {"%"}
