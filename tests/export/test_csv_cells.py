"""Cells of a CSV file: never a formula, never a date made of a ratio, numbers that stay numbers."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.export.csv_cells import csv_text, number_cell, text_cell


@pytest.mark.parametrize(
    ("words", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1+1", "'=1+1"),
        ("\r\n=1+1", "'=1+1"),
        ("\ufeff=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("  =1+1", "'=1+1"),
        ("đạt;=1+1", "đạt;'=1+1"),
        ("đạt,@SUM(A1)", "đạt,'@SUM(A1)"),
        ("- Cấp xã: 12 hồ sơ", "'- Cấp xã: 12 hồ sơ"),
    ],
)
def test_no_cell_is_a_formula(words: str, cell: str):
    assert text_cell(words) == cell


@pytest.mark.parametrize("words", ["-5,18%", "+12", "- 3,5", "94,49%", "1.234", "99.90%"])
def test_a_number_stays_one(words: str):
    assert text_cell(words) == words


@pytest.mark.parametrize("words", ["07/11", "2.10", "3-2", "07/11/2024"])
def test_no_ratio_or_section_becomes_a_date(words: str):
    assert text_cell(words) == "'" + words


def test_other_text_is_untouched_but_on_one_line():
    assert text_cell("Tỷ lệ\nđúng  hạn: 94,49%; a-b") == "Tỷ lệ đúng hạn: 94,49%; a-b"


@pytest.mark.parametrize(
    ("value", "cell"),
    [(Decimal("94.49"), "94,49"), (Decimal("-5.180"), "-5,180"), (Decimal("1E+3"), "1000"),
     (1234567, "1234567"), (None, "")],
)  # fmt: skip
def test_numbers_have_a_decimal_comma_and_no_thousands(value: Decimal | int | None, cell: str):
    assert number_cell(value) == cell


def test_the_file_begins_with_its_mark_and_separates_by_semicolons():
    written = csv_text([("Chỉ tiêu", "Giá trị"), ('Tỷ lệ; "mới"', "94,49")])
    assert written == '\ufeffChỉ tiêu;Giá trị\r\n"Tỷ lệ; ""mới""";94,49\r\n'
    assert written.encode().startswith(b"\xef\xbb\xbf")


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_whatever_the_words_no_reader_meets_a_formula(words: list[str]):
    cells = [text_cell(w) for w in words]
    written = csv_text([cells]).removeprefix("\ufeff")
    for delimiter in ";,":
        for row in csv.reader(io.StringIO(written), delimiter=delimiter):
            for cell in row:
                begins = cell.lstrip(' "')[:1] in set("=@＝＋－＠")
                assert not begins or cell.startswith("'")
