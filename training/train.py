"""Learns the piece vectors: in-batch contrast between questions and passages."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from training.pairs import Bag

SCALE = 24.0
"""Cosines are multiplied by this before the softmax; 20 to 30 are usual."""

LEARNING_RATE = 0.012
WARM_UP = 100
REPORT_EVERY = 250


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long to train: until the steps are done or, if earlier, the seconds are over."""

    steps: int
    seconds: float


def train_vectors(
    batches: Iterator[tuple[Bag, Bag]], *, pieces: int, dimensions: int, schedule: Schedule
) -> NDArray[np.float32]:
    """One vector a piece, its length learned too. Batches decide the rest; seeds are fixed."""
    torch.manual_seed(3)
    bag = torch.nn.EmbeddingBag(pieces, dimensions, mode="mean")
    torch.nn.init.normal_(bag.weight, std=0.1)
    adam = torch.optim.Adam(bag.parameters(), lr=LEARNING_RATE, betas=(0.9, 0.99), fused=True)
    keys = torch.from_numpy(np.random.default_rng(4).integers(1 << 40, size=pieces))
    started, running = time.monotonic(), 0.0
    for step in range(schedule.steps):
        done = max(step / schedule.steps, (time.monotonic() - started) / schedule.seconds)
        if done >= 1:
            break
        adam.param_groups[0]["lr"] = LEARNING_RATE * min((step + 1) / WARM_UP, 1 - done)
        loss = _contrast(bag, *next(batches), keys)
        adam.zero_grad()
        loss.backward()
        adam.step()
        running += (loss.item() - running) / min(step + 1, REPORT_EVERY)
        if step % REPORT_EVERY == 0:
            spent = time.monotonic() - started
            print(f"step {step}  loss {running:.4f}  {spent:.0f} s", file=sys.stderr, flush=True)
    vectors: NDArray[np.float32] = bag.weight.detach().numpy()
    return vectors


def _contrast(
    bag: torch.nn.EmbeddingBag, question: Bag, passage: Bag, keys: torch.Tensor
) -> torch.Tensor:
    """Symmetric softmax over the batch; equal questions or passages don't count as each other's
    wrong answers."""
    q, p = _embed(bag, question), _embed(bag, passage)
    scores = SCALE * q @ p.T
    same = _equal_rows(question, keys) | _equal_rows(passage, keys)
    scores = scores.masked_fill(same, -1e4)
    right = torch.arange(len(scores))
    both = functional.cross_entropy(scores, right) + functional.cross_entropy(scores.T, right)
    return both / 2


def _embed(bag: torch.nn.EmbeddingBag, rows: Bag) -> torch.Tensor:
    mean = bag(torch.from_numpy(rows.ids), torch.from_numpy(rows.offsets))
    return functional.normalize(mean)


def _equal_rows(rows: Bag, keys: torch.Tensor) -> torch.Tensor:
    row = torch.repeat_interleave(torch.arange(len(rows.lengths)), torch.from_numpy(rows.lengths))
    sums = torch.zeros(len(rows.lengths), dtype=torch.int64)
    sums.index_add_(0, row, keys[torch.from_numpy(rows.ids)])
    equal = sums[:, None] == sums[None, :]
    return equal.fill_diagonal_(False)
