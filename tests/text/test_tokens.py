"""Syllables and numbers, with their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.text.normalise import fold, key, nfc
from cchc_qa.text.tokens import terms, tokens


def keys(text: str) -> list[str]:
    return [token.key for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hồ sơ trực tuyến", ["hồ", "sơ", "trực", "tuyến"]),
        ("số hoá", ["số", "hóa"]),
        ("đạt 94,49%.", ["đạt", "94,49%"]),
        ("1.234.567 đồng", ["1.234.567", "đồng"]),
        ("07/11 nhiệm vụ", ["7/11", "nhiệm", "vụ"]),
        ("105/KH-UBND", ["105", "kh", "ubnd"]),
        ("cán_bộ", ["cán", "bộ"]),
        ("mức 4, mức 04", ["mức", "4", "mức", "4"]),
        ("0,5%", ["0,5%"]),
        ("10,05", ["10,05"]),
        ("!? …", []),
        ("", []),
    ],
)
def test_tokens(text: str, found: list[str]):
    assert keys(text) == found


def test_a_token_knows_its_folded_key_and_its_place():
    (token,) = tokens("  Đạt ")
    assert (token.key, token.folded, token.start, token.end) == ("đạt", "dat", 2, 5)


def test_terms_hold_single_tokens_and_neighbours_both_ways():
    held = terms("Hồ sơ số")
    assert held.keys == {"hồ", "sơ", "số"}
    assert held.folded == {"ho", "so"}
    assert held.key_pairs == {("hồ", "sơ"), ("sơ", "số")}
    assert held.folded_pairs == {("ho", "so"), ("so", "so")}


@given(st.text(max_size=60).map(nfc))
def test_tokens_are_ordered_slices_of_the_text(text: str):
    reached = 0
    for token in tokens(text):
        assert reached <= token.start < token.end
        if not token.key[0].isdigit():
            assert token.key == key(text)[token.start : token.end]
            assert token.folded == fold(text)[token.start : token.end]
        reached = token.end


@given(st.text(max_size=40).map(nfc))
def test_no_letter_or_digit_is_lost(text: str):
    covered = {i for t in tokens(text) for i in range(t.start, t.end)}
    assert all(i in covered for i, c in enumerate(text) if c.isalpha() or c in "0123456789")
