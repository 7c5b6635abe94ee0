"""DOCX → Document: paragraphs in order, numbering rendered, tables row by row."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_qa.errors import EmptyFile
from cchc_qa.read import legacy, wordtable
from cchc_qa.read.clean import clean_line
from cchc_qa.read.compose import Paragraph, Part, Source, Words, compose
from cchc_qa.read.joining import with_joined_tables
from cchc_qa.read.numbering import Numbering
from cchc_qa.read.package import Element, Package, W
from cchc_qa.read.runs import chosen, text_of
from cchc_qa.read.styles import Styles
from cchc_qa.read.words import begins_small, marker_kind
from cchc_qa.types import Document

_HOLDERS = {
    f"{W}sdt",
    f"{W}sdtContent",
    f"{W}ins",
    f"{W}moveTo",
    f"{W}smartTag",
    f"{W}customXml",
}
_SHORT = 80
"""A soft break parts lines no longer than this where they are centred: a letterhead's lines."""


def read_docx(data: bytes, source: Source) -> Document:
    package = Package(data, source.name)
    reader = WordReader(package)
    body = package.document.find(f"{W}body")
    parts = list(reader.parts(body)) if body is not None else []
    parts += reader.footnotes(package.part("footnotes.xml"))
    legacy.refuse("\n".join(reader.raw), source.name)
    document = compose(source, with_joined_tables(parts))
    if not document.text.strip():
        raise EmptyFile(
            "không có chữ nào.",
            file=source.name,
            remedy="Nếu nội dung là ảnh, hãy nộp bản có chữ; nếu không, kiểm tra lại tệp gốc.",
        )
    return document


class WordReader:
    """Walks a document once, from top to bottom: its lists count as it goes."""

    def __init__(self, package: Package) -> None:
        self.styles = Styles(package.part("styles.xml"))
        self._numbering = Numbering(package.part("numbering.xml"))
        self.raw: list[str] = []

    def parts(self, container: Element) -> Iterator[Part]:
        for child in container:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._table(child)
            elif child.tag in _HOLDERS:
                yield from self.parts(child)
            elif isinstance(child.tag, str) and child.tag.endswith("}AlternateContent"):
                yield from self.parts(chosen(child))

    def footnotes(self, root: Element | None) -> list[Part]:
        """They follow the text, each as it stands."""
        if root is None:
            return []
        notes = [note for note in root.findall(f"{W}footnote") if note.get(f"{W}type") is None]
        return [part for note in notes for part in self.parts(note)]

    def _paragraph(self, paragraph: Element) -> Iterator[Part]:
        text = text_of(paragraph, self.styles)
        self.raw.append(text.raw)
        centred = self.styles.centred(paragraph)
        level = self.styles.level(paragraph)
        marker = self._marker(paragraph) if text.raw.strip() else ""
        for line in _lines(marker + text.raw, centred):
            yield Paragraph(Words(line), level=level, bold=text.bold, centred=centred)
        for box in text.boxes:
            yield from self.parts(box)

    def _marker(self, paragraph: Element) -> str:
        ref = self.styles.number_ref(paragraph)
        if ref is None:
            return ""
        return self._numbering.marker(ref, self.styles.of_paragraph(paragraph))

    def _table(self, table: Element) -> Iterator[Part]:
        rows = wordtable.rows_of(table)
        held = {cell: list(self.parts(cell.element)) for row in rows for cell in row if cell.begins}
        if wordtable.is_layout(table, rows, held, self.styles):
            for cell in wordtable.by_columns(rows):
                yield from held.get(cell, [])
            return
        grid = wordtable.grid_of(table, rows, held)
        if grid.cells:
            yield grid


def _lines(raw: str, centred: bool) -> list[str]:
    """The logical lines of a paragraph with soft breaks."""
    lines: list[str] = []
    for piece in raw.split("\n"):
        line = clean_line(piece)
        if lines and line and not _stands_alone(lines[-1], line, centred):
            lines[-1] = f"{lines[-1]} {line}"
        elif line:
            lines.append(line)
    return lines


def _stands_alone(before: str, line: str, centred: bool) -> bool:
    if marker_kind(line) is not None:
        return True
    return centred and max(len(before), len(line)) <= _SHORT and not begins_small(line)
