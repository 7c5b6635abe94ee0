"""A candidate, and the words that bear on it, in rings: its clause, its label, its sentence …"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cchc_qa.context import standing
from cchc_qa.text.clauses import names_something
from cchc_qa.types import Figure, Metadata, Report, Sentence, Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure of a sentence, or the sentence itself, with what its sentence scored."""

    report: Report
    document: int
    sentence: int
    figure: Figure | None
    lexical: float
    dense: float
    whole: float = 0.0
    soft: float = 0.0

    @property
    def span(self) -> Span:
        return self.figure.span if self.figure else self.report.sentences[self.sentence].span


@dataclass(frozen=True, slots=True)
class Rings:
    """The words around a candidate, innermost first."""

    near: str
    label: str
    sentence: str
    parents: str
    headings: str
    title: str

    def all(self) -> tuple[str, ...]:
        return (
            self.near,
            self.label,
            self.sentence,
            self.parents,
            self.headings,
            self.title,
        )


def rings(candidate: Candidate) -> Rings:
    """The rings of one candidate."""
    return rings_of([candidate])[0]


def rings_of(candidates: Sequence[Candidate]) -> list[Rings]:
    """The rings of some candidates of one sentence, which share all but the inner two."""
    first = candidates[0]
    text = first.report.document.text
    sentence = first.report.sentences[first.sentence]
    own = sentence.span.of(text)
    parents, headings = _above(first.report, sentence)
    parents = f"{parents} {standing(first.report, sentence)}"
    title = _title(first.report.metadata)
    about = f"{parents} {_before(first.report, sentence)}"

    def around(figure: Figure | None) -> Rings:
        if figure is None:
            block = first.report.document.blocks[sentence.block].span.of(text)
            return Rings(own, own, own, f"{block} {parents}", headings, title)
        near, label = own_words(text, figure)
        return Rings(near, label, own, about, headings, title)

    return [around(c.figure) for c in candidates]


def _title(data: Metadata) -> str:
    return " . ".join(s for s in (data.number, data.title, data.place, data.body) if s)


def _above(report: Report, sentence: Sentence) -> tuple[str, str]:
    """The parent bullets and lead-ins, and the headings."""
    text = report.document.text
    lines = [span.of(text) for span in sentence.path]
    cut = next((i for i, line in enumerate(lines) if _is_parent(line)), len(lines))
    near = max(0, min(cut, len(lines) - 1))
    return " . ".join(lines[near:]), " . ".join(lines[:near])


def _is_parent(line: str) -> bool:
    return line.endswith((":", ";", ".")) or len(line) > 120


def _before(report: Report, sentence: Sentence) -> str:
    """What stands before the sentence in its block: «Trong đó, …» speaks of it."""
    block = report.document.blocks[sentence.block].span
    return report.document.text[block.start : sentence.span.start]


def own_words(text: str, figure: Figure) -> tuple[str, str]:
    """The figure's clause, and its whole label with tail and subject or table headers.

    Where the clause names nothing («…, đạt 98,5%», «(98,5%)») its subject belongs to it.
    """
    headers = " . ".join(h.of(text) for h in figure.headers)
    label, tail = figure.label.of(text), figure.tail.of(text)
    unit = text[figure.span.start : figure.span.end]
    if figure.cell is not None:
        return f"{label} . {headers} . {unit}", f"{label} . {headers}"
    subject = figure.subject.of(text) if figure.subject else ""
    near = f"{_last_clause(label)} {unit} {_first_clause(tail)}"
    if subject and not names_something(label):
        near = f"{subject} . {near}"
    return near, f"{subject} . {label} {unit} {tail}"


def _last_clause(label: str) -> str:
    head, comma, last = label.rpartition(", ")
    if comma and len(last.split()) < 3:
        return f"{head.rpartition(', ')[2]}, {last}"
    return last


def _first_clause(tail: str) -> str:
    return tail.split(",")[0].split(" và ")[0]
