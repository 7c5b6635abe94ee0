"""Writes a report as a word processor exports plain text: byte order mark, CRLF, cut paragraphs."""

from __future__ import annotations

from pathlib import Path

CUT = "¶"  # a paragraph is broken here by a blank line, as at a page's end


def write(text: str, path: Path) -> None:
    """Write `text`, whose single line breaks are only ours, to `path`."""
    blocks = (_one_line(block) for block in text.strip("\n").split("\n\n"))
    lines = "\n\n".join(blocks).replace(f" {CUT} ", "\n\n")
    path.write_bytes(b"\xef\xbb\xbf" + f"{lines}\n".replace("\n", "\r\n").encode())


def _one_line(block: str) -> str:
    """A paragraph on one line; a block of table rows or a letterhead keeps its lines."""
    if "|" in block or block.startswith("\t"):
        return "\n".join(line.rstrip() for line in block.splitlines())
    return " ".join(block.split())
