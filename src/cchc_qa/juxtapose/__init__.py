"""The answers to the sides of a comparison → one answer: all figures, and their difference.

Each figure has passed its own confidence and refusals. Here they must also be of one kind, of what
their side names, and not the same; where one is missing there is no answer, and the explanation
says which was found and which was not. Where a report states the change itself («tăng 5,18% so với
cùng kỳ»), that is the answer, and nothing is computed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cchc_qa.cite import ProofError, citation, proved
from cchc_qa.comparison import Comparison, Side
from cchc_qa.juxtapose import phrasing, sums
from cchc_qa.juxtapose.found import Ask, Found, Reports, found_of
from cchc_qa.juxtapose.stated import states_change
from cchc_qa.types import Answer, Citation, CitedFigure, Reason, Verdict
from cchc_qa.wording import period_name

__all__ = ["juxtaposed"]

_ONE_FOR_ALL = "Báo cáo chỉ nêu một số liệu chung cho các đối tượng được so sánh."
_UNPROVED = "Chưa chứng minh được phép so sánh."


def juxtaposed(compared: Comparison, whole: Answer, ask: Ask, reports: Reports) -> Answer | None:
    """The answer to a comparison; ``None`` where ``whole``, the answer to the question as it
    stands, is to be kept."""
    if compared.change and states_change(whole, compared, reports):
        return None
    tried = [_tried(side, compared, ask, reports) for side in compared.sides]
    answers, found = [a for a, _ in tried], [f for _, f in tried]
    held = [f for f in found if f is not None]
    if not compared.explicit and (len(held) < len(found) or not _differ(held)):
        return None
    if not held and (whole.verdict is Verdict.NOT_FOUND or states_change(whole, compared, reports)):
        return None
    question = whole.question
    if len(held) < len(found):
        lacking = [s for s, f in zip(compared.sides, found, strict=True) if f is None]
        return _refused(question, _missing(lacking, answers), held, answers)
    if refusal := sums.unlike(held) if _differ(held) else _ONE_FOR_ALL:
        return _refused(question, refusal, held, answers)
    return _together(compared, question, held)


def _tried(
    side: Side, compared: Comparison, ask: Ask, reports: Reports
) -> tuple[Answer, Found | None]:
    """A side's answer with its figure; by another name of it where the first has none."""
    answer = ask(side.question)
    found = found_of(side, answer, compared, reports)
    for _, question in side.others:
        if found is not None:
            break
        found = found_of(side, other := ask(question), compared, reports)
        answer = other if found is not None else answer
    return answer, found


def _differ(held: Sequence[Found]) -> bool:
    return len({(f.report.document.name, f.figure.span) for f in held}) == len(held)


# --- no answer ----------------------------------------------------------------------------------


def _missing(lacking: Sequence[Side], answers: Sequence[Answer]) -> str:
    """«Không tìm thấy số liệu của Quý I/2024. Chưa có báo cáo của kỳ này.»"""
    names = ", ".join(_called(side) for side in lacking)
    silent = [a for a in answers if a.verdict is Verdict.NOT_FOUND]
    why = {a.explanation for a in silent if a.explanation}
    return " ".join([f"Không tìm thấy số liệu của {names}.", *(why if len(why) == 1 else ())])


def _called(side: Side) -> str:
    """«Quý I/2024», «Cần Thơ»."""
    return period_name(side.period) if side.period and side.is_time else side.name


def _refused(question: str, why: str, held: Sequence[Found], answers: Sequence[Answer]) -> Answer:
    """No answer, because of ``why``, and what was found where."""
    silent = [a for a in answers if a.verdict is Verdict.NOT_FOUND]
    told = "; ".join(f"{f.text} ({f.name}; {f.report.document.name})" for f in held)
    return Answer(
        question=question,
        verdict=Verdict.NOT_FOUND,
        reason=silent[0].reason if silent else Reason.NOT_IN_REPORTS,
        explanation=f"{why} Đã tìm thấy: {told}." if told else why,
        confidence=min(a.confidence for a in answers),
        near=silent[0].near if silent else (),
    )


# --- the answer ---------------------------------------------------------------------------------


def _together(compared: Comparison, question: str, held: Sequence[Found]) -> Answer:
    """All figures with their proof, and what is computed of them where that is sound."""
    total = sums.sum_of(compared, held)
    answer = Answer(
        question=question,
        verdict=Verdict.ANSWERED,
        answer=phrasing.sentence(compared, held, total.words),
        explanation=total.note,
        confidence=min(f.answer.confidence for f in held),
        citations=_citations(held),
        figures=tuple(_cited(f) for f in held),
        computed=total.computed,
    )
    try:
        return proved(answer, {f.report.document.name: f.report for f in held})
    except ProofError:
        return _refused(question, _UNPROVED, held, [f.answer for f in held])


def _cited(found: Found) -> CitedFigure:
    """The figure, of the time that it is of, which may be a year before its report's."""
    shown, period = found.answer.figures[0], found.side.period
    return replace(shown, period=period.code) if period else shown


def _citations(held: Sequence[Found]) -> tuple[Citation, ...]:
    """The passages of all figures first, then what else their answers cite, with the titles."""
    first = [f.answer.citations[0] for f in held]
    others = [c for f in held for c in f.answer.citations[1:]]
    titles = [
        citation(f.report, title, None) for f in held if (title := f.report.metadata.title_span)
    ]
    return tuple(dict.fromkeys([*first, *others, *titles]))
