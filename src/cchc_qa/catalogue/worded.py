"""A row with the words that find it: its own, those around it, and what they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cchc_qa.catalogue.row import KIND_NAMES, ROLE_NAMES, Row, row_of
from cchc_qa.text.lexicon import abbreviations
from cchc_qa.text.normalise import has_accents, key
from cchc_qa.text.tokens import token_keys
from cchc_qa.types import Figure, Report
from cchc_qa.wording import joined

Expansions = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Worded:
    """A row, and its words as search keys, each after a blank: with accents, and without."""

    row: Row
    accented: str
    folded: str


def worded_rows(report: Report, first: int) -> Iterator[Worded]:
    """The figures of a report in the order of its text, numbered from ``first``."""
    own = {key(short): (long,) for short, long in report.abbreviations}
    meant = {**abbreviations(), **own}
    for number, figure in enumerate(sorted(report.figures, key=lambda f: f.span), first):
        yield _worded(report, figure, row_of(report, figure, number), meant)


def _worded(report: Report, figure: Figure, row: Row, meant: Expansions) -> Worded:
    """«TTHC» is found by «thủ tục hành chính» as well."""
    keys = [_keys(words) for words in _said(report, figure, row)]
    known = (meant[word] for own, _ in keys for word in own.split() if word in meant)
    keys += [_keys(words) for long in dict.fromkeys(known) for words in long]
    return Worded(row, "".join(own for own, _ in keys), "".join(plain for _, plain in keys))


def _said(report: Report, figure: Figure, row: Row) -> Iterator[str]:
    """All that names the figure: what it measures, where it stands, whose it is and when."""
    text = report.document.text
    yield from (row.indicator, row.context, row.text, row.unit)
    yield from (joined(s.of(text)) for s in (figure.label, figure.tail, figure.subject) if s)
    yield from (row.place, row.body, row.period_name, row.document, row.section)
    yield from (ROLE_NAMES[row.role], KIND_NAMES[row.kind])


@lru_cache(maxsize=20_000)
def _keys(words: str) -> tuple[str, str]:
    """The search keys of a stretch; kept, for the same headings and names come again and again."""
    own, plain = token_keys(words)
    return "".join(f" {word}" for word in own), "".join(f" {word}" for word in plain)


def sought(words: str) -> Iterator[tuple[bool, str]]:
    """The beginnings of words that a search must meet, and whether with their accents."""
    own, plain = token_keys(words)
    for accented, folded in zip(own, plain, strict=True):
        with_accents = has_accents(accented)
        yield with_accents, f" {accented if with_accents else folded}"
