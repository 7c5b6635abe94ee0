"""One indicator over periods and places: every report asked the same question, by itself.

A point has passed all checks of an answer, in its own report; what is not sure to be of the same
indicator is left out and named with its reason. A missing point is right where unsure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cchc_qa.answer import Library
from cchc_qa.holder import holder_name
from cchc_qa.question import understand
from cchc_qa.series.agreement import agreeing, is_to_date
from cchc_qa.series.asking import Asked, asked, known_places
from cchc_qa.series.point import Cell, Missing, Point, point_of
from cchc_qa.text.collation import collation_key
from cchc_qa.text.tokens import tokens
from cchc_qa.types import FigureKind, Metadata, Period

__all__ = ["MOST", "Missing", "Point", "Series", "series"]

MOST = 60
"""Reports asked for one series, the newest of all places first: each costs tens of milliseconds."""

_NO_REPORT = "Chưa có báo cáo của kỳ này."
_NOTHING_LEFT = "Hãy nêu tên chỉ tiêu, ví dụ: tỷ lệ hồ sơ trực tuyến toàn trình."
_TO_DATE = "Các số là lũy kế từ đầu năm đến hết kỳ báo cáo."
_LENGTHS = "Các kỳ dài ngắn khác nhau: số của kỳ dài không so trực tiếp được với số của kỳ ngắn."
_SUMS = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.RATIO})


@dataclass(frozen=True, slots=True)
class Series:
    """The points by place and time, and the places and periods that have none.

    ``places`` are all that have reports, ``chosen`` those that were asked for; ``left_out`` counts
    the reports beyond MOST that were not asked. ``notes`` are what a reader must know.
    """

    indicator: str
    unit: str
    points: tuple[Point, ...]
    missing: tuple[Missing, ...]
    places: tuple[str, ...]
    chosen: tuple[str, ...]
    left_out: int
    notes: tuple[str, ...]


def series(library: Library, question: str, places: Sequence[str] = ()) -> Series:
    """The series of an indicator: for these places, for those that it names, or for all."""
    documents = [e.metadata for e in library.index.entries]
    wanted = asked(question, documents)
    everyone = _sorted({name for d in documents if (name := holder_name(d))})
    chosen = known_places(places or wanted.places, documents) if places or wanted.places else ()
    chosen = _sorted(set(chosen)) if places or wanted.places else everyone
    cells = _cells(documents, wanted, chosen) if understand(wanted.words).terms else []
    kept, left = _asked_all(library, wanted, cells[:MOST])
    missing = [*left, *_without_report(cells, chosen)]
    return Series(
        indicator=_name_for(wanted.words, [p.row.indicator for p in kept]),
        unit=_commonest([p.row.unit for p in kept if p.row.unit]),
        points=tuple(sorted(kept, key=_order)),
        missing=tuple(sorted(missing, key=_order)),
        places=everyone,
        chosen=chosen,
        left_out=max(0, len(cells) - MOST),
        notes=_notes(kept) if cells else (_NOTHING_LEFT,),
    )


def _cells(documents: Sequence[Metadata], wanted: Asked, chosen: Sequence[str]) -> list[Cell]:
    """Whose reports of which periods there are to ask, the newest first."""
    found: dict[tuple[str, Period], tuple[int, ...]] = {}
    for number, data in enumerate(documents):
        name = holder_name(data)
        if name in chosen and name and data.period and wanted.wants(data.period):
            key = (name, data.period)
            found[key] = (*found.get(key, ()), number)
    cells = [Cell(place, period, held) for (place, period), held in found.items()]
    cells.sort(key=lambda c: collation_key(c.place))
    return sorted(cells, key=lambda c: c.period.end(), reverse=True)


def _asked_all(
    library: Library, wanted: Asked, cells: Sequence[Cell]
) -> tuple[list[Point], list[Missing]]:
    found = [point_of(library, wanted, cell) for cell in cells]
    points = [p for p in found if isinstance(p, Point)]
    kept, left = agreeing(points, library.understand(wanted.words))
    return kept, [*(m for m in found if isinstance(m, Missing)), *left]


def _without_report(cells: Sequence[Cell], chosen: Sequence[str]) -> list[Missing]:
    """Of the periods that some of the places have reports of, those that others have none of."""
    periods = {c.period for c in cells}
    held = {(c.place, c.period) for c in cells}
    gaps = ((place, period) for place in chosen for period in periods)
    return [Missing(*gap, _NO_REPORT) for gap in gaps if gap not in held]


def _notes(kept: Sequence[Point]) -> tuple[str, ...]:
    lengths = {p.period.last - p.period.first for p in kept}
    sums = any(p.figure.kind in _SUMS for p in kept)
    notes = []
    if any(map(is_to_date, kept)):
        notes.append(_TO_DATE)
    elif len(lengths) > 1 and sums:
        notes.append(_LENGTHS)
    return tuple(notes)


def _order(one: Point | Missing) -> tuple[tuple[str, str], tuple[int, int, int]]:
    return collation_key(one.place), one.period.end()


def _name_for(words: str, names: list[str]) -> str:
    """Of the reports' own names for the indicator the one that says most of what was asked, then
    the commonest, then the shortest."""
    asked = {t.folded for t in tokens(words)}

    def weight(name: str) -> tuple[int, int, int]:
        return len(asked & {t.folded for t in tokens(name)}), names.count(name), -len(name)

    return max(names, key=weight, default="")


def _commonest(words: list[str]) -> str:
    return max(Counter(words).items(), key=lambda held: held[1], default=("", 0))[0]


def _sorted(names: set[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=collation_key))
