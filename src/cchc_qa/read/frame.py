"""The frame of a page's running text: its margins, its pitch, its size, its usual indents."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from cchc_qa.read.lines import Line

_NEAR = 2.5
"""Points within which two edges are the same edge."""
_ENOUGH = 6
"""Lines that a page needs to have a frame of its own; others take the document's."""
_INDENT = 0.8
"""A line begins further right than the margin by this many sizes: it is indented."""


@dataclass(frozen=True, slots=True)
class Frame:
    left: float
    right: float
    pitch: float
    size: float
    indents: tuple[float, ...]

    def indented(self, line: Line) -> bool:
        return line.x0 > self.left + _INDENT * self.size

    def centred(self, line: Line) -> bool:
        """About the middle, away from both margins, and not at an indent that others share."""
        inset = line.x0 - self.left, self.right - line.x1
        if min(inset) < 1.2 * self.size or abs(inset[0] - inset[1]) > 0.8 * self.size:
            return False
        if min(inset) > 4 * self.size and abs(inset[0] - inset[1]) < 0.25 * self.size:
            return True
        return not any(abs(line.x0 - indent) < _NEAR for indent in self.indents)

    def had_room(self, line: Line, after: Line) -> bool:
        """Would the first word of ``after`` have fitted on ``line``? Then a paragraph ended."""
        blank = 0.25 * line.size
        return line.x1 + blank + after.first_word < self.right - 0.15 * line.size

    @property
    def width(self) -> float:
        return self.right - self.left


def body_size(pages: Sequence[Sequence[Line]]) -> float:
    """The size that most characters are set in."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 12.0


def frames_of(pages: Sequence[Sequence[Line]]) -> list[Frame]:
    """A frame for each page, its own where it has text enough."""
    size = body_size(pages)
    whole = _frame([line for lines in pages for line in lines], size, _pitch(pages, size))
    return [_page_frame(lines, size, whole) for lines in pages]


def _page_frame(lines: Sequence[Line], size: float, whole: Frame) -> Frame:
    body = [line for line in lines if not line.loose and abs(line.size - size) < 0.15 * size]
    if len(body) < _ENOUGH:
        return whole
    own = _frame(body, size, _pitch([lines], size) or whole.pitch)
    # A page of short lines (a list of recipients) shows no right margin.
    if own.width < 0.8 * whole.width:
        return whole
    return own


def _frame(lines: Sequence[Line], size: float, pitch: float) -> Frame:
    body = [line for line in lines if not line.loose and abs(line.size - size) < 0.15 * size]
    if not body:
        return Frame(0, 1000, pitch or 1.3 * size, size, ())
    need = max(2, len(body) // 12)
    left = _edge(sorted(line.x0 for line in body), need)
    right = -_edge(sorted(-line.x1 for line in body), need)
    return Frame(left, right, pitch or 1.3 * size, size, _indents(body, left))


def _edge(sorted_edges: list[float], need: int) -> float:
    """The outermost edge that enough lines share."""
    for number, edge in enumerate(sorted_edges):
        if bisect_right(sorted_edges, edge + _NEAR) - number >= need:
            return edge
    return sorted_edges[0]


def _indents(body: Sequence[Line], left: float) -> tuple[float, ...]:
    counted = Counter(round(line.x0) for line in body if line.x0 > left + _NEAR)
    return tuple(float(x0) for x0, count in counted.items() if count >= 3)


def _pitch(pages: Sequence[Sequence[Line]], size: float) -> float:
    """The usual distance of neighbouring lines: the median of the smaller half."""
    steps = [
        after.y - line.y
        for lines in pages
        for line, after in pairwise(lines)
        if 0.8 * size < after.y - line.y < 2.5 * size
    ]
    return median(sorted(steps)[: (len(steps) + 1) // 2]) if steps else 0.0
