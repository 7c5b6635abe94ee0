"""The parts of a report that the PDF layouts of the development reports print alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import KeepTogether, NextPageTemplate, PageBreak, Paragraph, Spacer
from reportlab.platypus import Table as Grid
from sample_reports.model import ABOVE, LEFT, Letterhead, Report, Signature, Table, blocks, spans

MARKERS = {"dash": "- ", "plus": "+ "}
STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


@dataclass(frozen=True, slots=True)
class Look:
    """How the parts look: their styles by name, and what no style says; lengths in centimetres.

    `tall` is the page template of an upright annex; a table's cell of more characters than
    `longest` stands to the left, as the names in its second column do.
    """

    styles: Mapping[str, ParagraphStyle]
    letterhead: tuple[float, float]
    signature: tuple[float, float]
    signed: float
    tall: str
    longest: int = 1_000


def register(faces: Mapping[str, Path]) -> None:
    """Make fonts known by name; streams are binary, as every office program writes them."""
    rl_config.useA85 = 0
    for face, file in faces.items():
        pdfmetrics.registerFont(TTFont(face, str(file)))


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(text), style)


def side_by_side(rows: Sequence[list], widths: Sequence[float]) -> Grid:
    """Columns without rules, for a letterhead or a signature; `widths` in points."""
    grid = Grid(rows, colWidths=widths)
    grid.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return grid


def letterhead(issuer: list[Paragraph], head: Letterhead, look: Look) -> Grid:
    styles = look.styles
    right = [paragraph(line, styles["strong"]) for line in STATE]
    number = paragraph(head.number, styles["centre"])
    last = [number, paragraph(head.place_and_date, styles["slant"])]
    return side_by_side([[issuer, right], last], [width * cm for width in look.letterhead])


def body(report: Report, look: Look) -> list:
    story = []
    for block in blocks(report.body):
        if block.kind == "table":
            story += [*ruled(report.table(block.text), look), Spacer(1, 8)]
        else:
            text = MARKERS.get(block.kind, "") + block.text
            story.append(paragraph(text, look.styles[block.kind]))
    return story


def signature(signed: Signature, look: Look) -> KeepTogether:
    styles = look.styles
    left = [paragraph("Nơi nhận:", styles["small"])]
    left += [paragraph(f"- {line}", styles["small"]) for line in signed.recipients]
    right = [paragraph(line, styles["strong"]) for line in signed.role]
    right += [Spacer(1, look.signed * cm), paragraph(signed.name, styles["strong"])]
    grid = side_by_side([[left, right]], [width * cm for width in look.signature])
    return KeepTogether([Spacer(1, 8), grid])


def annexes(report: Report, look: Look) -> list:
    """The tables that stand behind the signature, each on pages of its own."""
    story = []
    for table in report.annexes():
        page = NextPageTemplate("wide" if table.landscape else look.tall)
        story += [page, PageBreak(), paragraph(table.annex, look.styles["title"])]
        story += ruled(table, look)
    return story


def ruled(table: Table, look: Look) -> list:
    """A table with its title and its unit."""
    styles = look.styles
    cells = [
        ["" if text in (LEFT, ABOVE) else paragraph(text, styles["figure-bold"]) for text in row]
        for row in table.header
    ]
    cells += [_row(row, i in table.bold_rows, look) for i, row in enumerate(table.rows)]
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
    title = paragraph(table.title, styles["subject"])
    return [title, paragraph(table.unit, styles["unit"]), grid]


def _row(row: tuple[str, ...], bold: bool, look: Look) -> list[Paragraph]:
    suffix = "-bold" if bold else ""
    left = (i == 1 or len(text) > look.longest for i, text in enumerate(row))
    names = ("cell" if is_left else "figure" for is_left in left)
    return [
        paragraph(text, look.styles[name + suffix]) for text, name in zip(row, names, strict=True)
    ]
