"""Our styles, scripts and icon, and nothing else of the folder."""

from __future__ import annotations

from importlib.resources import files

from fastapi import FastAPI
from starlette.responses import Response

_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


def add(app: FastAPI) -> None:
    folder = files("cchc_qa.ui").joinpath("assets")
    names = frozenset(entry.name for entry in folder.iterdir())

    @app.get("/ui/{name}", include_in_schema=False)
    def asset(name: str) -> Response:
        kind = _TYPES.get(name.rpartition(".")[2])
        if name not in names or kind is None:
            return Response(status_code=404)
        data = folder.joinpath(name).read_bytes()
        return Response(data, media_type=kind, headers={"cache-control": "no-cache"})

    @app.get("/favicon.ico", include_in_schema=False)
    def icon() -> Response:
        return asset("icon.svg")
