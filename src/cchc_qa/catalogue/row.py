"""One figure as a row of a table: what it measures, its value, whose and when, where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from cchc_qa.catalogue.naming import figure_name
from cchc_qa.cells import cell_place
from cchc_qa.holder import holder_name
from cchc_qa.types import NAMING, Figure, FigureKind, Period, Report, Role, Span
from cchc_qa.wording import capitalised, joined, period_name, readable, shortened

KIND_NAMES = {
    FigureKind.PERCENT: "tỷ lệ phần trăm",
    FigureKind.RATIO: "tỷ số",
    FigureKind.COUNT: "số lượng",
    FigureKind.MONEY: "tiền",
    FigureKind.RANK: "thứ hạng",
    FigureKind.DATE: "ngày tháng",
    FigureKind.DOCUMENT_NUMBER: "số hiệu văn bản",
    FigureKind.ARTICLE: "điều, khoản",
}

ROLE_NAMES = {
    Role.ACTUAL: "thực hiện",
    Role.TARGET: "kế hoạch",
    Role.PREVIOUS: "cùng kỳ",
    Role.CHANGE: "tăng, giảm",
    Role.RELATIVE: "so sánh",
}

_HEADING = 90
_QUOTE = 700
_LEVEL = " › "
_LEVELS_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A figure. ``text`` is the slice ``figure`` of its document on one line, ``quote`` that of its
    ``sentence``; ``context`` the table's title or the headings above; ``number`` its place among
    the rows of the index."""

    number: int
    indicator: str
    context: str
    text: str
    value: Decimal | None
    total: Decimal | None
    unit: str
    bound: str
    kind: FigureKind
    role: Role
    period: Period | None
    place: str
    body: str
    document: str
    title: str
    section: str
    page: int | None
    paragraph: int | None
    quote: str
    sentence: Span
    figure: Span

    @property
    def measures(self) -> bool:
        """Whether it is a quantity, and not a day, a document's number or an article."""
        return self.kind not in NAMING

    @property
    def period_name(self) -> str:
        return capitalised(period_name(self.period)) if self.period else ""


def row_of(report: Report, figure: Figure, number: int) -> Row:
    """A figure of a report as the row ``number`` of its index."""
    text, data = report.document.text, report.metadata
    sentence = report.sentences[figure.sentence]
    return Row(
        number=number,
        indicator=figure_name(report, figure),
        context=_context(report, figure),
        text=joined(figure.span.of(text)),
        value=None if figure.kind in NAMING else figure.value,
        total=figure.total,
        unit=joined(figure.unit),
        bound=figure.bound,
        kind=figure.kind,
        role=figure.role,
        period=data.period,
        place=data.place or "",
        body=holder_name(data) or "",
        document=report.document.name,
        title=data.title or report.document.name,
        section=sentence.section,
        page=report.page_of(figure.span.start),
        paragraph=None if report.document.pages else sentence.block + 1,
        quote=_quote(sentence.span.of(text)),
        sentence=sentence.span,
        figure=figure.span,
    )


def _context(report: Report, figure: Figure) -> str:
    """Where it stands: its table's title, else the headings above, outermost first."""
    place = cell_place(report, figure)
    if place and place.title:
        return place.title
    text = report.document.text
    above = report.sentences[figure.sentence].path[-_LEVELS_SHOWN:]
    return _LEVEL.join(shortened(joined(s.of(text)).strip(" :;.-–+"), _HEADING) for s in above)


def _quote(words: str) -> str:
    """A sentence or a table's row on one line; a very long one is cut, its span is not."""
    return shortened(readable(words), _QUOTE)
