"""An open PDF and its pages: characters with their words, fonts, pictures."""

from __future__ import annotations

import ctypes
import unicodedata
from dataclasses import dataclass
from typing import TypeAlias

import pypdfium2
import pypdfium2.raw as raw
from PIL import Image

from cchc_qa.errors import DamagedFile, PasswordRequired
from cchc_qa.read.clean import mask
from cchc_qa.read.glyphs import Frame, Probe, Word, words_of

_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-"})
"""PDFium marks a hyphen at a line's end with either; it is a hyphen, and stays."""

_PICTURE = 0.3
"""Images on this share of a page make it a picture."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A page's characters, one of ``text`` for each of PDFium's, and its words in drawing order."""

    page: int
    width: float
    height: float
    raw: str
    text: str
    words: tuple[Word, ...]


Opened: TypeAlias = pypdfium2.PdfDocument


def open_pdf(data: bytes, name: str) -> Opened:
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


def page_of(document: Opened, number: int, name: str) -> OpenPage:
    try:
        return OpenPage(document, number)
    except pypdfium2.PdfiumError:
        raise damaged(name, number) from None


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
        words = tuple(words_of(self._probe, seen, text))
        return Glyphs(self.number, self.width, self.height, seen, text, words)

    def sides(self, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right of each character."""
        return [self._probe.sides(index) for index in range(start, end)]

    def font(self, index: int) -> tuple[str, bool]:
        """The name of the font that draws a character, and whether it is bold."""
        return _font(self._text.raw, index)

    def objects(self) -> raw.FPDF_PAGE:
        return self._page.raw

    def has_picture(self) -> bool:
        """Does an image cover a good part of the page?"""
        return _pictured_area(self._page) > float(_PICTURE * self.width * self.height)

    def picture(self, dots_per_inch: int) -> Image.Image:
        shown: Image.Image = self._page.render(scale=dots_per_inch / 72, grayscale=True).to_pil()
        return shown


def _pictured_area(page: pypdfium2.PdfPage) -> float:
    areas = [0.0]
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = item.get_bounds()
        areas.append((right - left) * (top - bottom))
    # A scan is often cut into strips.
    return sum(areas)


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


def _font(handle: raw.FPDF_TEXTPAGE, index: int) -> tuple[str, bool]:
    size = 128
    buffer = ctypes.create_string_buffer(size)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(handle, index, buffer, size, flags)
    name = unicodedata.normalize("NFC", buffer.value.decode("utf-8", "replace"))
    heavy = raw.FPDFText_GetFontWeight(handle, index) >= 600
    return name, heavy or "bold" in name.lower() or bool(flags.value & 1 << 18)
