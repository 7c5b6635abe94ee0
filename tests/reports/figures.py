"""Fills shares into a text: «{47/50}» is «94,00%», «{.47/50}» is «94.00%», «{1:47/50}» «94,0%»."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

SHARE = re.compile(r"\{(\.|[01]:)?(\d+)/(\d+)\}")


def fill(text: str) -> str:
    """`text` with every share written out."""
    return SHARE.sub(_written, text)


def percent(part: int, whole: int, places: int = 2) -> str:
    """Half up, with a comma: «97,93»."""
    share = Decimal(part) * 100 / Decimal(whole)
    return str(share.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)).replace(".", ",")


def grouped(number: int) -> str:
    """12345 → «12.345»."""
    return f"{number:,}".replace(",", ".")


def _written(found: re.Match[str]) -> str:
    style, part, whole = found.groups()
    places = int(style[0]) if style and style != "." else 2
    shown = percent(int(part), int(whole), places) + "%"
    return shown.replace(",", ".") if style == "." else shown
