"""What a build, a check or an evaluation came to: as JSON, and in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from cchc_qa.build import Summary
from cchc_qa.evaluate import Judgement, Scores, scores, scores_by_kind
from cchc_qa.index.manifest import Entry
from cchc_qa.require import Examination

# --- a build ------------------------------------------------------------------------------------


def summary_to_json(summary: Summary) -> dict[str, Any]:
    return {
        "generation": summary.generation,
        "files": summary.files,
        "read": summary.read,
        "reused": summary.reused,
        "removed": summary.removed,
        "pages": summary.pages,
        "sentences": summary.sentences,
        "figures": summary.figures,
        "failed": [
            {"file": f.file, "reason": f.code, "message": f.message} for f in summary.failures
        ],
    }


def summary_to_text(summary: Summary) -> str:
    return (
        f"Xong: {summary.files} tệp (đọc mới {summary.read}, giữ nguyên {summary.reused}, "
        f"bỏ đi {summary.removed}, lỗi {len(summary.failures)}); {summary.pages} trang, "
        f"{summary.sentences} câu, {summary.figures} số liệu."
    )


def examination_to_json(examination: Examination) -> dict[str, Any]:
    required = examination.requirement
    return {
        "accepted": examination.met,
        "required": {
            "gold": str(required.path),
            "min_exact": required.min_exact,
            "max_wrong": required.max_wrong,
        },
        "scores": judged_to_json(examination.judged),
    }


def examination_to_text(examination: Examination) -> str:
    demands = ", ".join(words for words, _ in examination.demands)
    return f"Đạt yêu cầu của {examination.requirement.path}: {demands}."


# --- an evaluation ------------------------------------------------------------------------------


def judged_to_json(judged: Sequence[Judgement]) -> dict[str, Any]:
    """The scores, those of each kind of question, and the questions not answered rightly."""
    return {
        **asdict(scores(judged)),
        "kinds": {kind: asdict(found) for kind, found in scores_by_kind(judged)},
        "missed": [
            {"id": j.gold.id, "kind": j.gold.kind, "question": j.gold.question, "wrong": j.wrong}
            for j in judged
            if not j.right
        ],
    }


def judged_to_text(judged: Sequence[Judgement]) -> Iterator[str]:
    """The same, line by line."""
    rows = [("", scores(judged)), *scores_by_kind(judged)]
    names = list(asdict(rows[0][1]))
    yield "".join(["loại".ljust(_KIND), *(name.rjust(_SHARE) for name in names)])
    for kind, found in rows:
        yield _row(kind or "tất cả", found)
    yield from (f"  {j.line}" for j in judged if not j.right)


_KIND = 14
_SHARE = 11


def _row(kind: str, found: Scores) -> str:
    values = ("–" if value is None else str(value) for value in asdict(found).values())
    return "".join([kind.ljust(_KIND), *(value.rjust(_SHARE) for value in values)])


# --- a check ------------------------------------------------------------------------------------


def entry_to_json(entry: Entry, notes: tuple[str, ...]) -> dict[str, Any]:
    data = entry.metadata
    return {
        "document": entry.name,
        "title": data.title,
        "kind": data.kind,
        "number": data.number,
        "place": data.place,
        "body": data.body,
        "period": data.period.code if data.period else None,
        "date": data.date,
        "signatory": data.signatory,
        "pages": entry.pages,
        "sentences": entry.sentences,
        "figures": entry.figures,
        "notes": list(notes),
    }


def entry_to_text(entry: Entry) -> str:
    data = entry.metadata
    said = (data.number, data.place, data.body, data.period and data.period.code, data.date)
    known = ", ".join(s for s in (*said, data.signatory) if s) or "không nhận ra gì"
    return f"{entry.name}: {known}; {entry.sentences} câu, {entry.figures} số liệu"
