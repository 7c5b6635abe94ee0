"""What in a sentence is a quantity, what a date, what a document number, what only looks so.

Each recogniser claims its stretches in turn, the surest first, so that «07/11/2024» is a date
before «07/11» can be a ratio, and «Điều 5», «giai đoạn 2021 - 2030» or «cấp độ 3» are claimed by
what they are and leave no number behind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cchc_qa.text.articles import articles
from cchc_qa.text.claims import Claims, Quantity
from cchc_qa.text.dates import bare_years, dates, times
from cchc_qa.text.measures import measures
from cchc_qa.text.references import document_numbers, links, references, telephones

_RECOGNISERS: tuple[Callable[[str, Claims], Iterator[Quantity]], ...] = (
    links,
    articles,
    document_numbers,
    dates,
    times,
    telephones,
    bare_years,
    references,
    measures,
)


def quantities(text: str) -> list[Quantity]:
    """The quantities, dates and document numbers of one sentence, in order of position."""
    claimed = Claims()
    found = [q for recognise in _RECOGNISERS for q in recognise(text, claimed)]
    return sorted(found, key=lambda q: q.number)
