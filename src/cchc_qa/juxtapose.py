"""The answers to the sides of a comparison → one answer: both figures, and their difference.

Each figure has passed its own confidence and refusals. Here they must also be of one kind, of what
their side names, and not the same; where one is missing there is no answer, and the explanation
says which was found and which was not.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from cchc_qa.cite import ProofError, citation, proved
from cchc_qa.comparison import Axis, Comparison, Side
from cchc_qa.difference import Difference, difference
from cchc_qa.question import Question, same_phrases
from cchc_qa.rings import Candidate, Rings, rings
from cchc_qa.text.clauses import names_something
from cchc_qa.text.normalise import fold
from cchc_qa.text.periods import period_mentions
from cchc_qa.text.tokens import keys_of, tokens
from cchc_qa.types import (
    Answer,
    Citation,
    CitedFigure,
    Computed,
    Figure,
    FigureKind,
    Period,
    Reason,
    Report,
    Role,
    Verdict,
)
from cchc_qa.wording import MAX_ANSWER, capitalised, joined, period_name

Ask = Callable[[Question], Answer]
Reports = Callable[[str], Report]

_LABEL = 130
"""Characters shown of a figure's label."""

_STATED = frozenset({Role.CHANGE, Role.RELATIVE})
_ENDS = re.compile(r"[\s,:;–-]*\b(?:ước|đạt|là|có|được|ở mức|chiếm|bằng|tăng|giảm)\s*$|[\s,:;–-]+$")
_QUARTER_BEFORE = re.compile(r"\b(?:quy|ky|thang) (?:lien )?truoc\b")
_YEAR_BEFORE = re.compile(r"\bcung ky\b|\bnam (?:truoc|ngoai)\b")

NOT_ONE_KIND = "Hai số liệu không cùng loại nên không so sánh được."
NOT_ONE_UNIT = "Các số liệu không cùng đơn vị tính, hoặc không phải số chính xác: không tính chênh lệch."
NOT_ONE_LENGTH = "Hai kỳ dài ngắn khác nhau: không tính chênh lệch."
NOT_ONE_TIME = "Các số liệu không cùng kỳ báo cáo: không tính chênh lệch."
CUMULATIVE = "Báo cáo gộp số liệu của quý và lũy kế: cần xem đoạn trích trước khi dùng."


@dataclass(frozen=True, slots=True)
class Found:
    """A side's figure, with the answer that showed it."""

    side: Side
    answer: Answer
    report: Report
    figure: Figure

    @property
    def text(self) -> str:
        return joined(self.figure.span.of(self.report.document.text))

    @property
    def candidate(self) -> Candidate:
        return Candidate(self.report, 0, self.figure.sentence, self.figure, 0.0, 0.0)

    @property
    def own_period(self) -> bool:
        """Whether the report is of the time that the side asks for."""
        held = self.report.metadata.period
        return self.side.period is None or held is None or held.year == self.side.period.year


def juxtaposed(
    compared: Comparison, question: Question, ask: Ask, reports: Reports
) -> Answer:
    """The answer to a comparison; that to the question as it stands where a report states it."""
    stated = ask(question) if compared.change and compared.axis is Axis.TIME else None
    if stated is not None and _states_change(stated, compared, reports):
        return stated
    answers = [_asked(side, ask) for side in compared.sides]
    found = [_found(s, a, compared, reports) for s, a in zip(compared.sides, answers, strict=True)]
    held = [f for f in found if f is not None]
    if len(held) == len(found) and _differ(held):
        refusal = _unlike(held)
        if refusal is None:
            return _together(compared, question, held)
        return _refused(question, refusal, held, answers)
    if not compared.explicit or not held:
        return stated or ask(question)
    return _refused(question, _missing(compared, found, answers), held, answers)


def _asked(side: Side, ask: Ask) -> Answer:
    answer = ask(side.question)
    if answer.verdict is Verdict.NOT_FOUND and side.other is not None:
        return ask(side.other)
    return answer


# --- what may be shown --------------------------------------------------------------------------


def _states_change(answer: Answer, compared: Comparison, reports: Reports) -> bool:
    """Whether an answer is a change that the report itself states, against what is asked for."""
    held = _figure_of(answer, reports)
    if held is None or held[1].role not in _STATED:
        return False
    report, figure = held
    now, before = compared.sides[0].period, compared.sides[-1].period
    own = report.metadata.period
    if now and own and (own.year, own.last) != (now.year, now.last):
        return False
    words = fold(report.sentences[figure.sentence].span.of(report.document.text))
    if before and now and (before.first, before.last) == (now.first, now.last):
        return not _QUARTER_BEFORE.search(words) or _YEAR_BEFORE.search(words) is not None
    if before is None:
        return False
    named = {(m.first, m.last) for m in period_mentions(words)}
    return (before.first, before.last) in named or (
        bool(compared.base) and _QUARTER_BEFORE.search(words) is not None
    )


def _figure_of(answer: Answer, reports: Reports) -> tuple[Report, Figure] | None:
    """The figure of a report that an answer shows."""
    if answer.verdict is not Verdict.ANSWERED or not answer.figures or not answer.citations:
        return None
    shown, report = answer.figures[0], reports(answer.citations[0].document)
    figure = next(
        (f for f in report.figures if (f.span.start, f.span.end) == (shown.start, shown.end)), None
    )
    return (report, figure) if figure else None


def _found(
    side: Side, answer: Answer, compared: Comparison, reports: Reports
) -> Found | None:
    """A side's figure, unless it is one of another role, or of another side."""
    held = _figure_of(answer, reports)
    if held is None:
        return None
    found = Found(side, answer, *held)
    names = tuple(s.name for s in compared.sides)
    named = compared.axis in {Axis.TIME, Axis.PLACE} or _is_of(found, names)
    return found if named and _role_fits(found) else None


def _role_fits(found: Found) -> bool:
    """Carried out; a year before only in a later report; growth where it is all a report tells."""
    role, asked = found.figure.role, found.side.question.roles
    if role is Role.PREVIOUS:
        return not found.own_period
    if role is Role.CHANGE:
        return found.figure.kind is FigureKind.PERCENT
    return role is Role.ACTUAL or role in asked


def _is_of(found: Found, names: tuple[str, ...]) -> bool:
    """Whether the nearest words around a figure that name a side name this one."""
    around = rings(found.candidate)
    for ring in _own_rings(found, around):
        named = [n for n in names if _named_in(n, ring)]
        if named:
            return found.side.name in named
    return False


def _own_rings(found: Found, around: Rings) -> tuple[str, ...]:
    alone = len(found.report.figures_of(found.figure.sentence)) == 1
    sentence = (around.sentence,) if alone else ()
    return (around.near, around.label, *sentence, around.parents, around.headings)


def _named_in(name: str, words: str) -> bool:
    phrase = keys_of(tokens(name), folded=True)
    held = f" {' '.join(t.folded for t in tokens(words))} "
    return any(f" {' '.join(p)} " in held for p in (phrase, *same_phrases(phrase)))


def _differ(held: list[Found]) -> bool:
    return len({(f.report.document.name, f.figure.span) for f in held}) == len(held)


def _unlike(held: list[Found]) -> str | None:
    """Why figures must not be held against each other at all."""
    kinds = {_family(f.figure.kind) for f in held}
    changes = {f.figure.role is Role.CHANGE for f in held}
    return NOT_ONE_KIND if len(kinds) > 1 or len(changes) > 1 else None


def _family(kind: FigureKind) -> FigureKind:
    return FigureKind.COUNT if kind is FigureKind.RATIO else kind


# --- no answer ----------------------------------------------------------------------------------


def _missing(
    compared: Comparison, found: list[Found | None], answers: list[Answer]
) -> str:
    """«Tìm thấy 94,49% (Quý III/2024); không tìm thấy số liệu của Quý I/2024.»"""
    lacking = [
        (s, a) for s, f, a in zip(compared.sides, found, answers, strict=True) if f is None
    ]
    names = ", ".join(_asked_name(s) for s, _ in lacking)
    if not lacking:
        return "Báo cáo chỉ nêu một số liệu chung cho các đối tượng được so sánh."
    reasons = {a.explanation for _, a in lacking if a.verdict is Verdict.NOT_FOUND}
    why = f" {next(iter(reasons))}" if len(reasons) == 1 and None not in reasons else ""
    return f"Không tìm thấy số liệu của {names}.{why}"


def _asked_name(side: Side) -> str:
    return period_name(side.period) if side.period else side.name


def _refused(
    question: Question, why: str, held: list[Found], answers: list[Answer]
) -> Answer:
    silent = [a for a in answers if a.verdict is Verdict.NOT_FOUND]
    told = "; ".join(f"{f.text} ({_name(f)}, {f.report.document.name})" for f in held)
    return Answer(
        question=question.text,
        verdict=Verdict.NOT_FOUND,
        reason=silent[0].reason if silent else Reason.NOT_IN_REPORTS,
        explanation=f"{why} Đã tìm thấy: {told}." if told else why,
        confidence=min(a.confidence for a in answers),
        near=silent[0].near if silent else (),
    )


# --- the answer ---------------------------------------------------------------------------------


def _together(compared: Comparison, question: Question, held: list[Found]) -> Answer:
    """All figures with their proof, and what is computed of them where that is sound."""
    reason = _why_not(compared, held)
    computed, words = ((), "") if reason else _computed(compared, held)
    asked = compared.explicit and not reason
    if asked and not words:
        reason = NOT_ONE_UNIT
    notes = [reason or "", CUMULATIVE if _cumulative(held) and computed else ""]
    answer = Answer(
        question=question.text,
        verdict=Verdict.ANSWERED,
        answer=_sentence(compared, held, words),
        explanation=" ".join(n for n in notes if n and compared.explicit) or None,
        confidence=min(f.answer.confidence for f in held),
        citations=_citations(held),
        figures=tuple(_cited(f) for f in held),
        computed=computed,
    )
    reports = {f.report.document.name: f.report for f in held}
    try:
        return proved(answer, reports)
    except ProofError:
        return _refused(question, "Chưa chứng minh được phép so sánh.", held, [f.answer for f in held])


def _cited(found: Found) -> CitedFigure:
    """The figure, of the time it is of, not of its report's."""
    shown = found.answer.figures[0]
    period = found.side.period
    return replace(shown, period=period.code) if period else shown


def _citations(held: list[Found]) -> tuple[Citation, ...]:
    """The passages of all figures first, then what else their answers cite, with the titles."""
    first = [f.answer.citations[0] for f in held]
    others = [c for f in held for c in f.answer.citations[1:]]
    titles = [
        citation(f.report, f.report.metadata.title_span, None)
        for f in held
        if f.report.metadata.title_span is not None
    ]
    return tuple(dict.fromkeys([*first, *others, *titles]))


def _why_not(compared: Comparison, held: list[Found]) -> str | None:
    """Why nothing is computed although the figures are of one kind."""
    if not compared.explicit:
        return "-"
    periods = [_period(f) for f in held]
    percent = held[0].figure.kind is FigureKind.PERCENT
    if compared.axis is not Axis.TIME:
        return NOT_ONE_TIME if len(set(periods)) > 1 else None
    if percent or None in periods or len({_length(p) for p in periods if p}) == 1:
        return NOT_ONE_LENGTH if _cumulative(held) and not percent else None
    return None if _one_beginning(periods) else NOT_ONE_LENGTH


def _period(found: Found) -> Period | None:
    return found.side.period or found.report.metadata.period


def _length(period: Period) -> int:
    return period.last - period.first


def _one_beginning(periods: list[Period | None]) -> bool:
    """«6 tháng» and «9 tháng» of a year: what came in between is their difference."""
    return len({(p.year, p.first) for p in periods if p}) == 1


def _cumulative(held: list[Found]) -> bool:
    """Whether a report is of a quarter and of the year to date, and a figure does not say which."""
    for found in held:
        own = found.report.metadata.period
        titles = period_mentions(found.report.metadata.title or "")
        both = own and any(m.last == own.last and m.first != own.first for m in titles)
        around = rings(found.candidate)
        told = period_mentions(f"{around.label} {around.sentence} {around.parents}")
        if both and not told and found.side.period:
            return True
    return False


def _computed(
    compared: Comparison, held: list[Found]
) -> tuple[tuple[Computed, ...], str]:
    """What is computed, and the words that say it; "" where nothing can be."""
    if len(held) > 2:
        return _span_of(held)
    one, other = held
    result = difference((one.figure, one.text), (other.figure, other.text))
    if result is None:
        return (), ""
    if result.amount is None:
        return (), "bằng nhau"
    verb = _verb(compared, one, other, result)
    share = result.share if _shares(compared, held) else None
    words = f"{verb} {result.amount.shown}"
    if share is None:
        return (result.amount,), words
    return (result.amount, share), f"{words}, tức {share.shown}"


def _shares(compared: Comparison, held: list[Found]) -> bool:
    """A change in per cent is said of times of one length."""
    periods = [_period(f) for f in held]
    return compared.axis is not Axis.TIME or len({_length(p) for p in periods if p}) == 1


def _verb(compared: Comparison, one: Found, other: Found, result: Difference) -> str:
    counted = one.figure.kind is FigureKind.COUNT
    more, less = ("nhiều hơn", "ít hơn") if counted else ("cao hơn", "thấp hơn")
    if compared.axis is not Axis.TIME:
        return more if result.sign > 0 else less
    a, b = _period(one), _period(other)
    if a and b and _length(a) != _length(b) and one.figure.kind is not FigureKind.PERCENT:
        return "chênh lệch"
    if a and b and (a.year, a.last) > (b.year, b.last):
        return "tăng" if result.sign > 0 else "giảm"
    return more if result.sign > 0 else less


def _span_of(held: list[Found]) -> tuple[tuple[Computed, ...], str]:
    """Of three or more: the highest against the lowest."""
    if len({f.figure.unit for f in held}) > 1 or any(f.figure.value is None for f in held):
        return (), ""
    ordered = sorted(held, key=lambda f: f.figure.value or 0)
    low, high = ordered[0], ordered[-1]
    result = difference((high.figure, high.text), (low.figure, low.text))
    if result is None or any(difference((f.figure, f.text), (f.figure, f.text)) is None for f in held):
        return (), ""
    if result.amount is None:
        return (), "bằng nhau"
    words = f"cao nhất {_name(high)}, thấp nhất {_name(low)}, chênh {result.amount.shown}"
    return (result.amount,), words


# --- its words ----------------------------------------------------------------------------------


def _sentence(compared: Comparison, held: list[Found], computed: str) -> str:
    """«Tỷ lệ đúng hạn: 94,49% (Quý III/2024) so với 91,20% (Quý II/2024): tăng …»."""
    labels = [_label(f) for f in held]
    common = len({fold(x) for x in labels}) == 1
    lead = _lead(compared, held, labels[0] if common else "")
    joint = " so với " if len(held) == 2 and compared.explicit else "; "
    for shown in (labels, [""] * len(labels)):
        parts = [
            f"{f.text} ({_name(f)}{f': «{x}»' if x and not common else ''})"
            for f, x in zip(held, shown, strict=True)
        ]
        words = f"{lead}{joint.join(parts)}{f': {computed}' if computed else ''}."
        if len(words) <= MAX_ANSWER:
            return words
    return f"{joint.join(f'{f.text} ({_name(f)})' for f in held)}."


def _lead(compared: Comparison, held: list[Found], label: str) -> str:
    """What all the figures are of: the indicator, and the place and time that they share."""
    places = {f.report.metadata.place for f in held}
    periods = {_period(f) for f in held}
    shared = []
    if compared.axis is not Axis.TIME and len(periods) == 1:
        shared += [capitalised(period_name(p)) for p in periods if p]
    if compared.axis is not Axis.PLACE and len(places) == 1:
        shared += [p for p in places if p]
    said = f" ({', '.join(shared)})" if shared and label else ", ".join(shared)
    return f"{capitalised(label)}{said}: " if label or said else ""


def _name(found: Found) -> str:
    """What tells a figure from the others: «Quý III/2024», «cấp xã», «cùng kỳ năm trước»."""
    period = found.side.period
    if not found.own_period:
        return "cùng kỳ năm trước"
    name = capitalised(period_name(period)) if period else ""
    if found.side.question.periods and period and _is_time(found.side):
        return name
    own = found.report.metadata.period
    return found.side.name if not _is_time(found.side) or own is None else name


def _is_time(side: Side) -> bool:
    return side.period is not None and not _PLACE_NAME.search(side.name)


_PLACE_NAME = re.compile(r"^[A-ZĐÀ-Ỹ]")


def _label(found: Found) -> str:
    """The words of the report that name what a figure counts, without «đạt», «là»."""
    text, figure = found.report.document.text, found.figure
    if figure.cell is not None:
        spans = (figure.label, *figure.headers)
        words = ", ".join(dict.fromkeys(joined(s.of(text)) for s in spans))
    else:
        words = joined(figure.label.of(text))
        if figure.subject is not None and not names_something(words):
            words = f"{joined(figure.subject.of(text))} {words}"
    while (shorter := _ENDS.sub("", words)) != words:
        words = shorter
    return words if len(words) <= _LABEL else f"…{words[-_LABEL:].partition(' ')[2]}"
