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
from cchc_qa.words import UNKNOWN, words, words_in

Shares = NDArray[np.float32]
"""One number a word of the question, between 0 and 1."""

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
        ids = np.array([max(n, 0) for n in numbers], dtype=np.intp)
        near = language.table[ids] @ language.table.T if len(ids) else np.zeros((0, 1), np.float32)
        near[[n == UNKNOWN for n in numbers]] = 0
        self._near = _NEAREST * np.clip((near - _NEAR_FROM) / (_NEAR_TO - _NEAR_FROM), 0, 1)

    def covered(self, text: str) -> Shares:
        """How far each word of the question is met in a stretch."""
        exact = self._exact(self._matcher.mask(text))
        ids = words_in(text, self._folded)
        if not len(ids):
            return exact
        result: Shares = np.maximum(exact, self._near[:, ids].max(axis=1))
        return result

    def _exact(self, mask: int) -> Shares:
        size = len(self._matcher.question.terms)
        result = np.zeros(len(self._parts), dtype=np.float32)
        for i, (first, last) in enumerate(self._parts):
            if all(mask >> t & 1 for t in range(first, last)):
                side_by_side = all(mask >> (size + t) & 1 for t in range(first, last - 1))
                result[i] = 1.0 if side_by_side else _APART
        return result

    def share(self, covered: Shares) -> float:
        """The weight of what is covered, as a share of all."""
        return float((covered * self.weights).sum()) / self._total

    def lost(self, covered: Shares) -> float:
        """The weight of the word that is least met."""
        return float(((1 - covered) * self.weights).max(initial=0.0))

    def lost_known(self, covered: Shares) -> float:
        """As ``lost``, of the words that the reports use elsewhere: had they meant it here, they
        would have said it."""
        return float(((1 - covered) * self.weights * self._known).max(initial=0.0))

    def lost_words(self, covered: Shares) -> float:
        """How many words of weight are not met: none, one, two, three or more, in thirds."""
        missing = ((1 - covered) * self.weights > 0.5).sum()
        return float(min(missing, 3)) / 3


def _rows(joined: Sequence[bool], size: int) -> list[tuple[int, int]]:
    """The stretches of neighbouring terms."""
    cuts = [0, *(i + 1 for i, j in enumerate(joined) if not j), size]
    return [(a, b) for a, b in pairwise(cuts) if a < b]
