"""The development reports of set C can be made, and their gold questions agree with them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from io import BytesIO
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.text.paragraph import Paragraph

MAKE = Path(__file__).parent / "c" / "make.py"
GOLD = Path(__file__).parent.parent / "gold" / "dev-c.jsonl"
QUARTER, YEAR = "cuu-loc-2024-q3.pdf", "ha-nhai-2024-nam.txt"
QUESTIONS = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
ANSWERABLE = [question for question in QUESTIONS if question["answerable"]]
UNANSWERABLE = [question for question in QUESTIONS if not question["answerable"]]
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


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return _make(tmp_path_factory.mktemp("made"))


@pytest.fixture(scope="module")
def pages(made: dict[str, bytes]) -> dict[str, tuple[str, ...]]:
    return {name: _pages(name, content) for name, content in made.items()}


def _make(out: Path) -> dict[str, bytes]:
    command = [sys.executable, "-B", str(MAKE), "--out", str(out)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return {path.name: path.read_bytes() for path in out.iterdir()}


def test_two_runs_give_the_same_bytes(made: dict[str, bytes], tmp_path: Path):
    assert _make(tmp_path) == made


def test_every_report_is_asked_about(made: dict[str, bytes]):
    assert {question["doc"] for question in ANSWERABLE} == set(made)


@pytest.mark.parametrize("field", ["id", "question"])
def test_ids_and_questions_are_unique(field: str):
    values = [question[field] for question in QUESTIONS]
    assert len(values) == len(set(values))


def test_kinds_are_as_many_as_planned():
    assert Counter(question["kind"] for question in QUESTIONS) == KINDS


def test_a_sixth_of_the_questions_has_no_answer():
    assert 0.16 <= len(UNANSWERABLE) / len(QUESTIONS) <= 0.17


def test_most_questions_say_where_or_when():
    telling = [q for q in ANSWERABLE if PLACE_OR_TIME.search(q["question"].lower())]
    assert 0.65 <= len(telling) / len(ANSWERABLE) <= 0.75


def test_gold_is_composed():
    text = GOLD.read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)


def test_the_quarter_is_long_and_its_first_table_runs_over_a_page(
    pages: dict[str, tuple[str, ...]],
):
    quarter = pages[QUARTER]
    assert 14 <= len(quarter) <= 18
    assert sum("Kỳ trước chuyển qua" in page for page in quarter) == 2


def test_the_year_has_paragraphs_cut_by_a_page_end(made: dict[str, bytes]):
    blocks = made[YEAR].decode().split("\n\n")
    assert sum(block[:1].islower() for block in blocks) >= 3


@pytest.mark.parametrize("question", ANSWERABLE, ids=lambda question: question["id"])
def test_evidence_stands_once_on_its_page(question: dict, pages: dict[str, tuple[str, ...]]):
    texts = pages[question["doc"]]
    assert sum(text.count(question["evidence"]) for text in texts) == 1
    if question["doc"].endswith(".pdf"):
        assert question["evidence"] in texts[question["page"] - 1]


@pytest.mark.parametrize("question", ANSWERABLE, ids=lambda question: question["id"])
def test_an_answer_is_in_the_evidence(question: dict):
    evidence = question["evidence"]
    assert any(all(_holds(evidence, part) for part in way) for way in question["any_of"])


@pytest.mark.parametrize("question", UNANSWERABLE, ids=lambda question: question["id"])
def test_an_unanswerable_question_claims_nothing(question: dict):
    assert (question["kind"], question["evidence"], question["any_of"]) == ("none", "", [])
    assert "doc" not in question


def _holds(text: str, part: str) -> bool:
    """Whether `part` stands in `text` and is no piece of a longer number."""
    left = r"(?<!\d)(?<!\d[.,])" if part[0].isdigit() else ""
    right = r"(?!\d)(?![.,]\d)" if part[-1].isdigit() else ""
    return re.search(left + re.escape(part) + right, text) is not None


def _pages(name: str, content: bytes) -> tuple[str, ...]:
    """The text of each page, composed and with white space folded; DOCX and TXT are one page."""
    readers = {".pdf": _pdf_texts, ".docx": _docx_texts, ".txt": _txt_texts}
    texts = readers[Path(name).suffix](content)
    return tuple(" ".join(unicodedata.normalize("NFC", text).split()) for text in texts)


def _pdf_texts(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def _docx_texts(content: bytes) -> list[str]:
    lines = []
    for block in docx.Document(BytesIO(content)).iter_inner_content():
        if isinstance(block, Paragraph):
            lines.append(block.text)
        else:
            lines += [cell.text for row in block.rows for cell in row.cells]
    return [" ".join(lines)]


def _txt_texts(content: bytes) -> list[str]:
    return [content.decode()]
