"""What a person says of an answer. The answer kept is the one that the program stands by: it is
asked again, for a page could send any."""

from __future__ import annotations

import json
import time
from collections import deque
from datetime import UTC, datetime
from threading import Lock

from fastapi import FastAPI
from starlette.responses import JSONResponse, Response

from cchc_qa.contract import Problem, Vote, VoteView
from cchc_qa.errors import CchcError
from cchc_qa.feedback.store import Feedback, Opinion, OpinionVerdict, opinion_time
from cchc_qa.render import answer_to_json
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.problems import failure, refusal

MOST_A_MINUTE = 60
_MINUTE = 60.0

_REBUILT = (
    "Chỉ mục đã được lập lại từ khi có câu trả lời này. Hãy hỏi lại rồi cho ý kiến về câu trả lời "
    "mới."
)
_TOO_MANY = "Nhiều ý kiến quá trong một phút. Hãy thử lại sau ít phút."


def add(app: FastAPI, desk: Desk) -> None:
    rate = Rate(MOST_A_MINUTE)

    @app.post(
        "/api/feedback",
        summary="Cho ý kiến về một câu trả lời",
        description="Chương trình hỏi lại câu ấy ở đúng bản chỉ mục ấy và giữ câu trả lời của "
        "chính mình, cùng với ý kiến.",
        response_model=None,
        status_code=201,
        responses={
            201: {"model": VoteView, "description": "Đã ghi"},
            409: {"model": Problem, "description": "Bản chỉ mục ấy không còn"},
            429: {"model": Problem, "description": "Quá nhiều ý kiến trong một phút"},
        },
    )
    def vote(body: Vote) -> Response:
        if not rate.allows():
            return refusal(_TOO_MANY, 429)
        try:
            opinion = _opinion(body, desk)
            if opinion is None:
                return refusal(_REBUILT, 409)
            number = Feedback(desk.root).add(opinion)
        except (CchcError, OSError) as error:
            return failure(error)
        return JSONResponse({"id": number, "generation": opinion.generation}, 201)


def _opinion(body: Vote, desk: Desk) -> Opinion | None:
    answer = desk.open().ask_at(body.generation, body.question)
    if answer is None:
        return None
    return Opinion(
        opinion_time(datetime.now(UTC)),
        OpinionVerdict(body.verdict),
        body.note,
        body.question,
        json.dumps(answer_to_json(answer), ensure_ascii=False),
        body.generation,
    )


class Rate:
    """At most so many in any minute, for the whole process. Safe to use from several threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._times: deque[float] = deque()
        self._lock = Lock()

    def allows(self) -> bool:
        """Whether one more may pass now; it is counted then."""
        now = time.monotonic()
        with self._lock:
            while self._times and now - self._times[0] >= _MINUTE:
                self._times.popleft()
            if len(self._times) >= self._most:
                return False
            self._times.append(now)
            return True
