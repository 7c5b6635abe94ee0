"""A figure of the catalogue as JSON, for pages and for programs."""

from __future__ import annotations

from typing import Any

from cchc_qa.catalogue import KIND_NAMES, ROLE_NAMES, Row


def figure_view(row: Row, keys: dict[str, str]) -> dict[str, Any]:
    """A figure with where it stands: what a page shows, and what opens its proof."""
    return {
        "indicator": row.indicator,
        "context": row.context,
        "text": row.text,
        "value": None if row.value is None else format(row.value, "f"),
        "total": None if row.total is None else format(row.total, "f"),
        "unit": row.unit,
        "bound": row.bound,
        "kind": row.kind.value,
        "kind_name": KIND_NAMES[row.kind],
        "role": row.role.value,
        "role_name": ROLE_NAMES[row.role],
        "period": row.period.code if row.period else None,
        "period_name": row.period_name,
        "place": row.place,
        "body": row.body,
        **_source(row, keys),
    }


def _source(row: Row, keys: dict[str, str]) -> dict[str, Any]:
    return {
        "document": row.document,
        "key": keys.get(row.document, ""),
        "title": row.title,
        "section": row.section,
        "page": row.page,
        "paragraph": row.paragraph,
        "quote": row.quote,
        "start": row.sentence.start,
        "end": row.sentence.end,
        "figure_start": row.figure.start,
        "figure_end": row.figure.end,
    }
