"""Reports, previews and builds as JSON, for the page «Báo cáo» and for programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from cchc_qa.coverage import Coverage
from cchc_qa.holdings import Holding, Holdings
from cchc_qa.intake import Intake
from cchc_qa.intake.preview import Preview
from cchc_qa.intake.rebuild import Progress
from cchc_qa.intake.staging import Staged
from cchc_qa.quality import Quality
from cchc_qa.wording import capitalised, period_name

_SHOWN = 20
"""Doubtful figures listed of a report; beyond, they are only counted."""


def holdings_to_json(held: Holdings) -> dict[str, Any]:
    return {
        "generation": held.generation,
        "reports": [_holding(each) for each in held.reports],
        "failures": [
            {"file": f.file, "reason": f.code, "message": f.message} for f in held.failures
        ],
        "coverage": _coverage(held.coverage),
    }


NOTHING: dict[str, Any] = {
    "generation": None,
    "reports": [],
    "failures": [],
    "coverage": {"periods": [], "rows": [], "missing": [], "unplaced": []},
}
"""Where there is no index yet."""


def _holding(holding: Holding) -> dict[str, Any]:
    entry, data = holding.entry, holding.entry.metadata
    return {
        "document": entry.name,
        "key": entry.key,
        "title": data.title,
        "kind": data.kind,
        "number": data.number,
        "date": data.date,
        "place": data.place,
        "body": data.body,
        "holder": holding.holder,
        "period": data.period.code if data.period else None,
        "period_name": capitalised(period_name(data.period)) if data.period else None,
        "signatory": data.signatory,
        "pages": entry.pages,
        "sentences": entry.sentences,
        "figures": entry.figures,
        "notes": list(entry.notes),
        "start": data.title_span.start if data.title_span else 0,
        "end": data.title_span.end if data.title_span else 1,
        **_quality(holding.quality),
    }


def _quality(quality: Quality | None) -> dict[str, Any]:
    """All ``None`` until it was worked out."""
    if quality is None:
        return dict.fromkeys(("tables", "ambiguous", "ambiguous_count", "disagreements"))
    return {
        "tables": quality.tables,
        "ambiguous": [{"text": d.text, "page": d.page} for d in quality.doubts[:_SHOWN]],
        "ambiguous_count": len(quality.doubts),
        "disagreements": list(quality.differences),
    }


def _coverage(grid: Coverage) -> dict[str, Any]:
    return {
        "periods": [slot.name for slot in grid.slots],
        "rows": [
            {
                "holder": row.holder,
                "cells": [{"state": c.state, "documents": list(c.documents)} for c in row.cells],
            }
            for row in grid.rows
        ],
        "missing": [{"holder": holder, "period": slot.name} for holder, slot in grid.missing],
        "unplaced": list(grid.unplaced),
    }


def staged_to_json(staged: Staged) -> dict[str, Any]:
    """``state`` is ``checking``, ``readable`` or ``unreadable``."""
    told: dict[str, Any] = {"id": staged.id, "name": staged.name, "size": staged.size}
    if staged.found is None:
        return {**told, "state": "checking"}
    state = "readable" if isinstance(staged.found, Preview) else "unreadable"
    return {
        **told,
        "state": state,
        "addable": staged.addable,
        "same": staged.likeness.same,
        "taken": staged.likeness.taken,
        "found": asdict(staged.found),
    }


def progress_to_json(intake: Intake) -> dict[str, Any]:
    progress: Progress = intake.progress
    return {**asdict(progress), "inspecting": intake.inspecting}
