"""What the choice of reports has answered of a question, and what is then still asked for."""

from __future__ import annotations

import pytest

from cchc_qa.question import understand
from cchc_qa.settled import open_shares, open_wording

QUESTION = "Tỷ lệ đúng hạn của tỉnh Sông Trăng quý III năm 2024?"


def wording(text: str, *places: str, dated: bool = False) -> str:
    question = understand(text)
    return open_wording(question, open_shares(question, places, dated=dated))


@pytest.mark.parametrize("text", [QUESTION, QUESTION.lower()])
def test_place_and_period_are_no_longer_asked_for(text: str):
    assert wording(text, "Sông Trăng", dated=True) == "tỷ lệ đúng hạn"


def test_a_place_that_no_report_was_chosen_by_is_asked_for():
    assert "sông trăng" in wording(QUESTION, "An Giang", dated=True)


def test_a_term_counts_less_once_it_is_settled():
    question = understand(QUESTION)
    named = open_shares(question, ("Sông Trăng",), dated=True)
    other = open_shares(question, (), dated=False)
    assert all(a <= b for a, b in zip(named, other, strict=True))
    assert min(named) < min(other)


def test_typed_without_accents_the_encoder_gets_the_likeliest_words():
    assert wording("ty le ho so truc tuyen dung han") == "tỷ lệ hồ sơ trực tuyến đúng hạn"


def test_a_question_of_place_and_period_alone_keeps_its_words():
    assert wording("Sông Trăng quý III năm 2024", "Sông Trăng", dated=True) != ""
