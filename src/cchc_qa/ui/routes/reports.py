"""The page «Báo cáo»: what reports there are, new ones sent, added and indexed, old ones removed.

Only this computer may change anything, unless the settings let everybody who reaches the program.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from cchc_qa.config import Settings
from cchc_qa.errors import CchcError, IndexNotFound, UsageError
from cchc_qa.holdings import holdings
from cchc_qa.intake import Intake
from cchc_qa.intake.staging import too_large
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.problems import failure, refusal
from cchc_qa.ui.reports import NOTHING, holdings_to_json, progress_to_json, staged_to_json
from cchc_qa.ui.reports_page import reports_page

_FORBIDDEN = 403
_CREATED = 201
_LONGEST = 512

STALLED = 60.0
"""Seconds without a part of a file until it is given up."""

Wishes = Mapping[str, Any]


def add(app: FastAPI, desk: Desk, intake: Intake, settings: Settings) -> None:
    gate = Gate(settings)
    _add_reading(app, desk, intake, gate)
    _add_sending(app, intake, gate)
    _add_deciding(app, intake, gate)


class Gate:
    """Whether a visitor may add and remove reports."""

    def __init__(self, settings: Settings) -> None:
        self.megabytes = settings.chat.max_megabytes
        self._everybody = settings.chat.uploads == "all"

    def opens(self, request: Request) -> bool:
        return self._everybody or _is_here(request)

    def refusal(self, request: Request) -> Response | None:
        if self.opens(request):
            return None
        return refusal(
            "Chỉ máy đang chạy chương trình được thêm và bỏ báo cáo. Để mọi máy đều được, đặt "
            'uploads = "all" trong phần [chat] của cchc-qa.toml.',
            _FORBIDDEN,
        )


def _is_here(request: Request) -> bool:
    try:
        address = ipaddress.ip_address(request.client.host if request.client else "")
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback


# --- what there is ------------------------------------------------------------------------------


def _add_reading(app: FastAPI, desk: Desk, intake: Intake, gate: Gate) -> None:
    @app.get("/bao-cao", include_in_schema=False)
    def shown(request: Request) -> Response:
        return reports_page(may_change=gate.opens(request), megabytes=gate.megabytes)

    @app.get(
        "/api/reports",
        summary="Các báo cáo đang có, và báo cáo nào còn thiếu",
        description="Mỗi báo cáo với số, ngày, nơi, kỳ, chất lượng; các tệp không đọc được; bảng "
        "nơi × kỳ cho biết còn thiếu báo cáo nào.",
    )
    def reports() -> Response:
        """Every report with its quality, the files that failed, the grid of holders and periods."""
        try:
            assistant = desk.open()
            assistant.refresh()
            held = holdings(assistant.index)
        except IndexNotFound:
            return JSONResponse(NOTHING)
        except (CchcError, OSError) as error:
            return failure(error)
        if any(report.quality is None for report in held.reports):
            intake.inspect()
        return JSONResponse(holdings_to_json(held))

    @app.get("/api/reports/build", include_in_schema=False)
    def progress() -> Response:
        return JSONResponse(progress_to_json(intake))


# --- what is sent -------------------------------------------------------------------------------


def _add_sending(app: FastAPI, intake: Intake, gate: Gate) -> None:
    @app.post("/api/reports/incoming", include_in_schema=False)
    async def send(request: Request, name: str = "") -> Response:
        if refused := gate.refusal(request) or _declared_too_large(request, name, gate.megabytes):
            return refused
        try:
            with intake.receiving(name) as arrival:
                async for part in _parts(request):
                    await run_in_threadpool(arrival.write, part)
            return JSONResponse(staged_to_json(intake.take_in(arrival)), _CREATED)
        except ClientDisconnect:
            return Response(status_code=400)
        except TimeoutError:
            return refusal("Tệp gửi lên bị ngừng giữa chừng. Hãy gửi lại.", 408)
        except UsageError as error:
            return failure(error)
        except OSError as error:
            return refusal(f"Không ghi được tệp lên đĩa ({error.strerror}).", 507)

    @app.get("/api/reports/incoming", include_in_schema=False)
    def waiting(request: Request) -> Response:
        if refused := gate.refusal(request):
            return refused
        return JSONResponse({"waiting": [staged_to_json(s) for s in intake.waiting()]})

    @app.get("/api/reports/incoming/{id_}", include_in_schema=False)
    def staged(request: Request, id_: str) -> Response:
        return gate.refusal(request) or _told(lambda: staged_to_json(intake.staged(id_)))


async def _parts(request: Request) -> AsyncIterator[bytes]:
    """What comes of a file. Raises TimeoutError where nothing comes for long."""
    parts = aiter(request.stream())
    while True:
        try:
            async with asyncio.timeout(STALLED):
                part = await anext(parts)
        except StopAsyncIteration:
            return
        yield part


def _declared_too_large(request: Request, name: str, megabytes: int) -> Response | None:
    """What says itself to be too large is not read at all; what lies is stopped on its way."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > megabytes * 2**20:
        return refusal(too_large(name[:80], megabytes), 413)
    return None


# --- what is decided ----------------------------------------------------------------------------


def _add_deciding(app: FastAPI, intake: Intake, gate: Gate) -> None:
    def decided(path: str, act: Callable[[str, Wishes], None]) -> None:
        """A route that changes something and then says how the build stands."""

        @app.post(path, include_in_schema=False)
        async def decide(request: Request, id_: str = "") -> Response:
            if refused := gate.refusal(request):
                return refused
            wishes = _wishes(await request.body())
            if wishes is None:
                return refusal("Yêu cầu không đúng dạng JSON.")

            def work() -> dict[str, Any]:
                act(id_, wishes)
                return progress_to_json(intake)

            return await run_in_threadpool(_told, work)

    decided("/api/reports/incoming/{id_}/add", lambda id_, w: _add_report(intake, id_, w))
    decided("/api/reports/incoming/{id_}/discard", lambda id_, _: intake.discard(id_))
    decided("/api/reports/remove", lambda _, w: intake.take_away(_text(w, "document", _LONGEST)))
    decided("/api/reports/build", lambda *_: intake.rebuilder.request())


def _add_report(intake: Intake, id_: str, wishes: Wishes) -> None:
    given = {k: _text(wishes, k, 80) for k in ("place", "period") if wishes.get(k)}
    intake.add(id_, given, replace=wishes.get("replace") is True)


def _text(wishes: Wishes, name: str, longest: int) -> str:
    value = wishes.get(name)
    if not isinstance(value, str) or not value or len(value) > longest:
        raise UsageError(f"Yêu cầu thiếu «{name}», hoặc giá trị của nó không dùng được.")
    return value


def _wishes(body: bytes) -> Wishes | None:
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _told(work: Callable[[], dict[str, Any]]) -> Response:
    try:
        return JSONResponse(work())
    except CchcError as error:
        return failure(error)
    except OSError as error:
        return refusal(f"Không ghi được vào thư mục báo cáo ({error.strerror}).", 507)
