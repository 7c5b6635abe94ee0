"""PDF → Document: pages are read one by one, judged, freed of furniture, and joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cchc_qa.read import pdfium
from cchc_qa.read.columns import lines_in_order
from cchc_qa.read.compose import PageSize, Source, compose
from cchc_qa.read.flow import Item, parts_of
from cchc_qa.read.furniture import Sheet, furniture_of
from cchc_qa.read.glyphs import Word
from cchc_qa.read.health import Judgement, Surgeon
from cchc_qa.read.lines import Line, rows_of
from cchc_qa.read.pdfium import Glyphs, OpenPage
from cchc_qa.read.tables import Ruled, take_tables
from cchc_qa.types import Document


@dataclass(frozen=True, slots=True)
class Leaf:
    """What was read of one page."""

    size: PageSize
    items: tuple[Item, ...]
    judgement: Judgement


def read_pdf(data: bytes, source: Source) -> Document:
    """Raises a :class:`~cchc_qa.errors.ReadError` where no page, or hardly any, can be read."""
    opened = pdfium.open_pdf(data, source.name)
    try:
        leaves = _leaves(opened, source.name)
    finally:
        opened.close()
    pages = _without_furniture(leaves)
    notes = [note for leaf in leaves for note in leaf.judgement.notes]
    return compose(
        source, parts_of(pages), sizes=[leaf.size for leaf in leaves], notes=tuple(notes)
    )


def _leaves(opened: pdfium.Opened, name: str) -> list[Leaf]:
    surgeon = Surgeon(name)
    leaves = [_leaf(opened, number, surgeon) for number in range(1, len(opened) + 1)]
    surgeon.conclude([leaf.judgement for leaf in leaves])
    return leaves


def _leaf(opened: pdfium.Opened, number: int, surgeon: Surgeon) -> Leaf:
    with pdfium.page_of(opened, number, surgeon.name) as page:
        glyphs = page.glyphs()
        judgement = surgeon.judge(page, glyphs)
        items: tuple[Item, ...] = judgement.lines
        if judgement.readable:
            items = tuple(_items(glyphs, page))
        return Leaf(PageSize(number, page.width, page.height), items, judgement)


def _items(glyphs: Glyphs, page: OpenPage) -> list[Item]:
    """Tables, and the lines above, between and below them."""
    tables, words = take_tables(glyphs, page)
    items: list[Item] = []
    for table in tables:
        above = [word for word in words if word.y < table.top + 1]
        words = [word for word in words if word.y >= table.top + 1]
        items += _lines(above, glyphs, page)
        items.append(table)
    return items + _lines(words, glyphs, page)


def _lines(words: Sequence[Word], glyphs: Glyphs, page: OpenPage) -> list[Item]:
    return [*lines_in_order(rows_of(words, page), glyphs, page)] if words else []


def _without_furniture(leaves: Sequence[Leaf]) -> list[list[Item]]:
    sheets = [
        Sheet(
            leaf.size.number,
            leaf.size.height,
            tuple(item for item in leaf.items if isinstance(item, Line)),
        )
        for leaf in leaves
    ]
    gone = furniture_of(sheets)
    return [
        [item for item in leaf.items if isinstance(item, Ruled) or id(item) not in gone]
        for leaf in leaves
    ]
