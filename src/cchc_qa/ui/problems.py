"""Errors in words for a visitor: what happened and what to do, without folders of this machine."""

from __future__ import annotations

import logging

from starlette.responses import JSONResponse

from cchc_qa.errors import (
    CchcError,
    EncoderMismatch,
    EncoderUnavailable,
    FeedbackUnusable,
    IndexBusy,
    IndexDamaged,
    IndexNotFound,
    NameTaken,
    TooLarge,
    UsageError,
)

_LOG = logging.getLogger(__name__)

_PROBLEMS: dict[type[CchcError], str] = {
    IndexNotFound: "Chưa có chỉ mục. Hãy thêm báo cáo ở trang «Báo cáo», hoặc chạy "
    "«cchc-qa build THƯ_MỤC_BÁO_CÁO», rồi hỏi lại; không cần mở lại chương trình.",
    IndexDamaged: "Chỉ mục bị hỏng. Hãy lập lại bằng «cchc-qa build THƯ_MỤC_BÁO_CÁO».",
    IndexBusy: "Chỉ mục đang được thay thế. Hãy hỏi lại sau ít giây.",
    EncoderMismatch: "Chỉ mục được lập bằng bộ mã hóa khác với cấu hình hiện nay. "
    "Hãy lập lại chỉ mục bằng «cchc-qa build THƯ_MỤC_BÁO_CÁO».",
    FeedbackUnusable: "Chưa ghi được ý kiến vào tệp feedback.sqlite3 ở thư mục chỉ mục. "
    "Hãy báo người quản trị xem nhật ký của chương trình.",
    EncoderUnavailable: "Không mở được bộ mã hóa đã chọn trong cấu hình.",
}
"""What a visitor reads; the message itself names folders of this machine and goes to the log."""

_UNREADABLE = "Không đọc được chỉ mục. Hãy hỏi lại; nếu vẫn lỗi, hãy lập lại chỉ mục."

_BAD_REQUEST, _UNAVAILABLE = 400, 503
_STATUSES: dict[type[CchcError], int] = {NameTaken: 409, TooLarge: 413, UsageError: _BAD_REQUEST}
"""The first that fits."""


def problem(error: CchcError | OSError) -> str:
    """The words for a visitor; a usage error's own words are meant for them."""
    if isinstance(error, UsageError):
        return str(error)
    _LOG.warning("%s", error)
    return next(
        (words for kind, words in _PROBLEMS.items() if isinstance(error, kind)), _UNREADABLE
    )


def refusal(words: str, status: int = _BAD_REQUEST) -> JSONResponse:
    """An error as the interface for programs tells it."""
    return JSONResponse({"error": words}, status)


def failure(error: CchcError | OSError) -> JSONResponse:
    """An error that a request met: bad usage, or an index that cannot be read now."""
    status = next((s for kind, s in _STATUSES.items() if isinstance(error, kind)), _UNAVAILABLE)
    return refusal(problem(error), status)
