"""What is particular to the development documents of set D."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from dev_set import made, questions

KINDS = {
    "direct": 25,
    "multi": 20,
    "context": 15,
    "para": 20,
    "money": 15,
    "ratio": 6,
    "table": 20,
    "docno": 14,
    "docno/date": 3,
    "date": 12,
    "abbr": 5,
    "nodia": 10,
    "english": 4,
    "text": 16,
    "list": 5,
    "none": 35,
}


def test_its_documents_are_of_three_formats():
    assert sorted(Path(name).suffix for name in made("d")) == [".docx", ".pdf", ".pdf", ".txt"]


def test_each_kind_is_asked_as_often_as_agreed():
    assert Counter(question["kind"] for question in questions("d")) == KINDS


def test_questions_without_diacritics_have_none():
    asked = [question["question"] for question in questions("d") if question["kind"] == "nodia"]
    assert all(question.isascii() for question in asked)
