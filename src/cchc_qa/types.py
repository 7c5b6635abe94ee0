"""The values that pass between the stages: immutable, with positions as spans of one text.

A document's text is made once, by its reader, in NFC, and never rewritten. Everything found later
is a half-open span of that text, so a quotation is a slice and cannot differ from what it quotes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""Embeddings, one a row, each of Euclidean length 1."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The characters ``start`` to ``end`` (exclusive) of a document's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def __len__(self) -> int:
        return self.end - self.start


# --- what a reader gives ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a PDF: its number as a viewer counts (from 1), its text, its size in points."""

    number: int
    span: Span
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Run:
    """Characters ``start … start+length`` of the text are ``index … index+length`` of a PDF page.

    ``index`` counts as PDFium's text page does, so a box for each character can be asked for later.
    """

    start: int
    length: int
    page: int
    index: int


@dataclass(frozen=True, slots=True)
class Block:
    """One logical line: a heading, a bullet, a paragraph, or a row of a table.

    ``level`` is the heading level that the format itself declares (a DOCX style), else ``None``.
    ``table`` is the number in ``Document.tables`` of the row's table, or ``None``.
    """

    span: Span
    level: int | None = None
    bold: bool = False
    centred: bool = False
    table: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; rows and columns count from 0, a merged cell covers several."""

    span: Span
    row: int
    column: int
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table: where it stands, its cells row by row, and how many rows on top are headers."""

    span: Span
    cells: tuple[Cell, ...]
    header_rows: int


@dataclass(frozen=True, slots=True)
class Document:
    """One file, read: its text and where each part of it stands.

    ``blocks`` are ordered and disjoint; between them there is only white space. ``pages`` and
    ``runs`` are empty for formats without pages. ``notes`` are what a reader of the quality report
    should know (a page without text, a figure that two PDF readers see differently).
    """

    name: str
    format: str
    sha256: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    tables: tuple[Table, ...] = ()
    runs: tuple[Run, ...] = ()
    notes: tuple[str, ...] = ()


# --- what the stages make of it -----------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A reporting period: the months ``first`` to ``last`` of ``year``, both included.

    Written ``2024-Q3``, ``2024-M09``, ``2024-H1`` (6 tháng), ``2024-9M`` (9 tháng), ``2024``.
    """

    year: int
    first: int = 1
    last: int = 12

    @property
    def code(self) -> str:
        months = (self.first, self.last)
        named = {(1, 12): "", (1, 6): "-H1", (7, 12): "-H2", (1, 9): "-9M"}
        if months in named:
            return f"{self.year}{named[months]}"
        if self.first == self.last:
            return f"{self.year}-M{self.first:02d}"
        if self.last - self.first == 2 and self.last % 3 == 0:
            return f"{self.year}-Q{self.last // 3}"
        return f"{self.year}-M{self.first:02d}-M{self.last:02d}"

    def end(self) -> tuple[int, int, int]:
        """Sorts periods as they end, of those that end together the longest last."""
        return self.year, self.last, -self.first


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says of itself; ``None`` where it does not say.

    ``signature_span`` runs from the signer's office to the name, ``signatory_span`` is the name.
    """

    title: str | None = None
    kind: str | None = None
    number: str | None = None
    place: str | None = None
    body: str | None = None
    period: Period | None = None
    date: str | None = None
    signatory: str | None = None
    title_span: Span | None = None
    number_span: Span | None = None
    date_span: Span | None = None
    signature_span: Span | None = None
    signatory_span: Span | None = None


class FigureKind(StrEnum):
    PERCENT = "percent"
    RATIO = "ratio"
    COUNT = "count"
    MONEY = "money"
    RANK = "rank"
    DATE = "date"
    DOCUMENT_NUMBER = "document_number"
    ARTICLE = "article"


NAMING = frozenset({FigureKind.DATE, FigureKind.DOCUMENT_NUMBER, FigureKind.ARTICLE})
"""Kinds that name a day, a document or an article of one; the others measure."""


class Role(StrEnum):
    """What a figure is to its indicator: carried out, planned, a year before, by how much it rose
    or fell, or its share of a plan or of the year before («đạt 85% dự toán»)."""

    ACTUAL = "actual"
    TARGET = "target"
    PREVIOUS = "previous"
    CHANGE = "change"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a report, with the words that give it its meaning.

    ``span`` is the figure with its unit and bound, as written; ``value`` its decimal (the part, for
    a ratio), ``total`` a ratio's whole. ``label`` are the words before it in its clause, ``tail``
    those after it, ``subject`` the words of an earlier clause that it speaks of when its own clause
    names none («…, tăng 5,18%»). Where «lần lượt» distributes a series, the label is the part of
    its figure; what the parts share is ``subject`` (their head) and ``tail`` (their end).
    ``sentence`` counts in ``Report.sentences``.
    """

    span: Span
    kind: FigureKind
    value: Decimal | None
    total: Decimal | None
    unit: str
    bound: str
    role: Role
    label: Span
    tail: Span
    subject: Span | None
    sentence: int
    cell: Cell | None = None
    headers: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its path: the headings and parent bullets above it, outermost first."""

    span: Span
    block: int
    path: tuple[Span, ...]
    section: str


_SENTENCE_OF = attrgetter("sentence")


@dataclass(frozen=True, slots=True)
class Report:
    """A document, understood: what the index holds of it."""

    document: Document
    metadata: Metadata
    sentences: tuple[Sentence, ...]
    figures: tuple[Figure, ...]
    abbreviations: tuple[tuple[str, str], ...] = ()

    def figures_of(self, sentence: int) -> tuple[Figure, ...]:
        """The figures of one sentence, in order: ``figures`` is sorted by sentence."""
        first = bisect_left(self.figures, sentence, key=_SENTENCE_OF)
        last = bisect_right(self.figures, sentence, first, key=_SENTENCE_OF)
        return self.figures[first:last]

    def page_of(self, position: int) -> int | None:
        for page in self.document.pages:
            if position < page.span.end:
                return page.number
        return self.document.pages[-1].number if self.document.pages else None


# --- what is answered ---------------------------------------------------------------------------


class Verdict(StrEnum):
    ANSWERED = "answered"
    NOT_FOUND = "not_found"


class Reason(StrEnum):
    """Why there is no answer."""

    NOT_IN_REPORTS = "not_in_reports"
    SIMILAR_ONLY = "similar_only"
    NO_REPORT_FOR_PERIOD = "no_report_for_period"
    NO_REPORT_FOR_PLACE = "no_report_for_place"
    OFF_TOPIC = "off_topic"
    EMPTY_QUESTION = "empty_question"
    EMPTY_INDEX = "empty_index"


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a cell of a table stands: its table's title, and what names its row and its column,
    « / » between the levels of headers. Empty where the table does not say."""

    title: str
    row: str
    column: str


@dataclass(frozen=True, slots=True)
class Citation:
    """The proof: the document's own text from ``start`` to ``end``.

    ``table`` is set where the quote is the row of the cell that answers.
    """

    document: str
    title: str
    section: str
    page: int | None
    quote: str
    start: int
    end: int
    paragraph: int | None = None
    table: CellPlace | None = None


@dataclass(frozen=True, slots=True)
class CitedFigure:
    """A figure named in an answer."""

    text: str
    value: str | None
    unit: str
    label: str
    period: str | None
    place: str | None
    start: int
    end: int
    document: str = ""


@dataclass(frozen=True, slots=True)
class Computed:
    """A figure that no report holds: calculated from cited figures, as ``formula`` shows.

    ``text`` is as shown («3,29 điểm phần trăm»), ``value`` its number in plain decimal notation.
    """

    text: str
    value: str
    formula: str

    @property
    def shown(self) -> str:
        """As an answer must show it, marked as computed: «3,29 … (tính: 94,49 − 91,20 = 3,29)»."""
        return f"{self.text} (tính: {self.formula})"


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence found, with its score; higher is better."""

    document: str
    title: str
    section: str
    page: int | None
    quote: str
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another indicator that a question may have meant: the question that asks for it, its name,
    and, beside an answer, its value as the report writes it."""

    question: str
    label: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to one question. ``near`` are the passages nearest to a question not answered,
    ``alternatives`` what one that is answered may have meant instead."""

    question: str
    verdict: Verdict
    value: str | None = None
    answer: str | None = None
    reason: Reason | None = None
    explanation: str | None = None
    confidence: float = 0.0
    citations: tuple[Citation, ...] = ()
    figures: tuple[CitedFigure, ...] = ()
    computed: tuple[Computed, ...] = ()
    near: tuple[Hit, ...] = field(default=())
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of a text by their numbers; ``length`` is that of the sum of their vectors."""

    ids: NDArray[np.int32]
    length: float


class Encoder(Protocol):
    """Turns text into vectors. ``fingerprint`` names the model to the byte; an index keeps it."""

    @property
    def fingerprint(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    def encode_passages(self, texts: list[str]) -> Vectors: ...

    def encode_questions(self, texts: list[str]) -> Vectors: ...
