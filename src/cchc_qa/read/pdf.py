"""PDF → Document: pages are read one by one, judged, freed of furniture, and joined."""

from __future__ import annotations

from cchc_qa.errors import NoTextLayer
from cchc_qa.read import pdfium
from cchc_qa.read.columns import lines_in_order
from cchc_qa.read.compose import PageSize, Source, compose
from cchc_qa.read.flow import Item, parts_of
from cchc_qa.read.furniture import Sheet, furniture_of
from cchc_qa.read.lines import Line, rows_of
from cchc_qa.types import Document


def read_pdf(data: bytes, source: Source) -> Document:
    document = pdfium.open_pdf(data, source.name)
    sizes, sheets = [], []
    for number in range(1, len(document) + 1):
        with pdfium.OpenPage(document, number) as page:
            glyphs = page.glyphs()
            rows = rows_of(glyphs.words)
            lines = tuple(lines_in_order(rows, glyphs, page)) if rows else ()
            sizes.append(PageSize(number, page.width, page.height))
            sheets.append(Sheet(number, page.height, lines))
    gone = furniture_of(sheets)
    pages: list[list[Item]] = [[l for l in s.lines if id(l) not in gone] for s in sheets]
    return compose(source, parts_of(pages), sizes=sizes)
