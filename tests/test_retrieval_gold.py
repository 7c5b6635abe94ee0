"""The retrieval questions agree with the reports, and enough of them share no word with the proof.

Answers here are stretches of a report. «para» questions ask in everyday words that occur neither
in the stretch nor, by hand, in the rest of its sentence.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from cchc_qa.read import read_document

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "corpus"
KINDS = {"direct", "para", "abbr", "english", "keywords"}
READ = [
    json.loads(line)
    for path in sorted((HERE / "gold" / "retrieval").glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
QUESTIONS = [question for question in READ if "evidence" in question]
REPORTS = sorted(path.name for path in SAMPLES.iterdir() if path.suffix in {".pdf", ".docx"})

WORDS = """
    ai bao bị bằng bởi các chưa cho chỉ còn có cả của do dưới đang đâu đã để đi đến đều được gì
    hay hoặc hơn khi không là lại lên mà mấy mỗi một năm nào này nên nhất nhiêu nhiều như những ở
    phải qua quá quý ra sao số tại theo thế thì tháng tới trên trong từ và vào vẫn về vì với xuống
"""
FUNCTION_WORDS = frozenset(WORDS.split())

# Places and bodies that only tell which report is meant.
SCOPE = (
    "an giang",
    "cửu lộc",
    "đồng kè",
    "hà nhai",
    "kim sa",
    "lam hải",
    "lam khê",
    "phú lệ",
    "sông trăng",
    "sơn lập",
    "thuỷ bình",
    "vân thượng",
)
_SCOPE = re.compile(rf"\b(?:{'|'.join(SCOPE)})\b")
_SYLLABLE = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"i{1,3}|iv|v")


def content(text: str) -> set[str]:
    """The syllables that say something, without function words and names of scope."""
    syllables = _SYLLABLE.findall(_SCOPE.sub(" ", text.lower()))
    return {each for each in syllables if not _ROMAN.fullmatch(each)} - FUNCTION_WORDS


def test_ids_and_questions_are_unique():
    for field in ("id", "question"):
        values = [question[field] for question in READ]
        assert len(values) == len(set(values))


def test_kinds_are_known():
    assert {question["kind"] for question in QUESTIONS} <= KINDS


@pytest.mark.parametrize("name", REPORTS)
def test_evidence_stands_once_in_its_report(name: str):
    wanted = [question for question in QUESTIONS if question["doc"] == name]
    assert wanted
    assert [each["id"] for each in wanted if _text(name).count(each["evidence"]) != 1] == []


@pytest.mark.parametrize(
    "question", [each for each in QUESTIONS if each["kind"] == "para"], ids=lambda each: each["id"]
)
def test_a_paraphrase_shares_no_word_with_its_evidence(question: dict):
    assert content(question["question"]) & content(question["evidence"]) == set()


def test_a_third_are_paraphrases():
    assert 3 * sum(question["kind"] == "para" for question in QUESTIONS) >= len(QUESTIONS)


@cache
def _text(name: str) -> str:
    return " ".join(read_document(SAMPLES / name, name).text.split())
