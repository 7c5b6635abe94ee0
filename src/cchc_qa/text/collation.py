"""The order of the Vietnamese alphabet: a ă â b c d đ …, and for equal letters the tones."""

from __future__ import annotations

import unicodedata
from functools import cache

_ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\N{COMBINING GRAVE ACCENT}\N{COMBINING HOOK ABOVE}\N{COMBINING TILDE}" + (
    "\N{COMBINING ACUTE ACCENT}\N{COMBINING DOT BELOW}"
)
"""Huyền, hỏi, ngã, sắc, nặng, as dictionaries order them; a syllable without a tone comes first."""


def collation_key(words: str) -> tuple[str, str]:
    """What to sort by: the letters, and where they are the same the tones."""
    letters = [_letter(c) for c in words.lower()]
    return "".join(one for one, _ in letters), "".join(tone for _, tone in letters)


@cache
def _letter(character: str) -> tuple[str, str]:
    """The place of a character in the alphabet, after all signs, and of its tone."""
    parts = unicodedata.normalize("NFD", character)
    tone = next((str(1 + _TONES.index(c)) for c in parts if c in _TONES), "0")
    plain = unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES))
    place = _ALPHABET.find(plain) if len(plain) == 1 else -1
    return (chr(0x100 + place), tone) if place >= 0 else (" ", "0")
