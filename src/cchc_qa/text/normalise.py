"""Search keys: what is compared when text is looked for, beside the text that is shown.

The stored text stays as its author wrote it. A key is lower case with the tone mark in its older
place (``hoà`` → ``hòa``); a folded key has no diacritics at all (``đ`` → ``d``). Both keep the
length of an NFC text, so that positions in a key are positions in the text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

_NEW_TONE = "àáảãạèéẻẽẹỳýỷỹỵ"
_PLAIN = "aaaaaeeeeeyyyyy"
_O = "òóỏõọòóỏõọ"
_U = "ùúủũụ"
_TONE_PLACES = {
    f"{glide}{new}": f"{marked}{plain}"
    for glide, marks, news, plains in (
        ("o", _O, _NEW_TONE[:10], _PLAIN[:10]),
        ("u", _U, _NEW_TONE[10:], _PLAIN[10:]),
    )
    for marked, new, plain in zip(marks, news, plains, strict=True)
}
_TONE_PATTERN = re.compile(rf"(?:{'|'.join(_TONE_PLACES)})(?![^\W\d_])")


_LATIN = [chr(c) for c in range(0x41, 0x1EFA)]
UPPER = "".join(c for c in _LATIN if c.isupper() and (ord(c) < 0x250 or ord(c) >= 0x1E00))
LOWER = "".join(c for c in _LATIN if c.islower() and (ord(c) < 0x250 or ord(c) >= 0x1E00))
"""Latin capitals and small letters for character classes: «À-ỹ» as a range mixes both."""

CAPITALISED = rf"[{UPPER}][{LOWER}]+"
"""A pattern of one syllable of a name: «Bình»."""


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def key(text: str) -> str:
    """The accented search key of an NFC text, of the same length."""
    return _TONE_PATTERN.sub(lambda m: _TONE_PLACES[m.group()], _lower(text))


def fold(text: str) -> str:
    """The accent-free search key of an NFC text, of the same length."""
    return _lower(text.translate(_fold_table()))


@lru_cache(maxsize=4096)
def fold_name(name: str) -> str:
    """``fold`` of the name of a place: kept, for each is looked for in every question."""
    return fold(name)


def has_accents(text: str) -> bool:
    """Whether the text has a Vietnamese letter that its folded form loses."""
    lowered = text.lower()
    return fold(lowered) != lowered


def _lower(text: str) -> str:
    """Lower case of the same length: «İ», whose lower case is two characters, stays."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@cache
def _fold_table() -> dict[int, str]:
    """Each precomposed Latin letter with its base letter; đ has no decomposition and is named."""
    table = {ord("đ"): "d", ord("Đ"): "D"}
    for code in range(0xC0, 0x1F00):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base != chr(code) and base.isascii():
            table[code] = base
    return table
