"""``cchc-qa mcp`` as a client starts it: a process, spoken to over its input and output."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, MCPError, StdioServerParameters

from cchc_qa.assistant import Assistant
from cchc_qa.contract import AnswerView
from cchc_qa.official import officials
from cchc_qa.render import answer_to_json

VALUE = "Tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III/2024?"
REFUSED = "Tỷ lệ hồ sơ trực tuyến của Cà Mau?"
ENDS_WITHIN = 60


def _command(root: Path) -> list[str]:
    return [sys.executable, "-m", "cchc_qa.cli", "mcp", "--index", str(root)]


def _environment() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if k != "CCHC_QA_CONFIG"}


def _talk(root: Path, work: Callable[[Client], Awaitable[Any]]) -> Any:
    """What comes of a conversation with a server over an index."""
    program, *arguments = _command(root)
    server = StdioServerParameters(command=program, args=arguments, env=_environment())

    async def talk() -> Any:
        with anyio.fail_after(120):
            async with Client(server) as client:
                return await work(client)

    return anyio.run(talk)


def _call(root: Path, name: str, arguments: dict[str, Any]) -> Any:
    return _talk(root, lambda client: client.call_tool(name, arguments))


def test_tools_are_described_in_vietnamese(sample_index):
    tools = _talk(sample_index, lambda client: client.list_tools()).tools
    assert [t.name for t in tools] == ["hoi", "tim", "so_lieu", "bao_cao"]
    ask = tools[0]
    assert ask.title == "Hỏi một câu"
    assert ask.input_schema["required"] == ["question"]
    assert ask.output_schema["properties"]["sources"]["description"]
    assert all(t.annotations.read_only_hint for t in tools)


def test_two_questions_are_answered_as_elsewhere(sample_index):
    async def both(client: Client) -> list[Any]:
        return [await client.call_tool("hoi", {"question": q}) for q in (VALUE, REFUSED)]

    assistant = Assistant(sample_index)
    for question, result in zip((VALUE, REFUSED), _talk(sample_index, both), strict=True):
        answer = assistant.ask(question)
        assert not result.is_error
        assert result.structured_content == {
            **answer_to_json(answer),
            "sources": list(officials(answer, assistant.index)),
            "generation": assistant.index.name,
            "notice": None,
        }
        AnswerView.model_validate(result.structured_content)
        read, written = (part.text for part in result.content)
        assert json.loads(written) == result.structured_content
        assert (answer.value or "Không tìm thấy") in read


def test_text_names_the_source_and_quotes_it(sample_index):
    text = _call(sample_index, "hoi", {"question": VALUE}).content[0].text
    first, *_ = text.splitlines()
    assert first == "94,49%"
    assert "Nguồn: Báo cáo tóm tắt Công tác cải cách hành chính Quý III năm 2024" in text
    assert "tr. 2" in text
    assert "Nguyên văn: «" in text


def test_search_and_reports(sample_index):
    async def both(client: Client) -> list[Any]:
        return [
            await client.call_tool("tim", {"question": VALUE, "top": 2}),
            await client.call_tool("bao_cao", {}),
        ]

    found, held = _talk(sample_index, both)
    assert len(found.structured_content["hits"]) == 2
    names = {r["document"] for r in held.structured_content["reports"]}
    assert "song-trang-2024-q1.pdf" in names
    assert "58/BC-UBND" in held.content[0].text


def test_figures_by_filters(sample_index):
    wanted = {"q": "toàn trình", "place": "An Giang", "period": "2024-Q3", "limit": 2}
    result = _call(sample_index, "so_lieu", wanted)
    view = result.structured_content
    assert view["total"] >= len(view["rows"]) > 0
    assert len(view["rows"]) <= 2
    assert "94,49%" in [row["text"] for row in view["rows"]]
    assert all((row["place"], row["period"]) == ("An Giang", "2024-Q3") for row in view["rows"])
    assert "94,49% (Quý III/2024, An Giang; an-giang-2024-q3-tom-tat.pdf, mục II.6, tr. 2)" in (
        result.content[0].text
    )


BAD = [
    ("so_lieu", {"kind": "x"}, "«kind» phải là một trong"),
    ("hoi", {}, "«question» chưa có"),
    ("hoi", {"question": 7}, "«question» phải là một chuỗi"),
    ("hoi", {"question": "a" * 1001}, "dài quá 1000 ký tự"),
    ("tim", {"question": "a", "top": 0}, "«top» phải từ 1 trở lên"),
    ("bao_cao", {"khac": 1}, "«khac» không có mục này"),
]


def test_bad_arguments_are_told_and_stop_nothing(sample_index):
    async def all_bad(client: Client) -> list[Any]:
        asked = [*((name, arguments) for name, arguments, _ in BAD), ("hoi", {"question": VALUE})]
        return [await client.call_tool(name, arguments) for name, arguments in asked]

    *told, answered = _talk(sample_index, all_bad)
    for result, (_, _, words) in zip(told, BAD, strict=True):
        assert result.is_error
        assert words in result.content[0].text
    assert answered.structured_content["value"] == "94,49%"


def test_unknown_tool_is_told(sample_index):
    async def unknown(client: Client) -> None:
        with pytest.raises(MCPError, match="Không có công cụ «xoa»"):
            await client.call_tool("xoa", {})

    _talk(sample_index, unknown)


def test_missing_index_is_told_and_taken_up_once_built(sample_index, tmp_path):
    root = tmp_path / "index"

    async def before_and_after(client: Client) -> list[Any]:
        before = await client.call_tool("hoi", {"question": VALUE})
        shutil.copytree(sample_index, root)
        return [before, await client.call_tool("hoi", {"question": VALUE})]

    before, after = _talk(root, before_and_after)
    assert before.is_error
    assert "chưa có chỉ mục ở đây" in before.content[0].text
    assert after.structured_content["value"] == "94,49%"


# --- the wire -----------------------------------------------------------------------------------


def _request(number: int, method: str, **params: object) -> dict[str, object]:
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


HELLO = _request(
    1,
    "initialize",
    protocolVersion="2025-06-18",
    capabilities={},
    clientInfo={"name": "thu", "version": "1"},
)
READY = {"jsonrpc": "2.0", "method": "notifications/initialized"}


def test_standard_output_carries_the_protocol_alone_and_the_end_of_input_ends_it(sample_index):
    with subprocess.Popen(
        _command(sample_index),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(),
        encoding="utf-8",
    ) as server:
        asked = _request(2, "tools/call", name="hoi", arguments={"question": VALUE})
        assert server.stdin is not None
        assert server.stdout is not None
        assert server.stderr is not None
        kill = threading.Timer(ENDS_WITHIN, server.kill)
        kill.start()
        answers = []
        for message in (HELLO, READY, asked):
            server.stdin.write(json.dumps(message) + "\n")
            server.stdin.flush()
            if "id" in message:
                answers.append(json.loads(server.stdout.readline()))
        server.stdin.close()
        rest, complaints = server.stdout.read(), server.stderr.read()
        assert server.wait(timeout=ENDS_WITHIN) == 0
        kill.cancel()
    assert [a["id"] for a in answers] == [1, 2]
    assert answers[0]["result"]["serverInfo"]["name"] == "cchc-qa"
    assert answers[1]["result"]["structuredContent"]["value"] == "94,49%"
    assert rest == ""
    assert complaints == ""


def test_rubbish_does_not_stop_it(sample_index):
    lines = ["rubbish", "[]", '{"jsonrpc": "2.0"}', json.dumps(HELLO), json.dumps(READY)]
    listed = _request(3, "tools/list")
    run = subprocess.run(
        _command(sample_index),
        input="\n".join([*lines, json.dumps(listed), ""]),
        capture_output=True,
        encoding="utf-8",
        env=_environment(),
        timeout=ENDS_WITHIN,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    messages = [json.loads(line) for line in run.stdout.splitlines()]
    by_id = {m.get("id"): m for m in messages}
    assert by_id[1]["result"]["capabilities"]["tools"] is not None
