"""``cchc-qa serve``: the chat in a browser."""

from __future__ import annotations

import argparse

from cchc_qa.commands.options import Commands, command, root_of, settings_of

_HOST = "127.0.0.1"
_PORT = 7860


def add(commands: Commands) -> None:
    made = command(commands, "serve", "Mở khung trò chuyện trong trình duyệt")
    made.add_argument("--host", default=_HOST, metavar="H", help=f"mặc định: {_HOST}")
    made.add_argument("--port", type=int, default=_PORT, metavar="P", help=f"mặc định: {_PORT}")
    made.set_defaults(run=_serve)


def _serve(parsed: argparse.Namespace) -> int:
    from dataclasses import replace

    from cchc_qa.ui.server import serve

    settings = settings_of(parsed)
    serve(replace(settings, index=root_of(parsed, settings)), host=parsed.host, port=parsed.port)
    return 0
