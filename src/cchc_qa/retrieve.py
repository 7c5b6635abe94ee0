"""A question → the sentences most likely to hold its answer, best first.

Lexical scores lead; dense ones are added as scores, not as ranks: with a small encoder reciprocal
rank fusion falls below BM25 alone (docs/architecture.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cchc_qa.index.lexical import LexicalIndex
from cchc_qa.question import Question
from cchc_qa.types import Encoder, Vectors

DENSE_WEIGHT = 0.25
"""What a cosine of 1 adds, the best lexical score being 1."""

ALTERNATIVE_WEIGHT = 0.5
"""A phrase of the same meaning counts this much of the question's own."""

FOLDED_WEIGHT = 0.2
"""In a question with accents, the accent-free tokens: for reports with lost or wrong tone marks."""


class Searchable(Protocol):
    """What retrieval needs of an index: scores for all sentences, and vectors' neighbours."""

    @property
    def lexical(self) -> LexicalIndex: ...

    @property
    def vectors(self) -> Vectors | None: ...


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
    index: Searchable,
    question: Question,
    encoder: Encoder | None,
    *,
    count: int,
    among: NDArray[np.bool_] | None = None,
) -> list[Scored]:
    """The ``count`` best sentences of those that ``among`` allows (a flag a sentence)."""
    lexical = index.lexical.scores(query_words(question))
    if among is not None:
        lexical = np.where(among, lexical, 0.0)
    top = float(lexical.max(initial=0.0))
    lexical = lexical / top if top > 0 else lexical
    dense = _dense(index, question, encoder)
    total = lexical if dense is None else lexical + DENSE_WEIGHT * dense
    if among is not None:
        total = np.where(among, total, -1.0)
    best = _best(total, count)
    return [
        Scored(int(i), float(lexical[i]), 0.0 if dense is None else float(dense[i]))
        for i in best
        if total[i] > 0
    ]


def query_words(question: Question) -> dict[str, float]:
    """Index words with their weights: the terms, their pairs, and phrases of the same meaning."""
    words: dict[str, float] = {}
    keys = [t.folded if question.folded else t.key for t in question.terms]
    mark = "~" if question.folded else ""
    for i, key in enumerate(keys):
        _raise(words, mark + key, 1.0)
        if i + 1 < len(keys) and question.joined[i]:
            _raise(words, f"{mark}{key} {mark}{keys[i + 1]}", 1.0)
    for alternative in question.alternatives:
        for phrase in alternative.phrases:
            for a in phrase:
                _raise(words, mark + a, ALTERNATIVE_WEIGHT)
            for a, b in zip(phrase, phrase[1:], strict=False):
                _raise(words, f"{mark}{a} {mark}{b}", ALTERNATIVE_WEIGHT)
    if not question.folded:
        for token in question.terms:
            _raise(words, "~" + token.folded, FOLDED_WEIGHT)
    return words


def _raise(words: dict[str, float], word: str, weight: float) -> None:
    words[word] = max(weight, words.get(word, 0.0))


def _dense(
    index: Searchable, question: Question, encoder: Encoder | None
) -> NDArray[np.float32] | None:
    if encoder is None or index.vectors is None or not len(index.vectors):
        return None
    wording = " ".join(t.key for t in question.terms)
    vector = encoder.encode_questions([wording])[0]
    return np.maximum(index.vectors @ vector, 0.0).astype(np.float32)


def _best(scores: NDArray[np.floating], count: int) -> NDArray[np.int64]:
    if len(scores) > count:
        chosen = np.argpartition(-scores, count)[:count]
    else:
        chosen = np.arange(len(scores))
    order = np.lexsort((chosen, -scores[chosen]))
    result: NDArray[np.int64] = chosen[order].astype(np.int64)
    return result
