"""Markdown → parts: marks of layout stripped, pipe tables kept as tables."""

from __future__ import annotations

import re

from cchc_qa.read.clean import clean_line
from cchc_qa.read.compose import Grid, GridCell, Paragraph, Part, Words

_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_QUOTE = re.compile(r"^\s*(?:>\s?)+")
_RULE = re.compile(r"^\s*(?:[-*_=]\s*){3,}$|^\s*```")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_BARE_LINK = re.compile(r"<(https?://[^>\s]+)>")
_EMPHASIS = re.compile(r"(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1")
_SLANT = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_CELL_EDGE = re.compile(r"(?<!\\)\|")


def parts_of(raw: str) -> list[Part]:
    """The logical lines of a Markdown text; a line is a paragraph, as these reports write it."""
    parts: list[Part] = []
    table: list[str] = []
    for line in [*raw.splitlines(), ""]:
        if _is_row(line):
            table.append(line)
            continue
        parts += _table(table)
        table = []
        if not _RULE.match(line):
            parts += _paragraph(line)
    return parts


def _is_row(line: str) -> bool:
    return line.lstrip().startswith("|") and line.count("|") >= 2


def _paragraph(line: str) -> list[Part]:
    heading = _HEADING.match(line)
    level = len(heading.group(1)) if heading else None
    bare = heading.group(2) if heading else _QUOTE.sub("", line)
    bold = re.fullmatch(r"\s*\*\*.+\*\*\s*", bare) is not None and bare.count("**") == 2
    text = _plain(bare)
    return [Paragraph(Words(text), level=level, bold=bold)] if text else []


def _plain(line: str) -> str:
    line = _BARE_LINK.sub(r"\1", _LINK.sub(r"\1", line))
    line = _SLANT.sub(r"\2", _EMPHASIS.sub(r"\2", line))
    return clean_line(_ESCAPE.sub(r"\1", line))


def _table(lines: list[str]) -> list[Part]:
    """Consecutive pipe rows; above the rule of dashes are headers."""
    rule = next((i for i, line in enumerate(lines) if _TABLE_RULE.match(line)), None)
    rows = [line for line in lines if not _TABLE_RULE.match(line)]
    cells = tuple(
        GridCell(Words(text), row, column)
        for row, line in enumerate(rows)
        for column, text in enumerate(_cells(line))
        if text
    )
    if not cells:
        return []
    if rule is None:
        return [part for line in rows for part in _paragraph(line)]
    return [Grid(cells, header_rows=rule)]


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [_plain(cell) for cell in _CELL_EDGE.split(inner)]
