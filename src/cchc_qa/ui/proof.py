"""What stands behind an answer, as the page shows it: the passage, its surroundings, its picture.

A reference names a document by its key, a digest of its content, and stretches of its text; so it
either leads to the very words that were cited, or nowhere. Everything shown is a slice of the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from cchc_qa.cells import cell_place
from cchc_qa.errors import UsageError
from cchc_qa.index.store import OpenIndex
from cchc_qa.types import Answer, Citation, CitedFigure, Hit, Page, Report, Sentence, Span
from cchc_qa.ui.pictures import PageOffer, Pictures
from cchc_qa.wording import capitalised, cell_name, joined, readable, source_name

_NEIGHBOUR = 320
"""Characters shown of the sentence before and of the one after."""

_LONGEST = 20_000
"""Characters of a passage that may be asked for: a sentence, or a row of a table."""

_MOST_MARKS = 8


@dataclass(frozen=True, slots=True)
class Reference:
    """A stretch of a document to show: ``figure`` marked strongly, ``also`` marked besides.

    A document is named by its key, or by its name for the one that the index now holds.
    """

    key: str
    document: str
    start: int
    end: int
    figure: Span | None = None
    also: tuple[Span, ...] = ()

    @property
    def query(self) -> str:
        """As parameters of an address."""
        values: dict[str, str | int] = {"key": self.key, "start": self.start, "end": self.end}
        if self.figure:
            values |= {"figure_start": self.figure.start, "figure_end": self.figure.end}
        if self.also:
            values["also"] = ",".join(f"{s.start}-{s.end}" for s in self.also)
        return urlencode(values)


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage that an answer stands on, or that is near: where it is, in words, and the way.

    ``parts`` are those of a chip: «Báo cáo Quý III/2024, An Giang», «mục II.6», «tr. 15».
    ``way`` is ``None`` for a document that the index does not hold.
    """

    parts: tuple[str, ...]
    quote: str
    way: Reference | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a quotation; ``figure`` where it is the figure that answers."""

    text: str
    figure: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A page's picture: its token, and the page's size in points."""

    token: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Proof:
    """A passage with where it stands, and the picture of its page where there are pages."""

    source: str
    title: str
    document: str
    key: str
    section: str
    page: int | None
    pages: int
    paragraph: int | None
    pieces: tuple[Piece, ...]
    parent: str
    before: str
    after: str
    table: str
    picture: Picture | None


# --- what an answer cites -----------------------------------------------------------------------


def cited_of(answer: Answer, index: OpenIndex) -> tuple[Cited, ...]:
    """The passages of an answer, that of its value first; titles and headings that are cited with
    a passage are marked with it and have no chip of their own."""
    held = [c for c in answer.citations if _figure(answer, c)] or list(answer.citations[:1])
    return tuple(_cited(c, _figure(answer, c), answer, index) for c in dict.fromkeys(held))


def _cited(cited: Citation, figure: CitedFigure | None, answer: Answer, index: OpenIndex) -> Cited:
    number = index.document_named(cited.document)
    if number is None or not _is_held(cited, index, number):
        return Cited((cited.document, *_place(cited.section, cited.page, None)), cited.quote)
    entry, report = index.entries[number], index.report(number)
    span = Span(figure.start, figure.end) if figure else None
    page = report.page_of(figure.start if figure else cited.start)
    return Cited(
        parts=(
            source_name(entry.metadata, entry.name),
            *_place(cited.section, page, cited.paragraph),
        ),
        quote=cited.quote,
        way=Reference(
            entry.key, entry.name, cited.start, cited.end, span, _above(cited, answer, report)
        ),
    )


def _is_held(cited: Citation, index: OpenIndex, number: int) -> bool:
    """Whether the open index holds the cited words to the letter: it may have been rebuilt."""
    text = index.report(number).document.text
    return joined(text[cited.start : cited.end]) == cited.quote


def _figure(answer: Answer, cited: Citation) -> CitedFigure | None:
    """The figure of an answer that a citation holds."""
    own = (f for f in answer.figures if f.document in {"", cited.document})
    return next((f for f in own if cited.start <= f.start and f.end <= cited.end), None)


def _above(cited: Citation, answer: Answer, report: Report) -> tuple[Span, ...]:
    """What is cited of the headings and bullets above a passage."""
    own = (s for s in report.sentences if s.span.start <= cited.start < s.span.end)
    path = next((s.path for s in own), ())
    return tuple(
        Span(c.start, c.end)
        for c in answer.citations
        if c.document == cited.document and any(p.holds(Span(c.start, c.end)) for p in path)
    )[:_MOST_MARKS]


def near_of(hit: Hit, index: OpenIndex) -> Cited:
    """A passage that is near to a question and does not answer it."""
    number = index.document_named(hit.document)
    if number is None:
        return Cited((hit.document, *_place(hit.section, hit.page, None)), hit.quote)
    entry = index.entries[number]
    return Cited(
        (source_name(entry.metadata, entry.name), *_place(hit.section, hit.page, None)),
        hit.quote,
        Reference(entry.key, entry.name, hit.start, hit.end),
    )


def _place(section: str, page: int | None, paragraph: int | None) -> Iterator[str]:
    if section:
        yield f"mục {section}"
    if page is not None:
        yield f"tr. {page}"
    elif paragraph is not None:
        yield f"đoạn {paragraph}"


# --- what a reference leads to ------------------------------------------------------------------


def spans_of(written: str) -> tuple[Span, ...]:
    """«10-20,35-40» as spans. Raises UsageError."""
    try:
        pairs = [part.split("-") for part in written.split(",") if part]
        spans = tuple(Span(int(start), int(end)) for start, end in pairs)
    except ValueError as error:
        raise UsageError("đoạn trích viết như 120-180.") from error
    if len(spans) > _MOST_MARKS or any(not 0 <= s.start < s.end for s in spans):
        raise UsageError("đoạn trích không hợp lệ.")
    return spans


def number_of(index: OpenIndex, key: str) -> int | None:
    """The document of a key, in an index."""
    return next((i for i, e in enumerate(index.entries) if e.key == key), None)


def proof_at(asked: Reference, index: OpenIndex, pictures: Pictures) -> Proof | None:
    """What a reference leads to; ``None`` where the index does not hold its document.

    Raises UsageError for stretches that the document does not have.
    """
    number = number_of(index, asked.key) if asked.key else index.document_named(asked.document)
    if number is None:
        return None
    entry, report = index.entries[number], index.report(number)
    passage = Span(asked.start, asked.end)
    _check(asked, len(report.document.text))
    sentence = _sentence_at(report, passage.start)
    page = report.page_of((asked.figure or passage).start)
    before, after = _neighbours(report, passage)
    parent = _parent(report, sentence)
    return Proof(
        source=source_name(entry.metadata, entry.name),
        title=joined(entry.metadata.title or entry.name),
        document=entry.name,
        key=entry.key,
        section=sentence.section if sentence else "",
        page=page,
        pages=len(report.document.pages),
        paragraph=sentence.block + 1 if sentence and page is None else None,
        pieces=tuple(_pieces(report.document.text, passage, asked.figure)),
        parent="" if parent in before else parent,
        before=before,
        after=after,
        table=_table(report, asked.figure),
        picture=_picture(index, number, page, asked, pictures),
    )


def sheet(index: OpenIndex, key: str, page: int, pictures: Pictures) -> Picture | None:
    """A page of a document without marks; ``None`` for a document or page that there is not."""
    number = number_of(index, key)
    held = _page(index.report(number), page) if number is not None else None
    if number is None or held is None:
        return None
    token = pictures.offer(PageOffer(index.source(number), page, (), None, ()))
    return Picture(token, held.width, held.height)


def _check(asked: Reference, length: int) -> None:
    spans = [Span(asked.start, asked.end), *asked.also, *([asked.figure] if asked.figure else [])]
    if any(not 0 <= s.start < s.end <= length or len(s) > _LONGEST for s in spans):
        raise UsageError("đoạn trích không hợp lệ.")


def _sentence_at(report: Report, position: int) -> Sentence | None:
    return next((s for s in report.sentences if s.span.start <= position < s.span.end), None)


def _pieces(text: str, passage: Span, figure: Span | None) -> Iterator[Piece]:
    """The passage on one line, cut at the figure's ends; blanks beside the figure stay, and the
    ends of a table's cells are lines between them."""
    if figure is None or not passage.holds(figure):
        yield Piece(readable(passage.of(text)))
        return
    before = Span(passage.start, figure.start).of(text)
    after = Span(figure.end, passage.end).of(text)
    yield Piece(readable(before) + _edge(before[len(before.rstrip()) :]))
    yield Piece(joined(figure.of(text)), figure=True)
    yield Piece(_edge(after[: len(after) - len(after.lstrip())]) + readable(after))


def _edge(blank: str) -> str:
    if "\t" in blank:
        return " | "
    return " " if blank else ""


def _parent(report: Report, sentence: Sentence | None) -> str:
    """The heading or bullet that the passage stands under."""
    if sentence is None or not sentence.path:
        return ""
    return _beginning(joined(sentence.path[-1].of(report.document.text)))


def _table(report: Report, figure: Span | None) -> str:
    """The table, row and column of a figure that stands in a cell."""
    found = next((f for f in report.figures if f.span == figure and f.cell is not None), None)
    place = cell_place(report, found) if found else None
    return capitalised(cell_name(place)) if place else ""


def _neighbours(report: Report, passage: Span) -> tuple[str, str]:
    """The sentence before the passage and the one after it, shortened."""
    text = report.document.text
    earlier = [s for s in report.sentences if s.span.end <= passage.start]
    later = next((s for s in report.sentences if s.span.start >= passage.end), None)
    before = readable(earlier[-1].span.of(text)) if earlier else ""
    if len(before) > _NEIGHBOUR:
        before = "… " + before[-_NEIGHBOUR:].partition(" ")[2]
    return before, _beginning(readable(later.span.of(text))) if later else ""


def _beginning(words: str) -> str:
    return words if len(words) <= _NEIGHBOUR else words[:_NEIGHBOUR].rpartition(" ")[0] + " …"


def _page(report: Report, number: int | None) -> Page | None:
    return next((p for p in report.document.pages if p.number == number), None)


def _picture(
    index: OpenIndex, number: int, page: int | None, asked: Reference, pictures: Pictures
) -> Picture | None:
    """The page's picture with all that is cited on it marked."""
    report = index.report(number)
    held = _page(report, page)
    if held is None:
        return None
    runs = tuple(r for r in report.document.runs if r.page == held.number)
    marks = (Span(asked.start, asked.end), *asked.also)
    offer = PageOffer(index.source(number), held.number, marks, asked.figure, runs)
    return Picture(pictures.offer(offer), held.width, held.height)
