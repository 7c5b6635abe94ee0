"""The program's one door: an index that answers questions and notices when it was rebuilt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock
from typing import TypeVar

from cchc_qa.answer import SENTENCES, Library, find_sentences, hits
from cchc_qa.context import passage_text
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.errors import EncoderMismatch, IndexDamaged
from cchc_qa.index.dense import DenseIndex
from cchc_qa.index.store import OpenIndex, current_name, open_current, open_named
from cchc_qa.reply import reply
from cchc_qa.retrieve import Sources, retrieve
from cchc_qa.scope import named_reports, with_relative_periods
from cchc_qa.types import Answer, Encoder, Hit

_T = TypeVar("_T")


class Assistant:
    """Answers from the index at ``root``; a generation built meanwhile is taken up by itself.

    Raises IndexNotFound, IndexDamaged, EncoderUnavailable, or EncoderMismatch when the index was
    made with another encoder than the one configured.
    """

    def __init__(
        self, root: Path, settings: EncoderSettings | None = None, *, home: str | None = None
    ) -> None:
        """``home`` is the place that a question means when it names none."""
        self._root = root
        self._home = home
        self._encoder = open_encoder(settings or EncoderSettings())
        self._library = open_library(open_current(root), self._encoder, home)
        self._earlier: Library | None = None
        self._opening_earlier = Lock()

    @property
    def index(self) -> OpenIndex:
        """The generation in use now."""
        return self._library.index

    @property
    def library(self) -> Library:
        """The same with the doors to search it: what the ranking is fitted on."""
        return self._library

    def refresh(self) -> bool:
        """Take up a newer generation, if there is one."""
        if current_name(self._root) in {None, self._library.index.name}:
            return False
        self._library = open_library(open_current(self._root), self._encoder, self._home)
        return True

    def ask(self, question: str) -> Answer:
        return self.with_library(lambda library: reply(library, question))

    def ask_all(self, questions: Sequence[str]) -> tuple[tuple[Answer, ...], OpenIndex]:
        """The answers of one generation to several questions, and that generation."""
        return self.with_library(
            lambda library: (tuple(reply(library, q) for q in questions), library.index)
        )

    def ask_at(self, generation: str, question: str) -> Answer | None:
        """What a generation answers, to the byte as it did when it was in use; ``None`` where it is
        neither in use nor on the disk any more, or another encoder made it."""
        library = self.library_at(generation)
        try:
            return reply(library, question) if library else None
        except (OSError, IndexDamaged):
            if generation == self._library.index.name:
                raise
            return None

    def library_at(self, generation: str) -> Library | None:
        """A generation with the doors to search it: the one in use, or an earlier one on the disk,
        of which the last asked for is held open. A build keeps the one before its own."""
        self.refresh()
        current = self._library
        if generation == current.index.name:
            return current
        with self._opening_earlier:
            if self._earlier is None or self._earlier.index.name != generation:
                self._earlier = self._opened(generation) or self._earlier
            held = self._earlier
        return held if held and held.index.name == generation else None

    def _opened(self, generation: str) -> Library | None:
        try:
            index = open_named(self._root, generation)
            return open_library(index, self._encoder, self._home) if index else None
        except EncoderMismatch:
            return None

    def search(self, question: str, top: int = 10) -> tuple[Hit, ...]:
        """The passages found, best first."""
        return self.with_library(lambda library: _search(library, question, top))

    def with_library(self, work: Callable[[Library], _T]) -> _T:
        """Work on the current generation; again on the next where this one was collected."""
        self.refresh()
        try:
            return work(self._library)
        except OSError:
            if not self.refresh():
                raise
            return work(self._library)


def _search(library: Library, question: str, top: int) -> tuple[Hit, ...]:
    """Of the reports that the question names first, then of all."""
    documents = [e.metadata for e in library.index.entries]
    understood = library.understand(question)
    understood = with_relative_periods(understood, documents, library.home)
    named = named_reports(understood, documents)
    count = max(top, SENTENCES)
    found = find_sentences(library, understood, named, count) if named else []
    if len(found) < top:
        met = {s.sentence for s in found}
        others = retrieve(library.sources, understood, count=count + len(met))
        found += [s for s in others if s.sentence not in met]
    return hits(library, found[:top])


def open_library(index: OpenIndex, encoder: Encoder, home: str | None) -> Library:
    """A generation with the doors to search it. Raises EncoderMismatch for another's vectors."""
    if index.manifest.encoder != encoder.fingerprint:
        raise EncoderMismatch(
            f"{index.root}: chỉ mục được lập bằng bộ mã hóa khác với cấu hình hiện nay. "
            "Hãy lập lại chỉ mục bằng «cchc-qa build», hoặc đặt lại bộ mã hóa như trước."
        )
    dense = DenseIndex(index.dense_path)
    abbreviations = tuple(dict.fromkeys(p for e in index.entries for p in e.abbreviations))

    def passage(sentence: int) -> str:
        document, number = index.locate(sentence)
        return passage_text(index.report(document), number)

    sources = Sources(index.lexical, dense, encoder, passage)
    return Library(index, sources, abbreviations, home)
