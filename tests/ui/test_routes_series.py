"""A series over HTTP: its points with their proof, what is missing and why, the same as a file."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from ledger_app import client_over
from starlette.testclient import TestClient

from cchc_qa.index.store import open_current

QUESTION = "tỷ lệ hồ sơ trực tuyến toàn trình"


@pytest.fixture(scope="module")
def client(sample_index: Path) -> TestClient:
    return client_over(sample_index)


def test_every_point_is_a_slice_of_its_report(client, sample_index):
    found = client.get("/api/series", params={"q": QUESTION}).json()
    index = open_current(sample_index)
    assert found["generation"] == index.name
    assert (found["unit"], found["kind"]) == ("%", "percent")
    assert len(found["points"]) >= 4
    for point in found["points"]:
        number = index.document_named(point["document"])
        data = index.entries[number].metadata
        text = index.report(number).document.text
        assert text[point["figure_start"] : point["figure_end"]] == point["text"]
        assert point["value"] == point["text"].rstrip("%").replace(",", ".")
        assert (point["place"], point["period"]) == (data.place, data.period.code)
        assert point["key"] == index.entries[number].key
    gaps = {(gap["place"], gap["period"]): gap["why"] for gap in found["missing"]}
    assert gaps["An Giang", "2024-Q1"] == "Chưa có báo cáo của kỳ này."


def test_places_one_by_one_or_with_commas(client):
    one = client.get("/api/series", params={"q": QUESTION, "places": ["An Giang"]}).json()
    assert {point["place"] for point in one["points"]} == {"An Giang"}
    assert one["chosen"] == ["An Giang"]
    assert one["places"] == ["An Giang", "Sông Trăng"]
    both = client.get("/api/series", params={"q": QUESTION, "places": "An Giang,Sông Trăng"}).json()
    apart = client.get(
        "/api/series", params={"q": QUESTION, "places": ["An Giang", "Sông Trăng"]}
    ).json()
    assert both == apart


def test_without_a_question_it_tells_whose_reports_there_are(client):
    found = client.get("/api/series").json()
    assert found["points"] == []
    assert found["places"] == ["An Giang", "Sông Trăng"]


@pytest.mark.parametrize(
    ("name", "value"),
    [("q", "a" * 301), ("places", "a" * 121), ("places", ",".join(map(str, range(65))))],
)
@pytest.mark.parametrize("address", ["/api/series", "/api/series.csv"])
def test_what_makes_no_sense_is_told_in_words(client, address, name, value):
    answer = client.get(address, params={"q": QUESTION, name: value})
    assert answer.status_code == 400
    assert f"«{name}»" in answer.json()["error"]


def test_the_file_holds_points_and_gaps(client):
    found = client.get("/api/series", params={"q": QUESTION}).json()
    answer = client.get("/api/series.csv", params={"q": QUESTION})
    assert answer.content.startswith(b"\xef\xbb\xbf")
    lines = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert len(lines) == len(found["points"]) + len(found["missing"])
    written = [line["Giá trị"].replace(",", ".") for line in lines if line["Giá trị"]]
    assert written == [point["value"] for point in found["points"]]
    assert all(line["Ghi chú"] for line in lines if not line["Giá trị"])
