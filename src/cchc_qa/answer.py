"""Choosing among candidates, then proving: one question, one answer.

The best candidate is shown when its calibrated confidence passes the threshold and nothing that the
question names is missing beside it; otherwise the answer is «not found» with its reason. «Not found»
is a correct answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cchc_qa.cite import ProofError, citation, cited_figure, proved
from cchc_qa.features import Candidate, coverage, features, is_letterhead, rings
from cchc_qa.index.store import OpenIndex
from cchc_qa.match import Matcher
from cchc_qa.metadata import place_mentions
from cchc_qa.question import Form, Question, understand
from cchc_qa.rank import Model, Ranked, confidence, family, models, score
from cchc_qa.retrieve import Scored, Sources, retrieve
from cchc_qa.scope import Scope, scopes
from cchc_qa.text.normalise import fold
from cchc_qa.text.periods import PeriodMention, period_mentions
from cchc_qa.types import (
    Answer,
    Citation,
    Figure,
    FigureKind,
    Hit,
    Reason,
    Report,
    Span,
    Verdict,
)
from cchc_qa.wording import (
    MAX_ANSWER,
    capitalised,
    joined,
    parent_span,
    period_name,
    source_name,
    stretch,
    window,
)

SENTENCES = 60
"""Sentences whose figures are weighed."""

CANDIDATES = 40
"""Candidates looked at closely."""

NEAR = 3
"""Passages shown, plainly not as an answer, beside «not found»."""

_OFF_TOPIC = 0.34
"""Below this share of the question covered by the best candidate it is not about the reports."""

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


def answer(library: Library, text: str) -> Answer:
    """One answer to one question. Never raises for a question, however odd."""
    question = understand(text, library.abbreviations)
    if not any(c.isalnum() for c in question.text) or not question.terms:
        return _not_found(text, Reason.EMPTY_QUESTION, "Câu hỏi chưa có nội dung để tìm.")
    if not library.index.entries:
        return _not_found(text, Reason.EMPTY_INDEX, "Chưa có báo cáo nào trong chỉ mục.")
    first: Answer | None = None
    documents = [e.metadata for e in library.index.entries]
    for chosen in scopes(question, documents, library.home):
        found = _answer_within(library, question, chosen)
        if found.verdict is Verdict.ANSWERED:
            return found
        first = first or found
    return first or _not_found(text, Reason.NOT_IN_REPORTS, _SILENT)


def _answer_within(library: Library, question: Question, chosen: Scope) -> Answer:
    """The answer of one choice of reports."""
    found = retrieve(
        library.sources, question, count=SENTENCES, among=_among(library.index, chosen)
    )
    ranked = rank(library, question, chosen, found)
    near = hits(library, found[:NEAR])
    if not ranked:
        return _not_found(question.text, Reason.NOT_IN_REPORTS, _SILENT, near=near)
    return _decide(library, question, chosen, ranked, near)


_SILENT = "Các báo cáo trong chỉ mục không nêu nội dung này."


# --- candidates ---------------------------------------------------------------------------------


def _among(index: OpenIndex, chosen: Scope) -> NDArray[np.bool_] | None:
    if len(chosen.documents) == len(index.entries):
        return None
    flags = np.zeros(int(index.offsets[-1]), dtype=np.bool_)
    for document in chosen.documents:
        flags[index.offsets[document] : index.offsets[document + 1]] = True
    return flags


def rank(
    library: Library, question: Question, chosen: Scope, found: list[Scored]
) -> list[Ranked]:
    """The candidates of the sentences found, best first."""
    matcher = Matcher(question, library.idf, library.known, chosen.places)
    model = models()[family(question.form)]
    ranked = []
    for candidate in promising(library, matcher, found):
        values = features(candidate, matcher)
        ranked.append(Ranked(candidate, score(model, values), values))
    ranked.sort(key=lambda r: (-r.score, r.candidate.document, r.candidate.span))
    return ranked


def promising(library: Library, matcher: Matcher, found: list[Scored]) -> list[Candidate]:
    """The candidates that cover most of the question; only these are looked at closely."""
    all_ = list(candidates(library, matcher.question, found))
    if len(all_) <= CANDIDATES:
        return all_
    return sorted(all_, key=lambda c: -coverage(c, matcher))[:CANDIDATES]


_ANSWERING = {
    Form.FIGURE: frozenset(FigureKind) - {FigureKind.DOCUMENT_NUMBER, FigureKind.DATE},
    Form.DOCUMENT: frozenset({FigureKind.DOCUMENT_NUMBER}),
    Form.DATE: frozenset({FigureKind.DATE}),
}


def candidates(library: Library, question: Question, found: list[Scored]) -> Iterable[Candidate]:
    """The figures that can answer in the sentences found, or the sentences themselves."""
    kinds = _ANSWERING.get(question.form)
    for scored in found:
        document, number = library.index.locate(scored.sentence)
        report = library.index.report(document)
        held: Iterable[Figure | None] = [None]
        if kinds is not None:
            held = [f for f in report.figures_of(number) if f.kind in kinds]
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
    refusal = _refusal(library, question, chosen, best)
    if refusal is None and (sure < model.threshold or _of_another_kind(question, best)):
        refusal = _silent(best)
    if refusal is not None:
        reason, explanation = refusal
        return _not_found(question.text, reason, explanation, sure, near)
    try:
        return _answered(question, chosen, best, sure)
    except ProofError:
        return _not_found(question.text, Reason.NOT_IN_REPORTS, _SILENT, sure, near)


def _refusal(
    library: Library, question: Question, chosen: Scope, best: Ranked
) -> tuple[Reason, str] | None:
    """The place or period that is named and neither a report's own nor met beside the answer."""
    around = rings(best.candidate)
    beside = f"{around.label} {around.sentence} {around.parents}"
    if chosen.missing_place and not _names_place(beside, chosen.missing_place):
        held = _listed(e.metadata.place for e in library.index.entries)
        return (
            Reason.NO_REPORT_FOR_PLACE,
            f"Chưa có báo cáo của {chosen.missing_place}. Hiện có: {held}.",
        )
    if chosen.missing_period and not _names_period(beside, chosen.missing_period):
        periods = sorted({e.metadata.period for e in library.index.entries if e.metadata.period})
        held = _listed(period_name(p) for p in periods)
        return Reason.NO_REPORT_FOR_PERIOD, f"Chưa có báo cáo của kỳ này. Hiện có: {held}."
    return None


def _of_another_kind(question: Question, best: Ranked) -> bool:
    """«bao nhiêu phần trăm» is not answered by a count, whatever its score."""
    figure = best.candidate.figure
    return (
        question.form is Form.FIGURE
        and question.kinds == {FigureKind.PERCENT}
        and figure is not None
        and figure.kind is not FigureKind.PERCENT
    )


def _listed(names: Iterable[str | None]) -> str:
    return ", ".join(dict.fromkeys(n for n in names if n)) or "không có báo cáo nào"


def _names_place(words: str, place: str) -> bool:
    return any(name == place for _, name in place_mentions(words)) or fold(place) in fold(words)


def _names_period(words: str, asked: PeriodMention) -> bool:
    return any(
        (m.first, m.last) == (asked.first, asked.last) and m.year == asked.year
        for m in period_mentions(words)
    )


def _silent(best: Ranked) -> tuple[Reason, str]:
    if best.covered < _OFF_TOPIC:
        return Reason.OFF_TOPIC, "Câu hỏi không thuộc nội dung các báo cáo trong chỉ mục."
    return Reason.NOT_IN_REPORTS, _SILENT


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


# --- the answer ---------------------------------------------------------------------------------


def _answered(question: Question, chosen: Scope, best: Ranked, sure: float) -> Answer:
    report = best.candidate.report
    figure = best.candidate.figure
    if figure is None:
        words, cited = _passage(question, report, best)
        value = _signatory(report, best)
    else:
        words, cited = _clause(report, best)
        value = _value(question, report, figure)
        if value.of(report.document.text) not in words:
            words = f"{joined(value.of(report.document.text))} – {words}"
    shown = joined(value.of(report.document.text)) if value else None
    bare = Answer(
        question=question.text,
        verdict=Verdict.ANSWERED,
        value=shown,
        answer=words,
        explanation=_explanation(chosen),
        confidence=round(sure, 4),
        citations=cited,
        figures=(cited_figure(report, figure),) if figure else (),
    )
    reports = {report.document.name: report}
    try:
        return proved(_with_source(bare, report), reports)
    except ProofError:
        return proved(bare, reports)


def _with_source(bare: Answer, report: Report) -> Answer:
    """The answer naming its report, with the report's title as a further citation."""
    title = report.metadata.title_span
    if title is None or bare.answer is None:
        return bare
    words = f"{bare.answer} ({source_name(report.metadata, report.document.name)})."
    return replace(
        bare,
        answer=words if len(words) <= MAX_ANSWER else bare.answer,
        citations=(*bare.citations, citation(report, title, None)),
    )


def _explanation(chosen: Scope) -> str | None:
    """Which report was taken, where the question named no period and others exist."""
    if not chosen.other_periods:
        return None
    others = ", ".join(period_name(p) for p in chosen.other_periods)
    if chosen.fallback:
        return f"Báo cáo mới nhất ({others}) không nêu; lấy theo báo cáo của kỳ trước đó."
    return f"Lấy theo báo cáo mới nhất. Kỳ khác cũng có báo cáo: {others}."


def _clause(report: Report, best: Ranked) -> tuple[str, tuple[Citation, ...]]:
    """The figure's clause, led by the parent bullet that gives it its meaning."""
    text = report.document.text
    number = best.candidate.sentence
    sentence = report.sentences[number].span
    words = capitalised(joined(stretch(report, best).of(text)).rstrip("."))
    cited: tuple[Citation, ...] = (citation(report, sentence, number),)
    parent = parent_span(report, best)
    if parent is not None and not sentence.holds(parent):
        words = f"{capitalised(joined(parent.of(text)).rstrip('.;:'))} – {words}"
        cited = (*cited, citation(report, parent, number))
    return words[:MAX_ANSWER], cited


def _passage(
    question: Question, report: Report, best: Ranked
) -> tuple[str, tuple[Citation, ...]]:
    """The sentence that answers, with the list that it leads in, cut to what can be read."""
    text = report.document.text
    number = best.candidate.sentence
    last = _last_listed(report, number)
    span = Span(report.sentences[number].span.start, report.sentences[last].span.end)
    signed = report.metadata.signature_span
    if signed is not None and signed.holds(span):
        span = signed
    words = frozenset(t.key for t in question.terms)
    shown = window(text, span, MAX_ANSWER - 120, words)
    cited = citation(report, Span(min(span.start, shown.start), max(shown.end, report.sentences[number].span.end)), number)
    return capitalised(joined(shown.of(text)).rstrip(".;")), (cited,)


def _last_listed(report: Report, number: int) -> int:
    """The last item of the list that a sentence ending in a colon leads in."""
    sentence = report.sentences[number]
    if not sentence.span.of(report.document.text).rstrip().endswith(":"):
        return number
    last = number
    for follower in range(number + 1, min(number + 12, len(report.sentences))):
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


_DATE_AFTER = 24
"""How far behind a document's number its own date stands."""


def _value(question: Question, report: Report, figure: Figure) -> Span:
    """The shortest stretch that answers: the figure, the number of a document with its date if asked."""
    if figure.kind is not FigureKind.DOCUMENT_NUMBER or not question.asks_date:
        return figure.span
    dates = (
        f
        for f in report.figures_of(figure.sentence)
        if f.kind is FigureKind.DATE and 0 <= f.span.start - figure.span.end <= _DATE_AFTER
    )
    date = next(dates, None)
    return Span(figure.span.start, date.span.end) if date else figure.span
