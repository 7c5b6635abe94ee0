#!/usr/bin/env python3
"""Takes the pictures of the README, of the sample reports: `python docs/screenshots/make.py`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests" / "ui"))

from browsing import CORPUS, FLAGS  # noqa: E402  (needs the path above)
from conftest import serving  # noqa: E402

from cchc_qa.build import build  # noqa: E402
from cchc_qa.encode import EncoderSettings, open_encoder  # noqa: E402

QUESTIONS = (
    "tỷ lệ hồ sơ trực tuyến toàn trình của Sông Trăng quý II?",
    "thế An Giang quý III thì sao?",
)
DESK, PHONE = (1440, 900), (390, 844)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        index = Path(folder) / "index"
        build([CORPUS], index, open_encoder(EncoderSettings()))
        program = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        with serving(index) as port:
            for name, size in (("chat", DESK), ("chat-phone", PHONE)):
                _keep(_conversation(browser, port, size), name)
            _keep(_opened(browser, port, "/so-lieu?q=hồ sơ trực tuyến", DESK), "so-lieu")
            series = "/chuoi?q=tỷ lệ hồ sơ trực tuyến toàn trình"
            _keep(_opened(browser, port, series, DESK), "chuoi")
            _keep(_opened(browser, port, "/bao-cao", DESK), "bao-cao")
        browser.close()


def _opened(browser: Browser, port: int, address: str, size: tuple[int, int]) -> Page:
    width, height = size
    page = browser.new_page(viewport={"width": width, "height": height})
    page.goto(f"http://127.0.0.1:{port}{address}")
    page.locator("h1").wait_for()
    page.wait_for_timeout(3000)
    return page


def _conversation(browser: Browser, port: int, size: tuple[int, int]) -> Page:
    page = _opened(browser, port, "/", size)
    for question in QUESTIONS:
        page.locator("#question").get_by_role("textbox").fill(question)
        page.keyboard.press("Enter")
        page.locator("article.turn .question", has_text=question).wait_for()
    page.locator(".frame[data-ready]").wait_for()
    page.wait_for_timeout(1000)
    return page


def _keep(page: Page, name: str) -> None:
    page.screenshot(path=HERE / f"{name}.png")
    page.close()


if __name__ == "__main__":
    main()
