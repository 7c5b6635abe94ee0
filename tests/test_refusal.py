"""What a question names and nothing about a figure does: its level, its year, a telephone."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.types import Encoder, Verdict

REPORT = """ỦY BAN NHÂN DÂN

TỈNH CÀ MAU

BÁO CÁO

Công tác cải cách hành chính Quý III năm 2024

I. KẾT QUẢ THỰC HIỆN

1. Hồ sơ trực tuyến

Tỷ lệ hồ sơ trực tuyến toàn trình đạt 70,07%. Các tổ chức chính trị - xã hội cùng tham gia.

Chỉ số cải cách hành chính năm 2023 đạt 86,94 điểm. Mở đường dây nóng 24/24 giờ nhận phản ánh.

2. Giải quyết hồ sơ

- UBND cấp huyện: tỷ lệ giải quyết hồ sơ đúng hạn đạt 98,12%.

- UBND xã, phường, thị trấn: tỷ lệ giải quyết hồ sơ đúng hạn đạt 99,31%.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Assistant:
    folder: Path = tmp_path_factory.mktemp("levels")
    (folder / "ca-mau.txt").write_text(REPORT, encoding="utf-8")
    build([folder / "ca-mau.txt"], folder / "index", encoder)
    return Assistant(folder / "index")


@pytest.mark.parametrize("level", ["cấp xã", "cấp huyện", "UBND cấp xã", "cap huyen"])
def test_level_that_nothing_names_is_refused(assistant: Assistant, level: str):
    answer = assistant.ask(f"tỷ lệ hồ sơ trực tuyến toàn trình {level}?")
    assert answer.verdict is Verdict.NOT_FOUND
    assert answer.value is None


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("tỷ lệ hồ sơ trực tuyến toàn trình?", "70,07%"),
        ("tỷ lệ hồ sơ trực tuyến toàn trình cấp tỉnh?", "70,07%"),
        ("tỷ lệ giải quyết hồ sơ đúng hạn cấp huyện?", "98,12%"),
        ("tỷ lệ giải quyết hồ sơ đúng hạn cấp xã?", "99,31%"),
    ],
)
def test_level_that_is_named_is_answered(assistant: Assistant, question: str, value: str):
    assert assistant.ask(question).value == value


def test_figure_of_another_year_is_refused(assistant: Assistant):
    assert (
        assistant.ask("chỉ số cải cách hành chính năm 2023 đạt bao nhiêu điểm?").value
        == "86,94 điểm"
    )
    asked = "chỉ số cải cách hành chính năm 2024 đạt bao nhiêu điểm?"
    assert assistant.ask(asked).verdict is Verdict.NOT_FOUND


def test_hours_are_no_telephone_number(assistant: Assistant):
    assert assistant.ask("đường dây nóng nhận phản ánh số mấy?").value is None
