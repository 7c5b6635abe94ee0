"""The straight lines drawn on a page: level and upright edges, in the page's shown coordinates."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2.raw as raw

from cchc_qa.read.glyphs import Frame
from cchc_qa.read.pdfium import OpenPage

_THIN = 3.0
"""A filled shape no thicker than this is a rule."""
_SHORT = 5.0
_MAX_OBJECTS = 20_000
_MAX_SEGMENTS = 400
"""Drawings beyond these are pictures or maps, not tables; looking at them would cost seconds."""
_MAX_DEPTH = 3

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
_PLAIN: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class Edge:
    """From ``start`` to ``end`` along one axis, at ``level`` of the other."""

    level: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Ruling:
    across: tuple[Edge, ...]
    upright: tuple[Edge, ...]


def ruling_of(page: OpenPage) -> Ruling:
    """All rules of the page; empty where it draws none, or a picture's worth of them."""
    across: list[Edge] = []
    upright: list[Edge] = []
    for points, stroked in _outlines(page):
        for flat, edge in _edges(points, stroked):
            (across if flat else upright).append(edge)
    return Ruling(_merged(across), _merged(upright))


def _outlines(page: OpenPage) -> Iterator[tuple[list[Point], bool]]:
    handle = page.objects()
    count = raw.FPDFPage_CountObjects(handle)
    if count > _MAX_OBJECTS:
        return
    for index in range(count):
        yield from _outline(raw.FPDFPage_GetObject(handle, index), _PLAIN, page.frame, 0)


def _outline(
    item: raw.FPDF_PAGEOBJECT, outer: Matrix, frame: Frame, depth: int
) -> Iterator[tuple[list[Point], bool]]:
    kind = raw.FPDFPageObj_GetType(item)
    if kind == raw.FPDF_PAGEOBJ_PATH:
        yield from _paths(item, _times(_matrix(item), outer), frame)
    elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _MAX_DEPTH:
        inner = _times(_matrix(item), outer)
        for index in range(min(raw.FPDFFormObj_CountObjects(item), _MAX_OBJECTS)):
            yield from _outline(raw.FPDFFormObj_GetObject(item, index), inner, frame, depth + 1)


def _matrix(item: raw.FPDF_PAGEOBJECT) -> Matrix:
    found = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, found):
        return _PLAIN
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )


def _paths(
    item: raw.FPDF_PAGEOBJECT, matrix: Matrix, frame: Frame
) -> Iterator[tuple[list[Point], bool]]:
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, filled, stroked)
    count = raw.FPDFPath_CountSegments(item)
    if not (filled.value or stroked.value) or not 0 < count <= _MAX_SEGMENTS:
        return
    points: list[Point] = []
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO and points:
            yield points, bool(stroked.value)
            points = []
        points.append(_point(segment, matrix, frame))
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    yield points, bool(stroked.value)


def _point(segment: raw.FPDF_PATHSEGMENT, matrix: Matrix, frame: Frame) -> Point:
    x, y = ctypes.c_float(), ctypes.c_float()
    raw.FPDFPathSegment_GetPoint(segment, x, y)
    a, b, c, d, e, f = matrix
    return frame.shown(a * x.value + c * y.value + e, b * x.value + d * y.value + f)


def _edges(points: list[Point], stroked: bool) -> Iterator[tuple[bool, Edge]]:
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    if min(width, height) <= _THIN:
        if max(width, height) >= _SHORT:
            yield _edge(min(xs), min(ys), max(xs), max(ys))
    elif stroked:
        for (x0, y0), (x1, y1) in pairwise(points):
            straight = min(abs(x1 - x0), abs(y1 - y0)) < 1
            if straight and max(abs(x1 - x0), abs(y1 - y0)) >= _SHORT:
                yield _edge(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _edge(x0: float, y0: float, x1: float, y1: float) -> tuple[bool, Edge]:
    if x1 - x0 >= y1 - y0:
        return True, Edge((y0 + y1) / 2, x0, x1)
    return False, Edge((x0 + x1) / 2, y0, y1)


def _merged(edges: list[Edge]) -> tuple[Edge, ...]:
    """Pieces of one rule made one: Word draws a rule cell by cell."""
    merged: list[Edge] = []
    for edge in sorted(edges, key=lambda edge: (round(edge.level), edge.start)):
        last = merged[-1] if merged else None
        if last and abs(edge.level - last.level) < 1.5 and edge.start < last.end + _THIN:
            merged[-1] = Edge(last.level, last.start, max(last.end, edge.end))
        else:
            merged.append(edge)
    return tuple(merged)
