#!/usr/bin/env python3
"""Writes three development reports: `python tests/reports/b/make.py --out DIR`.

Two quarters of «thành phố Lam Hải» (PDF, DOCX) and a month of «xã Đồng Kè» (TXT), places that do
not exist; the same bytes on every run. PDF needs FreeSerif. The questions on them are
`tests/gold/dev-b.jsonl`.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# What all sets share; the writers of the sample reports.
sys.path[:0] = [str(HERE.parent), str(HERE.parents[2] / "corpus")]

import city_layout  # noqa: E402  (needs the path above)
import city_q2  # noqa: E402
import city_q3  # noqa: E402
import commune_layout  # noqa: E402
import commune_sep  # noqa: E402
import writing  # noqa: E402
from sample_reports import word  # noqa: E402


def write(out: Path) -> None:
    city_layout.write(city_q2.REPORT, out / city_q2.REPORT.file)
    word.write(city_q3.REPORT, out / city_q3.REPORT.file)
    commune_layout.write(commune_sep.TEXT, out / commune_sep.FILE)


if __name__ == "__main__":
    sys.exit(writing.main(__doc__, write))
