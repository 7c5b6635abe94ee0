"""«Số liệu»: the page, the figures as JSON by filters, order and part, and the same as a file."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from starlette.responses import JSONResponse, Response

from cchc_qa.catalogue import KIND_NAMES, Facets
from cchc_qa.errors import CchcError
from cchc_qa.export.csv_cells import MEDIA_TYPE
from cchc_qa.export.table_csv import figures_csv
from cchc_qa.figure_json import figure_view
from cchc_qa.ui.ledger import Figures, Ledger
from cchc_qa.ui.parameters import FIGURES_GIVEN
from cchc_qa.ui.problems import failure
from cchc_qa.ui.site import page
from cchc_qa.ui.tables import FIGURES
from cchc_qa.ui.wanted import all_wanted_of, wanted_of

_FILE = {"content-disposition": 'attachment; filename="so-lieu.csv"'}


def add(app: FastAPI, ledger: Ledger) -> None:
    @app.get("/so-lieu", include_in_schema=False)
    def whole_page() -> Response:
        return page("Số liệu", "/so-lieu", FIGURES, ("figures.js",), ("figures.css",))

    @app.get(
        "/api/figures",
        summary="Các số liệu trong báo cáo, theo bộ lọc",
        openapi_extra=FIGURES_GIVEN,
    )
    def some(request: Request) -> Response:
        try:
            wanted = wanted_of(request.query_params)
            held = ledger.figures()
        except (CchcError, OSError) as error:
            return failure(error)
        found = held.catalogue.sift(wanted)
        return JSONResponse(
            {
                "generation": held.generation,
                "total": found.total,
                "rows": [figure_view(row, held.keys) for row in found.rows],
                "facets": _facets(held),
            }
        )

    @app.get(
        "/api/figures.csv",
        summary="Các số liệu theo bộ lọc, dạng tệp CSV",
        openapi_extra=FIGURES_GIVEN,
    )
    def file(request: Request) -> Response:
        try:
            wanted = all_wanted_of(request.query_params)
            held = ledger.figures()
        except (CchcError, OSError) as error:
            return failure(error)
        rows = held.catalogue.sift(wanted).rows
        return Response(figures_csv(rows), media_type=MEDIA_TYPE, headers=_FILE)


def _facets(held: Figures) -> dict[str, Any]:
    facets: Facets = held.catalogue.facets
    return {
        "places": facets.places,
        "periods": [{"code": code, "name": name} for code, name in facets.periods],
        "bodies": facets.bodies,
        "documents": facets.documents,
        "kinds": [{"code": kind.value, "name": KIND_NAMES[kind]} for kind in facets.kinds],
    }
