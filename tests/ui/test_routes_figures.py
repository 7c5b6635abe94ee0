"""The figures over HTTP: filtered, ordered, in parts, as a file; what makes no sense is told."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from ledger_app import client_over
from periodic import written
from starlette.testclient import TestClient

from cchc_qa.build import build
from cchc_qa.index.store import open_current

LINE = ("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 70,07% trên toàn tỉnh.",)
RATE = {"q": "tỷ lệ hồ sơ trực tuyến toàn trình", "place": "An Giang"}


@pytest.fixture(scope="module")
def client(sample_index: Path) -> TestClient:
    return client_over(sample_index)


def test_a_figure_comes_with_all_that_proves_it(client, sample_index):
    held = client.get("/api/figures", params=RATE).json()
    index = open_current(sample_index)
    assert held["generation"] == index.name
    assert held["total"] == len(held["rows"]) == 1
    (row,) = held["rows"]
    number = index.document_named(row["document"])
    text = index.report(number).document.text
    assert text[row["figure_start"] : row["figure_end"]] == row["text"] == "94,49%"
    assert " ".join(text[row["start"] : row["end"]].split()) == row["quote"]
    assert (row["value"], row["unit"], row["kind"], row["role"]) == (
        "94.49",
        "%",
        "percent",
        "actual",
    )
    assert (row["period"], row["period_name"]) == ("2024-Q3", "Quý III/2024")
    assert (row["place"], row["section"], row["page"]) == ("An Giang", "II.6", 2)
    known = ("key", "start", "end", "figure_start", "figure_end")
    proof = client.get("/api/proof", params={k: row[k] for k in known}).json()
    assert [p["text"] for p in proof["pieces"] if p["figure"]] == ["94,49%"]


def test_facets_offer_what_there_is(client):
    facets = client.get("/api/figures", params={"limit": "0"}).json()["facets"]
    assert facets["places"] == ["An Giang", "Sông Trăng"]
    assert {"code": "2024-Q3", "name": "Quý III/2024"} in facets["periods"]
    assert "percent" in {kind["code"] for kind in facets["kinds"]}
    assert len(facets["documents"]) == 5
    for period in facets["periods"]:
        found = client.get("/api/figures", params={"period": period["code"], "limit": "3"}).json()
        assert {row["period"] for row in found["rows"]} == {period["code"]}


def test_parts_and_order(client):
    asked = {"q": "tỷ lệ", "sort": "value", "order": "desc", "limit": "5"}
    one = client.get("/api/figures", params=asked).json()
    two = client.get("/api/figures", params={**asked, "offset": "5"}).json()
    values = [float(row["value"]) for row in (*one["rows"], *two["rows"])]
    assert values == sorted(values, reverse=True)
    assert one["total"] == two["total"] > 10
    assert client.get("/api/figures", params={**asked, "offset": "100000"}).json()["rows"] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("q", "a" * 201),
        ("place", "a" * 513),
        ("sort", "__class__"),
        ("order", "up"),
        ("kind", "number"),
        ("offset", "-1"),
        ("offset", "1e3"),
        ("offset", "٣"),
        ("offset", "9" * 400),
        ("limit", "501"),
    ],
)
@pytest.mark.parametrize("address", ["/api/figures", "/api/figures.csv"])
def test_what_makes_no_sense_is_told_in_words(client, address, name, value):
    answer = client.get(address, params={name: value})
    if address.endswith(".csv") and name in {"offset", "limit"}:
        assert answer.status_code == 200
        return
    assert answer.status_code == 400
    assert f"«{name}»" in answer.json()["error"]


def test_the_file_holds_the_same_rows_and_its_numbers_are_numbers(client):
    asked = {"q": "tỷ lệ", "place": "Sông Trăng", "sort": "value"}
    total = client.get("/api/figures", params=asked).json()["total"]
    answer = client.get("/api/figures.csv", params=asked)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert "so-lieu.csv" in answer.headers["content-disposition"]
    assert answer.content.startswith(b"\xef\xbb\xbf")
    lines = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert len(lines) == total > 50
    values = [float(line["Giá trị"].replace(",", ".")) for line in lines if line["Giá trị"]]
    assert values == sorted(values)
    assert {line["Địa phương"] for line in lines} == {"Sông Trăng"}


def test_the_page_is_vietnamese_and_asks_nobody_else(client):
    answer = client.get("/so-lieu")
    assert answer.status_code == 200
    assert '<html lang="vi">' in answer.text
    assert "http://" not in answer.text
    assert "https://" not in answer.text


def test_without_an_index_it_says_what_to_do(tmp_path):
    client = client_over(tmp_path / "none")
    for address in ("/api/figures", "/api/figures.csv", "/api/series?q=t", "/api/series.csv?q=t"):
        answer = client.get(address)
        assert answer.status_code == 503
        assert "Chưa có chỉ mục" in answer.json()["error"]
    assert client.get("/so-lieu").status_code == 200


def test_a_rebuilt_index_is_taken_up(tmp_path, encoder):
    build(
        [written(tmp_path / "one", {("Cà Mau", "Quý I năm 2024"): LINE})], tmp_path / "i", encoder
    )
    client = client_over(tmp_path / "i")
    before = client.get("/api/figures").json()
    both = {("Cà Mau", "Quý I năm 2024"): LINE, ("Cà Mau", "Quý II năm 2024"): LINE}
    build([written(tmp_path / "two", both)], tmp_path / "i", encoder)
    after = client.get("/api/figures").json()
    assert (before["total"], after["total"]) == (1, 2)
    assert before["generation"] != after["generation"]
    assert len(client.get("/api/series", params={"q": RATE["q"]}).json()["points"]) == 2
