"""Features of how a thing is said: done, planned, with a cause, a name, a telling number."""

from __future__ import annotations

import re

from cchc_qa.question import Form, Question
from cchc_qa.rings import Candidate, Rings
from cchc_qa.text.normalise import fold, key
from cchc_qa.text.persons import names_person
from cchc_qa.text.roles import plans
from cchc_qa.types import NAMING, Role

_DONE = re.compile(r"\bda\b")
_TOTAL = re.compile(
    r"\btoan (?:tinh|thanh pho|huyen|xa|nganh|dia ban|quoc)\b"
    r"|\btong (?:so|cong)\b|\b(?:tinh )?chung\b"
)
"""The whole and not a part: what a question means that names no part."""

_TO_DO = re.compile(r"\b(?:phai|se|du kien|theo ke hoach)\b")
_CAUSE = re.compile(
    r"\b(?:nguyên nhân|lý do|bởi|vì|nên|nhờ|dẫn đến|làm cho|khiến|chủ quan|khách quan|do)\b"
)
_RESULT = re.compile(r"\bdo (?:đó|vậy)\b|\bvì (?:vậy|thế)\b")
"""«Do đó …» tells what came of a cause, not the cause."""

_LABEL_NUMBER = re.compile(r"(?<![\d.,/-])\d{1,2}(?![\d.,/%-])")


def manner(question: Question, candidate: Candidate, around: Rings) -> dict[str, float]:
    """All of them by name."""
    result = {
        "numbered": _numbered(question, (around.near, around.label, around.parents)),
        "planned": float(_is_planned(candidate) and Role.TARGET not in question.roles),
    }
    result["total"] = float(_TOTAL.search(fold(around.near)) is not None)
    result["done"] = _done(around.near) if question.asks_done else 0.0
    if question.form is Form.REASON:
        words = f"{around.sentence} {around.parents[-120:]}"
        result["causal"] = float(bool(_CAUSE.search(_RESULT.sub("", key(words)))))
    signed = candidate.report.metadata.signature_span
    if question.asks_signer and signed is not None:
        sentence = candidate.report.sentences[candidate.sentence].span
        result["signature"] = float(signed.holds(sentence))
    if question.asks_person:
        result["person"] = float(names_person(around.sentence))
    figure = candidate.figure
    if figure is not None and figure.kind not in NAMING:
        numbers = _LABEL_NUMBER.findall(figure.label.of(candidate.report.document.text)[-60:])
        asked = {t.key for t in question.terms}
        result["label_number"] = float(any(n.lstrip("0") not in asked for n in numbers))
    return result


def _done(words: str) -> float:
    """1 where a clause says that it is done, −1 where it says that it is to be."""
    plain = fold(words)
    if _DONE.search(plain):
        return 1.0
    return -1.0 if _TO_DO.search(plain) else 0.0


def _numbered(question: Question, stretches: tuple[str, ...]) -> float:
    """«đợt 2», «nhóm 3», «4 sao»: 1 where the nearest stretch that numbers the same thing gives the
    number asked for, −1 where it gives another."""
    score = 0.0
    for i, token in enumerate(question.terms):
        if not (token.key.isdigit() and len(token.key) <= 2) or _in_period(question, token.start):
            continue
        for pattern in _around(question, i):
            held = (pattern.findall(fold(s)) for s in stretches)
            if numbers := next((n for n in held if n), None):
                score += 1.0 if token.key in numbers else -1.0
                break
    return max(-1.0, min(1.0, score))


def _around(question: Question, index: int) -> list[re.Pattern[str]]:
    """What stands before the number, and what behind it."""
    found = []
    if index and question.joined[index - 1]:
        thing = re.escape(question.terms[index - 1].folded)
        found.append(re.compile(rf"\b{thing}\s+0?(\d{{1,2}})\b(?![.,/%]\d)"))
    if index + 1 < len(question.terms) and question.joined[index]:
        thing = re.escape(question.terms[index + 1].folded)
        found.append(re.compile(rf"(?<![\d.,/])0?(\d{{1,2}})\s+{thing}\b"))
    return found


def _in_period(question: Question, position: int) -> bool:
    return any(p.span.start <= position < p.span.end for p in question.periods)


def _is_planned(candidate: Candidate) -> bool:
    """Whether a candidate stands in the part of a report that tells of what is to be done."""
    text = candidate.report.document.text
    path = candidate.report.sentences[candidate.sentence].path
    return plans([s.of(text) for s in path])
