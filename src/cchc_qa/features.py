"""Named features of a candidate: what speaks for it as the answer to a question, and what against.

A candidate is a figure, a document's number, a date, or, where none is asked for, a sentence. The
words that bear on it lie in rings: its own clause, its label with what it refers to, its sentence,
its parent bullets, its headings; each ring adds the share of the question that the inner ones left
open. The names below are the columns of the weights in ``data/ranking.json``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce
from itertools import pairwise
from operator import or_

import numpy as np
from numpy.typing import NDArray

from cchc_qa.closeness import Closeness
from cchc_qa.likeness import Likeness
from cchc_qa.manner import manner
from cchc_qa.match import Matcher
from cchc_qa.measured import measured
from cchc_qa.referenced import number_lost, referenced
from cchc_qa.rings import Candidate, Rings, own_words
from cchc_qa.text.normalise import fold
from cchc_qa.timed import timed
from cchc_qa.types import NAMING, Figure

FEATURES = (
    "near",
    "label",
    "sentence",
    "parents",
    "headings",
    "title",
    "precision",
    "label_precision",
    "kind_fits",
    "kind_clashes",
    "unit_fits",
    "unit_clashes",
    "role_fits",
    "role_clashes",
    "contrast",
    "missing",
    "first",
    "bounded",
    "in_table",
    "lexical",
    "dense",
    "document_kind",
    "period_fits",
    "period_clashes",
    "short",
    "lead",
    "narrower",
    "given",
    "negation",
    "unit_heads",
    "day_fits",
    "taken",
    "beside_given",
    "names_missing",
    "terms_unknown",
    "percent_for_share",
    "ratio_for_amount",
    "percent_open",
    "own_only",
    "taken_before",
    "planned",
    "bracketed",
    "word_near",
    "word_label",
    "word_sentence",
    "word_around",
    "word_lost",
    "words_lost",
    "all_met",
    "done",
    "label_number",
    "causal",
    "signature",
    "lost_known",
    "person",
    "numbered",
    "name_lost",
    "number_lost",
    "year_clashes",
    "effect_fits",
    "effect_clashes",
    "own_date",
    "own_number",
    "total",
    "lexical_whole",
    "soft",
    "like_near",
    "like_label",
    "soft_label",
    "soft_sentence",
)
"""Each between −2 and 2, most between 0 and 1."""

Rows = NDArray[np.float64]
Column = NDArray[np.floating] | list[float]

_Others = tuple[tuple[str, ...], tuple[str, ...]]
"""The own clauses of other figures of a sentence: those before a figure, and those behind it."""

_RINGS = 6
_HEAD = 1500
"""Characters at a document's beginning that say whose and about what all of it is."""

_NEGATES = re.compile(r"\b(?:chua|khong)\b(?! qua\b)")


def coverage(candidate: Candidate, around: Rings, matcher: Matcher) -> float:
    """How much of the question lies near a candidate, and around it: a first, cheap view."""
    masks = [matcher.mask(ring) for ring in around.all()]
    own = masks[0] | masks[1]
    everything = reduce(or_, masks)
    return 2 * matcher.share(own) + matcher.share(everything) + candidate.lexical


def features(
    held: Sequence[tuple[Candidate, Rings]],
    matcher: Matcher,
    closeness: Closeness,
    likeness: Likeness,
) -> Rows:
    """A row for each candidate, its rings beside it, with ``FEATURES`` as columns.

    What numpy works out, it works out for all at once: its price is by the call."""
    siblings = _Siblings()
    alone = [_alone(c, around, matcher, siblings.of(c)) for c, around in held]
    rows = np.array([[values.get(n, 0.0) for n in FEATURES] for values in alone], dtype=np.float64)
    rows = rows.reshape(len(held), len(FEATURES))
    around = [rings for _, rings in held]
    for name, column in {**_words(around, closeness), **_likeness(around, likeness)}.items():
        rows[:, FEATURES.index(name)] = column
    return rows


def _alone(
    candidate: Candidate, around: Rings, matcher: Matcher, others: _Others
) -> dict[str, float]:
    """What is worked out candidate by candidate; ``others`` are its sentence's other figures."""
    question = matcher.question
    own = _own_rings(around, others)
    result = {
        **_coverage(candidate, matcher, around, others),
        **manner(question, candidate, around),
        **timed(question, candidate, own),
        "precision": matcher.precision(around.near),
        "label_precision": matcher.precision(around.label),
        "contrast": matcher.contrast(own),
        "terms_unknown": matcher.terms_unknown,
        "lexical": candidate.lexical,
        "lexical_whole": candidate.whole,
        "dense": candidate.dense,
        "soft": candidate.soft,
        "short": float(len(around.sentence) < 200),
        "lead": float(around.sentence.rstrip().endswith(":")),
        "narrower": matcher.narrower(around.near),
        "negation": float(bool(_NEGATES.search(fold(around.near))) != question.negated),
    }
    if candidate.figure is not None:
        result.update(measured(question, candidate, candidate.figure))
        result.update(referenced(question, candidate, candidate.figure, around.label))
    return result


def _coverage(
    candidate: Candidate,
    matcher: Matcher,
    around: Rings,
    others: _Others,
) -> dict[str, float]:
    """What each ring adds to the parts of the question that are covered, what the clauses of
    ``others``, before and behind, take of them, and what is missing."""
    masks = [matcher.mask(ring) for ring in around.all()]
    covered, result = 0, {}
    for name, mask in zip(FEATURES[:6], masks, strict=True):
        result[name] = matcher.share(covered | mask) - matcher.share(covered)
        covered |= mask
    before, after = (_joined(matcher, words) for words in others)
    own = masks[0] | masks[1]
    head = candidate.report.document.text[:_HEAD]
    return {
        **result,
        "own_only": matcher.share(own & ~(before | after)),
        "taken": matcher.share(after & masks[2] & ~own),
        "taken_before": matcher.share(before & masks[2] & ~own),
        "missing": matcher.heaviest_missing(covered),
        "names_missing": matcher.names_missing(covered),
        "name_lost": float(matcher.name_lost(covered | matcher.mask(head))),
        "number_lost": float(number_lost(matcher.question, (*around.all(), head))),
    }


def _words(around: Sequence[Rings], closeness: Closeness) -> dict[str, Column]:
    """What each ring adds to the words of the question that are met, and what none of them has."""
    texts = [ring for rings in around for ring in rings.all()]
    size = len(closeness.weights)
    covered = closeness.covered(texts).reshape(len(around), _RINGS, size)
    met = np.maximum.accumulate(covered, axis=1)
    shares = closeness.shares(met)
    near, label, sentence, *outer = shares.T
    around_it = np.zeros(len(around))
    for inner, ring in pairwise((sentence, *outer)):
        around_it = around_it + ring - inner
    last = met[:, -1]
    return {
        "word_near": near,
        "word_label": label - near,
        "word_sentence": sentence - label,
        "word_around": around_it,
        "word_lost": closeness.lost(last),
        "words_lost": closeness.lost_words(last),
        "all_met": [share**4 for share in outer[-1].tolist()],
        "lost_known": closeness.lost_known(last),
    }


def _likeness(around: Sequence[Rings], likeness: Likeness) -> dict[str, Column]:
    """How near the candidates' own words and their sentences are to the question's."""
    texts = [text for rings in around for text in (rings.near, rings.label, rings.sentence)]
    cosines, soft = (found.reshape(len(around), 3) for found in likeness.of(texts))
    return {
        "like_near": cosines[:, 0],
        "like_label": cosines[:, 1],
        "soft_label": soft[:, 1],
        "soft_sentence": soft[:, 2],
    }


class _Siblings:
    """The own clauses of each sentence's figures, found once a sentence."""

    def __init__(self) -> None:
        self._clauses: dict[tuple[int, int], list[tuple[Figure, str]]] = {}

    def of(self, candidate: Candidate) -> _Others:
        """Those of the figures of the same sentence that a candidate is not, before and after."""
        figure = candidate.figure
        if figure is None:
            return (), ()
        place = (candidate.document, candidate.sentence)
        held = self._clauses.get(place)
        if held is None:
            held = self._clauses[place] = _clauses(candidate)
        named = figure.kind in NAMING
        others = [(f, c) for f, c in held if f is not figure and (f.kind in NAMING) == named]
        return (
            tuple(c for f, c in others if f.span < figure.span),
            tuple(c for f, c in others if f.span > figure.span),
        )


def _clauses(candidate: Candidate) -> list[tuple[Figure, str]]:
    text = candidate.report.document.text
    figures = candidate.report.figures_of(candidate.sentence)
    return [(f, own_words(text, f)[0]) for f in figures]


def _joined(matcher: Matcher, stretches: tuple[str, ...]) -> int:
    """The parts of the question that any of some stretches covers."""
    return reduce(or_, (matcher.mask(s) for s in stretches), 0)


def _own_rings(around: Rings, siblings: _Others) -> tuple[str, ...]:
    """The rings without what the sentence says of other figures."""
    rest = "" if any(siblings) else around.sentence
    return (around.near, around.label, rest, around.parents, around.headings, around.title)
