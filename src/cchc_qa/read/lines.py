"""Words of a page → its physical lines, in reading order within each row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

import numpy as np

from cchc_qa.read.clean import DROPPED, SUPERSCRIPT, composed
from cchc_qa.read.compose import NOWHERE, Words
from cchc_qa.read.glyphs import Word
from cchc_qa.read.pdfium import Glyphs, OpenPage
from cchc_qa.read.words import marker_kind

_LEVEL = 0.25
_HANGS = (-0.35, 0.6)
"""A smaller word so far under or over a row's baseline, in the row's sizes, belongs to the row."""
_OVERLAP = 0.15
_BLANK = 0.12
"""A gap narrower than this, in sizes, is no blank unless one is drawn there."""
_COLUMN_GAP = 1.6
_COLUMN_RATIO = 2.5
"""A gap this wide, in sizes and in blanks of its row, parts columns."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Words on one baseline, left to right. ``loose`` lines stand for themselves: a row of items
    set wide apart, never a part of a paragraph."""

    words: Words
    page: int
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    first_word: float
    loose: bool = False

    @property
    def text(self) -> str:
        return self.words.text

    @property
    def middle(self) -> float:
        return (self.x0 + self.x1) / 2


Row = list[Word]


def rows_of(words: Sequence[Word], page: OpenPage) -> list[Row]:
    """The words by baseline, top to bottom, each row from left to right."""
    rows: list[Row] = []
    for piece in sorted(_pieces(words), key=lambda piece: -piece[0].size):
        home = next((row for row in rows if _belongs(piece, row)), None)
        if home is None:
            rows.append(list(piece))
        else:
            home.extend(piece)
    rows.sort(key=lambda row: row[0].y)
    return [_left_to_right(row, page) for row in rows]


def _left_to_right(row: Row, page: OpenPage) -> Row:
    """By place, not by drawing order: letters that a font lacks are drawn from another one after
    the rest of the line, into the gaps left for them."""
    ordered = sorted(row, key=lambda word: word.x0)
    torn = {
        number
        for number, (before, after) in enumerate(pairwise(ordered))
        if after.x0 < before.x1 - _OVERLAP * before.size and before.end - before.start > 1
    }
    if not torn:
        return ordered
    pieces = [
        piece
        for number, word in enumerate(ordered)
        for piece in (_letters(word, page) if number in torn else [word])
    ]
    return sorted(pieces, key=lambda word: word.x0)


def _letters(word: Word, page: OpenPage) -> Row:
    sides = page.sides(word.start, word.end)
    return [
        replace(
            word,
            start=index,
            end=index + 1,
            x0=x0,
            x1=x1,
            spaced=word.spaced and index == word.start,
        )
        for index, (x0, x1) in enumerate(sides, word.start)
    ]


def _pieces(words: Sequence[Word]) -> Iterable[Row]:
    """Neighbours in drawing order that share a baseline and a size."""
    piece: Row = []
    for word in words:
        if piece and not _level(word, piece[-1]):
            yield piece
            piece = []
        piece.append(word)
    if piece:
        yield piece


def _level(word: Word, other: Word) -> bool:
    return abs(word.y - other.y) < 0.1 * other.size and abs(word.size - other.size) < 0.1 * (
        other.size
    )


def _belongs(piece: Row, row: Row) -> bool:
    word, base = piece[0], row[0]
    if abs(word.y - base.y) < _LEVEL * min(word.size, base.size):
        return True
    if word.size > 0.85 * base.size:
        return False
    over = (base.y - word.y) / base.size
    return _HANGS[0] < over < _HANGS[1] and _touches(piece, row, 0.6 * base.size)


def _touches(piece: Row, row: Row, room: float) -> bool:
    left = min(word.x0 for word in piece)
    right = max(word.x1 for word in piece)
    return any(
        abs(left - word.x1) < room or abs(word.x0 - right) < room or word.x0 < left < word.x1
        for word in row
    )


def segments_of(row: Row) -> list[Row]:
    """The row cut where a gap is wide enough to part columns; a mark stays with its text."""
    gaps = [after.x0 - before.x1 for before, after in pairwise(row)]
    usual = median([gap for gap in gaps if gap > 0] or [0.0])
    segments = [[row[0]]]
    for gap, word in zip(gaps, row[1:], strict=True):
        wide = gap > _COLUMN_GAP * word.size and (gap > _COLUMN_RATIO * usual or len(gaps) <= 3)
        if wide and not (len(segments) == 1 and len(segments[0]) == 1 and _is_mark(row[0])):
            segments.append([word])
        else:
            segments[-1].append(word)
    return segments


def _is_mark(word: Word) -> bool:
    return word.end - word.start <= 4


def line_of(row: Row, glyphs: Glyphs, page: OpenPage, *, loose: bool = False) -> Line:
    words = text_of(row, glyphs)
    main = _main(row)
    return Line(
        words=words,
        page=glyphs.page,
        x0=row[0].x0,
        x1=max(word.x1 for word in row),
        y=main.y,
        size=main.size,
        bold=_is_bold(row, page),
        first_word=_first_word(row, words),
        loose=loose,
    )


def _main(row: Row) -> Word:
    """The word that shows the row's size and baseline."""
    return max(row, key=lambda word: word.x1 - word.x0)


def _is_raised(word: Word, main: Word) -> bool:
    over = (main.y - word.y) / main.size
    return word.size < 0.85 * main.size and 0.12 < over < 1


def _first_word(row: Row, words: Words) -> float:
    """How wide the first word is, up to a blank, for asking if it had room a line above."""
    width = 0.0
    count = len(words.text.split(" ")[0])
    for word in row:
        width = word.x1 - row[0].x0
        count -= word.end - word.start
        if count <= 0:
            break
    return width


def _is_bold(row: Row, page: OpenPage) -> bool:
    asked = {row[0].start, row[len(row) // 2].start, row[-1].start}
    return all(page.font(index)[1] for index in asked)


def text_of(row: Row, glyphs: Glyphs) -> Words:
    """The row's text in NFC with the place of each character."""
    main = _main(row)
    text: list[str] = []
    indices: list[int] = []
    before: Word | None = None
    for word in row:
        if before is not None and _apart(before, word):
            text.append(" ")
            indices.append(_blank_index(before, word, glyphs))
        piece = glyphs.text[word.start : word.end]
        indices.extend(_kept(piece, word.start))
        raised = word.raised or _is_raised(word, main)
        text.append(piece.translate(SUPERSCRIPT) if raised else piece)
        before = word
    whole, origin = composed("".join(text).replace(DROPPED, ""))
    places = np.array(indices, dtype=np.int64) | glyphs.page << 32
    return Words(whole, places if origin is None else places[origin])


def _kept(piece: str, start: int) -> Iterable[int]:
    if DROPPED not in piece:
        return range(start, start + len(piece))
    return [index for index, character in enumerate(piece, start) if character != DROPPED]


def _apart(before: Word, word: Word) -> bool:
    if word.spaced and word.start == before.end + 1:
        return True
    return word.x0 - before.x1 > _BLANK * min(before.size, word.size)


def _blank_index(before: Word, word: Word, glyphs: Glyphs) -> int:
    drawn = word.start == before.end + 1 and glyphs.raw[before.end] not in "\r\n"
    return before.end if drawn else NOWHERE


def begins_logical(line: Line) -> bool:
    return marker_kind(line.text) is not None
