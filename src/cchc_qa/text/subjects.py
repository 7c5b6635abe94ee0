"""What a figure speaks of when its own label leaves that open, and the unit it has from there.

«Xử lý 12 người: khiển trách 09, cảnh cáo 03»: the members of a list speak of its head, and count
what the head counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from cchc_qa.text.claims import Quantity
from cchc_qa.text.clauses import content_words, is_measure, names_something, trimmed
from cchc_qa.text.lexicon import units
from cchc_qa.text.normalise import key
from cchc_qa.text.respectively import Part
from cchc_qa.text.roles import is_start_of_change
from cchc_qa.text.units import unit_at
from cchc_qa.types import FigureKind, Role, Span

_PART = re.compile(r"(?:riêng|trong đó|trong số|còn lại|số còn lại|gồm|bao gồm)\b")
"""A label that begins so takes its subject from what was said before, even over a semicolon."""

_LEAD = re.compile(r":(?=\s+[^\W\d_])|\(")
_SAYS_NOTHING = re.compile(r"(?:kết quả|cụ thể|trong đó|như sau|như|gồm|ví dụ|đáng kể|nổi bật)")
"""«Kết quả: …» leads in anything."""

_LEADS_LIST = re.compile(r"\s*[:(]")
_CLAUSE_BEGINS = re.compile(r";|\)\s*(?:,|và\s)|\.(?=\s)|(?<=\s)\|(?=\s)")
_NOTHING_BEHIND = re.compile(r"\s*(?:[,;.)]|và\s|$)")
"""A word behind a number may be a unit that is not known: «14 thôn, 19.347 nóc nhà»."""

_BEFORE_NOUN = re.compile(
    r"(?:(?:trong đó|tổng|số|lượng|các|có|và|còn|đã|toàn)\s+)*", re.IGNORECASE
)
_NOT_COUNTED = frozenset({
    "chỉ số", "điểm", "số", "kỳ", "cấp", "lần", "kết quả", "nội dung", "lĩnh vực", "giải pháp",
    "kế hoạch", "chỉ tiêu", "mục tiêu", "báo cáo",
    "tỉnh", "huyện", "xã", "phường", "thôn", "ấp", "khóm", "trường", "sở",
})  # fmt: skip
"""Units that, at the head of a label, name what is described rather than what is counted."""

_ONE_SYLLABLE = frozenset({
    "đơn", "người", "lượt", "thẻ", "phiếu", "cuộc", "lớp", "tin", "hộ", "khẩu", "xe", "tổ", "đoàn",
})  # fmt: skip
_OTHER_WORD = re.compile(
    r"(?:đơn giản|hộ tịch|hộ khẩu|hộ chiếu|hộ lý|tin học|tin cậy|lớp lang|xe cộ|tổ chức|đoàn kết)\b"
)
"""Other one-syllable units begin other words too often: «giải quyết», «ban hành», «số hóa»."""

_RANKING = frozenset({"xếp", "hạng", "thứ", "đứng", "vị", "trí", "bậc"})
_FARTHEST = 1500
_TRIED = 30
"""Characters, and figures or colons: what a figure speaks of stands no farther before it, so that
the search ends in time on any text."""

_COUNTS = frozenset({FigureKind.COUNT, FigureKind.RATIO})


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity with its words and its role, on the way to a figure."""

    quantity: Quantity
    label: Span
    tail: Span
    role: Role
    part: Part | None = None
    subject: Span | None = None


def with_subjects(words: str, found: Sequence[Found]) -> list[Found]:
    """Each with its subject, and a bare count with the unit of what it speaks of."""
    result: list[Found] = []
    for item in found:
        held = replace(item, subject=_subject(words, result, item))
        unit = _inherited_unit(words, result, held)
        if unit:
            held = replace(held, quantity=replace(held.quantity, unit=unit))
        result.append(held)
    return result


def _subject(words: str, before: Sequence[Found], item: Found) -> Span | None:
    if item.part is not None:
        return item.part.head
    if bracketed := _bracketed(words, before, item):
        return bracketed
    part = _PART.match(key(item.label.of(words))) is not None
    if not part:
        sibling = _sibling(words, before, item)
        if sibling is not None:
            return sibling.subject
        if item.role is Role.ACTUAL and _stands_alone(words, before, item):
            return _lead(words, item.label.start)
    for earlier in reversed(before[-_TRIED:]):
        between = words[earlier.quantity.span.end : item.quantity.span.start]
        if not part and ";" in between:
            break
        if not is_measure(earlier.quantity) and _in_closed_aside(words, earlier, item):
            continue
        if _can_be_spoken_of(words, earlier):
            elliptic = earlier.subject is not None and not _naming_words(words, earlier)
            return earlier.subject if elliptic else _clause(earlier)
    return _lead(words, item.label.start)


def _in_closed_aside(words: str, earlier: Found, item: Found) -> bool:
    """«(tăng 1 điểm so với năm 2023), xếp hạng 12»: nothing behind the bracket is said of it."""
    opened = words.rfind("(", 0, earlier.quantity.span.start)
    if opened < 0 or ")" in words[opened : earlier.quantity.span.start]:
        return False
    return ")" in words[earlier.quantity.span.end : item.quantity.span.start]


def _bracketed(words: str, before: Sequence[Found], item: Found) -> Span | None:
    """«trong đó 12 xã đạt chuẩn (85,7%)»: all that is said of the figure right before a bracket."""
    last = before[-1] if before else None
    bracket = words.rfind("(", 0, item.label.start + 1)
    if last is None or words[bracket + 1 : item.label.start].strip() or bracket < 0:
        return None
    between = words[last.quantity.span.end : bracket]
    if last.quantity.span.end > bracket or re.search(r"[,;)]|\svà\s", between):
        return None
    if last.role is not Role.ACTUAL or not is_measure(last.quantity):
        return None
    if last.part is not None:
        return last.label
    start = last.label.start if len(last.label) else last.quantity.span.start
    return trimmed(words, start, bracket)


def _can_be_spoken_of(words: str, earlier: Found) -> bool:
    named = names_something(earlier.label.of(words))
    first = earlier.role is Role.PREVIOUS and is_start_of_change(words, earlier.label, earlier.tail)
    return named and (earlier.role is Role.ACTUAL or first)


def _clause(earlier: Found) -> Span:
    if earlier.part is not None:
        return earlier.label
    return Span(earlier.label.start, max(earlier.quantity.span.end, earlier.label.end))


def _sibling(words: str, before: Sequence[Found], item: Found) -> Found | None:
    """The figure right before, where both are members of one list: «…: khiển trách 09, cảnh cáo
    03». Over a semicolon a list goes on only where a colon or a bracket opened it."""
    last = before[-1] if before else None
    if last is None or last.subject is None or last.part is not None:
        return None
    labelled = names_something(last.label.of(words)) and len(item.label) > 0
    if not labelled or last.role is not Role.ACTUAL or item.role is not Role.ACTUAL:
        return None
    if not (is_measure(last.quantity) and is_measure(item.quantity)):
        return None
    between = words[last.quantity.span.end : item.quantity.span.start]
    opened = _LEADS_LIST.match(words, last.subject.end) is not None
    ends = ")" in between or ". " in between or (";" in between and not opened)
    return None if ends or not _counts_alike(last, item) else last


def _counts_alike(last: Found, item: Found) -> bool:
    bare = item.quantity.kind is FigureKind.COUNT and not item.quantity.unit
    return bare or key(item.quantity.unit) == key(last.quantity.unit)


def _stands_alone(words: str, before: Sequence[Found], item: Found) -> bool:
    """Whether a label names an indicator by itself. Of a bare count it must say what is counted,
    where what was said before does («Rà 22 văn bản, đề nghị bỏ 15»)."""
    label = item.label.of(words)
    if len(_naming_words(words, item)) < 2:
        return False
    return not (is_bare(item.quantity) and not noun_of(label) and _head_counts(words, before, item))


def _naming_words(words: str, item: Found) -> list[str]:
    """The words of a label that name an indicator: «xếp thứ» says only that a rank follows."""
    named = content_words(item.label.of(words))
    ranked = item.quantity.kind is FigureKind.RANK
    return [w for w in named if w not in _RANKING] if ranked else named


def _head_counts(words: str, before: Sequence[Found], item: Found) -> bool:
    if not before or ";" in words[before[-1].quantity.span.end : item.quantity.span.start]:
        return False
    last = before[-1]
    named = names_something(last.label.of(words)) and last.role is Role.ACTUAL
    return named and last.quantity.kind in _COUNTS and bool(_unit_of(words, last))


def is_bare(quantity: Quantity) -> bool:
    return quantity.kind is FigureKind.COUNT and not quantity.unit


def _inherited_unit(words: str, before: Sequence[Found], item: Found) -> str:
    """The unit of the figure that a bare count speaks of, or else the noun that heads its
    subject."""
    if not is_bare(item.quantity) or item.subject is None or item.part is not None:
        return ""
    if noun_of(item.label.of(words)) or not _NOTHING_BEHIND.match(words, item.quantity.span.end):
        return ""
    within = [f for f in before if item.subject.holds(f.quantity.span) and is_measure(f.quantity)]
    if not within:
        beside = before[-1] if before and before[-1].subject == item.subject else None
        unit = _unit_of(words, beside) if beside and beside.quantity.kind in _COUNTS else ""
        return noun_of(item.subject.of(words)) or unit
    return _unit_of(words, within[-1]) if within[-1].quantity.kind in _COUNTS else ""


def _unit_of(words: str, head: Found) -> str:
    unit = head.quantity.unit
    if not unit:
        return noun_of(head.label.of(words))
    return unit if units().get(key(unit), "count") in {"count", "time"} else ""


def noun_of(label: str) -> str:
    """The unit that a label begins with: «HS xong», «Tổng số biên chế được giao»."""
    start = _BEFORE_NOUN.match(label)
    unit, end = unit_at(label, start.end() if start else 0)
    named = label[end:].lstrip()[:1].isupper()
    counts = units().get(key(unit), "count") == "count" and key(unit) not in _NOT_COUNTED
    return unit if unit and counts and _is_noun(label, end, unit) and not named else ""


def _is_noun(label: str, end: int, unit: str) -> bool:
    """Whether what looks like a unit is the whole word: «hộ nghèo», not «hộ tịch»."""
    if " " in unit or unit.isupper():
        return True
    return key(unit) in _ONE_SYLLABLE and not _OTHER_WORD.match(key(label), end - len(unit))


def _holds_value(words: str, colon: int) -> bool:
    """«Thuê bao: 12; …»: a colon before a value leads in that value alone."""
    return re.match(r":\s*\W?\d", words[colon : colon + 4]) is not None


def _lead(words: str, before: int) -> Span | None:
    """The stretch that a colon or an open bracket before the label attaches it to."""
    near = _LEAD.finditer(words, max(0, before - _FARTHEST))
    opened = [m.start() for m in takewhile(lambda m: m.start() < before, near)]
    for position in reversed(opened[-_TRIED:]):
        if words[position] == "(" and words.count(")", position, before):
            continue
        over_semicolon = words[position] == ":" and ";" in words[position:before]
        if over_semicolon and _holds_value(words, position):
            continue
        span = trimmed(words, _clause_start(words, position), position)
        if names_something(span.of(words)) and not _SAYS_NOTHING.fullmatch(key(span.of(words))):
            return span
    return None


def _clause_start(words: str, position: int) -> int:
    """Behind the last semicolon, full stop or bracket still open before a position."""
    first = max(0, position - _FARTHEST)
    start = max((m.end() for m in _CLAUSE_BEGINS.finditer(words, first, position)), default=first)
    bracket = words.rfind("(", start, position)
    if bracket >= 0 and ")" not in words[bracket:position]:
        return bracket + 1
    return start
