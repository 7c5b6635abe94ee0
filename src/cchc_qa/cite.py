"""The proof: citations as slices of the document, and the check that they carry the answer.

``proved`` is the only way to an answered ``Answer``. It holds that each quote is in the document to
the letter and that each number of the answer stands in a quote, but for those that are marked as
computed: their formulas are calculated again, from figures that are quoted.
"""

from __future__ import annotations

import re
from decimal import Decimal

from cchc_qa.formula import FormulaError, result_of
from cchc_qa.text.numerals import NUMBER, parse_number
from cchc_qa.types import (
    NAMING,
    Answer,
    Citation,
    CitedFigure,
    Computed,
    Figure,
    Report,
    Span,
    Verdict,
)

_NUMBERS = re.compile(r"\d+(?:[.,/]\d+)*")
_NUMBER = re.compile(NUMBER)


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
        document=report.document.name,
    )


def _plain(figure: Figure) -> str | None:
    """The number in plain decimal notation, as written: no multiplier applied."""
    if figure.value is None or figure.kind in NAMING:
        return None
    return format(figure.value, "f")


def proved(answer: Answer, reports: dict[str, Report]) -> Answer:
    """The answer itself, once its citations are seen to carry it.

    Raises ProofError where a quote is not in its document, a number not in a quote, or something
    computed not right, not from quoted figures, or not shown with its formula.
    """
    if answer.verdict is not Verdict.ANSWERED:
        return answer
    for cited in answer.citations:
        text = reports[cited.document].document.text
        if " ".join(text[cited.start : cited.end].split()) != cited.quote or not cited.quote:
            raise ProofError(f"{cited.document}: quote at {cited.start} is not the document's text")
    quoted = {n for c in answer.citations for n in _NUMBERS.findall(c.quote)}
    for words in (answer.value, _without_computed(answer)):
        missing = set(_NUMBERS.findall(words or "")) - quoted
        if missing:
            raise ProofError(f"numbers without proof: {sorted(missing)}")
    return answer


# --- what is computed ---------------------------------------------------------------------------


def _without_computed(answer: Answer) -> str:
    """The answer without its computed figures, each of which is seen to be right and marked."""
    words = answer.answer or ""
    known = _values(answer) if answer.computed else {}
    for computed in answer.computed:
        _check(computed, known)
        if computed.shown not in words:
            raise ProofError(f"computed and not marked so: {computed.text}")
        words = words.replace(computed.shown, "", 1)
    return words


def _check(computed: Computed, known: dict[str, Decimal]) -> None:
    try:
        result = result_of(computed.formula, known)
    except FormulaError as error:
        raise ProofError(f"computed without proof: {error}") from error
    shown = _NUMBERS.findall(computed.text)
    ends = computed.formula.endswith(f" {shown[0]}") if len(shown) == 1 else False
    if not ends or Decimal(computed.value) != result:
        raise ProofError(f"not what was computed: {computed.text}")


def _values(answer: Answer) -> dict[str, Decimal]:
    """The value of each number that a cited figure writes; read here from its own text."""
    known: dict[str, Decimal] = {}
    for figure in answer.figures:
        written = _NUMBER.findall(figure.text)
        if len(written) != 1 or not _is_quoted(figure, answer.citations):
            raise ProofError(f"nothing can be computed from {figure.text!r}")
        value = parse_number(written[0], fraction="%" in figure.unit)
        if figure.value is None or Decimal(figure.value) != value:
            raise ProofError(f"{figure.text!r} is not {figure.value}")
        if known.setdefault(written[0], value) != value:
            raise ProofError(f"{written[0]!r} is of two values")
    return known


def _is_quoted(figure: CitedFigure, citations: tuple[Citation, ...]) -> bool:
    """Whether a citation of its document holds a figure where it says it stands."""
    return any(
        c.document == figure.document
        and c.start <= figure.start
        and figure.end <= c.end
        and " ".join(figure.text.split()) in c.quote
        for c in citations
    )
