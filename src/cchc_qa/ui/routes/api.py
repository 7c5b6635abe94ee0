"""The interface for programs: answers and passages as JSON, and the page that documents it."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from starlette.responses import JSONResponse, Response

from cchc_qa.errors import CchcError
from cchc_qa.index.store import OpenIndex
from cchc_qa.official import officials
from cchc_qa.permalink import REBUILT
from cchc_qa.render import answer_to_json, hits_to_json
from cchc_qa.types import Answer
from cchc_qa.ui.contract import AnswerView, Ask, HitsView, Search
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.manual import manual
from cchc_qa.ui.openapi import openapi
from cchc_qa.ui.problems import failure
from cchc_qa.ui.site import page

TITLE = "Giao diện cho chương trình"


def add(app: FastAPI, desk: Desk) -> None:
    @app.post(
        "/api/ask",
        summary="Hỏi một câu",
        description="Một câu hỏi, một câu trả lời, như trong khung hỏi đáp: mọi con số đều chép "
        "từ báo cáo và có trích dẫn; không có trong báo cáo thì «verdict» là not_found.",
        response_model=None,
        responses={200: {"model": AnswerView, "description": "Câu trả lời"}},
    )
    def ask(body: Ask) -> Response:
        try:
            return JSONResponse(_asked(body, desk))
        except (CchcError, OSError) as error:
            return failure(error)

    @app.post(
        "/api/search",
        summary="Tìm các đoạn liên quan",
        description="Các câu của báo cáo gần câu hỏi nhất, gần nhất trước; không phải câu trả lời.",
        response_model=None,
        responses={200: {"model": HitsView, "description": "Các đoạn"}},
    )
    def search(body: Search) -> Response:
        try:
            assistant = desk.open()
            hits = assistant.search(body.question, body.top)
            found = hits_to_json(body.question, hits)
            return JSONResponse({**found, "generation": assistant.index.name})
        except (CchcError, OSError) as error:
            return failure(error)

    @app.get("/api/openapi.json", include_in_schema=False)
    def description() -> Response:
        return JSONResponse(openapi(app))

    @app.get("/api", include_in_schema=False)
    def documentation(request: Request) -> Response:
        body = manual(openapi(app), f"{request.url.scheme}://{request.url.netloc}")
        return page(TITLE, "/api", body, styles=("api.css",))


def _asked(body: Ask, desk: Desk) -> dict[str, Any]:
    """Of the generation asked for; of today's, with a word of it, where that is gone."""
    assistant = desk.open()
    library = assistant.library_at(body.generation) if body.generation else None
    answer = assistant.ask_at(body.generation, body.question) if body.generation else None
    if library and answer:
        return _view(answer, library.index, None)
    (answer,), index = assistant.ask_all([body.question])
    return _view(answer, index, REBUILT if body.generation else None)


def _view(answer: Answer, index: OpenIndex, notice: str | None) -> dict[str, Any]:
    return {
        **answer_to_json(answer),
        "sources": list(officials(answer, index)),
        "generation": index.name,
        "notice": notice,
    }
