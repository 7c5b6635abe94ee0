"""Answers as JSON, for the contract, and as text, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cchc_qa.types import (
    Alternative,
    Answer,
    CellPlace,
    Citation,
    CitedFigure,
    Computed,
    Hit,
    Verdict,
)
from cchc_qa.wording import cell_name, or_else


def answer_to_json(answer: Answer) -> dict[str, Any]:
    """An answer with the contract's keys, in the contract's order."""
    return {
        "question": answer.question,
        "verdict": answer.verdict.value,
        "value": answer.value,
        "answer": answer.answer,
        "reason": answer.reason.value if answer.reason else None,
        "explanation": answer.explanation,
        "confidence": answer.confidence,
        "citations": [_citation(c) for c in answer.citations],
        "figures": [_figure(f) for f in answer.figures],
        "computed": [_computed(c) for c in answer.computed],
        "alternatives": [_alternative(a) for a in answer.alternatives],
    }


def _citation(cited: Citation) -> dict[str, Any]:
    return {
        "document": cited.document,
        "title": cited.title,
        "section": cited.section,
        "page": cited.page,
        "paragraph": cited.paragraph,
        "quote": cited.quote,
        "start": cited.start,
        "end": cited.end,
        "table": _table(cited.table) if cited.table else None,
    }


def _table(place: CellPlace) -> dict[str, str]:
    return {"title": place.title, "row": place.row, "column": place.column}


def _figure(figure: CitedFigure) -> dict[str, Any]:
    return {
        "text": figure.text,
        "value": figure.value,
        "unit": figure.unit,
        "label": figure.label,
        "period": figure.period,
        "place": figure.place,
        "document": figure.document,
        "start": figure.start,
        "end": figure.end,
    }


def _computed(computed: Computed) -> dict[str, Any]:
    return {"text": computed.text, "value": computed.value, "formula": computed.formula}


def _alternative(other: Alternative) -> dict[str, str | None]:
    return {"question": other.question, "label": other.label, "value": other.value}


def hits_to_json(question: str, hits: tuple[Hit, ...]) -> dict[str, Any]:
    return {"question": question, "hits": [_hit(h) for h in hits]}


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "document": hit.document,
        "title": hit.title,
        "section": hit.section,
        "page": hit.page,
        "quote": hit.quote,
        "start": hit.start,
        "end": hit.end,
        "score": hit.score,
    }


def answer_to_text(answer: Answer) -> str:
    return "\n".join(_lines(answer))


def _lines(answer: Answer) -> Iterator[str]:
    if answer.verdict is Verdict.NOT_FOUND:
        yield f"Không tìm thấy. {answer.explanation or ''}".strip()
        yield from map(or_else, answer.alternatives)
        for hit in answer.near:
            yield f"  (gần nhất, không phải câu trả lời) {where(hit)}: {hit.quote}"
        return
    if answer.value:
        yield answer.value
    yield answer.answer or ""
    if answer.explanation:
        yield answer.explanation
    for cited in answer.citations:
        yield f"  ▸ {where(cited)}: «{cited.quote}»"
        if cited.table:
            yield f"    {cell_name(cited.table)}"
    yield from map(or_else, answer.alternatives)


def hits_to_text(hits: tuple[Hit, ...]) -> str:
    return "\n".join(f"{h.score:.3f}  {where(h)}: {h.quote}" for h in hits)


def where(cited: Citation | Hit) -> str:
    """«an-giang.pdf · mục II.6 · tr. 15»."""
    parts = [cited.document]
    if cited.section:
        parts.append(f"mục {cited.section}")
    if cited.page is not None:
        parts.append(f"tr. {cited.page}")
    return " · ".join(parts)
