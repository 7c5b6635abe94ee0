"""The answers for programs that speak the Model Context Protocol, over standard input and output.
The only door to the ``mcp`` package.

Standard output carries the protocol alone; what is to be told to a person goes to standard error.
The index may be built, or built anew, while the server runs.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, ValidationError

from cchc_qa import __version__
from cchc_qa.assistant import Assistant
from cchc_qa.config import Settings
from cchc_qa.contract import AnswerView, Ask, FiguresWanted, HitsView, Search
from cchc_qa.errors import CchcError, UsageError
from cchc_qa.misfit import misfit
from cchc_qa.programs import Told, asked, figures, held, searched

if TYPE_CHECKING:
    import mcp_types as types
    from mcp.server.lowlevel import Server

_NAME = "cchc-qa"
_TITLE = "Hỏi đáp báo cáo cải cách hành chính"
_ABOUT = (
    "Trả lời câu hỏi về báo cáo cải cách hành chính bằng con số chép nguyên văn từ báo cáo, kèm "
    "trích dẫn. «Không tìm thấy» là câu trả lời đúng khi báo cáo không nêu: đừng đoán thay. Khi "
    "nêu số liệu cho người dùng, hãy nêu cả nguồn trong «sources»."
)
_INVALID_PARAMS = -32602


class Nothing(BaseModel):
    """Không có tham số."""

    model_config = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True)
class _Tool:
    """One thing to call: what it takes and gives, and what it does with an open index."""

    name: str
    title: str
    about: str
    takes: type[BaseModel]
    gives: type[BaseModel] | None
    run: Callable[[Assistant, Any], Told]


_TOOLS = (
    _Tool(
        "hoi",
        "Hỏi một câu",
        "Hỏi một số liệu hay nội dung trong các báo cáo, bằng tiếng Việt; nên nêu địa phương và "
        "kỳ báo cáo. Trả về giá trị nguyên văn, câu trả lời, trích dẫn có trang.",
        Ask,
        AnswerView,
        asked,
    ),
    _Tool(
        "tim",
        "Tìm các đoạn liên quan",
        "Tìm các câu của báo cáo gần câu hỏi nhất, gần nhất trước; không phải câu trả lời.",
        Search,
        HitsView,
        searched,
    ),
    _Tool(
        "so_lieu",
        "Các số liệu theo bộ lọc",
        "Liệt kê các số liệu trong báo cáo theo từ, địa phương, kỳ, đơn vị, loại, kèm chỗ trong "
        "báo cáo; dùng khi chưa biết hỏi gì. Không nêu loại thì bỏ qua ngày, số văn bản.",
        FiguresWanted,
        None,
        figures,
    ),
    _Tool(
        "bao_cao",
        "Các báo cáo đang có",
        "Liệt kê các báo cáo trong chỉ mục: số, ngày, nơi, kỳ, số câu, số số liệu.",
        Nothing,
        None,
        lambda assistant, _: held(assistant),
    ),
)


def serve_mcp(settings: Settings) -> None:
    """Answer over standard input and output until the other side ends."""
    import anyio

    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    anyio.run(_serve, _Library(settings))


class _Library:
    """The assistant, opened when first asked and there is an index."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._opening = Lock()
        self._assistant: Assistant | None = None

    def open(self) -> Assistant:
        with self._opening:
            if self._assistant is None:
                held = self._settings
                self._assistant = Assistant(held.index, held.encoder, home=held.home)
            return self._assistant

    def call(self, tool: _Tool, arguments: dict[str, Any]) -> Told:
        """Raises UsageError for arguments that do not fit, CchcError or OSError for the index."""
        try:
            taken = tool.takes.model_validate(arguments)
        except ValidationError as error:
            raise UsageError(misfit(error.errors())) from error
        return tool.run(self.open(), taken)


async def _serve(library: _Library) -> None:
    from mcp.server.stdio import stdio_server

    server = _server(library)
    async with stdio_server() as (incoming, outgoing):
        await server.run(incoming, outgoing, server.create_initialization_options())


def _server(library: _Library) -> Server[Any]:
    import anyio
    import mcp_types as types
    from mcp import MCPError
    from mcp.server.lowlevel import Server

    async def listed(*_: object) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_described(tool) for tool in _TOOLS])

    async def called(_: object, asked_for: types.CallToolRequestParams) -> types.CallToolResult:
        tool = next((t for t in _TOOLS if t.name == asked_for.name), None)
        if tool is None:
            raise MCPError(_INVALID_PARAMS, f"Không có công cụ «{asked_for.name}».")
        try:
            arguments = asked_for.arguments or {}
            told = await anyio.to_thread.run_sync(library.call, tool, arguments)
        except (CchcError, OSError) as error:
            return _result(str(error), None)
        return _result(told.text, told.view)

    return Server(
        _NAME,
        version=__version__,
        title=_TITLE,
        instructions=_ABOUT,
        on_list_tools=listed,
        on_call_tool=called,
    )


def _described(tool: _Tool) -> types.Tool:
    """A tool that only reads, and gives the same for the same until the index is built anew."""
    import mcp_types as types

    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.about,
        input_schema=tool.takes.model_json_schema(),
        output_schema=tool.gives.model_json_schema() if tool.gives else None,
        annotations=types.ToolAnnotations(
            read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
        ),
    )


def _result(text: str, view: dict[str, Any] | None) -> types.CallToolResult:
    """Words and JSON of a reply; an error where there is no JSON. Clients that know no structured
    content read the JSON as a second text."""
    import mcp_types as types

    content: list[types.ContentBlock] = [
        types.TextContent(type="text", text=text or "Không có gì.")
    ]
    if view is not None:
        written = json.dumps(view, ensure_ascii=False)
        content.append(types.TextContent(type="text", text=written))
    return types.CallToolResult(content=content, structured_content=view, is_error=view is None)
