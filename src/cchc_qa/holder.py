"""Whose reports there are: each district or commune that reports itself, else the province."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from cchc_qa.rank import Ranked
from cchc_qa.types import Metadata, Period
from cchc_qa.wording import period_name

_UNIT = re.compile(r"(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) ")

_PLACES = 6
_PERIODS = 6
"""As many are named of each; what comes after is only counted."""


def holder_name(data: Metadata) -> str | None:
    """«huyện Thuỷ Bình», «An Giang»; ``None`` for a document of no place, such as a law."""
    if data.body and _UNIT.match(data.body):
        return data.body
    return data.place


def of_one_holder(ranked: list[Ranked], documents: Sequence[Metadata]) -> list[Ranked]:
    """The candidates of the first one's holder, where a question does not say whose is meant: what
    another place reports of the same indicator is no rival to it."""
    if not ranked:
        return ranked
    first = holder_name(documents[ranked[0].candidate.document])
    if first is None:
        return ranked
    others = {holder_name(documents[r.candidate.document]) for r in ranked} - {first, None}
    return [r for r in ranked if holder_name(documents[r.candidate.document]) not in others]


def held_in_words(documents: Iterable[Metadata]) -> str:
    """«An Giang (Quý II/2024, Quý III/2024), Cà Mau (Quý III/2024)»: the newest of each."""
    held: dict[str, set[Period]] = {}
    for data in documents:
        if name := holder_name(data):
            held.setdefault(name, set()).update({data.period} if data.period else ())
    if not held:
        return "chưa có báo cáo của địa phương nào"
    shown = [_with_periods(name, held[name]) for name in list(held)[:_PLACES]]
    more = len(held) - _PLACES
    return ", ".join(shown) + (f" và {more} nơi khác" if more > 0 else "")


def _with_periods(name: str, periods: set[Period]) -> str:
    ordered = sorted(periods, key=Period.end)[-_PERIODS:]
    return f"{name} ({', '.join(map(period_name, ordered))})" if ordered else name
