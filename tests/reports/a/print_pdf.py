"""Prints a report as PDF in a layout of one's choice; the corpus' own printer has only one."""

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
from sample_reports.model import ABOVE, LEFT, Letterhead, Report, Signature, Table, blocks, spans

FONTS = Path("/usr/share/fonts/truetype/freefont")
FILES = {
    "Roman": ("FreeSerif", "FreeSerifBold", "FreeSerifItalic", "FreeSerifBoldItalic"),
    "Gothic": ("FreeSans", "FreeSansBold", "FreeSansOblique", "FreeSansBoldOblique"),
}
FACES = ("", "-Bold", "-Italic", "-BoldItalic")
MARKERS = {"dash": "- ", "plus": "+ "}
LATER = (("later", A4), ("wide", landscape(A4)))


@dataclass(frozen=True, slots=True)
class Layout:
    """How a report looks: `footer` gets the page's number and returns what stands at its foot."""

    family: str
    size: float
    leading: float  # times the size
    indent: float  # centimetres, of a paragraph's first line
    heading_indent: float
    margins: tuple[float, float, float, float]  # left, right, top, bottom, in centimetres
    footer: Callable[[int], str]
    footer_right: bool = False
    running_head: str = ""
    emphasis: tuple[str, str, str, str] = ("-Bold", "-Bold", "-BoldItalic", "-Italic")


def write(report: Report, path: Path, layout: Layout) -> None:
    """Print `report` to `path`; the same report gives the same bytes."""
    rl_config.useA85 = 0
    for face, file in zip(FACES, FILES[layout.family], strict=True):
        pdfmetrics.registerFont(TTFont(layout.family + face, str(FONTS / f"{file}.ttf")))
    document = BaseDocTemplate(
        str(path), pagesize=A4, invariant=1, pageCompression=1, title=report.subject
    )
    document.addPageTemplates(
        [_page("first", A4, layout, False), *(_page(*named, layout) for named in LATER)]
    )
    document.build(_story(report, _styles(layout)))


def _page(name: str, size: tuple, layout: Layout, furnished: bool = True) -> PageTemplate:
    left, right, top, bottom = (m * cm for m in layout.margins)
    width, height = size
    frame = Frame(left, bottom, width - left - right, height - top - bottom, 0, 0, 0, 0)

    def draw(canvas, _document) -> None:
        canvas.setFont(layout.family, 10)
        foot = layout.footer(canvas.getPageNumber())
        if layout.footer_right:
            canvas.drawRightString(width - right, 1.1 * cm, foot)
        else:
            canvas.drawCentredString(width / 2, 1.1 * cm, foot)
        if furnished and layout.running_head:
            canvas.drawString(left, height - 1.2 * cm, layout.running_head)

    following = "later" if name == "first" else None
    return PageTemplate(name, [frame], onPage=draw, pagesize=size, autoNextPageTemplate=following)


def _styles(layout: Layout) -> dict[str, ParagraphStyle]:
    def style(name: str, face: str = "", size: float = layout.size, **more) -> ParagraphStyle:
        leading = size * layout.leading
        return ParagraphStyle(
            name, fontName=layout.family + face, fontSize=size, leading=leading, **more
        )

    running = {"alignment": TA_JUSTIFY, "firstLineIndent": layout.indent * cm, "spaceAfter": 4}
    heading = {"leftIndent": layout.heading_indent * cm, "keepWithNext": 1, "spaceBefore": 4}
    made = {name: style(name, **running) for name in ("p", "dash", "plus")}
    for level, face in enumerate(layout.emphasis, 1):
        made[f"h{level}"] = style(f"h{level}", face, spaceAfter=3, **heading)
    for name, face, size in (
        ("centre", "", 11),
        ("strong", "-Bold", 11),
        ("slant", "-Italic", 11),
        ("title", "-Bold", 14),
        ("subject", "-Bold", 13),
        ("figure", "", 9.5),
        ("figure-bold", "-Bold", 9.5),
    ):
        made[name] = style(name, face, size, alignment=TA_CENTER)
    made["notice"] = style("notice", "-Italic", 10, alignment=TA_CENTER, spaceAfter=10)
    made["unit"] = style("unit", "-Italic", 10, alignment=TA_RIGHT, spaceAfter=3)
    made["small"] = style("small", size=10)
    made["cell"] = style("cell", size=9.5)
    made["cell-bold"] = style("cell-bold", "-Bold", 9.5)
    return made


def _story(report: Report, styles: dict[str, ParagraphStyle]) -> list:
    story = [_letterhead(report.letterhead, styles), Spacer(1, 10)]
    story += [_p(report.title, styles["title"]), _p(report.subject, styles["subject"])]
    story += [Spacer(1, 4), _p(report.notice, styles["notice"])]
    for block in blocks(report.body):
        if block.kind == "table":
            story += [*_ruled(report.table(block.text), styles), Spacer(1, 8)]
        else:
            story.append(_p(MARKERS.get(block.kind, "") + block.text, styles[block.kind]))
    story.append(_signature(report.signature, styles))
    for table in report.annexes():
        page = "wide" if table.landscape else "later"
        story += [NextPageTemplate(page), PageBreak(), _p(table.annex, styles["title"])]
        story += _ruled(table, styles)
    return story


def _p(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(text), style)


def _letterhead(head: Letterhead, styles: dict[str, ParagraphStyle]) -> Grid:
    left = [_p(head.issuer[0], styles["centre"]), _p(head.issuer[1], styles["strong"])]
    right = [
        _p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", styles["strong"]),
        _p("Độc lập - Tự do - Hạnh phúc", styles["strong"]),
    ]
    last = [_p(head.number, styles["centre"]), _p(head.place_and_date, styles["slant"])]
    grid = Grid([[left, right], last], colWidths=[6.4 * cm, 10 * cm])
    grid.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return grid


def _signature(signature: Signature, styles: dict[str, ParagraphStyle]) -> KeepTogether:
    left = [_p("Nơi nhận:", styles["small"])]
    left += [_p(f"- {line}", styles["small"]) for line in signature.recipients]
    right = [_p(line, styles["strong"]) for line in signature.role]
    right += [Spacer(1, 2 * cm), _p(signature.name, styles["strong"])]
    grid = Grid([[left, right]], colWidths=[8 * cm, 8 * cm])
    grid.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return KeepTogether([Spacer(1, 8), grid])


def _ruled(table: Table, styles: dict[str, ParagraphStyle]) -> list:
    header = [
        ["" if text in (LEFT, ABOVE) else _p(text, styles["figure-bold"]) for text in row]
        for row in table.header
    ]
    body = [_row(row, i in table.bold_rows, styles) for i, row in enumerate(table.rows)]
    widths = [width * cm for width in table.widths]
    grid = Grid(header + body, colWidths=widths, repeatRows=len(header))
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
    return [_p(table.title, styles["subject"]), _p(table.unit, styles["unit"]), grid]


def _row(row: tuple[str, ...], bold: bool, styles: dict[str, ParagraphStyle]) -> list[Paragraph]:
    suffix = "-bold" if bold else ""
    names = ("cell" if i == 1 else "figure" for i in range(len(row)))
    return [_p(text, styles[name + suffix]) for text, name in zip(row, names, strict=True)]
