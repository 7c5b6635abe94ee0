"""Document ⇄ JSON: what goes out comes back; what breaks a promise is refused."""

from __future__ import annotations

import copy
import json

import pytest
from pdf_maker import flowed, pdf
from test_read_pdf_tables import HEADER, data_rows, fill

from cchc_qa.read.codec import document_from_json, document_to_json


@pytest.fixture
def document(read):
    sheets = flowed(["Ủy ban nhân dân tỉnh báo cáo kết quả cải cách hành chính quý III. " * 4] * 2)
    fill(sheets[-1], [600.0, 620.0, 640.0, 660.0], [HEADER, *data_rows(1, 3)])
    return read(pdf(sheets), "a.pdf")


def test_round_trip(document):
    assert document.tables
    assert document.runs
    assert document_from_json(json.loads(json.dumps(document_to_json(document)))) == document


BREAKS = {
    "span past the end": lambda v: v["blocks"][-1].__setitem__(1, 10**6),
    "span backwards": lambda v: v["blocks"][0].__setitem__(0, v["blocks"][0][1] + 1),
    "blocks out of order": lambda v: v["blocks"].reverse(),
    "text outside blocks": lambda v: v["blocks"].pop(0),
    "negative": lambda v: v["runs"][0].__setitem__(0, -1),
    "not a number": lambda v: v["pages"][0].__setitem__(3, float("nan")),
    "true for one": lambda v: v["runs"][0].__setitem__(2, True),
    "text no string": lambda v: v.__setitem__("text", ["a"]),
    "missing": lambda v: v.pop("notes"),
    "page gap": lambda v: v["pages"][0].__setitem__(2, v["pages"][0][2] - 1),
    "cell outside its table": lambda v: v["tables"][0].__setitem__(1, v["tables"][0][0] + 1),
    "block of no table": lambda v: v["blocks"][0].__setitem__(5, 7),
    "run off the pages": lambda v: v["runs"][0].__setitem__(2, 99),
    "short row": lambda v: v["blocks"][0].pop(),
}


@pytest.mark.parametrize("spoil", BREAKS.values(), ids=BREAKS.keys())
def test_broken_promise_is_refused(document, spoil):
    value = copy.deepcopy(document_to_json(document))
    spoil(value)
    with pytest.raises(ValueError, match=r"."):
        document_from_json(value)


@pytest.mark.parametrize("value", [None, [], {}, "text", 7, {"name": 1}])
def test_what_is_no_document_is_refused(value):
    with pytest.raises(ValueError, match=r"document|belongs"):
        document_from_json(value)
