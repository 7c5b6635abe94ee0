"""A question as the patterns of ``form``, ``roles`` and ``unit`` read it: without accents."""

from __future__ import annotations

from cchc_qa.text.normalise import fold, has_accents

_CONFUSABLE = frozenset({"máy", "may", "mây", "mày", "đầu", "dấu", "dầu", "đậu", "bơ"})
"""Words that folding would turn into a question word («mấy», «đâu»)."""


def unaccented(wording: str) -> str:
    """The question without accents, but for words that would then read as question words."""
    if not has_accents(wording):
        return fold(wording)
    return " ".join(w if w in _CONFUSABLE else fold(w) for w in wording.lower().split())
