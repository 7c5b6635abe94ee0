"""The phrases that the language data knows, as keys: those of one meaning, those in contrast."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from cchc_qa.text.lexicon import abbreviations, contrasts, stopwords, thesaurus, units
from cchc_qa.text.normalise import fold, key
from cchc_qa.text.tokens import keys_of, tokens

Phrase = tuple[str, ...]
"""The keys of neighbouring words."""

_LONGEST_PHRASE = 8


@dataclass(frozen=True, slots=True)
class Alternative:
    """Other phrases for the terms ``first`` to ``last`` (exclusive), each a tuple of keys."""

    first: int
    last: int
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Contrast:
    """The members of a contrast set that the question names, and those that it does not."""

    named: tuple[Phrase, ...]
    others: tuple[Phrase, ...]


# --- of one meaning -----------------------------------------------------------------------------


def alternatives(
    keys: Phrase, folded: bool, defined: tuple[tuple[str, str], ...]
) -> tuple[Alternative, ...]:
    known = [_groups(folded)]
    if defined:
        known.append(_index_groups([(key(a), key(b)) for a, b in defined], folded))
    found: list[Alternative] = []
    for first in range(len(keys)):
        for last in range(min(len(keys), first + _LONGEST_PHRASE), first, -1):
            phrase = keys[first:last]
            others = tuple(p for groups in known for p in groups.get(phrase, ()))
            if others:
                found.append(Alternative(first, last, tuple(dict.fromkeys(others))))
    return tuple(found)


def same_phrases(folded_phrase: Phrase) -> tuple[Phrase, ...]:
    """Folded phrases that mean the same as a folded phrase."""
    return _groups(True).get(folded_phrase, ())


@cache
def _groups(folded: bool) -> dict[Phrase, tuple[Phrase, ...]]:
    """Each known phrase → the other phrases of its groups."""
    groups = [tuple(g) for g in thesaurus()]
    groups += [(short, key(x)) for short, long in abbreviations().items() for x in long]
    return _index_groups(groups, folded)


def _index_groups(groups: list[tuple[str, ...]], folded: bool) -> dict[Phrase, tuple[Phrase, ...]]:
    found: dict[Phrase, list[Phrase]] = {}
    for group in groups:
        phrases = [_phrase(p, folded) for p in group]
        for phrase in phrases:
            for asked in {phrase, _bare(phrase, folded)}:
                others = found.setdefault(asked, [])
                others.extend(p for p in phrases if p != asked and p not in others)
    return {phrase: tuple(others) for phrase, others in found.items() if phrase}


def _bare(phrase: Phrase, folded: bool) -> Phrase:
    """A phrase as a question has it: the question's own stop words are gone."""
    left = tuple(w for w in phrase if w not in _function_words(folded))
    return left if len(left) > 1 else phrase


@cache
def _function_words(folded: bool) -> frozenset[str]:
    words = (w for w in stopwords("vi") if " " not in w)
    return frozenset(fold(w) if folded else w for w in words)


def _phrase(text: str, folded: bool) -> Phrase:
    return keys_of(tokens(text), folded)


# --- in contrast --------------------------------------------------------------------------------


def named_contrasts(
    keys: Phrase, folded: bool, others: tuple[Alternative, ...]
) -> tuple[Contrast, ...]:
    """The contrasts of which the question names a member, in whatever words."""
    same = {p for a in others for p in a.phrases}
    groups = _contrast_phrases(folded)
    held = _contrasts_of(folded)
    met = _groups_met(keys, folded).union(*(held.get(p, ()) for p in same))
    found: list[Contrast] = []
    for group in (groups[i] for i in sorted(met)):
        named = _longest(tuple(p for p in group if _contains(keys, p) or p in same))
        if named and len(named) < len(group):
            found.append(Contrast(named, tuple(p for p in group if p not in named)))
    return tuple(found)


def left_open(keys: Phrase, folded: bool) -> tuple[Phrase, ...]:
    """Members of the contrast sets of which the question names none: each would narrow it."""
    return _members_outside(_groups_met(keys, folded), folded)


@lru_cache(maxsize=256)
def _members_outside(met: frozenset[int], folded: bool) -> tuple[Phrase, ...]:
    """Kept, for they are hundreds, and most questions name the same few sets."""
    return tuple(
        p
        for number, group in enumerate(_contrast_phrases(folded))
        if number not in met
        for p in group
        if len(p) > 1 and not _is_total(p)
    )


_TOTAL = frozenset({"toàn", "tổng", "chung", "toan", "tong"})


def _is_total(phrase: Phrase) -> bool:
    """«toàn tỉnh», «tổng số» narrow nothing: they are the whole."""
    whole = phrase[0] in _TOTAL or phrase[-1] in _TOTAL
    return whole and phrase[-1] not in {"trình", "trinh"}


@cache
def _contrast_phrases(folded: bool) -> tuple[tuple[Phrase, ...], ...]:
    return tuple(tuple(_phrase(p, folded) for p in group) for group in contrasts())


@cache
def _contrasts_of(folded: bool) -> dict[Phrase, tuple[int, ...]]:
    """Each member of a contrast set → the numbers of its sets."""
    found: dict[Phrase, tuple[int, ...]] = {}
    for number, group in enumerate(_contrast_phrases(folded)):
        for phrase in group:
            found[phrase] = (*found.get(phrase, ()), number)
    return found


def contrast_members(folded: bool) -> tuple[Phrase, ...]:
    """All members of all contrast sets, each once."""
    return tuple(_contrasts_of(folded))


@cache
def _longest_member(folded: bool) -> int:
    return max((len(p) for p in _contrasts_of(folded)), default=0)


def _groups_met(keys: Phrase, folded: bool) -> frozenset[int]:
    """The numbers of the contrast sets of which a member stands in a question."""
    held, longest = _contrasts_of(folded), _longest_member(folded)
    stretches = (
        keys[first:last]
        for first in range(len(keys))
        for last in range(first + 1, min(len(keys), first + longest) + 1)
    )
    return frozenset(number for s in stretches for number in held.get(s, ()))


def _longest(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """Without those inside a longer one: «chuyên viên chính» is not «chuyên viên» as well."""
    return tuple(p for p in phrases if not any(p != q and _contains(q, p) for q in phrases))


def _contains(keys: Phrase, phrase: Phrase) -> bool:
    if phrase[0] not in keys:
        return False
    size = len(phrase)
    return any(keys[i : i + size] == phrase for i in range(len(keys) - size + 1))


# --- of either kind -----------------------------------------------------------------------------


@cache
def known_pairs(folded: bool) -> frozenset[Phrase]:
    """Neighbouring syllables inside the terms that the language data knows."""
    phrases = [*_groups(folded), *(p for group in _contrast_phrases(folded) for p in group)]
    phrases += [_phrase(u, folded) for u in units()]
    return frozenset(pair for phrase in phrases if len(phrase) <= 4 for pair in pairwise(phrase))
