"""The door to PDFium: a page's characters, the boxes of its words, its ruled lines, its picture.

Asking PDFium for a box costs as much as a page of arithmetic, so boxes are asked for the ends of
words only, and for single characters where a word holds digits (a raised digit is a footnote mark
or a power, and must not be read as part of the number before it).

Coordinates are points from the page's top left corner as it is shown, y downwards.
"""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as raw

from cchc_qa.errors import DamagedFile, PasswordRequired
from cchc_qa.read.clean import DROPPED, mask

HYPHEN_MARK = "\x02"
_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-"})
"""PDFium marks a hyphen at a line's end with either; it is a hyphen, and stays."""

_RAISED = 0.12
_SMALL = 0.85
"""A digit this much higher, and smaller, than its word's first character is a superscript."""
_WIDE = 1.5
"""No character is wider than this many times its height; a word that seems so is drawn in pieces."""


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
class Glyphs:
    """A page's characters, one of ``text`` for each of PDFium's, and its words in drawing order."""

    page: int
    width: float
    height: float
    raw: str
    text: str
    words: tuple[Word, ...]


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


def open_pdf(data: bytes, name: str) -> pypdfium2.PdfDocument:
    """An empty user password opens by itself."""
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise PasswordRequired(
                "tệp được đặt mật khẩu.",
                file=name,
                remedy="Mở tệp bằng mật khẩu và lưu lại bản không có mật khẩu.",
            ) from None
        raise damaged(name) from None
    if count == 0:
        raise damaged(name)
    return document


def damaged(name: str, page: int | None = None) -> DamagedFile:
    return DamagedFile(
        "tệp PDF bị hỏng hoặc bị cắt cụt.",
        file=name,
        page=page,
        remedy="Tải hoặc sao chép lại tệp từ nơi gốc.",
    )


class OpenPage:
    """A page with its text page, closed when left."""

    def __init__(self, document: pypdfium2.PdfDocument, number: int) -> None:
        self.number = number
        self._page = document[number - 1]
        self._text = self._page.get_textpage()
        self.frame = _frame(self._page)
        self.width, self.height = self._page.get_size()
        self._probe = Probe(self._text.raw, self.frame)

    def __enter__(self) -> OpenPage:
        return self

    def __exit__(self, *_: object) -> None:
        self._text.close()
        self._page.close()

    def glyphs(self) -> Glyphs:
        seen = _characters(self._text.raw)
        text = mask(seen.translate(_HYPHENS))
        words = tuple(_words(self._probe, seen, text))
        return Glyphs(self.number, self.width, self.height, seen, text, words)

    def sides(self, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right of each character."""
        return [self._probe.sides(index) for index in range(start, end)]

    def font(self, index: int) -> tuple[str, bool]:
        """The name of the font that draws a character, and whether it is bold."""
        return _font(self._text.raw, index)

    def objects(self) -> raw.FPDF_PAGE:
        return self._page.raw

    def picture(self, dots_per_inch: int) -> object:
        return self._page.render(scale=dots_per_inch / 72, grayscale=True).to_pil()


def _frame(page: pypdfium2.PdfPage) -> Frame:
    rect = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page.raw, rect)
    turn = raw.FPDFPage_GetRotation(page.raw)
    return Frame(rect.left, rect.bottom, rect.right, rect.top, turn)


def _characters(handle: raw.FPDF_TEXTPAGE) -> str:
    """One character of the result for each of PDFium's."""
    count = raw.FPDFText_CountChars(handle)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = raw.FPDFText_GetText(handle, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    # Characters without a code are left out above, and the numbering would shift.
    codes = [raw.FPDFText_GetUnicode(handle, index) for index in range(count)]
    return "".join(chr(code) if 0 < code < 0x110000 else "\ufffd" for code in codes)


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
        self._rect, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()

    def mark(self, index: int) -> Mark:
        raw.FPDFText_GetCharOrigin(self._handle, index, self._x, self._y)
        x, y = self._frame.shown(self._x.value, self._y.value)
        return Mark(x, y, self._size(index))

    def _size(self, index: int) -> float:
        size: float = raw.FPDFText_GetFontSize(self._handle, index)
        raw.FPDFText_GetMatrix(self._handle, index, self._matrix)
        return max(size * math.hypot(self._matrix.c, self._matrix.d), 0.1)

    def sides(self, index: int) -> tuple[float, float]:
        """Left and right of the room that a character takes."""
        raw.FPDFText_GetLooseCharBox(self._handle, index, self._rect)
        x0, _ = self._frame.shown(self._rect.left, self._rect.bottom)
        x1, _ = self._frame.shown(self._rect.right, self._rect.top)
        return min(x0, x1), max(x0, x1)


def _words(probe: Probe, seen: str, text: str) -> Iterator[Word]:
    for start, end in _stretches(text):
        spaced = start > 0 and text[start - 1] == " " and seen[start - 1] not in "\r\n"
        first = probe.mark(start)
        x1 = probe.sides(end - 1)[1]
        whole = Word(start, end, first.x, x1, first.y, first.size, spaced)
        if _is_plain(probe, seen, whole):
            yield whole
        else:
            yield from _parted(probe, whole)


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
    if not 0 <= word.x1 - word.x0 <= _WIDE * word.size * (word.end - word.start):
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


def _font(handle: raw.FPDF_TEXTPAGE, index: int) -> tuple[str, bool]:
    size = 128
    buffer = ctypes.create_string_buffer(size)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(handle, index, buffer, size, flags)
    name = unicodedata.normalize("NFC", buffer.value.decode("utf-8", "replace"))
    heavy = raw.FPDFText_GetFontWeight(handle, index) >= 600
    return name, heavy or "bold" in name.lower() or bool(flags.value & 1 << 18)
