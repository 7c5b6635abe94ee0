"""A requirement on a new index: the gold questions that it must answer before it is put to use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cchc_qa.answer import Library, answer
from cchc_qa.assistant import open_library
from cchc_qa.build import Progress, Summary, build
from cchc_qa.errors import RequirementNotMet, UsageError
from cchc_qa.evaluate import Gold, Judgement, Scores, judge, read_gold, scores
from cchc_qa.index.store import OpenIndex
from cchc_qa.types import Encoder

MIN_EXACT = 0.95
"""The share of right answers required where no other is named."""

_SHOWN = 10
"""Missed questions that the error names, wrong answers first; JSON has all."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """Gold questions, and the shares of right answers at least and of wrong ones at most."""

    path: Path
    gold: tuple[Gold, ...]
    min_exact: float = MIN_EXACT
    max_wrong: float | None = None


@dataclass(frozen=True, slots=True)
class Examination:
    """What a new generation answered. Shares are compared as ``scores`` rounds them."""

    generation: str
    requirement: Requirement
    judged: tuple[Judgement, ...]
    scores: Scores

    @property
    def demands(self) -> tuple[tuple[str, bool], ...]:
        """Each share with what is required of it, in words, and whether it is met."""
        exact, least = self.scores.exact or 0.0, self.requirement.min_exact
        found = [(f"trả lời đúng {exact:g} (cần ít nhất {least:g})", exact >= least)]
        wrong, most = self.scores.wrong or 0.0, self.requirement.max_wrong
        if most is not None:
            found.append((f"trả lời sai {wrong:g} (cần không quá {most:g})", wrong <= most))
        return tuple(found)

    @property
    def met(self) -> bool:
        return all(met for _, met in self.demands)


def read_requirement(
    path: Path, *, min_exact: float = MIN_EXACT, max_wrong: float | None = None
) -> Requirement:
    """A requirement of a gold file. Raises UsageError where it has nothing to be answered."""
    gold = read_gold(path)
    if not any(g.answerable for g in gold):
        raise UsageError(
            f"{path}: không có câu hỏi nào có đáp án («answerable»: true) để đòi hỏi chỉ mục mới."
        )
    return Requirement(path, gold, min_exact, max_wrong)


def build_required(
    corpus: Iterable[Path],
    root: Path,
    encoder: Encoder,
    required: Requirement,
    *,
    home: str | None = None,
    progress: Progress | None = None,
) -> tuple[Summary, Examination]:
    """Build as ``build`` does, but put to use only what meets the requirement.

    The summary says whether it did; ``shortfall`` makes the error of it.
    """
    examined: list[Examination] = []

    def accept(index: OpenIndex) -> bool:
        library = open_library(index, encoder, home)
        examined.append(_examine(required, library, progress or (lambda *_: None)))
        return examined[0].met

    summary = build(corpus, root, encoder, progress, accept=accept)
    return summary, examined[0]


def _examine(required: Requirement, library: Library, progress: Progress) -> Examination:
    """Ask each question once."""
    judged: list[Judgement] = []
    for done, gold in enumerate(required.gold):
        progress(f"{required.path.name}, câu {gold.id}", done, len(required.gold))
        judged.append(judge(gold, answer(library, gold.question)))
    return Examination(library.index.name, required, tuple(judged), scores(judged))


def shortfall(examination: Examination, summary: Summary) -> RequirementNotMet:
    """The error of an examination that was not passed: what is short, where, and what to do."""
    path = examination.requirement.path
    short = ", ".join(words for words, met in examination.demands if not met)
    missed = sorted((j for j in examination.judged if not j.right), key=lambda j: not j.wrong)
    more = [f"  … và {len(missed) - _SHOWN} câu nữa."] if len(missed) > _SHOWN else []
    lines = (
        f"{path}: chỉ mục vừa lập {short}. {_kept(examination, summary)} Các câu chưa đúng:",
        *(f"  {j.line}" for j in missed[:_SHOWN]),
        *more,
        "Hãy xem lại các báo cáo và câu hỏi này rồi lập lại. Để hỏi thử chỉ mục mới, lập nó ở thư "
        f"mục khác: cchc-qa build … --index THỬ, rồi cchc-qa eval {path} --index THỬ.",
    )
    return RequirementNotMet("\n".join(lines))


def _kept(examination: Examination, summary: Summary) -> str:
    if summary.generation is None:
        return "Chưa có chỉ mục nào được đưa vào dùng."
    if summary.generation == examination.generation:
        return "Đó cũng là chỉ mục đang dùng, nó vẫn giữ nguyên."
    return "Chỉ mục đang dùng vẫn giữ nguyên."
