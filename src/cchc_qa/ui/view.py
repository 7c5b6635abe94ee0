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
from cchc_qa.ui.page import TITLE
from cchc_qa.ui.proof import Proof
from cchc_qa.wording import capitalised, cell_name

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


def conversation(turns: Sequence[Turn]) -> str:
    """The conversation, the newest turn first and open, earlier ones folded to a line."""
    if not turns:
        return ""
    newest, *earlier = turns
    folded = [_folded(turn) for turn in earlier]
    heading = '<h2 class="earlier">Đã hỏi trước đó</h2>'
    return "\n\n".join([_open(newest), *([heading] if folded else []), *folded])


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
        f"{_text(turn.question)}</h2>{_body(turn)}</article>"
    )


def _folded(turn: Turn) -> str:
    return (
        '<details class="turn folded"><summary>'
        f'<span class="question">{_text(turn.question)}</span>'
        f'<span class="short">{_short(turn)}</span></summary>{_body(turn)}</details>'
    )


def _short(turn: Turn) -> str:
    if turn.answer is None:
        return "Lỗi"
    if turn.answer.verdict is Verdict.NOT_FOUND:
        return "Không tìm thấy"
    return _text(turn.answer.value or "Xem đoạn trả lời")


def _body(turn: Turn) -> str:
    if turn.answer is None:
        return _problem(turn.problem or "")
    if turn.answer.verdict is Verdict.NOT_FOUND:
        return _not_found(turn.answer, turn.near)
    proofs = "".join(_proof(p) for p in (turn.proof, *turn.further) if p)
    proofs = f"<div>{proofs}</div>" if turn.further else proofs
    return f'<div class="sides">{_answer(turn.answer)}{proofs}</div>'


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


def _where(proof: Proof) -> str:
    """«Báo cáo Quý III/2024, An Giang · mục II.6 · tr. 15»."""
    parts = [proof.source]
    if proof.section:
        parts.append(f"mục {proof.section}")
    if proof.page is not None:
        parts.append(f"tr. {proof.page}")
    elif proof.paragraph is not None:
        parts.append(f"đoạn {proof.paragraph}")
    return '<span class="dot"> · </span>'.join(f"<span>{_text(p)}</span>" for p in parts)


# --- its proof ----------------------------------------------------------------------------------


def _proof(proof: Proof) -> str:
    return (
        f'<section class="proof" aria-label="Trích từ báo cáo"><h3>{_where(proof)}</h3>'
        f'<p class="title" title="{_text(proof.title)}">{_text(proof.title)}</p>'
        f"{_passage(proof)}{_page(proof)}</section>"
    )


def _passage(proof: Proof) -> str:
    quote = "".join(
        f"<mark>{_text(p.text)}</mark>" if p.figure else _text(p.text) for p in proof.pieces
    )
    lines = [
        _paragraph("context", capitalised(cell_name(proof.table)) if proof.table else ""),
        _paragraph("context", proof.parent),
        _paragraph("context", proof.before),
        f'<p class="quote">{quote}</p>',
        _paragraph("context", proof.after),
    ]
    return f'<blockquote class="passage">{"".join(lines)}</blockquote>'


def _paragraph(kind: str, words: str) -> str:
    return f'<p class="{kind}">{_text(words)}</p>' if words else ""


def _page(proof: Proof) -> str:
    """The page's picture in a frame that scrolls; ``chat.js`` brings the mark into sight."""
    if proof.picture is None:
        return f'<p class="file">Tệp: {_text(proof.document)} (không chia trang)</p>'
    address = f"/page/{_text(proof.picture.token)}.png"
    words = "".join(p.text for p in proof.pieces)
    alt = f"Ảnh trang {proof.page} của tệp {proof.document}, đoạn được đánh dấu: {words}"
    size = f'width="{proof.picture.width:.0f}" height="{proof.picture.height:.0f}"'
    return (
        f'<figure class="page"><div class="frame"><img src="{address}" alt="{_text(alt)}" {size}>'
        f"</div><figcaption>Trang {proof.page}, tệp {_text(proof.document)}. "
        f'<a href="{address}" target="_blank" rel="noopener">Xem cả trang</a></figcaption></figure>'
    )


# --- no answer ----------------------------------------------------------------------------------


def _not_found(answer: Answer, near: tuple[Proof, ...]) -> str:
    words = answer.explanation or (_REASONS[answer.reason] if answer.reason else "")
    return (
        '<section class="nothing"><p class="value">Không tìm thấy</p>'
        f'<p class="words">{_text(words)}</p></section>{_nearest(near)}'
    )


def _nearest(near: tuple[Proof, ...]) -> str:
    if not near:
        return ""
    items = "".join(
        f'<li><div class="quote">{_quote(p)}</div><div class="where">{_where(p)}</div></li>'
        for p in near
    )
    return (
        '<section class="near"><h3>Đoạn gần nhất <span>(không phải câu trả lời)</span></h3>'
        f"<ul>{items}</ul></section>"
    )


def _quote(proof: Proof) -> str:
    return "".join(_text(p.text) for p in proof.pieces)


def _text(words: str | None) -> str:
    """Safe in HTML and in an attribute, and on one line."""
    return escape(_BLANK.sub(" ", words or ""))
