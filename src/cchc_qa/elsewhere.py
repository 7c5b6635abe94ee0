"""Which other reports have what was asked: of other periods, and of other places.

A question that names no period is answered from the newest report, one that names no place from the
report that fits best. What else there is is not guessed: the same question is asked of the others,
and only those are named that answer it with confidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cchc_qa.answer import Finding, Library, among, matcher_for, promising, query_for
from cchc_qa.closeness import Closeness
from cchc_qa.features import features
from cchc_qa.holder import holder_name
from cchc_qa.likeness import Likeness
from cchc_qa.question import Form, Question
from cchc_qa.rank import Ranked, by_weight, family, in_order
from cchc_qa.refusal import missing_name
from cchc_qa.scope import Scope
from cchc_qa.types import Metadata, Period, Verdict

MOST = 4
"""Other periods asked, and other places: each costs a few milliseconds."""

_SENTENCES = 24
_CANDIDATES = 10
"""Weighed of each other report: enough to find what stands there, a quarter of an answer's cost."""


_OF_A_PLACE = frozenset({Form.FIGURE, Form.DOCUMENT, Form.DATE})
"""What is asked for has another value in each place; a passage names its own."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where else the answer's indicator is reported. ``answered`` is the report answered from,
    ``held`` are all periods besides that the same place has reports of."""

    answered: Metadata
    held: tuple[Period, ...] = ()
    periods: tuple[Period, ...] = ()
    places: tuple[str, ...] = ()


def elsewhere(library: Library, finding: Finding) -> Elsewhere | None:
    """What else there is, where the question left the period or the place open."""
    question, chosen = finding.question, finding.chosen
    if question is None or chosen is None or finding.answer.verdict is not Verdict.ANSWERED:
        return None
    documents = [e.metadata for e in library.index.entries]
    best = finding.ranked[0]
    own = best.candidate.document
    periods = _other_periods(question, documents, own)
    places = _other_places(library, question, finding, own)
    if not periods and not places:
        return None
    ask = _Asker(library, question, chosen, best)
    told = [p for p in list(periods)[:MOST] if ask.has(periods[p])]
    return Elsewhere(
        answered=documents[own],
        held=tuple(periods),
        periods=tuple(sorted(told, key=Period.end)),
        places=tuple(p for p in list(places)[:MOST] if ask.has(places[p])),
    )


# --- whom to ask --------------------------------------------------------------------------------


def _other_periods(
    question: Question, documents: Sequence[Metadata], own: int
) -> dict[Period, tuple[int, ...]]:
    """The reports of the same series by period, newest first, where the question names none."""
    if question.form is not Form.FIGURE or question.periods or documents[own].period is None:
        return {}
    found: dict[Period, tuple[int, ...]] = {}
    for i, data in enumerate(documents):
        if data.period not in {None, documents[own].period} and _same_series(data, documents[own]):
            assert data.period is not None
            found[data.period] = (*found.get(data.period, ()), i)
    return dict(sorted(found.items(), key=lambda item: item[0].end(), reverse=True))


def _same_series(one: Metadata, other: Metadata) -> bool:
    return holder_name(one) == holder_name(other) and one.kind == other.kind


def _other_places(
    library: Library, question: Question, finding: Finding, own: int
) -> dict[str, tuple[int, ...]]:
    """The reports searched that are of other places, those of better candidates first; none where
    the question, or the settings for it, say which place is meant."""
    chosen = finding.chosen
    named = chosen is None or chosen.places or chosen.missing_place or question.given
    if chosen is None or named or question.form not in _OF_A_PLACE or _home_is_meant(library):
        return {}
    documents = [e.metadata for e in library.index.entries]
    met = (r.candidate.document for r in finding.ranked)
    found: dict[str, tuple[int, ...]] = {}
    for i in dict.fromkeys((*met, *chosen.documents)):
        name = holder_name(documents[i])
        if name and name != holder_name(documents[own]) and documents[i].period is not None:
            found[name] = (*found.get(name, ()), i)
    return found


def _home_is_meant(library: Library) -> bool:
    """Whether the settings say which place a question means that names none."""
    return any(e.metadata.place == library.home for e in library.index.entries if library.home)


# --- asking -------------------------------------------------------------------------------------


class _Asker:
    """The question made ready once, to be asked of several reports."""

    def __init__(
        self, library: Library, question: Question, chosen: Scope, answered: Ranked
    ) -> None:
        self._library = library
        self._question = question
        self._chosen = chosen
        self._names_missing = answered.features["names_missing"]
        self._query = query_for(library, question, chosen)
        self._matcher = matcher_for(library, question, chosen)
        self._closeness = Closeness(self._matcher, library.known)
        self._likeness = Likeness(library.sources.encoder, self._matcher.open_wording)
        self._kind = family(question.form)

    def has(self, documents: tuple[int, ...]) -> bool:
        """Whether these reports answer the question with confidence, and all its names as well
        as the answer does."""
        ranked = self._ranked(documents)
        if not ranked or missing_name(ranked[0]):
            return False
        if ranked[0].features["names_missing"] > self._names_missing:
            return False
        return ranked[0].sure >= self._library.ranking.thresholds[self._kind]

    def _ranked(self, documents: tuple[int, ...]) -> list[Ranked]:
        chosen = replace(self._chosen, documents=documents)
        found = self._query.best(_SENTENCES, among(self._library.index, chosen))
        held = promising(self._library, self._matcher, found, _CANDIDATES)
        rows = features(held, self._matcher, self._closeness, self._likeness)
        model = self._library.ranking
        weighed = by_weight(model, self._kind, [c for c, _ in held], rows)
        return in_order(model, self._kind, weighed, len(self._question.terms))
