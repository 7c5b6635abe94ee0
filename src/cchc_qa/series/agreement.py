"""Which points are of one indicator: the others are left out, each with the reason.

Every point has answered the question, but a question may leave open what its reports tell apart:
«tỷ lệ hồ sơ trực tuyến» is toàn trình in one and một phần in the other, «số hồ sơ tiếp nhận» of the
quarter here and of nine months there. Points are of one kind where kind, unit, role and time are
the same and their names narrow the question by the same words. The largest group makes the series.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cchc_qa.catalogue import KIND_NAMES, ROLE_NAMES
from cchc_qa.comparison import chains, times
from cchc_qa.indicator import indicator
from cchc_qa.question import Question
from cchc_qa.series.point import Missing, Point
from cchc_qa.text.clauses import content_words
from cchc_qa.text.normalise import fold
from cchc_qa.text.periods import PeriodMention, period_mentions
from cchc_qa.text.tokens import tokens
from cchc_qa.types import FigureKind, Role
from cchc_qa.wording import joined

_NARROWS_NOTHING = re.compile(
    r"\b(?:tong(?: so| cong)?|toan (?:tinh|huyen|xa|thanh pho)|cong|tinh chung|chung|cua tinh"
    r"|thuc hien|hoan thanh|da|duoc|ket qua thuc hien|trong do|trong (?:quy|ky|thang|nam)|den nay"
    r"|hien nay|hien co|lan luot|uoc|luong|so|ty le|ti le)\b"
)
"""Words of a name that do not make it another indicator."""

_SMALL = frozenset({"lai", "moi", "them", "con", "chua", "khong"})
"""Small words that make it another: «kiểm tra lại», «ban hành mới»."""

_RUNNING_TOTAL = re.compile(r"\b(?:luy ke|cong don|tu dau nam|tu dau nhiem ky)\b")
"""Says that a figure is of more than the report's own time."""

_COMPARES = re.compile(r"\b(?:so voi|so|cung ky|nam truoc|tang|giam)\b")
"""Beside these words another year is that of what a figure is compared with."""

_DAYS = re.compile(r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}", re.IGNORECASE)
"""The day of a document is no time that a figure is of."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a point must share with the others of its series."""

    kind: FigureKind
    unit: str
    role: Role
    time: str
    narrowed: frozenset[str]


def agreeing(points: Sequence[Point], question: Question) -> tuple[list[Point], list[Missing]]:
    """The points of the largest group, and the others with why they are not of it."""
    senses = [sense(point, question) for point in points]
    usual = _usual(points, senses)
    kept, left = [], []
    for point, own in zip(points, senses, strict=True):
        if usual is not None and own in {usual, _without_unit(usual)}:
            kept.append(point)
        else:
            left.append(Missing(point.place, point.period, _why(point, own, usual), point.row))
    return kept, left


def _usual(points: Sequence[Point], senses: Sequence[Sense]) -> Sense | None:
    """Of the senses that are of their report's time the commonest; the plainer of two as common."""
    held = [(s, p.period.end()) for s, p in zip(senses, points, strict=True) if s.time in _OF_ONE]
    counts = Counter(s for s, _ in held)
    newest = {s: max(end for own, end in held if own == s) for s in counts}

    def weight(own: Sense) -> tuple[int, int, bool, tuple[int, int, int]]:
        alike = counts[own] + (counts[_without_unit(own)] if own.unit else 0)
        return alike, -len(own.narrowed), bool(own.unit), newest[own]

    return max(counts, key=weight, default=None)


def _without_unit(own: Sense) -> Sense:
    """A table may leave the unit of what it counts to its title."""
    return replace(own, unit="") if own.kind is FigureKind.COUNT else own


# --- the sense of a point -----------------------------------------------------------------------


def sense(point: Point, question: Question) -> Sense:
    return Sense(
        kind=point.figure.kind,
        unit=fold(joined(point.figure.unit)),
        role=point.figure.role,
        time=_time(point),
        narrowed=_narrowed(point, question),
    )


_OWN, _TO_DATE, _OTHER = "", "to date", "other"
_OF_ONE = frozenset({_OWN, _TO_DATE})


def _time(point: Point) -> str:
    """Whether a figure is of its report's time, of the year up to its end, or of another."""
    own = point.period
    if _years_named(point) - {own.year}:
        return _OTHER
    named = [m for m in _mentions_before(point) if (m.first, m.last) != (1, 12)]
    named = [m for m in named if m.year in {None, own.year}]
    if named and (named[-1].first, named[-1].last) != (own.first, own.last):
        to_date = named[-1].first == 1 and named[-1].last == own.last
        return _TO_DATE if to_date else _OTHER
    if not named and own.first > 1 and _RUNNING_TOTAL.search(fold(_own_words(point))):
        return _TO_DATE
    return _OWN


def is_to_date(point: Point) -> bool:
    """Whether a figure is of the year up to its period's end, and the period is shorter."""
    return _time(point) == _TO_DATE


def _years_named(point: Point) -> set[int]:
    """The years of the figure's own words, or of the nearest heading that names one; not those of
    what it is compared with. A report of 2024 tells the index of 2023."""
    words = _own_words(point)
    own = words if not _COMPARES.search(fold(words)) else _name(point)
    text = point.report.document.text
    path = point.report.sentences[point.figure.sentence].path
    around = (own, *(joined(s.of(text)) for s in reversed(path)))
    named = ({m.year for m in times.named_times(_DAYS.sub(" ", w)) if m.year} for w in around)
    return next(filter(None, named), set())


def _mentions_before(point: Point) -> list[PeriodMention]:
    """The times that the sentence names up to the figure, or for a table those over it."""
    text, figure = point.report.document.text, point.figure
    if figure.cell is not None:
        return period_mentions(_own_words(point))
    start = point.report.sentences[figure.sentence].span.start
    return period_mentions(_DAYS.sub(" ", text[start : figure.span.start]))


def _own_words(point: Point) -> str:
    """The words of a figure's own clause, and those of the headers over it."""
    text, figure = point.report.document.text, point.figure
    spans = (figure.label, figure.subject, figure.tail, *figure.headers)
    return " ; ".join(joined(s.of(text)) for s in spans if s)


def _narrowed(point: Point, question: Question) -> frozenset[str]:
    """The words of a figure's name that the question does not have, and that narrow it."""
    asked = {t.folded for t in tokens(question.wording)}
    asked |= {fold(w) for a in question.alternatives for p in a.phrases for w in p}
    asked |= {t.folded for t in tokens(f"{point.place} {point.figure.unit}")}
    name = _bare(_name(point))
    said = {fold(w) for w in content_words(name)} | set(re.findall(r"\d+", name))
    said |= _SMALL & {t.folded for t in tokens(name)}
    levels = {t.folded for item in chains.levels(_levels_near(point)) for t in tokens(item.name)}
    return frozenset((said | levels) - asked)


def _name(point: Point) -> str:
    """The name without its parent bullet's, whose words differ from report to report."""
    named = indicator(point.report, point.figure)
    if named is None or point.figure.cell is not None:
        return point.row.indicator
    return named.rpartition(" – ")[2]


def _bare(name: str) -> str:
    """Without its time, and without what narrows nothing."""
    letters = list(name)
    for span in (m.span for m in period_mentions(name)):
        letters[span.start : span.end] = " " * len(span)
    for match in _NARROWS_NOTHING.finditer(fold("".join(letters))):
        letters[match.start() : match.end()] = " " * len(match.group())
    return "".join(letters)


def _levels_near(point: Point) -> str:
    path = point.report.sentences[point.figure.sentence].path
    above = joined(path[-1].of(point.report.document.text)) if path else ""
    return f"{above} ; {_own_words(point)} ; {point.row.indicator}"


# --- why not ------------------------------------------------------------------------------------


def _why(point: Point, own: Sense, usual: Sense | None) -> str:
    if own.time == _OTHER:
        return "Báo cáo nêu số của một khoảng thời gian khác với kỳ báo cáo."
    if usual is None or own.kind is not usual.kind:
        return f"Số liệu khác loại ({KIND_NAMES[own.kind]})."
    if own.role is not usual.role:
        return f"Đây là số {ROLE_NAMES[own.role]}, khác với các số còn lại."
    if own.time != usual.time:
        return _TIMES[own.time]
    if own.narrowed == usual.narrowed:
        return f"Đơn vị tính khác («{point.row.unit or 'không ghi'}»)."
    return f"Báo cáo gọi chỉ tiêu là «{point.row.indicator}», có thể không cùng chỉ tiêu."


_TIMES = {
    _OWN: "Số của riêng kỳ báo cáo, trong khi các số còn lại là lũy kế từ đầu năm.",
    _TO_DATE: "Số lũy kế từ đầu năm, không phải của riêng kỳ báo cáo.",
}
