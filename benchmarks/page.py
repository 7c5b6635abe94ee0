#!/usr/bin/env python3
"""Measures the chat as its visitors see it, in Chromium: `python benchmarks/page.py [--people 20]`.

Prints a table and writes benchmarks/PAGE.md: how long the page takes to be usable, an answer to
stand in it when many people ask in the same moment, and a page's picture to be drawn. All the
browser's pages run on the same machine as the server, which visitors' own machines would not.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx
from clock import calibration
from playwright.async_api import Browser, Page, Request, async_playwright

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "PAGE.md"
INDICATORS = (
    "tỷ lệ hồ sơ trực tuyến toàn trình",
    "tỷ lệ thanh toán trực tuyến",
    "số người được tinh giản biên chế",
    "tỷ lệ giải quyết hồ sơ đúng hạn",
    "giải ngân vốn đầu tư công đạt bao nhiêu phần trăm",
    "số phản ánh, kiến nghị đã giải quyết",
    "số đơn vị được kiểm tra cải cách hành chính",
    "tỷ lệ số hóa hồ sơ",
    "số văn bản chỉ đạo đã ban hành",
    "chỉ số cải cách hành chính xếp thứ mấy",
    "số thủ tục hành chính được công bố",
    "số hồ sơ quá hạn",
)
WHOSE = (
    "của An Giang quý III",
    "của Sông Trăng quý I",
    "của Sông Trăng quý II",
    "của Sông Trăng 9 tháng đầu năm 2024",
    "của Sông Trăng năm 2024",
)
QUESTIONS = tuple(f"{i} {w}?" for w in WHOSE for i in INDICATORS)
"""60, so that in three rounds of 20 people nobody asks what was asked before: the server remembers
its answers, which would flatter it."""

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
ROUNDS = 3
STARTED_WITHIN = 90

ASK = """at => new Promise(done => {
  const turns = () => document.querySelectorAll('article.turn, details.turn').length;
  const before = turns();
  const seen = new MutationObserver(() => {
    if (turns() <= before) return;
    seen.disconnect();
    done(Date.now() - at);
  });
  seen.observe(document, { childList: true, subtree: true });
  setTimeout(() => document.getElementById('send').click(), at - Date.now());
})"""
"""Clicks «Hỏi» at a moment, and gives the milliseconds until the answer stands in the page."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20)
    parsed = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, _serving(Path(folder) / "index") as port:
        rows = asyncio.run(_measured(port, parsed.people))
    table = _table(rows)
    print(table)
    RESULTS.write_text(table, encoding="utf-8")


@contextmanager
def _serving(index: Path) -> Iterator[int]:
    """A server over the sample corpus; the port that it answers at."""
    command = [sys.executable, "-m", "cchc_qa.cli"]
    subprocess.run([*command, "build", ROOT / "corpus", "--index", index], check=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    server = subprocess.Popen([*command, "serve", "--index", index, "--port", str(port)])
    try:
        until = time.monotonic() + STARTED_WITHIN
        while time.monotonic() < until and not _answers(port):
            time.sleep(0.2)
        yield port
    finally:
        server.terminate()
        server.wait()


def _answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/", timeout=STARTED_WITHIN).is_success
    except httpx.TransportError:
        return False


async def _measured(port: int, people: int) -> list[tuple[str, str, str]]:
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=FLAGS)
        rows = [await _usable(browser, port), await _picture(browser, port)]
        rows += [await _together(browser, port, n) for n in (people, 1)]
        await browser.close()
    return rows


async def _open(browser: Browser, port: int) -> Page:
    page = await browser.new_page()
    await page.goto(f"http://127.0.0.1:{port}/")
    await page.locator(".banner").wait_for()
    return page


async def _usable(browser: Browser, port: int) -> tuple[str, str, str]:
    """From asking for the page to a question box that takes a question, in a fresh browser."""
    times = []
    for _ in range(ROUNDS + 1):
        context = await browser.new_context()
        page = await context.new_page()
        began = time.perf_counter()
        await page.goto(f"http://127.0.0.1:{port}/")
        await page.locator("#question").get_by_role("textbox").fill("?")
        times.append(time.perf_counter() - began)
        await context.close()
    return "page opened and usable", f"{statistics.median(times[1:]):.2f} s", "≤ 2 s"


async def _picture(browser: Browser, port: int) -> tuple[str, str, str]:
    """The pictures of pages, each drawn for the first time."""
    page = await _open(browser, port)
    times: list[float] = []

    def note(request: Request) -> None:
        if request.url.endswith(".png"):
            times.append(request.timing["responseEnd"])

    page.on("requestfinished", note)
    for question in QUESTIONS[:: len(INDICATORS) - 1]:
        await _ask(page, question, time.time())
        await page.wait_for_timeout(1500)
    await page.close()
    return (
        f"picture of a page, drawn ({len(times)} pages)",
        f"{max(times):.0f} ms at most",
        "≤ 300 ms",
    )


async def _ask(page: Page, question: str, at: float) -> float:
    await page.locator("#question").get_by_role("textbox").fill(question)
    return float(await page.evaluate(ASK, at * 1000))


async def _together(browser: Browser, port: int, people: int) -> tuple[str, str, str]:
    """Milliseconds to the answer in the page, of people who all ask in the same moment."""
    pages = [await _open(browser, port) for _ in range(people)]
    times: list[float] = []
    for turn in range(ROUNDS):
        fills = [
            page.locator("#question")
            .get_by_role("textbox")
            .fill(QUESTIONS[(number + turn * people) % len(QUESTIONS)])
            for number, page in enumerate(pages)
        ]
        await asyncio.gather(*fills)
        at = (time.time() + 1) * 1000
        times += await asyncio.gather(*(page.evaluate(ASK, at) for page in pages))
    for page in pages:
        await page.close()
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    what = f"answer in the page, {people} asking at once"
    return what, f"p50 {statistics.median(ordered):.0f} ms, p95 {p95:.0f} ms", "p95 ≤ 1 s"


def _table(rows: list[tuple[str, str, str]]) -> str:
    lines = [f"| {what} | {value} | {aim} |" for what, value, aim in rows]
    return "\n".join(
        [
            "# The chat in the browser",
            "",
            f"Made by `python benchmarks/page.py` on {datetime.now(UTC):%Y-%m-%d}: "
            f"{os.cpu_count()} cores, Python {platform.python_version()}; calibration "
            f"{calibration():.2f} s.",
            "",
            "| what | value | aim |",
            "| --- | --- | --- |",
            *lines,
            "",
        ]
    )


if __name__ == "__main__":
    main()
