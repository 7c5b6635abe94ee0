"""The command line: converts arguments and output, and decides nothing.

Standard output carries the answer alone; progress and warnings go to standard error. Exit statuses
are those of ``errors``; see also ``docs/errors.md``. Each command stands in ``commands``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from cchc_qa import __version__
from cchc_qa.commands import ask, build, check, evaluate, feedback, mcp, serve, watch
from cchc_qa.errors import CchcError

_GROUPS = (build, watch, ask, serve, check, evaluate, feedback, mcp)
"""In the order of the help."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the return value is the exit status."""
    parsed = parser().parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except CchcError as error:
        print(f"cchc-qa: {error}", file=sys.stderr)
        return error.exit_status
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="cchc-qa",
        description="Hỏi đáp báo cáo cải cách hành chính: "
        "con số chính xác kèm trích dẫn chứng minh.",
    )
    top.add_argument("--version", action="version", version=f"cchc-qa {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="LỆNH")
    for group in _GROUPS:
        group.add(commands)
    return top


if __name__ == "__main__":
    sys.exit(main())
