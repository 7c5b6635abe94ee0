"""Scores of answers against gold questions, so that users can check the program on their reports.

A gold file has one JSON object a line: ``question``, ``answerable``, and where that is true
``any_of`` (a list of alternatives, each a list of strings that must all appear); where known
``id``, ``kind``, ``evidence`` (the stretch of the report that proves the answer), ``doc`` (file
name) and ``page``. For the kinds ``text``, ``list`` and ``compare`` the whole answer is read, for
all others its value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cchc_qa.errors import UsageError
from cchc_qa.text.normalise import key, nfc
from cchc_qa.text.numerals import without_leading_zeros
from cchc_qa.types import Answer, Citation, Verdict

READ_WHOLE = frozenset({"text", "list", "compare"})
_CONTAINING = READ_WHOLE | {"docno", "docno/date", "date"}
_ROOM = 40
"""Characters that a value may have beside what was asked for: its unit and bound."""

_NUMBER = re.compile(r"\d+(?:[.,/]\d+)*\s?%?")


@dataclass(frozen=True, slots=True)
class Gold:
    """A question with its accepted answers; none where the reports do not say."""

    id: str
    kind: str
    question: str
    answerable: bool
    any_of: tuple[tuple[str, ...], ...]
    evidence: str = ""
    doc: str | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """One answer judged. ``cited`` and ``page`` are of right answers with known proof alone."""

    gold: Gold
    right: bool
    wrong: bool
    cited: bool | None = None
    page: bool | None = None

    @property
    def line(self) -> str:
        """In words: what became of the question."""
        became = "đúng" if self.right else "sai" if self.wrong else "bỏ lỡ"
        return f"{became:6} {self.gold.id}: {self.gold.question}"


@dataclass(frozen=True, slots=True)
class Scores:
    """Shares between 0 and 1; ``None`` where there is nothing to share."""

    questions: int
    exact: float | None
    cited: float | None
    page: float | None
    refused: float | None
    wrong: float | None


def read_gold(path: Path) -> tuple[Gold, ...]:
    """The questions of a file. Raises UsageError naming the line that cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: không đọc được ({error}).") from error
    return tuple(_gold(path, n, line) for n, line in enumerate(lines, 1) if line.strip())


def _gold(path: Path, number: int, line: str) -> Gold:
    try:
        value = json.loads(line)
        _check(value)
        return Gold(
            id=str(value.get("id", number)),
            kind=value.get("kind", "direct"),
            question=value["question"],
            answerable=value["answerable"],
            any_of=tuple(map(tuple, value.get("any_of", []))),
            evidence=value.get("evidence") or "",
            doc=value.get("doc"),
            page=value.get("page"),
        )
    except (json.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f"{path}, dòng {number}: câu hỏi chuẩn viết chưa đúng ({error})."
        ) from error


def _check(value: dict[str, Any]) -> None:
    """The slips of a line written by hand that would be scored, not noticed."""
    if not isinstance(value["question"], str) or not isinstance(value["answerable"], bool):
        raise TypeError("«question» phải là chuỗi, «answerable» là true hoặc false")
    found = value.get("any_of", [])
    lists = isinstance(found, list) and all(isinstance(a, list) and a for a in found)
    if not lists or not all(isinstance(p, str) and p.strip() for a in found for p in a):
        raise TypeError('«any_of» phải là danh sách các danh sách chuỗi, như [["94,49%"]]')
    if value["answerable"] and not found:
        raise TypeError("câu có đáp án thì «any_of» phải nêu ít nhất một đáp án")


# --- judging ------------------------------------------------------------------------------------


def judge(gold: Gold, answer: Answer) -> Judgement:
    """Compare an answer with what is accepted."""
    said = answer.verdict is Verdict.ANSWERED
    if not gold.answerable:
        return Judgement(gold, right=not said, wrong=said)
    if not (said and accepts(gold, answer.value or "", answer.answer or "")):
        return Judgement(gold, right=False, wrong=said)
    # Figures that are compared have a proof each; the evidence is that of one of them.
    proofs = answer.citations if gold.kind == "compare" else answer.citations[:1]
    cited = any(proves(gold, c) for c in proofs) if gold.evidence else None
    page = None if gold.page is None else any(c.page == gold.page for c in proofs)
    return Judgement(gold, right=True, wrong=False, cited=cited, page=page)


def accepts(gold: Gold, value: str, answer: str) -> bool:
    """Whether a value, or for some kinds the whole answer, is an accepted one and little else."""
    read = f"{answer} {value}" if gold.kind in READ_WHOLE else value
    if not read.strip():
        return False
    return any(_accepted(gold.kind, read, alternative) for alternative in gold.any_of)


def _accepted(kind: str, read: str, alternative: Sequence[str]) -> bool:
    if kind not in _CONTAINING and _same_numbers(read, alternative):
        return True
    if not all(holds(read, part) for part in alternative):
        return False
    return kind in _CONTAINING or len(read) <= sum(map(len, alternative)) + _ROOM


def _same_numbers(read: str, alternative: Sequence[str]) -> bool:
    """«46» for «46 nhiệm vụ», «7/11» for «07/11»."""
    found = numbers(read)
    return bool(found) and found == numbers(" ".join(alternative)) and len(read) <= _ROOM


def proves(gold: Gold, cited: Citation) -> bool:
    """Whether a citation is of the right document and holds the evidence, or lies inside it."""
    if gold.doc and gold.doc not in cited.document:
        return False
    quote, evidence = folded(cited.quote), folded(gold.evidence)
    if evidence in quote:
        return True
    return quote in evidence and any(all(holds(quote, p) for p in a) for a in gold.any_of)


def holds(text: str, part: str) -> bool:
    """Whether a part stands in a text, its numbers not cut out of longer ones."""
    wanted = re.escape(folded(part))
    before = r"(?<!\d)(?<!\d[.,])" if part[:1].isdigit() else ""
    after = r"(?!\d)(?![.,]\d)" if part[-1:].isdigit() else ""
    return re.search(before + wanted + after, folded(text)) is not None


def folded(text: str) -> str:
    """For comparison: NFC, lower case, one tone placement, single blanks, none before «%»."""
    return re.sub(r"\s+%", "%", " ".join(key(nfc(text)).split()))


def numbers(text: str) -> tuple[str, ...]:
    """The numbers of a text as written, leading zeros aside."""
    found = _NUMBER.findall(folded(text))
    return tuple(without_leading_zeros(re.sub(r"\s", "", n)) for n in found)


# --- scores -------------------------------------------------------------------------------------


def scores(judged: Iterable[Judgement]) -> Scores:
    """The shares over all questions of a file."""
    all_ = list(judged)
    answerable = [j for j in all_ if j.gold.answerable]
    return Scores(
        questions=len(all_),
        exact=_share([j.right for j in answerable]),
        cited=_share([j.cited for j in answerable if j.cited is not None]),
        page=_share([j.page for j in answerable if j.page is not None]),
        refused=_share([j.right for j in all_ if not j.gold.answerable]),
        wrong=_share([j.wrong for j in all_]),
    )


def scores_by_kind(judged: Iterable[Judgement]) -> tuple[tuple[str, Scores], ...]:
    """The same for each kind of question, in the order of the kinds' names."""
    kinds: dict[str, list[Judgement]] = {}
    for one in judged:
        kinds.setdefault(one.gold.kind, []).append(one)
    return tuple((kind, scores(kinds[kind])) for kind in sorted(kinds))


def _share(values: Sequence[bool | None]) -> float | None:
    return round(sum(map(bool, values)) / len(values), 4) if values else None
