"""The content words of a question: what is left when its stop phrases go."""

from __future__ import annotations

from functools import cache

from cchc_qa.question.phrases import Phrase, known_pairs
from cchc_qa.text.lexicon import stopwords
from cchc_qa.text.normalise import fold

_LONGEST_STOP = 5
_FOLDED_QUESTIONS = frozenset({"may", "dau"})
"""Question words that without accents are also «máy» and «đầu»."""


def content(keys: Phrase, folded: bool, *, english: bool) -> list[int]:
    """The positions of the tokens that carry content: stop phrases go, the longest first.

    A single stop word stays where it is half of a known term: «cố» of «cố định», and «máy» of
    «máy tính», without accents.
    """
    stops = _stop_phrases(folded, english)
    kept: list[int] = []
    position = 0
    while position < len(keys):
        length = _stop_length(keys, position, stops, folded)
        if not length:
            kept.append(position)
        position += max(1, length)
    return kept or list(range(len(keys)))


def _stop_length(keys: Phrase, position: int, stops: dict[Phrase, str], folded: bool) -> int:
    for length in range(min(_LONGEST_STOP, len(keys) - position), 0, -1):
        kind = stops.get(keys[position : position + length])
        if kind is not None:
            asks = kind == "question" and not (folded and keys[position] in _FOLDED_QUESTIONS)
            held = length == 1 and not asks and _in_known_term(keys, position, folded)
            return 0 if held else length
    return 0


def _in_known_term(keys: Phrase, position: int, folded: bool) -> bool:
    pairs = known_pairs(folded)
    before = keys[max(0, position - 1) : position + 1]
    return before in pairs or keys[position : position + 2] in pairs


@cache
def _stop_phrases(folded: bool, english: bool) -> dict[Phrase, str]:
    """Stop phrases → class; English ones only in English («an» of «an toàn» is not an article)."""
    phrases = {**stopwords("vi"), **(stopwords("en") if english else {})}
    return {
        tuple(fold(w) if folded else w for w in phrase.split()): kind
        for phrase, kind in phrases.items()
    }
