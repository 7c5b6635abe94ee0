"""«Chuỗi số liệu»: the page, one indicator over periods and places as JSON, and as a file."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from starlette.responses import JSONResponse, Response

from cchc_qa.errors import CchcError
from cchc_qa.export.csv_cells import MEDIA_TYPE
from cchc_qa.export.table_csv import series_csv
from cchc_qa.figure_json import figure_view
from cchc_qa.series import MOST, Missing, Point
from cchc_qa.ui.ledger import Drawn, Ledger
from cchc_qa.ui.parameters import SERIES_GIVEN
from cchc_qa.ui.problems import failure, refusal
from cchc_qa.ui.site import page
from cchc_qa.ui.tables import SERIES
from cchc_qa.ui.wanted import places_of, question_of
from cchc_qa.wording import capitalised, period_name

_FILE = {"content-disposition": 'attachment; filename="chuoi-so-lieu.csv"'}
_BUSY = "Đang có nhiều người lập chuỗi số liệu. Hãy thử lại sau ít giây."
_UNAVAILABLE = 503


def add(app: FastAPI, ledger: Ledger) -> None:
    @app.get("/chuoi", include_in_schema=False)
    def whole_page() -> Response:
        return page("Chuỗi số liệu", "/chuoi", SERIES, ("series.js",), ("figures.css", "chart.css"))

    @app.get(
        "/api/series", summary="Một chỉ tiêu qua các kỳ, các địa phương", openapi_extra=SERIES_GIVEN
    )
    def one(request: Request) -> Response:
        try:
            drawn = _drawn(request, ledger)
        except (CchcError, OSError) as error:
            return failure(error)
        return JSONResponse(_view(drawn)) if drawn else refusal(_BUSY, _UNAVAILABLE)

    @app.get(
        "/api/series.csv",
        summary="Một chỉ tiêu qua các kỳ, dạng tệp CSV",
        openapi_extra=SERIES_GIVEN,
    )
    def file(request: Request) -> Response:
        try:
            drawn = _drawn(request, ledger)
        except (CchcError, OSError) as error:
            return failure(error)
        if drawn is None:
            return refusal(_BUSY, _UNAVAILABLE)
        return Response(series_csv(drawn.series), media_type=MEDIA_TYPE, headers=_FILE)


def _drawn(request: Request, ledger: Ledger) -> Drawn | None:
    """The series that an address asks for. Raises CchcError or OSError."""
    question = question_of(request.query_params)
    return ledger.series(question, places_of(request.query_params.getlist("places")))


def _view(drawn: Drawn) -> dict[str, Any]:
    found = drawn.series
    return {
        "generation": drawn.generation,
        "indicator": found.indicator,
        "unit": found.unit,
        "kind": found.points[0].figure.kind.value if found.points else None,
        "points": [_point(p, drawn.keys) for p in found.points],
        "missing": [_missing(m, drawn.keys) for m in found.missing],
        "places": found.places,
        "chosen": found.chosen,
        "asked": MOST,
        "left_out": found.left_out,
        "notes": found.notes,
    }


def _point(point: Point, keys: dict[str, str]) -> dict[str, Any]:
    return {**figure_view(point.row, keys), **_where(point)}


def _missing(gap: Missing, keys: dict[str, str]) -> dict[str, Any]:
    """``found`` is a figure that may be of another indicator; it is no value of the series."""
    found = figure_view(gap.row, keys) if gap.row else None
    return {**_where(gap), "why": gap.why, "found": found}


def _where(one: Point | Missing) -> dict[str, Any]:
    """``months`` is how long the period is: sums over periods of other lengths are no course."""
    return {
        "place": one.place,
        "period": one.period.code,
        "period_name": capitalised(period_name(one.period)),
        "order": list(one.period.end()),
        "months": one.period.last - one.period.first + 1,
    }
