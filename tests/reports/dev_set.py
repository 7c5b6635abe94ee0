"""The development reports of a set, made and read page by page, with their gold questions."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
import pypdfium2
from docx.text.paragraph import Paragraph

HERE = Path(__file__).parent


def gold_text(name: str) -> str:
    return (HERE.parent / "gold" / f"dev-{name}.jsonl").read_text(encoding="utf-8")


@cache
def questions(name: str) -> tuple[dict, ...]:
    return tuple(json.loads(line) for line in gold_text(name).splitlines())


def answerable(name: str) -> list[dict]:
    return [question for question in questions(name) if question["answerable"]]


def unanswerable(name: str) -> list[dict]:
    return [question for question in questions(name) if not question["answerable"]]


def holds(text: str, part: str) -> bool:
    """Whether `part` stands in `text` and is no piece of a longer number."""
    left = r"(?<!\d)(?<!\d[.,])" if part[0].isdigit() else ""
    right = r"(?!\d)(?![.,]\d)" if part[-1].isdigit() else ""
    return re.search(left + re.escape(part) + right, text) is not None


# --- the reports --------------------------------------------------------------------------------


def make(name: str) -> dict[str, bytes]:
    """The files that the set's script writes, by their names."""
    with TemporaryDirectory() as out:
        command = [sys.executable, "-B", str(HERE / name / "make.py"), "--out", out]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stderr
        return {path.name: path.read_bytes() for path in Path(out).iterdir()}


@cache
def made(name: str) -> dict[str, bytes]:
    """As `make`, once for all tests; not to be changed."""
    return make(name)


@cache
def pages(name: str, file: str) -> tuple[str, ...]:
    """The text of each page, composed and with white space folded; DOCX and TXT are one page."""
    readers = {".pdf": _pdf_texts, ".docx": _docx_texts, ".txt": _txt_texts}
    texts = readers[Path(file).suffix](made(name)[file])
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
    return [content.decode("utf-8-sig")]
