"""The development reports of `b/` and their gold questions agree."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from functools import cache
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.text.paragraph import Paragraph

MAKE = Path(__file__).parent / "b" / "make.py"
GOLD = Path(__file__).parents[1] / "gold" / "dev-b.jsonl"
REPORTS = ("lam-hai-2025-q2.pdf", "lam-hai-2025-q3.docx", "xa-dong-ke-2025-09.txt")


def _questions() -> list[dict]:
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


QUESTIONS = _questions() if GOLD.exists() else []
ANSWERABLE = [question for question in QUESTIONS if question["answerable"]]
UNANSWERABLE = [question for question in QUESTIONS if not question["answerable"]]


def _id(question: dict) -> str:
    return question["id"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _make(tmp_path_factory.mktemp("dev-b"))


def _make(out: Path) -> Path:
    command = [sys.executable, "-B", str(MAKE), "--out", str(out)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return out


def test_two_runs_give_the_same_bytes(made: Path, tmp_path: Path):
    again = _make(tmp_path)
    assert sorted(path.name for path in made.iterdir()) == sorted(REPORTS)
    for name in REPORTS:
        assert (made / name).read_bytes() == (again / name).read_bytes()


@pytest.mark.parametrize("field", ["id", "question"])
def test_ids_and_questions_are_unique(field: str):
    values = [question[field] for question in QUESTIONS]
    assert len(values) == len(set(values))


def test_a_fifth_of_the_questions_has_no_answer():
    assert len(QUESTIONS) >= 210
    assert 0.18 <= len(UNANSWERABLE) / len(QUESTIONS) <= 0.20


def test_gold_is_composed():
    text = GOLD.read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("question", ANSWERABLE, ids=_id)
def test_evidence_is_in_its_report(question: dict, made: Path):
    """A gold page is the only page that proves it; a fact told on two pages has none."""
    pages = [
        number
        for number, text in enumerate(_pages(made / question["doc"]), 1)
        if question["evidence"] in text
    ]
    assert pages
    if question["doc"].endswith(".pdf"):
        assert pages == [question["page"]] if "page" in question else len(pages) > 1


@pytest.mark.parametrize("question", ANSWERABLE, ids=_id)
def test_an_answer_is_in_the_evidence(question: dict):
    evidence = question["evidence"]
    assert any(all(_holds(evidence, part) for part in answer) for answer in question["any_of"])


@pytest.mark.parametrize("question", UNANSWERABLE, ids=_id)
def test_an_unanswerable_question_claims_nothing(question: dict):
    assert question["kind"] == "none"
    assert question["evidence"] == ""
    assert question["any_of"] == []


def _holds(text: str, part: str) -> bool:
    """Whether `part` stands in `text` and is no piece of a longer number."""
    left = r"(?<!\d)(?<!\d[.,])" if part[0].isdigit() else ""
    right = r"(?!\d)(?![.,]\d)" if part[-1].isdigit() else ""
    return re.search(left + re.escape(part) + right, text) is not None


@cache
def _pages(path: Path) -> tuple[str, ...]:
    """The text of each page, white space folded; DOCX and TXT are one page."""
    readers = {".pdf": _pdf_texts, ".docx": _docx_texts, ".txt": _txt_texts}
    texts = readers[path.suffix](path)
    return tuple(" ".join(unicodedata.normalize("NFC", text).split()) for text in texts)


def _pdf_texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def _docx_texts(path: Path) -> list[str]:
    lines = []
    for block in docx.Document(str(path)).iter_inner_content():
        if isinstance(block, Paragraph):
            lines.append(block.text)
        else:
            lines += [cell.text for row in block.rows for cell in row.cells]
    return [" ".join(lines)]


def _txt_texts(path: Path) -> list[str]:
    return [path.read_text(encoding="utf-8-sig")]
