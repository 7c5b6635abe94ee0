"""What is told beside an answer: whose it is, what else there is, why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from cchc_qa import Assistant
from cchc_qa.build import build
from cchc_qa.render import answer_to_json, answer_to_text
from cchc_qa.types import Encoder, Reason, Verdict


@dataclass(frozen=True)
class Quarter:
    """What differs between the reports; ``classes`` are told of in some only."""

    place: str
    quarter: str
    whole: str
    partial: str
    classes: int | None = None

    @property
    def text(self) -> str:
        classes = f"Tỉnh đã mở {self.classes} lớp tập huấn về chữ ký số." if self.classes else ""
        return f"""ỦY BAN NHÂN DÂN

TỈNH {self.place.upper()}

BÁO CÁO

Công tác cải cách hành chính Quý {self.quarter} năm 2024 của tỉnh {self.place}

I. KẾT QUẢ THỰC HIỆN

Tỷ lệ hồ sơ trực tuyến toàn trình đạt {self.whole}, tỷ lệ hồ sơ trực tuyến một phần \
đạt {self.partial}.

Diện tích lúa hè thu là 1.845 ha.

{classes}

Chi tiết ở bảng sau:

Bảng 1. Hồ sơ theo xã

| Xã | Số hồ sơ tiếp nhận | Số hồ sơ giải quyết |
|---|---|---|
| Suối Mây | 412 | 398 |
| Cồn Dừa | 388 | 371 |
"""


REPORTS = {
    "ag-q1.md": Quarter("An Giang", "I", "80,11%", "50,22%"),
    "ag-q2.md": Quarter("An Giang", "II", "88,15%", "57,03%", 9),
    "ag-q3.md": Quarter("An Giang", "III", "94,49%", "61,20%", 14),
    "cm-q3.md": Quarter("Cà Mau", "III", "70,07%", "42,86%"),
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Path:
    folder = tmp_path_factory.mktemp("reply")
    for name, report in REPORTS.items():
        (folder / name).write_text(report.text, encoding="utf-8")
    build([folder], folder / "index", encoder)
    return folder / "index"


@pytest.fixture(scope="module")
def assistant(root: Path) -> Assistant:
    return Assistant(root)


# --- periods ------------------------------------------------------------------------------------


def test_the_newest_answers_and_the_others_that_have_it_are_named(assistant: Assistant):
    answer = assistant.ask("An Giang tỷ lệ hồ sơ trực tuyến toàn trình?")
    assert answer.value == "94,49%"
    assert answer.explanation == (
        "Câu hỏi chưa nêu kỳ: lấy theo báo cáo mới nhất, Quý III/2024. "
        "Kỳ khác cũng có: Quý I/2024, Quý II/2024."
    )


def test_a_period_whose_report_does_not_have_it_is_not_named(assistant: Assistant):
    explanation = assistant.ask("An Giang mở bao nhiêu lớp tập huấn về chữ ký số?").explanation
    assert explanation is not None
    assert "Quý II/2024" in explanation
    assert "Quý I/2024" not in explanation


@pytest.mark.parametrize(
    "question",
    [
        "An Giang quý III năm 2024 tỷ lệ hồ sơ trực tuyến toàn trình?",
        "Cà Mau tỷ lệ hồ sơ trực tuyến toàn trình?",
    ],
)
def test_nothing_is_told_where_nothing_was_left_open(assistant: Assistant, question: str):
    answer = assistant.ask(question)
    assert answer.verdict is Verdict.ANSWERED
    assert answer.explanation is None


# --- places -------------------------------------------------------------------------------------


def test_a_question_without_a_place_says_whose_figure_it_is(assistant: Assistant):
    answer = assistant.ask("Quý III năm 2024 tỷ lệ hồ sơ trực tuyến toàn trình?")
    other = {"94,49%": ("An Giang", "Cà Mau"), "70,07%": ("Cà Mau", "An Giang")}
    own, there = other[answer.value or ""]
    assert answer.explanation == (
        f"Câu hỏi chưa nêu địa phương: đây là số liệu của {own}. Nơi khác cũng có: {there}."
    )


def test_a_home_is_meant_without_saying(root: Path):
    answer = Assistant(root, home="Cà Mau").ask("Tỷ lệ hồ sơ trực tuyến toàn trình?")
    assert answer.value == "70,07%"
    assert answer.explanation is None


# --- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "question",
    [
        "Cà Mau diện tích rừng tràm?",
        "Cà Mau có bao nhiêu lớp tập huấn về chữ ký số?",
    ],
)
def test_silent_reports_are_named(assistant: Assistant, question: str):
    answer = assistant.ask(question)
    assert answer.reason is Reason.NOT_IN_REPORTS
    assert answer.explanation == (
        "Không tìm thấy nội dung này. Đã tìm trong: Báo cáo Quý III/2024, Cà Mau."
    )


def test_a_period_without_report_names_the_periods_of_that_place(assistant: Assistant):
    answer = assistant.ask("Cà Mau quý I năm 2024 tỷ lệ hồ sơ trực tuyến toàn trình?")
    assert answer.reason is Reason.NO_REPORT_FOR_PERIOD
    assert answer.explanation == "Chưa có báo cáo Quý I/2024. Hiện có: Cà Mau (Quý III/2024)."


def test_a_place_without_report_names_the_places_there_are(assistant: Assistant):
    answer = assistant.ask("Cần Thơ tỷ lệ hồ sơ trực tuyến toàn trình?")
    assert answer.reason is Reason.NO_REPORT_FOR_PLACE
    assert answer.explanation == (
        "Chưa có báo cáo của Cần Thơ. Hiện có: "
        "An Giang (Quý I/2024, Quý II/2024, Quý III/2024), Cà Mau (Quý III/2024)."
    )


# --- what else may have been meant --------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        (
            "Cà Mau tỷ lệ hồ sơ trực tuyến bao nhiêu?",
            ("Tỷ lệ hồ sơ trực tuyến một phần", "Tỷ lệ hồ sơ trực tuyến toàn trình"),
        ),
        (
            "Cà Mau xã Suối Mây có bao nhiêu hồ sơ?",
            ("Suối Mây – Số hồ sơ giải quyết", "Suối Mây – Số hồ sơ tiếp nhận"),
        ),
    ],
)
def test_each_indicator_that_fits_is_shown_or_offered(
    assistant: Assistant, question: str, labels: tuple[str, ...]
):
    answer = assistant.ask(question)
    offered = {a.label for a in answer.alternatives}
    assert offered
    assert offered <= set(labels)
    assert len(offered) == (2 if answer.verdict is Verdict.NOT_FOUND else 1)
    lines = answer_to_text(answer).splitlines()
    assert [f"Hay là: {a.question}" in lines for a in answer.alternatives] == [True] * len(offered)
    shown = answer_to_json(answer)["alternatives"]
    assert [(a["question"], a["label"]) for a in shown] == [
        (a.question, a.label) for a in answer.alternatives
    ]


def test_what_is_offered_is_answered_when_it_is_asked(assistant: Assistant):
    answer = assistant.ask("Cà Mau tỷ lệ hồ sơ trực tuyến bao nhiêu?")
    values = {assistant.ask(a.question).value for a in answer.alternatives}
    assert values <= {"70,07%", "42,86%"} - {answer.value}
    assert values


@pytest.mark.parametrize(
    "question",
    [
        "Cà Mau tỷ lệ hồ sơ trực tuyến một phần?",
        "Cà Mau tỷ lệ hồ sơ trực tuyến toàn trình?",
        "Cà Mau xã Suối Mây tiếp nhận bao nhiêu hồ sơ?",
        "Thời tiết ngày mai thế nào?",
        "Cần Thơ tỷ lệ hồ sơ trực tuyến?",
    ],
)
def test_nothing_is_offered_where_the_question_says_which(assistant: Assistant, question: str):
    assert assistant.ask(question).alternatives == ()


def test_a_refusal_offers_questions_and_no_figures(assistant: Assistant):
    answer = assistant.ask("Cà Mau tỷ lệ hồ sơ trực tuyến bao nhiêu?")
    if answer.verdict is Verdict.NOT_FOUND:
        assert [a.value for a in answer.alternatives] == [None, None]
    else:
        assert [a.value for a in answer.alternatives] != [answer.value]
