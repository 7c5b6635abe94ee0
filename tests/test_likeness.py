"""The encoder's own view of how near two stretches are."""

from __future__ import annotations

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
    cosine, soft = Likeness(ENCODER, "hồ sơ trực tuyến").of("hồ sơ trực tuyến")
    assert cosine == pytest.approx(1, abs=1e-5)
    assert soft == pytest.approx(1, abs=1e-5)


def test_the_cosine_is_that_of_the_encoder():
    assert isinstance(ENCODER, StaticEncoder)
    one, other = ENCODER.encode_passages(["nộp qua mạng", "hồ sơ trực tuyến toàn trình"])
    found = Likeness(ENCODER, "nộp qua mạng").of("hồ sơ trực tuyến toàn trình")[0]
    assert found == pytest.approx(float(one @ other), abs=1e-5)


@pytest.mark.parametrize(
    ("question", "near", "far"),
    [
        ("dân nộp qua mạng", "hồ sơ nộp trực tuyến", "diện tích rừng trồng mới"),
        ("trễ hẹn", "hồ sơ giải quyết quá hạn", "số hội nghị tuyên truyền"),
        ("online applications", "hồ sơ trực tuyến", "vốn đầu tư công"),
    ],
)
def test_what_means_the_same_is_nearer(question: str, near: str, far: str):
    likeness = Likeness(ENCODER, question)
    assert likeness.of(near)[0] > likeness.of(far)[0]


@pytest.mark.parametrize("encoder", [None, Blind()])
def test_without_pieces_nothing_is_alike(encoder: Encoder | None):
    assert Likeness(encoder, "hồ sơ").of("hồ sơ") == (0.0, 0.0)


@given(st.text(max_size=40), st.text(max_size=40))
def test_both_are_shares(question: str, text: str):
    for value in Likeness(ENCODER, question).of(text):
        assert 0 <= value <= 1 + 1e-5
