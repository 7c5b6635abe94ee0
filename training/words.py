"""Learns the words of the language: which syllables form one, how common each is, what is near it.

    python -m training.words --data ../shared/data --out src/cchc_qa/words/model

A word is a syllable, or two that attract each other (normalised pointwise mutual information, Bouma
2009). A word's vector comes from the singular value decomposition of the positive pointwise mutual
information of words and their neighbours, with the context distribution smoothed (Levy, Goldberg &
Dagan 2015). Written: ``words.tsv`` (word, count) and ``vectors.safetensors`` (a byte a number).
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from scipy import sparse  # type: ignore[import-untyped]
from scipy.sparse.linalg import svds  # type: ignore[import-untyped]

from cchc_qa.text.lexicon import abbreviations, contrasts, thesaurus, units
from cchc_qa.text.normalise import key, nfc

SOURCES = ("phap-dien", "tthc", "cong-bao", "viwiki")
DIMENSIONS = 256
WINDOW = 5
SMALLEST_COUNT = 30
PAIR_COUNT = 60
PAIR_ATTRACTION = 0.42
"""Pairs of syllables that attract each other less are two words: «của chủ», «theo quy»."""

LARGEST = 20_000
SUBSAMPLE = 1e-4
"""Words more common than this share of the text are left out of part of the windows."""

SMOOTHING = 0.75
STRENGTH = 0.25
"""Power of the singular values: a half lets the commonest topics decide what is near."""

BREAK = -2
CHUNK = 4_000_000

_TOKEN = re.compile(r"[^\W\d_]+|[.;:!?\n]")
Ids = NDArray[np.int64]


# --- reading ------------------------------------------------------------------------------------


def texts(data: Path) -> Iterator[str]:
    """The running text of all sources."""
    for source in SOURCES:
        with lzma.open(data / f"{source}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                fields = record.get("fields") or {"text": record["text"]}
                yield "\n".join([record.get("title", ""), *fields.values()])


def syllables(text: str) -> list[str]:
    """The syllables of a text in lower case, with a mark where a clause ends."""
    return _TOKEN.findall(key(nfc(text)))


def pairs(counts: Counter[str], joint: Counter[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """The pairs of syllables that are one word, by attraction or because the field names them."""
    total = sum(counts.values())
    found = set(_named_pairs())
    for (a, b), n in joint.items():
        if n >= PAIR_COUNT and a.isalpha() and b.isalpha():
            chance = np.log(n / total)
            attraction = (chance - np.log(counts[a] / total) - np.log(counts[b] / total)) / -chance
            if attraction >= PAIR_ATTRACTION:
                found.add((a, b))
    return frozenset(found)


def _named_pairs() -> Iterator[tuple[str, str]]:
    """Terms of two syllables of the language data."""
    phrases = [p for group in (*thesaurus(), *contrasts()) for p in group]
    phrases += [*units(), *(key(x) for long in abbreviations().values() for x in long)]
    for phrase in phrases:
        words = re.findall(r"[^\W\d_]+", phrase)
        if len(words) == 2:
            yield words[0], words[1]


def joined(found: list[str], known: frozenset[tuple[str, str]]) -> list[str]:
    """The words of a row of syllables, from the left, two where they can be one."""
    result: list[str] = []
    position = 0
    while position < len(found):
        pair = tuple(found[position : position + 2])
        length = 2 if pair in known else 1
        result.append(" ".join(found[position : position + length]))
        position += length
    return result


# --- vectors ------------------------------------------------------------------------------------


def neighbours(documents: list[Ids], size: int, kept: NDArray[np.float64]) -> sparse.csr_matrix:
    """How often words stand near each other, nearer ones counting more; symmetric."""
    chance = np.random.default_rng(1)
    total = sparse.csr_matrix((size, size), dtype=np.float32)
    held: list[Ids] = []
    for ids in documents:
        known = ids >= 0
        lost = np.zeros(len(ids), dtype=bool)
        lost[known] = chance.random(int(known.sum())) > kept[ids[known]]
        held.append(ids[~lost])
        if sum(map(len, held)) > CHUNK:
            total = total + _windows(np.concatenate(held), size)
            held = []
    total = total + _windows(np.concatenate([*held, np.array([BREAK])]), size)
    return (total + total.T).tocsr()


def _windows(ids: Ids, size: int) -> sparse.csr_matrix:
    clause = np.cumsum(ids == BREAK)
    total = sparse.csr_matrix((size, size), dtype=np.float32)
    for distance in range(1, WINDOW + 1):
        a, b = ids[:-distance], ids[distance:]
        met = (a >= 0) & (b >= 0) & (clause[:-distance] == clause[distance:])
        weight = np.full(int(met.sum()), 1 / distance, dtype=np.float32)
        total = total + sparse.coo_matrix((weight, (a[met], b[met])), shape=(size, size)).tocsr()
    return total


def vectors(near: sparse.csr_matrix) -> NDArray[np.float32]:
    """A row of length 1 for each word."""
    rows = np.asarray(near.sum(1)).ravel() + 1e-9
    columns = np.asarray(near.sum(0)).ravel() ** SMOOTHING
    columns /= columns.sum()
    cells = near.tocoo()
    information = np.log(cells.data / (rows[cells.row] * columns[cells.col]) + 1e-12)
    positive = information > 0
    matrix = sparse.csr_matrix(
        (information[positive].astype(np.float32), (cells.row[positive], cells.col[positive])),
        shape=near.shape,
    )
    start = np.random.default_rng(2).standard_normal(near.shape[0]).astype(np.float32)
    left, strength, _ = svds(matrix, k=DIMENSIONS, v0=start)
    table = left * strength**STRENGTH
    return (table / np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)).astype(
        np.float32
    )


# --- the run ------------------------------------------------------------------------------------


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of the *.jsonl.xz files")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    rows = [syllables(t) for t in texts(options.data)]
    single = Counter(s for row in rows for s in row)
    joint = Counter(p for row in rows for p in pairwise(row))
    known = pairs(single, joint)
    print(f"{len(known)} words of two syllables", file=sys.stderr, flush=True)
    words = [joined(row, known) for row in rows]
    counts = Counter(w for row in words for w in row)
    vocabulary = _vocabulary(counts, known)
    number = {w: i for i, w in enumerate(vocabulary)}
    marks = dict.fromkeys(".;:!?\n", BREAK)
    documents = [
        np.array([number.get(w, marks.get(w, -1)) for w in row] + [BREAK], dtype=np.int64)
        for row in words
    ]
    frequency = np.array([counts[w] for w in vocabulary], dtype=float)
    share = frequency / frequency.sum()
    kept = np.minimum(1, np.sqrt(SUBSAMPLE / share) + SUBSAMPLE / share)
    table = vectors(neighbours(documents, len(vocabulary), kept))
    store(options.out, vocabulary, counts, table)


def _vocabulary(counts: Counter[str], known: frozenset[tuple[str, str]]) -> list[str]:
    """The most common words, and those that the field names even if they are rare."""
    common = [w for w, n in counts.most_common(LARGEST) if n >= SMALLEST_COUNT and w[0].isalpha()]
    named = {" ".join(p) for p in _named_pairs()}
    rare = sorted(w for w in named - set(common) if counts[w] >= 5 and tuple(w.split()) in known)
    return [*common, *rare]


def store(
    out: Path, vocabulary: list[str], counts: Counter[str], table: NDArray[np.float32]
) -> None:
    out.mkdir(parents=True, exist_ok=True)
    lines = [f"{word}\t{counts[word]}" for word in vocabulary]
    (out / "words.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    scale = np.abs(table).max(axis=1, keepdims=True) / 127
    whole = np.rint(table / np.maximum(scale, 1e-9)).astype(np.int8)
    save_file({"words": np.ascontiguousarray(whole)}, out / "vectors.safetensors")
    print(f"{len(vocabulary)} words in {out}", file=sys.stderr)


if __name__ == "__main__":
    main()
