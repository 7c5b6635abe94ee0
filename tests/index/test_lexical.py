"""BM25: which sentence scores best, and that the stored index is the one that was built."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from fields import field_of, field_of_words
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.index.lexical import K1, B, LexicalIndex, load, save, words_of

SENTENCES = (
    "Cấp huyện tiếp nhận hồ sơ",
    "Giải quyết đúng hạn",
    "Cấp xã tiếp nhận hồ sơ",
    "Giải quyết đúng hạn",
)
BLOCKS = (f"{SENTENCES[0]} . {SENTENCES[1]}", f"{SENTENCES[2]} . {SENTENCES[3]}")


def index() -> LexicalIndex:
    blocks = np.array([0, 0, 1, 1], dtype=np.int32)
    return LexicalIndex(field_of(*SENTENCES), field_of(*BLOCKS), blocks)


def asked(question: str, marked: str = "") -> dict[str, float]:
    return {w: 1.0 for w in words_of(question) if w.startswith("~") == bool(marked)}


def test_words_are_single_and_in_pairs_accented_and_folded():
    assert words_of("Hồ sơ số") == [
        "hồ", "sơ", "số", "hồ sơ", "sơ số",
        "~ho", "~so", "~so", "~ho ~so", "~so ~so",
    ]  # fmt: skip


def test_a_sentence_is_found_by_its_own_words():
    assert int(index().scores(asked("cấp xã tiếp nhận")).argmax()) == 2


def test_of_two_alike_the_one_in_the_right_block_is_found():
    """«Giải quyết đúng hạn» stands in both; the block says whose."""
    scores = index().scores(asked("cấp xã giải quyết đúng hạn"))
    assert int(scores.argmax()) == 3
    assert scores[3] > scores[1] > 0


def test_folded_words_find_what_was_typed_without_accents():
    assert int(index().scores(asked("cap xa tiep nhan", "~")).argmax()) == 2


def test_words_never_met_score_nothing():
    assert not index().scores(asked("giá vàng")).any()
    assert not index().scores({}).any()


def test_the_score_is_that_of_the_formula():
    """Robertson & Zaragoza 2009, with the idf that is never negative."""
    held = field_of_words([["a", "a", "b"], ["b"], ["c", "c"]])
    scores = np.zeros(3, dtype=np.float32)
    held.add_scores({"a": 2.0}, scores)
    idf = math.log(1 + (3 - 1 + 0.5) / (1 + 0.5))
    saturated = 2 * (K1 + 1) / (2 + K1 * (1 - B + B * 3 / 2))
    assert scores[0] == pytest.approx(2 * idf * saturated, rel=1e-5)
    assert not scores[1:].any()


def test_how_many_texts_hold_a_word():
    held = field_of_words([["a", "a"], ["a", "b"], []])
    counts = {w: held.document_frequency(w) for w in ("a", "b", "z")}
    assert counts == {"a": 2, "b": 1, "z": 0}
    assert held.idf("z") > held.idf("b") > held.idf("a") > 0


@pytest.mark.parametrize("texts", [[], [[]], [[], []]])
def test_nothing_to_index(texts: list[list[str]], tmp_path: Path):
    nothing = field_of_words(texts)
    empty = LexicalIndex(nothing, nothing, np.zeros(len(texts), np.int32))
    save(empty, tmp_path)
    assert load(tmp_path).scores({"a": 1.0}).tolist() == [0.0] * len(texts)


def test_an_index_comes_back_as_it_was(tmp_path: Path):
    built = index()
    save(built, tmp_path)
    question = asked("cấp xã giải quyết đúng hạn")
    assert load(tmp_path).scores(question).tolist() == built.scores(question).tolist()


def test_the_same_texts_give_the_same_bytes(tmp_path: Path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        save(index(), tmp_path / name)
    files = sorted(p.name for p in (tmp_path / "one").iterdir())
    assert len(files) > 4
    for name in files:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


WORDS = st.lists(st.lists(st.sampled_from("abcd"), max_size=6), min_size=1, max_size=6)


@given(WORDS, st.sampled_from("abcd"))
def test_exactly_the_texts_that_hold_a_word_score(texts: list[list[str]], word: str):
    held = field_of_words(texts)
    scores = np.zeros(len(texts), dtype=np.float32)
    held.add_scores({word: 1.0}, scores)
    assert [s > 0 for s in scores.tolist()] == [word in text for text in texts]
