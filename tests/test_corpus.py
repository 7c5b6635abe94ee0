"""The sample reports and their gold questions agree, and the reports can be made again."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.text.paragraph import Paragraph

CORPUS = Path(__file__).parent.parent / "corpus"
GOLD = Path(__file__).parent / "gold" / "mau.jsonl"
REPORTS = sorted(path.name for path in CORPUS.iterdir() if path.suffix in {".pdf", ".docx"})
QUESTIONS = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
ANSWERABLE = [question for question in QUESTIONS if question["answerable"]]
LARGEST = 150 * 1024


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _make(tmp_path_factory.mktemp("made"))


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _make(tmp_path_factory.mktemp("again"))


def _make(out: Path) -> Path:
    command = [sys.executable, "-B", str(CORPUS / "make_corpus.py"), "--out", str(out)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return out


def test_five_reports():
    assert len(REPORTS) == 5


@pytest.mark.parametrize("name", REPORTS)
def test_two_runs_give_the_same_bytes(name: str, made: Path, again: Path):
    assert (made / name).read_bytes() == (again / name).read_bytes()


@pytest.mark.parametrize("name", REPORTS)
def test_the_file_in_git_is_what_the_script_makes(name: str, made: Path):
    """By content: another build of zlib packs the same content into other bytes."""
    if name.endswith(".docx"):
        assert _members(CORPUS / name) == _members(made / name)
    else:
        assert _pages(CORPUS / name) == _pages(made / name)


@pytest.mark.parametrize("name", REPORTS)
def test_the_file_is_small(name: str):
    assert (CORPUS / name).stat().st_size < LARGEST


def test_ids_and_questions_are_unique():
    for field in ("id", "question"):
        values = [question[field] for question in QUESTIONS]
        assert len(values) == len(set(values))


def test_a_fifth_of_the_questions_has_no_answer():
    share = 1 - len(ANSWERABLE) / len(QUESTIONS)
    assert 0.15 < share < 0.25


@pytest.mark.parametrize("question", ANSWERABLE, ids=lambda question: question["id"])
def test_evidence_is_in_its_report(question: dict):
    names = [question["doc"]] if "doc" in question else REPORTS
    pages = [
        (name, number)
        for name in names
        for number, text in enumerate(_pages(CORPUS / name), 1)
        if question["evidence"] in text
    ]
    assert pages
    if "page" in question:
        assert (question["doc"], question["page"]) in pages


@pytest.mark.parametrize("question", ANSWERABLE, ids=lambda question: question["id"])
def test_an_answer_is_in_the_evidence(question: dict):
    """Of a comparison across two reports the evidence proves one side."""
    enough = any if question["kind"] == "compare" else all
    evidence = question["evidence"]
    assert any(enough(part in evidence for part in answer) for answer in question["any_of"])


@pytest.mark.parametrize(
    "question",
    [question for question in QUESTIONS if not question["answerable"]],
    ids=lambda question: question["id"],
)
def test_an_unanswerable_question_claims_nothing(question: dict):
    assert question["kind"] == "none"
    assert question["evidence"] == ""
    assert question["any_of"] == []


@cache
def _pages(path: Path) -> tuple[str, ...]:
    """The text of each page, white space folded; a DOCX is one page."""
    texts = [_docx_text(path)] if path.suffix == ".docx" else _pdf_texts(path)
    return tuple(" ".join(text.split()) for text in texts)


def _pdf_texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def _docx_text(path: Path) -> str:
    lines = []
    for block in docx.Document(str(path)).iter_inner_content():
        if isinstance(block, Paragraph):
            lines.append(block.text)
        else:
            lines += [cell.text for row in block.rows for cell in row.cells]
    return " ".join(lines)


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
