"""Prints a report as PDF: the layout of Vietnamese official documents (Decree 30/2020/NĐ-CP)."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    HRFlowable,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)
from reportlab.platypus import Table as Grid

from . import fonts
from .model import ABOVE, LEFT, Block, Letterhead, Report, Signature, Table, blocks, spans

LEFT_MARGIN, RIGHT_MARGIN, TOP_MARGIN, BOTTOM_MARGIN = 3 * cm, 2 * cm, 2.2 * cm, 2 * cm
TEXT_WIDTH = A4[0] - LEFT_MARGIN - RIGHT_MARGIN
INDENT = 1.2 * cm
BOLD, ITALIC, BOLD_ITALIC = "Serif-Bold", "Serif-Italic", "Serif-BoldItalic"


def _style(name: str, font: str = "Serif", size: float = 13, **more: object) -> ParagraphStyle:
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.28, **more)


def _running(name: str, font: str = "Serif", **more: object) -> ParagraphStyle:
    return _style(name, font, alignment=TA_JUSTIFY, firstLineIndent=INDENT, spaceAfter=5, **more)


STYLES = {
    "p": _running("p"),
    "dash": _running("dash"),
    "plus": _running("plus"),
    "item": _running("item"),
    "h1": _running("h1", BOLD, spaceBefore=6, keepWithNext=1),
    "h2": _running("h2", BOLD, spaceBefore=3, keepWithNext=1),
    "h3": _running("h3", BOLD_ITALIC, keepWithNext=1),
    "h4": _running("h4", ITALIC, keepWithNext=1),
    "centre": _style("centre", alignment=TA_CENTER),
    "head": _style("head", size=12, alignment=TA_CENTER),
    "head-bold": _style("head-bold", BOLD, 12, alignment=TA_CENTER),
    "head-italic": _style("head-italic", ITALIC, 12.5, alignment=TA_CENTER),
    "title": _style("title", BOLD, 14, alignment=TA_CENTER, spaceBefore=12),
    "subject": _style("subject", BOLD, 13.5, alignment=TA_CENTER, spaceAfter=4),
    "notice": _style("notice", ITALIC, 10.5, alignment=TA_CENTER, spaceAfter=10),
    "closing": _style("closing", ITALIC, 10.5, alignment=TA_JUSTIFY, spaceBefore=14),
    "small": _style("small", size=10.5),
    "small-bold": _style("small-bold", BOLD_ITALIC, 11),
    "role": _style("role", BOLD, 13, alignment=TA_CENTER),
    "unit": _style("unit", ITALIC, 10.5, alignment=TA_RIGHT, spaceAfter=3),
    "cell": _style("cell", size=9),
    "cell-bold": _style("cell-bold", BOLD, 9),
    "figure": _style("figure", size=9, alignment=TA_CENTER),
    "figure-bold": _style("figure-bold", BOLD, 9, alignment=TA_CENTER),
}
MARKERS = {"dash": "- ", "plus": "+ "}


def write(report: Report, path: Path) -> None:
    """Print `report` to `path`; the same report gives the same bytes."""
    rl_config.useA85 = 0  # binary streams: a fifth smaller, as every office program writes them
    _register_fonts()
    document = BaseDocTemplate(
        str(path),
        pagesize=A4,
        invariant=1,
        pageCompression=1,
        title=f"{report.title.capitalize()}: {report.subject}",
        author="cchc-qa, tài liệu mẫu",
        subject=report.notice,
        creator="corpus/make_corpus.py",
    )
    document.addPageTemplates(_page_templates())
    document.build(_story(report))


def _register_fonts() -> None:
    for face, file in fonts.face_files().items():
        pdfmetrics.registerFont(TTFont(face, str(file)))


def _page_templates() -> list[PageTemplate]:
    return [
        _page_template("first", A4, number=False, then="later"),
        _page_template("later", A4),
        _page_template("wide", landscape(A4)),
    ]


def _page_template(
    name: str, size: tuple[float, float], number: bool = True, then: str | None = None
) -> PageTemplate:
    width, height = size
    frame = Frame(
        LEFT_MARGIN,
        BOTTOM_MARGIN,
        width - LEFT_MARGIN - RIGHT_MARGIN,
        height - TOP_MARGIN - BOTTOM_MARGIN,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def draw_number(canvas, _document) -> None:
        if number:
            canvas.setFont("Serif", 13)
            canvas.drawCentredString(width / 2, height - 1.5 * cm, str(canvas.getPageNumber()))

    return PageTemplate(name, [frame], onPage=draw_number, pagesize=size, autoNextPageTemplate=then)


def _story(report: Report) -> list:
    story = _letterhead(report.letterhead) if report.letterhead else []
    story += [_p(report.title, "title"), _p(report.subject, "subject"), _rule(4 * cm)]
    story += [Spacer(1, 5), _p(report.notice, "notice")]
    items = 0
    for block in blocks(report.body):
        items = items + 1 if block.kind == "item" else 0
        story += _block(report, block, items)
    if report.signature:
        story += [Spacer(1, 10), _signature(report.signature)]
    if report.closing:
        story.append(_p(report.closing, "closing"))
    for table in report.annexes():
        story += _annex(table)
    return story


def _block(report: Report, block: Block, item: int) -> list:
    if block.kind == "table":
        return [*_ruled(report.table(block.text)), Spacer(1, 8)]
    marker = f"{item}. " if block.kind == "item" else MARKERS.get(block.kind, "")
    return [_p(marker + block.text, block.kind)]


def _p(text: str, style: str) -> Paragraph:
    return Paragraph(escape(text), STYLES[style])


def _rule(width: float) -> HRFlowable:
    return HRFlowable(width=width, thickness=0.6, color=colors.black, spaceBefore=2, spaceAfter=2)


def _letterhead(head: Letterhead) -> list:
    left = [_p(head.issuer[0], "head-bold"), _p(head.issuer[1], "head-bold"), _rule(2 * cm)]
    right = [
        _p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "head-bold"),
        _p("Độc lập - Tự do - Hạnh phúc", "head-bold"),
        _rule(5 * cm),
    ]
    last = [_p(head.number, "centre"), _p(head.place_and_date, "head-italic")]
    grid = Grid([[left, right], last], colWidths=[TEXT_WIDTH * 0.4, TEXT_WIDTH * 0.6])
    grid.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return [grid]


def _signature(signature: Signature) -> KeepTogether:
    left = [_p("Nơi nhận:", "small-bold")]
    left += [_p(f"- {line}", "small") for line in signature.recipients]
    right = [_p(line, "role") for line in signature.role]
    right += [Spacer(1, 2 * cm), _p(signature.name, "role")]
    grid = Grid([[left, right]], colWidths=[TEXT_WIDTH * 0.5, TEXT_WIDTH * 0.5])
    grid.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return KeepTogether([grid])


def _annex(table: Table) -> list:
    page = "wide" if table.landscape else "later"
    return [NextPageTemplate(page), PageBreak(), _p(table.annex, "title"), *_ruled(table)]


def _ruled(table: Table) -> list:
    cells = [[_header_cell(text) for text in row] for row in table.header]
    cells += [_body_row(row, i in table.bold_rows) for i, row in enumerate(table.rows)]
    grid = Grid(cells, colWidths=[w * cm for w in table.widths], repeatRows=len(table.header))
    grid.setStyle(_ruling(table))
    title = [_p(table.title, "subject"), _p(table.unit, "unit")] if table.title else []
    return [*title, grid]


def _header_cell(text: str) -> Paragraph | str:
    return "" if text in (LEFT, ABOVE) else _p(text, "figure-bold")


def _body_row(row: tuple[str, ...], bold: bool) -> list[Paragraph]:
    suffix = "-bold" if bold else ""
    return [_p(text, ("cell" if i == 1 else "figure") + suffix) for i, text in enumerate(row)]


def _ruling(table: Table) -> list[tuple]:
    merged = [("SPAN", (c1, r1), (c2, r2)) for r1, c1, r2, c2 in spans(table.header)]
    return [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        *merged,
    ]
