"""Phrases made ready to be looked for in many stretches of text.

A phrase stands in a stretch when all its neighbouring pairs do, or its one word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import pairwise

from cchc_qa.question.phrases import Phrase, contrast_members
from cchc_qa.text.tokens import Terms, terms

Pairs = frozenset[tuple[str, str]]

Held = tuple[frozenset[str], Pairs]
"""The single words of a stretch, and its neighbouring pairs."""


def held(text: str, folded: bool) -> Held:
    """What a stretch holds, with its accents or ``folded``."""
    found: Terms = terms(text)
    if folded:
        return found.folded, found.folded_pairs
    return found.keys, found.key_pairs


class Phrases:
    """Some phrases, by their first words: most stretches have none of these."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, list[tuple[Pairs, Phrase]]] = {}
        for phrase in phrases:
            self._by_first.setdefault(phrase[0], []).append((frozenset(pairwise(phrase)), phrase))
        self._firsts = frozenset(self._by_first)

    def met(self, stretch: Held) -> Iterator[Phrase]:
        """Those that stand in a stretch."""
        singles, pairs = stretch
        for first in singles & self._firsts:
            for needed, phrase in self._by_first[first]:
                if needed <= pairs:
                    yield phrase


@lru_cache(maxsize=50_000)
def members_in(text: str, folded: bool) -> frozenset[Phrase]:
    """The members of contrast sets that stand in a stretch; kept, as ``terms`` are."""
    return frozenset(_members(folded).met(held(text, folded)))


@cache
def _members(folded: bool) -> Phrases:
    return Phrases(contrast_members(folded))
