"""The description of the interface for programs, by OpenAPI: the routes under /api alone."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from cchc_qa import __version__
from cchc_qa.contract import Problem

_TITLE = "Hỏi đáp báo cáo cải cách hành chính"
_ABOUT = (
    "Cùng một câu trả lời như trong khung hỏi đáp và lệnh «cchc-qa ask». Mọi lỗi là JSON "
    '{"error": "…"} bằng tiếng Việt. Trang web của nơi khác không gọi được; chương trình trên '
    "máy hay trong mạng thì được."
)
_ERRORS = {
    "400": "Yêu cầu chưa đúng",
    "503": "Chưa có chỉ mục, hoặc chưa đọc được",
}
"""What every route may answer; FastAPI's own kind of invalid request is not ours."""


def openapi(app: FastAPI) -> dict[str, Any]:
    """The document; routes that other modules register are in it by themselves."""
    routes = [r for r in app.routes if isinstance(r, APIRoute) and r.path.startswith("/api/")]
    made = get_openapi(title=_TITLE, version=__version__, description=_ABOUT, routes=routes)
    schemas = made.setdefault("components", {}).setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas["Problem"] = Problem.model_json_schema()
    for methods in made["paths"].values():
        for operation in methods.values():
            _tell_errors(operation["responses"])
    return made


def _tell_errors(responses: dict[str, Any]) -> None:
    responses.pop("422", None)
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for status, words in _ERRORS.items():
        responses.setdefault(status, {"description": words, "content": content})
