#!/usr/bin/env python3
"""Writes four development documents: `python tests/reports/d/make.py --out DIR`.

A circular, a decision with its plan (PDF), a district's socio-economic report (DOCX) and the notice
of a meeting (TXT), of bodies that do not exist; the same bytes on every run. The questions on them
are `tests/gold/dev-d.jsonl`.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# What all sets share; the writers of the sample reports.
sys.path[:0] = [str(HERE.parent), str(HERE.parents[2] / "corpus")]

import circular  # noqa: E402  (needs the path above)
import district  # noqa: E402
import law_layout  # noqa: E402
import notice  # noqa: E402
import plan  # noqa: E402
import writing  # noqa: E402
from sample_reports import word  # noqa: E402

CIRCULAR = law_layout.Paper(
    file=circular.REPORT.file,
    parts=(circular.REPORT,),
    head=lambda page: f"{page + 13}   {circular.RUNNING_HEAD}",
    size=13,
    chapters_centred=True,
)
PLAN = law_layout.Paper(
    file=plan.FILE,
    parts=(plan.DECISION, plan.PLAN),
    head=lambda page: str(page) if page > 1 else "",
    size=13,
    chapters_centred=False,
)


def write(out: Path) -> None:
    for paper in (CIRCULAR, PLAN):
        law_layout.write(paper, out / paper.file)
    word.write(district.REPORT, out / district.REPORT.file)
    notice.write(out / notice.FILE)


if __name__ == "__main__":
    sys.exit(writing.main(__doc__, write))
