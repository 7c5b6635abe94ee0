"""«Số liệu» and «Chuỗi số liệu» in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from browsing import SETTLES, SIZE_NAMES, SIZES, Visit, keep_picture, visits, wait_until, width_of
from playwright.sync_api import Browser, Locator, Page, expect

RATE = "tỷ lệ hồ sơ trực tuyến toàn trình"


@pytest.fixture(params=SIZES, ids=SIZE_NAMES)
def figures(request: pytest.FixtureRequest, browser: Browser, samples_port: int) -> Iterator[Visit]:
    yield from visits(browser, samples_port, request.param, "/so-lieu")


@pytest.fixture(params=SIZES, ids=SIZE_NAMES)
def series(request: pytest.FixtureRequest, browser: Browser, samples_port: int) -> Iterator[Visit]:
    yield from visits(browser, samples_port, request.param, "/chuoi")


@pytest.fixture
def wide(browser: Browser, samples_port: int) -> Iterator[Visit]:
    yield from visits(browser, samples_port, SIZES[0], "/so-lieu")


def is_wide(page: Page) -> bool:
    return page.viewport_size["width"] > 900


def rows(page: Page) -> Locator:
    return page.locator("#figures tbody tr")


def search(page: Page, words: str) -> None:
    page.get_by_role("searchbox").fill(words)
    wait_until(lambda: given(page).get("q") == [words] and settled(page))


def settled(page: Page) -> bool:
    return page.locator("#figures[aria-busy]").count() == 0


def given(page: Page) -> dict[str, list[str]]:
    """The parameters of the page's address."""
    return parse_qs(str(page.evaluate("location.search")).removeprefix("?"))


def counted(page: Page) -> int:
    words = page.locator("#count").inner_text().split(" ")[0]
    return int(words.replace(".", ""))


# --- «Số liệu» ----------------------------------------------------------------------------------


def test_a_figure_is_found_and_its_proof_opened(figures):
    page = figures.page
    expect(page.locator("#count")).to_contain_text("số liệu", timeout=SETTLES)
    assert counted(page) > 1000
    assert "." in page.locator("#count").inner_text()
    search(page, RATE)
    page.get_by_label("Địa phương", exact=True).select_option("An Giang")
    expect(rows(page)).to_have_count(1, timeout=SETTLES)
    expect(page.locator("#count")).to_have_text("1 số liệu")
    expect(rows(page).locator(".value .figure")).to_have_text("94,49%")
    assert width_of(page) == page.viewport_size["width"]
    keep_picture(page, f"figures-{page.viewport_size['width']}.png")
    rows(page).get_by_role("button", name="Xem nguồn tr. 2 của số 94,49%").click()
    drawer = page.locator("dialog .proof")
    expect(drawer.locator("mark")).to_have_text("94,49%", timeout=SETTLES)
    expect(drawer.locator(".frame[data-ready]")).to_be_visible(timeout=SETTLES)
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    figures.check_quiet()


def test_what_is_shown_is_kept_in_the_address(wide):
    page = wide.page
    search(page, "hồ sơ")
    page.get_by_label("Kỳ báo cáo", exact=True).select_option("2024-Q3")
    page.get_by_role("button", name="Giá trị").click()
    wait_until(lambda: given(page).get("sort") == ["value"] and settled(page))
    before = (counted(page), rows(page).first.inner_text())
    page.reload()
    expect(page.locator("#count")).to_contain_text("số liệu", timeout=SETTLES)
    assert (counted(page), rows(page).first.inner_text()) == before
    assert page.get_by_label("Kỳ báo cáo", exact=True).input_value() == "2024-Q3"
    link = page.locator("#export").get_attribute("href")
    assert parse_qs(urlsplit(link).query) == given(page)
    page.get_by_role("button", name="Bỏ bộ lọc").click()
    wait_until(lambda: "period" not in given(page) and settled(page))
    assert counted(page) > before[0]
    page.go_back()
    wait_until(lambda: given(page).get("period") == ["2024-Q3"] and settled(page))
    expect(page.get_by_role("searchbox")).to_have_value("hồ sơ")
    wide.check_quiet()


def test_headings_sort_and_say_so(wide):
    page = wide.page
    search(page, "tỷ lệ")
    page.get_by_label("Loại số liệu", exact=True).select_option("percent")
    wait_until(lambda: given(page).get("kind") == ["percent"] and settled(page))
    head = page.locator("th[data-column=value]")
    for order, reverse in (("ascending", False), ("descending", True)):
        head.get_by_role("button").press("Enter")
        expect(head).to_have_attribute("aria-sort", order, timeout=SETTLES)
        values = [_value(text) for text in page.locator("td.value").all_inner_texts()]
        assert values == sorted(values, reverse=reverse)
    head.get_by_role("button").press("Enter")
    expect(head).to_have_attribute("aria-sort", "none", timeout=SETTLES)
    numbers = page.locator("td.value .figure").first
    assert numbers.evaluate("e => getComputedStyle(e).fontVariantNumeric") == "tabular-nums"
    assert numbers.evaluate("e => getComputedStyle(e.closest('td')).textAlign") == "right"
    wide.check_quiet()


def _value(text: str) -> float:
    """«trên 1.234,5%» → 1234.5."""
    digits = "".join(c for c in text if c.isdigit() or c in ".,-")
    if "," not in digits and len(digits.rpartition(".")[2]) != 3:
        return float(digits)
    return float(digits.replace(".", "").replace(",", "."))


def test_parts_follow_each_other(figures):
    page = figures.page
    expect(page.locator("#count")).to_contain_text("1–50", timeout=SETTLES)
    first = rows(page).first.inner_text()
    page.get_by_role("button", name="Sau").click()
    expect(page.locator("#count")).to_contain_text("51–100", timeout=SETTLES)
    assert rows(page).first.inner_text() != first
    page.get_by_role("button", name="Trước").click()
    expect(page.locator("#count")).to_contain_text("1–50", timeout=SETTLES)
    assert rows(page).first.inner_text() == first
    figures.check_quiet()


def test_nothing_found_is_said_and_widths_hold(figures):
    page = figures.page
    search(page, "xyzzy")
    expect(page.locator("#count")).to_have_text("Không có số liệu nào", timeout=SETTLES)
    expect(page.locator("td.none")).to_contain_text("bộ lọc")
    assert width_of(page) == page.viewport_size["width"]
    assert page.locator("th[data-column=value]").is_visible() == is_wide(page)
    figures.check_quiet()


def test_an_address_that_makes_no_sense_is_told(browser, samples_port):
    for visit in visits(browser, samples_port, SIZES[0], "/so-lieu?sort=xyz"):
        expect(visit.page.get_by_role("alert")).to_contain_text("«sort»", timeout=SETTLES)


def test_markup_of_a_report_stays_text(browser, open_port):
    for visit in visits(browser, open_port, SIZES[0], "/so-lieu"):
        page = visit.page
        expect(rows(page)).to_have_count(2, timeout=SETTLES)
        expect(rows(page).first).to_contain_text("<b>toàn trình</b>")
        assert page.locator("#figures b").count() == 0
        visit.check_quiet()


# --- «Chuỗi số liệu» ----------------------------------------------------------------------------


def ask(page: Page, words: str) -> None:
    page.get_by_role("searchbox").fill(words)
    page.keyboard.press("Enter")
    expect(page.locator("#state")).to_contain_text("số", timeout=SETTLES)
    wait_until(lambda: page.locator("#result[aria-busy]").count() == 0)


def test_a_series_has_a_point_for_each_row_and_each_opens_its_proof(series):
    page = series.page
    ask(page, RATE)
    points = page.locator("#chart .point")
    lines = page.locator("#points tbody tr")
    assert points.count() == lines.count() >= 4
    expect(page.locator("#lacking tbody tr").first).to_contain_text("Chưa có báo cáo")
    expect(page.locator("#chart .unit")).to_have_text("Đơn vị: %")
    assert len(page.locator("#chart .legend li").all()) == 2
    assert width_of(page) == page.viewport_size["width"]
    keep_picture(page, f"series-{page.viewport_size['width']}.png")
    point = page.get_by_role("button", name="94,49% · An Giang · Quý III/2024 · tr. 2")
    assert point.locator("title").text_content() == point.get_attribute("aria-label")
    point.focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog .proof mark")).to_have_text("94,49%", timeout=SETTLES)
    page.keyboard.press("Escape")
    lines.first.get_by_role("button").click()
    expect(page.locator("dialog .proof mark")).to_have_text("94,49%", timeout=SETTLES)
    series.check_quiet()


def test_the_chart_lies_within_its_frame_and_its_points_at_their_height(series):
    page = series.page
    ask(page, RATE)
    frame = page.locator("#chart").bounding_box()
    for text in page.locator("#chart text").all():
        box = text.bounding_box()
        assert frame["x"] <= box["x"]
        assert box["x"] + box["width"] <= frame["x"] + frame["width"]
    heights = {}
    for point in page.locator("#chart .point").all():
        box = point.locator(".shape").bounding_box()
        value = float(point.get_attribute("aria-label").split("%")[0].replace(",", "."))
        heights[value] = box["y"] + box["height"] / 2
    order = sorted(heights, reverse=True)
    assert [heights[v] for v in order] == sorted(heights.values())
    low, mid, high = order[-1], order[1], order[0]
    share = (heights[low] - heights[mid]) / (heights[low] - heights[high])
    assert abs(share - (mid - low) / (high - low)) < 0.02
    series.check_quiet()


def test_the_meeting_mode_draws_it_larger(series):
    page = series.page
    ask(page, RATE)
    label = page.locator("#chart .point text").first
    before = label.bounding_box()["height"]
    page.get_by_role("button", name="Chế độ họp").click()
    wait_until(lambda: label.bounding_box()["height"] > 1.2 * before)
    assert width_of(page) == page.viewport_size["width"]
    series.check_quiet()


def test_one_period_of_several_places_is_drawn_as_bars(series):
    page = series.page
    ask(page, f"{RATE} quý III")
    bars = page.locator("#chart .point rect.bar")
    assert bars.count() == 2
    first, second = (bar.bounding_box()["width"] for bar in bars.all())
    assert abs(second / first - 84.09 / 94.49) < 0.01
    frame, label = page.locator("#chart").bounding_box(), bars.first.bounding_box()
    assert label["x"] + label["width"] < frame["x"] + frame["width"]
    keep_picture(page, f"bars-{page.viewport_size['width']}.png")
    series.check_quiet()


def test_places_are_chips_and_the_address_keeps_them(series):
    page = series.page
    ask(page, RATE)
    page.get_by_role("button", name="An Giang", exact=True).click()
    expect(page.locator("#points tbody tr")).to_have_count(1, timeout=SETTLES)
    assert given(page) == {"q": [RATE], "places": ["An Giang"]}
    page.reload()
    chip = page.get_by_role("button", name="An Giang", exact=True)
    expect(chip).to_have_attribute("aria-pressed", "true", timeout=SETTLES)
    expect(page.locator("#points tbody tr")).to_have_count(1)
    series.check_quiet()


def test_what_is_not_sure_has_no_chart_and_examples_ask(series):
    page = series.page
    ask(page, "giá vàng hôm nay")
    expect(page.locator("#state")).to_contain_text("Không tìm thấy số nào chắc chắn")
    assert page.locator("#chart svg").count() == 0
    page.goto(page.url.partition("?")[0])
    page.get_by_role("button", name=RATE).click()
    expect(page.locator("#points tbody tr").first).to_be_visible(timeout=SETTLES)
    assert given(page) == {"q": [RATE]}
    series.check_quiet()


def test_a_link_to_a_series_shows_it(browser, samples_port):
    for visit in visits(browser, samples_port, SIZES[0], f"/chuoi?q={quote(RATE)}"):
        expect(visit.page.locator("#chart .point").first).to_be_visible(timeout=SETTLES)
        visit.check_quiet()
