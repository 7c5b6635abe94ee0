"""Things of one kind named side by side: «cấp huyện và cấp xã», «quý III … so với quý II»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cchc_qa.comparison.spoken import is_joint, opposes
from cchc_qa.holder import holder_name
from cchc_qa.metadata import place_mentions
from cchc_qa.text.normalise import LOWER, UPPER, fold, fold_name, has_accents
from cchc_qa.types import Metadata, Span

MOST = 4
"""Things held against each other at a time; more do not fit an answer."""

LEVELS = {"tinh": "cấp tỉnh", "huyen": "cấp huyện", "xa": "cấp xã", "so": "cấp sở"}
ALSO_CALLED = {"cấp tỉnh": ("sở, ban, ngành", "cấp sở")}
"""Reports name a province's own bodies as often by its offices."""

_LEVEL = re.compile(r"\b(?:(?:khoi|ubnd) )?cap (tinh|huyen|xa|so)\b(?! (?:nao|dau)\b)")
_LEVEL_NEXT = re.compile(r"(?P<joint>\s*(?:,|\bva\b|\bvoi\b|\bhay\b)\s*)(?P<level>tinh|huyen|xa)\b")
_ALL_LEVELS = (
    (
        re.compile(r"(?:\b(?:giua|cua|o) )?(?:\bca )?\b(?:ba|3) cap\b(?: chinh quyen)?"),
        ("tinh", "huyen", "xa"),
    ),
    (
        re.compile(r"(?:\b(?:giua|cua|o) )?(?:\bca )?\b(?:hai|2) cap\b(?: chinh quyen)?"),
        ("tinh", "xa"),
    ),
)

_UNIT = re.compile(
    r"\b(?:UBND )?(?:huyện|xã|phường|thị xã|thành phố|quận|đặc khu|thị trấn|tỉnh)\b", re.IGNORECASE
)
_OFFICE = re.compile(r"\b(?:[Ss]ở|[Bb]an|[Cc]ục|[Cc]hi cục|[Pp]hòng)\b")
_WORD = re.compile(r"[\s,–-]{1,3}([^\W_]+)")
_STOPS = frozenset({
    "với", "hay", "hoặc", "so", "cao", "thấp", "nhiều", "ít", "hơn", "kém", "thế", "ra", "bao",
    "chênh", "trong", "năm", "quý", "có", "đạt", "là", "thì", "về", "tỷ", "tỉ", "số", "tổng", "hồ",
    "ở", "tại", "của", "khác", "tăng", "giảm", "bên", "nơi", "cái", "đơn", "cấp", "tháng", "đầu",
    "cuối", "giải", "đúng", "quá", "trước", "toàn", "tiếp", "được", "đã", "thay", "nào", "kỳ",
})  # fmt: skip
"""Words that no longer belong to an office's name: «Sở Tư pháp cao hơn …»."""

_NAME_WORD = rf"[{UPPER}][{UPPER}{LOWER}\d]*"
_NAME = re.compile(rf"(?<![.?!]\s)(?<!^)\b{_NAME_WORD}(?:\s+{_NAME_WORD})*")


@dataclass(frozen=True, slots=True)
class Item:
    """One of the things: where the question names it, by what name, in what words."""

    span: Span
    name: str
    words: str


def chain(text: str, items: Iterable[Item], *, loosely: bool) -> tuple[Item, ...]:
    """The first two or more neighbours that the question sets side by side, each named once.

    ``loosely`` says that words of comparison may stand between them with other words.
    """
    found: list[Item] = []
    for item in sorted(items, key=lambda i: i.span):
        if found:
            between = Span(found[-1].span.end, item.span.start)
            if not (opposes(text, between) if loosely else is_joint(between.of(text))):
                if len(found) > 1:
                    break
                found = []
        if all(fold(f.name) != fold(item.name) for f in found):
            found.append(item)
    return tuple(found) if 2 <= len(found) <= MOST else ()


def levels(text: str) -> list[Item]:
    """«cấp huyện và cấp xã», «cấp huyện, xã»."""
    folded = fold(text)
    found: list[Item] = []
    for match in _LEVEL.finditer(folded):
        found.append(_level(text, match[1], Span(*match.span())))
        end = match.end()
        while following := _LEVEL_NEXT.match(folded, end):
            found.append(_level(text, following["level"], Span(*following.span("level"))))
            end = following.end()
    return found


def all_levels(text: str) -> tuple[Span, tuple[Item, ...]] | None:
    """«ba cấp», «hai cấp»: where it stands, and the levels meant."""
    folded = fold(text)
    for pattern, named in _ALL_LEVELS:
        if match := pattern.search(folded):
            span = Span(*match.span())
            return span, tuple(_level(text, n, span) for n in named)
    return None


def _level(text: str, level: str, span: Span) -> Item:
    name = LEVELS[level]
    return Item(span, name, name if has_accents(text) else fold(name))


def bodies(text: str, elsewhere: Sequence[Span] = ()) -> list[Item]:
    """«Sở Tư pháp và Sở Y tế», «huyện Châu Phú và huyện Tri Tôn»; ``elsewhere`` are other names."""
    starts = frozenset(s.start for s in elsewhere)
    units = (_named_body(text, m, starts, lower=False) for m in _UNIT.finditer(text))
    offices = (_named_body(text, m, starts, lower=True) for m in _OFFICE.finditer(text))
    return [item for item in (*units, *offices) if item]


def _named_body(
    text: str, head: re.Match[str], elsewhere: frozenset[int], *, lower: bool
) -> Item | None:
    """A kind of body with its name; an office's name goes on in small letters and over «và»."""
    end = head.end()
    while (word := _WORD.match(text, end)) and word.start(1) not in elsewhere:
        if not _belongs(text, word, first=end == head.end(), lower=lower):
            break
        end = word.end()
    if end == head.end():
        return None
    span = Span(head.start(), end)
    return Item(span, span.of(text), span.of(text))


def _belongs(text: str, word: re.Match[str], *, first: bool, lower: bool) -> bool:
    written = word[1]
    if written[0].isupper() or written.isdigit():
        return not (_OFFICE.match(text, word.start(1)) or _UNIT.match(text, word.start(1)))
    if first or not lower or written in _STOPS or _UNIT.match(text, word.start(1)):
        return False
    following = _WORD.match(text, word.end())
    if written == "và":
        return following is not None and _belongs(text, following, first=True, lower=lower)
    return not _OFFICE.match(text, word.start(1))


def names(text: str, elsewhere: Sequence[Span] = ()) -> list[Item]:
    """«Châu Phú và Tri Tôn»: runs of capitalised words; ``elsewhere`` are other names."""
    found = (_item(m) for m in _NAME.finditer(text) if not _is_short(m.group()))
    return [i for i in found if not any(i.span.holds(s) or s.holds(i.span) for s in elsewhere)]


def _is_short(name: str) -> bool:
    """«UBND», «TTHC», «I»: no name of a place or body."""
    return name == name.upper()


def _item(match: re.Match[str]) -> Item:
    return Item(Span(*match.span()), match.group(), match.group())


def _named(plain: str, folded: str) -> re.Match[str] | None:
    return re.search(rf"\b{re.escape(plain)}\b", folded)


def places(text: str, documents: Sequence[Metadata]) -> list[Item]:
    """The places of the reports that a question names, accents or none, and other provinces."""
    folded = fold(text)
    own = {name for d in documents for name in (d.place, holder_name(d)) if name}
    found = [
        Item(Span(*m.span()), name, text[m.start() : m.end()])
        for name in own
        if (plain := fold_name(name)) in folded and (m := _named(plain, folded))
    ]
    for start, name in place_mentions(text):
        end = start + len(name)
        if name not in own and fold(text[start:end]) == fold(name):
            found.append(Item(Span(start, end), name, text[start:end]))
    return found
