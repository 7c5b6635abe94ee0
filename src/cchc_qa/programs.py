"""What programs are told, over HTTP and over MCP alike: as JSON by ``contract``, and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cchc_qa.assistant import Assistant
from cchc_qa.catalogue import Catalogue, Row, Wanted, catalogue_of
from cchc_qa.contract import Ask, FiguresWanted, Search
from cchc_qa.figure_json import figure_view
from cchc_qa.index.store import OpenIndex
from cchc_qa.official import copied, officials
from cchc_qa.outcome import entry_to_json, entry_to_text
from cchc_qa.render import answer_to_json, hits_to_json, hits_to_text
from cchc_qa.types import Answer
from cchc_qa.wording import or_else

REBUILT = "Chỉ mục đã được lập lại từ khi có liên kết này."
"""The notice of an answer that is not of the index asked for."""


@dataclass(frozen=True, slots=True)
class Told:
    """One reply: ``view`` for a program, ``text`` for who reads along."""

    view: dict[str, Any]
    text: str


def asked(assistant: Assistant, question: Ask) -> Told:
    """Of the generation asked for; of today's, with a word of it, where that is gone."""
    name = question.generation
    library = assistant.library_at(name) if name else None
    answer = assistant.ask_at(name, question.question) if name else None
    if library and answer:
        return _answered(answer, library.index, None)
    (answer,), index = assistant.ask_all([question.question])
    return _answered(answer, index, REBUILT if name else None)


def searched(assistant: Assistant, search: Search) -> Told:
    hits = assistant.search(search.question, search.top)
    view = hits_to_json(search.question, hits)
    return Told({**view, "generation": assistant.index.name}, hits_to_text(hits))


def figures(assistant: Assistant, wanted: FiguresWanted) -> Told:
    """Rows of the catalogue of the generation in use, and how many there are in all."""
    return assistant.with_library(lambda library: _figures(library.index, wanted))


def _figures(index: OpenIndex, wanted: FiguresWanted) -> Told:
    sifted = _catalogue(index).sift(
        Wanted(
            words=wanted.q,
            place=wanted.place,
            period=wanted.period,
            body=wanted.body,
            document=wanted.document,
            kind=wanted.kind,
            offset=wanted.offset,
            limit=wanted.limit,
        )
    )
    keys = {entry.name: entry.key for entry in index.entries}
    view = {
        "total": sifted.total,
        "rows": [figure_view(row, keys) for row in sifted.rows],
        "generation": index.name,
    }
    head = f"{sifted.total} số liệu, đây là {len(sifted.rows)}:"
    return Told(view, "\n".join((head, *map(_row, sifted.rows))))


@lru_cache(maxsize=1)
def _catalogue(index: OpenIndex) -> Catalogue:
    """Made once a generation: it takes as long as many answers."""
    return catalogue_of(index)


def _row(row: Row) -> str:
    """«Tỷ lệ …: 94,49% (Quý III/2024, An Giang; an-giang-2024-q3.pdf, mục II.6, tr. 15)»."""
    whose = ", ".join(filter(None, (row.period_name, row.place)))
    page = f"tr. {row.page}" if row.page is not None else f"đoạn {row.paragraph}"
    section = f"mục {row.section}" if row.section else ""
    where = ", ".join(filter(None, (row.document, section, page)))
    return f"{row.indicator}: {row.text} ({'; '.join(filter(None, (whose, where)))})"


def held(assistant: Assistant) -> Told:
    """The reports of the index, and the files that could not be read."""
    assistant.refresh()
    index = assistant.index
    view = {
        "reports": [entry_to_json(entry, entry.notes) for entry in index.entries],
        "failures": [{"file": f.file, "message": f.message} for f in index.manifest.failures],
        "generation": index.name,
    }
    return Told(view, "\n".join(map(entry_to_text, index.entries)))


def _answered(answer: Answer, index: OpenIndex, notice: str | None) -> Told:
    view = {
        **answer_to_json(answer),
        "sources": list(officials(answer, index)),
        "generation": index.name,
        "notice": notice,
    }
    return Told(view, "\n".join(_lines(answer, index, notice)))


def _lines(answer: Answer, index: OpenIndex, notice: str | None) -> Iterator[str]:
    """What is copied in the chat, then the words that prove it."""
    if notice:
        yield notice
    yield copied(answer, index)
    if answer.citations:
        yield f"Nguyên văn: «{answer.citations[0].quote}»"
        if answer.explanation:
            yield answer.explanation
    yield from map(or_else, answer.alternatives)
