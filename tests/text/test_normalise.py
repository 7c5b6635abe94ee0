"""Search keys: what they level, what they keep apart, and that they keep the length."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cchc_qa.text.normalise import LOWER, UPPER, fold, has_accents, key, nfc

TEXTS = st.text(max_size=60).map(nfc)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HOÀ BÌNH", "hòa bình"),
        ("số hoá", "số hóa"),
        ("uỷ ban", "ủy ban"),
        ("thuỷ lợi", "thủy lợi"),
        ("khoẻ", "khỏe"),
        ("Đồng", "đồng"),
    ],
)
def test_two_spellings_of_one_word_have_one_key(one: str, other: str):
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("hoàn", "hòan"), ("má", "mà"), ("đồng", "dòng"), ("quỹ", "qũi")]
)
def test_different_words_keep_different_keys(one: str, other: str):
    assert key(one) != key(other)


def test_a_tone_inside_a_syllable_stays_in_its_place():
    assert key("Hoàn thành toàn bộ") == "hoàn thành toàn bộ"


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Ủy ban nhân dân", "uy ban nhan dan"), ("ĐẶNG", "dang"), ("đ/c", "d/c"), ("10²", "10²")],
)
def test_folding_takes_every_mark_away(text: str, folded: str):
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["hồ sơ", "đi", "Ư"])
def test_has_accents(text: str):
    assert has_accents(text)


@pytest.mark.parametrize("text", ["ho so", "HO SO", "94,49%", ""])
def test_has_no_accents(text: str):
    assert not has_accents(text)


def test_letters_are_sorted_by_case():
    assert set("AĐƯỦỲ") <= set(UPPER)
    assert set("ađưủỳ") <= set(LOWER)
    assert not set(UPPER) & set(LOWER)


@given(TEXTS)
@example("İ")
@example("HOÀ hoà ǅ ß ŉ")
def test_keys_keep_the_length(text: str):
    assert len(key(text)) == len(fold(text)) == len(text)


@given(TEXTS)
@example("hoà")
def test_keys_are_made_once(text: str):
    assert key(key(text)) == key(text)
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aăâeêioôơuưyđ" + "\u0300\u0301\u0303\u0309\u0323", max_size=20))
def test_composed_or_not_is_one_text(text: str):
    assert nfc(unicodedata.normalize("NFD", text)) == nfc(text)
