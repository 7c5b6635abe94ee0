"""A question as the patterns of ``form``, ``roles`` and ``unit`` read it: without accents."""

from __future__ import annotations

import re

from cchc_qa.text.normalise import fold, has_accents

_CONFUSABLE = frozenset(
    {
        "máy",
        "may",
        "mây",
        "mày",
        "đầu",
        "dấu",
        "dầu",
        "đậu",
        "bơ",
        "mặt",
        "mật",
        "tồn",
        "tôn",
        "nó",
        "nổ",
        "thủ",
        "tiểu",
    }
)
"""Words that folding would turn into a question word («mấy», «đâu»)."""

_WORD = re.compile(r"[^\W\d_]+")
_MACHINE = re.compile(
    r"\b(?P<before>(?:bo|dien thoai|thang|xe)\s+)may\b"
    r"|\bmay(?=\s+(?:tinh|quet|chu|moc|scan|bay|in|lay so)\b)"
)
"""«may» that is «máy», a machine or an apparatus, and not «mấy», how many."""


def unaccented(wording: str) -> str:
    """The question without accents, but for words that would then read as question words."""
    if not has_accents(wording):
        return _MACHINE.sub(lambda m: f"{m['before'] or ''}máy", fold(wording))
    return _WORD.sub(
        lambda m: m.group() if m.group() in _CONFUSABLE else fold(m.group()),
        " ".join(wording.lower().split()),
    )
