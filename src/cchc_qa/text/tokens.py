"""Lexical tokens: syllables and numbers with their positions.

Vietnamese writes a blank between syllables, so the syllable is the unit that needs no model.
*Measured* elsewhere (docs/architecture.md): syllables with syllable bigrams beat segmented words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from cchc_qa.text.normalise import fold, key

_TOKEN = re.compile(r"\d+(?:[.,/]\d+)*%?|[^\W\d_]+", re.UNICODE)
_LEADING_ZEROS = re.compile(r"(?<![\d.,])0+(?=\d)")


@dataclass(frozen=True, slots=True)
class Token:
    """A syllable or number: its accented key, its folded key, and where it stands."""

    key: str
    folded: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        return self.key[0].isdigit()


def tokens(text: str) -> list[Token]:
    """The tokens of an NFC text, in order."""
    accented, plain = key(text), fold(text)
    return [
        Token(_number(accented[m.start() : m.end()]), _number(plain[m.start() : m.end()]), *m.span())
        for m in _TOKEN.finditer(text)
    ]


def token_keys(text: str) -> tuple[list[str], list[str]]:
    """The accented and the folded keys of a text's tokens, without their positions: much quicker."""
    accented = [_number(word) for word in _TOKEN.findall(key(text))]
    return accented, [_number(word) for word in _TOKEN.findall(fold(text))]


def _number(word: str) -> str:
    return _LEADING_ZEROS.sub("", word) if word[0].isdigit() else word


@dataclass(frozen=True, slots=True)
class Terms:
    """What a stretch of text contains: single tokens and neighbours, accented and folded."""

    keys: frozenset[str]
    folded: frozenset[str]
    key_pairs: frozenset[tuple[str, str]]
    folded_pairs: frozenset[tuple[str, str]]
    size: int


@lru_cache(maxsize=200_000)
def terms(text: str) -> Terms:
    """The terms of a text; kept, for the same labels and headings are asked for again and again."""
    found = tokens(text)
    keys = [t.key for t in found]
    folded = [t.folded for t in found]
    return Terms(
        frozenset(keys),
        frozenset(folded),
        frozenset(zip(keys, keys[1:], strict=False)),
        frozenset(zip(folded, folded[1:], strict=False)),
        len(found),
    )
