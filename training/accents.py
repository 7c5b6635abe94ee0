"""Learns how a text typed without accents is most likely written: counts of three syllables.

    python -m training.accents --data ../shared/data --out src/cchc_qa/accents/model

The text is read here, the model is made of it in ``training.syllables``; half a minute. Documents
that training holds out are left out here too. The same text gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from cchc_qa.accents.model import BREAK, FILE, NUMBER, OTHER, SPECIALS, SYLLABLE_BITS
from cchc_qa.text.lexicon import abbreviations, contrasts, stopwords, thesaurus, units
from cchc_qa.text.normalise import fold, has_accents, key, nfc
from training.prepare import held_out, read_documents
from training.spoken import everyday_lines, written_groups
from training.syllables import WEIGHTS, Ids, model

SMALLEST_COUNT = 8
"""A writing met less often is a slip."""

LEAST_SHARE = 2e-4
"""Nor does one that is rarer than this among those of its folded syllable count."""

MOST_SYLLABLES = (1 << SYLLABLE_BITS) - SPECIALS

_TOKEN = re.compile(r"\d+(?:[.,/]\d+)*%?|[^\W\d_]+|[.;:!?]")


# --- reading ------------------------------------------------------------------------------------


def texts(data: Path) -> Iterator[tuple[str, str]]:
    """The source and the text of all that is learned from."""
    for document in read_documents(data):
        if not document.held_out:
            yield document.source, ". ".join([document.title, *document.sentences])
    for passage, questions in written_groups():
        if not held_out(passage):
            yield "passages", passage
            yield "questions", ". ".join(q for q in questions if has_accents(nfc(q)))
    for line in everyday_lines():
        if not held_out(line):
            yield "everyday", line
    for phrase in lexicon():
        yield "lexicon", phrase


def lexicon() -> Iterator[str]:
    """The phrases of the language data."""
    for group in (*thesaurus(), *contrasts(), *abbreviations().values()):
        yield from group
    yield from units()
    yield from stopwords("vi")


def syllables(text: str) -> list[str]:
    """Syllables and numbers in lower case, with a mark where a clause ends."""
    return [*_TOKEN.findall(key(nfc(text))), "."]


@dataclass(frozen=True, slots=True)
class Read:
    """Each source's text as the numbers of its words in ``names``."""

    names: tuple[str, ...]
    rows: dict[str, Ids]


def read(found: Iterable[tuple[str, str]]) -> Read:
    numbers: dict[str, int] = {}
    rows: dict[str, list[Ids]] = {}
    for source, text in found:
        own = [numbers.setdefault(w, len(numbers)) for w in syllables(text)]
        rows.setdefault(source, []).append(np.array(own, dtype=np.int64))
    return Read(tuple(numbers), {s: np.concatenate(r) for s, r in rows.items()})


# --- the vocabulary -----------------------------------------------------------------------------


def vocabulary(whole: Read) -> list[str]:
    """The syllables worth telling apart, those of one folded writing together, commonest first."""
    counts = np.zeros(len(whole.names))
    for source, row in whole.rows.items():
        counts += WEIGHTS[source] * np.bincount(row, minlength=len(whole.names))
    found: dict[str, Counter[str]] = {}
    for name, count in zip(whole.names, counts.tolist(), strict=True):
        if name.isalpha() and count >= SMALLEST_COUNT:
            found.setdefault(fold(name), Counter())[name] = count
    kept = [
        (name, count)
        for own in found.values()
        if any(map(has_accents, own))
        for name, count in own.items()
        if count >= LEAST_SHARE * own.total()
    ]
    kept.sort(key=lambda held: (-held[1], held[0]))
    best = dict(kept[:MOST_SYLLABLES])
    return sorted(best, key=lambda name: (fold(name), -best[name], name))


def renumbered(whole: Read, names: list[str]) -> dict[str, Ids]:
    """The rows with the numbers of the vocabulary, and of what is none of it."""
    own = {name: SPECIALS + i for i, name in enumerate(names)}
    table = np.array([own.get(n, _special(n)) for n in whole.names], dtype=np.int64)
    return {source: table[row] for source, row in whole.rows.items()}


def _special(name: str) -> int:
    if name[0].isdigit():
        return NUMBER
    return OTHER if name.isalpha() else BREAK


# --- the run ------------------------------------------------------------------------------------


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of the *.jsonl.xz files")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    whole = read(texts(options.data))
    names = vocabulary(whole)
    arrays = model(renumbered(whole, names), names)
    options.out.mkdir(parents=True, exist_ok=True)
    save_file(dict(arrays), options.out / FILE)
    print({name: len(held) for name, held in arrays.items()}, file=sys.stderr)


if __name__ == "__main__":
    main()
