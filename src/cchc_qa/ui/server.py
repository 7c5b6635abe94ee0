"""The web server: our own application, with Gradio's chat mounted in it behind our own rules."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from threading import Thread

from fastapi import FastAPI

from cchc_qa.config import Settings
from cchc_qa.errors import UsageError
from cchc_qa.intake import Intake
from cchc_qa.ui.chat import mount
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.guard import Guard, Names, names_of
from cchc_qa.ui.invalid import tell_invalid
from cchc_qa.ui.ledger import Ledger
from cchc_qa.ui.page import Dress
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.routes import api, assets, export, feedback, figures, proof, reports, series

_CONNECTIONS = 1024
"""Each open page holds one; above this new ones are told to come again."""


def serve(settings: Settings, *, host: str, port: int) -> None:
    """Serve the chat until it is stopped. Raises UsageError where the port cannot be had."""
    import uvicorn

    listening = _listen(host, port)
    app = create_app(settings, names_of(host))
    shown = "127.0.0.1" if host in {"0.0.0.0", "::"} else host
    print(f"Khung hỏi đáp: http://{shown}:{port} (Ctrl+C để dừng)", flush=True)
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        limit_concurrency=_CONNECTIONS,
        timeout_graceful_shutdown=2,
    )
    uvicorn.Server(config).run(sockets=[listening])


def create_app(settings: Settings, names: Names) -> FastAPI:
    """The application over the index of the settings, which may be built later."""
    desk = Desk(settings, Pictures())
    intake = Intake(settings)
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, lifespan=_ending(intake))
    assets.add(app)
    proof.add(app, desk)
    api.add(app, desk)
    ledger = Ledger(desk)
    figures.add(app, ledger)
    series.add(app, ledger)
    reports.add(app, desk, intake, settings)
    export.add(app, desk)
    feedback.add(app, desk)
    tell_invalid(app)
    app = mount(app, desk)
    app.add_middleware(Guard, names=names)
    app.add_middleware(Dress)
    Thread(target=_warm, args=(desk, ledger), name="cchc-qa-warm", daemon=True).start()
    return app


def _warm(desk: Desk, ledger: Ledger) -> None:
    """What the first visitors would wait for."""
    desk.shelf()
    ledger.warm()


def _ending(intake: Intake) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """What runs in the background ends with the server."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        intake.close()

    return lifespan


def _listen(host: str, port: int) -> socket.socket:
    """Connections inherit that what is written is sent at once: the parts of an answer would
    otherwise wait 40 ms for each other."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family, backlog=256)
    except OSError as error:
        raise UsageError(
            f"không mở được {host}, cổng {port} ({error.strerror}). "
            "Hãy chọn cổng khác bằng --port, hoặc đóng chương trình đang dùng cổng này."
        ) from error
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening
