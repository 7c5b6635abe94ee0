"""What else a question may have meant: indicators that fit its words as well as the one answered.

«Tỷ lệ hồ sơ trực tuyến» leaves open whether toàn trình or một phần is meant. The better one
answers, and the other is offered as a question of its own, once that question is seen to find it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from cchc_qa.answer import Finding, Library, find
from cchc_qa.holder import holder_name
from cchc_qa.indicator import indicator
from cchc_qa.question import Form, Question
from cchc_qa.rank import Ranked
from cchc_qa.similar import decided_against
from cchc_qa.text.normalise import key
from cchc_qa.types import Alternative, Figure, Reason, Verdict
from cchc_qa.wording import capitalised, joined, period_name

MOST = 3
"""Offered at once: more are a list to read, not a question to answer."""

MARGIN = 1.5
"""How far a score may lie below the best: the ranking is fitted so that a difference is the log of
how much likelier one candidate is, and at 1.5 the other is still more than a fifth as likely."""

_FITS = 0.02
"""How much less of the question its own words may cover: they leave out nothing of it."""

_MEETS = 0.8
"""Share of a refused question that a candidate's own words must cover to be what it may mean."""

_LIKELY = 0.2
"""Share of the chance that the best leaves from which another is worth a button; the question that
it asks must find it all the same."""

_LEAST_LEFT = 0.05
"""Of the chance that the best leaves: where it is all but sure, nothing else was meant."""

_TRIED = 5


def alternatives(library: Library, finding: Finding) -> tuple[Alternative, ...]:
    """Up to MOST other indicators of the same report that the question may mean. Of a question
    that is refused, those between which it does not decide."""
    question = finding.question
    if question is None or question.form is not Form.FIGURE or not finding.ranked:
        return ()
    if finding.answer.reason not in {None, Reason.NOT_IN_REPORTS}:
        return ()
    tried = islice(_offered(finding, question), _TRIED)
    found = (offer for ranked, offer in tried if _finds(library, offer, ranked))
    return tuple(islice(found, MOST))


# --- which --------------------------------------------------------------------------------------


def _offered(finding: Finding, question: Question) -> Iterator[tuple[Ranked, Alternative]]:
    """The candidates that fit as well and are named otherwise, best first; of a refused question
    the best too, where it fits: the question does not say which of them it means."""
    best, *others = finding.ranked
    refused = finding.answer.verdict is Verdict.NOT_FOUND
    if refused and not _undecided(question, best, others):
        return
    said = set() if refused else {_name(best) or "", finding.answer.value or ""}
    for ranked in finding.ranked if refused else others:
        name, figure = _name(ranked), ranked.candidate.figure
        if name is None or figure is None or not _fits(question, best, ranked):
            continue
        value = joined(figure.span.of(ranked.candidate.report.document.text))
        if {name, value} & said or not (refused or _sure(best, ranked)):
            continue
        said |= {name, value}
        yield ranked, _alternative(ranked, figure, None if refused else value)


def _undecided(question: Question, best: Ranked, others: list[Ranked]) -> bool:
    """Whether a refused question is met in all its words, by more than one candidate."""
    if decided_against(best) or _own(best) < _MEETS:
        return False
    return any(_fits(question, best, r) for r in others)


def _name(ranked: Ranked) -> str | None:
    """What a candidate measures, written so that names can be compared."""
    figure = ranked.candidate.figure
    name = indicator(ranked.candidate.report, figure) if figure else None
    return key(name) if name else None


def _fits(question: Question, best: Ranked, other: Ranked) -> bool:
    """Whether a candidate is of the same report, kind and role, and meets the question as well."""
    one, two = best.candidate.figure, other.candidate.figure
    if one is None or two is None or other.candidate.document != best.candidate.document:
        return False
    if (one.kind, one.role) != (two.kind, two.role) or other.score < best.score - MARGIN:
        return False
    found, answered = other.features, best.features
    if any(found[n] > answered[n] for n in ("names_missing", "period_clashes", "unit_clashes")):
        return False
    decided = bool(question.contrasts) and found["contrast"] < answered["contrast"]
    return not decided and _own(other) >= _own(best) - _FITS


def _own(ranked: Ranked) -> float:
    return ranked.features["near"] + ranked.features["label"]


def _sure(best: Ranked, other: Ranked) -> bool:
    """Whether a candidate would be the answer, or nearly, if the best were not there: the chance
    left by the best is then all there is."""
    return other.sure / max(1 - best.sure, _LEAST_LEFT) >= _LIKELY


# --- the question that asks for it --------------------------------------------------------------


def _alternative(ranked: Ranked, figure: Figure, value: str | None) -> Alternative:
    report = ranked.candidate.report
    label = capitalised(indicator(report, figure) or "")
    asked = label.replace(" – ", ", ").replace(" / ", " ")
    data = report.metadata
    holder, period = holder_name(data), data.period
    of_whom = f" của {holder}" if holder and key(holder) not in key(asked) else ""
    when = f" {period_name(period)}" if period else ""
    return Alternative(f"{asked}{of_whom}{when}?", label, value)


def _finds(library: Library, offer: Alternative, meant: Ranked) -> bool:
    """Whether the question offered is answered with the figure that it is offered for."""
    found = find(library, offer.question)
    if found.answer.verdict is not Verdict.ANSWERED or not found.ranked:
        return False
    one, two = found.ranked[0].candidate, meant.candidate
    return (one.document, one.span) == (two.document, two.span)
