"""No answer without proof: quotes to the letter, and every number in a quote."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from documents import report
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.cite import ProofError, citation, cited_figure, proved
from cchc_qa.types import Answer, Computed, Page, Report, Span, Verdict

REPORT = report(
    "BÁO CÁO",
    "Cải cách hành chính Quý III năm 2024 của tỉnh An Giang",
    "I. KẾT QUẢ",
    "Tỷ lệ toàn trình đạt 94,49%, tăng 5% so với cùng kỳ.",
    "Đã họp 07/11/2024.",
)
NAME = REPORT.document.name
RATE = next(f.sentence for f in REPORT.figures if f.unit == "%")


def answer(words: str, value: str | None = None, held: Report = REPORT) -> Answer:
    cited = citation(held, held.sentences[RATE].span, RATE)
    return Answer("?", Verdict.ANSWERED, value=value, answer=words, citations=(cited,))


def prove(given: Answer) -> Answer:
    return proved(given, {NAME: REPORT})


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Tỷ lệ toàn trình đạt 94,49%.", "94,49%"),
        ("Đạt 94,49%, tăng 5%.", None),
        ("Không có số nào.", None),
    ],
)
def test_what_the_quote_holds_is_proved(words: str, value: str | None):
    given = answer(words, value)
    assert prove(given) is given


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Đạt 94,48%.", None),
        ("Đạt 94%.", None),
        ("Đạt 94.49%.", None),
        ("Đạt 4,49%.", None),
        ("Đạt 94,49% năm 2024.", None),
        ("Đạt 94,49%.", "95"),
        ("Họp 07/11/2024.", None),
    ],
)
def test_a_number_that_is_not_in_the_quote_is_refused(words: str, value: str | None):
    with pytest.raises(ProofError, match="without proof"):
        prove(answer(words, value))


def test_a_number_may_stand_in_a_further_quote():
    title = citation(REPORT, Span(0, 70), None)
    given = answer("Đạt 94,49% (Báo cáo năm 2024).")
    assert prove(replace(given, citations=(*given.citations, title)))


@pytest.mark.parametrize(
    "change",
    [
        {"quote": "Tỷ lệ toàn trình đạt 94,48%."},
        {"quote": ""},
        {"quote": "", "end": 0, "start": 0},
        {"start": 0},
    ],
)
def test_a_quote_that_is_not_the_text_is_refused(change: dict[str, object]):
    given = answer("Đạt.")
    spoiled = replace(given.citations[0], **change)
    with pytest.raises(ProofError, match="not the document's text"):
        prove(replace(given, citations=(spoiled,)))


def test_not_found_needs_no_proof():
    refused = Answer("?", Verdict.NOT_FOUND)
    assert proved(refused, {}) is refused


def test_a_citation_is_the_reports_own_text_with_its_place():
    cited = citation(REPORT, REPORT.sentences[RATE].span, RATE)
    assert cited.quote == "Tỷ lệ toàn trình đạt 94,49%, tăng 5% so với cùng kỳ."
    assert REPORT.document.text[cited.start : cited.end] == cited.quote
    assert (cited.section, cited.page, cited.paragraph) == ("I", None, 4)
    assert cited.title.startswith("BÁO CÁO Cải cách")


def test_where_there_are_pages_the_page_is_named():
    text = REPORT.document.text
    middle = text.index("I. KẾT QUẢ")
    pages = (Page(1, Span(0, middle), 1, 1), Page(2, Span(middle, len(text)), 1, 1))
    paged = replace(REPORT, document=replace(REPORT.document, pages=pages))
    cited = citation(paged, paged.sentences[RATE].span, RATE)
    assert (cited.page, cited.paragraph) == (2, None)


def test_line_breaks_of_the_text_are_blanks_of_the_quote():
    cited = citation(REPORT, Span(0, 20), None)
    assert cited.quote == " ".join(REPORT.document.text[:20].split())


def test_a_cited_figure_is_as_written_with_its_plain_value():
    rate, rise = REPORT.figures_of(RATE)
    shown = cited_figure(REPORT, rate)
    assert (shown.text, shown.value, shown.unit) == ("94,49%", "94.49", "%")
    assert (shown.label, shown.period, shown.place) == (
        "Tỷ lệ toàn trình đạt",
        "2024-Q3",
        "An Giang",
    )
    assert REPORT.document.text[shown.start : shown.end] == "94,49%"
    assert cited_figure(REPORT, rise).label == "tăng"


def test_a_date_has_no_value():
    (date,) = REPORT.figures_of(RATE + 1)
    assert cited_figure(REPORT, date).value is None


# --- what is computed ---------------------------------------------------------------------------


def computed(text: str, value: str, formula: str, words: str | None = None) -> Answer:
    """An answer with both percentages of the report and what is computed of them."""
    shown = Computed(text, value, formula)
    rate, rise = REPORT.figures_of(RATE)
    return replace(
        answer(words if words is not None else f"Đạt 94,49%: {shown.shown}."),
        figures=(cited_figure(REPORT, rate), cited_figure(REPORT, rise)),
        computed=(shown,),
    )


RIGHT = ("89,49 điểm phần trăm", "89.49", "94,49 − 5 = 89,49")


def test_a_right_computation_from_quoted_figures_is_proved():
    assert prove(computed(*RIGHT))


@pytest.mark.parametrize(
    "given",
    [
        computed("89,48 điểm phần trăm", "89.48", "94,49 − 5 = 89,48"),
        computed("89,48 điểm phần trăm", "89.49", "94,49 − 5 = 89,49"),
        computed("89,49 điểm phần trăm", "89.48", "94,49 − 5 = 89,49"),
        computed("9,49 điểm phần trăm", "89.49", "94,49 − 5 = 89,49"),
        computed("4,49 điểm phần trăm", "4.49", "94,49 − 90 = 4,49"),
        computed("1 và 89,49", "89.49", "94,49 − 5 = 89,49"),
        computed(*RIGHT, "Đạt 94,49%: 89,49 điểm phần trăm."),
        computed(*RIGHT, "Đạt 94,49%: 94,49 − 5 = 89,49."),
        computed(*RIGHT, f"89,49%: {Computed(*RIGHT).shown}."),
        replace(computed(*RIGHT), figures=()),
        replace(computed(*RIGHT), value="89,49"),
        replace(computed(*RIGHT), computed=()),
    ],
)
def test_a_computation_that_is_wrong_or_not_marked_is_refused(given: Answer):
    with pytest.raises(ProofError):
        prove(given)


@pytest.mark.parametrize(
    "change",
    [{"value": "94.48"}, {"value": None}, {"start": 0, "end": 6}, {"document": "khac.md"}],
)
def test_nothing_is_computed_from_a_figure_that_is_not_quoted(change: dict[str, object]):
    given = computed(*RIGHT)
    first, second = given.figures
    with pytest.raises(ProofError):
        prove(replace(given, figures=(replace(first, **change), second)))


@given(st.text(alphabet="0123456789.,/% đạt", max_size=20))
def test_no_number_passes_that_is_not_quoted(words: str):
    try:
        prove(answer(words))
    except ProofError:
        return
    assert set(re.findall(r"\d+", words)) <= {"94", "49", "5"}
