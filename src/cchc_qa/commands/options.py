"""What the commands have in common: their options, the settings and the assistant named by them."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from cchc_qa.assistant import Assistant
    from cchc_qa.config import Settings

Commands = Any
"""argparse's own type for this is private."""


def command(commands: Commands, name: str, help_: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
    made.add_argument(
        "--index", type=Path, metavar="DIR", help="thư mục chỉ mục (mặc định: index/)"
    )
    made.add_argument("--config", type=Path, metavar="FILE", help="tệp cấu hình TOML")
    return made


def settings_of(parsed: argparse.Namespace) -> Settings:
    from cchc_qa.config import load_settings

    return load_settings(parsed.config)


def root_of(parsed: argparse.Namespace, settings: Settings) -> Path:
    return parsed.index or settings.index


def print_json(value: object, out: TextIO | None = None) -> None:
    print(json.dumps(value, ensure_ascii=False), file=out or sys.stdout, flush=True)


def assistant_of(parsed: argparse.Namespace) -> Assistant:
    from cchc_qa.assistant import Assistant

    settings = settings_of(parsed)
    return Assistant(root_of(parsed, settings), settings.encoder, home=settings.home)
