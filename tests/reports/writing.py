"""Runs a script that writes development reports: `--out DIR`, and what to say without a font."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from sample_reports.fonts import FontMissingError


def main(about: str, write: Callable[[Path], None]) -> int:
    """`about` is the script's docstring, `write` puts its reports into a folder."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    try:
        write(out)
    except FontMissingError as missing:
        print(missing, file=sys.stderr)
        return 1
    return 0
