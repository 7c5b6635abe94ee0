"""A name for every figure, made of the report's own words.

``indicator`` gives the best one, and none where it is not sure that it names the figure. A table of
all figures must name each, so here the words before it, what they speak of, the words behind it and
the heading above are put together, and what is another figure's is left out («…»).
"""

from __future__ import annotations

import re

from cchc_qa.cells import cell_place
from cchc_qa.indicator import indicator
from cchc_qa.structure import marker_of
from cchc_qa.text.clauses import names_something
from cchc_qa.text.normalise import key
from cchc_qa.types import NAMING, Figure, FigureKind, Report, Span
from cchc_qa.wording import capitalised, joined, shortened

_LONGEST = 150
_TAIL = 70
_SHORTEST = 3
"""Syllables: fewer («đạt», «kinh phí») need the heading above to say of what."""

_GAP = "…"
_EDGES = " ,;:.-–+•…"
_LEADS = re.compile(
    r"(?:^|\s)(?:trong đó|và|với|là|đạt|được|có|gồm|bằng|ở mức|cho|của|tại)$", re.IGNORECASE
)
_ONLY_A_DAY = re.compile(
    r"(?:(?:từ|đến|tính đến|đến hết|kể từ)\s+)*ngày\s+\d[\d/.]*"
    r"(?:\s+tháng\s+\d+(?:\s+năm\s+\d+)?)?",
    re.IGNORECASE,
)
"""«Từ ngày 01 tháng 10 năm 2024» says when, and not what."""

_COUNTED = frozenset({FigureKind.COUNT, FigureKind.RATIO})


def figure_name(report: Report, figure: Figure) -> str:
    """What a figure measures; never empty, and all words are the report's."""
    name = indicator(report, figure)
    name = None if name and _ONLY_A_DAY.fullmatch(name) else name
    whole = _with_tail(report, figure, name) if name else _from_around(report, figure)
    return capitalised(whole)


def _with_tail(report: Report, figure: Figure, name: str) -> str:
    """«Số người trong quý … học lớp lãnh đạo»: what is counted may be told behind the figure."""
    tail = re.split(r"[,;]", _words(report, figure, figure.tail))[0].strip()
    told = _unit(figure) and names_something(tail) and len(tail) <= _TAIL
    return f"{name} {_GAP} {tail}" if told and key(tail) not in key(name) else name


def _from_around(report: Report, figure: Figure) -> str:
    own = _cell(report, figure) if figure.cell else _own(report, figure)
    if len(own.split()) < _SHORTEST:
        own = " – ".join(w for w in (_above(report, figure), own) if w)
    return own or report.document.name


def _cell(report: Report, figure: Figure) -> str:
    """What there is of title, row and column, where one is missing."""
    place = cell_place(report, figure)
    parts = (place.row, place.column) if place else ()
    named = [p for p in parts if p]
    if place and place.title and len(named) < 2:
        named.insert(0, place.title)
    return " – ".join(named)


def _own(report: Report, figure: Figure) -> str:
    """The label, or what it speaks of and what follows it where the label names nothing."""
    label = _words(report, figure, figure.label)
    if names_something(label):
        return _ending(_counted(label, figure))
    tail = _words(report, figure, figure.tail)
    subject = _words(report, figure, figure.subject) if figure.subject else ""
    unit = _unit(figure)
    counted = f"số {unit}" if unit and not label else label
    said = " ".join(w for w in (counted, tail) if w)
    return " – ".join(w for w in (_ending(subject), shortened(said, _LONGEST)) if w)


def _words(report: Report, figure: Figure, span: Span) -> str:
    """A stretch on one line, with «…» for the figures in it that are not this one."""
    text = report.document.text
    parts, start = [], span.start
    for other in report.figures_of(figure.sentence):
        if start <= other.span.start < span.end and _is_another(figure, other):
            parts.append(text[start : other.span.start])
            start = min(other.span.end, span.end)
    words = f" {_GAP} ".join([*map(joined, parts), joined(text[start : span.end])])
    marker = marker_of(words)
    words = words[marker.end if marker else 0 :].strip(_EDGES)
    if _ONLY_A_DAY.fullmatch(words):
        return ""
    return _outside(_LEADS.sub("", words).strip(_EDGES))


def _outside(words: str) -> str:
    """Without brackets around all of it, or of which the other half is cut off."""
    if words.startswith("(") and words.find(")") in {-1, len(words) - 1}:
        words = words.strip("()")
    return words.rstrip(" (") if words.count("(") <= words.count(")") else words + ")"


def _is_another(figure: Figure, other: Figure) -> bool:
    """Days and numbers of documents are words of a name; another quantity is not."""
    return other is not figure and other.cell is None and other.kind not in NAMING


def _unit(figure: Figure) -> str:
    """«người» of «177 người học lớp lãnh đạo»: what is counted begins the name."""
    unit = joined(figure.unit)
    return unit if figure.kind in _COUNTED and re.search(r"[^\W\d_]{2}", unit) else ""


def _counted(words: str, figure: Figure) -> str:
    unit = _unit(figure)
    return words if not unit or key(unit) in key(words) else f"{words} ({unit})"


def _ending(words: str) -> str:
    """The last whole words, which stand nearest to the figure."""
    if len(words) <= _LONGEST:
        return words
    cut = words.find(" ", len(words) - _LONGEST)
    return f"{_GAP}{words[cut + 1 :].lstrip(_EDGES)}"


def _above(report: Report, figure: Figure) -> str:
    path = report.sentences[figure.sentence].path
    title = report.metadata.title or ""
    text = report.document.text
    return shortened(joined(path[-1].of(text)).strip(_EDGES) if path else title, _LONGEST)
