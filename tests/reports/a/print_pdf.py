"""Prints a report as PDF in a layout of one's choice; the corpus' own printer has only one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from printing import Look, annexes, body, letterhead, paragraph, register, signature
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Spacer
from sample_reports.model import Report

FONTS = Path("/usr/share/fonts/truetype/freefont")
FILES = {
    "Roman": ("FreeSerif", "FreeSerifBold", "FreeSerifItalic", "FreeSerifBoldItalic"),
    "Gothic": ("FreeSans", "FreeSansBold", "FreeSansOblique", "FreeSansBoldOblique"),
}
FACES = ("", "-Bold", "-Italic", "-BoldItalic")
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
    files = zip(FACES, FILES[layout.family], strict=True)
    register({layout.family + face: FONTS / f"{file}.ttf" for face, file in files})
    document = BaseDocTemplate(
        str(path), pagesize=A4, invariant=1, pageCompression=1, title=report.subject
    )
    document.addPageTemplates(
        [_page("first", A4, layout, False), *(_page(*named, layout) for named in LATER)]
    )
    look = Look(_styles(layout), letterhead=(6.4, 10), signature=(8, 8), signed=2, tall="later")
    document.build(_story(report, look))


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


def _story(report: Report, look: Look) -> list:
    styles, head = look.styles, report.letterhead
    issuer = [
        paragraph(head.issuer[0], styles["centre"]),
        paragraph(head.issuer[1], styles["strong"]),
    ]
    story = [letterhead(issuer, head, look), Spacer(1, 10)]
    story += [paragraph(report.title, styles["title"])]
    story += [paragraph(report.subject, styles["subject"]), Spacer(1, 4)]
    story += [paragraph(report.notice, styles["notice"]), *body(report, look)]
    return [*story, signature(report.signature, look), *annexes(report, look)]
