"""Whose reports there are: each district or commune that reports itself, else the province."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cchc_qa.metadata import unit_name
from cchc_qa.rank import Ranked
from cchc_qa.rings import Candidate
from cchc_qa.text.normalise import key
from cchc_qa.types import Metadata, Period
from cchc_qa.wording import joined, period_name

_PLACES = 6
_PERIODS = 6
"""As many are named of each; what comes after is only counted."""


def holder_name(data: Metadata) -> str | None:
    """«huyện Thuỷ Bình», «An Giang»; ``None`` for a document of no place, such as a law."""
    return data.body if unit_name(data) is not None else data.place


def without_twins(ranked: list[Ranked], documents: Sequence[Metadata]) -> list[Ranked]:
    """The candidates without those that are the first one's indicator in another holder's report:
    where a question does not say whose is meant, they are no rivals to it."""
    if not ranked:
        return ranked
    first, *others = ranked
    own = holder_name(documents[first.candidate.document])
    said = _said(first.candidate)

    def is_twin(other: Ranked) -> bool:
        whose = holder_name(documents[other.candidate.document])
        return None not in {own, whose} and whose != own and _said(other.candidate) == said

    return ranked if said is None else [first, *(r for r in others if not is_twin(r))]


def _said(candidate: Candidate) -> tuple[str, ...] | None:
    """The words that name a figure, to be compared with those of another report."""
    figure, text = candidate.figure, candidate.report.document.text
    if figure is None:
        return None
    words = tuple(key(joined(s.of(text))) for s in (figure.label, *figure.headers))
    return words if any(words) else None


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
