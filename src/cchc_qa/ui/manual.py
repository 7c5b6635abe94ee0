"""The documentation of the interface for programs, as HTML made from its OpenAPI document."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from html import escape
from typing import Any
from urllib.parse import urlencode

Schema = dict[str, Any]

_TYPES = {
    "string": "chuỗi",
    "integer": "số nguyên",
    "number": "số",
    "boolean": "đúng/sai",
    "array": "danh sách",
    "object": "đối tượng",
    "null": "null",
}
_DEPTH = 4
"""Levels of an example answer that are written out."""


def manual(document: Schema, address: str) -> str:
    """The page's body; ``address`` is where the program is reached, for the examples."""
    return (
        f'<section class="api"><h1>Giao diện cho chương trình</h1>'
        f"<p>{escape(document['info']['description'])}</p>"
        f'<p>Mô tả theo OpenAPI: <a href="/api/openapi.json">openapi.json</a>.</p>'
        f"{''.join(_operations(document, address))}</section>"
    )


def _operations(document: Schema, address: str) -> Iterator[str]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield _operation(document, operation, f"{method.upper()} {path}", address)


def _operation(document: Schema, operation: Schema, name: str, address: str) -> str:
    method, path = name.split(" ", 1)
    return (
        f'<section aria-labelledby="{_anchor(name)}"><h2 id="{_anchor(name)}">'
        f"{escape(operation.get('summary', path))}</h2>"
        f"<p><code>{escape(name)}</code></p>"
        f"<p>{escape(operation.get('description', ''))}</p>"
        f"{_inputs(document, operation)}"
        f"<h3>Ví dụ</h3>{_code(_curl(document, operation, method, address + path))}"
        f"{_answers(document, operation)}</section>"
    )


def _called(operation: Schema) -> str:
    return str(operation.get("summary", ""))


def _anchor(name: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in name.lower())


def _code(words: str) -> str:
    return f'<pre tabindex="0"><code>{escape(words)}</code></pre>'


# --- what is sent -------------------------------------------------------------------------------


def _inputs(document: Schema, operation: Schema) -> str:
    rows = [
        (p["name"], p["schema"], p.get("required", False), p.get("description", ""))
        for p in operation.get("parameters", ())
    ]
    body = _resolved(document, _body_schema(operation))
    needed = body.get("required", ())
    rows += [
        (name, schema, name in needed, schema.get("description", ""))
        for name, schema in body.get("properties", {}).items()
    ]
    return _table("Tham số", _called(operation), rows) if rows else ""


def _body_schema(operation: Schema) -> Schema:
    content = operation.get("requestBody", {}).get("content", {})
    schema: Schema = content.get("application/json", {}).get("schema", {})
    return schema


def _table(title: str, about: str, rows: list[tuple[str, Schema, bool, str]]) -> str:
    lines = "".join(
        f"<tr><th scope=row><code>{escape(name)}</code></th><td>{escape(_type(schema))}</td>"
        f"<td>{'bắt buộc' if required else 'không bắt buộc'}</td><td>{escape(words)}</td></tr>"
        for name, schema, required, words in rows
    )
    return (
        f'<h3>{title}</h3><div class="wide" tabindex="0" role="region" '
        f'aria-label="{title}: {escape(about)}"><table>'
        "<thead><tr><th scope=col>Tên</th><th scope=col>Kiểu</th><th scope=col>Cần có</th>"
        f"<th scope=col>Ý nghĩa</th></tr></thead><tbody>{lines}</tbody></table></div>"
    )


def _type(schema: Schema) -> str:
    """«chuỗi, nhiều nhất 1000 ký tự», «một trong: docx, csv»."""
    if "anyOf" in schema:
        return " hoặc ".join(_type(one) for one in schema["anyOf"])
    if "enum" in schema:
        return f"một trong: {', '.join(map(str, schema['enum']))}"
    said = _TYPES.get(schema.get("type", ""), "đối tượng")
    limits = (
        ("maxLength", "nhiều nhất {} ký tự"),
        ("minimum", "từ {}"),
        ("maximum", "đến {}"),
        ("maxItems", "nhiều nhất {} mục"),
    )
    told = [words.format(schema[key]) for key, words in limits if key in schema]
    return ", ".join((said, *told))


def _curl(document: Schema, operation: Schema, method: str, address: str) -> str:
    schema = _body_schema(operation)
    if schema:
        sent = json.dumps(_given(document, schema), ensure_ascii=False)
        head = "-H 'Content-Type: application/json'"
        return f"curl -X {method} {address} \\\n  {head} \\\n  -d {shlex.quote(sent)}"
    values = {p["name"]: p["example"] for p in operation.get("parameters", ()) if "example" in p}
    return f"curl '{address}{'?' if values else ''}{urlencode(values)}'"


def _given(document: Schema, schema: Schema) -> Schema:
    """A request's fields that have an example."""
    fields = _resolved(document, schema).get("properties", {})
    return {name: one["examples"][0] for name, one in fields.items() if one.get("examples")}


# --- what comes back ----------------------------------------------------------------------------


def _answers(document: Schema, operation: Schema) -> str:
    statuses = "".join(
        f"<li><code>{escape(status)}</code>: {escape(answer.get('description', ''))}</li>"
        for status, answer in sorted(operation["responses"].items())
    )
    return f"<h3>Trả lời</h3><ul>{statuses}</ul>{_shape(document, operation)}"


def _shape(document: Schema, operation: Schema) -> str:
    """The fields of a good answer, and what it looks like."""
    good: Schema = next((a for s, a in operation["responses"].items() if s.startswith("2")), {})
    content = good.get("content", {}).get("application/json", {})
    schema = _resolved(document, content.get("schema", {}))
    example = content.get("example")
    if example is None and not schema.get("properties"):
        return ""
    fields = schema.get("properties", {})
    rows = [
        (n, s, n in schema.get("required", ()), s.get("description", "")) for n, s in fields.items()
    ]
    shown = example if example is not None else _example(document, schema, _DEPTH)
    written = _code(json.dumps(shown, ensure_ascii=False, indent=2))
    return f"{_table('Các mục của câu trả lời', _called(operation), rows) if rows else ''}{written}"


def _example(document: Schema, schema: Schema, depth: int) -> object:
    """A value of a schema's shape: its example, or its type's name."""
    schema = _resolved(document, schema)
    if schema.get("examples"):
        return schema["examples"][0]
    if "anyOf" in schema:
        return _example(document, schema["anyOf"][0], depth)
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "array":
        return [_example(document, schema["items"], depth - 1)] if depth else []
    if "properties" in schema and depth:
        fields = schema["properties"].items()
        return {name: _example(document, one, depth - 1) for name, one in fields}
    return {"integer": 1, "number": 0.97, "boolean": True}.get(schema.get("type", ""), "…")


def _resolved(document: Schema, schema: Schema) -> Schema:
    """A schema itself where it only points to one of the document's."""
    name = schema.get("$ref", "").rpartition("/")[2]
    found: Schema = document.get("components", {}).get("schemas", {}).get(name, schema)
    return found
