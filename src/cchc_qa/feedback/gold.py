"""Opinions → gold questions in the format of ``evaluate``.

Only what people called right becomes gold: of each question the answer judged last, where nobody
called that answer wrong. What was called wrong has no known answer; it goes to a list of its own,
in which ``answerable`` and ``any_of`` are left for a person to fill in, and which ``eval`` refuses
until that is done.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from cchc_qa.evaluate import folded, holds
from cchc_qa.feedback.store import Opinion, OpinionVerdict

_MOST_COMPARED = 8


def gold_lines(opinions: Iterable[Opinion]) -> tuple[str, ...]:
    """A gold question a line, of each question whose last answer was called right."""
    judged = (group for group in _by_question(opinions) if _is_right(group))
    return tuple(_line(_gold(group[-1])) for group in judged)


def open_lines(opinions: Iterable[Opinion]) -> tuple[str, ...]:
    """A line of each question whose last answer somebody called wrong, to be completed."""
    judged = (group for group in _by_question(opinions) if not _is_right(group))
    return tuple(_line(_open(group)) for group in judged)


def _by_question(opinions: Iterable[Opinion]) -> list[tuple[Opinion, ...]]:
    """The opinions on the answer of each question that was judged last, oldest first."""
    by_question: dict[str, list[Opinion]] = {}
    for opinion in opinions:
        by_question.setdefault(folded(opinion.question), []).append(opinion)
    return [
        tuple(o for o in group if _said(o) == _said(group[-1])) for group in by_question.values()
    ]


def _said(opinion: Opinion) -> tuple[object, ...]:
    """What tells one answer from another: the same words from the same place are the same."""
    answer = json.loads(opinion.answer)
    first = (answer.get("citations") or [{}])[0]
    return (
        answer.get("verdict"),
        answer.get("value"),
        answer.get("answer"),
        first.get("document"),
        first.get("page"),
    )


def _is_right(group: Sequence[Opinion]) -> bool:
    return all(opinion.verdict is OpinionVerdict.RIGHT for opinion in group)


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)


# --- a right answer -----------------------------------------------------------------------------


def _gold(opinion: Opinion) -> dict[str, Any]:
    answer = json.loads(opinion.answer)
    base = {"id": _name(opinion), "question": opinion.question}
    if answer["verdict"] != "answered":
        return {**base, "kind": "none", "answerable": False, "any_of": []}
    first = answer["citations"][0]
    kind, accepted = _accepted(answer)
    page = {} if first["page"] is None else {"page": first["page"]}
    return {
        **base,
        "kind": kind,
        "evidence": first["quote"],
        "answerable": True,
        "any_of": [accepted],
        "doc": first["document"],
        **page,
    }


def _accepted(answer: dict[str, Any]) -> tuple[str, list[str]]:
    """The kind of a question, and what an answer to it must hold."""
    if answer["value"]:
        return "direct", [answer["value"]]
    figures = [figure["text"] for figure in answer["figures"]][:_MOST_COMPARED]
    if figures:
        return "compare", list(dict.fromkeys(figures))
    quote = answer["citations"][0]["quote"]
    return "text", [quote if holds(answer["answer"], quote) else answer["answer"]]


# --- a wrong one --------------------------------------------------------------------------------


def _open(group: Sequence[Opinion]) -> dict[str, Any]:
    """What was answered, and what people said of it; keys that ``eval`` does not know."""
    last = group[-1]
    answer = json.loads(last.answer)
    first = (answer.get("citations") or [{}])[0]
    return {
        "id": _name(last),
        "question": last.question,
        "answerable": None,
        "any_of": [],
        "said": answer.get("value") or answer.get("answer"),
        "said_doc": first.get("document"),
        "said_page": first.get("page"),
        "opinions": [o.verdict.value for o in group],
        "notes": [o.note for o in group if o.note],
    }


def _name(opinion: Opinion) -> str:
    return f"y-kien-{opinion.id}"
