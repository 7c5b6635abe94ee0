"""Figures held against each other, in words: each with what tells it from the others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cchc_qa.comparison import Axis, Comparison
from cchc_qa.holder import holder_name
from cchc_qa.indicator import indicator
from cchc_qa.juxtapose.found import Found
from cchc_qa.text.normalise import fold
from cchc_qa.types import Role
from cchc_qa.wording import MAX_ANSWER, capitalised, joined, period_name, shortened

_LABEL = 110
"""Characters shown of the words that name a figure."""


def sentence(compared: Comparison, held: Sequence[Found], computed: str) -> str:
    """«Tỷ lệ đúng hạn: 94,49% (Quý III/2024) so với 91,20% (Quý II/2024): tăng …».

    The reports' own words name the indicator: once where they are the same, else beside each
    figure. They go where the answer would be too long, and then the place; the figures never.
    """
    labels = [_label(f) for f in held]
    common = len({fold(x) for x in labels if x}) == 1
    none = [""] * len(held)
    choices = (
        (labels[0] if common else "", none if common else labels, True),
        ("", none, True),
        ("", none, False),
    )
    words = ""
    for label, own, placed in choices:
        lead = _lead(compared, held, label) if placed else ""
        words = f"{lead}{_figures(compared, held, own)}{f': {computed}' if computed else ''}."
        if len(words) <= MAX_ANSWER:
            break
    return words


def _figures(compared: Comparison, held: Sequence[Found], labels: Sequence[str]) -> str:
    joint = " so với " if len(held) == 2 and compared.explicit else "; "
    return joint.join(
        f"{f.text} ({f.name}: «{label}»)" if label else f"{f.text} ({f.name})"
        for f, label in zip(held, labels, strict=True)
    )


def _lead(compared: Comparison, held: Sequence[Found], label: str) -> str:
    """What all the figures are of: the indicator, the time and the place that they share."""
    periods, places = {f.period for f in held}, {holder_name(f.report.metadata) for f in held}
    shared = []
    if compared.axis is not Axis.TIME and len(periods) == 1:
        shared += [capitalised(period_name(p)) for p in periods if p]
    if compared.axis is not Axis.PLACE and len(places) == 1:
        shared += [p for p in places if p]
    told = ", ".join(shared)
    if label and told:
        return f"{capitalised(label)} ({told}): "
    return f"{capitalised(label or told)}: " if label or told else ""


def _label(found: Found) -> str:
    """The report's words that name what a figure counts, without «đạt», «là»; "" for one that
    only follows another («…, cùng kỳ năm trước là 4,38%»)."""
    text, figure = found.report.document.text, found.figure
    if figure.role is Role.PREVIOUS:
        return ""
    name = indicator(found.report, figure) or _bare(figure.tail.of(text).split(",")[0])
    return shortened(name, _LABEL) if fold(name) != fold(found.name) else ""


def _bare(words: str) -> str:
    return re.sub(r"^\W+|\W+$", "", joined(words))
