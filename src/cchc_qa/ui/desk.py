"""Where the chat asks: one assistant for everybody, opened when it can be, its errors in words."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from threading import Lock

from cchc_qa.assistant import Assistant
from cchc_qa.config import Settings
from cchc_qa.contract import MAX_QUESTION
from cchc_qa.errors import CchcError, IndexNotFound
from cchc_qa.followup import NO_FILTERS, Filters, Topic, completed
from cchc_qa.holder import holder_name
from cchc_qa.index.store import OpenIndex, current_name
from cchc_qa.official import copied
from cchc_qa.types import Alternative, Answer, Period
from cchc_qa.ui.examples import examples
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.problems import problem
from cchc_qa.ui.proof import Cited, cited_of, near_of
from cchc_qa.wording import capitalised, period_name

_REMEMBERED = 512
"""Questions whose turns are kept; a turn holds a few kilobytes."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and what came of it: an answer with its passages, or a problem in words.

    ``typed`` is what the visitor typed, ``question`` what was asked after completing it, with the
    ``filters`` that hold from it on. ``generation`` is the index that was asked, ``period`` that of
    the report that answered.
    """

    question: str
    answer: Answer | None = None
    typed: str = ""
    generation: str = ""
    filters: Filters = NO_FILTERS
    period: Period | None = None
    cited: tuple[Cited, ...] = ()
    near: tuple[Cited, ...] = ()
    copied: tuple[str, ...] = ()
    problem: str | None = None


def alternatives_of(turns: tuple[Turn, ...]) -> tuple[Alternative, ...]:
    """What the newest question may have meant instead."""
    answer = turns[0].answer if turns else None
    return answer.alternatives if answer else ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the index holds: each place with its periods, and questions that it answers.

    ``holders`` and ``periods`` are what a question can be narrowed to, the newest period first.
    """

    reports: int = 0
    holders: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    places: tuple[tuple[str, tuple[str, ...]], ...] = ()
    examples: tuple[str, ...] = ()
    problem: str | None = None


class Desk:
    """Answers for the chat from the index of the settings. Safe to use from several threads."""

    def __init__(self, settings: Settings, pictures: Pictures) -> None:
        self.root = settings.index
        self._settings = settings
        self.pictures = pictures
        self._opening = Lock()
        self._assistant: Assistant | None = None
        self._shelf: tuple[str, Shelf] | None = None
        self._remembering = Lock()
        self._remembered: OrderedDict[tuple[str, str], Turn] = OrderedDict()

    def ask(self, words: str, before: Turn | None = None, filters: Filters | None = None) -> Turn:
        """The turn of one question after another; problems with the index are told in it."""
        if len(words) > MAX_QUESTION:
            long = f"Câu hỏi dài quá {MAX_QUESTION} ký tự. Hãy hỏi ngắn hơn."
            return Turn(words[:MAX_QUESTION], problem=long)
        held = filters or NO_FILTERS
        try:
            assistant = self.open()
            assistant.refresh()
            documents = [e.metadata for e in assistant.index.entries]
            topic = Topic(before.question, before.period) if before else None
            asked = completed(words, topic, held, documents)
            turn = self._answered(asked.question, assistant)
            return replace(turn, typed=words, filters=asked.filters)
        except (CchcError, OSError) as error:
            return Turn(words, filters=held, problem=problem(error))

    def _answered(self, question: str, assistant: Assistant) -> Turn:
        """The turn of a whole question; one that was asked of this index before is remembered, for
        in a meeting many ask the same."""
        name = (assistant.index.name, question)
        with self._remembering:
            known = self._remembered.get(name)
        if known is not None:
            return known
        turn = _turn(assistant.ask(question), assistant.index)
        with self._remembering:
            self._remembered[turn.generation, question] = turn
            if len(self._remembered) > _REMEMBERED:
                self._remembered.popitem(last=False)
        return turn

    def shelf(self) -> Shelf:
        """What there is to ask about; worked out once a generation."""
        try:
            assistant = self.open()
            assistant.refresh()
            name = assistant.index.name
            if self._shelf is None or self._shelf[0] != name:
                self._shelf = (name, _shelf(assistant))
            return self._shelf[1]
        except (CchcError, OSError) as error:
            return Shelf(problem=problem(error))

    def open(self) -> Assistant:
        """The assistant, opened once there is an index: it may be built after the chat starts.

        Raises CchcError where there is none, or none that can be read.
        """
        with self._opening:
            if self._assistant is None:
                if current_name(self.root) is None:
                    raise IndexNotFound(f"{self.root}: chưa có chỉ mục ở đây.")
                self._assistant = Assistant(
                    self.root, self._settings.encoder, home=self._settings.home
                )
            return self._assistant


def _turn(answer: Answer, index: OpenIndex) -> Turn:
    cited = cited_of(answer, index)
    number = index.document_named(answer.citations[0].document) if answer.citations else None
    return Turn(
        question=answer.question,
        answer=answer,
        generation=index.name,
        period=index.entries[number].metadata.period if number is not None else None,
        cited=cited,
        near=tuple(near_of(hit, index) for hit in answer.near),
        copied=tuple(copied(answer, index).splitlines()),
    )


def _shelf(assistant: Assistant) -> Shelf:
    held: dict[str, set[Period]] = {}
    for entry in assistant.index.entries:
        if entry.metadata.place and entry.metadata.period:
            held.setdefault(entry.metadata.place, set()).add(entry.metadata.period)
    documents = [e.metadata for e in assistant.index.entries]
    return Shelf(
        reports=len(documents),
        holders=tuple(sorted({n for d in documents if d.period and (n := holder_name(d))})),
        periods=tuple(sorted({d.period for d in documents if d.period}, key=Period.end))[::-1],
        places=tuple((place, _names(held[place])) for place in sorted(held)),
        examples=examples(tuple(sorted(held)), assistant.ask),
    )


def _names(periods: Iterable[Period]) -> tuple[str, ...]:
    """The periods as they end: a year's report comes after that of its third quarter."""
    ordered = sorted(periods, key=lambda p: (p.year, p.last, -p.first))
    return tuple(capitalised(period_name(p)) for p in ordered)
