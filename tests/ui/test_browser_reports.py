"""The page «Báo cáo» in a real browser: reports dropped in, previewed, added; removed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import AN_GIANG, CORPUS, SETTLES, SIZE_NAMES, SIZES, Visit, keep_picture, width_of
from conftest import serving
from playwright.sync_api import Browser, Page, expect

from cchc_qa.build import build
from cchc_qa.encode import EncoderSettings, open_encoder

BUILT = 90_000
QUESTION = "Tỷ lệ hồ sơ trực tuyến toàn trình của Cà Mau?"
REPORT = """\
ỦY BAN NHÂN DÂN
TỈNH CÀ MAU

BÁO CÁO
Công tác cải cách hành chính Quý III năm 2024 của tỉnh Cà Mau <img src=x onerror=alert(1)>

I. KẾT QUẢ THỰC HIỆN

Tỷ lệ hồ sơ trực tuyến toàn trình đạt 70,07%.
Tổng kinh phí thực hiện là 1,234 tỷ đồng.
"""


def filled(folder: Path) -> Path:
    """A corpus with a gap between two reports, indexed."""
    (folder / "corpus").mkdir()
    for name in (AN_GIANG, "song-trang-2024-q1.pdf", "song-trang-2024-q3-9-thang.pdf"):
        shutil.copy(CORPUS / name, folder / "corpus")
    build([folder / "corpus"], folder / "index", open_encoder(EncoderSettings()))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return filled(tmp_path)


@pytest.fixture
def port(folder: Path) -> Iterator[int]:
    """A server whose corpus the test may change."""
    with serving(folder / "index", folder) as port:
        yield port


@pytest.fixture(scope="module")
def kept_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A server whose corpus stays as it is."""
    folder = filled(tmp_path_factory.mktemp("kept"))
    with serving(folder / "index", folder) as port:
        yield port


@pytest.fixture(params=SIZES, ids=SIZE_NAMES)
def visit(request: pytest.FixtureRequest, browser: Browser, port: int) -> Iterator[Visit]:
    with visiting(browser, port, request.param) as visit:
        yield visit


@pytest.fixture
def changing(browser: Browser, port: int) -> Iterator[Visit]:
    with visiting(browser, port, SIZES[0]) as visit:
        yield visit


@pytest.fixture
def wide(browser: Browser, kept_port: int) -> Iterator[Visit]:
    with visiting(browser, kept_port, SIZES[0]) as visit:
        yield visit
        discard_all(visit.page)


def discard_all(page: Page) -> None:
    """So that the next test finds nothing that waits."""
    buttons = page.get_by_role("button", name="Bỏ tệp này")
    for left in range(buttons.count() - 1, -1, -1):
        buttons.first.click()
        expect(buttons).to_have_count(left)


@contextmanager
def visiting(browser: Browser, port: int, size: tuple[int, int]) -> Iterator[Visit]:
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height})
    visit = Visit(context.new_page(), port, "/bao-cao")
    expect(visit.page.locator("#report-list tbody tr")).to_have_count(3, timeout=SETTLES)
    yield visit
    context.close()


def give(page: Page, name: str, data: bytes) -> None:
    """Choose a file, as the button does."""
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    page.locator("#files").set_input_files([file])


def drop(page: Page, name: str, text: str) -> None:
    """Let a file fall onto the page, as the mouse does."""
    page.evaluate(
        """([name, text]) => {
          const data = new DataTransfer();
          data.items.add(new File([text], name));
          for (const kind of ["dragenter", "dragover", "drop"]) {
            const options = { bubbles: true, cancelable: true, dataTransfer: data };
            document.getElementById("drop").dispatchEvent(new DragEvent(kind, options));
          }
        }""",
        [name, text],
    )


def test_a_dropped_report_is_previewed_added_and_answers(visit: Visit, port: int):
    page = visit.page
    drop(page, "ca-mau.txt", REPORT)
    card = page.locator("article.incoming")
    add = card.get_by_role("button", name="Thêm vào kho")
    expect(add).to_be_visible(timeout=SETTLES)
    expect(card).to_contain_text("Quý III/2024")
    expect(card).to_contain_text("Cà Mau")
    expect(card).to_contain_text("70,07%")
    expect(card).to_contain_text("<img src=x onerror=alert(1)>")
    assert card.locator("img").count() == 0
    assert width_of(page) == page.viewport_size["width"]
    keep_picture(page, f"reports-preview-{page.viewport_size['width']}.png")
    add.click()
    rows = page.locator("#report-list tbody tr")
    expect(rows).to_have_count(4, timeout=BUILT)
    expect(page.locator("#build-state")).to_contain_text("Đã lập xong chỉ mục: 4 báo cáo")
    expect(rows.filter(has_text="Cà Mau")).to_contain_text("1,234 tỷ đồng", timeout=BUILT)
    expect(page.locator("#report-list img")).to_have_count(0)
    keep_picture(page, f"reports-{page.viewport_size['width']}.png")
    assert width_of(page) == page.viewport_size["width"]
    visit.check_quiet()
    page.goto(f"http://127.0.0.1:{port}/")
    expect(page.locator("h1")).to_be_visible(timeout=SETTLES)
    visit.ask(QUESTION)
    expect(page.locator("article.turn .value").first).to_have_text("70,07%", timeout=SETTLES)


def test_the_grid_says_in_words_what_is_missing(wide: Visit):
    row = wide.page.locator("#coverage tbody tr").filter(has_text="Sông Trăng")
    assert row.locator("td").all_inner_texts() == ["Có", "Thiếu", "Có"]
    expect(wide.page.locator("#coverage-words")).to_contain_text(
        "Sông Trăng – Quý II – 6 tháng/2024"
    )
    expect(wide.page.locator("#summary")).to_contain_text("thiếu 1 báo cáo")


def test_removal_asks_first_by_keyboard(changing: Visit, folder: Path):
    page, dialog = changing.page, changing.page.locator("#removal")
    remove = page.get_by_role("button", name=f"Bỏ báo cáo {AN_GIANG}")
    remove.focus()
    page.keyboard.press("Enter")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text(AN_GIANG)
    assert page.evaluate("document.activeElement.id") == "removal-no"
    keep_picture(page, f"reports-removal-{page.viewport_size['width']}.png")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    remove.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    assert (folder / "corpus" / AN_GIANG).exists()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#report-list tbody tr")).to_have_count(2, timeout=BUILT)
    assert [p.name[-len(AN_GIANG) :] for p in (folder / "corpus" / ".da-xoa").iterdir()] == [
        AN_GIANG
    ]
    changing.check_quiet()


def test_a_build_shows_how_far_it_is_while_questions_are_answered(changing: Visit, folder: Path):
    line = "Đã rà soát {} văn bản, xử lý {} hồ sơ và kiểm tra {} đơn vị.\n"
    for number in range(20):
        text = "".join(line.format(n, n + number, 3 * n) for n in range(1, 300))
        (folder / "corpus" / f"z{number}.txt").write_text(text, encoding="utf-8")
    page = changing.page
    page.get_by_role("button", name="Lập lại chỉ mục").click()
    bar = page.get_by_role("progressbar")
    expect(page.locator("#build-detail")).to_contain_text("/23 báo cáo · ", timeout=SETTLES)
    expect(page.locator("#build-detail")).to_contain_text("còn khoảng", timeout=SETTLES)
    assert bar.get_attribute("aria-valuemax") == "23"
    assert 0 < int(bar.get_attribute("aria-valuenow") or 0) < 23
    assert "báo cáo" in (bar.get_attribute("aria-valuetext") or "")
    expect(page.locator("#build-state")).to_contain_text("trả lời từ chỉ mục cũ")
    expect(page.locator("#report-list tbody tr")).to_have_count(3)
    keep_picture(page, "reports-build-1440.png")
    expect(page.locator("#build-state")).to_contain_text("23 báo cáo", timeout=BUILT)
    expect(page.locator("#report-list tbody tr")).to_have_count(23, timeout=SETTLES)
    expect(bar).to_be_hidden()
    changing.check_quiet()


def test_what_cannot_be_read_says_why_and_what_to_do(wide: Visit):
    page = wide.page
    give(page, "hong.docx", b"PK\x03\x04" + bytes(300))
    card = page.locator("article.incoming")
    expect(card.locator(".problem")).to_contain_text("lưu lại thành .docx", timeout=SETTLES)
    expect(card.get_by_role("button", name="Thêm vào kho")).to_have_count(0)
    card.get_by_role("button", name="Bỏ tệp này").click()
    expect(card).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == "intake-title"
    wide.check_quiet()


def test_a_file_of_another_kind_is_refused_in_words(wide: Visit):
    give(wide.page, "x.exe", b"MZ")
    expect(wide.page.locator("article.incoming .problem")).to_contain_text(
        "chỉ đọc được các tệp .pdf", timeout=SETTLES
    )


def test_another_report_of_the_same_name_is_offered_as_replacement(changing: Visit):
    page = changing.page
    give(page, "song-trang-2024-q1.pdf", other_pdf())
    replace = page.get_by_role("button", name="Thay thế bản cũ")
    expect(replace).to_be_visible(timeout=SETTLES)
    replace.click()
    expect(page.locator("#build-state")).to_contain_text("Đã lập xong", timeout=BUILT)
    expect(page.locator("#coverage tbody tr")).to_have_count(2)


def other_pdf() -> bytes:
    """The same report, saved again: other bytes, so another file."""
    return (CORPUS / "song-trang-2024-q1.pdf").read_bytes() + b"\n% saved again\n"


def test_what_waits_is_there_after_the_page_is_loaded_again(wide: Visit):
    page = wide.page
    give(page, "ca-mau.txt", REPORT.encode())
    expect(page.get_by_role("button", name="Thêm vào kho")).to_be_visible(timeout=SETTLES)
    page.reload()
    expect(page.get_by_role("button", name="Thêm vào kho")).to_be_visible(timeout=SETTLES)
    wide.check_quiet()


def test_the_title_opens_the_report_and_no_english_is_left(wide: Visit):
    page = wide.page
    page.locator("#report-list .link").first.click()
    expect(page.locator("dialog.proof-drawer .proof")).to_be_visible(timeout=SETTLES)
    page.keyboard.press("Escape")
    shown = page.locator("body").inner_text().lower()
    for word in ("upload", "file", "error", "loading", "delete", "report", "missing"):
        assert word not in shown
    assert page.evaluate("document.documentElement.lang") == "vi"
    wide.check_quiet()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=SIZE_NAMES)
def test_axe_finds_nothing_grave(
    browser: Browser, kept_port: int, scheme: str, size: tuple[int, int]
):
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    page = Visit(context.new_page(), kept_port, "/bao-cao").page
    expect(page.locator("#report-list tbody tr")).to_have_count(3, timeout=SETTLES)
    give(page, "ca-mau.txt", REPORT.encode())
    give(page, "hong.docx", b"PK\x03\x04" + bytes(300))
    expect(page.get_by_role("button", name="Thêm vào kho")).to_be_visible(timeout=SETTLES)
    expect(page.locator("article.incoming .problem")).to_be_visible(timeout=SETTLES)
    found = Axe().run(page).response["violations"]
    grave = [v for v in found if v["impact"] in {"serious", "critical"}]
    assert [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in grave] == []
    keep_picture(page, f"reports-{scheme}-{width}.png")
    discard_all(page)
    context.close()
