"""Requests that make no sense, and what FastAPI refuses by itself, answered in our form."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from cchc_qa.misfit import misfit
from cchc_qa.ui.problems import refusal

_STATUSES = {
    400: "Yêu cầu chưa đúng: nội dung gửi lên không đọc được.",
    404: "Không có địa chỉ này.",
    405: "Địa chỉ này không nhận cách gọi đó.",
}
_FAILED = "Yêu cầu không thực hiện được."


def tell_invalid(app: FastAPI) -> None:
    """From now on a request that fails its checks, or that FastAPI refuses by itself, is answered
    in our form: «error» with Vietnamese words."""

    @app.exception_handler(RequestValidationError)
    def told(_: Request, error: RequestValidationError) -> JSONResponse:
        return refusal(misfit(error.errors()))

    @app.exception_handler(HTTPException)
    def refused(_: Request, error: HTTPException) -> JSONResponse:
        return refusal(_STATUSES.get(error.status_code, _FAILED), error.status_code)
