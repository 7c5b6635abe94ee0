"""Documents that BM25 takes for each other: hard negatives for one another's titles."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from training.bm25 import Bm25
from training.prepare import Titled

ROWS = 4_000
"""Titles whose rivals are looked up."""

RUN = 16
"""Documents of a row: the title's own, and those that BM25 ranks best for it."""

SHORTEST_TITLE = 3
READ = 400
"""Characters of a document that are searched: enough to be told by, and quick."""


def rivals(documents: Sequence[Titled]) -> NDArray[np.int64]:
    """Rows of ``RUN`` documents; the same documents give the same rows."""
    chance = random.Random(12)
    pool = [i for i, d in enumerate(documents) if d.sentences and _is_title(d.title)]
    chance.shuffle(pool)
    searched = pool[: ROWS * 12]
    index = Bm25([" ".join(documents[i].sentences)[:READ] for i in searched])
    rows = np.zeros((min(ROWS, len(searched)), RUN), dtype=np.int64)
    for row in range(len(rows)):
        scores = index.scores(documents[searched[row]].title)
        scores[row] = np.inf
        best = np.argpartition(-scores, RUN)[:RUN]
        rows[row] = np.array(searched)[best]
    return rows


def _is_title(title: str) -> bool:
    return len(title.split()) >= SHORTEST_TITLE
