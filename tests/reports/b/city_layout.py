"""Prints the city's report as PDF: flush left, a running head, «Trang 2/6» below, ruled tables."""

from __future__ import annotations

from pathlib import Path

from printing import MARKERS, STATE, paragraph, register, side_by_side
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import Table as Grid
from sample_reports import fonts
from sample_reports.model import Letterhead, Report, Signature, Table, blocks

MARGIN = 2.4 * cm
WIDTH = A4[0] - 2 * MARGIN
RUNNING_HEAD = "Lam Hải – Cải cách hành chính Quý II/2025"


def _style(name: str, font: str = "Serif", size: float = 12.5, **more: object) -> ParagraphStyle:
    more = {"alignment": TA_LEFT, "spaceAfter": 4, **more}
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.25, **more)


STYLES = {
    "p": _style("p"),
    "dash": _style("dash", leftIndent=0.5 * cm),
    "plus": _style("plus", leftIndent=1.2 * cm),
    "h1": _style("h1", "Serif-Bold", 13, spaceBefore=9, keepWithNext=1),
    "h2": _style("h2", "Serif-Bold", spaceBefore=4, keepWithNext=1),
    "centre": _style("centre", alignment=TA_CENTER, spaceAfter=1),
    "bold": _style("bold", "Serif-Bold", alignment=TA_CENTER, spaceAfter=1),
    "title": _style("title", "Serif-Bold", 14, alignment=TA_CENTER, spaceBefore=14),
    "notice": _style("notice", "Serif-Italic", 10, alignment=TA_CENTER, spaceAfter=10),
    "small": _style("small", size=10, spaceAfter=0),
    "cell": _style("cell", size=10.5, spaceAfter=0),
    "figure": _style("figure", size=10.5, alignment=TA_RIGHT, spaceAfter=0),
    "head": _style("head", "Serif-Bold", 10.5, alignment=TA_CENTER, spaceAfter=0),
}


class _PagedCanvas(Canvas):
    """Knows how many pages there are when it draws the feet."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self._held: list[dict] = []

    def showPage(self) -> None:  # noqa: N802  (reportlab's name)
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for page in self._held:
            self.__dict__.update(page)
            self._draw_furniture(len(self._held))
            super().showPage()
        super().save()

    def _draw_furniture(self, pages: int) -> None:
        self.setFont("Serif-Italic", 9.5)
        if self.getPageNumber() > 1:
            self.drawString(MARGIN, A4[1] - 1.4 * cm, RUNNING_HEAD)
        self.drawRightString(A4[0] - MARGIN, 1.2 * cm, f"Trang {self.getPageNumber()}/{pages}")


def write(report: Report, path: Path) -> None:
    """Print `report` to `path`; the same report gives the same bytes."""
    register(fonts.face_files())
    document = SimpleDocTemplate(
        str(path),
        pagesize=A4,
        invariant=1,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=2.1 * cm,
        bottomMargin=2 * cm,
        title=report.subject,
        author="cchc-qa, tài liệu thử",
        subject=report.notice,
    )
    document.build(_story(report), canvasmaker=_PagedCanvas)


def _story(report: Report) -> list:
    story = [*_letterhead(report.letterhead), _p(report.title, "title"), _p(report.subject, "bold")]
    story += [Spacer(1, 4), _p(report.notice, "notice")]
    for block in blocks(report.body):
        if block.kind == "table":
            story += _ruled(report.table(block.text))
        else:
            story.append(_p(MARKERS.get(block.kind, "") + block.text, block.kind))
    return [*story, Spacer(1, 12), _signature(report.signature)]


def _p(text: str, style: str) -> Paragraph:
    return paragraph(text, STYLES[style])


def _letterhead(head: Letterhead) -> list:
    left = [_p(line, "bold") for line in head.issuer] + [_p(head.number, "centre")]
    right = [*(_p(line, "bold") for line in STATE), _p(head.place_and_date, "centre")]
    return [_pair(left, right, 0.38)]


def _signature(signature: Signature) -> KeepTogether:
    left = [_p("Nơi nhận:", "small"), *(_p(f"- {line}", "small") for line in signature.recipients)]
    right = [_p(line, "bold") for line in signature.role]
    return KeepTogether(
        [_pair(left, [*right, Spacer(1, 1.8 * cm), _p(signature.name, "bold")], 0.5)]
    )


def _pair(left: list, right: list, share: float) -> Grid:
    return side_by_side([[left, right]], [WIDTH * share, WIDTH * (1 - share)])


def _ruled(table: Table) -> list:
    cells = [[_p(text, "head") for text in row] for row in table.header]
    cells += [
        [_p(text, "figure" if i else "cell") for i, text in enumerate(row)] for row in table.rows
    ]
    grid = Grid(cells, colWidths=[w * cm for w in table.widths], repeatRows=len(table.header))
    grid.setStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey)])
    return [KeepTogether([_p(table.title, "h2"), _p(table.unit, "small"), grid]), Spacer(1, 8)]
