"""The web server: our own application, with Gradio's chat mounted in it behind our own rules."""

from __future__ import annotations

import socket
from importlib.resources import files
from threading import Thread

from fastapi import FastAPI
from starlette.responses import JSONResponse, Response

from cchc_qa.config import Settings
from cchc_qa.errors import UsageError
from cchc_qa.picture import Box, PictureError
from cchc_qa.ui.chat import mount
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.guard import Guard, Names, names_of
from cchc_qa.ui.page import Dress
from cchc_qa.ui.pictures import Pictures

_ASSETS = {
    "chat.css": "text/css",
    "chat.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}
_CONNECTIONS = 1024
"""Each open page holds one; above this new ones are told to come again."""

_KEEP = {"cache-control": "private, max-age=3600"}
"""A token always shows the same page."""


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
    pictures = Pictures()
    desk = Desk(settings, pictures)
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    _add_pages(app, pictures)
    _add_assets(app)
    app = mount(app, desk)
    app.add_middleware(Guard, names=names)
    app.add_middleware(Dress)
    Thread(target=desk.shelf, name="cchc-qa-warm", daemon=True).start()
    return app


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=256)
    except OSError as error:
        raise UsageError(
            f"không mở được {host}, cổng {port} ({error.strerror}). "
            "Hãy chọn cổng khác bằng --port, hoặc đóng chương trình đang dùng cổng này."
        ) from error


# --- routes -------------------------------------------------------------------------------------


def _add_pages(app: FastAPI, pictures: Pictures) -> None:
    """A page's picture, and where on it the mark stands, under a token."""

    @app.get("/page/{token}.png")
    def picture(token: str) -> Response:
        try:
            png = pictures.png(token)
        except PictureError:
            return Response(status_code=410)
        if png is None:
            return Response(status_code=404)
        return Response(png, media_type="image/png", headers=_KEEP)

    @app.get("/page/{token}.json")
    def layout(token: str) -> Response:
        try:
            found = pictures.layout(token)
        except PictureError:
            return Response(status_code=410)
        if found is None:
            return Response(status_code=404)
        page, boxes = found
        return JSONResponse({"page": _corners(page), "boxes": [_corners(b) for b in boxes]})


def _corners(box: Box) -> list[float]:
    return [round(v, 2) for v in (box.left, box.top, box.right, box.bottom)]


def _add_assets(app: FastAPI) -> None:
    """Our style, script and icon, and nothing else of the folder."""

    @app.get("/ui/{name}")
    def asset(name: str) -> Response:
        if name not in _ASSETS:
            return Response(status_code=404)
        data = files("cchc_qa.ui").joinpath("assets", name).read_bytes()
        return Response(data, media_type=_ASSETS[name], headers={"cache-control": "no-cache"})

    @app.get("/favicon.ico")
    def icon() -> Response:
        return asset("icon.svg")
