"""Candidates → the order of their likelihood, and the confidence in the first.

The weights and the calibration are data (``data/weights.json``), fitted by ``python -m
training.fit_ranking`` on development questions; this module only applies them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from cchc_qa.question import Form
from cchc_qa.rings import Candidate

CONFIDENCE_FEATURES = (
    "score",
    "margin",
    "covered",
    "near",
    "label_near",
    "missing",
    "precision",
    "label_precision",
    "kind_clashes",
    "unit_clashes",
    "unit_fits",
    "contrast",
    "role_clashes",
    "lexical",
    "dense",
    "period_clashes",
    "terms",
    "names_missing",
    "terms_unknown",
    "narrower",
    "taken",
    "taken_before",
    "own_only",
    "word_near",
    "word_met",
    "word_lost",
    "words_lost",
    "planned",
    "lost_known",
    "person",
    "causal",
    "done",
    "label_number",
    "numbered",
)


WORD_RINGS = ("word_near", "word_label", "word_sentence", "word_around")


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with its score and its features."""

    candidate: Candidate
    score: float
    features: Mapping[str, float]

    @property
    def covered(self) -> float:
        names = ("near", "label", "sentence", "parents", "headings", "title")
        return sum(self.features[n] for n in names)


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature, and the logistic calibration of the best candidate's confidence."""

    weights: Mapping[str, float]
    calibration: Mapping[str, float]
    intercept: float
    threshold: float


@cache
def models() -> dict[str, Model]:
    """The shipped model of each form's family: ``figure``, ``document``, ``date``, ``text``."""
    source = resources.files("cchc_qa.data").joinpath("weights.json").read_text(encoding="utf-8")
    return {
        name: Model(m["weights"], m["calibration"], m["intercept"], m["threshold"])
        for name, m in json.loads(source).items()
    }


def family(form: Form) -> str:
    """Questions for names, lists, reasons and texts are all answered by sentences."""
    return form.value if form in {Form.FIGURE, Form.DOCUMENT, Form.DATE} else "text"


def score(model: Model, features: Mapping[str, float]) -> float:
    return sum(weight * features.get(name, 0.0) for name, weight in model.weights.items())


def confidence(model: Model, ranked: list[Ranked], terms: int) -> float:
    """The calibrated probability that the first candidate is the answer."""
    values = confidence_features(ranked, terms)
    exponent = model.intercept + sum(
        weight * values[name] for name, weight in model.calibration.items()
    )
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, exponent))))


def confidence_features(ranked: list[Ranked], terms: int) -> dict[str, float]:
    """What the confidence is computed from, by name."""
    best = ranked[0]
    rival = next((r for r in ranked[1:] if _differs(r, best)), None)
    values = {name: best.features.get(name, 0.0) for name in CONFIDENCE_FEATURES}
    values["score"] = best.score
    values["margin"] = min(3.0, best.score - rival.score) if rival else 3.0
    values["covered"] = best.covered
    values["label_near"] = best.features["near"] + best.features["label"]
    values["word_met"] = sum(best.features[n] for n in WORD_RINGS)
    values["terms"] = min(terms, 12) / 12
    return values


def _differs(one: Ranked, other: Ranked) -> bool:
    """Whether two candidates would be read as different answers."""
    a, b = one.candidate, other.candidate
    return a.span.of(a.report.document.text) != b.span.of(b.report.document.text)
