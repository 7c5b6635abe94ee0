"""The real report in its three forms, and the collected fixtures; only where ../shared is."""

from __future__ import annotations

import shutil
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from cchc_qa import errors
from cchc_qa.read import read_document
from cchc_qa.read.codec import check

SHARED = Path(__file__).resolve().parents[3] / "shared"
REPORTS, FIXTURES = SHARED / "reports", SHARED / "fixtures"
if not REPORTS.is_dir():
    pytest.skip("no ../shared here", allow_module_level=True)


def lines_of(path):
    document = read_document(path, path.name)
    check(document)
    return [block.span.of(document.text) for block in document.blocks]


def test_three_forms_of_the_report_agree():
    forms = {
        kind: lines_of(REPORTS / f"an-giang-2024-q3.{kind}") for kind in ("pdf", "docx", "txt")
    }
    assert forms["pdf"] == forms["docx"]
    same = sum(
        match.size
        for match in SequenceMatcher(
            None, forms["txt"], forms["pdf"], autojunk=False
        ).get_matching_blocks()
    )
    # The text form parts one heading from the one above it, which the other two have on one line.
    assert same >= len(forms["txt"]) - 2


@pytest.mark.parametrize("pages", [11, 22, 32])
def test_scans_are_named(pages, monkeypatch):
    monkeypatch.setattr("cchc_qa.read.ocr.available", lambda: False)
    path = FIXTURES / f"scan-no-text-{pages}-pages.pdf"
    with pytest.raises(errors.NoTextLayer, match=f"{pages}/{pages} trang"):
        read_document(path, path.name)


@pytest.mark.parametrize(
    ("name", "said", "unsaid"),
    [
        ("thong-tu-05-2022-bldtbxh", "Thông tư số 29/2017/TT-BLĐTBXH ngày 15", "CÔNG BÁO/Số"),
        ("thong-tu-21-2026-btc", "Điều 3. Điều khoản thi hành", "Ký bởi"),
        ("vbhn-468-bldtbxh", "THI HÀNH⁵", "CÔNG BÁO/Số"),
        ("thong-tu-02-2021-btc", "2\tMáy bơm chữa cháy\tCái\t40.000", "\x00"),
    ],
)
def test_gazette_pages(name, said, unsaid):
    text = "\n".join(lines_of(FIXTURES / f"{name}.pdf"))
    assert said in text
    assert unsaid not in text


def test_named_docx_but_is_doc():
    path = FIXTURES / "luat-pccc-named-docx-but-is-doc.docx"
    if shutil.which("soffice") is None:
        with pytest.raises(errors.LegacyWord, match=r"\.docx"):
            read_document(path, path.name)
        return
    document = read_document(path, path.name)
    assert document.format == "doc"
    assert "Điều" in document.text
