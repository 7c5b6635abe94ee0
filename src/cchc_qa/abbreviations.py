"""The abbreviations that a report defines itself: «thủ tục hành chính (TTHC)»."""

from __future__ import annotations

import re

from cchc_qa.text.normalise import fold

_DEFINED = re.compile(
    r"((?:[^\W\d_]+[\s,–-]+){1,11}[^\W\d_]+)\s*"
    r"\((?:sau đây\s+)?(?:gọi chung là|gọi tắt là|gọi là|viết tắt là"
    r"|viết tắt:?)?\s*([A-ZĐ][A-ZĐa-z&.-]{1,14})\)"
)


def defined_abbreviations(text: str) -> tuple[tuple[str, str], ...]:
    """Pairs of abbreviation and expansion, in order of appearance, each abbreviation once."""
    found: dict[str, str] = {}
    for match in _DEFINED.finditer(text):
        expansion = _expansion(match.group(1), match.group(2))
        if expansion and match.group(2) not in found:
            found[match.group(2)] = expansion
    return tuple(found.items())


def _expansion(before: str, short: str) -> str | None:
    """The last words before the bracket whose initials spell the abbreviation."""
    initials = [c for c in fold(short) if c.isalpha()]
    words = re.findall(r"[^\W\d_]+", before)
    if len(initials) < 2 or len(words) < len(initials):
        return None
    chosen = words[-len(initials) :]
    matches = [fold(w)[0] == i for w, i in zip(chosen, initials, strict=True)]
    return " ".join(chosen) if all(matches) else None
