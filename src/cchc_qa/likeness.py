"""How near the words of a stretch are to those of a question, by the encoder's piece vectors.

Two views: the cosine of the two means, and the *soft match*: each piece of the question takes its
most similar piece of the stretch, weighted by the piece's own length (Khattab & Zaharia, «ColBERT»,
2020, without the context). An encoder without vectors of pieces finds nothing alike: both are 0.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

import numpy as np

from cchc_qa.types import Encoder, Vectors


@runtime_checkable
class PieceEncoder(Protocol):
    """An encoder whose text vector is the mean of the vectors of its pieces."""

    def piece_vectors(self, text: str) -> Vectors: ...


class Likeness:
    """A question's pieces made ready to be compared with many stretches of text."""

    def __init__(self, encoder: Encoder | None, wording: str) -> None:
        self._encoder = encoder if isinstance(encoder, PieceEncoder) else None
        empty = np.zeros((0, 0), dtype=np.float32)
        rows = self._pieces = self._encoder.piece_vectors(wording) if self._encoder else empty
        if len(rows):
            lengths = np.linalg.norm(rows, axis=1)
            self._weights = lengths / max(float(lengths.sum()), 1e-9)
            self._pieces = _unit(rows)
            self._mean = _unit(rows.mean(axis=0, keepdims=True))[0]
        self._kept: dict[str, tuple[float, float]] = {}

    def of(self, text: str) -> tuple[float, float]:
        """The cosine and the soft match, both from 0 to 1."""
        found = self._kept.get(text)
        if found is None:
            found = self._kept[text] = self._of(text)
        return found

    def _of(self, text: str) -> tuple[float, float]:
        if self._encoder is None or not len(self._pieces):
            return 0.0, 0.0
        rows = self._encoder.piece_vectors(text)
        if not len(rows):
            return 0.0, 0.0
        whole = rows.sum(axis=0)
        cosine = float(whole @ self._mean) / max(float(np.sqrt(whole @ whole)), 1e-9)
        lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))
        best = (rows @ self._pieces.T / np.maximum(lengths, 1e-9)[:, None]).max(axis=0)
        return max(cosine, 0.0), max(float(best @ self._weights), 0.0)


def _unit(rows: Vectors) -> Vectors:
    unit: Vectors = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return unit
