"""An answer, and what a person is to be told beside it: whose it is, and what else there is.

``answer`` decides; here nothing of its answer changes but the words around it.
"""

from __future__ import annotations

from dataclasses import replace

from cchc_qa.alternatives import alternatives
from cchc_qa.answer import Finding, Library, find
from cchc_qa.elsewhere import Elsewhere, elsewhere
from cchc_qa.holder import holder_name
from cchc_qa.similar import only_similar
from cchc_qa.types import Answer, Period, Reason, Verdict
from cchc_qa.wording import period_name, source_name

_NAMED = 4
"""Reports named of those that were searched."""

_UNDECIDED = "Chưa rõ câu hỏi muốn nói số liệu nào."


def reply(library: Library, text: str) -> Answer:
    """One answer to one question, with what is to be said beside it."""
    finding = find(library, text)
    if finding.answer.verdict is Verdict.NOT_FOUND:
        return _refused(library, finding)
    found = elsewhere(library, finding)
    return replace(
        finding.answer,
        explanation=_told(found) if found else finding.answer.explanation,
        alternatives=alternatives(library, finding),
    )


# --- answered -----------------------------------------------------------------------------------


def _told(found: Elsewhere) -> str | None:
    """Whose figure it is and of which period, where the question left that open."""
    return " ".join(s for s in (_of_place(found), _of_period(found)) if s) or None


def _of_place(found: Elsewhere) -> str:
    if not found.places:
        return ""
    own = holder_name(found.answered)
    others = ", ".join(found.places)
    return f"Câu hỏi chưa nêu địa phương: đây là số liệu của {own}. Nơi khác cũng có: {others}."


def _of_period(found: Elsewhere) -> str:
    own = found.answered.period
    if not found.held or own is None:
        return ""
    said = f"Câu hỏi chưa nêu kỳ: lấy theo {_which(own, found)}, {period_name(own)}."
    if found.periods:
        said += f" Kỳ khác cũng có: {', '.join(map(period_name, found.periods))}."
    return said


def _which(own: Period, found: Elsewhere) -> str:
    """Whether the report is the newest, the newest that tells, or one beside a newer."""
    if own == max((own, *found.held), key=Period.end):
        return "báo cáo mới nhất"
    newer = any(p.end() > own.end() for p in found.periods)
    return "báo cáo phù hợp nhất" if newer else "báo cáo gần nhất có nêu"


# --- not found ----------------------------------------------------------------------------------


def _refused(library: Library, finding: Finding) -> Answer:
    """Why not: the question means one of several, there is only something alike, or nothing."""
    if not _is_silence(finding):
        return finding.answer
    meant = alternatives(library, finding)
    if meant:
        return replace(finding.answer, explanation=_UNDECIDED, alternatives=meant)
    instead = None
    if finding.question and finding.ranked:
        instead = only_similar(finding.question, finding.ranked[0])
    if instead:
        return replace(finding.answer, reason=Reason.SIMILAR_ONLY, explanation=instead)
    said = _silence(library, finding)
    return replace(finding.answer, reason=Reason.NOT_IN_REPORTS, explanation=said)


def _is_silence(finding: Finding) -> bool:
    """Whether the reports meant are there and do not say; a question that names a place with
    reports is about them, however little of it they have."""
    reason, chosen = finding.answer.reason, finding.chosen
    if reason is Reason.OFF_TOPIC and chosen is not None:
        return bool(chosen.places) and chosen.missing_place is None
    return reason is Reason.NOT_IN_REPORTS


def _silence(library: Library, finding: Finding) -> str | None:
    """That the reports do not say, and which were searched."""
    entries = [library.index.entries[i] for i in dict.fromkeys(finding.searched)]
    names = list(dict.fromkeys(source_name(e.metadata, e.name) for e in entries))
    if not names:
        return finding.answer.explanation
    more = len(names) - _NAMED
    listed = "; ".join(names[:_NAMED]) + (f" và {more} văn bản khác" if more > 0 else "")
    return f"Không tìm thấy nội dung này. Đã tìm trong: {listed}."
