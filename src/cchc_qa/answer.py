"""One question, one answer: from the sentences found to the best candidate or to «not found».

The best candidate is shown when its calibrated confidence passes the threshold and nothing that the
question names is missing beside it; otherwise the answer is «not found» with its reason, which is a
correct answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cchc_qa.cite import ProofError, citation
from cchc_qa.closeness import Closeness
from cchc_qa.comparison import comparison
from cchc_qa.compose import compose
from cchc_qa.context import is_letterhead
from cchc_qa.features import coverage, features
from cchc_qa.index.store import OpenIndex
from cchc_qa.juxtapose import juxtaposed
from cchc_qa.match import Matcher
from cchc_qa.question import Form, Question, understand
from cchc_qa.rank import Ranked, confidence, family, models, score
from cchc_qa.refusal import SILENT, missing_beside, of_another_kind, silent
from cchc_qa.retrieve import Scored, Sources, retrieve
from cchc_qa.rings import Candidate
from cchc_qa.scope import Scope, scopes, with_relative_periods
from cchc_qa.suits import suits
from cchc_qa.types import (
    Answer,
    Figure,
    FigureKind,
    Hit,
    Metadata,
    Reason,
    Report,
    Role,
    Verdict,
)

SENTENCES = 60
"""Sentences whose figures are weighed."""

CANDIDATES = 40
"""Candidates looked at closely."""

NEAR = 3
"""Passages shown, plainly not as an answer, beside «not found»."""

_ANSWERING = {
    Form.FIGURE: frozenset(FigureKind) - {FigureKind.DOCUMENT_NUMBER, FigureKind.DATE},
    Form.DOCUMENT: frozenset({FigureKind.DOCUMENT_NUMBER}),
    Form.DATE: frozenset({FigureKind.DATE}),
}


@dataclass(frozen=True, slots=True)
class Library:
    """What questions are answered from: an open generation and the doors to search it."""

    index: OpenIndex
    sources: Sources
    abbreviations: tuple[tuple[str, str], ...]
    home: str | None = None

    def idf(self, word: str) -> float:
        return self.sources.lexical.blocks.idf(word)

    def known(self, word: str) -> bool:
        return self.sources.lexical.blocks.document_frequency(word) > 0

    def report_named(self, name: str) -> Report:
        """The report that a citation names."""
        number = self.index.document_named(name)
        assert number is not None
        return self.index.report(number)


def answer(library: Library, text: str) -> Answer:
    """One answer to one question. Never raises for a question, however odd."""
    question = understand(text, library.abbreviations)
    if not any(c.isalnum() for c in question.text) or not question.terms:
        return _not_found(text, Reason.EMPTY_QUESTION, "Câu hỏi chưa có nội dung để tìm.")
    if not library.index.entries:
        return _not_found(text, Reason.EMPTY_INDEX, "Chưa có báo cáo nào trong chỉ mục.")
    documents = [e.metadata for e in library.index.entries]
    compared = comparison(question, documents, library.home, library.abbreviations)
    question = with_relative_periods(question, documents, library.home)
    if compared is None:
        return _answer(library, question, documents)

    def ask(one: Question) -> Answer:
        return _answer(library, one, documents)

    return juxtaposed(compared, question, ask, library.report_named)


def _answer(library: Library, question: Question, documents: Sequence[Metadata]) -> Answer:
    """The answer of the first choice of reports that has one."""
    first: Answer | None = None
    for chosen in scopes(question, documents, library.home):
        found = _answer_within(library, question, chosen)
        if found.verdict is Verdict.ANSWERED:
            return found
        first = first or found
    return first or _not_found(question.text, Reason.NOT_IN_REPORTS, SILENT)


def _answer_within(library: Library, question: Question, chosen: Scope) -> Answer:
    """The answer of one choice of reports."""
    question = of_scope(question, chosen)
    found = retrieve(library.sources, question, count=SENTENCES, among=among(library.index, chosen))
    ranked = rank(library, question, chosen, found)
    if chosen.part and question.form is Form.FIGURE:
        ranked = [r for r in ranked if r.features["period_fits"]]
    if chosen.previous and question.form is Form.FIGURE:
        ranked = [r for r in ranked if r.features["role_fits"] or r.features["period_fits"]]
    near = hits(library, found[:NEAR])
    if not ranked:
        return _not_found(question.text, Reason.NOT_IN_REPORTS, SILENT, near=near)
    return _decide(library, question, chosen, ranked, near)


def of_scope(question: Question, chosen: Scope) -> Question:
    """The question as put to a choice of reports: what a report a year later tells of the year
    before is «cùng kỳ» there, and what the report of that year tells of it is its own."""
    if chosen.previous:
        return replace(question, roles=frozenset({Role.PREVIOUS}))
    if chosen.dated:
        return replace(question, roles=question.roles - {Role.PREVIOUS})
    return question


# --- candidates ---------------------------------------------------------------------------------


def among(index: OpenIndex, chosen: Scope) -> NDArray[np.bool_] | None:
    """A flag for each sentence of the index, whether a choice of reports holds it; None for all."""
    if len(chosen.documents) == len(index.entries):
        return None
    flags = np.zeros(int(index.offsets[-1]), dtype=np.bool_)
    for document in chosen.documents:
        flags[index.offsets[document] : index.offsets[document + 1]] = True
    return flags


def rank(library: Library, question: Question, chosen: Scope, found: list[Scored]) -> list[Ranked]:
    """The candidates of the sentences found, best first."""
    matcher = matcher_for(library, question, chosen)
    model = models()[family(question.form)]
    closeness = Closeness(matcher, library.known)
    ranked = []
    for candidate in promising(library, matcher, found):
        values = features(candidate, matcher, closeness)
        ranked.append(Ranked(candidate, score(model, values), values))
    ranked.sort(key=lambda r: (-r.score, r.candidate.document, r.candidate.span))
    return ranked


def matcher_for(library: Library, question: Question, chosen: Scope) -> Matcher:
    """A question made ready to be compared, less what the choice of reports has answered."""
    return Matcher(question, library.idf, library.known, chosen.places, dated=chosen.dated)


def promising(library: Library, matcher: Matcher, found: list[Scored]) -> list[Candidate]:
    """The candidates that cover most of the question; only these are looked at closely."""
    all_ = list(candidates(library, matcher.question, found))
    if len(all_) <= CANDIDATES:
        return all_
    return sorted(all_, key=lambda c: -coverage(c, matcher))[:CANDIDATES]


def candidates(library: Library, question: Question, found: list[Scored]) -> Iterable[Candidate]:
    """The figures that can answer in the sentences found, or the sentences themselves."""
    kinds = _ANSWERING.get(question.form)
    for scored in found:
        document, number = library.index.locate(scored.sentence)
        report = library.index.report(document)
        held: Iterable[Figure | None] = [None]
        if kinds is not None:
            figures = report.figures_of(number)
            held = [f for f in figures if f.kind in kinds and suits(question, f)]
        elif is_letterhead(report, number):
            continue
        for figure in held:
            yield Candidate(report, document, number, figure, scored.lexical, scored.dense)


def hits(library: Library, found: list[Scored]) -> tuple[Hit, ...]:
    """Sentences as search shows them."""
    result = []
    for scored in found:
        document, number = library.index.locate(scored.sentence)
        report = library.index.report(document)
        cited = citation(report, report.sentences[number].span, number)
        result.append(
            Hit(
                document=cited.document,
                title=cited.title,
                section=cited.section,
                page=cited.page,
                quote=cited.quote,
                start=cited.start,
                end=cited.end,
                score=round(scored.total, 6),
            )
        )
    return tuple(result)


# --- the decision -------------------------------------------------------------------------------


def _decide(
    library: Library,
    question: Question,
    chosen: Scope,
    ranked: list[Ranked],
    near: tuple[Hit, ...],
) -> Answer:
    best = ranked[0]
    model = models()[family(question.form)]
    sure = confidence(model, ranked, len(question.terms))
    refusal = missing_beside(best, chosen, [e.metadata for e in library.index.entries])
    if refusal is None and (sure < model.threshold or of_another_kind(question, best)):
        refusal = silent(best)
    if refusal is not None:
        reason, explanation = refusal
        return _not_found(question.text, reason, explanation, sure, near)
    try:
        return compose(question, chosen, best, sure)
    except ProofError:
        return _not_found(question.text, Reason.NOT_IN_REPORTS, SILENT, sure, near)


def _not_found(
    text: str,
    reason: Reason,
    explanation: str,
    sure: float = 0.0,
    near: tuple[Hit, ...] = (),
) -> Answer:
    return Answer(
        question=text,
        verdict=Verdict.NOT_FOUND,
        reason=reason,
        explanation=explanation,
        confidence=round(sure, 4),
        near=near,
    )
