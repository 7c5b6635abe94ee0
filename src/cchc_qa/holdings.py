"""What an index holds: each report with its quality, the files that failed, whose is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_qa.coverage import Coverage, coverage
from cchc_qa.holder import holder_name
from cchc_qa.index.layout import object_folder
from cchc_qa.index.manifest import Entry, Failure
from cchc_qa.index.store import OpenIndex
from cchc_qa.quality import Quality, quality_of, store_quality, stored_quality
from cchc_qa.read.sandbox import Reader
from cchc_qa.wording import capitalised


@dataclass(frozen=True, slots=True)
class Holding:
    """A report of the index. ``quality`` is ``None`` until it was worked out."""

    entry: Entry
    holder: str | None
    quality: Quality | None


@dataclass(frozen=True, slots=True)
class Holdings:
    """All reports of a generation, by name, with what failed and whose is missing."""

    generation: str
    reports: tuple[Holding, ...]
    failures: tuple[Failure, ...]
    coverage: Coverage


def holdings(index: OpenIndex) -> Holdings:
    """Fast: of the quality only what was worked out before."""
    return Holdings(
        generation=index.name,
        reports=tuple(_holding(index, entry) for entry in index.entries),
        failures=index.manifest.failures,
        coverage=coverage((e.name, e.metadata) for e in index.entries),
    )


def _holding(index: OpenIndex, entry: Entry) -> Holding:
    holder = holder_name(entry.metadata)
    folder = object_folder(index.root, entry.key)
    return Holding(entry, capitalised(holder) if holder else None, stored_quality(folder))


def inspect(index: OpenIndex, reader: Reader) -> Iterator[tuple[str, int, int]]:
    """Work out the quality of each report that has none yet, and keep it.

    Gives before each its name, how many are done and how many there are.
    """
    waiting = [n for n, e in enumerate(index.entries) if _is_unseen(index, e)]
    for done, number in enumerate(waiting):
        entry = index.entries[number]
        yield entry.name, done, len(waiting)
        quality = quality_of(index.report(number), index.source(number), reader)
        store_quality(object_folder(index.root, entry.key), quality)


def _is_unseen(index: OpenIndex, entry: Entry) -> bool:
    return stored_quality(object_folder(index.root, entry.key)) is None
