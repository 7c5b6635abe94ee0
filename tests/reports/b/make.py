#!/usr/bin/env python3
"""Writes three development reports: `python tests/reports/b/make.py --out DIR`.

Two quarters of «thành phố Lam Hải» (PDF, DOCX) and a month of «xã Đồng Kè» (TXT), places that do
not exist; the same bytes on every run. PDF needs FreeSerif. The questions on them are
`tests/gold/dev-b.jsonl`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[2] / "corpus"  # the writers of the sample reports
sys.path[:0] = [str(HERE), str(CORPUS)]

import city_layout  # noqa: E402  (needs the path above)
import city_q2  # noqa: E402
import city_q3  # noqa: E402
import commune_layout  # noqa: E402
import commune_sep  # noqa: E402
from sample_reports import fonts, word  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    try:
        city_layout.write(city_q2.REPORT, out / city_q2.REPORT.file)
    except fonts.FontMissingError as missing:
        print(missing, file=sys.stderr)
        return 1
    word.write(city_q3.REPORT, out / city_q3.REPORT.file)
    commune_layout.write(commune_sep.TEXT, out / commune_sep.FILE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
