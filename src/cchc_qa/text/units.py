"""Units behind a number: the longest known one, as written."""

from __future__ import annotations

import re
from functools import cache

from cchc_qa.text.lexicon import abbreviations, units
from cchc_qa.text.normalise import key

_UNIT_WORD = re.compile(r"\s{0,2}([^\W\d_]+(?:[\s-]+[^\W\d_]+){0,4})", re.UNICODE)
_LONGEST_UNIT = 5


def unit_at(text: str, start: int) -> tuple[str, int]:
    """The longest known unit that begins at ``start``, as written, and where it ends."""
    match = _UNIT_WORD.match(text, start)
    if not match:
        return "", start
    words = match.group(1)
    ends = [m.end() for m in re.finditer(r"[^\W\d_]+", words)][:_LONGEST_UNIT]
    for end in reversed(ends):
        if _as_key(words[:end]) in known_units():
            return words[:end], match.start(1) + end
    return "", start


def is_unit(written: str) -> bool:
    """Whether a text is a known unit and nothing else."""
    return _as_key(written.strip()) in known_units()


@cache
def known_units() -> frozenset[str]:
    """Units, and the abbreviations of units («HS»)."""
    short = (a for a, long in abbreviations().items() if any(key(x) in units() for x in long))
    return frozenset(units()).union(short)


@cache
def _as_key(words: str) -> str:
    return re.sub(r"\s+", " ", key(words))
