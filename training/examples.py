"""Development questions with their candidates: what the ranking is fitted on and measured by."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cchc_qa.answer import SENTENCES, Library, find_sentences, matcher_for, of_scope, promising
from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.closeness import Closeness
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.evaluate import READ_WHOLE, Gold, accepts, folded, holds, read_gold
from cchc_qa.features import FEATURES, Candidate, features
from cchc_qa.likeness import Likeness
from cchc_qa.question import Question
from cchc_qa.rank import family
from cchc_qa.refusal import lacks, missing_beside
from cchc_qa.scope import Scope, scopes, with_relative_periods
from cchc_qa.text.normalise import fold

ROOT = Path(__file__).resolve().parent.parent
SETS = ("mau", "dev-a", "dev-b", "dev-c", "dev-d")
"""The gold files of ``tests/gold``; the first asks about ``corpus``, the others about reports that
``tests/reports`` makes."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A question with its candidates: a row of features each, and which of them are right.

    ``right`` are those at the place that the evidence names (any with the right value, where there
    is none); ``accepted`` those with the right value; ``silenced`` those that must not be shown for
    a place or period that they do not have.
    """

    group: str
    kind: str
    gold: Gold
    terms: int
    candidates: tuple[Candidate, ...]
    rows: Matrix
    right: NDArray[np.bool_]
    accepted: NDArray[np.bool_]
    silenced: NDArray[np.bool_]


# --- the sets -----------------------------------------------------------------------------------


def golds_of(name: str) -> tuple[Gold, ...]:
    """All questions on a set's reports: those of its files in ``tests/gold``."""
    folder = ROOT / "tests" / "gold"
    files = [folder / f"{name}{part}.jsonl" for part in ("", "-2", "-3")]
    return tuple(gold for file in files if file.exists() for gold in read_gold(file))


def corpus_of(name: str, made: Path) -> Path:
    """The folder of a set's reports, made under ``made`` where a script makes them."""
    if name == "mau":
        return ROOT / "corpus"
    out = made / name
    if not out.exists():
        script = ROOT / "tests" / "reports" / name.removeprefix("dev-") / "make.py"
        subprocess.run([sys.executable, "-B", str(script), "--out", str(out)], check=True)
    return out


def library_of(corpus: Path, index: Path) -> Library:
    """A fresh index of a corpus, open; no place is at home."""
    settings = EncoderSettings()
    build([corpus], index, open_encoder(settings))
    return Assistant(index, settings).library


# --- examples -----------------------------------------------------------------------------------


def examples(name: str, library: Library, *, unaccented: bool = False) -> list[Example]:
    """The questions of one set with their candidates; without accents if asked."""
    golds = golds_of(name)
    if unaccented:
        golds = tuple(replace(g, question=fold(g.question)) for g in golds)
    return [example(library, name, gold) for gold in golds]


def example(library: Library, group: str, gold: Gold) -> Example:
    question, chosen = asked(library, gold)
    found = find_sentences(library, question, chosen, SENTENCES)
    matcher = matcher_for(library, question, chosen)
    closeness = Closeness(matcher, library.known)
    likeness = Likeness(library.sources.encoder, matcher.open_wording)
    promised = promising(library, matcher, found)
    held = tuple(c for c, _ in promised)
    rows = features(promised, matcher, closeness, likeness)
    values = [dict(zip(FEATURES, row, strict=True)) for row in rows.tolist()]
    accepted = _flags(gold.answerable and _value_is_right(gold, c) for c in held)
    right = _flags(gold.answerable and is_right(gold, c) for c in held)
    documents = [e.metadata for e in library.index.entries]
    return Example(
        group=group,
        kind=family(question.form),
        gold=gold,
        terms=len(question.terms),
        candidates=held,
        rows=rows,
        right=right if right.any() else accepted,
        accepted=right | accepted,
        silenced=_flags(
            missing_beside(c, chosen, documents) is not None
            or (chosen.part and not v["period_fits"])
            or lacks(question, c, v)
            or (chosen.previous and not (v["role_fits"] or v["period_fits"]))
            for c, v in zip(held, values, strict=True)
        ),
    )


def asked(library: Library, gold: Gold) -> tuple[Question, Scope]:
    """The question as put to the reports that answer it, or else to those tried first."""
    question = library.understand(gold.question)
    entries = library.index.entries
    documents = [e.metadata for e in entries]
    question = with_relative_periods(question, documents)
    choices = scopes(question, documents)
    chosen = next(
        (c for c in choices if any((gold.doc or "") in entries[i].name for i in c.documents)),
        choices[0],
    )
    return of_scope(question, chosen), chosen


def _flags(values: Iterable[bool]) -> NDArray[np.bool_]:
    return np.array(list(values), dtype=np.bool_)


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
    document = candidate.report.document
    if candidate.figure is None or (gold.doc and gold.doc not in document.name):
        return False
    value = candidate.figure.span.of(document.text)
    if gold.kind in READ_WHOLE or gold.kind == "docno/date":
        return any(holds(p, value) or holds(value, p) for a in gold.any_of for p in a)
    return accepts(gold, value, "")
