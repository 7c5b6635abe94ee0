"""Where the chat asks: one assistant for everybody, opened when it can be, its errors in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock

from cchc_qa.assistant import Assistant
from cchc_qa.config import Settings
from cchc_qa.errors import CchcError, IndexNotFound
from cchc_qa.index.store import OpenIndex, current_name
from cchc_qa.types import Alternative, Answer, Period
from cchc_qa.ui.examples import examples
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.problems import problem
from cchc_qa.ui.proof import Cited, cited_of, near_of
from cchc_qa.wording import capitalised, period_name

MAX_QUESTION = 1000
"""Characters. Longer ones are no questions."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and what came of it: an answer with its passages, or a problem in words.

    ``generation`` is the index that was asked.
    """

    question: str
    answer: Answer | None = None
    generation: str = ""
    cited: tuple[Cited, ...] = ()
    near: tuple[Cited, ...] = ()
    problem: str | None = None


def alternatives_of(turns: tuple[Turn, ...]) -> tuple[Alternative, ...]:
    """What the newest question may have meant instead."""
    answer = turns[0].answer if turns else None
    return answer.alternatives if answer else ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the index holds: each place with its periods, and questions that it answers."""

    reports: int = 0
    places: tuple[tuple[str, tuple[str, ...]], ...] = ()
    examples: tuple[str, ...] = ()
    problem: str | None = None


class Desk:
    """Answers for the chat from the index of the settings. Safe to use from several threads."""

    def __init__(self, settings: Settings, pictures: Pictures) -> None:
        self._root = settings.index
        self._settings = settings
        self.pictures = pictures
        self._opening = Lock()
        self._assistant: Assistant | None = None
        self._shelf: tuple[str, Shelf] | None = None

    def ask(self, question: str) -> Turn:
        """The turn of one question; problems with the index are told in it, not raised."""
        if len(question) > MAX_QUESTION:
            long = f"Câu hỏi dài quá {MAX_QUESTION} ký tự. Hãy hỏi ngắn hơn."
            return Turn(question[:MAX_QUESTION], problem=long)
        try:
            assistant = self.open()
            answer = assistant.ask(question)
            return self._turn(answer, assistant.index)
        except (CchcError, OSError) as error:
            return Turn(question, problem=problem(error))

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
                if current_name(self._root) is None:
                    raise IndexNotFound(f"{self._root}: chưa có chỉ mục ở đây.")
                self._assistant = Assistant(
                    self._root, self._settings.encoder, home=self._settings.home
                )
            return self._assistant

    def _turn(self, answer: Answer, index: OpenIndex) -> Turn:
        return Turn(
            question=answer.question,
            answer=answer,
            generation=index.name,
            cited=cited_of(answer, index),
            near=tuple(near_of(hit, index) for hit in answer.near),
        )


def _shelf(assistant: Assistant) -> Shelf:
    held: dict[str, set[Period]] = {}
    for entry in assistant.index.entries:
        if entry.metadata.place and entry.metadata.period:
            held.setdefault(entry.metadata.place, set()).add(entry.metadata.period)
    return Shelf(
        reports=len(assistant.index.entries),
        places=tuple((place, _names(held[place])) for place in sorted(held)),
        examples=examples(tuple(sorted(held)), assistant.ask),
    )


def _names(periods: Iterable[Period]) -> tuple[str, ...]:
    """The periods as they end: a year's report comes after that of its third quarter."""
    ordered = sorted(periods, key=lambda p: (p.year, p.last, -p.first))
    return tuple(capitalised(period_name(p)) for p in ordered)
