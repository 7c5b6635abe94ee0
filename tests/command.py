"""The installed command, run as a user runs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

COMMAND = Path(sys.executable).with_name("cchc-qa")


class Run:
    """Runs ``cchc-qa`` in a process of its own, away from any configuration file."""

    def __init__(self, elsewhere: Path) -> None:
        self._elsewhere = elsewhere

    def __call__(
        self, *arguments: str | Path, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [COMMAND, *map(str, arguments)],
            cwd=cwd or self._elsewhere,
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            timeout=180,
            check=False,
        )
