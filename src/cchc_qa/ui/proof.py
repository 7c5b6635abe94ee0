"""What stands behind an answer, as the chat shows it: the passage, its surroundings, its page.

Everything is a slice of the document. A citation whose document the open index no longer holds to
the letter (it was rebuilt in between) keeps its own quote and gets no picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cchc_qa.index.store import OpenIndex
from cchc_qa.types import Answer, CellPlace, Citation, CitedFigure, Hit, Report, Span
from cchc_qa.ui.pictures import PageOffer, Pictures
from cchc_qa.wording import joined, readable, source_name

_NEIGHBOUR = 320
"""Characters shown of the sentence before and of the one after."""


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
    """One quotation with where it stands, and the picture of its page where there are pages."""

    source: str
    title: str
    document: str
    section: str
    page: int | None
    paragraph: int | None
    pieces: tuple[Piece, ...]
    parent: str = ""
    before: str = ""
    after: str = ""
    picture: Picture | None = None
    table: CellPlace | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A cited document in the open index: where its file is, and what it holds."""

    index: OpenIndex
    number: int
    report: Report

    @property
    def text(self) -> str:
        return self.report.document.text


def proof_of(answer: Answer, index: OpenIndex, pictures: Pictures) -> Proof | None:
    """The proof of an answer; ``None`` for one without citations."""
    if not answer.citations:
        return None
    cited, *others = answer.citations
    shown = _shown(index, cited)
    if shown is None:
        return _quoted(cited)
    figure = _figure(answer, cited)
    report = shown.report
    if len(answer.figures) > 1:
        others = list(_above(answer, cited, index))
    parents = [c for c in others if c.document == cited.document and not _is_title(c, report)]
    before, after = ("", "") if report.document.pages else _neighbours(report, cited)
    page = report.page_of(figure.start if figure else cited.start)
    return Proof(
        source=source_name(report.metadata, report.document.name),
        title=joined(cited.title),
        document=cited.document,
        section=cited.section,
        page=page,
        paragraph=cited.paragraph,
        pieces=tuple(_pieces(shown.text, Span(cited.start, cited.end), figure)),
        parent="" if cited.table else " … ".join(c.quote for c in parents),
        before=before,
        after=after,
        picture=_picture(shown, pictures, page, [cited, *parents], figure),
        table=cited.table,
    )


def further_of(answer: Answer, index: OpenIndex, pictures: Pictures) -> tuple[Proof, ...]:
    """The proofs of the figures that an answer compares with its first."""
    of_figures = dict.fromkeys(c for f in answer.figures if (c := _holding(answer, f)))
    proofs = []
    for cited in list(of_figures)[1:]:
        figures = tuple(f for f in answer.figures if _holding(answer, f) == cited)
        alone = replace(answer, figures=figures, citations=(cited, *_above(answer, cited, index)))
        proofs.append(proof_of(alone, index, pictures))
    return tuple(p for p in proofs if p is not None)


def _holding(answer: Answer, figure: CitedFigure) -> Citation | None:
    """The passage that holds a figure."""
    of_document = (c for c in answer.citations if c.document == figure.document)
    return next((c for c in of_document if c.start <= figure.start and figure.end <= c.end), None)


def _above(answer: Answer, cited: Citation, index: OpenIndex) -> tuple[Citation, ...]:
    """What is cited of the headings and bullets above a passage."""
    shown = _shown(index, cited)
    if shown is None:
        return ()
    sentences = (s for s in shown.report.sentences if s.span.start == cited.start)
    path = next((s.path for s in sentences), ())
    return tuple(
        c
        for c in answer.citations
        if c.document == cited.document and any(p.holds(Span(c.start, c.end)) for p in path)
    )


def near_of(hit: Hit, index: OpenIndex) -> Proof:
    """A passage that is near to a question and does not answer it."""
    number = index.document_named(hit.document)
    data = index.entries[number].metadata if number is not None else None
    return Proof(
        source=source_name(data, hit.document) if data else hit.document,
        title=joined(hit.title),
        document=hit.document,
        section=hit.section,
        page=hit.page,
        paragraph=None,
        pieces=(Piece(hit.quote),),
    )


def _shown(index: OpenIndex, cited: Citation) -> Shown | None:
    number = index.document_named(cited.document)
    if number is None:
        return None
    shown = Shown(index, number, index.report(number))
    return shown if joined(shown.text[cited.start : cited.end]) == cited.quote else None


def _quoted(cited: Citation) -> Proof:
    return Proof(
        source=cited.document,
        title=joined(cited.title),
        document=cited.document,
        section=cited.section,
        page=cited.page,
        paragraph=cited.paragraph,
        pieces=(Piece(cited.quote),),
    )


def _figure(answer: Answer, cited: Citation) -> Span | None:
    """The figure that answers, where the citation holds it."""
    spans = (Span(f.start, f.end) for f in answer.figures)
    return next((s for s in spans if Span(cited.start, cited.end).holds(s)), None)


def _is_title(cited: Citation, report: Report) -> bool:
    title = report.metadata.title_span
    return title is not None and title == Span(cited.start, cited.end)


def _pieces(text: str, passage: Span, figure: Span | None) -> Iterator[Piece]:
    """The passage on one line, cut at the figure's ends; blanks beside the figure stay, and the
    ends of a table's cells are lines between them."""
    if figure is None:
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


def _neighbours(report: Report, cited: Citation) -> tuple[str, str]:
    """The sentence before the passage and the one after it, shortened."""
    text = report.document.text
    before = [s for s in report.sentences if s.span.end <= cited.start]
    after = next((s for s in report.sentences if s.span.start >= cited.end), None)
    earlier = readable(before[-1].span.of(text)) if before else ""
    later = readable(after.span.of(text)) if after else ""
    if len(earlier) > _NEIGHBOUR:
        earlier = "… " + earlier[-_NEIGHBOUR:].partition(" ")[2]
    if len(later) > _NEIGHBOUR:
        later = later[:_NEIGHBOUR].rpartition(" ")[0] + " …"
    return earlier, later


def _picture(
    shown: Shown, pictures: Pictures, page: int | None, cited: list[Citation], figure: Span | None
) -> Picture | None:
    """The page's picture with all that is cited on it marked."""
    held = next((p for p in shown.report.document.pages if p.number == page), None)
    if held is None:
        return None
    runs = tuple(r for r in shown.report.document.runs if r.page == held.number)
    marks = tuple(Span(c.start, c.end) for c in cited)
    source = shown.index.source(shown.number)
    token = pictures.offer(PageOffer(source, held.number, marks, figure, runs))
    return Picture(token, held.width, held.height)
