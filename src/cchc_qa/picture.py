"""The picture of a page, with a passage and a figure marked on it.

Positions are spans of the document's text; ``Document.runs`` says which of PDFium's characters they
are, and PDFium says where each one stands. Boxes are in points of the page as it is seen: turned by
its rotation, cut to its visible part, counted from its top left corner.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from ctypes import c_double
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import pypdfium2
import pypdfium2.raw as raw
from PIL import Image, ImageChops, ImageDraw

from cchc_qa.errors import CchcError
from cchc_qa.types import Run, Span

MAX_PIXELS = 8_000_000
"""A page of any size is drawn within this; an A4 page at scale 2 has 2 million."""

_PDFIUM = Lock()
"""PDFium keeps state of its own and must not be called from two threads at once."""

_PASSAGE = (255, 240, 168)
_FIGURE = (255, 196, 84)
_OUTLINE = (176, 74, 0)
_PAPER = (255, 255, 255)
_MARGIN = 1.6
"""Points that a mark reaches over the letters."""

_SAME_LINE = 0.4
"""Characters that share this part of their height stand on one line."""

_GAP = 3.0
"""A wider gap than so many heights ends a line's box: another column, another cell."""

_PNG_LEVEL = 3
"""Twice as quick as the default for a tenth more bytes, which only cross the local network."""


class PictureError(CchcError):
    """A page that cannot be drawn: its file is gone, damaged, or has no such page."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points from the top left of the visible page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def width(self) -> float:
        return self.right - self.left

    def turned(self) -> Box:
        """The same with its axes exchanged."""
        return Box(self.top, self.left, self.bottom, self.right)

    def joined(self, other: Box) -> Box:
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def wider(self, margin: float) -> Box:
        left, top = self.left - margin, self.top - margin
        return Box(left, top, self.right + margin, self.bottom + margin)


@dataclass(frozen=True, slots=True)
class View:
    """What is seen of a page: its visible part in PDF coordinates, and its quarter turns."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    def seen(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle in PDF coordinates as it is seen."""
        west, east = left - self.left, right - self.left
        north, south = self.top - top, self.top - bottom
        if self.turn == 1:
            return Box(bottom - self.bottom, west, top - self.bottom, east)
        if self.turn == 2:
            return Box(
                self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
            )
        if self.turn == 3:
            return Box(north, self.right - right, south, self.right - left)
        return Box(west, north, east, south)


# --- the public functions -----------------------------------------------------------------------


def page_picture(
    source: Path,
    runs: tuple[Run, ...],
    page: int,
    marks: tuple[Span, ...],
    strong: Span | None,
    *,
    scale: float,
) -> bytes:
    """The page as PNG, ``scale`` pixels a point, ``marks`` tinted and ``strong`` outlined.

    The scale is lowered where the picture would pass MAX_PIXELS. Raises PictureError.
    """
    with _opened(source, page) as opened:
        scale = _bounded(scale, opened.get_size())
        picture: Image.Image = opened.render(scale=scale).to_pil().convert("RGB")
        passage = [box for span in marks for box in _boxes(opened, runs, page, span)]
        figure = _boxes(opened, runs, page, strong) if strong else ()
    return _png(_marked(picture, passage, figure, scale))


def page_layout(
    source: Path, runs: tuple[Run, ...], page: int, span: Span
) -> tuple[Box, tuple[Box, ...]]:
    """The whole page, and the boxes of a span on it, without drawing. Raises PictureError."""
    with _opened(source, page) as opened:
        width, height = opened.get_size()
        return Box(0.0, 0.0, width, height), _boxes(opened, runs, page, span)


@contextmanager
def _opened(source: Path, page: int) -> Iterator[pypdfium2.PdfPage]:
    """One page of a PDF, while no other thread uses PDFium."""
    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(source)
        except (OSError, pypdfium2.PdfiumError) as error:
            raise PictureError(f"{source.name}: không mở được tệp để vẽ trang {page}.") from error
        try:
            yield document[page - 1]
        except (IndexError, pypdfium2.PdfiumError) as error:
            raise PictureError(f"{source.name}: không vẽ được trang {page}.") from error
        finally:
            document.close()


def _bounded(scale: float, size: tuple[float, float]) -> float:
    """The scale, lowered until the picture keeps within MAX_PIXELS on each side and in all."""
    width, height = max(size[0], 1.0), max(size[1], 1.0)
    side = MAX_PIXELS / 1000
    return min(scale, math.sqrt(MAX_PIXELS / (width * height)), side / width, side / height)


# --- boxes --------------------------------------------------------------------------------------


def _boxes(
    page: pypdfium2.PdfPage, runs: tuple[Run, ...], number: int, span: Span
) -> tuple[Box, ...]:
    text = page.get_textpage()
    try:
        view = _view(page)
        characters = (_character(text, view, i) for i in _indices(runs, number, span))
        return tuple(_lines(box for box in characters if box is not None))
    finally:
        text.close()


def _view(page: pypdfium2.PdfPage) -> View:
    seen = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page.raw, seen)
    turn = raw.FPDFPage_GetRotation(page.raw) % 4
    return View(seen.left, seen.bottom, seen.right, seen.top, turn)


def _indices(runs: tuple[Run, ...], page: int, span: Span) -> Iterator[int]:
    """PDFium's numbers of the characters of a span that stand on a page."""
    for run in runs:
        first, last = max(span.start, run.start), min(span.end, run.start + run.length)
        if run.page == page and first < last:
            yield from range(run.index + first - run.start, run.index + last - run.start)


def _character(text: pypdfium2.PdfTextPage, view: View, index: int) -> Box | None:
    """A character's box; ``None`` for a blank, and for one that PDFium only supposes."""
    if chr(raw.FPDFText_GetUnicode(text.raw, index)).isspace():
        return None
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    if not raw.FPDFText_GetCharBox(text.raw, index, left, right, bottom, top):
        return None
    if right.value <= left.value or top.value <= bottom.value:
        return None
    return view.seen(left.value, bottom.value, right.value, top.value)


def _lines(characters: Iterable[Box]) -> Iterator[Box]:
    """Neighbouring characters of one line as one box."""
    line: Box | None = None
    last: Box | None = None
    for box in characters:
        if line is None or last is None:
            line = box
        elif _continues(line, last, box):
            line = line.joined(box)
        else:
            yield line
            line = box
        last = box
    if line is not None:
        yield line


def _continues(line: Box, last: Box, box: Box) -> bool:
    """Does a character stand next to the last one of its line, which may run upwards or down?"""
    if _beside(line, last, box):
        return True
    upright = line == last or line.height >= line.width
    return upright and _beside(line.turned(), last.turned(), box.turned())


def _beside(line: Box, last: Box, box: Box) -> bool:
    shared = min(line.bottom, box.bottom) - max(line.top, box.top)
    gap = max(box.left - last.right, last.left - box.right)
    # A comma or a hyphen is low, so the smaller height decides.
    near = gap <= _GAP * max(line.height, box.height)
    return near and shared >= _SAME_LINE * min(line.height, box.height)


# --- drawing ------------------------------------------------------------------------------------


def _marked(
    picture: Image.Image, passage: Iterable[Box], figure: Iterable[Box], scale: float
) -> Image.Image:
    """The marks as a tint that letters show through, as with a marker pen."""
    tint = Image.new("RGB", picture.size, _PAPER)
    pen = ImageDraw.Draw(tint)
    for box in passage:
        pen.rectangle(_pixels(box, scale), fill=_PASSAGE)
    for box in figure:
        width = max(2, round(scale))
        pen.rectangle(_pixels(box, scale), fill=_FIGURE, outline=_OUTLINE, width=width)
    return ImageChops.multiply(picture, tint)


def _pixels(box: Box, scale: float) -> tuple[float, float, float, float]:
    wide = box.wider(_MARGIN)
    return (wide.left * scale, wide.top * scale, wide.right * scale, wide.bottom * scale)


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=_PNG_LEVEL)
    return out.getvalue()
