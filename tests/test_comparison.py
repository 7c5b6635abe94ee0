"""Which questions compare, what they compare, and the questions for each figure."""

from __future__ import annotations

import pytest

from cchc_qa.comparison import Axis, Comparison, comparison
from cchc_qa.question import understand
from cchc_qa.types import Metadata, Period, Role

QUARTERS = [
    Metadata(place="An Giang", period=Period(2024, 7, 9)),
    Metadata(place="An Giang", period=Period(2024, 4, 6)),
    Metadata(place="Sông Trăng", period=Period(2024, 4, 6)),
]


def compared(question: str, documents: list[Metadata] = QUARTERS) -> Comparison | None:
    return comparison(understand(question), documents)


def sides(question: str) -> list[tuple[str, str]]:
    found = compared(question)
    return [(s.name, s.question.text) for s in found.sides] if found else []


@pytest.mark.parametrize(
    ("question", "axis", "expected"),
    [
        (
            "Tỷ lệ đúng hạn quý III so với quý II tăng hay giảm bao nhiêu?",
            Axis.TIME,
            [
                ("quý III", "Tỷ lệ đúng hạn quý III"),
                ("quý II", "Tỷ lệ đúng hạn quý II"),
            ],
        ),
        (
            "ty le dung han quy III so voi quy II tang hay giam bao nhieu",
            Axis.TIME,
            [
                ("quy III", "ty le dung han quy III"),
                ("quy II", "ty le dung han quy II"),
            ],
        ),
        (
            "Tỷ lệ thanh toán trực tuyến 6 tháng so với 9 tháng thế nào?",
            Axis.TIME,
            [
                ("6 tháng", "Tỷ lệ thanh toán trực tuyến 6 tháng"),
                ("9 tháng", "Tỷ lệ thanh toán trực tuyến 9 tháng"),
            ],
        ),
        (
            "Số doanh nghiệp mới quý I và cả năm 2024",
            Axis.TIME,
            [
                ("quý I", "Số doanh nghiệp mới quý I"),
                ("cả năm 2024", "Số doanh nghiệp mới cả năm 2024"),
            ],
        ),
        (
            "Năm 2024, quý III so với quý II có bao nhiêu hồ sơ trễ hạn?",
            Axis.TIME,
            [
                ("quý III", "Năm 2024, quý III có bao nhiêu hồ sơ trễ hạn"),
                ("quý II", "Năm 2024 quý II có bao nhiêu hồ sơ trễ hạn"),
            ],
        ),
        (
            "So sánh tỷ lệ đúng hạn ba cấp",
            Axis.LEVEL,
            [
                ("cấp tỉnh", "tỷ lệ đúng hạn cấp tỉnh"),
                ("cấp huyện", "tỷ lệ đúng hạn cấp huyện"),
                ("cấp xã", "tỷ lệ đúng hạn cấp xã"),
            ],
        ),
        (
            "Cấp xã trễ hạn nhiều hơn cấp huyện bao nhiêu hồ sơ?",
            Axis.LEVEL,
            [
                ("cấp xã", "Cấp xã trễ hạn bao nhiêu hồ sơ"),
                ("cấp huyện", "trễ hạn cấp huyện bao nhiêu hồ sơ"),
            ],
        ),
        (
            "So sánh hồ sơ trễ hạn của cấp huyện, xã",
            Axis.LEVEL,
            [
                ("cấp huyện", "hồ sơ trễ hạn của cấp huyện"),
                ("cấp xã", "hồ sơ trễ hạn xã cấp xã"),
            ],
        ),
        (
            "So sánh số hồ sơ tiếp nhận của Sở Tư pháp và Sở Nông nghiệp và Môi trường An Giang",
            Axis.BODY,
            [
                ("Sở Tư pháp", "số hồ sơ tiếp nhận của Sở Tư pháp An Giang"),
                (
                    "Sở Nông nghiệp và Môi trường",
                    "số hồ sơ tiếp nhận Sở Nông nghiệp và Môi trường An Giang",
                ),
            ],
        ),
        (
            "Tỷ lệ đúng hạn của huyện Châu Phú thấp hơn huyện Tri Tôn bao nhiêu?",
            Axis.BODY,
            [
                ("huyện Châu Phú", "Tỷ lệ đúng hạn của huyện Châu Phú"),
                ("huyện Tri Tôn", "Tỷ lệ đúng hạn huyện Tri Tôn"),
            ],
        ),
        (
            "So sánh tỷ lệ đúng hạn giữa Châu Phú với Tri Tôn",
            Axis.BODY,
            [
                ("Châu Phú", "tỷ lệ đúng hạn Châu Phú"),
                ("Tri Tôn", "tỷ lệ đúng hạn Tri Tôn"),
            ],
        ),
        (
            "Tỷ lệ đúng hạn An Giang và Sông Trăng",
            Axis.PLACE,
            [
                ("An Giang", "Tỷ lệ đúng hạn An Giang"),
                ("Sông Trăng", "Tỷ lệ đúng hạn Sông Trăng"),
            ],
        ),
    ],
)
def test_what_is_compared(question: str, axis: Axis, expected: list[tuple[str, str]]):
    found = compared(question)
    assert found is not None
    assert found.axis is axis
    assert sides(question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "Tỷ lệ đúng hạn quý III?",
        "Tỷ lệ đúng hạn cùng kỳ năm trước?",
        "Diện tích chè so với cùng kỳ bằng mấy phần trăm?",
        "Hồ sơ trực tuyến gấp mấy lần cùng kỳ?",
        "Tuyển công chức được bao nhiêu so với chỉ tiêu?",
        "Vì sao giá chè rớt so với năm trước?",
        "Tỷ lệ đúng hạn quý III và 9 tháng năm 2024?",
        "Tổng hồ sơ của quý II và quý III?",
        "Thủ tục liên thông giữa các cấp có bao nhiêu?",
        "Chính quyền hai cấp bắt đầu chạy từ bao giờ?",
        "Hồ sơ cấp huyện và cấp xã?",
        "Số hồ sơ quý III của Sở quý mến?",
        "Nền tảng số có bao nhiêu người dùng?",
        "Giai đoạn 2021-2025 so với kế hoạch đạt bao nhiêu phần trăm?",
        "Sở Tư pháp và Sở Y tế ban hành văn bản số nào?",
        "Ngày 20 tháng 9 năm 2024 tỉnh ban hành văn bản nào?",
    ],
)
def test_what_is_not_compared(question: str):
    assert compared(question) is None


@pytest.mark.parametrize(
    ("question", "now", "before"),
    [
        ("Tỷ lệ đúng hạn An Giang so với quý trước tăng bao nhiêu?", "2024-Q3", "2024-Q2"),
        ("Tỷ lệ đúng hạn so với kỳ trước tăng hay giảm?", "2024-Q3", "2024-Q2"),
        ("Tỷ lệ đúng hạn quý II so với quý trước?", "2024-Q2", "2024-Q1"),
        ("Tỷ lệ đúng hạn quý I năm 2024 so với quý trước?", "2024-Q1", "2023-Q4"),
        ("Tỷ lệ đúng hạn so với cùng kỳ năm ngoái?", "2024-Q3", "2023-Q3"),
        ("Tỷ lệ đúng hạn quý II so với cùng kỳ?", "2024-Q2", "2023-Q2"),
        ("Tỷ lệ đúng hạn 9 tháng so với cùng kỳ năm 2022?", "2024-9M", "2022-9M"),
        ("Tỷ lệ đúng hạn so với quý II tăng bao nhiêu?", "2024-Q3", "2024-Q2"),
        ("Tỷ lệ đúng hạn so với năm 2023 tăng bao nhiêu?", "2024-Q3", "2023"),
        ("Tỷ lệ đúng hạn Sông Trăng so với quý trước?", "2024-Q2", "2024-Q1"),
    ],
)
def test_what_a_figure_is_held_against(question: str, now: str, before: str):
    found = compared(question)
    assert found is not None
    assert [s.period.code for s in found.sides if s.period] == [now, before]
    for side in found.sides:
        named = {(p.year, p.first, p.last) for p in side.question.periods}
        assert side.period is not None
        assert named == {(side.period.year, side.period.first, side.period.last)}


def test_a_year_before_is_what_a_later_report_may_call_so():
    found = compared("Tỷ lệ đúng hạn so với cùng kỳ năm ngoái?")
    assert found is not None
    assert found.sides[1].question.roles == {Role.PREVIOUS}
    assert "kỳ" in found.sides[1].question.keys


def test_a_year_left_out_is_that_of_the_other_or_the_newest():
    found = compared("So sánh tỷ lệ đúng hạn quý I và quý II năm 2023")
    assert found is not None
    assert [s.period.code for s in found.sides if s.period] == ["2023-Q1", "2023-Q2"]
    found = compared("So sánh tỷ lệ đúng hạn quý II và quý III")
    assert found is not None
    assert [s.period.code for s in found.sides if s.period] == ["2024-Q2", "2024-Q3"]


def test_places_are_compared_in_the_newest_period_that_all_report():
    found = compared("So sánh tỷ lệ đúng hạn An Giang với Sông Trăng")
    assert found is not None
    assert {s.period for s in found.sides} == {Period(2024, 4, 6)}
