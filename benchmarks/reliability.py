"""Draws how often answers are right against how sure the program was: an SVG, without a library."""

from __future__ import annotations

from collections.abc import Sequence

SIDE = 320
MARGIN = 48
BINS = 10
_FEWEST = 5
"""A bin of fewer answers says nothing."""


def drawn(said: Sequence[tuple[float, bool]]) -> str:
    """``said`` are confidences with whether the answer was right. On the diagonal the confidence
    is what happens; a dot's area grows with the number of its answers."""
    points = _points(said)
    dots = "".join(
        f'<circle cx="{_x(sure):.1f}" cy="{_y(right):.1f}" r="{1.2 * count**0.5:.1f}" '
        'fill="#1f6feb" fill-opacity="0.6"/>'
        f'<text x="{_x(sure):.1f}" y="{_y(right) - 10:.1f}" text-anchor="middle">{count}</text>'
        for sure, right, count in points
    )
    line = " ".join(f"{_x(sure):.1f},{_y(right):.1f}" for sure, right, _ in points)
    size = SIDE + 2 * MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" '
        f'viewBox="0 0 {size} {size}" font-family="sans-serif" font-size="11">'
        f'<rect width="{size}" height="{size}" fill="white"/>{_axes()}'
        f'<polyline points="{line}" fill="none" stroke="#1f6feb"/>{dots}</svg>\n'
    )


def _points(said: Sequence[tuple[float, bool]]) -> list[tuple[float, float, int]]:
    """Of each bin the mean confidence, the share right, and how many."""
    found = []
    for number in range(BINS):
        low, high = number / BINS, (number + 1) / BINS
        held = [(s, r) for s, r in said if low <= s < high or (s == high == 1)]
        if len(held) >= _FEWEST:
            sure = sum(s for s, _ in held) / len(held)
            found.append((sure, sum(r for _, r in held) / len(held), len(held)))
    return found


def _axes() -> str:
    ticks = "".join(
        f'<text x="{_x(t / 5):.0f}" y="{_y(0) + 16:.0f}" text-anchor="middle">{t / 5:.1f}</text>'
        f'<text x="{_x(0) - 8:.0f}" y="{_y(t / 5) + 4:.0f}" text-anchor="end">{t / 5:.1f}</text>'
        for t in range(6)
    )
    return (
        f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIDE}" height="{SIDE}" fill="none" '
        'stroke="#888"/>'
        f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#bbb" '
        'stroke-dasharray="4 4"/>'
        f"{ticks}"
        f'<text x="{_x(0.5):.0f}" y="{_y(0) + 36:.0f}" text-anchor="middle">confidence</text>'
        f'<text x="{_x(0):.0f}" y="{_y(1) - 14:.0f}">share of answers that are right</text>'
    )


def _x(value: float) -> float:
    return MARGIN + SIDE * value


def _y(value: float) -> float:
    return MARGIN + SIDE * (1 - value)
