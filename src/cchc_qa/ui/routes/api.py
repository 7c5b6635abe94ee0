"""The interface for programs: answers and passages as JSON, and the page that documents it."""

from __future__ import annotations

from fastapi import FastAPI, Request
from starlette.responses import JSONResponse, Response

from cchc_qa.contract import AnswerView, Ask, HitsView, Search
from cchc_qa.errors import CchcError
from cchc_qa.programs import asked, searched
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
            return JSONResponse(asked(desk.open(), body).view)
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
            return JSONResponse(searched(desk.open(), body).view)
        except (CchcError, OSError) as error:
            return failure(error)

    @app.get("/api/openapi.json", include_in_schema=False)
    def description() -> Response:
        return JSONResponse(openapi(app))

    @app.get("/api", include_in_schema=False)
    def documentation(request: Request) -> Response:
        body = manual(openapi(app), f"{request.url.scheme}://{request.url.netloc}")
        return page(TITLE, "/api", body, styles=("api.css",))
