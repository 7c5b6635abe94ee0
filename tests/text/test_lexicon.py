"""The language data: each file keeps its form and contradicts neither itself nor others."""

from __future__ import annotations

from collections import Counter

import pytest

from cchc_qa.text import lexicon
from cchc_qa.text.normalise import fold, key, nfc

COLUMNS = {
    "abbreviations.tsv": (2, 2),
    "glossary.tsv": (2, 2),
    "places.tsv": (4, 4),
    "stopwords.tsv": (3, 3),
    "units.tsv": (3, 3),
    "thesaurus.tsv": (2, 99),
    "contrasts.tsv": (2, 99),
}


@pytest.mark.parametrize("name", COLUMNS)
def test_each_row_has_its_columns(name: str):
    least, most = COLUMNS[name]
    found = lexicon.rows(name)
    assert found
    assert [row for row in found if not least <= len(row) <= most] == []


@pytest.mark.parametrize("name", COLUMNS)
def test_rows_are_composed_and_stripped(name: str):
    cells = [cell for row in lexicon.rows(name) for cell in row]
    assert [cell for cell in cells if cell != nfc(cell).strip()] == []


@pytest.mark.parametrize("name", ["glossary.tsv", "thesaurus.tsv", "units.tsv"])
def test_no_row_stands_twice(name: str):
    assert [row for row, n in Counter(lexicon.rows(name)).items() if n > 1] == []


@pytest.mark.parametrize(
    ("unit", "kind"), [("hồ sơ", "count"), ("lượt người", "count"), ("đồng", "money")]
)
def test_units_have_their_kind(unit: str, kind: str):
    assert lexicon.units()[unit] == kind


def test_kinds_of_units_are_those_of_the_head_of_the_file():
    named = "count money percent area length weight volume time points rank energy data speed"
    assert set(lexicon.units().values()) <= set(named.split())


@pytest.mark.parametrize(
    ("short", "long"), [("tthc", "thủ tục hành chính"), ("cchc", "cải cách hành chính")]
)
def test_the_likeliest_expansion_stands_first(short: str, long: str):
    assert lexicon.abbreviations()[short][0] == long


def test_what_must_never_be_confused_never_means_the_same():
    groups = [set(group) for group in lexicon.thesaurus()]
    clashes = [
        (a, b)
        for contrast in lexicon.contrasts()
        for i, a in enumerate(contrast)
        for b in contrast[i + 1 :]
        if any({a, b} <= group for group in groups)
    ]
    assert clashes == []


def test_a_phrase_stands_in_one_group_of_the_thesaurus():
    groups_of = Counter(phrase for group in lexicon.thesaurus() for phrase in set(group))
    assert [phrase for phrase, n in groups_of.items() if n > 1] == []


@pytest.mark.parametrize("word", ["không", "chưa", "trước", "sau", "tăng", "giảm", "trên", "dưới"])
def test_words_that_turn_a_meaning_round_are_kept(word: str):
    assert word not in lexicon.stopwords("vi")


@pytest.mark.parametrize("word", ["not", "no", "before", "after"])
def test_so_are_the_english_ones(word: str):
    assert word not in lexicon.stopwords("en")


@pytest.mark.parametrize(("language", "word"), [("vi", "bao nhiêu"), ("en", "the")])
def test_stop_words_are_of_one_language(language: str, word: str):
    (other,) = {"vi", "en"} - {language}
    assert word in lexicon.stopwords(language)
    assert word not in lexicon.stopwords(other)


def test_glossary_keys_are_english():
    assert [e for e in lexicon.glossary() if fold(e) != e or e != e.lower()] == []


def test_glossary_gives_vietnamese_keys():
    phrases = [p for all_ in lexicon.glossary().values() for p in all_]
    assert [p for p in phrases if p != key(p) or not p] == []


def test_all_provinces_before_and_since_2025():
    """63 until 30 June 2025, 34 since (Nghị quyết 202/2025/QH15)."""
    status = Counter(row[3] for row in lexicon.rows("places.tsv"))
    assert status["both"] + status["before-2025"] == 63
    assert status["both"] + status["since-2025"] == 34


def test_a_place_has_its_aliases():
    (hanoi,) = (p for p in lexicon.places() if p.name == "Hà Nội")
    assert "Hanoi" in hanoi.aliases
