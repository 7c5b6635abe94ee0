"""A document → its sentences, each with the headings and parent bullets above it."""

from __future__ import annotations

from cchc_qa.segment import sentences
from cchc_qa.structure import Place, marker_of, places
from cchc_qa.tables import table_context
from cchc_qa.types import Document, Sentence, Span

_LEAD_LENGTH = 400


def passages(document: Document) -> tuple[Sentence, ...]:
    """The sentences in order. A row of a table is one sentence."""
    found: list[Sentence] = []
    all_places = places(document)
    for place in all_places:
        block = document.blocks[place.block]
        path = tuple(_lead(document, all_places[above]) for above in place.above)
        if block.table is not None:
            path = (*path, *table_context(document, block))
        spans = (block.span,) if block.table is not None else sentences(document.text, block.span)
        found.extend(Sentence(span, place.block, path, place.section) for span in spans)
    return tuple(found)


def _lead(document: Document, place: Place) -> Span:
    """What a block says to those below it: its first sentence, without its marker."""
    span = document.blocks[place.block].span
    first = sentences(document.text, span)[0] if len(span) > _LEAD_LENGTH else span
    marker = marker_of(first.of(document.text))
    start = first.start + (marker.end if marker else 0)
    while start < first.end and document.text[start].isspace():
        start += 1
    return Span(start, min(first.end, start + _LEAD_LENGTH))
