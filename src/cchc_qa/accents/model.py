"""What is known of how Vietnamese syllables follow each other, to tell writings of one apart.

Learned by ``python -m training.accents``. One safetensors file; a *cost* is a negative logarithm of
a chance in steps of ``COST_STEP``, one byte. A syllable's number is its line in ``syllables`` plus
``SPECIALS``; lines of one folded writing stand together, commonest first.

    syllables                        UTF-8 bytes, a syllable a line
    single_costs, single_backoffs    of each number: its cost; that of a pair not kept behind it
    pairs_low, pairs_high            sorted keys, first << 13 | second: the lower 16 bits of each;
                                     how many there are of each upper half
    pair_costs, pair_backoffs        of each pair: its second's cost; that of a triple not kept
    triples_low, triples_high        as of pairs: place of the first two among them << 13 | third
    triple_costs                     of each triple: its third's cost
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cchc_qa.errors import EncoderUnavailable
from cchc_qa.text.normalise import fold

FILE = "syllables.safetensors"
SYLLABLE_BITS = 13
LOW_BITS = 16
LOW = (1 << LOW_BITS) - 1
COST_STEP = 1 / 16
BREAK, NUMBER, OTHER = 0, 1, 2
"""The numbers of a clause's end, of any number, of a word that is no syllable known."""

SPECIALS = 3

_REMEDY = "Hãy cài đặt lại gói cchc-qa."
_TYPES = {
    "syllables": np.uint8,
    "single_costs": np.uint8,
    "single_backoffs": np.uint8,
    "pairs_low": np.uint16,
    "pairs_high": np.uint16,
    "pair_costs": np.uint8,
    "pair_backoffs": np.uint8,
    "triples_low": np.uint16,
    "triples_high": np.uint16,
    "triple_costs": np.uint8,
}

Ids = NDArray[np.int64]
Keys = NDArray[np.uint32]
Bytes = NDArray[np.uint8]
Costs = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Syllables:
    """The syllables learned, with the cost of each behind two others."""

    names: tuple[str, ...]
    classes: dict[str, range]
    pairs: Keys
    triples: Keys
    costs: dict[str, Bytes]

    def writings(self, folded: str) -> range:
        """The numbers of the writings of a folded syllable, commonest first; none for a word that
        is never written otherwise."""
        return self.classes.get(folded, range(0))

    def written(self, number: int) -> str:
        """The syllable of a number; "" for a mark, a number, an unknown word."""
        return self.names[number - SPECIALS] if number >= SPECIALS else ""

    def pair_costs(self, first: Ids, second: Ids) -> tuple[Costs, Ids]:
        """The cost of each second behind its first, and the pair's place, -1 where none is kept."""
        held = self.costs
        place = _places(self.pairs, first << SYLLABLE_BITS | second)
        backed = held["single_backoffs"][first].astype(np.int64) + held["single_costs"][second]
        steps = np.where(place < 0, backed, held["pair_costs"][place])
        return (COST_STEP * steps).astype(np.float32), place

    def triple_costs(self, place: Ids, third: Ids, backed: Costs) -> Costs:
        """The cost of each third behind each pair whose place is given; ``backed`` is its cost
        behind the pair's second alone."""
        held = self.costs
        pair = place[:, :, None]
        found = _places(self.triples, np.maximum(pair, 0) << SYLLABLE_BITS | third)
        fewer = COST_STEP * np.where(pair < 0, 0, held["pair_backoffs"][pair]) + backed
        known = (found >= 0) & (pair >= 0)
        return np.where(known, COST_STEP * held["triple_costs"][found], fewer).astype(np.float32)

    def shares(self, numbers: Ids) -> NDArray[np.float64]:
        """How often a syllable is written in each of some ways, as a share of these."""
        chances = np.exp(-COST_STEP * self.costs["single_costs"][numbers].astype(np.float64))
        result: NDArray[np.float64] = chances / chances.sum()
        return result


def _places(sorted_: Keys, keys: Ids) -> Ids:
    """Where each key stands, -1 where it does not."""
    wanted = keys.astype(np.uint32)
    place = np.searchsorted(sorted_, wanted)
    place[place == len(sorted_)] = 0
    result: Ids = np.where(sorted_[place] == wanted, place, -1)
    return result


@cache
def syllables() -> Syllables:
    """The shipped syllables. Raises EncoderUnavailable where their file is missing or damaged."""
    return read(Path(str(resources.files("cchc_qa.accents"))) / "model" / FILE)


def read(path: Path) -> Syllables:
    """Open a file that ``training.accents`` wrote. Raises EncoderUnavailable for any other."""
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        arrays = load_file(path)
        names = tuple(bytes(arrays["syllables"]).decode().split("\n"))
    except (OSError, SafetensorError, KeyError, ValueError, TypeError) as error:
        raise EncoderUnavailable(f"{path}: bảng âm tiết thiếu hoặc hỏng. {_REMEDY}") from error
    if fault := _fault(arrays, SPECIALS + len(names)):
        raise EncoderUnavailable(f"{path}: {fault}. {_REMEDY}")
    pairs, triples = _keys(arrays, "pairs"), _keys(arrays, "triples")
    return Syllables(names, _classes(names), pairs, triples, arrays)


def _fault(arrays: dict[str, NDArray[np.generic]], size: int) -> str | None:
    """What in the arrays is not as this module says."""
    for name, kind in _TYPES.items():
        held = arrays.get(name)
        if held is None or not held.size or held.ndim != 1 or held.dtype != kind:
            return f"bảng «{name}» thiếu hoặc sai kiểu"
    counts = (
        ("single_costs", size),
        ("single_backoffs", size),
        ("pairs_low", int(arrays["pairs_high"].sum(dtype=np.int64))),
        ("pair_costs", len(arrays["pairs_low"])),
        ("pair_backoffs", len(arrays["pairs_low"])),
        ("triples_low", int(arrays["triples_high"].sum(dtype=np.int64))),
        ("triple_costs", len(arrays["triples_low"])),
    )
    for name, count in counts:
        if len(arrays[name]) != count:
            return f"bảng «{name}» có {len(arrays[name])} dòng thay vì {count}"
    for name, most in (("pairs", size), ("triples", len(arrays["pairs_low"]))):
        keys = _keys(arrays, name)
        if bool((keys[1:] <= keys[:-1]).any()) or int(keys[-1]) >> SYLLABLE_BITS >= most:
            return f"bảng «{name}» không theo thứ tự"
    return None


def _keys(arrays: dict[str, NDArray[np.generic]], name: str) -> Keys:
    """The keys whose halves are kept apart."""
    counts = arrays[f"{name}_high"].astype(np.int64)
    high = np.repeat(np.arange(len(counts), dtype=np.uint32) << LOW_BITS, counts)
    low: Keys = arrays[f"{name}_low"].astype(np.uint32)
    keys: Keys = high | low
    return keys


def _classes(names: tuple[str, ...]) -> dict[str, range]:
    """Each folded writing with the numbers of its own."""
    found: dict[str, range] = {}
    for number, name in enumerate(names, SPECIALS):
        plain = fold(name)
        start = found[plain].start if plain in found else number
        found[plain] = range(start, number + 1)
    return found
