"""Headings, numbering and bullets → for each block, the path of blocks above it.

Official reports number their parts in many ways (I. 1. 1.1. a) - + •, Phần thứ nhất, Mục A, Điều 5,
Biểu số 1). No order among the kinds of marker is assumed: a kind already open is a sibling, a new
kind opens below what is open. That reads every nesting that is consistent within one report.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from cchc_qa.types import Block, Document

_DIVISION = re.compile(
    r"(?P<kind>phần|chương|mục|tiểu mục|điều|phụ lục|biểu|bảng|điểm|phụ biểu|biểu mẫu)\s+"
    r"(?:số\s+|thứ\s+)?(?P<mark>[IVXLC]+|\d+[a-zđ]?|[A-ZĐ]|nhất|hai|ba|tư|bốn|năm|sáu|bảy)"
    r"(?=$|[\s.:,;/)-])[.:)]?",
    re.IGNORECASE,
)
_MARKERS = (
    ("roman", re.compile(r"(?P<mark>[IVX]{1,5})\s*(?:[.)/](?!\w)|\s[-–](?=\s))")),
    ("decimal", re.compile(r"(?P<mark>\d{1,2}(?:\.\d{1,2}){1,4})\s*[.)]?(?=\s+\D)")),
    ("number", re.compile(r"(?P<mark>\d{1,2})\s*(?:[.)](?!\d)(?=\s|\D)|/(?=\s+[^\W\d_]))")),
    ("letter", re.compile(r"(?P<mark>[a-zđ])\s*(?:[.)](?=\s|[A-ZĐ])|/(?=\s))")),
    ("capital", re.compile(r"(?P<mark>[A-ZĐ])\s*[.)](?=\s)")),
    ("bracket", re.compile(r"\((?P<mark>\d{1,2}|[a-zđ]|[ivx]{1,4})\)(?=\s|[^\W\d])")),
    ("dash", re.compile(r"(?P<mark>[-–—])(?=\s|[^\W\d_])")),
    ("plus", re.compile(r"(?P<mark>\+)")),
    ("dot", re.compile(r"(?P<mark>[•●▪■◦○\*✓]+|o(?=\s))")),
)
_OF_DOCUMENT = re.compile(
    r"(?:Nghị định|Nghị quyết|Quyết định|Thông tư|Luật|Bộ luật|Pháp lệnh|Hiến pháp|Chỉ thị|Kế hoạch"
    r"|Điều lệ|Quy chế|Quy định|Khoản|Điều)\s+(?:số\s|\d|này|của|[A-ZĐ])"
)
"""What is behind the number of a part of another document."""

_BULLETS = frozenset({"dash", "plus", "dot", "lead"})
_SECTION_KINDS = frozenset({"roman", "decimal", "number", "letter", "capital"})
_HEADING_LENGTH = 220


@dataclass(frozen=True, slots=True)
class Marker:
    """How a block begins: the kind of its marker, the marker itself, and where the words start."""

    kind: str
    mark: str
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: the blocks above it, outermost first, and its section («II.6»)."""

    block: int
    above: tuple[int, ...]
    section: str


@dataclass(frozen=True, slots=True)
class _Open:
    """A part that is open; ``leads`` if a colon ends it.

    A lead-in paragraph remembers the bullets that it closed: the next bullet of such a kind is its
    sibling's, not its own.
    """

    kind: str
    block: int
    mark: str
    closed: frozenset[str] = frozenset()
    leads: bool = False


def marker_of(text: str) -> Marker | None:
    """The marker at the start of a block's text."""
    division = _DIVISION.match(text)
    if division and _is_division(text, division):
        kind = division["kind"].lower()
        return Marker(kind, division["mark"], division.end())
    for kind, pattern in _MARKERS:
        match = pattern.match(text)
        if match:
            return Marker(kind, match["mark"], match.end())
    return None


def _is_division(text: str, match: re.Match[str]) -> bool:
    """«Điều 5. Tổ chức…» opens a part, «Điều 5 Nghị định số…» in running text does not."""
    rest = text[match.end() :].lstrip()
    if _OF_DOCUMENT.match(rest) and text[match.end() - 1] not in ".:)":
        return False
    closed = text[match.end() - 1] in ".:)"
    return closed or not rest or rest[0].isupper() or match["kind"].isupper()


def places(document: Document) -> tuple[Place, ...]:
    """The place of each block, in order."""
    result: list[Place] = []
    stack: list[_Open] = []
    for number, block in enumerate(document.blocks):
        text = block.span.of(document.text)
        marker = marker_of(text) if block.table is None else None
        opened = _opened(number, block, text, marker)
        if opened is None:
            stack = stack if block.table is not None else _without_bullets(stack)
        else:
            remaining = _below(stack, opened)
            if opened.kind == "lead":
                opened = replace(opened, closed=_interrupted(stack[len(remaining) :]))
            stack = remaining
        above = tuple(o.block for o in stack)
        section = _section([*stack, opened] if opened else stack)
        result.append(Place(number, above, section))
        if opened is not None:
            stack = [*stack, opened]
    return tuple(result)


def _interrupted(closed: list[_Open]) -> frozenset[str]:
    """The kinds of bullets that go on after a lead-in among them. A list that an earlier lead-in
    led has ended, unless its last bullet leads in this one."""
    leads = [depth for depth, part in enumerate(closed) if part.kind == "lead"]
    ended = bool(leads) and not closed[-1].leads
    return frozenset(part.kind for part in (closed[: leads[-1]] if ended else closed))


def _opened(number: int, block: Block, text: str, marker: Marker | None) -> _Open | None:
    """What the block opens for those after it: its part, or a list that it leads in."""
    if block.table is not None:
        return None
    if marker is not None:
        leads = text.rstrip().endswith(":")
        return _Open(marker.kind, number, marker.mark, leads=leads)
    if block.level is not None:
        return _Open(f"style{block.level}", number, "")
    if text.rstrip().endswith(":"):
        return _Open("lead", number, "")
    short = len(text) <= _HEADING_LENGTH and text[-1:] not in ".;,"
    if short and (block.bold or _is_upper(text)) and not block.centred:
        return _Open("bold", number, "")
    return None


def _is_upper(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 8 and sum(c.isupper() for c in letters) / len(letters) > 0.9


def _below(stack: list[_Open], opened: _Open) -> list[_Open]:
    """What stays open above a new part: all, or what is above its nearest sibling."""
    if opened.kind == "decimal":
        return _below_decimal(stack, opened)
    if opened.kind == "lead":
        return [o for o in stack if o.kind not in _BULLETS]
    for depth in range(len(stack) - 1, -1, -1):
        if opened.kind in stack[depth].closed:
            return stack[:depth]
        if stack[depth].kind == opened.kind and not _restarts(stack[depth], opened, stack[depth:]):
            return stack[:depth]
    if opened.kind not in _BULLETS:
        return _without_bullets(stack)
    return stack


def _restarts(sibling: _Open, opened: _Open, below: list[_Open]) -> bool:
    """A list that begins again at 1 under a deeper part is a list of its own, not the old one."""
    first = opened.mark in {"1", "a", "I", "A"}
    return first and opened.kind not in _BULLETS and len(below) > 1 and sibling.mark != opened.mark


def _below_decimal(stack: list[_Open], opened: _Open) -> list[_Open]:
    """1.2 stands under 1 and beside 1.1, whatever was open between."""
    for depth in range(len(stack) - 1, -1, -1):
        open_part = stack[depth]
        if open_part.kind in {"number", "decimal"} and opened.mark.startswith(open_part.mark + "."):
            return stack[: depth + 1]
    for depth, open_part in enumerate(stack):
        if open_part.kind == "decimal":
            return stack[:depth]
    return _without_bullets(stack)


def _without_bullets(stack: list[_Open]) -> list[_Open]:
    return [o for o in stack if o.kind not in _BULLETS and o.kind != "bracket"]


def _section(stack: list[_Open]) -> str:
    """«II.1.2.a»: the numbers of the open parts, a dotted number standing for all within it."""
    parts: list[str] = []
    for part in stack:
        if part.kind in {"dash", "plus", "dot", "lead", "bold", "bracket"} or not part.mark:
            continue
        if part.kind in _SECTION_KINDS:
            if part.kind == "decimal":
                parts = [p for p in parts if not part.mark.startswith(p + ".")]
            parts.append(part.mark)
        else:
            parts.append(f"{part.kind.capitalize()} {part.mark}")
    return ".".join(parts)
