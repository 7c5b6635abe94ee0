"""Named features of a candidate: what speaks for it as the answer to a question, and what against.

A candidate is a figure, a document's number, a date, or, where none is asked for, a sentence. The
words that bear on it lie in rings: its own clause, its label with what it refers to, its sentence,
its parent bullets, its headings; each ring adds the share of the question that the inner ones left
open. The names below are the columns of the weights in ``data/ranking.json``.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import or_

import numpy as np

from cchc_qa.closeness import Closeness
from cchc_qa.likeness import Likeness
from cchc_qa.manner import manner
from cchc_qa.match import Matcher
from cchc_qa.measured import measured
from cchc_qa.referenced import number_lost, referenced
from cchc_qa.rings import Candidate, Rings, own_words
from cchc_qa.text.normalise import fold
from cchc_qa.timed import timed
from cchc_qa.types import NAMING

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
    candidate: Candidate,
    around: Rings,
    matcher: Matcher,
    closeness: Closeness,
    likeness: Likeness,
) -> dict[str, float]:
    """All features of a candidate by name; ``around`` are its rings."""
    question = matcher.question
    before, after = _shared_out(candidate)
    own = _own_rings(around, before + after)
    result = {
        **_coverage(candidate, matcher, around, (before, after)),
        **_words(around, closeness),
        **_likeness(around, likeness),
        **manner(question, candidate, around),
        **timed(question, candidate, own),
        "precision": matcher.precision(around.near),
        "label_precision": matcher.precision(around.label),
        "contrast": matcher.contrast(own),
        "terms_unknown": matcher.terms_unknown(),
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
    return {name: float(result.get(name, 0.0)) for name in FEATURES}


def _coverage(
    candidate: Candidate,
    matcher: Matcher,
    around: Rings,
    others: tuple[tuple[str, ...], tuple[str, ...]],
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


def _words(around: Rings, closeness: Closeness) -> dict[str, float]:
    """What each ring adds to the words of the question that are met, and what none of them has."""
    result: dict[str, float] = {}
    met = np.zeros(len(closeness.weights), dtype=np.float32)
    share = 0.0
    for name, ring in zip(
        ("word_near", "word_label", "word_sentence", *["word_around"] * 3),
        around.all(),
        strict=True,
    ):
        met = np.maximum(met, closeness.covered(ring))
        result[name] = result.get(name, 0.0) + closeness.share(met) - share
        share = closeness.share(met)
    return {
        **result,
        "word_lost": closeness.lost(met),
        "words_lost": closeness.lost_words(met),
        "all_met": share**4,
        "lost_known": closeness.lost_known(met),
    }


def _likeness(around: Rings, likeness: Likeness) -> dict[str, float]:
    """How near the candidate's own words and its sentence are to the question's."""
    cosine, soft = likeness.of(around.label)
    return {
        "like_near": likeness.of(around.near)[0],
        "like_label": cosine,
        "soft_label": soft,
        "soft_sentence": likeness.of(around.sentence)[1],
    }


def _shared_out(candidate: Candidate) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The own clauses of the other figures of the same sentence, those before it and after it."""
    figure = candidate.figure
    if figure is None:
        return (), ()
    text = candidate.report.document.text
    others = [
        f
        for f in candidate.report.figures_of(candidate.sentence)
        if f is not figure and (f.kind in NAMING) == (figure.kind in NAMING)
    ]
    return (
        tuple(own_words(text, f)[0] for f in others if f.span < figure.span),
        tuple(own_words(text, f)[0] for f in others if f.span > figure.span),
    )


def _joined(matcher: Matcher, stretches: tuple[str, ...]) -> int:
    """The parts of the question that any of some stretches covers."""
    return reduce(or_, (matcher.mask(s) for s in stretches), 0)


def _own_rings(around: Rings, siblings: tuple[str, ...]) -> tuple[str, ...]:
    """The rings without what the sentence says of other figures."""
    rest = "" if siblings else around.sentence
    return (around.near, around.label, rest, around.parents, around.headings, around.title)
