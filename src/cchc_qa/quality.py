"""How far a report's figures can be trusted: what takes too long to ask at each opening of a page.

It is worked out once for each object of an index and kept beside it in ``quality.json``. That file
is derived, so it is no part of any digest; one that is missing or of another form is made anew.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from cchc_qa.errors import ReadError
from cchc_qa.index.disk import write_synced
from cchc_qa.read.sandbox import Reader
from cchc_qa.text.numerals import NUMBER, is_ambiguous
from cchc_qa.types import Figure, FigureKind, Report

_FORMAT = 1
_FILE = "quality.json"
_NUMBER = re.compile(NUMBER)
_MEASURING = frozenset(
    {FigureKind.PERCENT, FigureKind.RATIO, FigureKind.COUNT, FigureKind.MONEY, FigureKind.RANK}
)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A figure that can be read in two ways, as written, and the page it stands on."""

    text: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Quality:
    """``doubts`` are the figures that can be read in two ways, ``differences`` a note for each page
    on which the second PDF reader sees other figures."""

    tables: int
    doubts: tuple[Doubt, ...]
    differences: tuple[str, ...]


def quality_of(report: Report, source: Path, reader: Reader) -> Quality:
    """Slow: the second reader takes about four seconds for a hundred pages."""
    try:
        differences = reader.compare(source, report.document.name)
    except ReadError as error:
        differences = (f"chưa đối chiếu được bằng bộ đọc thứ hai: {error.what}",)
    return Quality(len(report.document.tables), tuple(doubts(report)), differences)


def doubts(report: Report) -> Iterator[Doubt]:
    """The figures whose number can be read in two ways, each stretch of text once."""
    seen = set()
    for figure in report.figures:
        written = figure.span.of(report.document.text)
        if figure.span not in seen and _is_doubtful(figure, written):
            seen.add(figure.span)
            yield Doubt(" ".join(written.split()), report.page_of(figure.span.start))


def _is_doubtful(figure: Figure, written: str) -> bool:
    if figure.kind not in _MEASURING:
        return False
    share = figure.kind is FigureKind.PERCENT
    return any(is_ambiguous(n, fraction=share) for n in _NUMBER.findall(written))


def stored_quality(folder: Path) -> Quality | None:
    """What is kept beside an object; ``None`` where it was not worked out yet."""
    try:
        value = json.loads((folder / _FILE).read_bytes())
        return _from_json(value) if value["format"] == _FORMAT else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def store_quality(folder: Path, quality: Quality) -> None:
    """Keep it; does nothing where the object was removed meanwhile."""
    fresh = folder / f".{_FILE}.{os.getpid()}"
    data = json.dumps({"format": _FORMAT, **asdict(quality)}, ensure_ascii=False)
    try:
        write_synced(fresh, data.encode("utf-8"))
        fresh.replace(folder / _FILE)
    except FileNotFoundError:
        return


def _from_json(value: dict[str, Any]) -> Quality:
    return Quality(
        tables=int(value["tables"]),
        doubts=tuple(Doubt(str(d["text"]), d["page"]) for d in value["doubts"]),
        differences=tuple(str(note) for note in value["differences"]),
    )
