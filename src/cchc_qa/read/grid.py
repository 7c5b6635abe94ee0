"""Ruled lines → the grids of the tables they draw: columns, rows, and which cells are merged."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cchc_qa.read.ruling import Edge, Ruling

_TOUCH = 3.5
_SAME_LEVEL = 4.0
_OUTSIDE = 8.0
"""Rules that stick out this far beyond the outermost upright rule close an open side."""
_COVERED = 0.6
_MAX_EDGES = 1500


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell of a grid, merged or not, by its first row and column and how many it covers."""

    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Mesh:
    """Where the rules of one table stand, and the slot of each of its small cells."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    slots: tuple[tuple[Slot, ...], ...]

    def slot_at(self, x: float, y: float) -> Slot | None:
        row, column = bisect_right(self.ys, y) - 1, bisect_right(self.xs, x) - 1
        if 0 <= row < len(self.slots) and 0 <= column < len(self.xs) - 1:
            return self.slots[row][column]
        return None


def meshes_of(ruling: Ruling) -> list[Mesh]:
    """The tables on a page, from its top; a frame about one column is none."""
    across, upright = ruling.across, ruling.upright
    if len(across) < 2 or len(upright) < 2 or len(across) + len(upright) > _MAX_EDGES:
        return []
    meshes = [_mesh(flat, tall) for flat, tall in _connected(across, upright)]
    return sorted((mesh for mesh in meshes if mesh is not None), key=lambda mesh: mesh.ys[0])


def _connected(
    across: Sequence[Edge], upright: Sequence[Edge]
) -> list[tuple[list[Edge], list[Edge]]]:
    """Rules that meet, directly or through others, belong to one table."""
    parent = list(range(len(across) + len(upright)))
    for i, flat in enumerate(across):
        for j, tall in enumerate(upright):
            if _meet(flat, tall):
                _join(parent, i, len(across) + j)
    groups: dict[int, tuple[list[Edge], list[Edge]]] = {}
    for i, edge in enumerate([*across, *upright]):
        group = groups.setdefault(_root(parent, i), ([], []))
        group[0 if i < len(across) else 1].append(edge)
    return list(groups.values())


def _meet(flat: Edge, tall: Edge) -> bool:
    return (
        flat.start - _TOUCH <= tall.level <= flat.end + _TOUCH
        and tall.start - _TOUCH <= flat.level <= tall.end + _TOUCH
    )


def _root(parent: list[int], i: int) -> int:
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


def _join(parent: list[int], i: int, j: int) -> None:
    parent[_root(parent, i)] = _root(parent, j)


def _mesh(across: Sequence[Edge], upright: Sequence[Edge]) -> Mesh | None:
    xs, ys = _levels(upright, across), _levels(across, upright)
    if len(xs) < 3 or len(ys) < 2:
        return None
    return Mesh(tuple(xs), tuple(ys), _slots(xs, ys, across, upright))


def _levels(edges: Sequence[Edge], others: Sequence[Edge]) -> list[float]:
    """Where the edges stand; the others' ends stand in for a side that is not drawn."""
    levels: list[float] = []
    for level in sorted(edge.level for edge in edges):
        if not levels or level - levels[-1] > _SAME_LEVEL:
            levels.append(level)
    if not levels or not others:
        return levels
    first, last = min(edge.start for edge in others), max(edge.end for edge in others)
    before = [first] if first < levels[0] - _OUTSIDE else []
    after = [last] if last > levels[-1] + _OUTSIDE else []
    return before + levels + after


def _slots(
    xs: Sequence[float], ys: Sequence[float], across: Sequence[Edge], upright: Sequence[Edge]
) -> tuple[tuple[Slot, ...], ...]:
    columns, rows = len(xs) - 1, len(ys) - 1
    parent = list(range(rows * columns))
    for r in range(rows):
        for c in range(columns):
            if c + 1 < columns and not _drawn(upright, xs[c + 1], ys[r], ys[r + 1]):
                _join(parent, r * columns + c, r * columns + c + 1)
            if r + 1 < rows and not _drawn(across, ys[r + 1], xs[c], xs[c + 1]):
                _join(parent, r * columns + c, (r + 1) * columns + c)
    return _rectangles(rows, columns, lambda r, c: _root(parent, r * columns + c))


def _drawn(edges: Sequence[Edge], level: float, start: float, end: float) -> bool:
    """Does a rule at this level cover most of the way?"""
    covered = sum(
        max(0.0, min(edge.end, end) - max(edge.start, start))
        for edge in edges
        if abs(edge.level - level) <= _SAME_LEVEL
    )
    return covered >= _COVERED * (end - start)


def _rectangles(
    rows: int, columns: int, group: Callable[[int, int], int]
) -> tuple[tuple[Slot, ...], ...]:
    """A merged cell is a rectangle; a group of any other shape falls back into small cells."""
    members: dict[int, list[tuple[int, int]]] = {}
    for r in range(rows):
        for c in range(columns):
            members.setdefault(group(r, c), []).append((r, c))
    slots = [[Slot(r, c, 1, 1) for c in range(columns)] for r in range(rows)]
    for cells in members.values():
        r0, c0 = min(r for r, _ in cells), min(c for _, c in cells)
        r1, c1 = max(r for r, _ in cells), max(c for _, c in cells)
        if len(cells) == (r1 - r0 + 1) * (c1 - c0 + 1):
            for r, c in cells:
                slots[r][c] = Slot(r0, c0, r1 - r0 + 1, c1 - c0 + 1)
    return tuple(tuple(row) for row in slots)
