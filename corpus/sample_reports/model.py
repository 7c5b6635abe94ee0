"""What a sample report is, before it is printed.

The body is one text in a small markup, blocks parted by an empty line:

    # I. …       heading of the first level          - …   first bullet
    ## 1. …      heading of the second level         + …   bullet below it
    ### 1.1. …   heading of the third level          @ …   item of a numbered list
    #### a) …    heading of the fourth level         [[name]]   the table of that name
    anything else is a paragraph
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LEFT, ABOVE = "<", "^"  # a table cell merged with its left neighbour, with the one above it

MARKS = {
    "#": "h1",
    "##": "h2",
    "###": "h3",
    "####": "h4",
    "-": "dash",
    "+": "plus",
    "@": "item",
}
HEADING_NUMBER = re.compile(r"(?:[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\))\s+")


@dataclass(frozen=True, slots=True)
class Block:
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table. Cells holding LEFT or ABOVE belong to a merged neighbour."""

    name: str
    title: str
    unit: str
    header: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]  # centimetres
    bold_rows: frozenset[int] = frozenset()
    landscape: bool = False
    annex: str = ""  # «Phụ lục I»: a page of its own after the signature; empty: inside the text


@dataclass(frozen=True, slots=True)
class Letterhead:
    issuer: tuple[str, str]
    number: str
    place_and_date: str


@dataclass(frozen=True, slots=True)
class Signature:
    recipients: tuple[str, ...]
    role: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Report:
    file: str
    title: str
    subject: str
    notice: str
    body: str
    letterhead: Letterhead | None = None
    signature: Signature | None = None
    tables: tuple[Table, ...] = ()
    closing: str = ""
    automatic_headings: bool = False  # in Word: «I.», «1.» are the list's, not typed
    automatic_bullets: bool = False

    def table(self, name: str) -> Table:
        return next(t for t in self.tables if t.name == name)

    def annexes(self) -> tuple[Table, ...]:
        return tuple(t for t in self.tables if t.annex)


def blocks(body: str) -> tuple[Block, ...]:
    """The body's blocks in order, white space folded."""
    chunks = (" ".join(chunk.split()) for chunk in re.split(r"\n\s*\n", body))
    return tuple(_block(chunk) for chunk in chunks if chunk)


def _block(chunk: str) -> Block:
    if chunk.startswith("[[") and chunk.endswith("]]"):
        return Block("table", chunk[2:-2])
    mark, _, rest = chunk.partition(" ")
    return Block(MARKS[mark], rest) if mark in MARKS else Block("p", chunk)


def without_number(heading: str) -> str:
    """A heading's text without its typed number: «1.1. Rà soát» → «Rà soát»."""
    return HEADING_NUMBER.sub("", heading, count=1)


def spans(grid: tuple[tuple[str, ...], ...]) -> tuple[tuple[int, int, int, int], ...]:
    """The merged areas of a grid as (first row, first column, last row, last column)."""
    found = []
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell in (LEFT, ABOVE):
                continue
            last_c = _run(c, len(row), lambda k, row=row: row[k] == LEFT)
            last_r = _run(r, len(grid), lambda k, c=c: grid[k][c] == ABOVE)
            if (last_r, last_c) != (r, c):
                found.append((r, c, last_r, last_c))
    return tuple(found)


def _run(start: int, stop: int, merged) -> int:
    """The last index after `start` up to which every index is merged."""
    last = start
    while last + 1 < stop and merged(last + 1):
        last += 1
    return last
