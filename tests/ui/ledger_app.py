"""The routes of figures and series behind the guard, without the chat: enough for their JSON."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from starlette.testclient import TestClient

from cchc_qa.config import Settings
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.guard import Guard, names_of
from cchc_qa.ui.ledger import Ledger
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.routes import figures, proof, series


def client_over(root: Path) -> TestClient:
    desk = Desk(Settings(index=root), Pictures())
    ledger = Ledger(desk)
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    proof.add(app, desk)
    figures.add(app, ledger)
    series.add(app, ledger)
    app.add_middleware(Guard, names=names_of("127.0.0.1"))
    return TestClient(app, base_url="http://127.0.0.1")
