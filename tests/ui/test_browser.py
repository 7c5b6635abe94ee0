"""The chat in a real browser: asked, answered, proved, and nothing leaves the machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from browsing import AN_GIANG, CORPUS, SETTLES, Visit, keep_picture, visits, wait_until, width_of
from conftest import OPEN_REPORT, serving
from playwright.sync_api import Browser, Page, expect

from cchc_qa.build import build
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.index.store import current_name

QUESTION = "tỷ lệ hồ sơ trực tuyến toàn trình?"
VALUE = "94,49%"
UNKNOWN = "Hà Nội có tỷ lệ hồ sơ đúng hạn bao nhiêu?"


@pytest.fixture(params=[(1440, 900), (390, 844)], ids=["desktop", "phone"])
def visit(request: pytest.FixtureRequest, browser: Browser, port: int) -> Iterator[Visit]:
    yield from visits(browser, port, request.param)


OPEN_QUESTION = "tỷ lệ hồ sơ trực tuyến bao nhiêu?"


@pytest.fixture(params=[(1440, 900), (390, 844)], ids=["desktop", "phone"])
def open_visit(request: pytest.FixtureRequest, browser: Browser, open_port: int) -> Iterator[Visit]:
    yield from visits(browser, open_port, request.param)


def test_question_is_answered_with_its_proof(visit):
    visit.ask(QUESTION)
    turn = visit.page.locator("article.turn")
    value = turn.locator(".value")
    expect(value).to_have_text(VALUE)
    assert float(value.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")) >= 40
    proof = visit.page.locator("#side .proof")
    expect(proof.locator(".passage mark")).to_have_text(VALUE)
    expect(proof.locator("h2")).to_contain_text("tr. 2")
    picture = proof.locator(".frame[data-ready] img")
    assert picture.evaluate("async e => { await e.decode(); return e.naturalWidth }") > 0
    assert VALUE in (picture.get_attribute("alt") or "")
    wait_until(lambda: visit.page.evaluate("document.querySelector('.frame').scrollTop") > 0)
    assert _mark_in_sight(visit.page)
    keep_picture(visit.page, "chat.png" if width_of(visit.page) > 400 else "chat-phone.png")
    visit.check_quiet()


def _mark_in_sight(page: Page) -> bool:
    """Is the marked figure inside its scrolling frame?"""
    return bool(
        page.evaluate(
            """async () => {
              const frame = document.querySelector('.frame');
              const picture = frame.querySelector('img');
              const address = picture.getAttribute('src').replace('.png', '.json');
              const { page, boxes } = await (await fetch(address)).json();
              const scale = picture.clientWidth / page[2];
              const [left, top, right, bottom] = boxes[0].map(v => v * scale);
              return top >= frame.scrollTop && bottom <= frame.scrollTop + frame.clientHeight
                && left >= frame.scrollLeft && right <= frame.scrollLeft + frame.clientWidth;
            }"""
        )
    )


def test_unanswerable_question_is_refused_plainly(visit):
    visit.ask(UNKNOWN)
    turn = visit.page.locator("article.turn")
    expect(turn.locator(".value")).to_have_text("Không tìm thấy")
    expect(turn.locator(".words")).to_contain_text("Hà Nội")
    expect(turn.locator(".near h3")).to_contain_text("không phải câu trả lời")
    visit.check_quiet()


def test_no_sideways_scrolling_and_no_english(visit):
    page = visit.page
    page.locator("#examples button:visible").first.click()
    expect(page.locator("article.turn")).to_be_visible(timeout=SETTLES)
    expect(page.locator("#side .frame[data-ready]")).to_be_visible(timeout=SETTLES)
    assert width_of(page) == page.viewport_size["width"]
    visit.ask(UNKNOWN)
    assert width_of(page) == page.viewport_size["width"]
    assert page.evaluate("document.documentElement.lang") == "vi"
    shown = page.locator("body").inner_text().lower()
    for word in ("submit", "clear", "gradio", "loading", "settings", "error", "example"):
        assert word not in shown
    visit.check_quiet()


WATCH = """(() => {
  window.seen = new Set();
  const look = () => {
    for (const p of document.querySelectorAll("p.loading")) {
      const own = getComputedStyle(p).fontSize === "0px" ? "" : p.textContent;
      window.seen.add(own + getComputedStyle(p, "::after").content.replaceAll('"', ""));
    }
    requestAnimationFrame(look);
  };
  look();
})()"""


def test_no_english_while_the_page_opens(browser: Browser, port: int):
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(WATCH)
    Visit(page, port)
    assert page.evaluate("[...window.seen]") == ["Đang mở…"]
    context.close()


def test_earlier_answer_is_folded_and_opens_with_its_picture(visit):
    visit.ask(QUESTION)
    visit.ask(UNKNOWN)
    folded = visit.page.locator("details.turn")
    expect(folded.locator(".short")).to_have_text(VALUE)
    expect(visit.page.locator("#side .proof")).to_have_count(0)
    folded.locator("summary").press("Enter")
    folded.locator("a.chip").press("Enter")
    expect(visit.page.locator("#side .passage mark")).to_have_text(VALUE)
    wait_until(lambda: visit.page.evaluate("document.querySelector('.frame').scrollTop") > 0)
    visit.check_quiet()


def test_markup_in_a_question_stays_text(visit):
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script> tỷ lệ?"
    visit.ask(evil)
    assert visit.page.locator("article.turn img[src='x'], #conversation script").count() == 0
    visit.check_quiet()


def test_keyboard_reaches_the_question_and_the_button(visit):
    page = visit.page
    page.locator("#question").get_by_role("textbox").focus()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "send"
    page.keyboard.press("Enter")
    expect(page.locator("article.turn")).to_be_visible(timeout=SETTLES)
    visit.check_quiet()


def test_what_may_have_been_meant_is_a_button_that_asks_it(open_visit):
    page = open_visit.page
    open_visit.ask(OPEN_QUESTION)
    others = page.locator("#others button:visible")
    expect(others.first).to_be_visible(timeout=SETTLES)
    assert all(text.startswith("Hay là: ") for text in others.all_inner_texts())
    assert width_of(page) == page.viewport_size["width"]
    keep_picture(page, "chat-others.png" if width_of(page) > 400 else "chat-others-phone.png")
    asked = others.first.inner_text().removeprefix("Hay là: ")
    value = "42,86%" if "một phần" in asked else "70,07%"
    others.first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("article.turn .question")).to_contain_text(asked, timeout=SETTLES)
    expect(page.locator("article.turn .value")).to_have_text(value)
    expect(page.locator("#others button:visible")).to_have_count(0)
    open_visit.check_quiet()


def test_markup_in_what_is_offered_stays_text(open_visit):
    page = open_visit.page
    open_visit.ask(OPEN_QUESTION)
    first = page.locator("article.turn .value")
    other = page.locator("#others button:visible").filter(has_text="<b>")
    expect(other).to_have_count(1, timeout=SETTLES)
    offered = other.text_content()
    assert other.locator("b").count() == 0
    values = {"<b>toàn trình</b>": "70,07%", "<b>một phần</b>": "42,86%"}
    value = next(v for name, v in values.items() if name in offered)
    assert first.text_content() in set(values.values()) - {value}
    other.click()
    expect(first).to_have_text(value, timeout=SETTLES)
    assert page.locator("article.turn b").count() == 0
    open_visit.check_quiet()


def test_pages_turn_and_grow_and_the_file_is_given(visit):
    page = visit.page
    visit.ask(QUESTION)
    proof = page.locator("#side .proof:has(.frame[data-ready])")
    expect(proof.locator(".count")).to_have_text("trang 2/3")
    marked = proof.locator("img").get_attribute("src")
    proof.get_by_role("button", name="Trang sau").click()
    expect(proof.locator(".count")).to_have_text("trang 3/3")
    expect(proof.get_by_role("button", name="Trang sau")).to_be_disabled()
    proof.get_by_role("button", name="Trang trước").click()
    expect(proof.locator("img")).to_have_attribute("src", marked or "")
    width = int(proof.locator("img").evaluate("e => e.clientWidth"))
    proof.get_by_role("button", name="Phóng to").click()
    assert int(proof.locator("img").evaluate("e => e.clientWidth")) > width
    with page.expect_download() as download:
        proof.get_by_role("link", name="Tải tệp gốc").click()
    assert download.value.suggested_filename == AN_GIANG
    assert download.value.path().read_bytes() == (CORPUS / AN_GIANG).read_bytes()
    visit.check_quiet()


def test_dark_and_meeting_stay_from_visit_to_visit(visit):
    page = visit.page
    page.get_by_role("button", name="Giao diện tối").click()
    page.get_by_role("button", name="Chế độ họp").click()
    page.reload()
    expect(page.locator("html.dark.meeting")).to_have_count(1)
    assert (
        float(page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)"))
        >= 20
    )
    page.get_by_role("button", name="Giao diện sáng").click()
    page.get_by_role("button", name="Chế độ họp").click()
    expect(page.locator("html.dark, html.meeting")).to_have_count(0)
    visit.check_quiet()


def test_meeting_mode_sets_all_words_of_an_answer_and_its_proof_large(visit):
    page = visit.page
    visit.ask(UNKNOWN)
    page.get_by_role("button", name="Chế độ họp").click()
    large = 0.85 * _smallest(page, "html")
    assert large > 16
    assert _smallest(page, ".near h3, .near h3 span, .near .quote, .near .chip") >= large
    visit.ask(QUESTION)
    expect(page.locator("#side .passage mark")).to_have_text(VALUE)
    assert _smallest(page, "#side h2, #side .passage p, #side mark, #carry .count") >= large
    assert page.get_by_role("heading", level=1).count() == 1
    visit.check_quiet()


def _smallest(page: Page, selector: str) -> float:
    sizes = "all => Math.min(...all.map(e => parseFloat(getComputedStyle(e).fontSize)))"
    return float(page.locator(selector).evaluate_all(sizes))


def test_follow_up_keeps_what_was_asked_and_its_filters_can_be_removed(visit):
    page = visit.page
    visit.ask("tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III?")
    visit.ask("còn một phần?")
    turn = page.locator("article.turn")
    expect(turn.locator(".meant")).to_contain_text("trực tuyến một phần của An Giang Quý III/2024")
    chips = page.locator("#filters button:visible")
    expect(chips).to_have_text(["An Giang ✕", "Quý III/2024 ✕"])
    chips.first.click()
    expect(chips).to_have_text(["Quý III/2024 ✕"])
    visit.check_quiet()


def test_question_asked_while_a_filter_is_left_is_answered(visit):
    page = visit.page
    page.get_by_role("button", name="Lọc theo nơi và kỳ báo cáo").click()
    for question in (QUESTION, UNKNOWN, QUESTION, UNKNOWN, QUESTION, UNKNOWN):
        page.get_by_role("combobox", name="Nơi báo cáo").click()
        visit.ask(question)
    visit.check_quiet()


def test_answer_is_copied_with_its_citation(visit):
    page = visit.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.ask(QUESTION)
    page.keyboard.press("Escape")
    page.keyboard.press("c")
    expect(page.locator(".acts .said")).to_have_text("Đã sao chép kèm trích dẫn.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert VALUE in copied
    assert "tr. 2" in copied
    visit.check_quiet()


def test_link_shows_the_same_answer_and_says_when_the_index_is_another(visit):
    page = visit.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.ask(QUESTION)
    page.get_by_role("button", name="Liên kết").click()
    expect(page.locator(".acts .said")).to_have_text("Đã sao chép liên kết.")
    address = page.evaluate("navigator.clipboard.readText()")
    other = page.context.new_page()
    other.goto(address)
    expect(other.locator("article.turn .value")).to_have_text(VALUE, timeout=SETTLES)
    expect(other.locator(".rebuilt")).to_have_count(0)
    other.goto("about:blank")
    other.goto(address[:-4] + "0000")
    expect(other.locator(".rebuilt")).to_contain_text("đã được lập lại", timeout=SETTLES)
    expect(other.locator("article.turn .value")).to_have_text(VALUE)
    visit.check_quiet()


@pytest.mark.parametrize(("later", "said"), [("71,17%", "70,07%"), ("70,07%", None)])
def test_link_of_an_earlier_index_shows_what_that_one_answers(
    browser: Browser, tmp_path: Path, later: str, said: str | None
):
    report, root = tmp_path / "ca-mau.txt", tmp_path / "index"
    names = []
    for figure, end in (("70,07%", "Hết."), (later, "Hết báo cáo.")):
        text = OPEN_REPORT.replace("<b>", "").replace("</b>", "").replace("70,07%", figure)
        report.write_text(f"{text}\n{end}\n", encoding="utf-8")
        build([report], root, open_encoder(EncoderSettings()))
        names.append(current_name(root))
    asked = quote("Tỷ lệ hồ sơ trực tuyến toàn trình của Cà Mau?")
    with serving(root) as port:
        for visit in visits(browser, port, (1440, 900), f"/#hoi={asked}&ban={names[0]}"):
            notice = visit.page.locator("article.turn .rebuilt")
            expect(visit.page.locator("article.turn .value")).to_have_text(later, timeout=SETTLES)
            wanted = f"Khi có liên kết, câu trả lời là:{said}" if said else "câu trả lời không đổi"
            expect(notice).to_contain_text(wanted, timeout=SETTLES)
            expect(notice.locator(".then")).to_have_count(2 if said else 0)
            visit.check_quiet()


def test_keyboard_alone_asks_walks_and_leaves(visit):
    page = visit.page
    page.locator("body").click(position={"x": 2, "y": 2})
    page.keyboard.press("/")
    page.keyboard.type(UNKNOWN)
    page.keyboard.press("Enter")
    expect(page.locator("article.turn .near li")).not_to_have_count(0, timeout=SETTLES)
    page.keyboard.press("ArrowRight")
    first = page.locator("#conversation .chip[aria-current]")
    expect(first).to_have_count(1)
    was = first.get_attribute("href")
    expect(page.locator("#side .proof .quote")).to_be_visible()
    page.keyboard.press("ArrowRight")
    wait_until(lambda: first.get_attribute("href") != was)
    page.keyboard.press("h")
    expect(page.locator("html.meeting")).to_have_count(1)
    page.keyboard.press("h")
    expect(page.locator("html.meeting")).to_have_count(0)
    visit.check_quiet()
