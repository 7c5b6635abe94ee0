"""Makes many reports out of one: the same text with other figures, another place, another year.

Each copy is printed as a PDF in a plain layout, so building an index of them reads real pages. The
same copy number gives the same text.
"""

from __future__ import annotations

import random
import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from cchc_qa.metadata import metadata
from cchc_qa.read import read_document
from cchc_qa.text.lexicon import places
from cchc_qa.types import Document

ROOT = Path(__file__).resolve().parent.parent
FIGURE = re.compile(r"(?<![\d/.,])\d{1,3}(?:[.,]\d+)+%?(?![\d/])|(?<![\d/.,])\d{3,6}(?![\d/.,])")
"""Percentages, decimals and counts of three digits or more; no dates, no document numbers."""

YEAR = re.compile(r"\b20[12]\d\b")
STYLE = ParagraphStyle("p", fontName="Serif", fontSize=13, leading=17, spaceAfter=5)


def make_copies(report: Path, count: int, folder: Path) -> None:
    """Write ``count`` variations of a report into a folder."""
    _register_font()
    document = read_document(report, report.name)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        _print(_varied(document, number), folder / f"copy-{number:03}.pdf")


def _varied(document: Document, number: int) -> list[str]:
    chance = random.Random(number)
    place = metadata(document).place or ""
    names = sorted({p.name for p in places()})
    other, years_back = names[number % len(names)], number // len(names)
    lines = []
    for block in document.blocks:
        line = block.span.of(document.text)
        line = FIGURE.sub(lambda m: _other_digits(m.group(), chance), line)
        line = YEAR.sub(lambda m: str(int(m.group()) - years_back), line)
        if place:
            line = line.replace(place, other).replace(place.upper(), other.upper())
        lines.append(line)
    return lines


def _other_digits(figure: str, chance: random.Random) -> str:
    """A figure with the same shape; years stay as they are."""
    if YEAR.fullmatch(figure):
        return figure
    return re.sub(r"\d", lambda _: str(chance.randint(1, 9)), figure)


def _print(lines: list[str], path: Path) -> None:
    layout = SimpleDocTemplate(
        str(path), pagesize=A4, leftMargin=3 * cm, rightMargin=2 * cm, invariant=1
    )
    layout.build([Paragraph(escape(line), STYLE) for line in lines])


def _register_font() -> None:
    sys.path.insert(0, str(ROOT / "corpus"))
    from sample_reports import fonts

    pdfmetrics.registerFont(TTFont("Serif", str(fonts.face_files()["Serif"])))
