"""Features of a figure itself: its kind, unit and role against those that a question asks for."""

from __future__ import annotations

from cchc_qa.question import Form, Question, same_phrases
from cchc_qa.question.form import AMOUNTS, MEASURES, SHARES
from cchc_qa.question.measure import COUNTED, measure_of
from cchc_qa.rings import Candidate
from cchc_qa.text.normalise import fold
from cchc_qa.types import Figure, FigureKind, Role


def measured(question: Question, candidate: Candidate, figure: Figure) -> dict[str, float]:
    """All of them by name."""
    text = candidate.report.document.text
    return {
        **_kind(question, figure),
        **_unit(question, figure, text),
        **_role(question, figure),
        "first": float(_first_of_sentence(candidate, figure)),
        "bracketed": float(text[: figure.span.start].rstrip()[-1:] == "("),
        "bounded": float(figure.bound in {"<", ">", "≥", "≤", "<=", ">="}),
        "in_table": float(figure.cell is not None),
    }


def _kind(question: Question, figure: Figure) -> dict[str, float]:
    fits = figure.kind in question.kinds
    return {
        "kind_fits": float(fits),
        "kind_clashes": float(not fits),
        "percent_for_share": float(question.kinds == SHARES and figure.kind is FigureKind.PERCENT),
        "ratio_for_amount": float(question.kinds == AMOUNTS and figure.kind is FigureKind.RATIO),
        "percent_open": float(question.kinds == MEASURES and figure.kind is FigureKind.PERCENT),
    }


def _first_of_sentence(candidate: Candidate, figure: Figure) -> bool:
    same = candidate.report.figures_of(candidate.sentence)
    return next((f for f in same if f.kind is figure.kind), None) is figure


def _unit(question: Question, figure: Figure, text: str) -> dict[str, float]:
    """The unit asked for («mấy lớp») against the unit written, or the words behind the number."""
    unit = tuple(fold(figure.unit).split())
    heads = bool(unit) and tuple(t.folded for t in question.terms[: len(unit)]) == unit
    result = {"unit_heads": float(heads)}
    if not question.unit or question.form is not Form.FIGURE or question.measure == "percent":
        return result
    if _fits(question, figure, text, unit):
        return {**result, "unit_fits": 1.0}
    if question.measure == "money" or _asks_part(question, unit):
        return result
    if not question.measure or _counts_anything(question, unit):
        return {**result, "unit_clashes": 0.2}
    if not unit:
        named = " ".join(question.unit) in fold(_named_by(figure, text))
        return {**result, "unit_fits": 0.7} if named else {**result, "unit_clashes": 0.3}
    return {**result, "unit_clashes": 1.0}


def _fits(question: Question, figure: Figure, text: str, unit: tuple[str, ...]) -> bool:
    """The same unit, another word for it, or a unit of the same measure: «mét vuông», «m²»."""
    behind = tuple(fold(f"{figure.unit} {figure.tail.of(text)[:60]}").replace(",", " ").split())
    asked = (question.unit, *same_phrases(question.unit))
    if any(a[:1] == unit[:1] or a == behind[: len(a)] for a in asked):
        return True
    given = measure_of(figure.unit)
    return given == question.measure not in {"", COUNTED} and figure.kind is not FigureKind.PERCENT


_ANY_UNIT = frozenset({"truong hop", "luot", "don vi", "noi", "cai", "viec"})
"""Units that count whatever is spoken of: «bao nhiêu người» is answered by «07 trường hợp»."""

_PERSONS = frozenset({
    "nguoi", "can bo", "cong chuc", "vien chuc", "giao vien", "thay co", "bac si", "lao dong",
    "thi sinh", "hoc vien", "hoc sinh", "sinh vien", "dai bieu", "thanh vien", "nhan vien",
    "cbcc", "cbccvc", "chi tieu", "bien che", "luot nguoi", "luot khach", "khach", "nhan khau",
})  # fmt: skip
"""Units that count people, whatever they are called."""


def _counts_anything(question: Question, unit: tuple[str, ...]) -> bool:
    """Whether either unit takes in the other: any thing, or any person."""
    asked, given = " ".join(question.unit), " ".join(unit)
    if asked in _ANY_UNIT or given in _ANY_UNIT:
        return True
    return asked in _PERSONS and given in _PERSONS


def _asks_part(question: Question, unit: tuple[str, ...]) -> bool:
    """«bao nhiêu dự thảo thông tư» is answered by «12 thông tư»: the question names the unit."""
    words = tuple(t.folded for t in question.terms)
    size = len(unit)
    return bool(unit) and any(
        words[i : i + size] == unit and not words[i - 1][:1].isdigit()
        for i in range(1, len(words) - size + 1)
    )


def _named_by(figure: Figure, text: str) -> str:
    """Where a bare number's unit may stand: its label («Hồ sơ tiếp nhận: 214») or its headers."""
    return " ".join([figure.label.of(text), *(h.of(text) for h in figure.headers)])


def _role(question: Question, figure: Figure) -> dict[str, float]:
    wanted = question.roles or frozenset({Role.ACTUAL})
    if figure.role in wanted:
        return {"role_fits": 1.0}
    return {"role_clashes": 1.0}
