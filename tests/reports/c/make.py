#!/usr/bin/env python3
"""Writes three development reports: `python tests/reports/c/make.py --out DIR`.

A quarter (PDF) and the first half (DOCX) of one province's year, and another province's whole year
(TXT): places that do not exist, in the manner and with the slips of a real report; the same bytes
on every run. PDF needs FreeSerif. The questions on them are `tests/gold/dev-c.jsonl`.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# What all sets share; the writers of the sample reports.
sys.path[:0] = [str(HERE.parent), str(HERE.parents[2] / "corpus")]

import cuu_loc_h1  # noqa: E402  (needs the path above)
import cuu_loc_q3  # noqa: E402
import ha_nhai_year  # noqa: E402
import plain  # noqa: E402
import writing  # noqa: E402
from sample_reports import pdf, word  # noqa: E402


def write(out: Path) -> None:
    pdf.write(cuu_loc_q3.REPORT, out / cuu_loc_q3.REPORT.file)
    word.write(cuu_loc_h1.REPORT, out / cuu_loc_h1.REPORT.file)
    plain.write(ha_nhai_year.text(), out / ha_nhai_year.FILE)


if __name__ == "__main__":
    sys.exit(writing.main(__doc__, write))
