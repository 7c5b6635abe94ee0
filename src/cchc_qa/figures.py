"""Quantities in their sentences → figures with the words that give them their meaning.

A figure's *label* is what stands before it since the last figure, bracket or semicolon; its *tail*
what stands after it up to the next. Where the label names nothing («…, tăng 5,18%», «(353 người)»,
«…: 2.531 vị trí, 2.411 biên chế») its *subject* is the stretch of an earlier clause it speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from cchc_qa.structure import marker_of
from cchc_qa.text.claims import Quantity
from cchc_qa.text.normalise import key
from cchc_qa.text.quantities import quantities
from cchc_qa.text.respectively import Part, parts
from cchc_qa.text.series import with_shared_units
from cchc_qa.types import Document, Figure, FigureKind, Role, Sentence, Span

_HARD = re.compile(r"[;()“”\"\[\]]|:(?=\s|$)|\.(?=\s)|(?<=\s)\|(?=\s)")
_ENDS_CLAUSE = re.compile(r"[;()\[\]]|\.(?=\s|$)|(?<=\s)\|(?=\s)")
_EMPTY_WORDS = frozenset({
    "là", "có", "đạt", "với", "gồm", "được", "và", "trong", "đó", "của", "cho", "các", "những",
    "đã", "đang", "còn", "lại", "về", "tổng", "số", "lượng", "tỷ", "lệ", "tỉ", "ước", "khoảng",
    "trên", "dưới", "hơn", "gần", "tăng", "giảm", "bằng", "so", "đối", "chiếm", "từ", "đến",
    "tại", "theo", "chỉ", "mới", "thêm", "cả", "mức", "tương", "ứng", "lần", "lượt", "qua",
    "cùng", "kỳ", "kế", "hoạch", "dự", "toán", "tiêu", "năm", "trước",
})  # fmt: skip
_CHANGE = re.compile(
    r"(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt|hụt)"
    r"(?:\s*/\s*giảm|\s+thêm|\s+được|\s+tới|\s+đến|\s+gần|\s+hơn|\s+trên|\s+khoảng|\s+bình quân"
    r"|\s+nhẹ"
    r"|\s+mạnh|\s+lên)*\s*(?:là\s*)?[:+-]?\s*$"
)
_PREVIOUS = re.compile(
    r"(?<!so với )(?<!so )(?:cùng kỳ|năm trước|năm ngoái|quý trước|kỳ trước)[^,;]{0,40}$"
)
_TARGET = re.compile(
    r"(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|yêu cầu)(?![^,;]{0,60}\b(?:đạt|thực hiện|hoàn thành)\b)"
    r"[^,;]{0,60}$"
)
_TARGET_TAIL = re.compile(r"\s*(?:so với|theo)\s+(?:chỉ tiêu|kế hoạch|mục tiêu|yêu cầu)")
_RELATIVE_TAIL = re.compile(
    r"\s*(?:so\s+với|so\s+cùng|so|của)?\s*(?:\w+\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|cùng kỳ"
    r"|năm trước|quý trước)"
)
_EQUALS = re.compile(r"bằng\s*$")


@dataclass(frozen=True, slots=True)
class _Found:
    quantity: Quantity
    label: Span
    tail: Span
    role: Role
    part: Part | None = None


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
    found = _found(words, with_shared_units(words, quantities(words)))
    for index, item in enumerate(found):
        subject = _subject(words, found, index)
        quantity = item.quantity
        yield Figure(
            span=_moved(quantity.span, span.start),
            kind=quantity.kind,
            value=quantity.value,
            total=quantity.total,
            unit=quantity.unit,
            bound=quantity.bound,
            role=item.role,
            label=_moved(item.label, span.start),
            tail=_moved(item.tail, span.start),
            subject=_moved(subject, span.start) if subject else None,
            sentence=number,
        )


def _without_marker(text: str, sentence: Sentence) -> Span:
    marker = marker_of(sentence.span.of(text))
    start = sentence.span.start + (marker.end if marker else 0)
    return Span(min(start, sentence.span.end), sentence.span.end)


def _moved(span: Span, offset: int) -> Span:
    return Span(span.start + offset, span.end + offset)


def _found(words: str, all_: list[Quantity]) -> list[_Found]:
    result: list[_Found] = []
    distributed = parts(words, all_)
    for index, quantity in enumerate(all_):
        if part := distributed.get(index):
            result.append(_of_part(words, quantity, part))
            continue
        floor = max((q.span.end for q in all_[:index] if _divides(q, quantity)), default=0)
        ceilings = [q.span.start for q in all_[index + 1 :] if _divides(q, quantity)]
        label = _label(words, floor, quantity.span.start)
        tail = _tail(words, quantity.span.end, min(ceilings, default=len(words)))
        governed = any(f.role is Role.ACTUAL and _is_measure(f.quantity) for f in result)
        role = _role(words, label, tail, quantity, governed=governed)
        result.append(_Found(quantity, label, tail, role))
    return result


def _of_part(words: str, quantity: Quantity, part: Part) -> _Found:
    """A figure that «lần lượt» gives its part: that alone is its label."""
    none = Span(quantity.span.end, quantity.span.end)
    role = Role.CHANGE
    if not part.changes:
        role = _role(words, part.words, none, quantity, governed=False)
    return _Found(quantity, part.words, part.end or none, role, part)


_NAMES = frozenset({FigureKind.DATE, FigureKind.DOCUMENT_NUMBER})


def _is_measure(quantity: Quantity) -> bool:
    return quantity.kind not in _NAMES


def _divides(other: Quantity, quantity: Quantity) -> bool:
    """A measure's words end at the next measure; a document's number and date do not end them."""
    if _is_measure(other) and _is_measure(quantity):
        return True
    return other.kind is quantity.kind and other.unit == quantity.unit


def _label(words: str, floor: int, end: int) -> Span:
    """What stands before a figure; a colon is crossed when nothing is named after it."""
    start = floor
    for match in _HARD.finditer(words, floor, end):
        closing = match.group() in _CLOSING and _opens(words, floor, match)
        opening = match.group() in _OPENING and _closes(words, match, end)
        crossed = match.group() == ":" and not _names_something(words[match.end() : end])
        if not (closing or opening or crossed):
            start = match.end()
    if floor and _JUST_AFTER_COMMA.search(words[start:end]):
        return Span(end, end)
    of_previous = _TAIL_OF_PREVIOUS.match(words, start, end) if start == floor and floor else None
    return _trimmed(words, of_previous.end() if of_previous else start, end)


_JUST_AFTER_COMMA = re.compile(r"[,;]\s*$")
"""«50 hồ sơ loại A, 51 hồ sơ loại B»: what stands before the comma is the tail of the first."""

_OPENING = {"(": ")", "[": "]", "“": "”", '"': '"'}
_CLOSING = {")": "(", "]": "[", "”": "“", '"': '"'}


def _closes(words: str, opening: re.Match[str], end: int) -> bool:
    """Whether what opens here closes before ``end``: an aside, which the label runs across."""
    return words.find(_OPENING[opening.group()], opening.end(), end) >= 0


def _opens(words: str, floor: int, closing: re.Match[str]) -> bool:
    return words.find(_CLOSING[closing.group()], floor, closing.start()) >= 0


_TAIL_OF_PREVIOUS = re.compile(
    r"\s*(?:so với|so cùng|so|của)?\s*(?:dự toán|kế hoạch|chỉ tiêu|cùng kỳ|cùng|mục tiêu|năm trước)"
    r"[^,;]*?(?:\s+và\s+|,\s*)"
)


_SHARED = re.compile(r",|\svà\s")
"""Where the words between two figures of one clause pass from the first to the second."""


def _tail(words: str, start: int, ceiling: int) -> Span:
    if ceiling < len(words) and (shared := _SHARED.search(words, start, ceiling)):
        ceiling = shared.start()
    position = start
    while match := _ENDS_CLAUSE.search(words, position, ceiling):
        closed = words.find(")", match.end(), ceiling) if match.group() == "(" else -1
        if closed < 0:
            return _trimmed(words, start, match.start())
        position = closed + 1
    return _trimmed(words, start, ceiling)


def _trimmed(words: str, start: int, end: int) -> Span:
    while start < end and (words[start].isspace() or words[start] in ",;:-"):
        start += 1
    while end > start and words[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _names_something(words: str) -> bool:
    """Whether a stretch holds a word that can name an indicator."""
    return any(w not in _EMPTY_WORDS for w in re.findall(r"[^\W\d_]{2,}", key(words)))


_WHOLE = re.compile(r"\d[^\W\d]*(?:\s[^\W\d]+)*\s?/\s*$")
"""«4.396 triệu đồng/9.227 triệu đồng»: what was carried out of what was planned."""


def _role(words: str, label: Span, tail: Span, quantity: Quantity, *, governed: bool) -> Role:
    before = key(label.of(words))
    after = key(tail.of(words))
    if not _is_measure(quantity):
        return Role.ACTUAL
    if _CHANGE.search(before):
        return Role.CHANGE
    if _PREVIOUS.search(before):
        return Role.PREVIOUS
    if (quantity.bound and _TARGET_TAIL.match(after)) or _WHOLE.search(words[: label.end]):
        return Role.TARGET
    compared = _EQUALS.search(before) or _RELATIVE_TAIL.match(after)
    if quantity.kind is FigureKind.PERCENT and governed and compared:
        return Role.RELATIVE
    return Role.TARGET if _TARGET.search(before[-80:]) else Role.ACTUAL


def _subject(words: str, found: list[_Found], index: int) -> Span | None:
    """The earlier stretch that a figure speaks of, when its own label leaves that open."""
    item = found[index]
    if item.part is not None:
        return item.part.head
    part = _PART.match(key(item.label.of(words))) is not None
    if not part and item.role is Role.ACTUAL and _named_alone(words, item.label):
        return _lead(words, item.label.start)
    for earlier in reversed(found[:index]):
        if not part and ";" in words[earlier.quantity.span.end : item.quantity.span.start]:
            break
        if earlier.role is Role.ACTUAL and _names_something(earlier.label.of(words)):
            if earlier.part is not None:
                return earlier.label
            return Span(earlier.label.start, max(earlier.quantity.span.end, earlier.label.end))
    return _lead(words, item.label.start)


_PART = re.compile(r"(?:riêng|trong đó|trong số|còn lại|số còn lại|gồm|bao gồm)\b")
"""A label that begins so takes its subject from what was said before, even over a semicolon."""


def _named_alone(words: str, label: Span) -> bool:
    named = [w for w in re.findall(r"[^\W\d_]{2,}", key(label.of(words))) if w not in _EMPTY_WORDS]
    return len(named) >= 2


def _holds_value(words: str, colon: int) -> bool:
    """«Thuê bao: 12; …»: a colon before a value leads in that value alone."""
    return re.match(r":\s*\W?\d", words[colon : colon + 4]) is not None


_LEAD = re.compile(r":(?=\s+[^\W\d_])|\(")


def _lead(words: str, before: int) -> Span | None:
    """The stretch that a colon or an open bracket before the label attaches it to."""
    opened = [m.start() for m in _LEAD.finditer(words, 0, before)]
    for position in reversed(opened):
        closed = words.count(")", position, before)
        if words[position] == "(" and closed:
            continue
        if (
            words[position] == ":"
            and ";" in words[position:before]
            and _holds_value(words, position)
        ):
            continue
        cut = max((m.end() for m in _ENDS_CLAUSE.finditer(words, 0, position)), default=0)
        span = _trimmed(words, cut, position)
        if _names_something(span.of(words)):
            return span
    return None
