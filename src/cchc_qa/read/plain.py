"""Plain text and Markdown → Document."""

from __future__ import annotations

import re
from statistics import quantiles

from cchc_qa.errors import EmptyFile
from cchc_qa.read import markdown
from cchc_qa.read.clean import clean_line
from cchc_qa.read.compose import Grid, Paragraph, Part, Source, Words, compose
from cchc_qa.read.decode import decode
from cchc_qa.read.joining import with_joined_tables
from cchc_qa.read.pipes import grid, with_tables
from cchc_qa.read.words import begins_small, ends_sentence, joint, marker_kind
from cchc_qa.types import Document

_PAGE_NUMBER = re.compile(r"^(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?$|^Trang \d+(?:\s*/\s*\d+)?$", re.I)
# Converters to text leave Markdown's bold marks behind.
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_HARD_WRAP = (60, 100)
"""Columns at which mail and old editors break lines; reports' own paragraphs run far beyond."""
# A word that asks for a number after it: «tháng⏎⏎10 năm 2017», «số⏎⏎130/2005/NĐ-CP».
_ASKS_NUMBER = re.compile(r"(?:^|\s)(?:số|ngày|tháng|năm|khoản|điều|quý|lần|kỳ|đạt|là)$", re.I)
_LONG = 60
"""A line shorter than this may end without a full stop because it is a heading or a list item."""


def read_plain(data: bytes, source: Source) -> Document:
    raw = decode(data, source.name)
    parts = markdown.parts_of(raw) if source.format == "md" else _paragraphs(raw)
    if not any(isinstance(part, Grid) or part.words.text for part in parts):
        raise EmptyFile("không có chữ nào.", file=source.name, remedy="Kiểm tra lại tệp gốc.")
    return compose(source, with_joined_tables(parts))


def _paragraphs(raw: str) -> list[Part]:
    bare = _BOLD.sub(r"\1", raw)
    lines = [clean_line(line) for line in re.split(r"\r\n|[\n\r\v\f\u2028\u2029\u0085]", bare)]
    pieces = list(with_tables(lines))
    wrapped = _hard_wrapped([piece for piece in pieces if isinstance(piece, str)])
    parts: list[Part] = []
    text: list[str] = []
    for piece in [*pieces, []]:
        if isinstance(piece, str):
            text.append(piece)
        else:
            parts += [*_logical(text, wrapped), *filter(None, [grid(piece)])]
            text = []
    return parts


def _logical(lines: list[str], wrapped: bool) -> list[Part]:
    logical = _unwrap(lines) if wrapped else [line for line in lines if line]
    return [Paragraph(Words(line)) for line in rejoin_pages(logical)]


def rejoin_pages(lines: list[str]) -> list[str]:
    """The lines with those made whole that an exporting program cut at a page's end."""
    joined: list[str] = []
    for line in lines:
        if joined and cut_by_page(joined[-1], line):
            joined[-1] += joint(joined[-1], line) + line
        else:
            joined.append(line)
    return joined


def cut_by_page(before: str, after: str) -> bool:
    """Does ``after`` go on with a sentence that ``before`` leaves open?"""
    if ends_sentence(before):
        return False
    if after[:1].isdigit():
        return len(before) >= _LONG / 2 and _ASKS_NUMBER.search(before) is not None
    return len(before) >= _LONG and begins_small(after) and marker_kind(after) is None


def _hard_wrapped(lines: list[str]) -> bool:
    """Clearly wrapped: many full lines, nearly all of one width, none beyond it."""
    lengths = [len(line) for line in lines if line]
    if len(lengths) < 8:
        return False
    widest = max(lengths)
    full = quantiles(lengths, n=10)[5]
    return _HARD_WRAP[0] <= widest <= _HARD_WRAP[1] and full >= 0.8 * widest


def _unwrap(lines: list[str]) -> list[str]:
    """Lines of wrapped text joined to paragraphs; blank lines and marks begin a new one."""
    widest = max(len(line) for line in lines)
    joined: list[str] = []
    open_line = ""
    for line in lines:
        first_word = line.split(" ")[0]
        full = len(open_line) + 1 + len(first_word) > widest
        if line and open_line and full and not _begins(open_line, line):
            joined[-1] += joint(joined[-1], line) + line
        elif line:
            joined.append(line)
        open_line = line
    return joined


def _begins(before: str, line: str) -> bool:
    return marker_kind(line) is not None and ends_sentence(before)
