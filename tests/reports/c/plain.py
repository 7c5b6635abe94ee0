"""Writes a report as text taken out of a PDF: a paragraph breaks wherever a page ended."""

from __future__ import annotations

from pathlib import Path

PAGE = 1_900  # characters
LINE = 90


def write(text: str, path: Path) -> None:
    """Write `text`, whose single line breaks are only ours unless a line begins with a tab."""
    room = PAGE
    blocks = []
    for block in text.split("\n\n"):
        pieces, room = _paged(block, room)
        blocks += pieces
    path.write_bytes(("\n\n" + "\n\n".join(blocks) + "\n").encode())


def _paged(block: str, room: int) -> tuple[list[str], int]:
    """The block's pieces, cut where the page ends, and the room left on the last page."""
    line = _joined(block)
    pieces = []
    room = room if room >= LINE else PAGE  # no page ends in its last line
    while len(line) > room:
        cut = line.rfind(" ", 0, room)
        if "\n" in line or cut < 0:
            return [*pieces, line], PAGE
        pieces.append(line[:cut])
        line, room = line[cut + 1 :], PAGE
    return [*pieces, line], room - len(line)


def _joined(block: str) -> str:
    """A paragraph on one line, its double spaces kept; a block of tabs keeps its lines."""
    if block.startswith("\t"):
        return "\n".join(line.removeprefix("\t") for line in block.splitlines())
    return block.replace("\n", " ")
