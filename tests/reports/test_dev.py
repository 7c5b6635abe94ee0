"""What holds of every set of development reports: it can be made, and its gold agrees with it."""

from __future__ import annotations

import unicodedata

import pytest
from dev_set import answerable, gold_text, holds, made, make, pages, questions, unanswerable

SETS = ("a", "b", "c", "d")
TOLD_TWICE = frozenset({"lh2004", "lh2005", "lh2008", "lh2011", "lh3012"})
"""Facts that a report of set B tells in two places in the same words."""

ANSWERABLE = [(name, question) for name in SETS for question in answerable(name)]
UNANSWERABLE = [question for name in SETS for question in unanswerable(name)]


def id_of(question: dict) -> str:
    return question["id"]


@pytest.mark.parametrize("name", SETS)
def test_two_runs_give_the_same_bytes(name: str):
    assert make(name) == made(name)


@pytest.mark.parametrize("name", SETS)
def test_every_report_is_asked_about(name: str):
    assert {question["doc"] for question in answerable(name)} == set(made(name))


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("field", ["id", "question"])
def test_ids_and_questions_are_unique(name: str, field: str):
    values = [question[field] for question in questions(name)]
    assert len(values) == len(set(values))


@pytest.mark.parametrize("name", SETS)
def test_gold_is_composed(name: str):
    assert unicodedata.is_normalized("NFC", gold_text(name))


@pytest.mark.parametrize(("name", "question"), ANSWERABLE, ids=[id_of(q) for _, q in ANSWERABLE])
def test_evidence_stands_once_on_its_page(name: str, question: dict):
    """A gold page is the only page that proves it; a fact told on two pages has none."""
    texts = pages(name, question["doc"])
    told = 2 if question["id"] in TOLD_TWICE else 1
    assert sum(text.count(question["evidence"]) for text in texts) == told
    if question["doc"].endswith(".pdf"):
        proving = [i for i, text in enumerate(texts, 1) if question["evidence"] in text]
        assert proving == [question["page"]] if told == 1 else len(proving) == told


@pytest.mark.parametrize("question", [question for _, question in ANSWERABLE], ids=id_of)
def test_an_answer_is_in_the_evidence(question: dict):
    evidence = question["evidence"]
    assert any(all(holds(evidence, part) for part in way) for way in question["any_of"])


@pytest.mark.parametrize("question", UNANSWERABLE, ids=id_of)
def test_an_unanswerable_question_claims_nothing(question: dict):
    assert (question["kind"], question["evidence"], question["any_of"]) == ("none", "", [])
    assert "doc" not in question
