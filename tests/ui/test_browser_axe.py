"""What axe-core finds of the pages: nothing serious, light or dark, wide or narrow."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import SETTLES, Visit
from playwright.sync_api import Browser, Page, expect

GRAVE = {"serious", "critical"}
QUESTIONS = (
    "tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III?",
    "Hà Nội có tỷ lệ hồ sơ đúng hạn bao nhiêu?",
    "tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III?",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1440, 900), (390, 844)], ids=["desktop", "phone"])
def test_conversation(browser: Browser, port: int, scheme: str, size: tuple[int, int]):
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    visit = Visit(context.new_page(), port)
    for question in QUESTIONS:
        visit.ask(question)
    expect(visit.page.locator(".frame[data-ready]")).to_be_visible(timeout=SETTLES)
    assert _grave(visit.page) == []
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1440, 900), (390, 844)], ids=["desktop", "phone"])
@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/so-lieu?q=k%E1%BA%BF+ho%E1%BA%A1ch", "#figures .source"),
        ("/so-lieu?q=xyzzy", "#figures .none"),
        ("/chuoi?q=ty+le+ho+so+truc+tuyen+toan+trinh", "#chart .point"),
        ("/bao-cao", "#report-list table"),
        ("/api", "section.api h2"),
    ],
    ids=["figures", "no figures", "series", "reports", "for programs"],
)
def test_other_pages(
    browser: Browser, port: int, scheme: str, size: tuple[int, int], address: str, shown: str
):
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    visit = Visit(context.new_page(), port, address)
    expect(visit.page.locator(shown).first).to_be_visible(timeout=SETTLES)
    assert _grave(visit.page) == []
    way = visit.page.get_by_role("contentinfo").get_by_role("link")
    assert way.get_attribute("href") == "/api"
    context.close()


def _grave(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found if v["impact"] in GRAVE]
