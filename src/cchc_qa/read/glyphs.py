"""The words of a PDF page, each with its place.

Asking PDFium for a box costs as much as a page of arithmetic, so boxes are asked for the ends of
words only, and for single characters where a word holds digits (a raised digit is a footnote mark
or a power, and must not be read as part of the number before it).

Coordinates are points from the page's top left corner as it is shown, y downwards.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2.raw as raw

from cchc_qa.read.clean import DROPPED

_RAISED = 0.12
_SMALL = 0.85
"""A digit this much higher, and smaller, than its word's first character is a superscript."""
_WIDE = 1.5
"""No character is wider than so many times its height; a word that seems so is drawn in pieces."""
_NARROW = 0.15
"""Nor is a word's usual character narrower: such a word's letters are drawn out of order."""
_UNIT_SIZE = 2.0
_NO_GAP = 0.12
"""A blank that PDFium adds where characters stand closer than this, in sizes, is none."""


@dataclass(frozen=True, slots=True)
class Word:
    """Characters ``start … end`` (PDFium's index) that stand together on one baseline."""

    start: int
    end: int
    x0: float
    x1: float
    y: float
    size: float
    spaced: bool
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """How the page's own coordinates become those of the page as it is shown."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    def shown(self, x: float, y: float) -> tuple[float, float]:
        if self.turn == 1:
            return y - self.bottom, x - self.left
        if self.turn == 2:
            return self.right - x, y - self.bottom
        if self.turn == 3:
            return self.top - y, self.right - x
        return x - self.left, self.top - y


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a character stands: the left end of its baseline, its size."""

    x: float
    y: float
    size: float


class Probe:
    """Asks one text page for places; keeps the memory that PDFium writes them to."""

    def __init__(self, handle: raw.FPDF_TEXTPAGE, frame: Frame) -> None:
        self._handle = handle
        self._frame = frame
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._scales: dict[float, float] = {}
        self._rect, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()

    def mark(self, index: int) -> Mark:
        raw.FPDFText_GetCharOrigin(self._handle, index, self._x, self._y)
        x, y = self._frame.shown(self._x.value, self._y.value)
        return Mark(x, y, self._size(index))

    def _size(self, index: int) -> float:
        """The font's size as drawn. Sizes of 1 scaled by each text's matrix are usual; otherwise
        texts of one size on a page are scaled alike, and the scale is asked for once."""
        size: float = raw.FPDFText_GetFontSize(self._handle, index)
        scale = self._scales.get(size)
        if scale is None:
            raw.FPDFText_GetMatrix(self._handle, index, self._matrix)
            scale = math.hypot(self._matrix.c, self._matrix.d)
            if size > _UNIT_SIZE:
                self._scales[size] = scale
        return max(size * scale, 0.1)

    def added(self, index: int) -> bool:
        """Was the character added by PDFium, and not drawn?"""
        return bool(raw.FPDFText_IsGenerated(self._handle, index) == 1)

    def sides(self, index: int) -> tuple[float, float]:
        """Left and right of the room that a character takes."""
        raw.FPDFText_GetLooseCharBox(self._handle, index, self._rect)
        if self._frame.turn == 0:
            return self._rect.left - self._frame.left, self._rect.right - self._frame.left
        x0, _ = self._frame.shown(self._rect.left, self._rect.bottom)
        x1, _ = self._frame.shown(self._rect.right, self._rect.top)
        return min(x0, x1), max(x0, x1)


def words_of(probe: Probe, seen: str, text: str) -> Iterator[Word]:
    reached = Mark(-1e9, -1e9, 0.1)
    for start, end in _stretches(text):
        first = probe.mark(start)
        spaced = start > 0 and seen[start - 1] not in "\r\n"
        if spaced and _close(reached, first):
            spaced = not probe.added(start - 1)
        x1 = probe.sides(end - 1)[1]
        reached = Mark(x1, first.y, first.size)
        whole = Word(start, end, first.x, x1, first.y, first.size, spaced)
        if _is_plain(probe, seen, whole):
            yield whole
        else:
            yield from _parted(probe, whole)


def _close(reached: Mark, first: Mark) -> bool:
    """Does the word begin where the one before ends?"""
    level = abs(reached.y - first.y) < _RAISED * first.size
    return level and abs(first.x - reached.x) < _NO_GAP * first.size


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Runs of characters without a blank; dropped ones at their ends left out."""
    position = 0
    for piece in text.split(" "):
        bare = piece.strip(DROPPED)
        if bare:
            start = position + piece.index(bare[0])
            yield start, start + len(bare)
        position += len(piece) + 1


def _is_plain(probe: Probe, seen: str, word: Word) -> bool:
    """Nothing in the word needs a place of its own."""
    width = (word.x1 - word.x0) / (word.size * (word.end - word.start))
    if not _NARROW <= width <= _WIDE:
        return False
    if word.end - word.start == 1 or not any(map(str.isdigit, seen[word.start : word.end])):
        return True
    # A raised digit, if there is one, is drawn smaller; ask for the sizes only.
    return all(
        abs(probe.mark(index).y - word.y) < _RAISED * word.size
        for index in range(word.start + 1, word.end)
        if seen[index].isdigit()
    )


def _parted(probe: Probe, word: Word) -> Iterator[Word]:
    """The word cut where the baseline or the direction changes."""
    marks = [probe.mark(index) for index in range(word.start, word.end)]
    sides = [probe.sides(index) for index in range(word.start, word.end)]
    begin = 0
    for k in range(1, len(marks) + 1):
        if k < len(marks) and _together(marks[k - 1], sides[k - 1][1], marks[k]):
            continue
        at = marks[begin]
        yield Word(
            word.start + begin,
            word.start + k,
            at.x,
            sides[k - 1][1],
            at.y,
            at.size,
            spaced=word.spaced and begin == 0,
            raised=_is_raised(at, marks[0]),
        )
        begin = k


def _together(before: Mark, right: float, after: Mark) -> bool:
    level = abs(before.y - after.y) < _RAISED * before.size
    return level and before.x - 0.5 * before.size < after.x < right + before.size


def _is_raised(mark: Mark, base: Mark) -> bool:
    return mark.size < _SMALL * base.size and _RAISED < (base.y - mark.y) / base.size < 1
