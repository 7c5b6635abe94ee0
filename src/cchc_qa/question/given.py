"""The figures that a question itself names: none of them is its answer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cchc_qa.text.normalise import fold
from cchc_qa.text.numerals import without_leading_zeros
from cchc_qa.text.periods import PeriodMention
from cchc_qa.text.quantities import quantities


def figures_given(wording: str, periods: Iterable[PeriodMention]) -> frozenset[str]:
    """Their keys. The numbers of a period («9 tháng») are no figures."""
    times = [p.span for p in periods]
    return frozenset(
        figure_key(q.number.of(wording))
        for q in quantities(wording)
        if not any(t.start <= q.number.start < t.end for t in times)
    )


def figure_key(written: str) -> str:
    """A figure as written, without blanks and leading zeros, for comparison."""
    return without_leading_zeros(re.sub(r"\s+", "", fold(written)))
