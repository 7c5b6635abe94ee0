"""The proof: citations as slices of the document, and the check that they carry the answer.

``proved`` is the only way to an answered ``Answer``. It holds that each quote is in the document to
the letter and that each number of the answer stands in a quote.
"""

from __future__ import annotations

import re

from cchc_qa.types import Answer, Citation, CitedFigure, Figure, FigureKind, Report, Span, Verdict

_NAMES = frozenset({FigureKind.DATE, FigureKind.DOCUMENT_NUMBER, FigureKind.ARTICLE})
_NUMBERS = re.compile(r"\d+(?:[.,/]\d+)*")


class ProofError(Exception):
    """An answer that its citations do not prove: never shown."""


def citation(report: Report, span: Span, sentence: int | None) -> Citation:
    """A stretch of a document as proof, with its section, page or paragraph."""
    held = report.sentences[sentence] if sentence is not None else None
    data = report.metadata
    block = held.block if held else 0
    return Citation(
        document=report.document.name,
        title=data.title or report.document.name,
        section=held.section if held else "",
        page=report.page_of(span.start),
        quote=" ".join(span.of(report.document.text).split()),
        start=span.start,
        end=span.end,
        paragraph=None if report.document.pages else block + 1,
    )


def cited_figure(report: Report, figure: Figure) -> CitedFigure:
    text = report.document.text
    label = figure.label.of(text) or (figure.subject.of(text) if figure.subject else "")
    period = report.metadata.period
    return CitedFigure(
        text=figure.span.of(text),
        value=_plain(figure),
        unit=figure.unit,
        label=" ".join(label.split()),
        period=period.code if period else None,
        place=report.metadata.place,
        start=figure.span.start,
        end=figure.span.end,
    )


def _plain(figure: Figure) -> str | None:
    """The number in plain decimal notation, as written: no multiplier applied."""
    if figure.value is None or figure.kind in _NAMES:
        return None
    return format(figure.value, "f")


def proved(answer: Answer, reports: dict[str, Report]) -> Answer:
    """The answer itself, once its citations are seen to carry it.

    Raises ProofError where a quote is not in its document or a number not in a quote.
    """
    if answer.verdict is not Verdict.ANSWERED:
        return answer
    for cited in answer.citations:
        text = reports[cited.document].document.text
        if " ".join(text[cited.start : cited.end].split()) != cited.quote or not cited.quote:
            raise ProofError(f"{cited.document}: quote at {cited.start} is not the document's text")
    quoted = {n for c in answer.citations for n in _NUMBERS.findall(c.quote)}
    for words in (answer.value, answer.answer):
        missing = set(_NUMBERS.findall(words or "")) - quoted
        if missing:
            raise ProofError(f"numbers without proof: {sorted(missing)}")
    return answer
