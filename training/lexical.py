"""How much lexical search would find by itself: the part of the answer that vectors need not learn.

Vectors that stand beside BM25 are trained with BM25's share of the score given (Gao et al.,
«Complement Lexical Retrieval Model with Semantic Residual Embeddings», 2021): what the words decide
teaches nothing more, and what they get wrong teaches most. In a batch BM25 is approximated by the
question's pieces met in the passage, accents aside, weighed by their rarity.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from tokenizers import Tokenizer

from training.pairs import Bag
from training.prepare import fold


class Overlap:
    """Rarity and accent-free number of each piece."""

    def __init__(self, tokenizer: Tokenizer, ids: NDArray[np.int32]) -> None:
        """``ids`` are the pieces of the training text: how rare each is, is counted there."""
        pieces = tokenizer.get_vocab()
        numbers: dict[str, int] = {}
        self._bare = np.zeros(len(pieces), dtype=np.int64)
        for piece, number in pieces.items():
            self._bare[number] = numbers.setdefault(fold(piece), len(numbers))
        counts = np.bincount(self._bare[ids], minlength=len(numbers)) + 1
        self._rarity = np.log(counts.sum() / counts).astype(np.float32)

    def shares(self, questions: Bag, passages: Bag) -> NDArray[np.float32]:
        """For each question and passage the weight of the pieces met, as a share of all."""
        asked = self._rows(questions)
        asked.data = self._rarity[asked.indices]
        total = np.maximum(np.asarray(asked.sum(axis=1)), 1e-6)
        held = self._rows(passages)
        met: NDArray[np.float32] = (asked @ held.T).toarray()
        return met / total.astype(np.float32)

    def _rows(self, bag: Bag) -> csr_matrix:
        starts = np.concatenate([[0], np.cumsum(bag.lengths)])
        shape = (len(bag.lengths), len(self._rarity))
        ones = np.ones(len(bag.ids), dtype=np.float32)
        rows = csr_matrix((ones, self._bare[bag.ids], starts), shape=shape)
        rows.sum_duplicates()
        rows.data[:] = 1
        return rows
