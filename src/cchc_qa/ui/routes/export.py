"""Questions with their answers as a file to carry away; each is asked again."""

from __future__ import annotations

from datetime import date
from threading import BoundedSemaphore
from urllib.parse import quote

from fastapi import FastAPI
from starlette.responses import Response

from cchc_qa.contract import MAX_QUESTION, Export, Problem
from cchc_qa.errors import CchcError, UsageError
from cchc_qa.export.conversation import Conversation, conversation_of
from cchc_qa.export.csv_cells import MEDIA_TYPE as CSV
from cchc_qa.export.table import table
from cchc_qa.export.word import MEDIA_TYPE as WORD
from cchc_qa.export.word import word
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.problems import failure, refusal

_FORMATS = {"docx": (word, WORD), "csv": (table, CSV)}

AT_ONCE = 2
"""Files made at the same time: fifty long questions take seconds of a processor."""

_BUSY = "Đang có nhiều người xuất tệp. Hãy thử lại sau ít giây."


def add(app: FastAPI, desk: Desk) -> None:
    places = BoundedSemaphore(AT_ONCE)

    @app.post(
        "/api/export",
        summary="Xuất câu hỏi và câu trả lời ra tệp Word hoặc CSV",
        description="Chương trình hỏi lại từng câu, rồi trả về tệp có giá trị, câu trả lời, đoạn "
        "trích nguyên văn và trích dẫn của từng câu. Ô CSV không bao giờ là công thức.",
        response_model=None,
        response_class=Response,
        responses={
            200: {
                "description": "Tệp để tải về",
                "content": {
                    kind: {"schema": {"type": "string", "format": "binary"}} for kind in (WORD, CSV)
                },
            },
            413: {"model": Problem, "description": "Yêu cầu quá lớn"},
        },
    )
    def export(body: Export) -> Response:
        if not places.acquire(blocking=False):
            return refusal(_BUSY, 503)
        try:
            conversation = _conversation(body.questions, desk)
        except (CchcError, OSError) as error:
            return failure(error)
        finally:
            places.release()
        made, kind = _FORMATS[body.format]
        name = f"hoi-dap-{conversation.day.isoformat()}.{body.format}"
        return Response(made(conversation), media_type=kind, headers=_saved_as(name))


def _conversation(questions: list[str], desk: Desk) -> Conversation:
    long = next((n for n, q in enumerate(questions, 1) if len(q) > MAX_QUESTION), None)
    if long is not None:
        raise UsageError(f"Câu hỏi thứ {long} dài quá {MAX_QUESTION} ký tự. Hãy hỏi ngắn hơn.")
    answers, index = desk.open().ask_all(questions)
    return conversation_of(zip(questions, answers, strict=True), index, date.today())


def _saved_as(name: str) -> dict[str, str]:
    """A plain name, and the same for browsers that read UTF-8 (RFC 6266)."""
    return {
        "content-disposition": f"attachment; filename=\"{name}\"; filename*=UTF-8''{quote(name)}",
        "cache-control": "no-store",
    }
