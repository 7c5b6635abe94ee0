"""How much of a question's words a stretch of text has: to the letter, in other words, or nearly.

Where ``match`` counts syllables and pairs by how rare they are in the index, here a *word* of the
language counts («thủy sản»), by how rare it is in the language: that a report never uses a word
says nothing of how much the word means. A word is covered when the question's syllables of it are,
or a phrase of the same meaning; else as nearly as the nearest word of the stretch.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from cchc_qa.match import Known, Matcher
from cchc_qa.words import UNKNOWN, Ids, words, words_in

Shares = NDArray[np.float32]
"""Numbers between 0 and 1, the last axis being the words of the question."""

Numbers = NDArray[np.float64]

_APART = 0.6
"""Both syllables of a word, but not side by side: «đúng và trước hạn» for «đúng hạn»."""

_NEAR_FROM = 0.25
_NEAR_TO = 0.75
"""Similarity from which a word counts as near at all, and where it is as good as the word."""

_NEAREST = 0.8
"""What the nearest other word counts at most: it may be the opposite."""


class Closeness:
    """A question's words made ready to be compared with many stretches of text."""

    def __init__(self, matcher: Matcher, known: Known) -> None:
        """``known`` says whether the reports have a word or a pair anywhere."""
        question = matcher.question
        self._matcher = matcher
        self._folded = question.folded
        language = words()
        self._parts: list[tuple[int, int]] = []
        numbers: list[int] = []
        for first, last in _rows(question.joined, len(question.terms)):
            position = first
            for number, length in language.ids(question.keys[first:last], question.folded):
                self._parts.append((position, position + length))
                numbers.append(number)
                position += length
        weights = [
            language.weight(n) * matcher.share_of(a)
            for n, (a, _) in zip(numbers, self._parts, strict=True)
        ]
        self.weights: Shares = np.array(weights, dtype=np.float32)
        mark = "~" if question.folded else ""
        self._known = np.array(
            [known(" ".join(mark + k for k in question.keys[a:b])) for a, b in self._parts],
            dtype=bool,
        )
        self._total = float(self.weights.sum()) or 1.0
        self._bits = [_bits_of(a, b, len(question.terms)) for a, b in self._parts]
        self._exact: dict[int, list[float]] = {}
        self._vectors = language.table[np.array([max(n, 0) for n in numbers], dtype=np.intp)]
        self._vectors[[n == UNKNOWN for n in numbers]] = 0

    def covered(self, texts: Sequence[str]) -> Shares:
        """How far each word of the question is met in each of some stretches: a row a stretch.

        All at once, for one product of matrices costs no more than two small ones."""
        masks = [self._matcher.mask(t) for t in texts]
        exact = np.array([self._exact_of(m) for m in masks], dtype=np.float32)
        exact = exact.reshape(len(texts), len(self._parts))
        held = [words_in(t, self._folded) for t in texts]
        some = np.array([len(ids) > 0 for ids in held], dtype=np.bool_)
        if some.any():
            exact[some] = np.maximum(exact[some], self._near([ids for ids in held if len(ids)]))
        return exact

    def _near(self, held: Sequence[Ids]) -> Shares:
        """How near the nearest word of each of some lists of words is: a row a list."""
        starts = np.cumsum([0, *map(len, held[:-1])])
        ids, places = np.unique(np.concatenate(held), return_inverse=True)
        near = self._vectors @ words().table[ids].T
        near = _NEAREST * np.clip((near - _NEAR_FROM) / (_NEAR_TO - _NEAR_FROM), 0, 1)
        result: Shares = np.maximum.reduceat(near[:, places], starts, axis=1).T
        return result

    def _exact_of(self, mask: int) -> list[float]:
        found = self._exact.get(mask)
        if found is None:
            found = self._exact[mask] = [
                (1.0 if mask & pairs == pairs else _APART) if mask & singles == singles else 0.0
                for singles, pairs in self._bits
            ]
        return found

    def shares(self, covered: Shares) -> Numbers:
        """The weight of what is covered, as a share of all."""
        result: Numbers = (covered * self.weights).sum(axis=-1).astype(np.float64) / self._total
        return result

    def lost(self, covered: Shares) -> Shares:
        """The weight of the word that is least met."""
        result: Shares = ((1 - covered) * self.weights).max(axis=-1, initial=0.0)
        return result

    def lost_known(self, covered: Shares) -> Shares:
        """As ``lost``, of the words that the reports use elsewhere: had they meant it here, they
        would have said it."""
        missing = (1 - covered) * self.weights * self._known
        result: Shares = missing.max(axis=-1, initial=0.0)
        return result

    def lost_words(self, covered: Shares) -> Numbers:
        """How many words of weight are not met: none, one, two, three or more, in thirds."""
        missing = ((1 - covered) * self.weights > 0.5).sum(axis=-1)
        result: Numbers = np.minimum(missing, 3) / 3
        return result


def _bits_of(first: int, last: int, size: int) -> tuple[int, int]:
    """The parts that are the syllables of a word, and those that are its pairs."""
    return (1 << last) - (1 << first), (1 << size + last - 1) - (1 << size + first)


def _rows(joined: Sequence[bool], size: int) -> list[tuple[int, int]]:
    """The stretches of neighbouring terms."""
    cuts = [0, *(i + 1 for i, j in enumerate(joined) if not j), size]
    return [(a, b) for a, b in pairwise(cuts) if a < b]
