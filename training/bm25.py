"""The lexical baseline: BM25 over syllables and syllable pairs, accented beside accent-free."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

from training.prepare import fold
from training.tokenizer import normalizer

K1, B = 1.2, 0.75

_WORD = re.compile(r"[^\W_]+")


class Bm25:
    """An index of passages; ``scores`` gives one number a passage."""

    def __init__(self, passages: list[str]) -> None:
        bags = [Counter(terms(p)) for p in passages]
        self._places: dict[str, int] = {}
        for bag in bags:
            for term in bag:
                self._places.setdefault(term, len(self._places))
        rows = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])
        columns = np.array([self._places[term] for bag in bags for term in bag])
        counts = np.array([n for bag in bags for n in bag.values()], dtype=np.float32)
        lengths = np.array([sum(bag.values()) for bag in bags], dtype=np.float32)
        documents = np.bincount(columns, minlength=len(self._places))
        rarity = np.log1p((len(bags) - documents + 0.5) / (documents + 0.5))
        slack = K1 * (1 - B + B * lengths / lengths.mean())
        weights = rarity[columns] * counts * (K1 + 1) / (counts + slack[rows])
        shape = (len(bags), len(self._places))
        self._matrix = csr_matrix((weights.astype(np.float32), (rows, columns)), shape=shape)

    def scores(self, question: str) -> NDArray[np.float32]:
        vector = np.zeros(self._matrix.shape[1], dtype=np.float32)
        for term in terms(question):
            if term in self._places:
                vector[self._places[term]] = 1
        found: NDArray[np.float32] = self._matrix @ vector
        return found


def terms(text: str) -> list[str]:
    """Syllables and pairs as written, and again (marked ``~``) without accents."""
    words = _WORD.findall(normalizer().normalize_str(text))
    bare = [fold(word) for word in words]
    pairs = [f"{a} {b}" for a, b in pairwise(words)]
    bare_pairs = [f"~{a} {b}" for a, b in pairwise(bare)]
    return [*words, *pairs, *(f"~{word}" for word in bare), *bare_pairs]
