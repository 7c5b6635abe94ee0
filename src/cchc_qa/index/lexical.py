"""BM25 over sentences and the blocks that hold them, with tokens accented and folded.

A sentence's score is its own BM25 plus ``CONTEXT_WEIGHT`` times that of its block with its path
(headings, parent bullets). Tokens are syllables and syllable pairs; the folded ones serve questions
typed without accents. Robertson & Zaragoza, «The Probabilistic Relevance Framework: BM25 and
Beyond», 2009, section 3.4; the idf is the variant that is never negative.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cchc_qa.text.tokens import token_keys

K1 = 1.2
B = 0.6
CONTEXT_WEIGHT = 1.0
"""*Measured* elsewhere (docs/architecture.md): one to two times the paragraph lifts a sentence."""

Ids = NDArray[np.int32]
Scores = NDArray[np.float32]


def words_of(text: str) -> list[str]:
    """The index words of a text: accented and folded (``~``), single and in pairs."""
    accented, plain = token_keys(text)
    return [*_with_pairs(accented), *_with_pairs([f"~{k}" for k in plain])]


def _with_pairs(keys: list[str]) -> list[str]:
    return [*keys, *(f"{a} {b}" for a, b in pairwise(keys))]


@dataclass(frozen=True, slots=True)
class Field:
    """One field's postings: those of word ``w`` are at ``offsets[w] … offsets[w+1]``."""

    vocabulary: Mapping[str, int]
    offsets: NDArray[np.int64]
    ids: Ids
    impacts: Scores
    size: int

    def add_scores(self, words: Mapping[str, float], scores: Scores) -> None:
        """Add each word's weighted BM25 impacts to the scores of the texts that hold it."""
        for word, weight in words.items():
            number = self.vocabulary.get(word)
            if number is not None:
                stretch = slice(self.offsets[number], self.offsets[number + 1])
                scores[self.ids[stretch]] += weight * self.impacts[stretch]

    def document_frequency(self, word: str) -> int:
        number = self.vocabulary.get(word)
        return 0 if number is None else int(self.offsets[number + 1] - self.offsets[number])

    def idf(self, word: str) -> float:
        return _idf_of(self.document_frequency(word), self.size)


@dataclass(frozen=True, slots=True)
class LexicalIndex:
    """Sentences' own words and those of their blocks; ``block_of`` maps the first to the second."""

    sentences: Field
    blocks: Field
    block_of: Ids

    def scores(self, words: Mapping[str, float]) -> Scores:
        """A score for each sentence, 0 where no word is met."""
        own = np.zeros(self.sentences.size, dtype=np.float32)
        around = np.zeros(self.blocks.size, dtype=np.float32)
        self.sentences.add_scores(words, own)
        self.blocks.add_scores(words, around)
        result: Scores = own + CONTEXT_WEIGHT * around[self.block_of]
        return result


class FieldBuilder:
    """Gathers texts one by one; of each it keeps the numbers of its words, not the words."""

    def __init__(self) -> None:
        self._vocabulary: dict[str, int] = {}
        self._texts: list[NDArray[np.int32]] = []

    def __len__(self) -> int:
        return len(self._texts)

    def add(self, words: Iterable[str]) -> None:
        known = self._vocabulary
        numbers = [known.setdefault(w, len(known)) for w in words]
        self._texts.append(np.array(numbers, dtype=np.int32))

    def field(self) -> Field:
        """The postings of all texts added."""
        return _postings(self._vocabulary, self._texts)


def _postings(vocabulary: dict[str, int], texts: list[NDArray[np.int32]]) -> Field:
    """Count and weigh each word in each text; words are sorted, so that builds are equal."""
    size = len(texts)
    ordered = sorted(vocabulary)
    rank = np.empty(len(ordered), dtype=np.int32)
    rank[[vocabulary[w] for w in ordered]] = np.arange(len(ordered), dtype=np.int32)
    lengths = np.array([len(t) for t in texts], dtype=np.float32)
    words = rank[np.concatenate(texts)] if size else np.zeros(0, np.int32)
    owners = np.repeat(np.arange(size, dtype=np.int64), lengths.astype(np.int64))
    pairs, counts = np.unique(words.astype(np.int64) * max(size, 1) + owners, return_counts=True)
    word_of, text_of = pairs // max(size, 1), (pairs % max(size, 1)).astype(np.int32)
    frequency = np.bincount(word_of, minlength=len(ordered))
    offsets = np.concatenate([[0], np.cumsum(frequency)]).astype(np.int64)
    relative = lengths[text_of] / max(float(lengths.mean()) if size else 1.0, 1e-9)
    saturated = counts * (K1 + 1) / (counts + K1 * (1 - B + B * relative))
    impacts = (_idf(frequency.astype(np.float64), size)[word_of] * saturated).astype(np.float32)
    return Field({w: i for i, w in enumerate(ordered)}, offsets, text_of, impacts, size)


def _idf(frequency: NDArray[np.float64] | np.float64, size: int) -> NDArray[np.float64]:
    result: NDArray[np.float64] = np.log1p((size - frequency + 0.5) / (frequency + 0.5))
    return result


@lru_cache(maxsize=4096)
def _idf_of(frequency: int, size: int) -> float:
    """Of one word; kept, for most words share a few frequencies and numpy is slow at one number."""
    return float(_idf(np.float64(frequency), size))


def save(index: LexicalIndex, folder: Path) -> None:
    """Write the index as plain arrays and word lists."""
    np.save(folder / "block_of.npy", index.block_of)
    for name, field in (("sentences", index.sentences), ("blocks", index.blocks)):
        (folder / f"{name}.words").write_text("\n".join(field.vocabulary), encoding="utf-8")
        np.save(folder / f"{name}.offsets.npy", field.offsets)
        np.save(folder / f"{name}.ids.npy", field.ids)
        np.save(folder / f"{name}.impacts.npy", field.impacts)
        np.save(folder / f"{name}.size.npy", np.int64(field.size))


def load(folder: Path) -> LexicalIndex:
    """Open what ``save`` wrote; the arrays are mapped, not read."""
    block_of = _mapped(folder / "block_of.npy")
    blocks = _load_field(folder, "blocks")
    return LexicalIndex(_load_field(folder, "sentences"), blocks, block_of)


def _load_field(folder: Path, name: str) -> Field:
    words = (folder / f"{name}.words").read_text(encoding="utf-8").split("\n")
    offsets = np.load(folder / f"{name}.offsets.npy", allow_pickle=False)
    ids, impacts = _mapped(folder / f"{name}.ids.npy"), _mapped(folder / f"{name}.impacts.npy")
    vocabulary = {w: i for i, w in enumerate(words)} if words != [""] else {}
    size = int(np.load(folder / f"{name}.size.npy", allow_pickle=False))
    return Field(vocabulary, offsets, ids, impacts, size)


def _mapped(path: Path) -> NDArray[Any]:
    """A plain view of a mapped file: slices of ``np.memmap`` itself cost several times as much."""
    plain: NDArray[Any] = np.load(path, mmap_mode="r", allow_pickle=False).view(np.ndarray)
    return plain
