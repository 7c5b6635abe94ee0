"""Which writing of each syllable is likeliest, all neighbours considered: sums over a lattice.

The forward-backward algorithm (Rabiner 1989) over pairs of neighbouring syllables, whose third is
drawn by ``accents.model``. Where the reports themselves have a pair, they are believed too.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cchc_qa.accents.model import Ids, Syllables

Chances = NDArray[np.float64]

REPORTS = 0.5
"""How much the pairs of the reports count beside those learned."""

DAMPING = 1.0
"""A syllable of the reports is believed the more, the more texts have it: half at this many."""

OWN = 0.4
"""How far a writing's share among those of its syllable follows the share that it has in the
reports, where that is greater: ferries («đò») are rare in the language, not in a ferry's report."""

OWN_PRIOR = 5.0
"""Texts that write a syllable as the language does, put before those of the reports."""


class Reports(Protocol):
    """What the open index knows of written words: in how many of its texts each is met."""

    def document_frequency(self, word: str) -> int: ...


def chances(
    known: Syllables, steps: Sequence[Ids], reports: Reports | None = None
) -> list[Chances]:
    """For each step the chances of its writings, their sum 1. The first step is a clause's end."""
    moves = _moves(known, steps, reports)
    ahead = [np.ones((1, len(steps[0])))]
    for move in moves:
        ahead.append(_scaled(np.einsum("ab,abc->bc", ahead[-1], move)))
    behind = [np.ones((len(steps[-2]), len(steps[-1])))]
    for move in reversed(moves[1:]):
        behind.append(_scaled(np.einsum("abc,bc->ab", move, behind[-1])))
    return [
        np.ones(len(steps[0])),
        *(_scaled((a * b).sum(0)) for a, b in zip(ahead[1:], reversed(behind), strict=True)),
    ]


def _scaled(values: Chances) -> Chances:
    result: Chances = values / max(float(values.sum()), 1e-300)
    return result


def _moves(known: Syllables, steps: Sequence[Ids], reports: Reports | None) -> list[Chances]:
    """The chance of each step's writings behind those of the two steps before it."""
    result: list[Chances] = []
    place: Ids = np.full((1, len(steps[0])), -1)
    for first, second in pairwise(steps):
        costs, after = known.pair_costs(*np.meshgrid(first, second, indexing="ij"))
        move = np.exp(-known.triple_costs(place, second, costs).astype(np.float64))
        if reports is not None and len(first) * len(second) > 1:
            told = _told(known, first, second, reports)
            move = (1 - REPORTS) * move + REPORTS * told
            move *= _own(known, second, reports)
        result.append(move)
        place = after
    return result


def _told(known: Syllables, first: Ids, second: Ids, reports: Reports) -> Chances:
    """How often the reports have each second behind each first."""
    seconds = [known.written(n) for n in second.tolist()]
    result = np.zeros((len(first), len(second)))
    for i, before in enumerate(map(known.written, first.tolist())):
        all_ = reports.document_frequency(before) if before else 0
        if all_:
            pairs = [reports.document_frequency(f"{before} {w}") if w else 0 for w in seconds]
            result[i] = np.array(pairs) / (all_ + DAMPING)
    return result


def _own(known: Syllables, numbers: Ids, reports: Reports) -> Chances:
    """How much likelier the reports make each of a syllable's writings."""
    met = np.array([reports.document_frequency(known.written(n)) for n in numbers.tolist()])
    share = known.shares(numbers)
    there = (met + OWN_PRIOR * share) / (met.sum() + OWN_PRIOR)
    result: Chances = np.maximum(there / share, 1.0) ** OWN
    return result
