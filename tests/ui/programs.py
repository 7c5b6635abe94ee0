"""The routes for programs behind the guard, in this process and without Gradio's part."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from starlette.testclient import TestClient

from cchc_qa.config import Settings
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.guard import Guard, names_of
from cchc_qa.ui.invalid import tell_invalid
from cchc_qa.ui.page import Dress
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.routes import api, assets, export, feedback, proof

ADDRESS = "http://127.0.0.1"
VALUE = "Tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III/2024?"
REFUSED = "Tỷ lệ hồ sơ trực tuyến của Cà Mau?"


def client_of(root: Path) -> TestClient:
    desk = Desk(Settings(index=root), Pictures())
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    assets.add(app)
    for routes in (proof, api, export, feedback):
        routes.add(app, desk)
    tell_invalid(app)
    app.add_middleware(Guard, names=names_of("127.0.0.1"))
    app.add_middleware(Dress)
    return TestClient(app, ADDRESS)
