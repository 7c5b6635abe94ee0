#!/usr/bin/env python3
"""Writes three development reports: `python tests/reports/a/make.py --out DIR`.

A district, a department and a province that do not exist; the same bytes on every run.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# What all sets share; the writers of the sample reports.
sys.path[:0] = [str(HERE.parent), str(HERE.parents[2] / "corpus")]

import lam_khe  # noqa: E402  (needs the path above)
import print_pdf  # noqa: E402
import thuy_binh  # noqa: E402
import van_thuong  # noqa: E402
import writing  # noqa: E402
from sample_reports import word  # noqa: E402

DEPARTMENT = print_pdf.Layout(
    family="Gothic",
    size=11.5,
    leading=1.45,
    indent=0,
    heading_indent=0,
    margins=(2.8, 1.8, 2.2, 2.2),
    footer=lambda page: f"Trang {page}",
    footer_right=True,
    running_head="Sở Nông nghiệp và Môi trường tỉnh Lam Khê",
)
PROVINCE = print_pdf.Layout(
    family="Roman",
    size=13,
    leading=1.3,
    indent=1,
    heading_indent=1,
    margins=(3, 1.5, 2, 2),
    footer=lambda page: f"- {page} -" if page > 1 else "",
)


def write(out: Path) -> None:
    district = thuy_binh.report()
    word.write(district, out / district.file)
    for report, layout in ((lam_khe.REPORT, DEPARTMENT), (van_thuong.REPORT, PROVINCE)):
        print_pdf.write(report, out / report.file, layout)


if __name__ == "__main__":
    sys.exit(writing.main(__doc__, write))
