"""Questions that lean on the one before: what each is taken to mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.followup import NO_FILTERS, Completed, Filters, Topic, completed
from cchc_qa.types import Metadata, Period

Q1, Q2, Q3 = (Period(2024, first, first + 2) for first in (1, 4, 7))
DOCUMENTS = (
    Metadata(place="An Giang", period=Q3),
    *(Metadata(place="Sông Trăng", period=p) for p in (Q1, Q2, Q3)),
    Metadata(place="Sông Trăng", body="huyện Thuỷ Bình", period=Q3),
)
SHARE = "tỷ lệ hồ sơ trực tuyến toàn trình?"
OF_Q3 = "tỷ lệ hồ sơ trực tuyến toàn trình của Sông Trăng Quý III/2024?"
HELD = Filters("Sông Trăng", Q3)


def _after(before: str, words: str, filters: Filters = NO_FILTERS) -> Completed:
    return completed(words, Topic(before, Q3), filters, DOCUMENTS)


@pytest.mark.parametrize(
    ("words", "filters"),
    [
        (SHARE, NO_FILTERS),
        ("tỷ lệ đúng hạn của Sông Trăng quý II?", Filters("Sông Trăng", Q2)),
        ("tỷ lệ đúng hạn 6 tháng đầu năm 2023?", Filters(None, Period(2023, 1, 6))),
        ("quý III so với quý II tăng bao nhiêu?", NO_FILTERS),
    ],
)
def test_first_question_is_asked_as_typed_and_what_it_names_is_kept(words, filters):
    assert completed(words, None, NO_FILTERS, DOCUMENTS) == Completed(words, filters)


@pytest.mark.parametrize(
    ("before", "words", "asked"),
    [
        ("tỷ lệ đúng hạn cấp huyện?", "còn cấp xã?", "tỷ lệ đúng hạn cấp xã?"),
        ("ty le dung han cap huyen?", "con cap xa", "ty le dung han cap xa?"),
        ("tỷ lệ đúng hạn?", "còn cấp xã thì sao?", "tỷ lệ đúng hạn cấp xã?"),
        (SHARE, "một phần?", "tỷ lệ hồ sơ trực tuyến một phần?"),
        (SHARE, "quý trước?", "tỷ lệ hồ sơ trực tuyến toàn trình Quý II/2024?"),
        (SHARE, "còn quý I của Sông Trăng?", f"{SHARE[:-1]} của Sông Trăng quý I?"),
        ("số hồ sơ quá hạn của Sở Xây dựng?", "còn Sở Y tế?", "số hồ sơ quá hạn của Sở Y tế?"),
        (
            SHARE,
            "so với quý trước tăng bao nhiêu?",
            f"{SHARE[:-1]} so với quý trước tăng bao nhiêu?",
        ),
    ],
)
def test_what_leans_is_completed(before, words, asked):
    assert _after(before, words).question == asked


@pytest.mark.parametrize(
    ("words", "asked", "filters"),
    [
        ("quý trước thì sao?", OF_Q3.replace("III", "II"), Filters("Sông Trăng", Q2)),
        (
            "cùng kỳ năm ngoái?",
            OF_Q3.replace("2024", "2023"),
            Filters("Sông Trăng", Period(2023, 7, 9)),
        ),
        ("thế An Giang thì sao?", OF_Q3.replace("Sông Trăng", "An Giang"), Filters("An Giang", Q3)),
        (
            "còn huyện Thuỷ Bình?",
            OF_Q3.replace("Sông Trăng", "huyện Thuỷ Bình"),
            Filters("huyện Thuỷ Bình", Q3),
        ),
        ("còn một phần?", OF_Q3.replace("toàn trình", "một phần"), HELD),
    ],
)
def test_place_and_period_stay_until_others_are_named(words, asked, filters):
    assert _after(OF_Q3, words, HELD) == Completed(asked, filters)


@pytest.mark.parametrize(
    "words", ["số hồ sơ quá hạn?", "còn tỷ lệ thanh toán trực tuyến?", "Bao nhiêu xã đạt chuẩn?"]
)
def test_question_of_its_own_gets_place_and_period_alone(words):
    own = words.removeprefix("còn ").rstrip("?")
    assert _after(OF_Q3, words, HELD).question == f"{own} của Sông Trăng Quý III/2024?"


def test_document_that_is_named_by_its_number_is_not_narrowed():
    words = "Nghị quyết 76/NQ-CP ban hành ngày nào?"
    assert _after(OF_Q3, words, HELD) == Completed(words, HELD)


@pytest.mark.parametrize("words", ["", " ", "?", "..."])
def test_nothing_stays_nothing(words):
    assert _after(SHARE, words, HELD).question == words


def test_year_before_the_first_quarter_is_the_last():
    asked = completed("quý trước?", Topic(SHARE, Q1), NO_FILTERS, DOCUMENTS)
    assert asked.filters.period == Period(2023, 10, 12)


@given(st.text(max_size=60), st.text(max_size=60), st.booleans())
def test_any_words_are_taken(before: str, words: str, held: bool):
    asked = completed(words, Topic(before, Q3), HELD if held else NO_FILTERS, DOCUMENTS)
    assert isinstance(asked.question, str)
