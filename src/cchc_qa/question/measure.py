"""What the answer is measured in: time, points, area … or what is counted."""

from __future__ import annotations

import re
from functools import cache

from cchc_qa.text.lexicon import units
from cchc_qa.text.normalise import fold, key

COUNTED = "count"
_PHRASES = (
    ("time", re.compile(r"\bbao lau\b|\bmat may (?:ngay|gio|thang)\b|\bthoi gian cho\b")),
    ("points", re.compile(r"\b(?:bao nhieu|may) diem\b(?! (?:phan tram|%|phuc vu|cau|truong))")),
    ("length", re.compile(r"\bbao xa\b|\bdai bao nhieu\b")),
)


def measure_asked(plain: str, unit: tuple[str, ...]) -> str:
    """The class of the unit asked for (data/units.tsv), or "" where a question leaves it open."""
    for name, phrase in _PHRASES:
        if phrase.search(plain):
            return name
    for length in range(len(unit), 0, -1):
        if found := _folded_units().get(" ".join(unit[:length])):
            return found
    return ""


def measure_of(unit: str) -> str:
    """The class of a figure's unit as written, or "" for one that is not known."""
    words = key(unit).split()
    for length in range(len(words), 0, -1):
        if found := units().get(" ".join(words[:length])):
            return found
    return ""


@cache
def _folded_units() -> dict[str, str]:
    return {fold(u): kind for u, kind in reversed(units().items())}
