"""The chat in a real browser: asked, answered, proved, and nothing leaves the machine."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

QUESTION = "tỷ lệ hồ sơ trực tuyến toàn trình?"
VALUE = "94,49%"
UNKNOWN = "Hà Nội có tỷ lệ hồ sơ đúng hạn bao nhiêu?"
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SETTLES = 20_000


class Visit:
    """A page, with what it asked for and what it complained about."""

    def __init__(self, page: Page, port: int) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda r: self.requests.append(r.url))
        page.on("pageerror", lambda e: self.complaints.append(str(e)))
        page.on("console", lambda m: m.type == "error" and self.complaints.append(m.text))
        page.goto(f"http://127.0.0.1:{port}/")
        expect(page.locator("#banner h1")).to_be_visible(timeout=SETTLES)

    def ask(self, question: str) -> None:
        """Type the question and press Enter, as people do."""
        self.page.locator("#question").get_by_role("textbox").fill(question)
        self.page.keyboard.press("Enter")
        expect(self.page.locator("article.turn .question")).to_contain_text(
            question, timeout=SETTLES
        )

    def check_quiet(self) -> None:
        hosts = {urlsplit(u).hostname for u in self.requests if not u.startswith("data:")}
        assert hosts == {"127.0.0.1"}
        assert self.complaints == []


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if program is None:
        pytest.fail("no Chromium: install Debian's package «chromium», or name one in CHROMIUM")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(params=[(1440, 900), (390, 844)], ids=["desktop", "phone"])
def visit(request: pytest.FixtureRequest, browser: Browser, port: int) -> Iterator[Visit]:
    yield from _visits(browser, port, *request.param)


def _visits(browser: Browser, port: int, width: int, height: int) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": width, "height": height})
    yield Visit(context.new_page(), port)
    context.close()


OPEN_QUESTION = "tỷ lệ hồ sơ trực tuyến bao nhiêu?"


@pytest.fixture(params=[(1440, 900), (390, 844)], ids=["desktop", "phone"])
def open_visit(request: pytest.FixtureRequest, browser: Browser, open_port: int) -> Iterator[Visit]:
    yield from _visits(browser, open_port, *request.param)


def _keep_picture(page: Page, name: str) -> None:
    folder = os.environ.get("CCHC_QA_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / name)


def _width(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth"))


def test_question_is_answered_with_its_proof(visit):
    visit.ask(QUESTION)
    turn = visit.page.locator("article.turn")
    value = turn.locator(".value")
    expect(value).to_have_text(VALUE)
    assert float(value.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")) >= 40
    expect(turn.locator(".passage mark")).to_have_text(VALUE)
    expect(turn.locator(".proof h3")).to_contain_text("tr. 2")
    picture = turn.get_by_role("img")
    assert picture.evaluate("async e => { await e.decode(); return e.naturalWidth }") > 0
    assert VALUE in (picture.get_attribute("alt") or "")
    _wait_until(lambda: visit.page.evaluate("document.querySelector('.frame').scrollTop") > 0)
    assert _mark_in_sight(visit.page)
    _keep_picture(visit.page, "chat.png" if _width(visit.page) > 400 else "chat-phone.png")
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
    visit.ask(UNKNOWN)
    assert _width(page) == page.viewport_size["width"]
    assert page.evaluate("document.documentElement.lang") == "vi"
    shown = page.locator("body").inner_text().lower()
    for word in ("submit", "clear", "gradio", "loading", "settings", "error", "example"):
        assert word not in shown
    visit.check_quiet()


def test_earlier_answer_is_folded_and_opens_with_its_picture(visit):
    visit.ask(QUESTION)
    visit.ask(UNKNOWN)
    folded = visit.page.locator("details.turn")
    expect(folded.locator(".short")).to_have_text(VALUE)
    folded.locator("summary").press("Enter")
    expect(folded.locator(".passage mark")).to_be_visible()
    _wait_until(lambda: visit.page.evaluate("document.querySelector('.frame').scrollTop") > 0)
    visit.check_quiet()


def _wait_until(holds: Callable[[], bool]) -> None:
    """Playwright's own waiting evaluates strings in the page, which our policy forbids."""
    until = time.monotonic() + SETTLES / 1000
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.05)


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
    assert _width(page) == page.viewport_size["width"]
    _keep_picture(page, "chat-others.png" if _width(page) > 400 else "chat-others-phone.png")
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
