"""The address of an answer: its question and the generation of the index that answered it.

«#hoi=T%E1%BB%B7%20l%E1%BB%87…&ban=0123456789abcdef» stands after the chat's address and never
reaches the server by itself. The same generation gives the same answer; where it is gone, what is
shown is today's answer, and ``REBUILT`` says so.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, unquote

from cchc_qa.index.layout import is_generation_name

MAX_QUESTION = 1000
"""Characters, as in the chat."""

REBUILT = "Chỉ mục đã được lập lại từ khi có liên kết này."

_QUESTION, _GENERATION = "hoi", "ban"
_MAX_FRAGMENT = 9 * MAX_QUESTION + 64
"""A letter of up to three bytes is nine characters when encoded."""

_PARTS = 8


@dataclass(frozen=True, slots=True)
class Permalink:
    """A question, already with its place and period, and the generation that answered it."""

    question: str
    generation: str


def fragment(link: Permalink) -> str:
    """The link as the end of an address. Raises ValueError for what ``parsed`` would not take."""
    question = _cleaned(link.question)
    if question is None or not is_generation_name(link.generation):
        raise ValueError(f"no link can be made of {link!r}")
    return f"#{_QUESTION}={quote(question, safe='')}&{_GENERATION}={link.generation}"


def parsed(written: str) -> Permalink | None:
    """The link of a fragment, with or without «#», its parts in any order; ``None`` for another."""
    if len(written) > _MAX_FRAGMENT:
        return None
    values: dict[str, str] = {}
    for part in written.removeprefix("#").split("&", _PARTS):
        name, _, value = part.partition("=")
        values.setdefault(name, value)
    question = _decoded(values.get(_QUESTION, ""))
    generation = values.get(_GENERATION, "").lower()
    if question is None or not is_generation_name(generation):
        return None
    return Permalink(question, generation)


def _decoded(value: str) -> str | None:
    """A form's «+» is a blank; a plus sign itself is written %2B."""
    try:
        return _cleaned(unquote(value.replace("+", " "), errors="strict"))
    except UnicodeDecodeError:
        return None


def _cleaned(question: str) -> str | None:
    """On one line, in NFC; ``None`` where nothing is left, it is too long or not text."""
    line = " ".join(unicodedata.normalize("NFC", question).split())
    odd = any(unicodedata.category(c) in {"Cc", "Cs", "Co", "Cn"} for c in line)
    return line if line and len(line) <= MAX_QUESTION and not odd else None
