"""Why the best candidate must not be shown, however sure it looks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cchc_qa.holder import held_in_words, holder_name
from cchc_qa.levels import level_is_missing
from cchc_qa.metadata import place_mentions
from cchc_qa.question import Form, Question
from cchc_qa.rank import Ranked
from cchc_qa.rings import Candidate, rings
from cchc_qa.scope import Scope
from cchc_qa.text.normalise import fold
from cchc_qa.text.periods import PeriodMention, period_mentions
from cchc_qa.types import Metadata, Period, Reason
from cchc_qa.wording import period_name

SILENT = "Các báo cáo trong chỉ mục không nêu nội dung này."
_OFF_TOPIC = 0.34
"""Below this share of the question covered by the best candidate it is not about the reports."""


def missing_beside(
    candidate: Candidate, chosen: Scope, documents: Sequence[Metadata]
) -> tuple[Reason, str] | None:
    """The place or period asked for that is neither a report's own nor met beside the answer."""
    around = rings(candidate)
    beside = f"{around.label} {around.sentence} {around.parents}"
    if chosen.missing_place and not _names_place(beside, chosen.missing_place):
        said = f"Chưa có báo cáo của {chosen.missing_place}. Hiện có: {held_in_words(documents)}."
        return Reason.NO_REPORT_FOR_PLACE, said
    if chosen.missing_period and not _names_period(beside, chosen.missing_period):
        meant = {holder_name(documents[i]) for i in chosen.documents}
        there = [d for d in documents if holder_name(d) in meant]
        asked = _asked_period(chosen.missing_period)
        said = f"Chưa có báo cáo {asked}. Hiện có: {held_in_words(there)}."
        return Reason.NO_REPORT_FOR_PERIOD, said
    return None


def _asked_period(asked: PeriodMention) -> str:
    """The period as the question means it; without a year there is no telling which."""
    if asked.year is None:
        return "của kỳ này"
    return period_name(Period(asked.year, asked.first, asked.last))


def _names_place(words: str, place: str) -> bool:
    return any(name == place for _, name in place_mentions(words)) or fold(place) in fold(words)


def _names_period(words: str, asked: PeriodMention) -> bool:
    """Whether words name a period, or of a single month a day in it; a year may be left out."""
    if asked.first == asked.last and asked.year:
        day = rf"(?:\d/|thang )0?{asked.last}(?:/| nam ){asked.year}"
        if re.search(day, fold(words)):
            return True
    return any(
        (m.first, m.last) == (asked.first, asked.last)
        and (m.year == asked.year or None in {m.year, asked.year})
        for m in period_mentions(words)
    )


def missing_name(best: Ranked) -> tuple[Reason, str] | None:
    """A name or a document's number that the question gives stands nowhere about the answer."""
    if best.features["name_lost"] or best.features["number_lost"]:
        return Reason.NOT_IN_REPORTS, SILENT
    return None


def lacks(question: Question, candidate: Candidate, features: Mapping[str, float]) -> bool:
    """Whether a candidate lacks what is asked for: the cause of «vì sao», the name of «ai», the
    level or the year that is named for a figure, the number of a telephone."""
    if question.form is Form.REASON:
        return not features["causal"]
    if question.form is Form.FIGURE:
        missing = level_is_missing(question, candidate) or _is_no_telephone(question, candidate)
        return missing or bool(features["year_clashes"])
    return question.asks_person and not features["person"]


_TELEPHONE = re.compile(r"\b(?:so dien thoai|sdt|duong day nong|hotline)\b")
_DIGITS = re.compile(r"\d[\d .-]{2,}")


def _is_no_telephone(question: Question, candidate: Candidate) -> bool:
    """Whether a telephone number is asked for and the candidate is none: «24/24 giờ»."""
    if candidate.figure is None or not _TELEPHONE.search(fold(question.wording)):
        return False
    written = candidate.span.of(candidate.report.document.text)
    return bool(candidate.figure.unit) or not _DIGITS.match(written)


def silent(best: Ranked) -> tuple[Reason, str]:
    """The reports do not say it, or the question is about something else altogether."""
    if best.covered < _OFF_TOPIC:
        return Reason.OFF_TOPIC, "Câu hỏi không thuộc nội dung các báo cáo trong chỉ mục."
    return Reason.NOT_IN_REPORTS, SILENT
