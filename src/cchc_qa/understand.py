"""A document → a report: all stages, and a sidecar's values in place of what was recognised."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from cchc_qa.abbreviations import defined_abbreviations
from cchc_qa.errors import ConfigError
from cchc_qa.figures import figures
from cchc_qa.metadata import metadata
from cchc_qa.passages import passages
from cchc_qa.tables import table_figures
from cchc_qa.types import Document, Metadata, Period, Report


def understand_document(document: Document, corrections: dict[str, Any] | None = None) -> Report:
    """All stages on one document; ``corrections`` are the values of its sidecar file."""
    sentences = passages(document)
    found = [*figures(document, sentences), *table_figures(document, sentences)]
    return Report(
        document=document,
        metadata=corrected(metadata(document), corrections or {}),
        sentences=sentences,
        figures=tuple(sorted(found, key=lambda f: (f.sentence, f.span))),
        abbreviations=defined_abbreviations(document.text),
    )


_CORRECTABLE = ("title", "kind", "number", "place", "body", "date", "signatory")


def corrected(found: Metadata, corrections: dict[str, Any]) -> Metadata:
    """Metadata with a sidecar's values in place of what was recognised."""
    values: dict[str, Any] = {k: str(corrections[k]) for k in _CORRECTABLE if k in corrections}
    if "period" in corrections:
        values["period"] = parse_period(str(corrections["period"]))
    return replace(found, **values)


def parse_period(written: str) -> Period:
    """«2024-Q3», «2024-H1», «2024-9M», «2024-M08» or «2024»."""
    year, _, part = written.strip().partition("-")
    spans = {"": (1, 12), "H1": (1, 6), "H2": (7, 12), "9M": (1, 9)}
    if year.isdecimal() and part in spans:
        return Period(int(year), *spans[part])
    if year.isdecimal() and part[:1] in "QM" and part[1:].isdecimal():
        number = int(part[1:])
        last = 3 * number if part[0] == "Q" else number
        if number >= 1 and last <= 12:
            return Period(int(year), last - 2 if part[0] == "Q" else last, last)
    raise ConfigError(f"kỳ báo cáo «{written}» không hiểu được; viết như 2024-Q3, 2024-H1, 2024.")
