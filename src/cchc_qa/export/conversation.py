"""A conversation to carry away: each question with its answer, in rows that name their proof."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cchc_qa.index.store import OpenIndex
from cchc_qa.official import officials
from cchc_qa.types import Answer, Citation, CitedFigure, Verdict
from cchc_qa.wording import capitalised, period_name

__all__ = ["MAX_QUESTIONS", "Conversation", "Exchange", "Row", "conversation_of"]

MAX_QUESTIONS = 50
"""Questions exported at once."""

FOUND, COMPUTED, NOT_FOUND = "Có trong báo cáo", "Tính từ báo cáo", "Không tìm thấy"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of an answer with its proof, or an answer or a refusal in words.

    ``period`` is that of the report. A computed figure has its formula in ``text`` and no proof of
    its own: those of its figures are the rows above.
    """

    result: str
    text: str
    number: Decimal | None = None
    unit: str = ""
    period: str = ""
    place: str = ""
    proof: Citation | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question, its answer, the official citation of each of its citations, and its rows."""

    question: str
    answer: Answer
    sources: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Conversation:
    """What was asked, on which day, of which index."""

    exchanges: tuple[Exchange, ...]
    generation: str
    reports: int
    day: date


def conversation_of(
    asked: Iterable[tuple[str, Answer]], index: OpenIndex, day: date
) -> Conversation:
    """Questions with what ``index`` answered to them."""
    exchanges = tuple(_exchange(question, answer, index) for question, answer in asked)
    return Conversation(exchanges, index.name, len(index.entries), day)


def _exchange(question: str, answer: Answer, index: OpenIndex) -> Exchange:
    sources = officials(answer, index)
    return Exchange(question, answer, sources, tuple(_rows(answer, sources, index)))


def _rows(answer: Answer, sources: tuple[str, ...], index: OpenIndex) -> Iterator[Row]:
    if answer.verdict is Verdict.NOT_FOUND:
        yield Row(NOT_FOUND, answer.explanation or "")
        return
    if not answer.figures:
        proof, source = (answer.citations[0], sources[0]) if sources else (None, "")
        yield Row(FOUND, answer.value or answer.answer or "", proof=proof, source=source)
    yield from (_figure(figure, answer, sources, index) for figure in answer.figures)
    for computed in answer.computed:
        yield Row(COMPUTED, computed.shown, Decimal(computed.value))


def _figure(figure: CitedFigure, answer: Answer, sources: tuple[str, ...], index: OpenIndex) -> Row:
    pairs = zip(answer.citations, sources, strict=True)
    proof, source = next(((c, s) for c, s in pairs if _holds(c, figure)), (None, ""))
    return Row(
        FOUND,
        figure.text,
        None if figure.value is None else Decimal(figure.value),
        figure.unit,
        _period(figure, index),
        figure.place or "",
        proof,
        source,
    )


def _holds(cited: Citation, figure: CitedFigure) -> bool:
    inside = cited.start <= figure.start and figure.end <= cited.end
    return inside and figure.document in {"", cited.document}


def _period(figure: CitedFigure, index: OpenIndex) -> str:
    number = index.document_named(figure.document)
    period = None if number is None else index.entries[number].metadata.period
    return capitalised(period_name(period)) if period else ""
