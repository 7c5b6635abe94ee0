"""A candidate, and the words that bear on it, in rings: its clause, its label, its sentence …"""

from __future__ import annotations

from dataclasses import dataclass

from cchc_qa.context import standing
from cchc_qa.text.clauses import names_something
from cchc_qa.types import Figure, Report, Sentence, Span


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
    report = candidate.report
    text = report.document.text
    sentence = report.sentences[candidate.sentence]
    parents, headings = _above(report, sentence)
    data = report.metadata
    title = " . ".join(s for s in (data.number, data.title, data.place, data.body) if s)
    block = report.document.blocks[sentence.block].span.of(text)
    parents = f"{parents} {standing(report, sentence)}"
    if candidate.figure is None:
        own = sentence.span.of(text)
        return Rings(own, own, own, f"{block} {parents}", headings, title)
    near, label = own_words(text, candidate.figure)
    parents = f"{parents} {_before(report, sentence)}"
    return Rings(near, label, sentence.span.of(text), parents, headings, title)


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
