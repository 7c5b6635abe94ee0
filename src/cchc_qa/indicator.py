"""What a figure measures, in words short enough to be named: «tỷ lệ hồ sơ trực tuyến một phần».

For telling a person that there is something like what was asked, or that something else may have
been meant. A figure whose own words do not name it has no such name.
"""

from __future__ import annotations

import re

from cchc_qa.cells import cell_place
from cchc_qa.question.measure import COUNTED, measure_of
from cchc_qa.structure import marker_of
from cchc_qa.text.clauses import names_something
from cchc_qa.text.normalise import key
from cchc_qa.types import Figure, FigureKind, Report, Span
from cchc_qa.wording import joined

_LONGEST = 110
_SHORTEST = 3
"""Syllables: «đạt», «kinh phí», «xếp thứ» name nothing in particular."""

_PARENT = 50

_AFTER = re.compile(
    r"(?:[\s,;:–-]+|\b(?:đạt|là|được|ước|có|còn|gồm|khoảng|hơn|trên|chiếm|với|tương ứng|cụ thể|đã"
    r"|tới|đến|lên|tỷ lệ đạt)(?=[\s,;:–-]|$))+$",
    re.IGNORECASE,
)
"""Words that lead from an indicator to its figure."""

_BEFORE = re.compile(
    r"^(?:[\s,;:–+•-]+|(?:trong đó|và|với|riêng|đến nay|theo đó)\b)+", re.IGNORECASE
)

_NO_NAME = re.compile(
    r"^(?:nhờ|cho|để|do|vì|bằng|có|nâng|thấp hơn|cao hơn|tăng|giảm|chậm|thêm|của|\W)"
    r"|\b(?:của|cho|bằng|giảm|tăng|nhỏ|lớn|mới|và|các|những|từ|tại|ở|theo|về|do|đưa|nhận)$"
    r"|(?<!năm )(?<!quý )(?<!mức độ )(?<!cấp độ )(?<!tháng )(?<![\d/])\d+(?!\d| tháng|/20\d\d)",
    re.IGNORECASE,
)
"""What begins or ends as no name of an indicator does, or has another number in it."""


_NO_HEAD = re.compile(r"\d|\b(?:sau|gồm|là|đó|dưới đây)$", re.IGNORECASE)
"""«Kết quả như sau:» leads in what follows and says not whose it is."""


def indicator(report: Report, figure: Figure) -> str | None:
    """The name of what a figure measures, with whose it is where its parent bullet says so."""
    if figure.cell is not None:
        place = cell_place(report, figure)
        return f"{place.row} – {place.column}" if place and place.row and place.column else None
    own = _own(report, figure)
    if own is None:
        return None
    whose = _parent(report, figure)
    name = f"{whose} – {own}" if whose and key(whose) not in key(own) else own
    return name if len(name.split()) >= _SHORTEST and len(name) <= _LONGEST else None


def _own(report: Report, figure: Figure) -> str | None:
    """The figure's label, or the subject that it speaks of, without what only leads to it."""
    text = report.document.text
    for span in (figure.label, figure.subject):
        if span is None or _holds_figure(report, figure, span):
            continue
        words = joined(span.of(text))
        marker = marker_of(words)
        words = _AFTER.sub("", _BEFORE.sub("", words[marker.end if marker else 0 :]))
        if names_something(words) and not _NO_NAME.search(words):
            return _counted(words, figure)
    return None


def _holds_figure(report: Report, figure: Figure, span: Span) -> bool:
    """Whether a stretch has another figure in it: then it names that one, or both."""
    others = report.figures_of(figure.sentence)
    return any(f is not figure and span.start <= f.span.start < span.end for f in others)


def _counted(words: str, figure: Figure) -> str:
    """«số hồ sơ tiếp nhận» for «tiếp nhận 37.254 hồ sơ»: what is counted may stand behind."""
    unit = joined(figure.unit)
    counts = figure.kind in {FigureKind.COUNT, FigureKind.RATIO} and measure_of(unit) == COUNTED
    if not unit or not counts or key(unit) in key(words):
        return words
    return f"số {unit} {_uncapitalised(words)}"


def _uncapitalised(words: str) -> str:
    """As within a sentence; an abbreviation («CCHC») stays as it is."""
    return words if words[1:2].isupper() else f"{words[:1].lower()}{words[1:]}"


def _parent(report: Report, figure: Figure) -> str | None:
    """The head of the parent bullet: «UBND cấp huyện» of «UBND cấp huyện: tiếp nhận …»."""
    path = report.sentences[figure.sentence].path
    head, colon, _ = joined(path[-1].of(report.document.text)).partition(":") if path else ("",) * 3
    head = head.strip()
    if not colon or not 0 < len(head) <= _PARENT or _NO_HEAD.search(head):
        return None
    return head
