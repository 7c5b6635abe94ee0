"""Which unit a question asks for: «bao nhiêu hồ sơ», «mấy lớp», «số dự án …»."""

from __future__ import annotations

import re
from functools import cache

from cchc_qa.text.lexicon import units
from cchc_qa.text.normalise import fold
from cchc_qa.text.tokens import Token

_ASKED_UNIT = frozenset({("bao", "nhieu"), ("may",)})
_COUNTED_FIRST = re.compile(r"(?:tong so|so luong|so luot|so)\s")
_LONGEST_UNIT = 4


def unit_asked(found: list[Token]) -> tuple[str, ...]:
    """The unit's folded words: behind «bao nhiêu» or «mấy» the longest known, else the next word.

    Behind «số» at the question's beginning it is a known unit or none.
    """
    plain = [t.folded for t in found]
    for position in range(len(plain)):
        for asked in _ASKED_UNIT:
            if tuple(plain[position : position + len(asked)]) == asked:
                after = found[position + len(asked) : position + len(asked) + _LONGEST_UNIT]
                return _known_unit(after)
    counted = _COUNTED_FIRST.match(" ".join(plain))
    if counted:
        start = len(counted.group().split())
        unit = _known_unit(found[start : start + _LONGEST_UNIT])
        return unit if " ".join(unit) in _folded_units() else ()
    return ()


def _known_unit(after: list[Token]) -> tuple[str, ...]:
    for length in range(len(after), 0, -1):
        if " ".join(t.folded for t in after[:length]) in _folded_units():
            return tuple(t.folded for t in after[:length])
    return tuple(t.folded for t in after[:1])


@cache
def _folded_units() -> frozenset[str]:
    return frozenset(fold(u) for u in units())
