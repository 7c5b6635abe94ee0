"""Prints a report as DOCX: the same layout, with Word's own page numbers, lists and tables."""

from __future__ import annotations

import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from .model import (
    ABOVE,
    LEFT,
    Block,
    Letterhead,
    Report,
    Signature,
    Table,
    blocks,
    spans,
    without_number,
)

FONT = "Times New Roman"
MOMENT = datetime(2024, 1, 1)
ZIP_MOMENT = (1980, 1, 1, 0, 0, 0)
HEADINGS = {"h1": 0, "h2": 1, "h3": 2, "h4": 3}
FACE = {"h1": "b", "h2": "b", "h3": "bi", "h4": "i"}
CENTRE, JUSTIFY = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY
# Ids of our own list definitions, away from those of python-docx's template.
OUTLINE, DASH, PLUS, DECIMAL = 901, 902, 903, 904
# (format, text) of each level
LISTS = {
    OUTLINE: (
        ("upperRoman", "%1."),
        ("decimal", "%2."),
        ("decimal", "%2.%3."),
        ("lowerLetter", "%4)"),
    ),
    DASH: (("bullet", "-"),),
    PLUS: (("bullet", "+"),),
    DECIMAL: (("decimal", "%1."),),
}
MARKERS = {"dash": "- ", "plus": "+ "}
BULLETS = {"dash": DASH, "plus": PLUS}


def write(report: Report, path: Path) -> None:
    """Print `report` to `path`; the same report gives the same bytes."""
    document = Document()
    _set_up(document, report)
    if report.letterhead:
        _letterhead(document, report.letterhead)
    _line(document, report.title, "b", 14, before=12)
    _line(document, report.subject, "b", 13.5)
    _line(document, report.notice, "i", 10.5, after=10)
    _body(document, report)
    if report.signature:
        _signature(document, report.signature)
    if report.closing:
        _write(document.add_paragraph(), report.closing, "i", 10.5)
    for table in report.annexes():
        _annex(document, table)
    _save(document, path)


def _set_up(document: DocumentType, report: Report) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(13)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    normal.paragraph_format.space_after = Pt(5)
    _page(document.sections[0])
    document.sections[0].different_first_page_header_footer = True
    _page_number(document.sections[0].header.paragraphs[0])
    _add_lists(document)
    properties = document.core_properties
    properties.title = f"{report.title.capitalize()}: {report.subject}"
    properties.author = properties.last_modified_by = "cchc-qa, tài liệu mẫu"
    properties.comments = report.notice
    properties.created = properties.modified = MOMENT
    properties.revision = 1


def _page(section) -> None:
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)


def _page_number(paragraph: Paragraph) -> None:
    paragraph.alignment = CENTRE
    for kind in ("begin", None, "end"):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = "PAGE"
        paragraph.add_run()._r.append(element)


def _add_lists(document: DocumentType) -> None:
    numbering = document.part.numbering_part.element
    first = numbering.find(qn("w:num"))
    for number, levels in LISTS.items():
        inner = "".join(_level(i, *level) for i, level in enumerate(levels))
        first.addprevious(
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
                f'<w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>'
            )
        )
        _add_list(document, number, number)


def _level(index: int, kind: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="0" w:firstLine="680"/></w:pPr></w:lvl>'
    )


def _add_list(document: DocumentType, number: int, definition: int) -> None:
    """One list on an existing definition; each has its own count, starting at 1."""
    document.part.numbering_part.element.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{definition}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )


def _body(document: DocumentType, report: Report) -> None:
    lists, previous = DECIMAL, ""
    for block in blocks(report.body):
        if block.kind == "item" and previous != "item":
            lists += 1
            _add_list(document, lists, DECIMAL)
        _block(document, report, block, lists)
        previous = block.kind


def _block(document: DocumentType, report: Report, block: Block, items: int) -> None:
    if block.kind == "table":
        _table(document, report.table(block.text))
        return
    paragraph = document.add_paragraph()
    paragraph.alignment = JUSTIFY
    paragraph.paragraph_format.first_line_indent = Cm(1.2)
    paragraph.paragraph_format.keep_with_next = block.kind in HEADINGS
    text = block.text
    if block.kind in HEADINGS and report.automatic_headings:
        text = without_number(text)
        _number(paragraph, OUTLINE, HEADINGS[block.kind])
    elif block.kind in BULLETS and report.automatic_bullets:
        _number(paragraph, BULLETS[block.kind], 0)
    elif block.kind == "item":
        _number(paragraph, items, 0)
    else:
        text = MARKERS.get(block.kind, "") + text
    _write(paragraph, text, FACE.get(block.kind, ""))


def _number(paragraph: Paragraph, number: int, level: int) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = number


def _write(paragraph: Paragraph, text: str, face: str = "", size: float | None = None) -> None:
    run = paragraph.add_run(text)
    run.bold, run.italic = "b" in face, "i" in face
    if size:
        run.font.size = Pt(size)


def _line(
    document: DocumentType, text: str, face: str, size: float, before: float = 0, after: float = 3
) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = CENTRE
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.space_after = Pt(after)
    _write(paragraph, text, face, size)


def _letterhead(document: DocumentType, head: Letterhead) -> None:
    table = document.add_table(rows=2, cols=2)
    table.autofit = False
    nation = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
    _fill(table.cell(0, 0), head.issuer, "b", 12)
    _fill(table.cell(0, 1), nation, "b", 12)
    _fill(table.cell(1, 0), (head.number,), "", 13)
    _fill(table.cell(1, 1), (head.place_and_date,), "i", 13)
    _set_widths(table, (6.4, 9.6))


def _signature(document: DocumentType, signature: Signature) -> None:
    table = document.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    _fill(left, ("Nơi nhận:",), "bi", 11, None)
    for line in signature.recipients:
        _write(left.add_paragraph(), f"- {line}", "", 10.5)
    _fill(right, (*signature.role, "", "", signature.name), "b", 13)


def _fill(cell: _Cell, lines: tuple[str, ...], face: str, size: float, align=CENTRE) -> None:
    for i, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        paragraph.alignment = align
        paragraph.paragraph_format.space_after = Pt(0)
        _write(paragraph, line, face, size)


def _annex(document: DocumentType, table: Table) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    _page(section)
    section.different_first_page_header_footer = False
    if table.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    _line(document, table.annex, "b", 13)
    _table(document, table)


def _table(document: DocumentType, table: Table) -> None:
    if table.title:
        _line(document, table.title, "b", 13)
    if table.unit:
        _line(document, table.unit, "i", 10.5)
    grid = document.add_table(rows=0, cols=len(table.widths), style="Table Grid")
    grid.alignment = WD_TABLE_ALIGNMENT.CENTER
    for row in table.header:
        _row(grid, row, lambda _column: CENTRE, "b")
    for i, row in enumerate(table.rows):
        _row(grid, row, _body_alignment, "b" if i in table.bold_rows else "")
    for r1, c1, r2, c2 in spans(table.header):
        grid.cell(r1, c1).merge(grid.cell(r2, c2))
    _repeat_header(grid, len(table.header))
    _set_widths(grid, table.widths)
    document.add_paragraph()


def _body_alignment(column: int):
    return None if column == 1 else CENTRE


def _row(grid, row: tuple[str, ...], alignment, face: str) -> None:
    for column, (cell, text) in enumerate(zip(grid.add_row().cells, row, strict=True)):
        if text not in (LEFT, ABOVE):
            _fill(cell, (text,), face, 9.5, alignment(column))


def _repeat_header(grid, rows: int) -> None:
    for row in grid.rows[:rows] if rows > 1 else [grid.rows[0]]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _set_widths(grid, widths: tuple[float, ...]) -> None:
    grid.autofit = False
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = Cm(width)
    for row in grid.rows:
        for tc in row._tr.tc_lst:
            tc.width = sum(Cm(w) for w in widths[tc.left : tc.right])


def _save(document: DocumentType, path: Path) -> None:
    """Save with the parts in order and one fixed time: a ZIP otherwise holds the clock."""
    buffer = BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as made, zipfile.ZipFile(path, "w") as fixed:
        for name in made.namelist():
            entry = zipfile.ZipInfo(name, ZIP_MOMENT)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            fixed.writestr(entry, made.read(name), compresslevel=9)
