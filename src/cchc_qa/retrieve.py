"""A question → the sentences most likely to hold its answer, best first.

Three scores are added, as scores and not as ranks (docs/architecture.md): how much of the
question's words a sentence and its block have (lexical), the cosine of their vectors (dense), and
of the best of both how near each piece of the question is to one of the sentence (soft match).

The lexical score is a share of what a sentence with all of the question's words would get, squared:
where only some are met, as in a paraphrase, the vectors then decide. Divided by the best of the day
instead, a lone common word would count as much as the whole question.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cchc_qa.index.lexical import LexicalIndex
from cchc_qa.likeness import Likeness
from cchc_qa.question import Question
from cchc_qa.settled import open_wording
from cchc_qa.types import Encoder, Vectors

DENSE_COUNT = 50
"""Sentences that the dense index may add to the lexical ones."""

SOFT_COUNT = 50
"""The best sentences, whose pieces are compared one by one."""

WHOLE = 1.6
"""What the words of a question get, sentence and block together, as a multiple of their idf, where
all are met."""

LARGEST = 2.0
"""A lexical share above this is as good: rare words said again and again."""

ALTERNATIVE_WEIGHT = 0.5
"""A phrase of the same meaning counts this much of the question's own."""

FOLDED_WEIGHT = 0.2
"""In a question with accents, the accent-free tokens: for reports with lost or wrong tone marks."""


@dataclass(frozen=True, slots=True)
class Blend:
    """What a cosine of 1 and a soft match of 1 add, all words met being 1.

    Found on ``tests/gold/retrieval`` (benchmarks/RETRIEVAL.md)."""

    dense: float = 4.0
    soft: float = 2.0


class Neighbours(Protocol):
    """What retrieval needs of a dense index."""

    def nearest(
        self, vector: Vectors, count: int, among: NDArray[np.bool_] | None = None
    ) -> NDArray[np.int64]: ...

    def similarities(self, vector: Vectors, ids: NDArray[np.int64]) -> NDArray[np.float32]: ...


@dataclass(frozen=True, slots=True)
class Sources:
    """What is searched: the lexical index, and where there is one the dense with its encoder.

    ``passage`` gives the text of a sentence as it was encoded, for the soft match.
    """

    lexical: LexicalIndex
    dense: Neighbours | None = None
    encoder: Encoder | None = None
    passage: Callable[[int], str] | None = None
    blend: Blend = Blend()


@dataclass(frozen=True, slots=True)
class Scored:
    """A sentence of the index with its scores.

    ``lexical`` is a share of the best, ``whole`` of what all words would get; ``total`` orders.
    """

    sentence: int
    lexical: float
    whole: float
    dense: float
    soft: float
    total: float


def retrieve(
    sources: Sources,
    question: Question,
    *,
    count: int,
    among: NDArray[np.bool_] | None = None,
    shares: Sequence[float] | None = None,
) -> list[Scored]:
    """The ``count`` best sentences of those that ``among`` allows (a flag a sentence).

    ``shares`` says how much each term counts (``settled.open_shares``); all alike where not given.
    """
    return Query(sources, question, shares).best(count, among)


class Query:
    """A question made ready once, to be looked for in one choice of reports after another."""

    def __init__(
        self, sources: Sources, question: Question, shares: Sequence[float] | None = None
    ) -> None:
        """``shares`` as for ``retrieve``."""
        shares = tuple(shares) if shares is not None else (1.0,) * len(question.terms)
        wording = open_wording(question, shares)
        self._sources = sources
        self._lexical = sources.lexical.scores(query_words(question, shares))
        self._whole = _whole(sources.lexical, question, shares)
        self._vector = _vector(sources, wording)
        self._likeness = Likeness(sources.encoder, wording)

    def best(self, count: int, among: NDArray[np.bool_] | None = None) -> list[Scored]:
        """As ``retrieve``."""
        lexical, blend = self._lexical, self._sources.blend
        if among is not None:
            lexical = np.where(among, lexical, np.float32(-1))
        top = max(float(lexical.max(initial=0.0)), 1e-9)
        chosen, dense = self._with_dense(_best(lexical, count), among)
        words = np.maximum(lexical[chosen], 0) / self._whole
        order = np.minimum(words, LARGEST) ** 2 + blend.dense * dense
        soft = self._soft(chosen, order)
        total = order + blend.soft * soft
        scored = [
            Scored(int(i), float(lexical[i]) / top, float(w), float(d), float(s), float(t))
            for i, w, d, s, t in zip(chosen, words, dense, soft, total, strict=True)
        ]
        scored = [s for s in scored if s.lexical >= 0 and s.total > 0]
        return sorted(scored, key=lambda s: (-s.total, s.sentence))[:count]

    def _with_dense(
        self, lexical_best: NDArray[np.int64], among: NDArray[np.bool_] | None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The lexical best joined with the dense best, and the cosine of each."""
        dense, vector = self._sources.dense, self._vector
        if dense is None or vector is None:
            return lexical_best, np.zeros(len(lexical_best), dtype=np.float32)
        near = dense.nearest(vector, DENSE_COUNT, among)
        chosen = np.union1d(lexical_best, near).astype(np.int64)
        if among is not None:
            chosen = chosen[among[chosen]]
        return chosen, np.maximum(dense.similarities(vector, chosen), np.float32(0))

    def _soft(self, chosen: NDArray[np.int64], order: NDArray[np.floating]) -> NDArray[np.float32]:
        """The soft match of the best sentences, 0 for the others."""
        soft = np.zeros(len(chosen), dtype=np.float32)
        passage = self._sources.passage
        if passage is None or not self._sources.blend.soft:
            return soft
        best = np.argsort(-order, kind="stable")[:SOFT_COUNT]
        soft[best] = self._likeness.of([passage(int(chosen[place])) for place in best])[1]
        return soft


def _vector(sources: Sources, wording: str) -> Vectors | None:
    """The question's own vector, where there is a dense index to look for it in."""
    if sources.dense is None or sources.encoder is None or not wording or not sources.blend.dense:
        return None
    vector: Vectors = sources.encoder.encode_questions([wording])[0]
    return vector


def _whole(lexical: LexicalIndex, question: Question, shares: Sequence[float]) -> float:
    """What a sentence with all words of the question would get."""
    words = own_words(question, shares)
    known = (w for w in words if " " not in w or lexical.blocks.document_frequency(w))
    total = sum(words[w] * lexical.blocks.idf(w) for w in known)
    return max(WHOLE * total, 1e-6)


def own_words(question: Question, shares: Sequence[float]) -> dict[str, float]:
    """The question's terms and their pairs as index words, with their weights."""
    words: dict[str, float] = {}
    keys = question.keys
    mark = "~" if question.folded else ""
    for i, key in enumerate(keys):
        _raise(words, mark + key, shares[i])
        if i + 1 < len(keys) and question.joined[i]:
            _raise(words, f"{mark}{key} {mark}{keys[i + 1]}", min(shares[i], shares[i + 1]))
    return words


def query_words(question: Question, shares: Sequence[float]) -> dict[str, float]:
    """Index words with their weights: the question's own, and phrases of the same meaning."""
    words = own_words(question, shares)
    mark = "~" if question.folded else ""
    for alternative in question.alternatives:
        weight = ALTERNATIVE_WEIGHT * max(shares[alternative.first : alternative.last], default=1.0)
        for phrase in alternative.phrases:
            for a in phrase:
                _raise(words, mark + a, weight)
            for a, b in pairwise(phrase):
                _raise(words, f"{mark}{a} {mark}{b}", weight)
    if not question.folded:
        for token, share in zip(question.terms, shares, strict=True):
            _raise(words, "~" + token.folded, FOLDED_WEIGHT * share)
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
