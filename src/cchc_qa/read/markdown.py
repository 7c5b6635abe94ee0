"""Markdown → parts: marks of layout stripped, pipe tables kept as tables."""

from __future__ import annotations

import re

from cchc_qa.read.clean import clean_line
from cchc_qa.read.compose import Paragraph, Part, Words
from cchc_qa.read.pipes import grid, with_tables

_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_QUOTE = re.compile(r"^\s*(?:>\s?)+")
_RULE = re.compile(r"^\s*(?:[-*_=]\s*){3,}$|^\s*```")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_BARE_LINK = re.compile(r"<(https?://[^>\s]+)>")
_EMPHASIS = re.compile(r"(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1")
_SLANT = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
"""Between the lines of a cell."""

_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")


def parts_of(raw: str) -> list[Part]:
    """The logical lines of a Markdown text; a line is a paragraph, as these reports write it."""
    parts: list[Part] = []
    for piece in with_tables(raw.splitlines()):
        if isinstance(piece, list):
            parts += filter(None, [grid(piece, _plain)])
        elif not _RULE.match(piece):
            parts += _paragraph(piece)
    return parts


def _paragraph(line: str) -> list[Part]:
    heading = _HEADING.match(line)
    level = len(heading.group(1)) if heading else None
    bare = heading.group(2) if heading else _QUOTE.sub("", line)
    bold = re.fullmatch(r"\s*\*\*.+\*\*\s*", bare) is not None and bare.count("**") == 2
    text = _plain(bare)
    return [Paragraph(Words(text), level=level, bold=bold)] if text else []


def _plain(line: str) -> str:
    line = _BREAK.sub(" ", line)
    line = _BARE_LINK.sub(r"\1", _LINK.sub(r"\1", line))
    line = _SLANT.sub(r"\2", _EMPHASIS.sub(r"\2", line))
    return clean_line(_ESCAPE.sub(r"\1", line))
