"""Prints a circular or a decision as PDF: centred chapters, articles in bold, several parts.

Each part (a decision, the plan it approves) is a report of its own and begins on a new page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)
from reportlab.platypus import Table as Grid
from sample_reports import fonts
from sample_reports.model import ABOVE, LEFT, Letterhead, Report, Signature, Table, blocks, spans

SIDE, TOP, BOTTOM = 2.6 * cm, 2.3 * cm, 1.9 * cm
MARKERS = {"dash": "- ", "plus": "+ "}


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed into one file; `head` gets the page's number and says what stands on top."""

    file: str
    parts: tuple[Report, ...]
    head: Callable[[int], str]
    size: float
    chapters_centred: bool


def write(paper: Paper, path: Path) -> None:
    """Print `paper` to `path`; the same paper gives the same bytes."""
    rl_config.useA85 = 0
    for face, file in fonts.face_files().items():
        pdfmetrics.registerFont(TTFont(face, str(file)))
    document = BaseDocTemplate(
        str(path),
        pagesize=A4,
        invariant=1,
        pageCompression=1,
        title=paper.parts[0].subject,
        author="cchc-qa, tài liệu thử",
        subject=paper.parts[0].notice,
    )
    document.addPageTemplates([_page("tall", A4, paper), _page("wide", landscape(A4), paper)])
    styles = _styles(paper)
    story = _part(paper.parts[0], styles)
    for part in paper.parts[1:]:
        story += [NextPageTemplate("tall"), PageBreak(), *_part(part, styles)]
    document.build(story)


def _page(name: str, size: tuple[float, float], paper: Paper) -> PageTemplate:
    width, height = size
    frame = Frame(SIDE, BOTTOM, width - 2 * SIDE, height - TOP - BOTTOM, 0, 0, 0, 0)

    def draw(canvas, _document) -> None:
        canvas.setFont("Serif", 11)
        canvas.drawCentredString(width / 2, height - 1.4 * cm, paper.head(canvas.getPageNumber()))

    return PageTemplate(name, [frame], onPage=draw, pagesize=size)


def _styles(paper: Paper) -> dict[str, ParagraphStyle]:
    size = paper.size

    def style(name: str, face: str = "", at: float = size, **more) -> None:
        leading = at * 1.32
        made[name] = ParagraphStyle(
            name, fontName=f"Serif{face}", fontSize=at, leading=leading, **more
        )

    made: dict[str, ParagraphStyle] = {}
    for name in ("p", "dash", "plus"):
        style(name, alignment=TA_JUSTIFY, firstLineIndent=1.1 * cm, spaceAfter=4)
    chapter = {"alignment": TA_CENTER} if paper.chapters_centred else {"leftIndent": 1.1 * cm}
    style("h1", "-Bold", spaceBefore=5, spaceAfter=2, keepWithNext=1, **chapter)
    style("h2", "-Bold", leftIndent=1.1 * cm, spaceBefore=3, spaceAfter=2, keepWithNext=1)
    style("h3", "-BoldItalic", leftIndent=1.1 * cm, spaceAfter=2, keepWithNext=1)
    style("centre", at=12, alignment=TA_CENTER)
    style("strong", "-Bold", 12, alignment=TA_CENTER)
    style("slant", "-Italic", 12, alignment=TA_CENTER)
    style("title", "-Bold", 14, alignment=TA_CENTER, spaceBefore=8)
    style("notice", "-Italic", 10.5, alignment=TA_CENTER, spaceBefore=3, spaceAfter=9)
    style("unit", "-Italic", 10.5, alignment=TA_RIGHT, spaceAfter=3)
    style("small", at=10.5)
    style("cell", at=10.5)
    style("cell-bold", "-Bold", 10.5)
    style("figure", at=10.5, alignment=TA_CENTER)
    style("figure-bold", "-Bold", 10.5, alignment=TA_CENTER)
    return made


def _part(report: Report, styles: dict[str, ParagraphStyle]) -> list:
    story = _letterhead(report.letterhead, styles) if report.letterhead else []
    story += [_p(report.title, styles["title"]), _p(report.subject, styles["strong"])]
    story.append(_p(report.notice, styles["notice"]))
    for block in blocks(report.body):
        if block.kind == "table":
            story += [*_ruled(report.table(block.text), styles), Spacer(1, 8)]
        else:
            story.append(_p(MARKERS.get(block.kind, "") + block.text, styles[block.kind]))
    if report.signature:
        story.append(_signature(report.signature, styles))
    for table in report.annexes():
        page = "wide" if table.landscape else "tall"
        story += [NextPageTemplate(page), PageBreak(), _p(table.annex, styles["title"])]
        story += _ruled(table, styles)
    return story


def _p(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(text), style)


def _letterhead(head: Letterhead, styles: dict[str, ParagraphStyle]) -> list:
    left = [_p(line, styles["strong"]) for line in head.issuer if line]
    right = [
        _p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", styles["strong"]),
        _p("Độc lập - Tự do - Hạnh phúc", styles["strong"]),
    ]
    last = [_p(head.number, styles["centre"]), _p(head.place_and_date, styles["slant"])]
    return [_pair([left, right], last, (6.2, 9.6))]


def _signature(signature: Signature, styles: dict[str, ParagraphStyle]) -> KeepTogether:
    left = [_p("Nơi nhận:", styles["small"])]
    left += [_p(f"- {line}", styles["small"]) for line in signature.recipients]
    right = [_p(line, styles["strong"]) for line in signature.role]
    right += [Spacer(1, 1.7 * cm), _p(signature.name, styles["strong"])]
    return KeepTogether([Spacer(1, 8), _pair([left, right], None, (7.9, 7.9))])


def _pair(first: list, second: list | None, widths: tuple[float, float]) -> Grid:
    rows = [first] if second is None else [first, second]
    grid = Grid(rows, colWidths=[width * cm for width in widths])
    grid.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return grid


def _ruled(table: Table, styles: dict[str, ParagraphStyle]) -> list:
    cells = [
        ["" if text in (LEFT, ABOVE) else _p(text, styles["figure-bold"]) for text in row]
        for row in table.header
    ]
    cells += [_row(row, i in table.bold_rows, styles) for i, row in enumerate(table.rows)]
    widths = [width * cm for width in table.widths]
    grid = Grid(cells, colWidths=widths, repeatRows=len(table.header))
    merged = [("SPAN", (c1, r1), (c2, r2)) for r1, c1, r2, c2 in spans(table.header)]
    grid.setStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            *merged,
        ]
    )
    return [_p(table.title, styles["strong"]), _p(table.unit, styles["unit"]), grid]


def _row(row: tuple[str, ...], bold: bool, styles: dict[str, ParagraphStyle]) -> list[Paragraph]:
    """Names and long cells stand to the left, the rest is centred."""
    suffix = "-bold" if bold else ""
    names = ("cell" if i == 1 or len(text) > 12 else "figure" for i, text in enumerate(row))
    return [_p(text, styles[name + suffix]) for text, name in zip(row, names, strict=True)]
