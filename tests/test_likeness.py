"""The encoder's own view of how near two stretches are."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.encode.static import StaticEncoder
from cchc_qa.likeness import Likeness
from cchc_qa.types import Encoder, Vectors

ENCODER = open_encoder(EncoderSettings())


class Blind:
    """An encoder that has no vectors of pieces."""

    fingerprint = "blind"
    dimension = 1

    def encode_passages(self, texts: list[str]) -> Vectors:
        raise AssertionError(texts)

    encode_questions = encode_passages


def test_a_text_is_like_itself():
    cosines, soft = Likeness(ENCODER, "hồ sơ trực tuyến").of(["hồ sơ trực tuyến"])
    assert cosines == pytest.approx([1], abs=1e-5)
    assert soft == pytest.approx([1], abs=1e-5)


def test_the_cosine_is_that_of_the_encoder():
    assert isinstance(ENCODER, StaticEncoder)
    one, other = ENCODER.encode_passages(["nộp qua mạng", "hồ sơ trực tuyến toàn trình"])
    found = Likeness(ENCODER, "nộp qua mạng").of(["hồ sơ trực tuyến toàn trình"])[0]
    assert found[0] == pytest.approx(float(one @ other), abs=1e-5)


@pytest.mark.parametrize(
    ("question", "near", "far"),
    [
        ("dân nộp qua mạng", "hồ sơ nộp trực tuyến", "diện tích rừng trồng mới"),
        ("trễ hẹn", "hồ sơ giải quyết quá hạn", "số hội nghị tuyên truyền"),
        ("online applications", "hồ sơ trực tuyến", "vốn đầu tư công"),
    ],
)
def test_what_means_the_same_is_nearer(question: str, near: str, far: str):
    (nearer, farther), _ = Likeness(ENCODER, question).of([near, far])
    assert nearer > farther


@pytest.mark.parametrize("encoder", [None, Blind()])
def test_without_pieces_nothing_is_alike(encoder: Encoder | None):
    cosines, soft = Likeness(encoder, "hồ sơ").of(["hồ sơ"])
    assert (cosines.tolist(), soft.tolist()) == ([0.0], [0.0])


@given(st.text(max_size=40), st.lists(st.text(max_size=40), max_size=4))
def test_both_are_shares(question: str, texts: list[str]):
    for values in Likeness(ENCODER, question).of(texts):
        assert all(0 <= v <= 1 + 1e-5 for v in values)


@given(st.lists(st.text(max_size=40), max_size=6))
def test_texts_together_are_as_each_alone(texts: list[str]):
    likeness = Likeness(ENCODER, "tỷ lệ hồ sơ trực tuyến toàn trình")
    together = np.array(likeness.of(texts)).reshape(2, len(texts))
    alone = [np.array(likeness.of([t])) for t in texts]
    for i, values in enumerate(alone):
        np.testing.assert_allclose(together[:, i], values[:, 0], atol=1e-6)


def test_what_meets_the_question_alike_is_equal_to_the_last_digit():
    text = "hồ sơ nộp trực tuyến, toàn trình"
    _, soft = Likeness(ENCODER, "hồ sơ trực tuyến").of([f"{text} {i}" for i in range(9)])
    assert len(set(soft.tolist())) == 1
