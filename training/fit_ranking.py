"""Fit the weights of the ranking and the calibration of its confidence.

    python -m training.fit_ranking --set GOLD CORPUS [--set GOLD CORPUS …] --out weights.json

Each set is a gold file (format: ``cchc_qa.evaluate``) and the file or folder that it asks about.
For each family of questions (figure, document, date, text) it fits

- the weights, by the likelihood of the right candidates among all of a question (softmax), drawn
  towards ``PRIOR`` so that features seldom seen keep a sensible weight;
- the confidence, a logistic regression on whether the first candidate is right;
- the threshold, where right answers less ``WRONG_COST`` times wrong ones are most.

Printed beside it: the accuracy of the first candidate on each set when that set is left out.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from cchc_qa.answer import SENTENCES, Library, among, matcher_for, of_scope, promising
from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.closeness import Closeness
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.evaluate import READ_WHOLE, Gold, accepts, folded, holds, read_gold
from cchc_qa.features import FEATURES, Candidate, features
from cchc_qa.question import Question, understand
from cchc_qa.rank import CONFIDENCE_FEATURES, Ranked, confidence_features, family
from cchc_qa.retrieve import retrieve
from cchc_qa.scope import scopes, with_relative_periods

PRIOR = {
    "near": 6.0, "label": 4.0, "sentence": 2.0, "parents": 2.5, "headings": 1.0, "title": 1.5,
    "precision": 1.5, "label_precision": 1.0, "kind_fits": 1.0, "kind_clashes": -3.0,
    "unit_fits": 1.0, "unit_clashes": -1.0, "unit_heads": 0.8, "role_fits": 0.3,
    "role_clashes": -1.0, "contrast": 1.2, "narrower": -0.8, "negation": -0.8, "missing": -0.5,
    "taken": -1.5, "first": 0.3, "bounded": -0.6, "lexical": 1.5, "dense": 1.0,
    "document_kind": 1.0, "given": -12.0, "beside_given": 3.0, "day_fits": 0.8,
    "names_missing": -1.0, "period_fits": 1.2, "period_clashes": -0.8,
    "percent_for_share": 1.0, "ratio_for_amount": 0.0, "own_only": 1.5, "taken_before": -0.5,
    "planned": -1.5, "word_near": 4.0, "word_label": 3.0, "word_sentence": 1.5,
    "word_around": 1.5, "word_lost": -0.5, "words_lost": -0.5,
    "all_met": 2.0, "done": 0.5, "label_number": -0.3, "causal": 2.0, "signature": 8.0,
    "lost_known": -0.5, "numbered": 2.0, "person": 1.0,
}  # fmt: skip
"""What each feature should weigh by judgement, before any data."""

PRIOR_STRENGTH = 2.0
CALIBRATION_STRENGTH = 3.0
WRONG_COST = 2.0
"""How many right answers a wrong one undoes, where the threshold is chosen."""

FAMILIES = ("figure", "document", "date", "text")

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A question with its candidates: a row of features each, and which of them are right."""

    group: str
    gold: Gold
    question: Question
    candidates: tuple[Candidate, ...]
    rows: Matrix
    right: NDArray[np.bool_]


# --- examples -----------------------------------------------------------------------------------


def examples(gold: Path, corpus: Path) -> list[Example]:
    """The questions of one set with their candidates, from a fresh index of its corpus."""
    settings = EncoderSettings()
    with tempfile.TemporaryDirectory() as folder:
        build([corpus], Path(folder), open_encoder(settings))
        library = Assistant(Path(folder), settings).library
        return [_example(library, gold.stem, question) for question in read_gold(gold)]


def _example(library: Library, group: str, gold: Gold) -> Example:
    question = understand(gold.question, library.abbreviations)
    entries = library.index.entries
    documents = [e.metadata for e in entries]
    question = with_relative_periods(question, documents)
    choices = scopes(question, documents)
    chosen = next(
        (c for c in choices if any((gold.doc or "") in entries[i].name for i in c.documents)),
        choices[0],
    )
    question = of_scope(question, chosen)
    found = retrieve(library.sources, question, count=SENTENCES, among=among(library.index, chosen))
    matcher = matcher_for(library, question, chosen)
    held = tuple(promising(library, matcher, found))
    closeness = Closeness(matcher, library.known)
    values = [features(c, matcher, closeness) for c in held]
    rows = np.array([[v[n] for n in FEATURES] for v in values]).reshape(len(held), len(FEATURES))
    right = np.array([gold.answerable and is_right(gold, c) for c in held], dtype=np.bool_)
    if gold.answerable and not right.any():
        right = np.array([_value_is_right(gold, c) for c in held], dtype=np.bool_)
    return Example(group, gold, question, held, rows, right)


def is_right(gold: Gold, candidate: Candidate) -> bool:
    """Whether a candidate is the answer at the place that the evidence names."""
    report = candidate.report
    if gold.doc and gold.doc not in report.document.name:
        return False
    sentence = report.sentences[candidate.sentence].span.of(report.document.text)
    proven = folded(gold.evidence) in folded(sentence) or folded(sentence) in folded(gold.evidence)
    if candidate.figure is None:
        return proven or accepts(gold, "", sentence)
    return proven and _value_is_right(gold, candidate)


def _value_is_right(gold: Gold, candidate: Candidate) -> bool:
    if candidate.figure is None:
        return False
    value = candidate.figure.span.of(candidate.report.document.text)
    if gold.kind in READ_WHOLE or gold.kind == "docno/date":
        return any(holds(p, value) or holds(value, p) for a in gold.any_of for p in a)
    return accepts(gold, value, "")


# --- fitting ------------------------------------------------------------------------------------


def of_family(all_: Sequence[Example], name: str) -> list[Example]:
    return [e for e in all_ if family(e.question.form) == name and len(e.candidates)]


def fit_weights(all_: Sequence[Example]) -> Matrix:
    """Maximum a posteriori weights of the softmax over each question's candidates."""
    used = [e for e in all_ if e.right.any() and len(e.candidates) > 1]
    prior = np.array([PRIOR.get(n, 0.0) for n in FEATURES])

    def loss(weights: Matrix) -> tuple[float, Matrix]:
        total = PRIOR_STRENGTH * float(((weights - prior) ** 2).sum()) / 2
        gradient = PRIOR_STRENGTH * (weights - prior)
        for example in used:
            scores = example.rows @ weights
            odds = np.exp(scores - scores.max())
            chosen = odds * example.right
            total -= float(np.log(chosen.sum() / odds.sum() + 1e-12))
            gradient += example.rows.T @ (odds / odds.sum() - chosen / chosen.sum())
        return total, gradient

    return np.asarray(minimize(loss, prior, jac=True, method="L-BFGS-B").x)


def accuracy(all_: Sequence[Example], weights: Matrix) -> float:
    """The share of answerable questions whose first candidate is right."""
    firsts = [bool(e.right[np.argmax(e.rows @ weights)]) for e in all_ if e.right.any()]
    return float(np.mean(firsts)) if firsts else float("nan")


def ranked(example: Example, weights: Matrix) -> list[Ranked]:
    scores = example.rows @ weights
    return [
        Ranked(
            example.candidates[i],
            float(scores[i]),
            dict(zip(FEATURES, example.rows[i], strict=True)),
        )
        for i in np.argsort(-scores, kind="stable")
    ]


def calibrate(all_: Sequence[Example], weights: Matrix) -> tuple[Matrix, float, float]:
    """Coefficients, intercept and threshold of the confidence in the first candidate."""
    rows, right = [], []
    for example in all_:
        order = ranked(example, weights)
        values = confidence_features(order, len(example.question.terms))
        rows.append([values[n] for n in CONFIDENCE_FEATURES])
        right.append(bool(example.right[np.argmax(example.rows @ weights)]))
    x, y = np.array(rows), np.array(right, dtype=float)

    def loss(parameters: Matrix) -> tuple[float, Matrix]:
        coefficients, intercept = parameters[:-1], parameters[-1]
        exponent = x @ coefficients + intercept
        total = float((np.logaddexp(0, exponent) - y * exponent).sum())
        total += CALIBRATION_STRENGTH * float((coefficients**2).sum()) / 2
        residual = 1 / (1 + np.exp(-exponent)) - y
        gradient = x.T @ residual + CALIBRATION_STRENGTH * coefficients
        return total, np.append(gradient, residual.sum())

    fitted = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B").x
    sure = 1 / (1 + np.exp(-(x @ fitted[:-1] + fitted[-1])))
    return fitted[:-1], float(fitted[-1]), best_threshold(sure, y)


def best_threshold(sure: Matrix, right: Matrix) -> float:
    """Where right answers less ``WRONG_COST`` times the wrong ones are most."""
    worth = np.where(right > 0, 1.0, -WRONG_COST)
    return max((float(worth[sure >= t].sum()), float(t)) for t in np.arange(0.2, 0.95, 0.01))[1]


def fitted_model(all_: Sequence[Example]) -> dict[str, object]:
    weights = fit_weights(all_)
    coefficients, intercept, threshold = calibrate(all_, weights)
    return {
        "weights": {n: round(float(w), 4) for n, w in zip(FEATURES, weights, strict=True)},
        "calibration": {
            n: round(float(c), 4) for n, c in zip(CONFIDENCE_FEATURES, coefficients, strict=True)
        },
        "intercept": round(intercept, 4),
        "threshold": round(threshold, 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--set", nargs=2, action="append", required=True, metavar=("GOLD", "CORPUS")
    )
    parser.add_argument("--out", type=Path, required=True)
    parsed = parser.parse_args()
    all_ = [e for gold, corpus in parsed.set for e in examples(Path(gold), Path(corpus))]
    result = {}
    for name in FAMILIES:
        held = of_family(all_, name)
        for group in sorted({e.group for e in held}):
            rest = [e for e in held if e.group != group]
            left = [e for e in held if e.group == group]
            if rest:
                share = accuracy(left, fit_weights(rest))
                print(f"{name:9} {group:28} left out: {share:.3f} of {len(left)}")
        result[name] = fitted_model(held)
    parsed.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
