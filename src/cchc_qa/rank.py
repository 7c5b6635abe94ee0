"""Candidates → the order of their likelihood, and how sure the first is.

Two steps, both fitted by ``python -m training.fit_ranking`` and shipped in ``data/ranking.json``;
this module only applies them. Weights of the named features order all candidates. Boosted trees
then look at the best of them beside each other and say how likely each is the answer: what a
feature means depends on the others, and on what the rivals have.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cchc_qa.features import FEATURES
from cchc_qa.forest import Forest
from cchc_qa.question import Form
from cchc_qa.rings import Candidate

Rows = NDArray[np.float64]

LOOKED_AT = 12
"""Candidates that the trees look at, the best by weight."""

FAMILIES = ("figure", "document", "date", "text")
"""Forms of questions that share their weights: names, lists, reasons and texts are sentences."""

RINGS = ("near", "label", "sentence", "parents", "headings", "title")
WORD_RINGS = ("word_near", "word_label", "word_sentence", "word_around")
_COMPARED = (
    "near",
    "label",
    "sentence",
    "parents",
    "precision",
    "label_precision",
    "word_near",
    "word_label",
    "all_met",
    "lexical",
    "dense",
    "like_label",
    "soft_label",
    "soft",
    "own_only",
    "word_lost",
    "taken",
    "contrast",
    "unit_clashes",
    "missing",
)
"""Features that tell by how far a candidate is behind the best one of them."""

COLUMNS = (
    *FEATURES,
    "score",
    "margin",
    "share",
    "covered",
    "covered_less",
    "words_met",
    "words_met_less",
    *(f"{name}_less" for name in _COMPARED),
    *FAMILIES,
    "terms",
    "candidates",
)
"""What the trees see of a candidate, by column."""

_WIDEST_MARGIN = 5.0
_MOST_TERMS = 12


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with its weighted score, its features, and how sure it is the answer."""

    candidate: Candidate
    score: float
    features: Mapping[str, float]
    sure: float = 0.0

    @property
    def covered(self) -> float:
        return sum(self.features[n] for n in RINGS)


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by family and feature; the trees; the calibration of what they say; the thresholds.

    ``scale`` and ``shift`` make the trees' log odds into those observed on reports left out of the
    fitting; ``thresholds`` say by family how sure an answer must be to be shown.
    """

    weights: Mapping[str, Mapping[str, float]]
    forest: Forest
    scale: float
    shift: float
    thresholds: Mapping[str, float]

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Model:
        """Raises ValueError where the model was fitted on other features than these."""
        if tuple(value["columns"]) != COLUMNS:
            raise ValueError("ranking.json was fitted on other features: refit it")
        forest = Forest.from_json(value["forest"])
        return cls(value["weights"], forest, value["scale"], value["shift"], value["thresholds"])


@cache
def shipped_model() -> Model:
    """The model that ships with the package."""
    source = resources.files("cchc_qa.data").joinpath("ranking.json").read_text(encoding="utf-8")
    return Model.from_json(json.loads(source))


def family(form: Form) -> str:
    """Questions for names, lists, reasons and texts are all answered by sentences."""
    if form is Form.ARTICLE:
        return Form.DOCUMENT.value
    return form.value if form in {Form.FIGURE, Form.DOCUMENT, Form.DATE} else "text"


def by_weight(model: Model, kind: str, held: Sequence[Candidate], features: Rows) -> list[Ranked]:
    """All candidates of one question with their features, the heaviest first.

    A score is summed up in order: a product of matrices may sum up equal rows differently."""
    weights = model.weights[kind]
    chosen = [FEATURES.index(n) for n in weights]
    scores = (features[:, chosen] * list(weights.values())).cumsum(axis=1)[:, -1].tolist()
    ranked = [
        Ranked(c, score, dict(zip(FEATURES, row, strict=True)))
        for c, score, row in zip(held, scores, features.tolist(), strict=True)
    ]
    return sorted(ranked, key=lambda r: (-r.score, r.candidate.document, r.candidate.span))


def in_order(model: Model, kind: str, ranked: list[Ranked], terms: int) -> list[Ranked]:
    """Candidates by weight → the likeliest of them, likeliest first, with how sure each is."""
    best = ranked[:LOOKED_AT]
    if not best:
        return []
    odds = model.forest.log_odds(columns(best, kind, terms, len(ranked)))
    known = [replace(r, sure=_probability(model, o)) for r, o in zip(best, odds, strict=True)]
    return _in_words(sorted(known, key=lambda r: -r.sure))


_AS_GOOD = 0.5
"""How sure a sentence must be, beside a cell of the same value, to be shown in its place."""


def _in_words(ranked: list[Ranked]) -> list[Ranked]:
    """A sentence that says the same value before the cell that holds it: it needs no table."""
    best = ranked[0].candidate.figure
    if best is None or best.cell is None or best.value is None:
        return ranked
    for other in ranked[1:]:
        figure = other.candidate.figure
        if (
            figure is not None
            and figure.cell is None
            and (figure.value, figure.total) == (best.value, best.total)
            and other.candidate.document == ranked[0].candidate.document
            and other.sure >= _AS_GOOD * ranked[0].sure
        ):
            rest = [r for r in ranked if r is not other]
            return [replace(other, sure=ranked[0].sure), *rest]
    return ranked


def _probability(model: Model, odds: float) -> float:
    exponent = model.scale * odds + model.shift
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, exponent))))


def columns(best: Sequence[Ranked], kind: str, terms: int, candidates: int) -> Rows:
    """A row for each of one question's best candidates, as ``COLUMNS`` names them."""
    features = np.array([[r.features[n] for n in FEATURES] for r in best], dtype=np.float64)
    scores = np.array([r.score for r in best])
    odds = np.exp(scores - scores.max())
    covered = _summed(features, RINGS)
    words = _summed(features, WORD_RINGS)
    compared = features[:, [FEATURES.index(n) for n in _COMPARED]]
    fixed = [float(kind == f) for f in FAMILIES]
    fixed += [min(terms, _MOST_TERMS), candidates]
    return np.column_stack(
        [
            features,
            scores,
            _margins(scores),
            odds / odds.sum(),
            covered,
            covered - covered.max(),
            words,
            words - words.max(),
            compared - compared.max(axis=0),
            np.tile(fixed, (len(best), 1)),
        ]
    )


def _summed(features: Rows, names: Sequence[str]) -> Rows:
    result: Rows = features[:, [FEATURES.index(n) for n in names]].sum(axis=1)
    return result


def _margins(scores: Rows) -> Rows:
    """How far each score is before the best of the others."""
    if len(scores) == 1:
        return np.array([_WIDEST_MARGIN])
    ordered = np.sort(scores)
    others = np.where(scores == ordered[-1], ordered[-2], ordered[-1])
    margins: Rows = np.clip(scores - others, -_WIDEST_MARGIN, _WIDEST_MARGIN)
    return margins
