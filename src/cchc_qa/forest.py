"""Boosted trees, applied: a row of numbers → the logarithm of the odds.

The trees are fitted elsewhere (``training.fit_ranking``, scikit-learn's histogram boosting) and
shipped as numbers; numpy walks all trees for all rows at once, so that answering needs no
scikit-learn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Forest:
    """All nodes of all trees in one row of arrays; ``roots`` are where the trees begin.

    A node sends a row to ``left`` where its ``feature`` is at most ``threshold``, else to
    ``right``; a leaf sends it to itself, and its ``value`` is what the tree says.
    """

    roots: NDArray[np.intp]
    feature: NDArray[np.intp]
    threshold: Rows
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    value: Rows
    depth: int
    base: float

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Forest:
        return cls(
            roots=np.array(value["roots"], dtype=np.intp),
            feature=np.array(value["feature"], dtype=np.intp),
            threshold=np.array(value["threshold"], dtype=np.float64),
            left=np.array(value["left"], dtype=np.intp),
            right=np.array(value["right"], dtype=np.intp),
            value=np.array(value["value"], dtype=np.float64),
            depth=int(value["depth"]),
            base=float(value["base"]),
        )

    def log_odds(self, rows: Rows) -> Rows:
        """One number a row."""
        lines = np.arange(len(rows))[:, None]
        at = np.repeat(self.roots[None, :], len(rows), axis=0)
        for _ in range(self.depth):
            goes_left = rows[lines, self.feature[at]] <= self.threshold[at]
            at = np.where(goes_left, self.left[at], self.right[at])
        result: Rows = self.base + self.value[at].sum(axis=1)
        return result
