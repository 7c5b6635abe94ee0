#!/usr/bin/env python3
"""Writes four development documents: `python tests/reports/d/make.py --out DIR`.

A circular, a decision with its plan (PDF), a district's socio-economic report (DOCX) and the notice
of a meeting (TXT), of bodies that do not exist; the same bytes on every run. The questions on them
are `tests/gold/dev-d.jsonl`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The writers of the sample reports; the figures of set A.
sys.path[:0] = [str(HERE), str(HERE.parents[2] / "corpus"), str(HERE.parent / "a")]

import circular  # noqa: E402  (needs the path above)
import district  # noqa: E402
import law_layout  # noqa: E402
import notice  # noqa: E402
import plan  # noqa: E402
from sample_reports import fonts, word  # noqa: E402

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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    try:
        for paper in (CIRCULAR, PLAN):
            law_layout.write(paper, out / paper.file)
    except fonts.FontMissingError as missing:
        print(missing, file=sys.stderr)
        return 1
    word.write(district.REPORT, out / district.REPORT.file)
    notice.write(out / notice.FILE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
