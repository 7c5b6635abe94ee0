"""A question → the sentences most likely to hold its answer, best first.

Lexical scores lead; dense ones are added as scores, not as ranks: with a small encoder reciprocal
rank fusion falls below BM25 alone (docs/architecture.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cchc_qa.index.lexical import LexicalIndex
from cchc_qa.question import Question
from cchc_qa.types import Encoder, Vectors

DENSE_WEIGHT = 0.25
"""What a cosine of 1 adds, the best lexical score being 1."""

DENSE_COUNT = 20
"""Sentences that the dense index may add to the lexical ones."""

ALTERNATIVE_WEIGHT = 0.5
"""A phrase of the same meaning counts this much of the question's own."""

FOLDED_WEIGHT = 0.2
"""In a question with accents, the accent-free tokens: for reports with lost or wrong tone marks."""


class Neighbours(Protocol):
    """What retrieval needs of a dense index."""

    def nearest(
        self, vector: Vectors, count: int, among: NDArray[np.bool_] | None = None
    ) -> NDArray[np.int64]: ...

    def similarities(self, vector: Vectors, ids: NDArray[np.int64]) -> NDArray[np.float32]: ...


@dataclass(frozen=True, slots=True)
class Sources:
    """What is searched: the lexical index, and where there is one the dense with its encoder."""

    lexical: LexicalIndex
    dense: Neighbours | None = None
    encoder: Encoder | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """A sentence of the index with its scores, both between 0 and 1."""

    sentence: int
    lexical: float
    dense: float

    @property
    def total(self) -> float:
        return self.lexical + DENSE_WEIGHT * self.dense


def retrieve(
    sources: Sources,
    question: Question,
    *,
    count: int,
    among: NDArray[np.bool_] | None = None,
) -> list[Scored]:
    """The ``count`` best sentences of those that ``among`` allows (a flag a sentence)."""
    lexical = sources.lexical.scores(query_words(question))
    if among is not None:
        lexical = np.where(among, lexical, np.float32(-1))
    top = float(lexical.max(initial=0.0))
    lexical = lexical / np.float32(top) if top > 0 else lexical
    chosen, dense = _with_dense(sources, question, _best(lexical, count), among)
    scored = [
        Scored(int(i), float(lexical[i]), float(d)) for i, d in zip(chosen, dense, strict=True)
    ]
    scored = [s for s in scored if s.lexical >= 0 and s.total > 0]
    return sorted(scored, key=lambda s: (-s.total, s.sentence))[:count]


def _with_dense(
    sources: Sources,
    question: Question,
    lexical_best: NDArray[np.int64],
    among: NDArray[np.bool_] | None,
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The lexical best joined with the dense best, and the cosine of each."""
    if sources.dense is None or sources.encoder is None or not question.terms:
        return lexical_best, np.zeros(len(lexical_best), dtype=np.float32)
    wording = " ".join(t.key for t in question.terms)
    vector = sources.encoder.encode_questions([wording])[0]
    near = sources.dense.nearest(vector, DENSE_COUNT, among)
    chosen = np.union1d(lexical_best, near).astype(np.int64)
    if among is not None:
        chosen = chosen[among[chosen]]
    return chosen, np.maximum(sources.dense.similarities(vector, chosen), np.float32(0))


def query_words(question: Question) -> dict[str, float]:
    """Index words with their weights: the terms, their pairs, and phrases of the same meaning."""
    words: dict[str, float] = {}
    keys = question.keys
    mark = "~" if question.folded else ""
    for i, key in enumerate(keys):
        _raise(words, mark + key, 1.0)
        if i + 1 < len(keys) and question.joined[i]:
            _raise(words, f"{mark}{key} {mark}{keys[i + 1]}", 1.0)
    for alternative in question.alternatives:
        for phrase in alternative.phrases:
            for a in phrase:
                _raise(words, mark + a, ALTERNATIVE_WEIGHT)
            for a, b in pairwise(phrase):
                _raise(words, f"{mark}{a} {mark}{b}", ALTERNATIVE_WEIGHT)
    if not question.folded:
        for token in question.terms:
            _raise(words, "~" + token.folded, FOLDED_WEIGHT)
    return words


def _raise(words: dict[str, float], word: str, weight: float) -> None:
    words[word] = max(weight, words.get(word, 0.0))


def _best(scores: NDArray[np.floating], count: int) -> NDArray[np.int64]:
    if len(scores) > count:
        chosen = np.argpartition(-scores, count)[:count]
    else:
        chosen = np.arange(len(scores))
    order = np.lexsort((chosen, -scores[chosen]))
    result: NDArray[np.int64] = chosen[order].astype(np.int64)
    return result
