"""The Word file of a conversation: opened again, read again, and nothing in it but text."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import time
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from cchc_qa.export.word import word
from cchc_qa.read import read_document

WORD_NS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def opened(conversation):
    return docx.Document(io.BytesIO(word(conversation)))


def _styled(opened, style: str) -> list[str]:
    return [p.text for p in opened.paragraphs if p.style.name == style]


def test_headings(opened, conversation):
    assert _styled(opened, "Title") == ["Hỏi đáp báo cáo cải cách hành chính"]
    assert _styled(opened, "Heading 1") == ["Tổng hợp", "Câu hỏi, câu trả lời và trích dẫn"]
    headings = _styled(opened, "Heading 2")
    assert headings[0] == f"1. {conversation.exchanges[0].question}"
    assert len(headings) == len(conversation.exchanges)


def test_says_the_day_and_the_index(opened, conversation):
    lines = [p.text for p in opened.paragraphs]
    assert f"Ngày 24/11/2026 · 5 báo cáo · bản chỉ mục {conversation.generation}" in lines


def test_table_of_answers(opened):
    (found,) = opened.tables
    rows = [[cell.text for cell in row.cells] for row in found.rows]
    assert rows[0] == ["Câu hỏi", "Trả lời", "Nguồn"]
    assert rows[1][1] == "94,49%"
    assert rows[1][2].endswith("mục II.6, tr. 2")
    assert rows[2][1] == "5,12%; 4,38%; 0,74 điểm phần trăm (tính: 5,12 − 4,38 = 0,74)"
    assert rows[4][1:] == ["Không tìm thấy", ""]


def test_quotes_are_verbatim_with_their_source(opened, conversation):
    quotes = _styled(opened, "Quote")
    sources = _styled(opened, "Caption")
    cited = [c for e in conversation.exchanges for c in e.answer.citations]
    assert quotes == [f"«{c.quote}»" for c in cited]
    assert sources == [s for e in conversation.exchanges for s in e.sources]


def test_refusal_says_why(opened):
    lines = [p.text for p in opened.paragraphs]
    place = lines.index("4. Tỷ lệ hồ sơ trực tuyến của Cà Mau?")
    assert lines[place + 1] == "Không tìm thấy"
    assert lines[place + 2].startswith("Chưa có báo cáo của Cà Mau")


def test_language_and_letters(conversation):
    with zipfile.ZipFile(io.BytesIO(word(conversation))) as package:
        styles = package.read("word/styles.xml").decode()
        core = package.read("docProps/core.xml").decode()
    assert set(re.findall(r'<w:lang [^>]*w:val="([^"]*)"', styles)) == {"vi-VN"}
    fonts = re.findall(r"<w:rFonts [^>]*>", styles)
    assert fonts
    assert all('w:ascii="Times New Roman"' in f and "Theme" not in f for f in fonts)
    assert "<dc:language>vi-VN</dc:language>" in core


def test_same_bytes_at_any_hour(conversation, monkeypatch):
    first = word(conversation)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(2_000_000_000))
    assert word(conversation) == first
    assert word(replace(conversation, day=date(2026, 11, 25))) != first


@pytest.mark.parametrize("which", ["conversation", "hostile"])
def test_nothing_but_text(which, request):
    """No field, link, macro or part from elsewhere, whatever stands in the reports."""
    with zipfile.ZipFile(io.BytesIO(word(request.getfixturevalue(which)))) as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    assert not any("External" in text for name, text in parts.items() if name.endswith(".rels"))
    for tag in ("fldSimple", "fldChar", "instrText", "hyperlink", "object", "drawing"):
        assert f"<w:{tag}" not in parts["word/document.xml"]
    assert all(name.endswith((".xml", ".rels")) for name in parts)
    body = parts["word/document.xml"]
    assert not re.search("[\x00-\x08\x0b-\x1f\u202e\ufffe]", body)


def test_our_own_reader_reads_it(conversation, tmp_path):
    path = tmp_path / "hoi-dap.docx"
    path.write_bytes(word(conversation))
    text = read_document(path, path.name).text
    for exchange in conversation.exchanges:
        for cited in exchange.answer.citations:
            assert cited.quote in text


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it(conversation, tmp_path: Path):
    path = tmp_path / "hoi-dap.docx"
    path.write_bytes(word(conversation))
    command = ["soffice", "--headless", "--convert-to", "txt:Text", "--outdir", tmp_path, path]
    subprocess.run(command, check=True, timeout=120, capture_output=True)
    assert "94,49%" in path.with_suffix(".txt").read_text(encoding="utf-8")
