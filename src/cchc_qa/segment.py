"""Blocks → sentences, as spans.

underthesea's ``sent_tokenize`` finds the candidates; it is run on one logical line at a time, with
bounded length, for it returns no positions and joins headings to what follows. Its cuts are then
kept or taken back by the small named rules below.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType
from typing import cast

from cchc_qa.types import Span

MAX_LENGTH = 20_000
"""Longer lines are cut first: the tokenizer's time grows faster than the length."""

_ENUMERATOR = re.compile(r"(?:^|[\s(;:,.])(?:\d{1,2}|[IVX]{1,5}|[a-zđA-ZĐ])\.$")
_ABBREVIATED = re.compile(
    r"(?:\b|(?<=\.))(?:TP|Tp|TX|Tx|TT|Ths|ThS|TS|PGS|GS|BS|CN|KS|NXB|Q|P|H|tr|St|Mr|Mrs|Dr|No|v\.v)\.$"
)
_CLOSING = re.compile(r"([”’»\])]+)\s+(?=\S)")
"""Marks that close what the sentence before them opened, cut off from it by its full stop."""

_ENDS_IN_NUMBER = re.compile(r"\d\.$")

Rule = Callable[[str, str], bool]
"""Whether the cut between a left and a right piece must be taken back."""


def starts_in_lower_case(left: str, right: str) -> bool:
    return right[:1].islower() and not left.endswith(("!", "?"))


def after_enumerator(left: str, right: str) -> bool:
    """«1.» or «a.» alone is the marker of what follows."""
    return _ENUMERATOR.search(left) is not None and len(left) <= 6 and bool(right)


def after_abbreviation(left: str, right: str) -> bool:
    return _ABBREVIATED.search(left) is not None and bool(right)


def within_number(left: str, right: str) -> bool:
    """«99. 90%»: a number torn apart by a blank, not a sentence's end."""
    return _ENDS_IN_NUMBER.search(left) is not None and re.match(r"\d+%", right) is not None


def right_is_no_sentence(left: str, right: str) -> bool:
    """A closing bracket or a lone mark belongs to the sentence before it."""
    return bool(left) and re.match(r"[\W_]*$", right) is not None


RULES: tuple[Rule, ...] = (
    starts_in_lower_case,
    after_enumerator,
    after_abbreviation,
    within_number,
    right_is_no_sentence,
)


def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The sentences of one block, ordered and disjoint; only white space is left out."""
    joined: list[Span] = []
    for found in _pieces(text, span):
        piece = found
        if joined and (closing := _CLOSING.match(text, piece.start, piece.end)):
            joined[-1] = Span(joined[-1].start, closing.end(1))
            piece = Span(closing.end(), piece.end)
        if joined and _taken_back(joined[-1].of(text), piece.of(text)):
            joined[-1] = Span(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    return tuple(joined)


def deciding_rule(left: str, right: str) -> str | None:
    """The name of the rule that takes back a cut, for debugging."""
    return next((rule.__name__ for rule in RULES if rule(left, right)), None)


def _taken_back(left: str, right: str) -> bool:
    return deciding_rule(left, right) is not None


def _pieces(text: str, span: Span) -> Iterator[Span]:
    tokenize = _tokenizer()
    for part in _bounded(text, span):
        cursor = part.start
        for sentence in tokenize(part.of(text)):
            start = _skip_space(text, cursor, part.end)
            end = _advance(text, start, sentence, part.end)
            yield Span(start, end)
            cursor = end
        rest = _skip_space(text, cursor, part.end)
        if rest < part.end:
            yield Span(rest, len(text[: part.end].rstrip()))


@cache
def _tokenizer() -> Callable[[str], list[str]]:
    """underthesea's tokenizer, loaded without torch and transformers, where nothing else has them.

    Its package imports them for functions that are not used here: 11 s of a build's start.
    """
    absent = [name for name in ("torch", "transformers") if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent, cast("ModuleType", None)))
    try:
        from underthesea.pipeline.sent_tokenize import sent_tokenize
    finally:
        for name in absent:
            del sys.modules[name]
    tokenizer: Callable[[str], list[str]] = sent_tokenize
    return tokenizer


def _bounded(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > MAX_LENGTH:
        cut = text.rfind(" ", start, start + MAX_LENGTH)
        cut = cut if cut > start else start + MAX_LENGTH
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)


def _skip_space(text: str, position: int, end: int) -> int:
    while position < end and text[position].isspace():
        position += 1
    return position


def _advance(text: str, start: int, sentence: str, end: int) -> int:
    """Where a sentence that begins at ``start`` ends: as many inked characters on as it has."""
    left = sum(not c.isspace() for c in sentence)
    position = start
    while left and position < end:
        left -= not text[position].isspace()
        position += 1
    return position
