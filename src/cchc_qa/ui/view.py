"""A conversation as HTML: values in, text out.

All words of reports and of visitors pass through ``_text``, which escapes them and keeps them on
one line: Gradio's Markdown leaves HTML alone up to the next empty line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from cchc_qa.types import Answer, Reason, Verdict
from cchc_qa.ui.desk import Shelf, Turn
from cchc_qa.ui.proof import Cited
from cchc_qa.ui.site import TITLE

_BLANK = re.compile(r"\s")

_LONG_VALUE = 22
"""Characters. A value longer than this is a name, and set smaller than a figure."""

_REASONS = {
    Reason.NOT_IN_REPORTS: "Các báo cáo không nêu nội dung này.",
    Reason.SIMILAR_ONLY: "Các báo cáo chỉ nêu nội dung gần giống.",
    Reason.NO_REPORT_FOR_PERIOD: "Chưa có báo cáo của kỳ này.",
    Reason.NO_REPORT_FOR_PLACE: "Chưa có báo cáo của nơi này.",
    Reason.OFF_TOPIC: "Câu hỏi không thuộc nội dung các báo cáo.",
    Reason.EMPTY_QUESTION: "Câu hỏi chưa có nội dung để tìm.",
    Reason.EMPTY_INDEX: "Chưa có báo cáo nào trong chỉ mục.",
}
"""Said where the answer does not explain itself."""


def newest(turns: Sequence[Turn]) -> str:
    """The newest turn, open."""
    return _open(turns[0]) if turns else ""


def earlier(turns: Sequence[Turn]) -> str:
    """The turns before the newest, each folded to a line."""
    folded = [_folded(turn) for turn in turns[1:]]
    return "\n\n".join(['<h2 class="earlier">Đã hỏi trước đó</h2>', *folded]) if folded else ""


def banner(shelf: Shelf) -> str:
    """The program's name, and what can be asked about."""
    held = _problem(shelf.problem) if shelf.problem else f'<p class="shelf">{_held(shelf)}</p>'
    return f'<header class="banner"><h1>{_text(TITLE)}</h1>{held}</header>'


def _held(shelf: Shelf) -> str:
    places = [
        f"<strong>{_text(place)}</strong> ({_text(', '.join(periods))})"
        for place, periods in shelf.places
    ]
    return f"Đang tra cứu {shelf.reports} báo cáo" + (f": {'; '.join(places)}." if places else ".")


# --- turns --------------------------------------------------------------------------------------


def _open(turn: Turn) -> str:
    return (
        f'<article class="turn"><h2 class="question"><span class="hidden">Câu hỏi: </span>'
        f"{_text(turn.typed or turn.question)}</h2>{_meant(turn)}{_body(turn)}</article>"
    )


def _folded(turn: Turn) -> str:
    return (
        '<details class="turn folded"><summary>'
        f'<span class="question">{_text(turn.typed or turn.question)}</span>'
        f'<span class="short">{_short(turn)}</span></summary>{_meant(turn)}{_body(turn)}</details>'
    )


def _meant(turn: Turn) -> str:
    """What was asked, where it is more than what was typed."""
    if not turn.typed or turn.typed == turn.question:
        return ""
    return f'<p class="meant">Hiểu là: {_text(turn.question)}</p>'


def _short(turn: Turn) -> str:
    if turn.answer is None:
        return "Lỗi"
    if turn.answer.verdict is Verdict.NOT_FOUND:
        return "Không tìm thấy"
    return _text(turn.answer.value or "Xem đoạn trả lời")


def _body(turn: Turn) -> str:
    if turn.answer is None:
        return _problem(turn.problem or "")
    found = turn.answer.verdict is Verdict.ANSWERED
    said = _answer(turn.answer) + _chips(turn.cited) if found else _not_found(turn)
    return said + _carried(turn)


def _carried(turn: Turn) -> str:
    """What ``chat.js`` makes a link, a copy and a vote of; nobody sees it."""
    parts = [("asked", turn.question), ("generation", turn.generation)]
    parts += [("copied", line) for line in turn.copied]
    return f'<div class="carried">{"".join(_paragraph(k, w) for k, w in parts)}</div>'


def _problem(words: str) -> str:
    return f'<p class="problem" role="alert">{_text(words)}</p>'


# --- an answer ----------------------------------------------------------------------------------


def _answer(answer: Answer) -> str:
    long = " name" if len(answer.value or "") > _LONG_VALUE else ""
    value = f'<p class="value{long}">{_text(answer.value)}</p>' if answer.value else ""
    words = _with_value(answer.answer or "", answer.value)
    note = f'<p class="note">{_text(answer.explanation)}</p>' if answer.explanation else ""
    return f'<section class="answer">{value}<p class="words">{words}</p>{note}</section>'


def _with_value(words: str, value: str | None) -> str:
    """The sentence with its figure in bold: the first that is not a part of a longer number."""
    found = re.search(rf"(?<![\d.,]){re.escape(value)}(?!\d)", words) if value else None
    if found is None:
        return _text(words)
    start, end = found.span()
    return f"{_text(words[:start])}<strong>{_text(words[start:end])}</strong>{_text(words[end:])}"


# --- what it stands on --------------------------------------------------------------------------


def _chips(cited: Sequence[Cited]) -> str:
    return f'<p class="chips">{"".join(map(_chip, cited))}</p>' if cited else ""


def _chip(cited: Cited) -> str:
    """«Báo cáo Quý III/2024, An Giang · mục II.6 · tr. 15», which ``chat.js`` opens."""
    words = '<span class="dot"> · </span>'.join(f"<span>{_text(p)}</span>" for p in cited.parts)
    if cited.way is None:
        return f'<span class="chip">{words}</span>'
    return f'<a class="chip" href="#trich?{_text(cited.way.query)}">{words}</a>'


def _paragraph(kind: str, words: str) -> str:
    return f'<p class="{kind}">{_text(words)}</p>' if words else ""


# --- no answer ----------------------------------------------------------------------------------


def _not_found(turn: Turn) -> str:
    answer = turn.answer
    assert answer is not None
    words = answer.explanation or (_REASONS[answer.reason] if answer.reason else "")
    return (
        '<section class="nothing"><p class="value">Không tìm thấy</p>'
        f'<p class="words">{_text(words)}</p></section>{_nearest(turn.near)}'
    )


def _nearest(near: Sequence[Cited]) -> str:
    if not near:
        return ""
    items = "".join(
        f'<li><p class="quote">{_text(c.quote)}</p><p class="chips">{_chip(c)}</p></li>'
        for c in near
    )
    return (
        '<section class="near"><h3>Đoạn gần nhất <span>(không phải câu trả lời)</span></h3>'
        f"<ul>{items}</ul></section>"
    )


def _text(words: str | None) -> str:
    """Safe in HTML and in an attribute, and on one line."""
    return escape(_BLANK.sub(" ", words or ""))
