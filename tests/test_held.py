"""Which phrases stand in a stretch of text."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cchc_qa.held import Phrases, held, members_in
from cchc_qa.question.phrases import contrast_members

PHRASES = Phrases([("hồ", "sơ"), ("hồ", "sơ", "trực", "tuyến"), ("tthc",)])


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Hồ sơ nộp", {("hồ", "sơ")}),
        ("hồ sơ trực tuyến", {("hồ", "sơ"), ("hồ", "sơ", "trực", "tuyến")}),
        ("sơ hồ", set()),
        ("TTHC mới", {("tthc",)}),
        ("ho so", set()),
        ("", set()),
    ],
)
def test_a_phrase_stands_where_its_pairs_do(text: str, met: set[tuple[str, ...]]):
    assert set(PHRASES.met(held(text, folded=False))) == met


def test_without_accents_it_is_met_without():
    plain = Phrases([("ho", "so")])
    assert list(plain.met(held("Hồ sơ", folded=True))) == [("ho", "so")]


@pytest.mark.parametrize("folded", [False, True])
def test_members_of_contrast_sets_are_found_in_their_own_words(folded: bool):
    for phrase in contrast_members(folded):
        assert phrase in members_in(" ".join(phrase), folded)


def test_what_is_met_is_what_looking_at_each_phrase_finds():
    text = "Tỷ lệ hồ sơ trực tuyến toàn trình cấp xã, một phần cấp huyện, đúng hạn"
    singles, pairs = held(text, folded=False)
    expected = {
        p
        for p in contrast_members(folded=False)
        if p[0] in singles and all(pair in pairs for pair in pairwise(p))
    }
    assert members_in(text, folded=False) == expected
    assert ("toàn", "trình") in expected
