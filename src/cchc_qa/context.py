"""The words that a sentence stands among: for the indexes, and for what a letterhead says."""

from __future__ import annotations

from cchc_qa.structure import marker_of
from cchc_qa.types import Report, Sentence, Span

_NEAREST_LINE = 120
"""Characters of the line above a sentence that an encoder is given with it."""


def block_words(report: Report, sentence: Sentence) -> str:
    """A block with its path, for the index."""
    text = report.document.text
    block = report.document.blocks[sentence.block].span.of(text)
    marker = marker_of(block)
    above = [s.of(text) for s in sentence.path] or [report.metadata.title or ""]
    own = block[marker.end if marker else 0 :]
    return " . ".join([*above, own, standing(report, sentence)])


def passage_text(report: Report, sentence: int) -> str:
    """What an encoder is given of a sentence: the nearest line above it, and itself."""
    held = report.sentences[sentence]
    text = report.document.text
    above = held.path[-1].of(text)[:_NEAREST_LINE] if held.path else ""
    return f"{above}. {held.span.of(text)}" if above else held.span.of(text)


def standing(report: Report, sentence: Sentence) -> str:
    """What a line of the letterhead or the signature says of the document, in words.

    «Số: 12/BC-UBND» is the number *of this document*; nothing in the line itself says so.
    """
    data = report.metadata
    said = [
        words
        for span, words in (
            (data.number_span, "số hiệu, số ký hiệu văn bản"),
            (data.date_span, "ngày ban hành, ngày ký"),
            (data.signature_span, "người ký, chức vụ người ký, xác thực"),
        )
        if span is not None and _meet(span, sentence.span)
    ]
    return f"{', '.join(said)} {data.title}" if said and data.title else ""


def is_letterhead(report: Report, sentence: int) -> bool:
    """Whether a sentence is the line of the document's number or date: no text that answers."""
    held = report.sentences[sentence].span
    spans = (report.metadata.number_span, report.metadata.date_span)
    return any(s is not None and _meet(s, held) for s in spans)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
