"""Quantities in their sentences → figures with the words that give them their meaning.

A figure's *label* is what stands before it since the last figure, bracket or semicolon; its *tail*
what stands after it up to the next. Where the label names nothing («…, tăng 5,18%», «(353 người)»,
«…: 2.531 vị trí, 2.411 biên chế») its *subject* is the stretch of an earlier clause it speaks of.
"""

from __future__ import annotations

from collections.abc import Iterable

from cchc_qa.structure import marker_of
from cchc_qa.text.claims import Quantity
from cchc_qa.text.clauses import divides, is_measure, label_of, tail_of
from cchc_qa.text.quantities import quantities
from cchc_qa.text.respectively import Part, parts
from cchc_qa.text.roles import plans, role_of, says_done, sets_out
from cchc_qa.text.series import with_shared_units
from cchc_qa.text.subjects import Found, with_subjects
from cchc_qa.types import Document, Figure, FigureKind, Role, Sentence, Span


def figures(document: Document, sentences: Iterable[Sentence]) -> tuple[Figure, ...]:
    """The figures of all sentences, in order. Rows of tables are read by ``tables``."""
    result: list[Figure] = []
    for number, sentence in enumerate(sentences):
        if document.blocks[sentence.block].table is None:
            result.extend(_figures_of(document.text, sentence, number))
    return tuple(result)


def _figures_of(text: str, sentence: Sentence, number: int) -> Iterable[Figure]:
    span = _without_marker(text, sentence)
    words = span.of(text)
    if (named := _article(text, sentence, number)) is not None:
        yield named
    found = _found(words, with_shared_units(words, quantities(words)))
    planned = sets_out(words) or (
        plans([s.of(text) for s in sentence.path]) and not says_done(words)
    )
    for item in with_subjects(words, found):
        quantity = item.quantity
        yield Figure(
            span=_moved(quantity.span, span.start),
            kind=quantity.kind,
            value=quantity.value,
            total=quantity.total,
            unit=quantity.unit,
            bound=quantity.bound,
            role=_planned(item) if planned else item.role,
            label=_moved(item.label, span.start),
            tail=_moved(item.tail, span.start),
            subject=_moved(item.subject, span.start) if item.subject else None,
            sentence=number,
        )


_ARTICLES = frozenset({"điều", "khoản", "mục", "chương", "phụ lục", "biểu", "biểu mẫu"})


def _article(text: str, sentence: Sentence, number: int) -> Figure | None:
    """The part of a document that a sentence opens: «Điều 6. Hợp đồng …»."""
    marker = marker_of(sentence.span.of(text))
    if marker is None or marker.kind not in _ARTICLES:
        return None
    span = Span(sentence.span.start, sentence.span.start + marker.end)
    written = span.of(text).rstrip(" .:)")
    rest = Span(span.end, sentence.span.end)
    return Figure(
        span=Span(span.start, span.start + len(written)),
        kind=FigureKind.ARTICLE,
        value=None,
        total=None,
        unit="",
        bound="",
        role=Role.ACTUAL,
        label=Span(span.start, span.start),
        tail=rest,
        subject=None,
        sentence=number,
    )


def _without_marker(text: str, sentence: Sentence) -> Span:
    marker = marker_of(sentence.span.of(text))
    start = sentence.span.start + (marker.end if marker else 0)
    return Span(min(start, sentence.span.end), sentence.span.end)


def _moved(span: Span, offset: int) -> Span:
    return Span(span.start + offset, span.end + offset)


def _found(words: str, all_: list[Quantity]) -> list[Found]:
    result: list[Found] = []
    distributed = parts(words, all_)
    for index, quantity in enumerate(all_):
        if part := distributed.get(index):
            result.append(_of_part(words, quantity, part))
            continue
        floor = max((q.span.end for q in all_[:index] if divides(q, quantity)), default=0)
        ceilings = [q.span.start for q in all_[index + 1 :] if divides(q, quantity)]
        label = label_of(words, floor, quantity.span.start)
        tail = tail_of(words, quantity.span.end, min(ceilings, default=len(words)))
        governed = any(f.role is Role.ACTUAL and is_measure(f.quantity) for f in result)
        role = role_of(words, label, tail, quantity, governed=governed)
        result.append(Found(quantity, label, tail, role))
    return result


def _of_part(words: str, quantity: Quantity, part: Part) -> Found:
    """A figure that «lần lượt» gives its part: that alone is its label."""
    none = Span(quantity.span.end, quantity.span.end)
    role = Role.CHANGE
    if not part.changes:
        role = role_of(words, part.words, none, quantity, governed=False)
    return Found(quantity, part.words, part.end or none, role, part)


def _planned(item: Found) -> Role:
    """The role of a figure among things to do."""
    measured = item.role is Role.ACTUAL and is_measure(item.quantity)
    return Role.TARGET if measured else item.role
