"""What the recognisers of quantities pass on: what was found, and what is spoken for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from cchc_qa.types import FigureKind, Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure recognised: ``span`` with unit and bound, ``number`` the digits alone."""

    span: Span
    number: Span
    kind: FigureKind
    value: Decimal | None = None
    total: Decimal | None = None
    unit: str = ""
    bound: str = ""


class Claims:
    """The stretches of one sentence that are spoken for."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def take(self, span: Span) -> bool:
        """Claim a stretch; False when some of it is claimed already."""
        if any(s.start < span.end and span.start < s.end for s in self._spans):
            return False
        self._spans.append(span)
        return True
