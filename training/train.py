"""Learns the piece vectors: in-batch contrast between questions and passages.

In half of the steps the questions are scored as the program scores them, by words and vectors
together (``training.lexical``); in the others the vectors stand alone.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from torch.nn import functional

from training.lexical import Overlap
from training.pairs import Bag

SCALE = 24.0
"""Cosines are multiplied by this before the softmax; 20 to 30 are usual."""

LEXICAL_SCALE = 16.0
"""What words met add before the softmax, in the steps that have them."""

LEARNING_RATE = 0.015
START = 0.1
WARM_UP = 100
REPORT_EVERY = 250


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long to train: until the steps are done or, if earlier, the seconds are over."""

    steps: int
    seconds: float


def train_vectors(
    batches: Iterator[tuple[Bag, Bag]],
    overlap: Overlap,
    *,
    pieces: int,
    dimensions: int,
    schedule: Schedule,
) -> NDArray[np.float32]:
    """One vector a piece, its length learned too. Batches decide the rest; seeds are fixed."""
    torch.manual_seed(3)
    table = torch.nn.Parameter(torch.randn(pieces, dimensions) * START)
    adam = torch.optim.Adam([table], lr=LEARNING_RATE, betas=(0.9, 0.99), fused=True)
    keys = np.random.default_rng(4).integers(1 << 40, size=pieces)
    started, running = time.monotonic(), 0.0
    for step in range(schedule.steps):
        spent = time.monotonic() - started
        done = max(step / schedule.steps, spent / schedule.seconds)
        if done >= 1:
            break
        adam.param_groups[0]["lr"] = LEARNING_RATE * min((step + 1) / WARM_UP, 1 - done)
        question, passage = next(batches)
        words = overlap.shares(question, passage) if step % 2 else None
        loss = _contrast(table, question, passage, keys, words)
        adam.zero_grad()
        loss.backward()
        adam.step()
        running += (loss.item() - running) / min(step + 1, REPORT_EVERY)
        if step % REPORT_EVERY == 0:
            print(f"step {step}  loss {running:.4f}  {spent:.0f} s", file=sys.stderr, flush=True)
    vectors: NDArray[np.float32] = table.detach().numpy()
    return vectors


class _Means(torch.autograd.Function):  # type: ignore[misc]
    """Sparse rows times the table. SciPy's product is ten times faster here than the backward
    pass of ``EmbeddingBag`` on a processor."""

    @staticmethod
    def forward(ctx: Any, table: torch.Tensor, rows: csr_matrix) -> torch.Tensor:
        ctx.columns = rows.T.tocsr()
        return torch.from_numpy(rows @ table.detach().numpy())

    @staticmethod
    def backward(ctx: Any, *gradients: torch.Tensor) -> tuple[torch.Tensor, None]:
        return torch.from_numpy(ctx.columns @ gradients[0].numpy()), None


def _contrast(
    table: torch.Tensor,
    question: Bag,
    passage: Bag,
    keys: NDArray[np.int64],
    words: NDArray[np.float32] | None,
) -> torch.Tensor:
    """Symmetric softmax over the batch; equal questions or passages don't count as each other's
    wrong answers."""
    means = functional.normalize(_Means.apply(table, _rows(question, passage, len(table))))
    half = len(question.lengths)
    scores = SCALE * means[:half] @ means[half:].T
    if words is not None:
        scores = scores + LEXICAL_SCALE * torch.from_numpy(words)
    same = _equal_rows(question, keys) | _equal_rows(passage, keys)
    scores = scores.masked_fill(torch.from_numpy(same), -1e4)
    right = torch.arange(half)
    both = functional.cross_entropy(scores, right) + functional.cross_entropy(scores.T, right)
    return both / 2


def _rows(question: Bag, passage: Bag, pieces: int) -> csr_matrix:
    """Each row's pieces with the weight of a mean, questions above passages."""
    lengths = np.concatenate([question.lengths, passage.lengths])
    ids = np.concatenate([question.ids, passage.ids])
    weights = np.repeat(1 / np.maximum(lengths, 1), lengths).astype(np.float32)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    return csr_matrix((weights, ids, starts), shape=(len(lengths), pieces))


def _equal_rows(rows: Bag, keys: NDArray[np.int64]) -> NDArray[np.bool_]:
    ends = np.concatenate([[0], np.cumsum(rows.lengths)])
    sums = np.concatenate([[0], np.cumsum(keys[rows.ids])])
    content = sums[ends[1:]] - sums[ends[:-1]]
    equal: NDArray[np.bool_] = content[:, None] == content[None, :]
    np.fill_diagonal(equal, False)
    return equal
