"""A question → what it asks for: its terms, the kind of answer, the periods and places it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from cchc_qa.accents import Reports, Written, as_typed, restored
from cchc_qa.question.english import translated
from cchc_qa.question.form import AMOUNTS, MEASURES, Form, asks_date, form_of, is_strict
from cchc_qa.question.given import figure_key, figures_given
from cchc_qa.question.measure import measure_asked
from cchc_qa.question.phrases import (
    Alternative,
    Contrast,
    Phrase,
    alternatives,
    left_open,
    named_contrasts,
    same_phrases,
)
from cchc_qa.question.plain import unaccented
from cchc_qa.question.roles import roles_asked
from cchc_qa.question.terms import content
from cchc_qa.question.unit import unit_asked
from cchc_qa.text.normalise import has_accents, nfc
from cchc_qa.text.periods import PeriodMention, period_mentions
from cchc_qa.text.tokens import Token, keys_of, tokens
from cchc_qa.types import FigureKind, Role

__all__ = [
    "Alternative",
    "Contrast",
    "Form",
    "Question",
    "figure_key",
    "same_phrases",
    "understand",
]

MAX_LENGTH = 1_000
"""Longer questions are cut: nobody asks more in a meeting, and a hostile one costs time."""

_HOW_MUCH = re.compile(r"(?:by )?how much\b", re.IGNORECASE)
"""Asks for a sum or a share as well as for a count."""

_DONE = re.compile(r"\bda\b")
_SIGNER = re.compile(r"\b(?:ai|nguoi(?: nao)?)\b.{0,12}\bky\b|\bky\b.{0,30}\bai\b|\bnguoi ky\b")
_PERSON = re.compile(r"\bai\b|\bnguoi nao\b|\bten (?:la )?gi\b")
_DAY = re.compile(r"\bngay\b")
_NEGATED = re.compile(r"\b(?:chua|khong|not|no)\b(?!\W*$)")


@dataclass(frozen=True, slots=True)
class Question:
    """A question understood. ``wording`` is its text, of an English one its translation, of one
    typed without accents its likeliest writing with them.

    ``terms`` are its content words in order; ``joined[i]`` says that term i and the next were
    neighbours, ``named[i]`` that it is written as a name or a number. Keys are folded throughout
    when the wording has no accents either: «CCHC 2024».
    """

    text: str
    wording: str
    folded: bool
    terms: tuple[Token, ...]
    joined: tuple[bool, ...]
    alternatives: tuple[Alternative, ...]
    contrasts: tuple[Contrast, ...]
    left_open: tuple[Phrase, ...]
    form: Form
    kinds: frozenset[FigureKind]
    unit: tuple[str, ...]
    measure: str
    strict: bool
    roles: frozenset[Role]
    periods: tuple[PeriodMention, ...]
    document_kind: str | None
    asks_date: bool
    asks_day: bool
    negated: bool
    given: frozenset[str]
    named: tuple[bool, ...]
    asks_done: bool
    asks_signer: bool
    asks_person: bool

    @property
    def keys(self) -> Phrase:
        """The keys of the terms, folded where the question is."""
        return keys_of(self.terms, self.folded)


def understand(
    text: str, defined: tuple[tuple[str, str], ...] = (), reports: Reports | None = None
) -> Question:
    """Read a question; ``defined`` are abbreviations that the reports define themselves, and
    ``reports`` know which words they have, for a question typed without accents."""
    original = " ".join(nfc(text).split())[:MAX_LENGTH]
    typed = translated(original)
    written = _written(original, typed, reports)
    wording = written.text
    folded = not has_accents(wording)
    found = tokens(wording)
    keys = keys_of(found, folded)
    kept = content(keys, folded, english=typed != original)
    words = unaccented(typed)
    form, kinds, document_kind = form_of(words)
    periods = tuple(period_mentions(typed))
    unit = unit_asked(found)
    measure = measure_asked(words, unit)
    if kinds == AMOUNTS and _HOW_MUCH.match(original):
        kinds, unit, measure = MEASURES, (), ""
    if kinds == {FigureKind.MONEY} and measure not in {"", "money"}:
        kinds = AMOUNTS
    others = alternatives(tuple(keys[i] for i in kept), folded, defined)
    others += _also_written(tuple(written.others[i] for i in kept))
    return Question(
        text=original,
        wording=wording,
        folded=folded,
        terms=tuple(found[i] for i in kept),
        joined=tuple(b == a + 1 for a, b in pairwise(kept)),
        alternatives=others,
        contrasts=named_contrasts(keys, folded, others),
        left_open=left_open(keys, folded),
        form=form,
        kinds=kinds,
        unit=unit,
        measure=measure,
        strict=is_strict(words),
        roles=roles_asked(words),
        periods=periods,
        document_kind=document_kind,
        asks_date=asks_date(words),
        asks_day=_DAY.search(words) is not None,
        negated=_NEGATED.search(words) is not None,
        given=figures_given(typed, periods),
        asks_done=_DONE.search(words) is not None,
        asks_person=form is Form.NAME and _PERSON.search(words) is not None,
        asks_signer=_SIGNER.search(words) is not None,
        named=tuple(_is_named(wording, found[i]) for i in kept),
    )


def _written(original: str, typed: str, reports: Reports | None) -> Written:
    """A question's writing with accents; what was typed with them, or translated, is as it is."""
    if typed != original or has_accents(typed):
        return as_typed(typed)
    return restored(typed, reports)


def _also_written(others: tuple[Phrase, ...]) -> tuple[Alternative, ...]:
    """The terms of which it is unsure how they are written, each with what it may be too."""
    return tuple(
        Alternative(i, i + 1, tuple((key,) for key in keys))
        for i, keys in enumerate(others)
        if keys
    )


def _is_named(wording: str, token: Token) -> bool:
    """A number, or a word with a capital that does not begin the question: «Châu Đốc», «FDI»."""
    begins = not any(c.isalnum() for c in wording[: token.start])
    return token.key[0].isdigit() or (wording[token.start].isupper() and not begins)
