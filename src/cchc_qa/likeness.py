"""How near the words of a stretch are to those of a question, by the encoder's piece vectors.

Two views: the cosine of the two means, and the *soft match*: each piece of the question takes its
most similar piece of the stretch, weighted by the piece's own length (Khattab & Zaharia, «ColBERT»,
2020, without the context). An encoder without vectors of pieces finds nothing alike: both are 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from cchc_qa.types import Encoder, Pieces, Vectors


@runtime_checkable
class PieceEncoder(Protocol):
    """An encoder whose text vector is the mean of the vectors of its pieces."""

    def pieces(self, text: str) -> Pieces: ...

    def vectors(self, ids: NDArray[np.int32]) -> Vectors: ...


class Likeness:
    """A question's pieces made ready to be compared with many stretches of text."""

    def __init__(self, encoder: Encoder | None, wording: str) -> None:
        self._encoder = encoder if isinstance(encoder, PieceEncoder) else None
        rows = np.zeros((0, 0), dtype=np.float32)
        if self._encoder is not None:
            rows = self._encoder.vectors(self._encoder.pieces(wording).ids)
        self._pieces = rows
        if len(rows):
            lengths = np.linalg.norm(rows, axis=1)
            self._weights = lengths / max(float(lengths.sum()), 1e-9)
            self._pieces = _unit(rows)
            self._mean = _unit(rows.mean(axis=0, keepdims=True))[0]

    def of(self, texts: Sequence[str]) -> tuple[Vectors, Vectors]:
        """The cosines and the soft matches, each from 0 to 1, of some stretches.

        All at once: they share most of their pieces, and each piece is compared once. The soft
        matches are summed up one by one, so that stretches that meet the question alike come out
        equal to the last digit, which a product of matrices does not promise."""
        cosines, soft = np.zeros((2, len(texts)), dtype=np.float32)
        if self._encoder is None or not len(self._pieces):
            return cosines, soft
        held = [self._encoder.pieces(t) for t in texts]
        some = [i for i, pieces in enumerate(held) if len(pieces.ids)]
        if some:
            cosines[some], soft[some] = self._compared(self._encoder, [held[i] for i in some])
        return cosines, soft

    def _compared(self, encoder: PieceEncoder, held: Sequence[Pieces]) -> tuple[Vectors, Vectors]:
        """As ``of``, of stretches that have pieces."""
        ids, places = np.unique(np.concatenate([p.ids for p in held]), return_inverse=True)
        starts = np.cumsum([0, *(len(p.ids) for p in held[:-1])])
        rows = encoder.vectors(ids)
        lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))
        alike = rows @ self._pieces.T / np.maximum(lengths, 1e-9)[:, None]
        best = np.maximum.reduceat(alike[places], starts, axis=0)
        sums = np.add.reduceat((rows @ self._mean)[places], starts)
        cosines = sums / np.maximum([p.length for p in held], 1e-9)
        soft = np.array([row @ self._weights for row in best])
        return np.maximum(cosines, 0), np.maximum(soft, 0)


def _unit(rows: Vectors) -> Vectors:
    unit: Vectors = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return unit
