"""Rows by a column: numbers as numbers, periods as they end, words by the Vietnamese alphabet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from cchc_qa.catalogue.row import KIND_NAMES, ROLE_NAMES, Row
from cchc_qa.text.collation import collation_key
from cchc_qa.types import Period

_NEVER = Period(0)


def _words(column: Callable[[Row], str]) -> Callable[[Row], Any]:
    def key(row: Row) -> tuple[str, str] | None:
        words = column(row)
        return collation_key(words) if words else None

    return key


_KEYS: dict[str, Callable[[Row], Any]] = {
    "indicator": _words(lambda row: row.indicator),
    "value": lambda row: row.value,
    "unit": _words(lambda row: row.unit),
    "kind": _words(lambda row: KIND_NAMES[row.kind]),
    "role": _words(lambda row: ROLE_NAMES[row.role]),
    "period": lambda row: row.period.end() if row.period else None,
    "place": _words(lambda row: row.place),
    "body": _words(lambda row: row.body),
    "document": _words(lambda row: row.document),
    "page": lambda row: row.page if row.page is not None else row.paragraph,
}
"""What to sort by; ``None`` for a row that has no such thing."""

COLUMNS = tuple(_KEYS)


def ordered(rows: Sequence[Row], column: str, descending: bool) -> tuple[int, ...]:
    """The numbers of the rows by a column; those without it come last, whatever the direction.

    Raises ValueError for a column that there is not.
    """
    if column == "":
        return _as_they_stand(rows)
    if column not in _KEYS:
        raise ValueError(f"no column {column!r}")
    keys = [_KEYS[column](row) for row in rows]
    held = [n for n, key in enumerate(keys) if key is not None]
    held.sort(key=lambda n: keys[n], reverse=descending)
    return (*held, *(n for n, key in enumerate(keys) if key is None))


def _as_they_stand(rows: Sequence[Row]) -> tuple[int, ...]:
    """The newest reports first, each in the order of its text."""

    def key(row: Row) -> tuple[Any, ...]:
        year, last, first = (row.period or _NEVER).end()
        return -year, -last, first, collation_key(row.body), row.document

    keys = {row.document: key(row) for row in rows}
    return tuple(sorted(range(len(rows)), key=lambda n: keys[rows[n].document]))
