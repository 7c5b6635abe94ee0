"""Features of documents, their parts and their dates: what a question names and what it asks of."""

from __future__ import annotations

import re

from cchc_qa.question import Question, figure_key
from cchc_qa.rings import Candidate
from cchc_qa.text.dates import TIME_UNIT
from cchc_qa.text.normalise import fold
from cchc_qa.types import Figure, FigureKind, Span

_BESIDE = 16
"""Characters between a document's number and its own date: «, ngày », « ban hành ngày »."""

_EFFECT = re.compile(r"\b(?:hieu luc|ap dung|thi hanh|thuc hien tu|ke tu)\b")
_ISSUE = re.compile(r"\b(?:ban hanh|ky|xac thuc|ra|cong bo)\b")

_NUMBER_KINDS = (
    ("nđ", "nghi dinh"),
    ("nq", "nghi quyet"),
    ("qđ", "quyet dinh"),
    ("kh", "ke hoach"),
    ("ttlt", "thong tu lien tich"),
    ("ttr", "to trinh"),
    ("tt", "thong tu"),
    ("ct", "chi thi"),
    ("bc", "bao cao"),
    ("kl", "ket luan"),
    ("tb", "thong bao"),
    ("hd", "huong dan"),
    ("qh", "luat"),
    ("cđ", "cong dien"),
    ("đa", "de an"),
)
"""The kind of document that the letters of its number name (Decree 30/2020/NĐ-CP, annex III)."""


def referenced(
    question: Question, candidate: Candidate, figure: Figure, label: str
) -> dict[str, float]:
    """All of them by name; ``label`` are the words before and behind the figure."""
    text = candidate.report.document.text
    data = candidate.report.metadata
    plain = fold(question.wording)
    effect = _EFFECT.search(plain) is not None
    said = _EFFECT.search(fold(label)) is not None
    dated = figure.kind is FigureKind.DATE
    own_date = dated and _within(figure.span, data.date_span)
    return {
        "document_kind": _document_kind(question, figure, text),
        "given": float(_is_given(question, figure, text)),
        "beside_given": float(_follows_given(question, figure, text)),
        "day_fits": float(question.asks_day and figure.unit != TIME_UNIT),
        "effect_fits": float(dated and effect and said),
        "effect_clashes": float(dated and effect and not said),
        "own_date": float(own_date and not effect and _ISSUE.search(plain) is not None),
        "own_number": float(_within(figure.span, data.number_span)),
    }


def _within(span: Span, held: Span | None) -> bool:
    return held is not None and held.start < span.end and span.start < held.end


def _document_kind(question: Question, figure: Figure, text: str) -> float:
    """«quyết định nào» wants a number «…/QĐ-…» or one that «Quyết định số» introduces."""
    asked = question.document_kind
    if figure.kind is not FigureKind.DOCUMENT_NUMBER or not asked:
        return 0.0
    if asked == "van ban":
        return 0.5
    letters = re.findall(r"[^\W\d_]+", figure.span.of(text).lower())
    named = next((kind for short, kind in _NUMBER_KINDS if short in letters), None)
    before = fold(text[max(0, figure.span.start - 40) : figure.span.start])
    if named == asked or asked in before[-len(asked) - 8 :]:
        return 1.0
    return -1.0


_NUMBERED = re.compile(r"\d+[a-z]?/(?:\d{4}/)?[a-zđ]+-")


def number_lost(question: Question, stretches: tuple[str, ...]) -> bool:
    """Whether a document's number that the question names stands nowhere near."""
    numbers = [g for g in question.given if _NUMBERED.match(g)]
    if not numbers:
        return False
    held = figure_key(" ".join(stretches))
    return any(n not in held for n in numbers)


_GOES_ON = re.compile(r"[.,]?\d")


def _is_given(question: Question, figure: Figure, text: str) -> bool:
    """Whether the question itself names the figure: then it asks for another."""
    written = figure_key(text[figure.span.start : figure.span.end])
    return any(
        written.startswith(g) and not _GOES_ON.match(written, len(g)) for g in question.given
    )


def _follows_given(question: Question, figure: Figure, text: str) -> bool:
    """Whether a date stands right behind a document's number that the question names."""
    if figure.kind is not FigureKind.DATE or not question.given:
        return False
    before = figure_key(text[max(0, figure.span.start - _BESIDE - 24) : figure.span.start])
    longest = max(question.given, key=len)
    at = before.rfind(longest)
    return at >= 0 and len(before) - at - len(longest) <= _BESIDE
