"""A CSV file that an official's Excel opens by a double click: right letters, numbers, no formulas.

*Semicolons between cells, a comma before decimals.* Vietnamese Windows writes numbers with a
decimal comma, and Excel then separates cells by semicolons; a file with commas would open in one
column, and «94.49» as text or as a date. *UTF-8 with a byte order mark*: without it Excel takes the
file for the system's old code page. A line «sep=;» would help other settings, but makes Excel
overlook the mark.

*Formula injection.* A cell that begins with = + - @ is a formula to a spreadsheet, wherever it came
from. Text cells get an apostrophe before such a character, at their beginning and after a separator
within them, where a program that separates otherwise would begin a cell. Signed numbers stay
numbers.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

DELIMITER = ";"
MEDIA_TYPE = "text/csv; charset=utf-8"

_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
_TEXT = "'"
"""What marks a cell as text, as in the spreadsheet itself."""

_FORMULA = re.compile(
    r"(?:^|(?<=[,;|]))(?=\s*[=+\-@\N{FULLWIDTH EQUALS SIGN}"
    r"\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}"
    r"\N{FULLWIDTH COMMERCIAL AT}])"
)

_SIGNED = re.compile(r"[+-]\s?\d{1,15}(?:[.,]\d{1,15})*\s?%?")
"""«-5,18%», «+12»: a number, which calculates nothing."""

_LIKE_A_DATE = re.compile(r"\d{1,4}([/.-])\d{1,2}(?:\1\d{1,4})?")
"""«07/11» is seven of eleven and «2.10» a section: a spreadsheet would make days of them."""

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\N{ZERO WIDTH NO-BREAK SPACE}\u200b-\u200f\u2028-\u202e]")


def text_cell(words: str) -> str:
    """Words for one cell: on one line, never a formula and never made into a date."""
    line = " ".join(_UNSEEN.sub(" ", words).split())
    if _SIGNED.fullmatch(line):
        return line
    if _LIKE_A_DATE.fullmatch(line):
        return _TEXT + line
    return _FORMULA.sub(_TEXT, line)


def number_cell(value: Decimal | int | None) -> str:
    """A number as Vietnamese spreadsheets read it: «94,49», «1234»; empty for none."""
    return "" if value is None else format(Decimal(value), "f").replace(".", ",")


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """A whole file, its byte order mark first; the cells are made by the functions above."""
    written = io.StringIO()
    written.write(_MARK)
    csv.writer(written, delimiter=DELIMITER, lineterminator="\r\n").writerows(rows)
    return written.getvalue()
