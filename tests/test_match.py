"""How much of a question a stretch covers, by words, pairs, and phrases of the same meaning."""

from __future__ import annotations

import pytest
from fields import field_of
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.match import Matcher
from cchc_qa.question import understand

REPORTS = field_of(
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 94,49%",
    "Tỷ lệ hồ sơ trực tuyến một phần đạt 61,20%",
    "Số thủ tục hành chính đã công bố",
    "Hồ sơ tiếp nhận trực tiếp của tỉnh An Giang quý III",
    "Hồ sơ giải quyết đúng hạn",
)
FULL = "Tỷ lệ hồ sơ trực tuyến toàn trình"


def matcher(text: str, places: tuple[str, ...] = ()) -> Matcher:
    return Matcher(
        understand(text), REPORTS.idf, lambda w: REPORTS.document_frequency(w) > 0, places
    )


def share(question: str, text: str, places: tuple[str, ...] = ()) -> float:
    ready = matcher(question, places)
    return ready.share(ready.mask(text))


def test_the_question_itself_covers_all_of_it():
    assert share(FULL, FULL) == pytest.approx(1)


def test_another_text_covers_nothing():
    assert share("hồ sơ trực tuyến", "giá vàng hôm nay") == 0


def test_words_side_by_side_cover_more_than_words_apart():
    together = share("hồ sơ trực tuyến", "hồ sơ nộp trực tuyến")
    apart = share("hồ sơ trực tuyến", "sơ trực hồ tuyến")
    assert 0 < apart < together <= 1


@pytest.mark.parametrize(
    ("question", "text"),
    [("TTHC", "thủ tục hành chính"), ("thủ tục hành chính", "TTHC")],
)
def test_an_abbreviation_covers_its_expansion_and_the_other_way_round(question: str, text: str):
    assert share(question, text) == pytest.approx(1)


def test_without_accents_a_question_is_covered_all_the_same():
    assert share("ty le ho so truc tuyen toan trinh", FULL) == pytest.approx(1)


def test_with_accents_another_tone_is_another_word():
    assert share("hồ sơ", "ho so") == 0


def test_rare_words_weigh_more_than_frequent_ones():
    question = "hồ sơ toàn trình"
    assert share(question, "toàn trình") > share(question, "hồ sơ")


def test_the_place_of_the_chosen_reports_is_as_good_as_answered():
    question = "hồ sơ trực tiếp An Giang"
    text = "hồ sơ trực tiếp"
    assert share(question, text, ("An Giang",)) > share(question, text)


def test_the_period_weighs_less_than_the_matter():
    question = "hồ sơ trực tiếp quý III"
    assert share(question, "hồ sơ trực tiếp") > 2 * share(question, "quý III")


def test_the_heaviest_missing_term():
    ready = matcher("hồ sơ toàn trình")
    assert ready.heaviest_missing(ready.mask("hồ sơ toàn trình")) == 0
    assert ready.heaviest_missing(ready.mask("toàn trình")) < 1
    assert ready.heaviest_missing(ready.mask("hồ sơ")) == 1


def test_what_a_label_adds_speaks_against_it():
    ready = matcher("hồ sơ đúng hạn")
    assert ready.precision("hồ sơ đúng hạn") == 1
    assert ready.precision("hồ sơ đúng hạn của cơ sở thú y") < 0.7
    assert ready.precision("") == 0


@pytest.mark.parametrize(
    ("stretches", "decided"),
    [
        (("toàn trình",), 1),
        (("một phần",), -1),
        (("toàn trình và một phần",), 0),
        (("hồ sơ", "một phần"), -1),
        (("toàn trình", "một phần"), 1),
        (("hồ sơ",), 0),
    ],
)
def test_the_nearest_stretch_that_names_a_member_decides(stretches: tuple[str, ...], decided: int):
    assert matcher("số toàn trình").contrast(stretches) == decided


def test_a_member_that_the_question_leaves_open_is_narrower():
    ready = matcher("hồ sơ đã nhận")
    assert ready.narrower("hồ sơ toàn trình") == 1
    assert ready.narrower("hồ sơ") == 0
    assert matcher("hồ sơ toàn trình").narrower("hồ sơ một phần") == 0


WORDS = st.lists(st.sampled_from([*FULL.split(), "TTHC", "đạt", "xã"]), max_size=12).map(" ".join)


@given(WORDS, WORDS, WORDS)
def test_joining_stretches_covers_what_each_covers(question: str, one: str, other: str):
    ready = matcher(question)
    a, b = ready.mask(one), ready.mask(other)
    assert 0 <= ready.share(a) <= ready.share(a | b) <= 1 + 1e-9
    assert 0 <= ready.precision(one) <= 1
