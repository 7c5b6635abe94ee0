"""The best candidate → the answer that is read, with its proof."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cchc_qa.cells import cell_words
from cchc_qa.cite import ProofError, citation, cited_figure, proved
from cchc_qa.names import name_asked
from cchc_qa.question import Question
from cchc_qa.rank import Ranked
from cchc_qa.types import Answer, Citation, Figure, FigureKind, Report, Span, Verdict
from cchc_qa.wording import (
    MAX_ANSWER,
    capitalised,
    joined,
    parent_span,
    readable,
    source_name,
    stretch,
    window,
)

_DATE_AFTER = 24
"""How far behind a document's number its own date stands."""

_SOURCE_ROOM = 120
"""Characters of an answer kept for the name of its report."""

_LISTED = 12
"""Sentences behind a lead-in among which its list is looked for."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said before the source is named: the value's stretch, the words, what the brackets
    behind them begin with, and the quotes."""

    value: Span | None
    words: str
    citations: tuple[Citation, ...]
    where: tuple[str, ...] = ()


def compose(question: Question, best: Ranked, sure: float) -> Answer:
    """The answer in words. Raises ProofError where its citations do not carry it."""
    report = best.candidate.report
    figure = best.candidate.figure
    said = _said(question, report, best)
    bare = Answer(
        question=question.text,
        verdict=Verdict.ANSWERED,
        value=joined(said.value.of(report.document.text)) if said.value else None,
        answer=said.words,
        confidence=round(sure, 4),
        citations=said.citations,
        figures=(cited_figure(report, figure),) if figure else (),
    )
    reports = {report.document.name: report}
    for shown in (_with_source(bare, report, said.where), _in_brackets(bare, said.where)):
        try:
            return proved(shown, reports)
        except ProofError:
            continue
    return proved(bare, reports)


def _said(question: Question, report: Report, best: Ranked) -> _Said:
    figure = best.candidate.figure
    if figure is None:
        words, cited = _passage(question, report, best)
        return _Said(_signatory(report, best) or _named(question, report, best), words, cited)
    cell = cell_words(report, figure)
    if cell is not None:
        return _Said(figure.span, cell.words, cell.citations, cell.where)
    words, cited = _clause(report, best)
    value = _value(question, report, figure)
    if value.of(report.document.text) not in words:
        words = f"{joined(value.of(report.document.text))} – {words}"
    return _Said(value, words, cited)


def _clause(report: Report, best: Ranked) -> tuple[str, tuple[Citation, ...]]:
    """The figure's clause, led by the parent bullet that gives it its meaning."""
    text = report.document.text
    number = best.candidate.sentence
    sentence = report.sentences[number].span
    words = capitalised(readable(stretch(report, best).of(text)).rstrip("."))
    cited: tuple[Citation, ...] = (citation(report, sentence, number),)
    parent = parent_span(report, best)
    if parent is not None and not sentence.holds(parent):
        words = f"{capitalised(joined(parent.of(text)).rstrip('.;:'))} – {words}"
        cited = (*cited, citation(report, parent, number))
    return words[:MAX_ANSWER], cited


def _passage(question: Question, report: Report, best: Ranked) -> tuple[str, tuple[Citation, ...]]:
    """The sentence that answers, with the list that it leads in, cut to what can be read."""
    text = report.document.text
    number = best.candidate.sentence
    last = _last_listed(report, number)
    sentence = report.sentences[number].span
    span = Span(sentence.start, report.sentences[last].span.end)
    signed = report.metadata.signature_span
    if signed is not None and signed.holds(span):
        span = signed
    words = frozenset(t.key for t in question.terms)
    shown = window(text, span, MAX_ANSWER - _SOURCE_ROOM, words)
    quoted = Span(min(span.start, shown.start), max(sentence.end, shown.end))
    return capitalised(readable(shown.of(text)).rstrip(".;")), (citation(report, quoted, number),)


def _last_listed(report: Report, number: int) -> int:
    """The last item of the list that a sentence ending in a colon leads in."""
    sentence = report.sentences[number]
    if not sentence.span.of(report.document.text).rstrip().endswith(":"):
        return number
    last = number
    for follower in range(number + 1, min(number + _LISTED, len(report.sentences))):
        if len(report.sentences[follower].path) <= len(sentence.path):
            break
        last = follower
    return last


def _signatory(report: Report, best: Ranked) -> Span | None:
    """The signer's name, where the answer is the signature."""
    data = report.metadata
    held = report.sentences[best.candidate.sentence].span
    if data.signature_span is None or not data.signature_span.holds(held):
        return None
    return data.signatory_span


def _named(question: Question, report: Report, best: Ranked) -> Span | None:
    """The name asked for, where the sentence has one of its kind."""
    sentence = report.sentences[best.candidate.sentence].span
    return name_asked(question, report.document.text, sentence)


def _value(question: Question, report: Report, figure: Figure) -> Span:
    """The shortest stretch that answers: a figure, or a document's number with its date."""
    if figure.kind is not FigureKind.DOCUMENT_NUMBER or not question.asks_date:
        return figure.span
    dates = (
        f
        for f in report.figures_of(figure.sentence)
        if f.kind is FigureKind.DATE and 0 <= f.span.start - figure.span.end <= _DATE_AFTER
    )
    date = next(dates, None)
    return Span(figure.span.start, date.span.end) if date else figure.span


def _with_source(bare: Answer, report: Report, where: tuple[str, ...]) -> Answer:
    """The answer naming its report, with the report's title as a further citation."""
    title = report.metadata.title_span
    if title is None or bare.answer is None:
        return _in_brackets(bare, where)
    source = source_name(report.metadata, report.document.name)
    named = _in_brackets(bare, (*where, source))
    return replace(named, citations=(*bare.citations, citation(report, title, None)))


def _in_brackets(bare: Answer, parts: tuple[str, ...]) -> Answer:
    """The answer with where it stands in brackets; what finds no room is left out, first first."""
    for first in range(len(parts)):
        words = f"{bare.answer} ({'; '.join(parts[first:])})."
        if len(words) <= MAX_ANSWER:
            return replace(bare, answer=words)
    return bare
