#!/usr/bin/env python3
"""Writes the sample reports: `python corpus/make_corpus.py [--out DIR]`.

Five reports, the same bytes on every run. One sums up published figures of An Giang in words of
its own; four are of «tỉnh Sông Trăng», a province that does not exist. PDF needs FreeSerif.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sample_reports import (
    an_giang_q3,
    fonts,
    pdf,
    song_trang_q1,
    song_trang_q2,
    song_trang_q3,
    song_trang_year,
    word,
)
from sample_reports.model import Report

REPORTS = (
    an_giang_q3.REPORT,
    song_trang_q1.REPORT,
    song_trang_q2.REPORT,
    song_trang_q3.REPORT,
    song_trang_year.REPORT,
)
WRITERS = {".pdf": pdf.write, ".docx": word.write}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    try:
        for report in REPORTS:
            print(_write(report, out))
    except fonts.FontMissingError as missing:
        print(missing, file=sys.stderr)
        return 1
    return 0


def _write(report: Report, out: Path) -> Path:
    path = out / report.file
    WRITERS[path.suffix](report, path)
    return path


if __name__ == "__main__":
    sys.exit(main())
