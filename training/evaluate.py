"""Measures a model on documents that training never saw, beside BM25 and together with it.

    python -m training.evaluate --data ../shared/data --model src/cchc_qa/encode/model

``--gold`` and ``--report`` add real questions on one report: is a sentence with the evidence found?
"""

from __future__ import annotations

import argparse
import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.encode.static import StaticEncoder
from training.bm25 import Bm25
from training.prepare import Titled, fold, read_documents, split_sentences

QUESTIONS = 1000
LONGEST_PASSAGE = 1500
POOL = 100
"""Best passages of either leg that the soft match looks at."""

BLENDS: dict[str, tuple[float, float, float]] = {
    "BM25": (1, 0, 0),
    "dense": (0, 1, 0),
    "soft match": (0, 0, 1),
    "BM25 + 1 dense": (1, 1, 0),
    "BM25 + 2 dense": (1, 2, 0),
    "BM25 + 1 soft": (1, 0, 1),
    "BM25 + 1 dense + 1 soft": (1, 1, 1),
}
"""Weights of the three scores; BM25 is divided by its best, the others are cosines already."""

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Task:
    """Questions, passages, and for each question the places of its right passages."""

    name: str
    questions: tuple[str, ...]
    passages: tuple[str, ...]
    right: tuple[frozenset[int], ...]


def main() -> None:
    options = _options()
    encoder = open_encoder(EncoderSettings(model=str(options.model)))
    assert isinstance(encoder, StaticEncoder)
    held_out = [d for d in read_documents(options.data) if d.held_out and d.sentences]
    tasks = [_procedures(held_out), _titles(held_out), _cloze(held_out)]
    if options.gold and options.report:
        tasks.insert(0, _report(options.gold, options.report))
    for task in tasks:
        bm25 = Bm25(list(task.passages))
        vectors = encoder.encode_passages(list(task.passages))
        for variant in (task, _without_accents(task)):
            _print(variant, _measure(variant, bm25, vectors, encoder))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures the embedded encoder.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the *.jsonl.xz files")
    parser.add_argument("--model", type=Path, required=True, help="folder of the model")
    parser.add_argument("--gold", type=Path, help="JSON Lines of questions with evidence")
    parser.add_argument("--report", type=Path, help="the report's text")
    return parser.parse_args()


def _titles(held_out: list[Titled]) -> Task:
    """The title of an article of the codified law → the article, among all held-out articles."""
    articles = [d for d in held_out if d.source == "phap-dien"]
    return _by_title("title → article", articles)


def _procedures(held_out: list[Titled]) -> Task:
    """The name of a procedure → any of its parts, among the parts of held-out procedures."""
    return _by_title("procedure → its parts", [d for d in held_out if d.source == "tthc"])


def _by_title(name: str, documents: list[Titled]) -> Task:
    places: dict[str, set[int]] = {}
    for place, document in enumerate(documents):
        places.setdefault(document.title, set()).add(place)
    usual = 1 if name.startswith("title") else 99
    titles = [t for t, p in places.items() if len(t.split()) >= 5 and len(p) <= usual]
    titles = sorted(random.Random(7).sample(titles, min(QUESTIONS, len(titles))))
    passages = tuple(" ".join(d.sentences)[:LONGEST_PASSAGE] for d in documents)
    return Task(name, tuple(titles), passages, tuple(frozenset(places[t]) for t in titles))


def _cloze(held_out: list[Titled]) -> Task:
    """A sentence of the gazette → the five around it that it was taken from."""
    chance = random.Random(8)
    windows = [
        list(d.sentences[i : i + 5])
        for d in held_out
        if d.source == "cong-bao"
        for i in range(0, len(d.sentences) - 4, 5)
    ]
    chosen = chance.sample(range(len(windows)), min(QUESTIONS, len(windows)))
    questions = [windows[i].pop(2) for i in chosen]
    passages = tuple(" ".join(window) for window in windows)
    return Task("sentence → neighbours", tuple(questions), passages, tuple(map(_one, chosen)))


def _report(gold: Path, report: Path) -> Task:
    """Real questions → the sentences that hold their evidence."""
    sentences = split_sentences(report.read_text(encoding="utf-8"))
    plain = [_letters(s) for s in sentences]
    questions, right = [], []
    for line in gold.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        evidence = _letters(item.get("evidence") or "")
        found = frozenset(i for i, s in enumerate(plain) if evidence and evidence in s)
        if found:
            questions.append(item["question"])
            right.append(found)
    return Task("report question → sentence", tuple(questions), sentences, tuple(right))


def _letters(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()


def _one(place: int) -> frozenset[int]:
    return frozenset({place})


def _without_accents(task: Task) -> Task:
    questions = tuple(fold(q) for q in task.questions)
    return Task(f"{task.name}, no accents", questions, task.passages, task.right)


def _measure(task: Task, bm25: Bm25, vectors: Scores, encoder: StaticEncoder) -> list[list[int]]:
    """For each blend the rank (from 0) of the first right passage of each question."""
    asked = encoder.encode_questions(list(task.questions))
    pieces = [_unit(encoder.token_vectors(passage)[1]) for passage in task.passages]
    ranks: list[list[int]] = [[] for _ in BLENDS]
    for number, question in enumerate(task.questions):
        lexical = bm25.scores(question)
        lexical = lexical / max(float(lexical.max()), 1e-9)
        dense = vectors @ asked[number]
        pool = np.union1d(np.argsort(-lexical)[:POOL], np.argsort(-dense)[:POOL])
        soft = np.zeros_like(dense)
        soft[pool] = soft_match(encoder.token_vectors(question)[1], [pieces[i] for i in pool])
        for row, (a, b, c) in zip(ranks, BLENDS.values(), strict=True):
            scores = a * lexical + b * dense + c * soft
            row.append(_rank(scores, task.right[number]))
    return ranks


def _rank(scores: Scores, right: frozenset[int]) -> int:
    """How many wrong passages come before the best right one; a wrong one of equal score does."""
    places = list(right)
    best = scores[places].max()
    return int((scores >= best).sum() - (scores[places] >= best).sum())


def soft_match(question: Scores, passages: list[Scores]) -> Scores:
    """For each piece of the question its most similar piece of the passage, weighted by length."""
    weights = np.linalg.norm(question, axis=1)
    weights /= max(float(weights.sum()), 1e-9)
    sizes = np.array([max(len(p), 1) for p in passages])
    empty = np.zeros((1, question.shape[1]), dtype=np.float32)
    table = np.concatenate([p if len(p) else empty for p in passages])
    likeness = table @ _unit(question).T
    best = np.maximum.reduceat(likeness, np.cumsum(sizes) - sizes)
    total: Scores = best @ weights
    return total


def _unit(rows: Scores) -> Scores:
    unit: Scores = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return unit


def _print(task: Task, ranks: list[list[int]]) -> None:
    print(f"\n{task.name}: {len(task.questions)} questions, {len(task.passages)} passages\n")
    print("| scores | first | among 5 | among 10 | MRR@10 |\n| --- | --- | --- | --- | --- |")
    for name, row in zip(BLENDS, ranks, strict=True):
        places = np.array(row)
        within = [f"{100 * (places < k).mean():.1f}" for k in (1, 5, 10)]
        reciprocal = np.where(places < 10, 1 / (places + 1), 0).mean()
        print(f"| {name} | {' | '.join(within)} | {100 * reciprocal:.1f} |", flush=True)


if __name__ == "__main__":
    main()
