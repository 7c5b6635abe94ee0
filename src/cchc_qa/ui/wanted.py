"""The parameters of an address → which rows are wanted; what makes no sense is said in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from cchc_qa.catalogue import COLUMNS, KIND_NAMES, Wanted
from cchc_qa.catalogue.sift import PAGE
from cchc_qa.errors import UsageError
from cchc_qa.types import FigureKind

MOST_ROWS = 500
_MOST_OFFSET = 10_000_000
_WORDS = 200
_NAME = 512
_PERIOD = 16

MOST_QUESTION = 300
MOST_PLACES = 64
_PLACE = 120


def wanted_of(given: Mapping[str, str]) -> Wanted:
    """The rows that an address asks for. Raises UsageError."""
    order = _one_of(given, "order", ("", "asc", "desc"))
    return Wanted(
        words=_words(given, "q", _WORDS),
        place=_words(given, "place", _NAME),
        period=_words(given, "period", _PERIOD),
        body=_words(given, "body", _NAME),
        document=_words(given, "document", _NAME),
        kind=_kind(given),
        sort=_one_of(given, "sort", ("", *COLUMNS)),
        descending=order == "desc",
        offset=_number(given, "offset", 0, _MOST_OFFSET),
        limit=_number(given, "limit", PAGE, MOST_ROWS),
    )


def all_wanted_of(given: Mapping[str, str]) -> Wanted:
    """The same from the first to the last: for a file. Raises UsageError."""
    return replace(wanted_of({**given, "offset": "", "limit": ""}), limit=None)


def question_of(given: Mapping[str, str]) -> str:
    """The question of a series. Raises UsageError."""
    return " ".join(_words(given, "q", MOST_QUESTION).split())


def places_of(given: list[str]) -> tuple[str, ...]:
    """The places of a series, given one by one or with commas. Raises UsageError."""
    named = [name.strip() for one in given for name in one.split(",") if name.strip()]
    if len(named) > MOST_PLACES or any(len(name) > _PLACE for name in named):
        raise UsageError(f"Tham số «places»: nhiều nhất {MOST_PLACES} địa phương.")
    return tuple(dict.fromkeys(named))


def _words(given: Mapping[str, str], name: str, longest: int) -> str:
    words = given.get(name, "").strip()
    if len(words) > longest:
        raise UsageError(f"Tham số «{name}» dài quá {longest} ký tự. Hãy viết ngắn hơn.")
    return words


def _one_of(given: Mapping[str, str], name: str, known: tuple[str, ...]) -> str:
    value = given.get(name, "").strip()
    if value not in known:
        raise UsageError(f"Tham số «{name}» phải là một trong: {', '.join(filter(None, known))}.")
    return value


def _kind(given: Mapping[str, str]) -> FigureKind | None:
    value = _one_of(given, "kind", ("", *KIND_NAMES))
    return FigureKind(value) if value else None


def _number(given: Mapping[str, str], name: str, usual: int, most: int) -> int:
    value = given.get(name, "").strip()
    if not value:
        return usual
    if not (value.isascii() and value.isdigit() and len(value) <= len(str(most))):
        raise UsageError(f"Tham số «{name}» phải là số nguyên từ 0 đến {most}.")
    if int(value) > most:
        raise UsageError(f"Tham số «{name}» phải là số nguyên từ 0 đến {most}.")
    return int(value)
