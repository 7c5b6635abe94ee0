#!/usr/bin/env python3
"""Writes three development reports: `python tests/reports/c/make.py --out DIR`.

A quarter (PDF) and the first half (DOCX) of one province's year, and another province's whole year
(TXT): places that do not exist, in the manner and with the slips of a real report; the same bytes
on every run. PDF needs FreeSerif. The questions on them are `tests/gold/dev-c.jsonl`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[2] / "corpus"  # the writers of the sample reports
SHARES = HERE.parent / "a"  # how set A writes a share: figures.py
sys.path[:0] = [str(HERE), str(CORPUS), str(SHARES)]

import cuu_loc_h1  # noqa: E402  (needs the path above)
import cuu_loc_q3  # noqa: E402
import ha_nhai_year  # noqa: E402
import plain  # noqa: E402
from sample_reports import fonts, pdf, word  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    try:
        pdf.write(cuu_loc_q3.REPORT, out / cuu_loc_q3.REPORT.file)
    except fonts.FontMissingError as missing:
        print(missing, file=sys.stderr)
        return 1
    word.write(cuu_loc_h1.REPORT, out / cuu_loc_h1.REPORT.file)
    plain.write(ha_nhai_year.text(), out / ha_nhai_year.FILE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
