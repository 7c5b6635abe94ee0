"""How many rows on top of a table are its headers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cchc_qa.read.compose import GridCell

_NUMBER = re.compile(r"^[-–+]?\s*\d[\d.,/\s]*%?$")
_INDEX = re.compile(r"^(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|[A-ZĐ]|[a-zđ])[.)]?$")
_COLUMN_NUMBER = re.compile(r"^(?:\(?\d{1,2}\)?|\(?[A-ZĐa-zđ]\)?|\(?\d{1,2}\)?\s?=.*|[*-])$")
_MAX_HEADERS = 6


def header_rows(cells: Sequence[GridCell]) -> int:
    """Rows until the first one that is numbered or holds mostly numbers; a row of column numbers
    «(1) (2) (3)» is a header, and so are rows that a header cell reaches down to."""
    rows = _rows(cells)
    if len(rows) < 2:
        return 0
    count = 0
    while count < min(len(rows), _MAX_HEADERS) and not _is_data(rows, count):
        count = max(count + 1, max((cell.rows for cell in rows[count]), default=1) + count)
    if count < len(rows) and count and _counts_columns(rows[count]):
        count += 1
    if count >= len(rows) or count > _MAX_HEADERS:
        return 1
    return count


def is_number(text: str) -> bool:
    """A figure, or the dash that stands for none."""
    return text in ("-", "–", "x", "X") or _NUMBER.match(text) is not None


def _rows(cells: Sequence[GridCell]) -> list[list[GridCell]]:
    rows: list[list[GridCell]] = [[] for _ in range(1 + max((c.row for c in cells), default=-1))]
    for cell in cells:
        rows[cell.row].append(cell)
    return rows


def _is_data(rows: list[list[GridCell]], number: int) -> bool:
    texts = [cell.words.text for cell in rows[number]]
    if not texts:
        return False
    if _INDEX.match(texts[0]) and rows[number][0].column == 0:
        return True
    numbers = [text for text in texts if _NUMBER.match(text)]
    return 2 * len(numbers) >= len(texts)


def _counts_columns(row: list[GridCell]) -> bool:
    """«1 | 2 | 3», «(1) | (2) | (3)», «A | B | 1 | 2=3+4»."""
    texts = [cell.words.text for cell in row]
    if len(texts) < 3 or not all(_COLUMN_NUMBER.match(text) for text in texts):
        return False
    plain = [int(digits.group()) for text in texts if (digits := re.search(r"\d+", text))]
    return len(plain) < 2 or all(b == a + 1 for a, b in pairwise(plain))
