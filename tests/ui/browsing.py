"""A page of the program in a real browser, watched: what it asks for, what it complains about."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, expect

CORPUS = Path(__file__).parents[2] / "corpus"
AN_GIANG = "an-giang-2024-q3-tom-tat.pdf"

SETTLES = 20_000
"""Milliseconds within which a page must show what a test waits for."""

SIZES = [(1440, 900), (768, 1024), (390, 844)]
SIZE_NAMES = ["desktop", "tablet", "phone"]

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


class Visit:
    """A page, with what it asked for and what it complained about."""

    def __init__(self, page: Page, port: int, address: str = "/") -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda r: self.requests.append(r.url))
        page.on("pageerror", lambda e: self.complaints.append(str(e)))
        page.on("console", lambda m: m.type == "error" and self.complaints.append(m.text))
        page.goto(f"http://127.0.0.1:{port}{address}")
        expect(page.locator("h1")).to_be_visible(timeout=SETTLES)

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


def visits(
    browser: Browser, port: int, size: tuple[int, int], address: str = "/"
) -> Iterator[Visit]:
    """A page of its own; for a fixture."""
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height})
    yield Visit(context.new_page(), port, address)
    context.close()


def keep_picture(page: Page, name: str) -> None:
    """Keep a screenshot where CCHC_QA_SCREENSHOTS names a folder for them."""
    folder = os.environ.get("CCHC_QA_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / name)


def width_of(page: Page) -> int:
    """How wide the page is; what is wider than the window scrolls sideways, or is cut off."""
    return int(
        page.evaluate(
            """Math.max(document.documentElement.scrollWidth,
              ...[...document.querySelectorAll("header, main, main section, main article, .frame")]
                .map(e => Math.round(e.getBoundingClientRect().right)))"""
        )
    )


def wait_until(holds: Callable[[], bool]) -> None:
    """Playwright's own waiting evaluates strings in the page, which our policy forbids."""
    until = time.monotonic() + SETTLES / 1000
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.05)
