"""One question, one answer: from the sentences found to the best candidate or to «not found».

The best candidate is shown when its calibrated confidence passes the threshold and nothing that the
question names is missing beside it; otherwise the answer is «not found» with its reason, which is a
correct answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cchc_qa.cite import ProofError, citation
from cchc_qa.closeness import Closeness
from cchc_qa.comparison import comparison
from cchc_qa.compose import compose
from cchc_qa.context import is_letterhead
from cchc_qa.features import coverage, features
from cchc_qa.holder import without_twins
from cchc_qa.index.store import OpenIndex
from cchc_qa.juxtapose import juxtaposed
from cchc_qa.likeness import Likeness
from cchc_qa.match import Matcher
from cchc_qa.question import Form, Question, understand
from cchc_qa.rank import Model, Ranked, by_weight, family, in_order, shipped_model
from cchc_qa.refusal import SILENT, lacks, missing_beside, missing_name, silent
from cchc_qa.retrieve import Query, Scored, Sources
from cchc_qa.rings import Candidate, Rings, rings_of
from cchc_qa.scope import Scope, scopes, with_relative_periods
from cchc_qa.settled import open_shares
from cchc_qa.suits import suits
from cchc_qa.types import (
    NAMING,
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
    Form.FIGURE: frozenset(FigureKind) - NAMING,
    Form.ARTICLE: frozenset({FigureKind.ARTICLE}),
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
    model: Model | None = None

    def idf(self, word: str) -> float:
        return self.sources.lexical.blocks.idf(word)

    @property
    def ranking(self) -> Model:
        """The model given, else the one that ships with the package."""
        return self.model or shipped_model()

    def known(self, word: str) -> bool:
        return self.sources.lexical.blocks.document_frequency(word) > 0

    def understand(self, text: str) -> Question:
        """A question read with what the reports know of its words."""
        return understand(text, self.abbreviations, self.sources.lexical.blocks)

    def report_named(self, name: str) -> Report:
        """The report that a citation names."""
        number = self.index.document_named(name)
        assert number is not None
        return self.index.report(number)


@dataclass(frozen=True, slots=True)
class Finding:
    """An answer, and what it was chosen from; ``searched`` are all documents looked through."""

    answer: Answer
    question: Question | None = None
    chosen: Scope | None = None
    ranked: tuple[Ranked, ...] = ()
    searched: tuple[int, ...] = ()


def answer(library: Library, text: str) -> Answer:
    """One answer to one question. Never raises for a question, however odd."""
    return find(library, text).answer


def find(library: Library, text: str) -> Finding:
    """One answer to one question, with what else bears on it."""
    question = library.understand(text)
    if not any(c.isalnum() for c in question.text) or not question.terms:
        said = "Câu hỏi chưa có nội dung để tìm."
        return Finding(_not_found(text, Reason.EMPTY_QUESTION, said))
    if not library.index.entries:
        return Finding(_not_found(text, Reason.EMPTY_INDEX, "Chưa có báo cáo nào trong chỉ mục."))
    documents = [e.metadata for e in library.index.entries]
    whole = _find(library, with_relative_periods(question, documents, library.home), documents)
    compared = comparison(question, documents, library.home, library.understand)
    if compared is None:
        return whole

    def ask(side: Question) -> Answer:
        return _find(library, side, documents).answer

    together = juxtaposed(compared, whole.answer, ask, library.report_named)
    return Finding(together) if together else whole


def _find(library: Library, question: Question, documents: Sequence[Metadata]) -> Finding:
    """The answer of the first choice of reports that has one."""
    first: Finding | None = None
    searched: tuple[int, ...] = ()
    for chosen in scopes(question, documents, library.home):
        searched += chosen.documents
        found = find_within(library, question, chosen)
        if found.answer.verdict is Verdict.ANSWERED:
            return replace(found, searched=searched)
        first = first or found
    first = first or Finding(_not_found(question.text, Reason.NOT_IN_REPORTS, SILENT))
    return replace(first, searched=searched)


def find_within(library: Library, question: Question, chosen: Scope) -> Finding:
    """The answer of one choice of reports, with all checks of an answer."""
    question = of_scope(question, chosen)
    found = find_sentences(library, question, chosen, SENTENCES)
    ranked = rank(library, question, chosen, found)
    if chosen.part and question.form is Form.FIGURE:
        ranked = [r for r in ranked if r.features["period_fits"]]
    if chosen.previous and question.form is Form.FIGURE:
        ranked = [r for r in ranked if r.features["role_fits"] or r.features["period_fits"]]
    ranked = [r for r in ranked if not lacks(question, r.candidate, r.features)]
    near = hits(library, found[:NEAR])
    if not ranked:
        silence = _not_found(question.text, Reason.NOT_IN_REPORTS, SILENT, near=near)
        return Finding(silence, question, chosen)
    decided = _decide(library, question, chosen, ranked, near)
    return Finding(decided, question, chosen, tuple(ranked))


def of_scope(question: Question, chosen: Scope) -> Question:
    """The question as put to a choice of reports: what a report a year later tells of the year
    before is «cùng kỳ» there, and what the report of that year tells of it is its own."""
    if chosen.previous:
        return replace(question, roles=frozenset({Role.PREVIOUS}))
    if chosen.dated:
        return replace(question, roles=question.roles - {Role.PREVIOUS})
    return question


def find_sentences(library: Library, question: Question, chosen: Scope, count: int) -> list[Scored]:
    """The sentences of a choice of reports that are likeliest to hold the answer."""
    return query_for(library, question, chosen).best(count, among(library.index, chosen))


def query_for(library: Library, question: Question, chosen: Scope) -> Query:
    """A question made ready to be looked for, less what the choice of reports has answered."""
    shares = open_shares(question, chosen.places, dated=chosen.dated)
    return Query(library.sources, question, shares)


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
    """The likeliest candidates of the sentences found, likeliest first."""
    matcher = matcher_for(library, question, chosen)
    closeness = Closeness(matcher, library.known)
    likeness = Likeness(library.sources.encoder, matcher.open_wording)
    held = promising(library, matcher, found)
    model, kind = library.ranking, family(question.form)
    weighed = by_weight(
        model, kind, [c for c, _ in held], features(held, matcher, closeness, likeness)
    )
    if not chosen.places:
        weighed = without_twins(weighed, [e.metadata for e in library.index.entries])
    return in_order(model, kind, weighed, len(question.terms))


def matcher_for(library: Library, question: Question, chosen: Scope) -> Matcher:
    """A question made ready to be compared, less what the choice of reports has answered."""
    return Matcher(question, library.idf, library.known, chosen.places, dated=chosen.dated)


def promising(
    library: Library, matcher: Matcher, found: list[Scored], most: int = CANDIDATES
) -> list[tuple[Candidate, Rings]]:
    """The candidates that cover most of the question, with their rings; only these are looked at
    closely."""
    all_ = [
        held
        for same in candidates(library, matcher.question, found)
        for held in zip(same, rings_of(same), strict=True)
    ]
    if len(all_) <= most:
        return all_
    return sorted(all_, key=lambda held: -coverage(held[0], held[1], matcher))[:most]


def candidates(
    library: Library, question: Question, found: list[Scored]
) -> Iterator[list[Candidate]]:
    """Of each of the sentences found the figures that can answer, or the sentence itself."""
    kinds = _ANSWERING.get(question.form)
    for scored in found:
        document, number = library.index.locate(scored.sentence)
        report = library.index.report(document)
        held: Sequence[Figure | None] = [None]
        if kinds is not None:
            figures = report.figures_of(number)
            held = [f for f in figures if f.kind in kinds and suits(question, f)]
        elif is_letterhead(report, number):
            continue
        scores = (scored.lexical, scored.dense, scored.whole, scored.soft)
        if held:
            yield [Candidate(report, document, number, figure, *scores) for figure in held]


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
    sure = best.sure
    refusal = missing_beside(best.candidate, chosen, [e.metadata for e in library.index.entries])
    refusal = refusal or missing_name(best)
    if refusal is None and sure < library.ranking.thresholds[family(question.form)]:
        refusal = silent(best)
    if refusal is not None:
        reason, explanation = refusal
        return _not_found(question.text, reason, explanation, sure, near)
    try:
        return compose(question, best, sure)
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
