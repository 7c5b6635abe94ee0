"""Is a page's text to be believed? Scans, fonts without a map to Unicode, codes before Unicode."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cchc_qa.errors import BrokenFont, LegacyEncoding, NoTextLayer
from cchc_qa.read import legacy, ocr
from cchc_qa.read.lines import Line
from cchc_qa.read.pdfium import Glyphs, OpenPage

_FEW = 20
"""Letters: a page with fewer is a picture, whatever page number it has."""
_STAMP_AREA = 0.12
_STAMP_LETTERS = 400
"""A scan may bear a signature's stamp: text in a corner this small a share of the page."""
_BROKEN = 0.1
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a page is: ``readable``, or else ``scan``, ``broken``, or the name of an old code.

    ``lines`` are what OCR gave of a page that is not readable."""

    page: int
    fault: str | None = None
    lines: tuple[Line, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def readable(self) -> bool:
        return self.fault is None


class Surgeon:
    """Judges pages one by one, and at the end whether the file can be used at all."""

    def __init__(self, name: str) -> None:
        self.name = name

    def judge(self, page: OpenPage, glyphs: Glyphs) -> Judgement:
        fault = fault_of(glyphs, page)
        if fault is None:
            return Judgement(page.number)
        lines = ocr.lines_of(page) if ocr.available() else ()
        return Judgement(page.number, fault, lines, (_note(page.number, fault, bool(lines)),))

    def conclude(self, judgements: Sequence[Judgement]) -> None:
        """Raise if more than half of the pages that hold anything could not be read."""
        lost = [each for each in judgements if each.fault and not each.lines and not _blank(each)]
        held = [each for each in judgements if not _blank(each)]
        if not held or len(lost) <= _MOSTLY * len(held):
            if any(each.readable or each.lines for each in judgements):
                return
            lost = list(judgements)
        raise self._error(lost, len(judgements))

    def _error(
        self, lost: Sequence[Judgement], pages: int
    ) -> NoTextLayer | BrokenFont | LegacyEncoding:
        faults = [each.fault for each in lost]
        worst = max(set(faults), key=faults.count)
        first = next(each.page for each in lost if each.fault == worst)
        if worst == "broken":
            return BrokenFont(
                "phông chữ không có bảng mã Unicode, chữ trích ra không đọc được.",
                file=self.name,
                page=first,
                remedy="Xuất lại PDF từ bản Word gốc, hoặc nộp bản .docx.",
            )
        if worst in ("scan", "blank"):
            return NoTextLayer(
                f"{len(lost)}/{pages} trang là ảnh quét, không có lớp chữ.",
                file=self.name,
                remedy="Nộp bản Word hay PDF xuất từ Word, hoặc cài Tesseract (gói tiếng Việt "
                "«vie») để nhận dạng chữ.",
            )
        return legacy.error(str(worst), self.name, first)


def fault_of(glyphs: Glyphs, page: OpenPage) -> str | None:
    letters = sum(map(str.isalpha, glyphs.text))
    if (letters < _FEW or _only_a_stamp(glyphs, letters)) and page.has_picture():
        return "scan"
    if not glyphs.words:
        return "blank"
    if _is_broken(glyphs.raw, letters):
        return "broken"
    return legacy.code_of(glyphs.raw)


def _blank(judgement: Judgement) -> bool:
    return judgement.fault == "blank"


def _only_a_stamp(glyphs: Glyphs, letters: int) -> bool:
    if letters > _STAMP_LETTERS or not glyphs.words:
        return False
    width = max(word.x1 for word in glyphs.words) - min(word.x0 for word in glyphs.words)
    height = max(word.y for word in glyphs.words) - min(word.y for word in glyphs.words)
    return width * height < _STAMP_AREA * glyphs.width * glyphs.height


def _is_broken(raw: str, letters: int) -> bool:
    """Private, unmapped and control characters beside the letters."""
    strange = sum(
        1
        for character in raw
        if character == "\ufffd"
        or "\ue000" <= character <= "\uf8ff"
        or (character < " " and character not in "\t\r\n\x02")
    )
    return strange > _BROKEN * (letters + strange)


def _note(page: int, fault: str, read: bool) -> str:
    if fault == "blank":
        return f"trang {page}: trang trống."
    if read:
        return f"trang {page}: đọc bằng OCR, các con số cần đối chiếu với bản gốc."
    reasons = {
        "scan": "là ảnh, không có lớp chữ",
        "broken": "phông chữ không có bảng mã Unicode",
    }
    return f"trang {page}: {reasons.get(fault, 'chữ ở bảng mã cũ ' + fault)}; bỏ qua trang này."
