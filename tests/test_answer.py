"""One question, one answer, end to end on small reports that the tests write themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_qa import Assistant
from cchc_qa.build import build
from cchc_qa.evaluate import Gold
from cchc_qa.index.store import OpenIndex
from cchc_qa.types import Answer, Encoder, Reason, Verdict

NUMBERS = re.compile(r"\d+(?:[.,/]\d+)*")
LONGEST = 600


@dataclass(frozen=True)
class Quarter:
    """What differs between the reports."""

    file: str
    place: str
    quarter: str
    whole: str
    partial: str
    district: str
    commune: str
    classes: int


REPORTS = (
    Quarter("ag-q3.txt", "An Giang", "III", "94,49%", "61,20%", "36.481", "51.907", 14),
    Quarter("ag-q2.docx", "An Giang", "II", "88,15%", "57,03%", "20.111", "33.218", 9),
    Quarter("cm-q3.txt", "Cà Mau", "III", "70,07%", "42,86%", "11.222", "17.345", 3),
)


def lines(report: Quarter) -> Iterator[str]:
    yield from (
        "ỦY BAN NHÂN DÂN",
        f"TỈNH {report.place.upper()}",
        "Số: 812/BC-UBND",
        f"{report.place}, ngày 20 tháng 9 năm 2024",
        "BÁO CÁO",
        f"Công tác cải cách hành chính Quý {report.quarter} năm 2024",
        "I. KẾT QUẢ THỰC HIỆN",
        "1. Cải cách thủ tục hành chính",
        f"Tỷ lệ hồ sơ trực tuyến toàn trình đạt {report.whole}, "
        f"tỷ lệ hồ sơ trực tuyến một phần đạt {report.partial}.",
        "Kết quả giải quyết hồ sơ như sau:",
        "- UBND cấp huyện: tiếp nhận 37.254 hồ sơ.",
        f"+ Số hồ sơ giải quyết đúng hạn {report.district} hồ sơ.",
        "+ Số hồ sơ giải quyết quá hạn 73 hồ sơ.",
        "- UBND cấp xã: tiếp nhận 52.310 hồ sơ.",
        f"+ Số hồ sơ giải quyết đúng hạn {report.commune} hồ sơ.",
        "+ Số hồ sơ giải quyết quá hạn 12 hồ sơ.",
        "2. Công tác chỉ đạo, điều hành",
        "Chủ tịch UBND tỉnh ban hành Kế hoạch số 105/KH-UBND ngày 28 tháng 02 năm 2024 "
        "về kiểm tra công tác cải cách hành chính.",
        f"Tỉnh đã tổ chức {report.classes} lớp tập huấn cho 1.120 lượt công chức.",
    )


def write(report: Quarter, folder: Path) -> None:
    path = folder / report.file
    if path.suffix == ".docx":
        document = docx.Document()
        for line in lines(report):
            document.add_paragraph(line)
        document.save(str(path))
    else:
        path.write_text("\n\n".join(lines(report)), encoding="utf-8")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Path:
    folder = tmp_path_factory.mktemp("three")
    for report in REPORTS:
        write(report, folder)
    build([folder], folder / "index", encoder)
    return folder / "index"


@pytest.fixture(scope="module")
def assistant(root: Path) -> Assistant:
    return Assistant(root)


def texts(index: OpenIndex) -> dict[str, str]:
    return {e.name: index.report(i).document.text for i, e in enumerate(index.entries)}


def holds(answer: Answer, text_of: dict[str, str]) -> None:
    """What every answer promises: its proof, or none and a reason."""
    if answer.verdict is Verdict.NOT_FOUND:
        assert (answer.value, answer.answer, answer.citations) == (None, None, ())
        assert answer.reason is not None
        return
    assert answer.answer
    assert len(answer.answer) <= LONGEST
    assert answer.reason is None
    assert 0 <= answer.confidence <= 1
    for cited in answer.citations:
        assert " ".join(text_of[cited.document][cited.start : cited.end].split()) == cited.quote
    quoted = {n for cited in answer.citations for n in NUMBERS.findall(cited.quote)}
    copied = answer.answer
    for computed in answer.computed:
        assert computed.shown in copied
        copied = copied.replace(computed.shown, "")
    for words in (copied, answer.value or ""):
        assert set(NUMBERS.findall(words)) <= quoted
    assert all(text_of[f.document][f.start : f.end] == f.text for f in answer.figures)


# --- the right figure among its siblings --------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "value", "document"),
    [
        ("An Giang quý III tỷ lệ hồ sơ trực tuyến toàn trình?", "94,49%", "ag-q3.txt"),
        ("An Giang quý III tỷ lệ hồ sơ trực tuyến một phần?", "61,20%", "ag-q3.txt"),
        ("An Giang quý II tỷ lệ hồ sơ trực tuyến toàn trình?", "88,15%", "ag-q2.docx"),
        ("Cà Mau tỷ lệ hồ sơ trực tuyến toàn trình bao nhiêu?", "70,07%", "cm-q3.txt"),
        ("ty le ho so truc tuyen toan trinh cua Ca Mau", "70,07%", "cm-q3.txt"),
        ("What is the rate of end-to-end online dossiers of An Giang?", "94,49%", "ag-q3.txt"),
        ("An Giang đã mở bao nhiêu lớp tập huấn?", "14 lớp tập huấn", "ag-q3.txt"),
        ("Quý II An Giang đã mở mấy lớp tập huấn?", "9 lớp tập huấn", "ag-q2.docx"),
        pytest.param(
            "Kế hoạch kiểm tra cải cách hành chính của Cà Mau số nào?",
            "105/KH-UBND",
            "cm-q3.txt",
            marks=pytest.mark.xfail(strict=True, reason="found first, but not surely enough"),
        ),
        (
            "Cà Mau ban hành kế hoạch 105/KH-UBND ngày nào?",
            "ngày 28 tháng 02 năm 2024",
            "cm-q3.txt",
        ),
    ],
)
def test_the_right_figure(assistant: Assistant, question: str, value: str, document: str):
    answer = assistant.ask(question)
    assert answer.value == value
    assert answer.citations[0].document == document
    assert value in answer.citations[0].quote


@pytest.mark.parametrize(
    ("question", "value", "parent"),
    [
        ("An Giang cấp huyện giải quyết đúng hạn bao nhiêu hồ sơ?", "36.481 hồ sơ", "cấp huyện"),
        ("An Giang cấp xã giải quyết đúng hạn bao nhiêu hồ sơ?", "51.907 hồ sơ", "cấp xã"),
        ("Cà Mau cấp xã giải quyết đúng hạn bao nhiêu hồ sơ?", "17.345 hồ sơ", "cấp xã"),
        ("An Giang cấp huyện có bao nhiêu hồ sơ quá hạn?", "73 hồ sơ", "cấp huyện"),
        ("An Giang cấp xã có bao nhiêu hồ sơ quá hạn?", "12 hồ sơ", "cấp xã"),
    ],
)
def test_the_parent_bullet_says_whose_it_is(
    assistant: Assistant, question: str, value: str, parent: str
):
    answer = assistant.ask(question)
    assert answer.value == value
    assert any(parent in cited.quote for cited in answer.citations)
    assert parent in (answer.answer or "")


def test_a_figure_says_where_it_is_from(assistant: Assistant):
    (figure,) = assistant.ask("An Giang quý II tỷ lệ hồ sơ trực tuyến toàn trình?").figures
    assert (figure.text, figure.value, figure.unit) == ("88,15%", "88.15", "%")
    assert (figure.period, figure.place) == ("2024-Q2", "An Giang")


def test_a_question_without_a_period_says_which_report_was_taken(assistant: Assistant):
    answer = assistant.ask("An Giang tỷ lệ hồ sơ trực tuyến toàn trình?")
    assert answer.value == "94,49%"
    assert "Quý II/2024" in (answer.explanation or "")


@pytest.mark.parametrize(
    ("home", "question", "value"),
    [
        ("An Giang", "Tỷ lệ hồ sơ trực tuyến toàn trình?", "94,49%"),
        ("Cà Mau", "Tỷ lệ hồ sơ trực tuyến toàn trình?", "70,07%"),
        ("An Giang", "Tỷ lệ hồ sơ trực tuyến toàn trình của Cà Mau?", "70,07%"),
    ],
)
def test_home_is_meant_where_no_place_is_named(root: Path, home: str, question: str, value: str):
    assert Assistant(root, home=home).ask(question).value == value


# --- comparisons --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "figures", "computed"),
    [
        (
            "Tỷ lệ hồ sơ trực tuyến toàn trình An Giang quý III so với quý II tăng bao nhiêu?",
            ["94,49%", "88,15%"],
            "tăng 6,34 điểm phần trăm (tính: 94,49 − 88,15 = 6,34)",
        ),
        (
            "Tỷ lệ hồ sơ trực tuyến toàn trình của An Giang so với quý trước?",
            ["94,49%", "88,15%"],
            "tăng 6,34 điểm phần trăm (tính: 94,49 − 88,15 = 6,34)",
        ),
        (
            "Quý III An Giang đã mở bao nhiêu lớp tập huấn so với quý II?",
            ["14 lớp tập huấn", "9 lớp tập huấn"],
            "tăng 5 lớp tập huấn (tính: 14 − 9 = 5)",
        ),
        (
            "So sánh tỷ lệ hồ sơ trực tuyến toàn trình của An Giang với Cà Mau",
            ["94,49%", "70,07%"],
            "cao hơn 24,42 điểm phần trăm (tính: 94,49 − 70,07 = 24,42)",
        ),
        (
            "An Giang quý III: cấp xã giải quyết đúng hạn nhiều hơn cấp huyện bao nhiêu hồ sơ?",
            ["51.907 hồ sơ", "36.481 hồ sơ"],
            "nhiều hơn 15.426 hồ sơ (tính: 51.907 − 36.481 = 15.426)",
        ),
    ],
)
def test_two_figures_and_their_difference(
    assistant: Assistant, question: str, figures: list[str], computed: str
):
    answer = assistant.ask(question)
    assert [f.text for f in answer.figures] == figures, answer.explanation
    assert computed in (answer.answer or "")
    assert answer.value is None
    holds(answer, texts(assistant.index))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Tỷ lệ hồ sơ trực tuyến toàn trình An Giang quý III so với quý I tăng bao nhiêu?",
            ("Quý I/2024", "94,49% (Quý III/2024; ag-q3.txt)"),
        ),
        (
            "So sánh tỷ lệ hồ sơ trực tuyến toàn trình của An Giang và Cần Thơ",
            ("Cần Thơ", "94,49% (An Giang; ag-q3.txt)"),
        ),
    ],
)
def test_one_figure_alone_is_no_comparison(
    assistant: Assistant, question: str, told: tuple[str, str]
):
    missing, found = told
    answer = assistant.ask(question)
    assert (answer.verdict, answer.answer) == (Verdict.NOT_FOUND, None)
    assert f"Không tìm thấy số liệu của {missing}." in (answer.explanation or "")
    assert f"Đã tìm thấy: {found}." in (answer.explanation or "")


# --- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Cần Thơ tỷ lệ hồ sơ trực tuyến toàn trình?", Reason.NO_REPORT_FOR_PLACE),
        ("ty le ho so truc tuyen toan trinh cua Can Tho", Reason.NO_REPORT_FOR_PLACE),
        ("An Giang năm 2019 tỷ lệ hồ sơ trực tuyến toàn trình?", Reason.NO_REPORT_FOR_PERIOD),
        ("Quý I năm 2022 tỷ lệ hồ sơ trực tuyến toàn trình?", Reason.NO_REPORT_FOR_PERIOD),
        ("Giá vàng hôm nay bao nhiêu?", Reason.OFF_TOPIC),
        ("Thời tiết ngày mai thế nào?", Reason.OFF_TOPIC),
        ("???", Reason.EMPTY_QUESTION),
        ("", Reason.EMPTY_QUESTION),
        (" \n\t ", Reason.EMPTY_QUESTION),
    ],
)
def test_what_the_reports_do_not_say(assistant: Assistant, question: str, reason: Reason):
    answer = assistant.ask(question)
    assert (answer.verdict, answer.reason) == (Verdict.NOT_FOUND, reason)
    assert (answer.value, answer.answer, answer.citations, answer.figures) == (None, None, (), ())
    assert answer.explanation


def test_a_refusal_names_what_there_is(assistant: Assistant):
    explanation = assistant.ask("Cần Thơ tỷ lệ hồ sơ trực tuyến toàn trình?").explanation or ""
    assert all(name in explanation for name in ("Cần Thơ", "An Giang", "Cà Mau"))


def test_a_refusal_shows_what_is_near_without_calling_it_an_answer(
    assistant: Assistant,
):
    answer = assistant.ask("An Giang năm 2019 tỷ lệ hồ sơ trực tuyến toàn trình?")
    text_of = texts(assistant.index)
    assert answer.near
    assert all(
        " ".join(text_of[hit.document][hit.start : hit.end].split()) == hit.quote
        for hit in answer.near
    )


# --- what holds of every answer -----------------------------------------------------------------


def test_every_number_of_an_answer_is_quoted_to_the_letter(
    gold_answers: list[tuple[Gold, Answer]], sample_index: Path
):
    text_of = texts(Assistant(sample_index).index)
    answered = [a for _, a in gold_answers if a.verdict is Verdict.ANSWERED]
    assert len(answered) > 50
    for answer in answered:
        holds(answer, text_of)


HOSTILE = {
    "very long": "tỷ lệ hồ sơ trực tuyến toàn trình " * 300,
    "one word of 10 000 letters": "đ" * 10_000,
    "10 000 digits": "9" * 10_000,
    "10 000 brackets": "(" * 10_000,
    "emoji": "😀🇻🇳 tỷ lệ hồ sơ 👩‍💻",
    "control characters": "tỷ\x00 lệ\x1b[31m hồ\x07 sơ\u202e toàn\ufeff trình",
    "half a surrogate": "tỷ lệ \ud800 hồ sơ",
    "html": "<script>alert('tỷ lệ hồ sơ')</script><img src=x onerror=alert(1)>",
    "sql": "'; DROP TABLE hồ_sơ; -- OR 1=1",
    "template": "{{7*7}} ${jndi:ldap://x} %s %n ../../etc/passwd",
    "regular expression": "(a+)+$ [hồ sơ]{1000} \\p{L}*",
    "only stop words": "có phải là của các bao nhiêu không ạ",
    "only a number": "94,49%",
    "only a period": "quý III năm 2024",
    "only a place": "An Giang",
    "decomposed": "ty\u0309 le\u0323\u0302 ho\u0302\u0300 so\u031b",
    "another script": "файлы онлайн 文件 ملفات",
    "blanks": "\u00a0\u2003\u200b",
}


@pytest.mark.parametrize("question", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_question_gets_a_proven_answer_or_none(assistant: Assistant, question: str):
    holds(assistant.ask(question), texts(assistant.index))


PHRASES = """tỷ lệ hồ sơ trực tuyến toàn trình cấp huyện An Giang Cà Mau quý III 2024 bao nhiêu %
    ngày nào số 94,49% 105/KH-UBND ai vì sao tăng giảm so với cùng kỳ chưa ho so < ' 😀"""
PIECES = st.sampled_from([*PHRASES.split(), "\x00"])


@settings(max_examples=60)
@given(question=st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=60))
def test_any_question_gets_a_proven_answer_or_none(assistant: Assistant, question: str):
    holds(assistant.ask(question), texts(assistant.index))


def test_the_same_question_gets_the_same_answer(root: Path, assistant: Assistant):
    question = "An Giang cấp huyện giải quyết đúng hạn bao nhiêu hồ sơ?"
    assert Assistant(root).ask(question) == assistant.ask(question)
