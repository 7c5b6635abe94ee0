"""Answers to the sides of a comparison put together: every figure proved, the difference right.

The sides are answered by a stand-in that knows which figure each question means, so that nothing
here depends on how candidates are ranked; ``tests/test_answer.py`` asks the program itself.
"""

from __future__ import annotations

import re

import pytest
from documents import report

from cchc_qa.cite import citation, cited_figure
from cchc_qa.comparison import comparison
from cchc_qa.juxtapose import juxtaposed
from cchc_qa.question import Question, understand
from cchc_qa.types import Answer, Reason, Report, Verdict


def quarter(number: str, *lines: str, place: str = "An Giang", year: int = 2024) -> Report:
    title = f"Công tác cải cách hành chính Quý {number} năm {year} của tỉnh {place}"
    name = f"{place}-{number}-{year}.md"
    return report("BÁO CÁO", title, "I. KẾT QUẢ", *lines, name=name)


def found(held: Report, written: str, line: str = "") -> Answer:
    """The answer that shows a figure, as ``compose`` would."""
    text = held.document.text
    figure = next(
        f
        for f in held.figures
        if f.span.of(text).startswith(written) and line in held.sentences[f.sentence].span.of(text)
    )
    sentence = held.sentences[figure.sentence].span
    return Answer(
        question="?",
        verdict=Verdict.ANSWERED,
        value=figure.span.of(text),
        answer=sentence.of(text),
        confidence=0.9,
        citations=(citation(held, sentence, figure.sentence),),
        figures=(cited_figure(held, figure),),
    )


MISSING = Answer("?", Verdict.NOT_FOUND, reason=Reason.NOT_IN_REPORTS, explanation="Không nêu.")


def asked(question: str, answers: dict[str, Answer], *reports: Report) -> Answer | None:
    """What comes of a question whose sides are answered by the first key that they hold."""
    understood = understand(question)
    compared = comparison(understood, [r.metadata for r in reports])
    assert compared is not None

    def ask(side: Question) -> Answer:
        said = f"{side.text} {' '.join(str(p.year) for p in side.periods)}"
        return next((a for key, a in answers.items() if re.search(key, said)), MISSING)

    held = {r.document.name: r for r in reports}
    whole = answers.get("whole", MISSING)
    return juxtaposed(compared, whole, ask, held.__getitem__)


def together(question: str, answers: dict[str, Answer], *reports: Report) -> Answer:
    """As ``asked``, where the sides' answers, not the question as it stands, are the answer."""
    answer = asked(question, answers, *reports)
    assert answer is not None
    return answer


def said(question: str, answers: dict[str, Answer], *reports: Report) -> str:
    answer = together(question, answers, *reports)
    assert answer.verdict is Verdict.ANSWERED, answer.explanation
    assert answer.value is None
    assert len(answer.answer or "") <= 600
    return answer.answer or ""


Q3 = quarter(
    "III",
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 94,49%.",
    "Số hồ sơ tiếp nhận là 36.481 hồ sơ.",
    "Kinh phí chi cho tập huấn là 1,2 tỷ đồng.",
    "Tỷ lệ số hóa đạt trên 90%.",
    "Tốc độ tăng GRDP ước 5,12%, cùng kỳ năm trước là 4,38%.",
    "Doanh thu dịch vụ tăng 5,18% so với cùng kỳ năm trước.",
    "Tỷ lệ đúng hạn của cấp huyện đạt 98,46%.",
    "Tỷ lệ đúng hạn của cấp xã đạt 99,57%.",
    "Tỷ lệ đúng hạn của cấp tỉnh đạt 99,04%.",
)
Q2 = quarter(
    "II",
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 91,20%.",
    "Số hồ sơ tiếp nhận là 20.111 hồ sơ.",
    "Kinh phí chi cho tập huấn là 950 triệu đồng.",
    "Tỷ lệ số hóa đạt 85%.",
    "Số lượt nộp trực tuyến là 20.111 lượt.",
)
SONG_TRANG = quarter("III", "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 84,09%.", place="Sông Trăng")
YEAR = report(
    "BÁO CÁO",
    "Công tác cải cách hành chính năm 2023 của tỉnh An Giang",
    "Số hồ sơ tiếp nhận là 120.000 hồ sơ.",
    name="nam.md",
)
BOTH = report(
    "BÁO CÁO",
    "Công tác cải cách hành chính Quý II và 6 tháng đầu năm 2024 của tỉnh An Giang",
    "Số hồ sơ tiếp nhận là 20.111 hồ sơ.",
    name="ca-hai.md",
)


def two(now: str, before: str, earlier: Report = Q2) -> dict[str, Answer]:
    """A figure of the third quarter, and one of an earlier report."""
    return {"(?i)quý iii": found(Q3, now), r"(?i)quý ii\b|2023": found(earlier, before)}


# --- times --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "now", "before", "end"),
    [
        pytest.param(
            "Tỷ lệ toàn trình quý III so với quý II tăng bao nhiêu?",
            "94,49",
            "91,20",
            "Tỷ lệ hồ sơ trực tuyến toàn trình (An Giang): 94,49% (Quý III/2024) so với 91,20% "
            "(Quý II/2024): tăng 3,29 điểm phần trăm (tính: 94,49 − 91,20 = 3,29).",
            id="percentages differ by points",
        ),
        pytest.param(
            "So sánh tỷ lệ toàn trình quý II và quý III",
            "94,49",
            "91,20",
            "Tỷ lệ hồ sơ trực tuyến toàn trình (An Giang): 91,20% (Quý II/2024) so với 94,49% "
            "(Quý III/2024): thấp hơn 3,29 điểm phần trăm (tính: 94,49 − 91,20 = 3,29).",
            id="the earlier first is less and has not fallen",
        ),
        pytest.param(
            "Số hồ sơ tiếp nhận quý III so với quý II tăng bao nhiêu?",
            "36.481",
            "20.111",
            "36.481 hồ sơ (Quý III/2024) so với 20.111 hồ sơ (Quý II/2024): tăng 16.370 hồ sơ "
            "(tính: 36.481 − 20.111 = 16.370), tức 81,40% "
            "(tính: (36.481 − 20.111) ÷ 20.111 × 100 ≈ 81,40).",
            id="counts differ by a number and by per cent",
        ),
        pytest.param(
            "Kinh phí tập huấn quý III so với quý II?",
            "1,2",
            "950",
            "Kinh phí chi cho tập huấn (An Giang): 1,2 tỷ đồng (Quý III/2024) so với 950 triệu "
            "đồng (Quý II/2024): tăng 250 triệu đồng (tính: 1,2 × 1.000 − 950 = 250).",
            id="money in tỷ and triệu",
        ),
    ],
)
def test_two_quarters(question: str, now: str, before: str, end: str):
    assert said(question, two(now, before), Q3, Q2).endswith(end)


def test_both_figures_are_cited_and_what_is_computed_is_told_apart():
    question = "Tỷ lệ toàn trình so với quý trước tăng hay giảm bao nhiêu?"
    answer = together(question, two("94,49", "91,20"), Q3, Q2)
    assert [c.document for c in answer.citations[:2]] == [Q3.document.name, Q2.document.name]
    assert [(f.text, f.period) for f in answer.figures] == [
        ("94,49%", "2024-Q3"),
        ("91,20%", "2024-Q2"),
    ]
    (computed,) = answer.computed
    assert (computed.text, computed.value) == ("3,29 điểm phần trăm", "3.29")
    assert computed.formula == "94,49 − 91,20 = 3,29"


def test_a_year_before_from_the_same_report():
    assert said(
        "GRDP quý III so với cùng kỳ năm trước?",
        {"2023": found(Q3, "4,38"), "2024": found(Q3, "5,12")},
        Q3,
    ) == (
        "Tốc độ tăng GRDP (An Giang): 5,12% (Quý III/2024) so với 4,38% (cùng kỳ năm trước): "
        "tăng 0,74 điểm phần trăm (tính: 5,12 − 4,38 = 0,74)."
    )


def test_figures_asked_for_side_by_side_are_not_compared():
    answer = together("Tỷ lệ toàn trình quý II và quý III?", two("94,49", "91,20"), Q3, Q2)
    assert (answer.answer or "").endswith("91,20% (Quý II/2024); 94,49% (Quý III/2024).")
    assert (answer.computed, answer.explanation) == ((), None)


# --- levels and places --------------------------------------------------------------------------


def test_three_levels_the_highest_against_the_lowest():
    words = said(
        "So sánh tỷ lệ đúng hạn ba cấp",
        {
            "cấp tỉnh": found(Q3, "99,04"),
            "cấp huyện": found(Q3, "98,46"),
            "cấp xã": found(Q3, "99,57"),
        },
        Q3,
    )
    assert words.endswith(
        "cao nhất cấp xã, thấp nhất cấp huyện, chênh 1,11 điểm phần trăm "
        "(tính: 99,57 − 98,46 = 1,11)."
    )
    assert all(x in words for x in ("99,04% (cấp tỉnh", "98,46% (cấp huyện", "Quý III/2024"))


def test_a_province_goes_by_its_offices():
    held = quarter(
        "III",
        "Tỷ lệ đúng hạn của sở, ban, ngành đạt 99,04%.",
        "Tỷ lệ đúng hạn của cấp huyện đạt 98,46%.",
    )
    words = said(
        "So sánh tỷ lệ đúng hạn cấp tỉnh với cấp huyện",
        {"sở, ban, ngành": found(held, "99,04"), "cấp huyện": found(held, "98,46")},
        held,
    )
    assert "99,04% (cấp tỉnh" in words


def test_two_places():
    assert said(
        "Tỷ lệ toàn trình của An Giang cao hơn Sông Trăng bao nhiêu?",
        {"An Giang": found(Q3, "94,49"), "Sông Trăng": found(SONG_TRANG, "84,09")},
        Q3,
        SONG_TRANG,
    ) == (
        "Tỷ lệ hồ sơ trực tuyến toàn trình (Quý III/2024): 94,49% (An Giang) so với 84,09% "
        "(Sông Trăng): cao hơn 10,40 điểm phần trăm (tính: 94,49 − 84,09 = 10,40)."
    )


# --- nothing computed ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "now", "before", "earlier", "note"),
    [
        ("Tỷ lệ số hóa quý III so với quý II?", "trên 90%", "85%", Q2, "không chính xác"),
        ("Số nộp quý III so với quý II?", "36.481", "20.111 lượt", Q2, "Đơn vị tính khác nhau"),
        (
            "Số hồ sơ tiếp nhận quý III năm 2024 so với năm 2023?",
            "36.481",
            "120.000",
            YEAR,
            "dài ngắn khác nhau",
        ),
        ("Số hồ sơ tiếp nhận quý III so với quý II?", "36.481", "20.111", BOTH, "lũy kế"),
    ],
    ids=["inexact", "of two units", "a quarter and a year", "a quarter or the year to date"],
)
def test_both_are_shown_and_nothing_is_computed(
    question: str, now: str, before: str, earlier: Report, note: str
):
    answer = together(question, two(now, before, earlier), Q3, earlier)
    assert answer.computed == ()
    assert all(f in (answer.answer or "") for f in (now, before))
    assert note in (answer.explanation or "")
    assert "tính:" not in (answer.answer or "")


# --- no answer, or that of the report -----------------------------------------------------------


def test_what_is_missing_and_what_was_found():
    question = "Tỷ lệ toàn trình quý III so với quý I tăng bao nhiêu?"
    answer = together(question, {"quý III": found(Q3, "94,49")}, Q3)
    assert (answer.verdict, answer.reason) == (Verdict.NOT_FOUND, Reason.NOT_IN_REPORTS)
    assert answer.explanation == (
        "Không tìm thấy số liệu của Quý I/2024. Không nêu. "
        "Đã tìm thấy: 94,49% (Quý III/2024; An Giang-III-2024.md)."
    )
    assert (answer.answer, answer.value, answer.citations, answer.figures) == (None, None, (), ())


@pytest.mark.parametrize(
    ("question", "answers", "why"),
    [
        pytest.param(
            "So sánh tỷ lệ đúng hạn cấp huyện và cấp xã",
            {"cấp huyện": found(Q3, "98,46"), "cấp xã": found(Q3, "99,04")},
            "Không tìm thấy số liệu của cấp xã.",
            id="a figure of another level is none of this one",
        ),
        pytest.param(
            "Hồ sơ trực tuyến quý III so với quý II?",
            two("94,49", "20.111 hồ sơ"),
            "không cùng loại",
            id="percentages and counts are not held against each other",
        ),
        pytest.param(
            "So sánh toàn trình quý III và quý II",
            {"quý": found(Q3, "94,49")},
            "chỉ nêu một số liệu chung",
            id="one figure for both is no comparison",
        ),
        pytest.param(
            "Doanh thu tăng bao nhiêu so với quý trước?",
            {"whole": found(Q3, "5,18")},
            "Không tìm thấy số liệu của Quý III/2024, Quý II/2024.",
            id="a change against another time than the one stated",
        ),
    ],
)
def test_no_answer(question: str, answers: dict[str, Answer], why: str):
    answer = together(question, answers, Q3, Q2)
    assert answer.verdict is Verdict.NOT_FOUND
    assert why in (answer.explanation or "")


def test_a_change_that_the_report_states_is_the_answer():
    stated = found(Q3, "5,18")
    answers = {"whole": stated, "2024": found(Q3, "5,12"), "2023": found(Q3, "4,38")}
    assert asked("Doanh thu tăng bao nhiêu so với cùng kỳ?", answers, Q3) is None


def test_a_change_against_another_time_is_not():
    answers = {"whole": found(Q3, "5,18"), **two("94,49", "91,20")}
    assert together("Tỷ lệ toàn trình tăng bao nhiêu so với quý trước?", answers, Q3, Q2).computed


def test_without_a_word_of_comparison_one_side_alone_leaves_the_question_as_it_is():
    answers = {"quý III": found(Q3, "94,49")}
    assert asked("Tỷ lệ toàn trình quý II và quý III?", answers, Q3, Q2) is None
