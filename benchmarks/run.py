#!/usr/bin/env python3
"""Measures speed and memory, prints a table, writes benchmarks/RESULTS.md: `make bench`.

The report is the real one beside the repository where it is there, else one of the sample corpus.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from clock import Times, calibration, run_command, timed
from copies import make_copies

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "RESULTS.md"
SAMPLES = ROOT / "corpus"
GOLD = ROOT / "tests" / "gold" / "mau.jsonl"
REAL = ROOT.parent / "shared" / "reports" / "an-giang-2024-q3.pdf"
SAMPLE = SAMPLES / "song-trang-2024-q3-9-thang.pdf"
QUESTION = "Tỷ lệ hồ sơ trực tuyến toàn trình?"
ROUNDS = 3
"""How often the warm questions are asked, after one round that is not counted."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``ratio`` is to the calibration, where a time is measured."""

    what: str
    value: str
    spread: str = ""
    ratio: str = ""
    aim: str = ""


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured with: how many runs, how many copies, and a folder to work in."""

    runs: int
    copies: int
    folder: Path
    unit: float

    def time(self, what: str, times: Times, aim: str = "") -> Row:
        low, high = min(times.runs), max(times.runs)
        ratio = f"{times.median / self.unit:.2f}"
        return Row(what, f"{times.median:.2f} s", f"{low:.2f}–{high:.2f} s", ratio, aim)

    def milliseconds(self, what: str, seconds: float, aim: str = "") -> Row:
        return Row(what, f"{1000 * seconds:.1f} ms", "", f"{seconds / self.unit:.3f}", aim)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=5, help="runs of each command (5)")
    parser.add_argument("--copies", type=int, default=200, help="reports in the large index (200)")
    asked = parser.parse_args()
    before = calibration()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(asked.runs, asked.copies, Path(folder), before)
        rows = list(_shown(measure(bench)))
    drift = calibration() / before
    RESULTS.write_text(_page(rows, asked, before, drift), encoding="utf-8")
    print(f"calibration {before:.3f} s, at the end {drift:.2f} times that; written to {RESULTS}")
    return 0


def _shown(rows: Iterator[Row]) -> Iterator[Row]:
    for row in rows:
        print(f"{row.what:<64} {row.value:>12} {row.spread:>16} {row.ratio:>8}  {row.aim}")
        sys.stdout.flush()
        yield row


# --- what is measured ---------------------------------------------------------------------------


def measure(bench: Bench) -> Iterator[Row]:
    report = REAL if REAL.is_file() else SAMPLE
    start = _start(bench)
    yield bench.time("start of a build: one line of text, new process", start)
    yield from _build(bench, "sample corpus, 5 reports", SAMPLES, start, bench.runs)
    yield from _build(bench, "one report", report, start, bench.runs)
    copies = bench.folder / "copies"
    make_copies(report, bench.copies, copies)
    many = f"{bench.copies} reports"
    yield from _build(bench, many, copies, start, 1)
    for name, corpus in (("sample corpus, 5 reports", SAMPLES), (many, copies)):
        index = _index(bench, corpus)
        aim = "≤ 3 s" if corpus is SAMPLES else ""
        yield bench.time(f"new process to answer: {name}", _asked(bench, index), aim)
        warm = _warm(index)
        aim = "≤ 30 ms" if corpus is SAMPLES else ""
        yield bench.milliseconds(f"warm answer, p50: {name}", warm.median, aim)
        yield bench.milliseconds(f"warm answer, p95: {name}", warm.share(0.95))


def _index(bench: Bench, corpus: Path) -> Path:
    return bench.folder / f"index-{corpus.name}"


def _start(bench: Bench) -> Times:
    """What a build takes before it reads anything to speak of: imports, encoder, segmenter."""
    note = bench.folder / "note.txt"
    index = bench.folder / "index-note"

    def once(number: int) -> float:
        note.write_text(f"Tỉnh có {number} xã.", encoding="utf-8")
        return run_command("build", note, "--index", index).seconds

    return Times(tuple(once(number) for number in range(bench.runs)))


def _build(bench: Bench, name: str, corpus: Path, start: Times, runs: int) -> Iterator[Row]:
    children = []
    for number in range(runs):
        last = number == runs - 1
        index = _index(bench, corpus) if last else bench.folder / f"index-{corpus.name}-{number}"
        children.append(run_command("build", corpus, "--index", index, "--json"))
    pages = json.loads(children[0].output.splitlines()[-1])["pages"]
    times = Times(tuple(child.seconds for child in children))
    whole = pages / times.median
    alone = pages / max(times.median - start.median, 1e-9)
    yield bench.time(f"build: {name}, {pages} pages", times)
    yield Row(f"build, pages a second: {name}", f"{whole:.1f}")
    yield Row(f"build, pages a second without the start: {name}", f"{alone:.1f}", aim="≥ 30")
    yield Row(f"build, peak memory: {name}", f"{max(c.peak for c in children):.0f} MiB")


def _asked(bench: Bench, index: Path) -> Times:
    runs = (run_command("ask", QUESTION, "--index", index) for _ in range(bench.runs + 1))
    return Times(tuple(child.seconds for child in runs)[1:])


def _warm(index: Path) -> Times:
    from cchc_qa import Assistant

    assistant = Assistant(index)
    lines = GOLD.read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    for question in questions:
        assistant.ask(question)
    asked = [q for _ in range(ROUNDS) for q in questions]
    return Times(tuple(timed(lambda q=question: assistant.ask(q)) for question in asked))


# --- the page -----------------------------------------------------------------------------------


def _page(rows: list[Row], asked: argparse.Namespace, unit: float, drift: float) -> str:
    source = "the real report" if REAL.is_file() else "a report of the sample corpus"
    table = "\n".join(f"| {r.what} | {r.value} | {r.spread} | {r.ratio} | {r.aim} |" for r in rows)
    return f"""# Speed and memory

Measured {datetime.now(UTC):%Y-%m-%d} by `make bench` on {_machine()}. «One report» is {source};
the {asked.copies} reports are copies of it with other figures, places and years, printed as PDF.

- Times of commands: the median of {asked.runs} runs, the fastest and the slowest; the large index
  is built once. Warm answers: the questions of `tests/gold/mau.jsonl`, {ROUNDS} rounds after one
  that is not counted, in one process.
- «Ratio» is to a fixed piece of work that took {unit:.3f} s before and {drift:.2f} times that
  after: far from 1, the machine was busy and the figures are not to be trusted.
- «Without the start» takes off the time of a build of one line: imports, encoder, segmenter.
- Peak memory is that of the biggest process of the command.

| what | median | fastest–slowest | ratio | aim |
| --- | ---: | ---: | ---: | ---: |
{table}
"""


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    version = platform.python_version()
    return (
        f"{len(os.sched_getaffinity(0))} cores ({platform.machine()}), {memory:.0f} GiB of memory, "
        f"{platform.system()}, Python {version}"
    )


if __name__ == "__main__":
    sys.exit(main())
