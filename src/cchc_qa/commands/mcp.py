"""``cchc-qa mcp``: the answers for programs that speak the Model Context Protocol."""

from __future__ import annotations

import argparse

from cchc_qa.commands.options import Commands, command, root_of, settings_of


def add(commands: Commands) -> None:
    made = command(
        commands, "mcp", "Trả lời chương trình khác theo giao thức MCP, qua stdin/stdout"
    )
    made.set_defaults(run=_mcp)


def _mcp(parsed: argparse.Namespace) -> int:
    from dataclasses import replace

    from cchc_qa.mcp_server import serve_mcp

    settings = settings_of(parsed)
    serve_mcp(replace(settings, index=root_of(parsed, settings)))
    return 0
