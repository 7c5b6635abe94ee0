"""A passage with its surroundings, the pictures of its document's pages, and the file itself."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import FastAPI, Query
from starlette.responses import FileResponse, JSONResponse, Response

from cchc_qa.errors import CchcError
from cchc_qa.picture import Box, PictureError
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.problems import failure, refusal
from cchc_qa.ui.proof import Picture, Proof, Reference, number_of, proof_at, sheet, spans_of

_KEEP = {"cache-control": "private, max-age=3600"}
"""A token always shows the same page."""

_GONE = (
    "Báo cáo này đã được thay hoặc bỏ khỏi chỉ mục từ khi có câu trả lời. Hãy hỏi lại để có "
    "trích dẫn mới."
)
_MOST_SPANS = 200
"""Characters of the list of further stretches to mark."""

Position = Annotated[int | None, Query(ge=0, le=100_000_000)]


def add(app: FastAPI, desk: Desk) -> None:
    _add_pictures(app, desk.pictures)
    _add_passages(app, desk)


def _add_passages(app: FastAPI, desk: Desk) -> None:
    @app.get("/api/proof", include_in_schema=False)
    def proof(
        start: Annotated[int, Query(ge=0, le=100_000_000)],
        end: Annotated[int, Query(ge=0, le=100_000_000)],
        key: Annotated[str, Query(max_length=64)] = "",
        document: Annotated[str, Query(max_length=512)] = "",
        figure_start: Position = None,
        figure_end: Position = None,
        also: Annotated[str, Query(max_length=_MOST_SPANS)] = "",
    ) -> Response:
        try:
            index = desk.open().index
            also_spans = spans_of(also)
            figure = spans_of(f"{figure_start}-{figure_end}") if figure_end is not None else ()
            asked = Reference(key, document, start, end, next(iter(figure), None), also_spans)
            found = proof_at(asked, index, desk.pictures)
        except (CchcError, OSError) as error:
            return failure(error)
        return JSONResponse(_shown(found)) if found else refusal(_GONE, 410)

    @app.get("/api/sheet", include_in_schema=False)
    def other_page(
        key: Annotated[str, Query(max_length=64)],
        page: Annotated[int, Query(ge=1, le=100_000)],
    ) -> Response:
        try:
            found = sheet(desk.open().index, key, page, desk.pictures)
        except (CchcError, OSError) as error:
            return failure(error)
        return JSONResponse(_picture(found)) if found else refusal(_GONE, 410)

    @app.get("/file", include_in_schema=False)
    def original(key: Annotated[str, Query(max_length=64)]) -> Response:
        try:
            index = desk.open().index
        except (CchcError, OSError) as error:
            return failure(error)
        number = number_of(index, key)
        if number is None or not index.source(number).is_file():
            return refusal(_GONE, 410)
        name = index.entries[number].name.rpartition("/")[2]
        return FileResponse(index.source(number), filename=name)


def _shown(proof: Proof) -> dict[str, Any]:
    return {
        "source": proof.source,
        "title": proof.title,
        "document": proof.document,
        "key": proof.key,
        "section": proof.section,
        "page": proof.page,
        "pages": proof.pages,
        "paragraph": proof.paragraph,
        "table": proof.table,
        "parent": proof.parent,
        "before": proof.before,
        "after": proof.after,
        "pieces": [{"text": p.text, "figure": p.figure} for p in proof.pieces],
        "picture": _picture(proof.picture) if proof.picture else None,
    }


def _picture(picture: Picture) -> dict[str, Any]:
    return {"token": picture.token, "width": picture.width, "height": picture.height}


def _add_pictures(app: FastAPI, pictures: Pictures) -> None:
    """A page's picture, and where on it the mark stands, under a token."""

    @app.get("/page/{token}.png", include_in_schema=False)
    def picture(token: str) -> Response:
        try:
            png = pictures.png(token)
        except PictureError:
            return Response(status_code=410)
        if png is None:
            return Response(status_code=404)
        return Response(png, media_type="image/png", headers=_KEEP)

    @app.get("/page/{token}.json", include_in_schema=False)
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
