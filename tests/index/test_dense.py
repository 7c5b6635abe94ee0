"""Vectors in FAISS: the nearest, those allowed, and the empty index."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cchc_qa.index import dense
from cchc_qa.index.dense import DenseIndex, build_dense
from cchc_qa.types import Encoder, Vectors

SENTENCES = [
    "Tỷ lệ hồ sơ trực tuyến đạt 94,49%.",
    "Tinh giản biên chế 353 người.",
    "Thu ngân sách đạt 850 tỷ đồng.",
    "Hồ sơ nộp qua mạng tăng mạnh.",
]


@pytest.fixture(scope="module")
def vectors(encoder: Encoder) -> Vectors:
    return encoder.encode_passages(SENTENCES)


@pytest.fixture(params=["flat", "hnsw"])
def index(
    request: pytest.FixtureRequest,
    vectors: Vectors,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> DenseIndex:
    """Both kinds of index; the second is made from the first vector on."""
    if request.param == "hnsw":
        monkeypatch.setattr(dense, "FLAT_LIMIT", 0)
    build_dense(vectors, tmp_path / "dense.faiss")
    return DenseIndex(tmp_path / "dense.faiss")


def test_each_sentence_is_nearest_to_itself(index: DenseIndex, vectors: Vectors):
    assert [int(index.nearest(v, 1)[0]) for v in vectors] == [0, 1, 2, 3]


def test_the_nearest_come_in_order(index: DenseIndex, vectors: Vectors):
    exact = np.argsort(-(vectors @ vectors[0]))
    assert index.nearest(vectors[0], 4).tolist() == exact.tolist()


def test_only_what_is_allowed_is_found(index: DenseIndex, vectors: Vectors):
    among = np.array([False, True, False, True])
    assert sorted(index.nearest(vectors[0], 4, among).tolist()) == [1, 3]


def test_nothing_allowed_is_nothing_found(index: DenseIndex, vectors: Vectors):
    assert index.nearest(vectors[0], 4, np.zeros(4, dtype=bool)).tolist() == []


def test_similarities_are_inner_products(index: DenseIndex, vectors: Vectors):
    ids = np.array([2, 0], dtype=np.int64)
    expected = vectors[[2, 0]] @ vectors[3]
    assert index.similarities(vectors[3], ids) == pytest.approx(expected, abs=1e-6)
    assert len(index.similarities(vectors[3], np.zeros(0, dtype=np.int64))) == 0


def test_an_index_of_nothing(tmp_path: Path, encoder: Encoder):
    build_dense(np.zeros((0, encoder.dimension), dtype=np.float32), tmp_path / "dense.faiss")
    empty = DenseIndex(tmp_path / "dense.faiss")
    assert len(empty) == 0
    assert empty.nearest(np.ones(encoder.dimension, dtype=np.float32), 5).tolist() == []
