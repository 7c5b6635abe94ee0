"""In a real browser: what is copied and exported, and what people say of an answer, end where they
should."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from browsing import SETTLES, SIZE_NAMES, SIZES, Visit, keep_picture, visits, width_of
from playwright.sync_api import expect

from cchc_qa.feedback.store import Feedback

QUESTION = "tỷ lệ hồ sơ trực tuyến toàn trình?"
UNKNOWN = "Tỷ lệ hồ sơ trực tuyến của Cà Mau?"
SOURCE = (
    "Báo cáo tóm tắt Công tác cải cách hành chính Quý III năm 2024 của tỉnh An Giang, "
    "mục II.6, tr. 2"
)


@pytest.fixture
def visit(browser, port) -> Iterator[Visit]:
    yield from visits(browser, port, SIZES[0])


def test_copied_words_name_the_source_officially(visit):
    page = visit.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.ask(QUESTION)
    page.get_by_role("button", name="Sao chép").click()
    expect(page.locator(".acts .said")).to_have_text("Đã sao chép kèm trích dẫn.")
    value, *_, source = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert (value, source) == ("94,49%", f"Nguồn: {SOURCE}.")
    visit.check_quiet()


@pytest.mark.parametrize("kind", ["docx", "csv"])
def test_conversation_is_saved_as_a_file(visit, kind, tmp_path: Path):
    page = visit.page
    visit.ask(QUESTION)
    visit.ask(UNKNOWN)
    with page.expect_download(timeout=SETTLES) as downloading:
        page.get_by_role("button", name=f"Tải {kind.upper()}").click()
    saved = tmp_path / downloading.value.suggested_filename
    downloading.value.save_as(saved)
    assert saved.name.startswith("hoi-dap-")
    assert saved.suffix == f".{kind}"
    rows = _docx_rows(saved) if kind == "docx" else _csv_rows(saved)
    assert rows[0][1:] == ["94,49%", SOURCE]
    assert "Không tìm thấy" in rows[1]
    visit.check_quiet()


def _docx_rows(path: Path) -> list[list[str]]:
    table = docx.Document(str(path)).tables[0]
    return [[cell.text for cell in row.cells] for row in table.rows[1:]]


def _csv_rows(path: Path) -> list[list[str]]:
    text = path.read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    first, second = rows
    return [
        [first["Câu hỏi"], first["Giá trị"], first["Nguồn"]],
        [second["Câu hỏi"], second["Kết quả"]],
    ]


def test_what_a_person_says_is_kept(visit, root):
    page = visit.page
    before = len(Feedback(root).all())
    visit.ask(QUESTION)
    page.get_by_role("button", name="Đúng", exact=True).click()
    expect(page.locator(".acts .said")).to_have_text("Đã ghi nhận, xin cảm ơn.")
    page.get_by_role("button", name="Sai", exact=True).click()
    page.get_by_label("Ghi chú").fill("phải là <b>95%</b>")
    page.get_by_role("button", name="Gửi").click()
    expect(page.get_by_role("button", name="Sai", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    right, wrong = Feedback(root).all()[before:]
    assert (right.verdict, wrong.verdict, wrong.note) == ("right", "wrong", "phải là <b>95%</b>")
    assert json.loads(right.answer)["value"] == "94,49%"
    visit.check_quiet()


@pytest.mark.parametrize("size", SIZES, ids=SIZE_NAMES)
def test_page_for_programs_fits(browser, port, size):
    for opened in visits(browser, port, size, "/api"):
        page = opened.page
        assert width_of(page) <= size[0]
        expect(page.get_by_role("heading", name="Hỏi một câu")).to_be_visible()
        keep_picture(page, f"api-{size[0]}.png")
        opened.check_quiet()
