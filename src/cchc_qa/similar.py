"""Whether the best candidate of a refused question is only something like what was asked.

«Diện tích lúa đông xuân» is not answered by that of «lúa hè thu». To say that only the latter is
reported helps more than to say that nothing is; its figure is not given, for it would be taken.
"""

from __future__ import annotations

from cchc_qa.indicator import indicator
from cchc_qa.question import Form, Question
from cchc_qa.rank import Ranked
from cchc_qa.wording import capitalised, source_name

_SHARED = 0.45
"""Least share of the question that the candidate and its surroundings must cover."""

_OWN = 0.35
"""Least share that its own words must cover: to stand below the same heading is not to be alike."""

_LACKING = 0.6
"""Weight from which a word of the question that is not met names the thing asked for."""


def only_similar(question: Question, best: Ranked) -> str | None:
    """What there is instead, in words; ``None`` where nothing is like what was asked."""
    figure = best.candidate.figure
    if figure is None or question.form is not Form.FIGURE or not _alike(best):
        return None
    if not decided_against(best):
        return None
    report = best.candidate.report
    name = indicator(report, figure)
    if name is None:
        return None
    source = source_name(report.metadata, report.document.name)
    return (
        "Không tìm thấy đúng nội dung này; "
        f"các báo cáo chỉ có nội dung gần giống: «{capitalised(name)}» ({source})."
    )


def _alike(best: Ranked) -> bool:
    own = best.features["near"] + best.features["label"]
    return best.covered >= _SHARED and own >= _OWN


def decided_against(best: Ranked) -> bool:
    """Whether a name asked for is not met, or a contrast says that this is the other."""
    found = best.features
    return (
        found["contrast"] < 0
        or found["names_missing"] > 0
        or found["word_lost"] >= _LACKING
        or found["missing"] >= _LACKING
    )
