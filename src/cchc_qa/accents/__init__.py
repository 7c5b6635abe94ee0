"""A text typed without accents → its likeliest writing with them.

«ty le ho so dung han» is read as «tỷ lệ hồ sơ đúng hạn». Every syllable takes the likeliest of its
writings, its neighbours considered (``accents.lattice``); what is written in one way only stays as
typed: numbers, abbreviations, words of other languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from cchc_qa.accents.lattice import Chances, Reports, chances
from cchc_qa.accents.model import BREAK, NUMBER, OTHER, Ids, Syllables, syllables
from cchc_qa.text.tokens import Token, tokens

__all__ = ["Reports", "Written", "as_typed", "restored"]

MOST_TOKENS = 100
"""A longer text stays as typed: nobody asks more, and a hostile one costs time."""

OTHER_FROM = 0.1
"""Chance from which another writing than the likeliest may be the one meant. *Measured* on the
questions of ``tests/gold``: a writing as sure as 0.9 is right nine times in ten."""

_FOREIGN = re.compile(r"(?=.*[aeiouy])[a-z]{3,}")
"""What is no syllable and looks like a word, not like an abbreviation."""

_CLAUSE_END = re.compile(r"[.;:!?]")
_OLD_TONE = re.compile(r"(?<=^q)([úùủũụ])y$")
_NEW_TONE = dict(zip("úùủũụ", "ýỳỷỹỵ", strict=True))


@dataclass(frozen=True, slots=True)
class Written:
    """A text with accents, as long as the one typed, letter by letter the same without them.

    ``others`` are for each token the keys that it may also be, likeliest first.
    """

    text: str
    others: tuple[tuple[str, ...], ...]


def as_typed(text: str) -> Written:
    """A text that is left as it is."""
    return Written(text, ((),) * len(tokens(text)))


def restored(text: str, reports: Reports | None = None) -> Written:
    """The likeliest writing of an NFC text typed without any accent; ``reports`` say which words
    they have. One of another language stays as it is. Raises EncoderUnavailable where the shipped
    syllables are missing or damaged."""
    found, known = tokens(text), syllables()
    if len(found) > MOST_TOKENS or _is_foreign(found, known):
        return as_typed(text)
    steps, places = _steps(text, found, known)
    likely = chances(known, steps, reports)
    letters, others = list(text), []
    for token, place in zip(found, places, strict=True):
        own = _by_chance(known, steps[place], likely[place])
        if own:
            letters[token.start : token.end] = _cased(text[token.start : token.end], own[0])
        others.append(own[1:])
    return Written("".join(letters), tuple(others))


def _is_foreign(found: list[Token], known: Syllables) -> bool:
    """Whether more words look foreign than may be Vietnamese: «where can a foreigner apply»."""
    words = [t.folded for t in found if t.key.isalpha()]
    own = sum(bool(known.writings(w)) for w in words)
    return sum(not known.writings(w) and bool(_FOREIGN.fullmatch(w)) for w in words) > own


def _steps(text: str, found: list[Token], known: Syllables) -> tuple[list[Ids], list[int]]:
    """The possible numbers of each token, with the ends of clauses; and each token's place."""
    end = np.array([BREAK])
    steps: list[Ids] = [end]
    places: list[int] = []
    shouted = text.isupper()
    behind = 0
    for token in found:
        if places and _CLAUSE_END.search(text, behind, token.start):
            steps.append(end)
        places.append(len(steps))
        steps.append(_numbers(text[token.start : token.end], token.folded, known, shouted))
        behind = token.end
    return [*steps, end], places


def _numbers(typed: str, folded: str, known: Syllables, shouted: bool) -> Ids:
    """The numbers of what a token may be; an abbreviation in capitals is no syllable."""
    if typed[0].isdigit():
        return np.array([NUMBER])
    abbreviated = typed.isupper() and len(typed) > 1 and not shouted
    writings = known.writings(folded)
    return np.array([OTHER] if abbreviated or not writings else writings)


def _by_chance(known: Syllables, numbers: Ids, likely: Chances) -> tuple[str, ...]:
    """The likeliest writing, then those that may be meant too; none for what is no syllable."""
    order = np.argsort(-likely, kind="stable")
    kept = [int(numbers[i]) for n, i in enumerate(order) if not n or likely[i] >= OTHER_FROM]
    return tuple(filter(None, map(known.written, kept)))


def _cased(typed: str, syllable: str) -> str:
    """A syllable in the capitals of what was typed, «quý» with its tone where people write it."""
    written = _OLD_TONE.sub(lambda m: f"u{_NEW_TONE[m.group(1)]}", syllable)
    return "".join(w.upper() if t.isupper() else w for t, w in zip(typed, written, strict=True))
