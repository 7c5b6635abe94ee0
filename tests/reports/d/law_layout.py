"""Prints a circular or a decision as PDF: centred chapters, articles in bold, several parts.

Each part (a decision, the plan it approves) is a report of its own and begins on a new page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from printing import Look, annexes, body, letterhead, paragraph, register, signature
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate
from sample_reports import fonts
from sample_reports.model import Report

SIDE, TOP, BOTTOM = 2.6 * cm, 2.3 * cm, 1.9 * cm


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
    register(fonts.face_files())
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
    look = Look(
        _styles(paper),
        letterhead=(6.2, 9.6),
        signature=(7.9, 7.9),
        signed=1.7,
        tall="tall",
        longest=12,
    )
    story = _part(paper.parts[0], look)
    for part in paper.parts[1:]:
        story += [NextPageTemplate("tall"), PageBreak(), *_part(part, look)]
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
    style("subject", "-Bold", 12, alignment=TA_CENTER)
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


def _part(report: Report, look: Look) -> list:
    styles, head = look.styles, report.letterhead
    story = []
    if head:
        issuer = [paragraph(line, styles["strong"]) for line in head.issuer if line]
        story.append(letterhead(issuer, head, look))
    story += [paragraph(report.title, styles["title"])]
    story += [paragraph(report.subject, styles["subject"])]
    story += [paragraph(report.notice, styles["notice"]), *body(report, look)]
    if report.signature:
        story.append(signature(report.signature, look))
    return [*story, *annexes(report, look)]
