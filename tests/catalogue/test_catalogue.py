"""Every figure of an index as a row: named, whole, found, in order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cchc_qa.build import build
from cchc_qa.catalogue import COLUMNS, Catalogue, Row, Wanted, catalogue_of
from cchc_qa.index.store import OpenIndex, open_current
from cchc_qa.text.collation import collation_key
from cchc_qa.types import NAMING, Encoder, FigureKind, Period, Report


@pytest.fixture(scope="module")
def index(sample_index: Path) -> OpenIndex:
    return open_current(sample_index)


@pytest.fixture(scope="module")
def catalogue(index: OpenIndex) -> Catalogue:
    return catalogue_of(index)


def report_named(index: OpenIndex, name: str) -> Report:
    number = index.document_named(name)
    assert number is not None
    return index.report(number)


def found(catalogue: Catalogue, **wanted: object) -> tuple[Row, ...]:
    """All rows that a filter leaves."""
    sifted = catalogue.sift(replace(Wanted(limit=None), **wanted))
    assert sifted.total == len(sifted.rows)
    return sifted.rows


def test_every_figure_is_a_row_and_every_row_the_reports_own_text(index, catalogue):
    assert len(catalogue.rows) == sum(e.figures for e in index.entries)
    for row in catalogue.rows:
        report = report_named(index, row.document)
        text = report.document.text
        assert row.text == " ".join(row.figure.of(text).split())
        assert row.sentence.holds(row.figure)
        assert row.page == report.page_of(row.figure.start)
        assert (row.page is None) != (row.paragraph is None)


def test_every_row_has_a_name_of_the_reports_own_words(index, catalogue):
    for row in catalogue.rows:
        assert any(c.isalpha() for c in row.indicator), row
        own = report_named(index, row.document).document.text.lower()
        for word in row.indicator.lower().replace("…", " ").replace("–", " ").split():
            assert word.strip("().,;:/") in own or word == "số"


def test_quantities_alone_unless_a_kind_is_asked_for(catalogue):
    assert {row.kind for row in found(catalogue)} == set(FigureKind) - NAMING
    assert {row.kind for row in found(catalogue, kind=FigureKind.DATE)} == {FigureKind.DATE}
    assert set(catalogue.facets.kinds) == {row.kind for row in catalogue.rows}


def test_words_are_met_with_and_without_accents(catalogue):
    (own,) = found(catalogue, words="tỷ lệ hồ sơ trực tuyến toàn trình", place="An Giang")
    (plain,) = found(catalogue, words="ty le ho so truc tuyen toan trinh", place="An Giang")
    assert own == plain
    assert (own.text, own.page, own.section) == ("94,49%", 2, "II.6")
    assert own.period == Period(2024, 7, 9)
    assert own.period_name == "Quý III/2024"


def test_an_accent_that_is_written_must_be_met(catalogue):
    assert found(catalogue, words="quý")
    assert not {r.indicator for r in found(catalogue, words="quỷ")}


def test_the_beginning_of_a_word_is_enough_and_its_middle_is_not(catalogue):
    whole = found(catalogue, words="toàn trình")
    assert set(whole) <= set(found(catalogue, words="toàn trì"))
    assert not found(catalogue, words="rình")


def test_what_an_abbreviation_stands_for_finds_it(catalogue):
    short = [r for r in found(catalogue, words="PAKN") if "phản ánh" not in r.indicator.lower()]
    assert short
    assert set(short) <= set(found(catalogue, words="phản ánh kiến nghị"))


def test_each_filter_leaves_its_own(catalogue):
    facets = catalogue.facets
    assert facets.places == ("An Giang", "Sông Trăng")
    assert facets.periods[0] == ("2024", "Năm 2024")
    for place in facets.places:
        assert {r.place for r in found(catalogue, place=place)} == {place}
    for code, _ in facets.periods:
        assert {r.period.code for r in found(catalogue, period=code)} == {code}
    for body in facets.bodies:
        assert {r.body for r in found(catalogue, body=body)} == {body}
    for document in facets.documents:
        assert {r.document for r in found(catalogue, document=document)} == {document}
    assert found(catalogue, place="An Giang", period="2024-Q1") == ()
    assert found(catalogue, words="không có chữ này") == ()


@pytest.mark.parametrize("descending", [False, True])
def test_numbers_are_ordered_as_numbers(catalogue, descending):
    values = [r.value for r in found(catalogue, sort="value", descending=descending)]
    held = [v for v in values if v is not None]
    assert held == sorted(held, reverse=descending)
    assert values[: len(held)] == held


def test_periods_are_ordered_in_time_and_words_by_the_alphabet(catalogue):
    ends = [r.period.end() for r in found(catalogue, sort="period")]
    assert ends == sorted(ends)
    names = [collation_key(r.indicator) for r in found(catalogue, sort="indicator")]
    assert names == sorted(names)


@pytest.mark.parametrize("column", COLUMNS)
def test_an_order_neither_loses_nor_doubles(catalogue, column):
    assert set(found(catalogue, sort=column)) == set(found(catalogue))
    assert len(found(catalogue, sort=column, descending=True)) == len(found(catalogue))


def test_an_unknown_column_is_refused(catalogue):
    with pytest.raises(ValueError, match="column"):
        catalogue.sift(Wanted(sort="__class__"))


def test_pages_make_up_the_whole(catalogue):
    whole = found(catalogue, words="tỷ lệ", sort="value")
    parts = [
        catalogue.sift(Wanted(words="tỷ lệ", sort="value", offset=o, limit=7))
        for o in range(0, len(whole) + 7, 7)
    ]
    assert [p.total for p in parts] == [len(whole)] * len(parts)
    assert tuple(r for p in parts for r in p.rows) == whole


def test_newest_reports_come_first_each_in_the_order_of_its_text(catalogue):
    rows = found(catalogue)
    assert rows[0].period == Period(2024)
    of_one = [r.figure for r in rows if r.document == rows[0].document]
    assert of_one == sorted(of_one)


def test_an_index_without_reports_has_no_rows(tmp_path: Path, encoder: Encoder):
    (tmp_path / "corpus").mkdir()
    build([tmp_path / "corpus"], tmp_path / "index", encoder)
    empty = catalogue_of(open_current(tmp_path / "index"))
    assert empty.sift(Wanted()).rows == ()
    assert empty.facets.places == ()
