"""Counts of syllables that follow each other → the arrays that ``cchc_qa.accents.model`` describes.

Runs of two and three syllables with absolute discounting, interpolated (Ney, Essen & Kneser 1994),
pruned to those that change a choice between the writings of one folded syllable (after Stolcke
1998).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cchc_qa.accents.model import BREAK, COST_STEP, LOW, LOW_BITS, SPECIALS, SYLLABLE_BITS
from cchc_qa.text.normalise import fold

Ids = NDArray[np.int64]
Numbers = NDArray[np.float64]

WEIGHTS = {
    "phap-dien": 0.5,
    "tthc": 1.0,
    "cong-bao": 0.5,
    "viwiki": 3.0,
    "passages": 150.0,
    "questions": 150.0,
    "everyday": 150.0,
    "lexicon": 50.0,
}
"""How often each source counts: what people ask and say is little, and most like what is asked.
*Measured* on everyday text held out: at 50 to 1200 as much is restored within half a point, and
the higher, the more official text loses."""

MASK = (1 << SYLLABLE_BITS) - 1
MOST_PAIRS = 330_000
MOST_TRIPLES = 550_000
"""Three megabytes in all. *Measured* on ``tests/gold``: half as many restore a tenth of a point
less of the syllables."""

SMALLEST_PAIR = 2.0
SMALLEST_TRIPLE = 3.0
"""Weighed; rarer runs are forgotten before they are weighed against each other."""

DISCOUNT = 0.7
"""What each occurrence leaves to runs never met. *Measured*: 0.6 to 0.85 are alike."""

ASKED = 0.4
"""How far the share of a writing among those of its syllable follows that in questions: «mấy» is
asked, «máy» is told (after Kneser, Peters & Klakow 1997, «fast marginal adaptation»)."""

ASKED_PRIOR = 5.0
"""Questions that say as the whole text does, put before those that were written."""


# --- counts -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Counts:
    """Runs of two or three syllables as one number each, sorted; how often each was met, as it is
    and as its sources weigh."""

    keys: Ids
    met: Numbers
    counts: Numbers


def counted(rows: dict[str, Ids], length: int, least: float) -> Counts:
    """The runs of some length that are met ``least`` times; none crosses the end of a clause."""
    keys, met, counts = [], [], []
    for source, row in rows.items():
        run = row[: len(row) - length + 1]
        inside = np.ones(len(run), dtype=bool)
        for i in range(1, length):
            run = run << SYLLABLE_BITS | row[i : len(row) - length + 1 + i]
            inside &= (row[i : len(row) - length + 1 + i] != BREAK) | (i == length - 1)
        found, number = np.unique(run[inside], return_counts=True)
        keys.append(found)
        met.append(number)
        counts.append(WEIGHTS[source] * number)
    merged, place = np.unique(np.concatenate(keys), return_inverse=True)
    raw = np.bincount(place, weights=np.concatenate(met), minlength=len(merged))
    total = np.bincount(place, weights=np.concatenate(counts), minlength=len(merged))
    kept = total >= least
    return Counts(merged[kept], raw[kept], total[kept])


# --- the model ----------------------------------------------------------------------------------


def classes(names: list[str]) -> list[list[int]]:
    """The numbers of the writings of each folded syllable."""
    found: dict[str, list[int]] = {}
    for number, name in enumerate(names, SPECIALS):
        found.setdefault(fold(name), []).append(number)
    return list(found.values())


def unsure(names: list[str], single: Numbers) -> Numbers:
    """Of each word, how often a text has another of its folded syllable than the commonest."""
    result = np.zeros(len(single))
    for own in classes(names):
        result[own] = 1 - single[own].max() / single[own].sum()
    return result


def shares(pairs: Counts, size: int) -> Numbers:
    """Behind how many different words each word is met, as a share of all; none never.

    That is what a word is worth where those before it are unknown: one that is common behind a
    single other is unlikely behind the rest (Kneser & Ney 1995). *Measured* against its count, in
    points of syllables held out: 0.3 more of the encyclopedia, 0.1 fewer of everyday text, 0.2
    fewer of written questions.
    """
    found: Numbers = np.maximum(np.bincount(pairs.keys & MASK, minlength=size), 0.5)
    return found / found.sum()


def interpolated(found: Counts, below: Numbers) -> Numbers:
    """The chance of each run's last word behind the others, ``below`` that behind one fewer."""
    context = found.keys >> SYLLABLE_BITS
    _, place = np.unique(context, return_inverse=True)
    total = np.bincount(place, weights=found.counts)
    taken = found.counts * DISCOUNT / found.met
    left = np.bincount(place, weights=taken) / total
    result: Numbers = (found.counts - taken) / total[place] + left[place] * below
    return result


def gains(found: Counts, chances: Numbers, below: Numbers, doubt: Numbers) -> Numbers:
    """What keeping each run changes, where there is a choice: likelihood times doubt."""
    all_ = sum(doubt[found.keys >> shift & MASK] for shift in (0, SYLLABLE_BITS, 2 * SYLLABLE_BITS))
    result: Numbers = all_ * found.counts * np.abs(np.log(chances) - np.log(below))
    return result


def best(gain: Numbers, most: int) -> NDArray[np.bool_]:
    """A flag for those that gain most."""
    kept = np.zeros(len(gain), dtype=bool)
    kept[np.lexsort((np.arange(len(gain)), -gain))[:most]] = True
    return kept & (gain > 0)


def left_over(contexts: Ids, kept: Runs) -> Numbers:
    """For each context what its kept words leave, as a share of what they leave one word lower."""
    place = np.searchsorted(contexts, kept.keys >> SYLLABLE_BITS)
    spent = np.bincount(place, weights=kept.chances, minlength=len(contexts))
    lower = np.bincount(place, weights=kept.below, minlength=len(contexts))
    result: Numbers = np.clip((1 - spent) / np.maximum(1 - lower, 1e-6), 1e-6, 1)
    return result


def asked(rows: dict[str, Ids], names: list[str], single: Numbers) -> Numbers:
    """How much likelier each writing of a syllable is where people speak than in the whole text."""
    spoken = np.concatenate([rows["questions"], rows["everyday"]])
    met = np.bincount(spoken, minlength=SPECIALS + len(names)).astype(float)
    result = np.ones(SPECIALS + len(names))
    for own in classes(names):
        told = single[own] / single[own].sum()
        there = (met[own] + ASKED_PRIOR * told) / (met[own].sum() + ASKED_PRIOR)
        result[own] = (there / told) ** ASKED
    return result


@dataclass(frozen=True, slots=True)
class Runs:
    """Runs of one length with their chances, and those of their last words behind one fewer."""

    found: Counts
    chances: Numbers
    below: Numbers

    @property
    def keys(self) -> Ids:
        return self.found.keys

    def __getitem__(self, kept: NDArray[np.bool_]) -> Runs:
        found = Counts(self.found.keys[kept], self.found.met[kept], self.found.counts[kept])
        return Runs(found, self.chances[kept], self.below[kept])

    def gains(self, doubt: Numbers) -> Numbers:
        return gains(self.found, self.chances, self.below, doubt)


def runs(rows: dict[str, Ids], two: Counts, single: Numbers) -> tuple[Runs, Runs]:
    """All pairs and triples worth counting."""
    below = single[two.keys & MASK]
    pairs = Runs(two, interpolated(two, below), below)
    three = counted(rows, 3, SMALLEST_TRIPLE)
    below = pairs.chances[np.searchsorted(two.keys, three.keys & (MASK << SYLLABLE_BITS | MASK))]
    return pairs, Runs(three, interpolated(three, below), below)


def pruned(pairs: Runs, triples: Runs, doubt: Numbers) -> tuple[Runs, Runs]:
    """The triples that change most, the pairs they begin with, and the pairs that change most."""
    triples = triples[best(triples.gains(doubt), MOST_TRIPLES)]
    needed = np.isin(pairs.keys, triples.keys >> SYLLABLE_BITS)
    worth = np.where(needed, np.inf, pairs.gains(doubt))
    return pairs[best(worth, max(MOST_PAIRS, int(needed.sum())))], triples


def model(rows: dict[str, Ids], names: list[str]) -> dict[str, NDArray[np.generic]]:
    """The arrays of the shipped file."""
    two = counted(rows, 2, SMALLEST_PAIR)
    single = shares(two, SPECIALS + len(names))
    pairs, triples = pruned(*runs(rows, two, single), unsure(names, single))
    told = asked(rows, names, single)
    first = np.arange(len(single))
    context = np.searchsorted(pairs.keys, triples.keys >> SYLLABLE_BITS)
    return {
        "syllables": np.frombuffer("\n".join(names).encode(), dtype=np.uint8),
        "single_costs": costs(single * told),
        "single_backoffs": costs(left_over(first, pairs)),
        **packed("pairs", pairs.keys),
        "pair_costs": costs(pairs.chances * told[pairs.keys & MASK]),
        "pair_backoffs": costs(left_over(pairs.keys, triples)),
        **packed("triples", context << SYLLABLE_BITS | triples.keys & MASK),
        "triple_costs": costs(triples.chances * told[triples.keys & MASK]),
    }


def packed(name: str, keys: Ids) -> dict[str, NDArray[np.generic]]:
    """Sorted keys as their lower halves, and how many there are of each upper half."""
    return {
        f"{name}_low": (keys & LOW).astype(np.uint16),
        f"{name}_high": np.bincount(keys >> LOW_BITS).astype(np.uint16),
    }


def costs(chances: Numbers) -> NDArray[np.uint8]:
    """Chances as a byte each, their negative logarithm in steps."""
    steps = np.rint(-np.log(np.maximum(chances, 1e-30)) / COST_STEP)
    return np.clip(steps, 0, 255).astype(np.uint8)
