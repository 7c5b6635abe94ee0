"""What is particular to the development reports of set C."""

from __future__ import annotations

import re
from collections import Counter

from dev_set import answerable, made, pages, questions, unanswerable

QUARTER, YEAR = "cuu-loc-2024-q3.pdf", "ha-nhai-2024-nam.txt"
KINDS = {
    "direct": 20,
    "multi": 25,
    "context": 25,
    "para": 25,
    "money": 12,
    "ratio": 8,
    "table": 15,
    "docno": 14,
    "docno/date": 3,
    "date": 6,
    "abbr": 6,
    "nodia": 12,
    "english": 6,
    "period": 12,
    "text": 10,
    "list": 5,
    "none": 40,
}
PLACE_OR_TIME = re.compile(r"cửu lộc|hà nhai|cuu loc|ha nhai|quý|tháng|nửa đầu|20\d\d")


def test_kinds_are_as_many_as_planned():
    assert Counter(question["kind"] for question in questions("c")) == KINDS


def test_a_sixth_of_the_questions_has_no_answer():
    assert 0.16 <= len(unanswerable("c")) / len(questions("c")) <= 0.17


def test_most_questions_say_where_or_when():
    telling = [q for q in answerable("c") if PLACE_OR_TIME.search(q["question"].lower())]
    assert 0.65 <= len(telling) / len(answerable("c")) <= 0.75


def test_the_quarter_is_long_and_its_first_table_runs_over_a_page():
    quarter = pages("c", QUARTER)
    assert 14 <= len(quarter) <= 18
    assert sum("Kỳ trước chuyển qua" in page for page in quarter) == 2


def test_the_year_has_paragraphs_cut_by_a_page_end():
    blocks = made("c")[YEAR].decode().split("\n\n")
    assert sum(block[:1].islower() for block in blocks) >= 3
