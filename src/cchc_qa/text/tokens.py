"""Lexical tokens: syllables and numbers with their positions.

Vietnamese writes a blank between syllables, so the syllable is the unit that needs no model.
*Measured* elsewhere (docs/architecture.md): syllables with syllable bigrams beat segmented words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from cchc_qa.text.normalise import fold, key
from cchc_qa.text.numerals import without_leading_zeros

_TOKEN = re.compile(r"\d+(?:[.,/]\d+)*%?|[^\W\d_]+", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Token:
    """A syllable or number: its accented key, its folded key, and where it stands."""

    key: str
    folded: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The tokens of an NFC text, in order."""
    accented, plain = key(text), fold(text)
    return [
        Token(
            _number(accented[m.start() : m.end()]), _number(plain[m.start() : m.end()]), *m.span()
        )
        for m in _TOKEN.finditer(text)
    ]


def keys_of(found: Iterable[Token], folded: bool) -> tuple[str, ...]:
    """The keys of tokens, or their folded keys."""
    return tuple(t.folded if folded else t.key for t in found)


def token_keys(text: str) -> tuple[list[str], list[str]]:
    """The accented and the folded keys of a text's tokens, without positions: quicker."""
    accented = [_number(word) for word in _TOKEN.findall(key(text))]
    return accented, [_number(word) for word in _TOKEN.findall(fold(text))]


def _number(word: str) -> str:
    return without_leading_zeros(word) if word[0].isdigit() else word


@dataclass(frozen=True, slots=True)
class Terms:
    """What a stretch of text contains: single tokens and neighbours, accented and folded."""

    keys: frozenset[str]
    folded: frozenset[str]
    key_pairs: frozenset[tuple[str, str]]
    folded_pairs: frozenset[tuple[str, str]]


@lru_cache(maxsize=200_000)
def terms(text: str) -> Terms:
    """The terms of a text; kept, for the same labels and headings are asked for again and again."""
    found = tokens(text)
    keys = [t.key for t in found]
    folded = [t.folded for t in found]
    return Terms(
        frozenset(keys),
        frozenset(folded),
        frozenset(pairwise(keys)),
        frozenset(pairwise(folded)),
    )
