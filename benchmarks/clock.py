"""Times and memory, with a calibration beside them so that a noisy or slower machine is seen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np

COMMAND = Path(sys.executable).with_name("cchc-qa")
_KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of several runs of the same thing."""

    runs: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.runs)

    def share(self, part: float) -> float:
        """The time that this part of the runs does not exceed."""
        return sorted(self.runs)[min(int(part * len(self.runs)), len(self.runs) - 1)]


@dataclass(frozen=True, slots=True)
class Child:
    """One run of the command: seconds, the peak of its biggest process in MiB, its output."""

    seconds: float
    peak: float
    output: str


def run_command(*arguments: str | Path) -> Child:
    """Run ``cchc-qa`` in a process of its own. Raises RuntimeError where it fails."""
    command = [str(COMMAND), *map(str, arguments)]
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        assert process.stdout is not None
        output = process.stdout.read().decode("utf-8")
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}: exit status {process.returncode}\n{output}")
    return Child(seconds, usage.ru_maxrss / _KIB_PER_MIB, output)


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def calibration() -> float:
    """Seconds of a fixed piece of work, half Python and half numpy: the median of five."""
    return Times(tuple(timed(_fixed_work) for _ in range(5))).median


def _fixed_work() -> None:
    total = 0
    for number in range(1_500_000):
        total += number * number % 7
    matrix = np.ones((400, 400), dtype=np.float32)
    for _ in range(20):
        matrix = matrix @ matrix / 400
