"""The words of the language: which syllables form one, how common each is, and what is near it.

Learned from running text by ``python -m training.words``; a few megabytes, read without torch. The
nearness of words («rộng», «diện tích») is a hint and no more: what is near may be the opposite.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cchc_qa.errors import EncoderUnavailable
from cchc_qa.text.normalise import fold
from cchc_qa.text.tokens import keys_of, tokens

Ids = NDArray[np.intp]
Table = NDArray[np.float32]

UNKNOWN = -1
"""The number of a word that was never learned: a name, a rare word, a slip."""

_REMEDY = "Hãy cài đặt lại gói cchc-qa."


@dataclass(frozen=True, slots=True)
class Words:
    """The words learned: their numbers, accented and folded, their weights and vectors.

    ``weights`` are between 0 and 1: how much a word tells, by its rarity. ``table`` has a row of
    length 1 for each word.
    """

    names: tuple[str, ...]
    numbers: dict[str, int]
    folded: dict[str, int]
    weights: NDArray[np.float32]
    table: Table

    def ids(self, keys: Sequence[str], folded: bool) -> tuple[tuple[int, int], ...]:
        """The words of a row of syllables, from the left: each its number and its length."""
        known = self.folded if folded else self.numbers
        result: list[tuple[int, int]] = []
        position = 0
        while position < len(keys):
            pair = known.get(" ".join(keys[position : position + 2]))
            single = known.get(keys[position], UNKNOWN)
            two = pair is not None and position + 1 < len(keys)
            result.append((pair, 2) if two and pair is not None else (single, 1))
            position += result[-1][1]
        return tuple(result)

    def weight(self, number: int) -> float:
        """How much a word tells; one never met tells most."""
        return 1.0 if number == UNKNOWN else float(self.weights[number])


@cache
def words() -> Words:
    """The shipped words. Raises EncoderUnavailable where their files are missing or damaged."""
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    folder = Path(str(resources.files("cchc_qa.words"))) / "model"
    try:
        lines = (folder / "words.tsv").read_text(encoding="utf-8").splitlines()
        whole = load_file(folder / "vectors.safetensors")["words"]
        counts = [int(line.split("\t")[1]) for line in lines]
    except (OSError, SafetensorError, KeyError, ValueError, IndexError) as error:
        raise EncoderUnavailable(f"{folder}: bảng từ thiếu hoặc hỏng. {_REMEDY}") from error
    names = [line.split("\t")[0] for line in lines]
    if len(names) != len(whole):
        raise EncoderUnavailable(f"{folder}: {len(names)} từ, {len(whole)} véc-tơ. {_REMEDY}")
    table = whole.astype(np.float32)
    table /= np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)
    total = math.log(sum(counts) + 1)
    rarity = np.array([1 - math.log(n + 1) / total for n in counts], dtype=np.float32)
    return Words(
        tuple(names),
        {w: i for i, w in enumerate(names)},
        {fold(w): i for i, w in reversed(list(enumerate(names)))},
        np.minimum(1, rarity / 0.65).astype(np.float32),
        table,
    )


@lru_cache(maxsize=100_000)
def words_in(text: str, folded: bool) -> Ids:
    """The numbers of the known words of a text, each once; kept, for labels come again."""
    keys = keys_of(tokens(text), folded)
    found = {n for n, _ in words().ids(keys, folded) if n != UNKNOWN}
    return np.array(sorted(found), dtype=np.intp)
