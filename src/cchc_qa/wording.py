"""What a person reads: stretches of the report around the answer, short and verbatim."""

from __future__ import annotations

import re

from cchc_qa.rank import Ranked
from cchc_qa.structure import marker_of
from cchc_qa.types import Alternative, CellPlace, Figure, Metadata, Period, Report, Span

MAX_ANSWER = 600
"""Longer answers are not read aloud in a meeting, and the contract forbids them."""

_WHOLE_SENTENCE = 260
_STRETCH = 420
_PARENT = 160
_CLAUSE = re.compile(r"[;.]\s+|\s+(?=\()")


def stretch(report: Report, ranked: Ranked) -> Span:
    """The part of the sentence to show: all of a short one, else the clause of the answer."""
    sentence = report.sentences[ranked.candidate.sentence].span
    text = report.document.text
    marker = marker_of(sentence.of(text))
    start = sentence.start + (marker.end if marker else 0)
    whole = _stripped(text, Span(min(start, sentence.end), sentence.end))
    figure = ranked.candidate.figure
    if len(whole) <= _WHOLE_SENTENCE or figure is None:
        return whole
    return _stripped(text, _clause(text, whole, figure))


def _clause(text: str, whole: Span, figure: Figure) -> Span:
    """From the figure's subject or label to the end of its tail, widened to whole clauses."""
    starts = [figure.label.start, figure.span.start]
    if figure.subject and figure.span.start - figure.subject.start <= _STRETCH:
        starts.append(figure.subject.start)
    start = max(whole.start, min(starts))
    end = min(whole.end, max(figure.span.end, figure.tail.end))
    if end - start > _STRETCH:
        start = max(start, figure.span.start - _STRETCH // 2)
        end = min(end, figure.span.end + _STRETCH // 2)
        start = _word_start(text, start, figure.span.start)
        end = _word_end(text, end, figure.span.end)
    return Span(start, end)


def _word_start(text: str, position: int, limit: int) -> int:
    found = text.find(" ", position, limit)
    return found + 1 if found >= 0 else position


def _word_end(text: str, position: int, limit: int) -> int:
    found = text.rfind(" ", limit, position)
    return found if found > limit else position


def _stripped(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in ",;:-–+"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:"):
        end -= 1
    return Span(start, end)


def window(text: str, span: Span, limit: int, words: frozenset[str]) -> Span:
    """The part of a long stretch that holds most of the question's words: whole clauses of it."""
    if len(span) <= limit:
        return span
    cuts = [span.start, *(m.end() for m in _CLAUSE.finditer(text, span.start, span.end)), span.end]
    cuts = sorted({c for c in cuts if span.start <= c <= span.end})
    best = Span(span.start, _word_end(text, span.start + limit, span.start))
    top = -1.0
    for start in cuts:
        end = max((c for c in cuts if start < c <= start + limit), default=start)
        held = Span(start, end)
        found = sum(w in held.of(text).lower() for w in words) + 1e-4 * len(held)
        if end > start and found > top:
            best, top = held, found
    return best


def parent_span(report: Report, ranked: Ranked) -> Span | None:
    """The parent bullet that the answer needs, if the question's words lie there."""
    if ranked.features["parents"] < 0.05:
        return None
    sentence = report.sentences[ranked.candidate.sentence]
    if not sentence.path:
        return None
    span = sentence.path[-1]
    text = report.document.text
    return _stripped(
        text, Span(span.start, min(span.end, _word_end(text, span.start + _PARENT, span.start)))
    )


def capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def joined(words: str) -> str:
    """On one line, for a stretch that a page's end or a table breaks."""
    return " ".join(words.split())


def readable(words: str) -> str:
    """On one line, the cells of a table's row apart: «Sở Y tế | 2.669 | 99,18»."""
    return " | ".join(filter(None, map(joined, words.split("\t"))))


def cell_name(place: CellPlace) -> str:
    """«bảng: Biểu 1. Hồ sơ theo xã · dòng: Xã Suối Mây · cột: Trễ hạn»."""
    parts = (("bảng", place.title), ("dòng", place.row), ("cột", place.column))
    return " · ".join(f"{kind}: {name}" for kind, name in parts if name)


def or_else(other: Alternative) -> str:
    """«Hay là: Tỷ lệ hồ sơ trực tuyến một phần của An Giang Quý III/2024?»."""
    return f"Hay là: {other.question}"


def shortened(words: str, limit: int) -> str:
    """Whole words of the beginning, with «…» where there is more."""
    if len(words) <= limit:
        return words
    end = words.rfind(" ", 0, limit)
    return f"{words[: end if end > 0 else limit].rstrip(' ,;:.')}…"


def period_name(period: Period) -> str:
    """«Quý III/2024», «6 tháng đầu năm 2024», «năm 2024»."""
    months = (period.first, period.last)
    if months == (1, 12):
        return f"năm {period.year}"
    if months[0] == 1 and months[1] in {6, 9}:
        return f"{months[1]} tháng đầu năm {period.year}"
    if period.last - period.first == 2 and period.last % 3 == 0:
        return f"Quý {('I', 'II', 'III', 'IV')[period.last // 3 - 1]}/{period.year}"
    if period.first == period.last:
        return f"tháng {period.first}/{period.year}"
    return f"tháng {period.first}–{period.last}/{period.year}"


_TITLE = 90


def source_name(data: Metadata, fallback: str) -> str:
    """«Báo cáo Quý III/2024, An Giang», or the beginning of the title: enough to tell it by."""
    if data.period is None:
        title = joined(data.title or fallback)
        return shortened(title, _TITLE)
    parts = [f"{data.kind or 'Báo cáo'} {period_name(data.period)}", data.place]
    return ", ".join(p for p in parts if p)
