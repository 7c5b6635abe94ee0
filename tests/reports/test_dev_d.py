"""The development documents of set D can be made, and their gold questions agree with them."""

from __future__ import annotations

import json
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

MAKE = Path(__file__).parent / "d" / "make.py"
GOLD = Path(__file__).parent.parent / "gold" / "dev-d.jsonl"
QUESTIONS = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
ANSWERABLE = [question for question in QUESTIONS if question["answerable"]]
UNANSWERABLE = [question for question in QUESTIONS if not question["answerable"]]
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


def test_every_document_is_asked_about(made: dict[str, bytes]):
    assert {question["doc"] for question in ANSWERABLE} == set(made)
    assert sorted(Path(name).suffix for name in made) == [".docx", ".pdf", ".pdf", ".txt"]


@pytest.mark.parametrize("field", ["id", "question"])
def test_ids_and_questions_are_unique(field: str):
    values = [question[field] for question in QUESTIONS]
    assert len(values) == len(set(values))


def test_each_kind_is_asked_as_often_as_agreed():
    assert Counter(question["kind"] for question in QUESTIONS) == KINDS


def test_gold_is_composed():
    assert unicodedata.is_normalized("NFC", GOLD.read_text(encoding="utf-8"))


def test_questions_without_diacritics_have_none():
    asked = [question["question"] for question in QUESTIONS if question["kind"] == "nodia"]
    assert all(question.isascii() for question in asked)


@pytest.mark.parametrize("question", ANSWERABLE, ids=lambda question: question["id"])
def test_evidence_stands_once_on_its_page(question: dict, pages: dict[str, tuple[str, ...]]):
    texts = pages[question["doc"]]
    assert sum(text.count(question["evidence"]) for text in texts) == 1
    if question["doc"].endswith(".pdf"):
        assert question["evidence"] in texts[question["page"] - 1]


@pytest.mark.parametrize("question", ANSWERABLE, ids=lambda question: question["id"])
def test_an_answer_is_in_the_evidence(question: dict):
    assert any(all(part in question["evidence"] for part in way) for way in question["any_of"])


@pytest.mark.parametrize("question", UNANSWERABLE, ids=lambda question: question["id"])
def test_an_unanswerable_question_claims_nothing(question: dict):
    assert (question["kind"], question["evidence"], question["any_of"]) == ("none", "", [])
    assert "doc" not in question


def _pages(name: str, content: bytes) -> tuple[str, ...]:
    """The text of each page, composed and with white space folded; DOCX and TXT are one page."""
    readers = {".docx": _docx_texts, ".pdf": _pdf_texts, ".txt": _txt_texts}
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
    return [content.decode("utf-8")]
