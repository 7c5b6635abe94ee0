"""English questions → Vietnamese ones, phrase by phrase."""

from __future__ import annotations

import re

from cchc_qa.text.lexicon import glossary, stopwords
from cchc_qa.text.normalise import has_accents

_ENGLISH = frozenset({
    "how", "what", "which", "when", "who", "why", "where", "is", "are", "was", "were", "the",
    "of", "many", "much", "did", "does", "and",
})  # fmt: skip
"""Words that no Vietnamese question has, with or without accents."""

_LONGEST_PHRASE = 6
"""Words of the longest phrase that is looked up."""


def translated(text: str) -> str:
    """An English question with its known phrases in Vietnamese; any other text as it is."""
    words = re.findall(r"[^\W\d_]+", text)
    english = sum(w.lower() in _ENGLISH for w in words)
    known = sum(w.lower() in glossary() for w in words)
    sure = english >= 2 or (english == 1 and not has_accents(text) and 2 * known >= len(words))
    if not sure or english < 0.15 * len(words):
        return text
    return " ".join(_translate(re.findall(r"[^\W_]+(?:[.,/-][^\W_]+)*%?|%", text)))


def _translate(words: list[str]) -> list[str]:
    result: list[str] = []
    position = 0
    while position < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - position), 0, -1):
            phrase = " ".join(words[position : position + length]).lower()
            known = glossary().get(phrase)
            if known or length == 1:
                result.extend(known[:1] if known else _kept(words[position]))
                position += length
                break
    return result


def _kept(word: str) -> list[str]:
    """A word without translation stays, for it may be a name; an article or preposition goes."""
    return [] if word.lower() in stopwords("en") else [word]
