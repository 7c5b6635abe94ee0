"""Parts of documents that a sentence names: «khoản 2 Điều 82», «Mẫu số 02/ABC», «Phụ lục I».

They measure nothing; they are what «điều nào», «khoản mấy», «mẫu số nào» asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_qa.text.claims import Claims, Quantity
from cchc_qa.types import FigureKind, Span

_POINT = r"(?:các\s+)?điểm\s+[a-zđ]\d?(?:(?:\s*,\s*|\s+và\s+)(?:điểm\s+)?[a-zđ]\d?(?![^\W\d_]))*"
_CLAUSE = (
    r"(?:các\s+)?khoản\s+\d{1,3}[a-zđ]?(?!\s*(?:tỷ|triệu|nghìn|đồng))"
    r"(?:(?:\s*,\s*|\s+và\s+)(?:khoản\s+)?\d{1,3}(?!\d|[.,/%]\d))*"
)
_ARTICLE = r"điều\s+\d{1,3}[a-zđ]?(?![\d.,/]\d)"
_FORM = r"mẫu(?:\s+số)?:?\s*\d{1,3}[a-zđ]?(?:[/-][A-ZĐ0-9][\wĐđ-]*)?"
_PART = r"(?:phụ lục|chương|mục|biểu(?:\s+mẫu)?)(?:\s+số)?\s+(?:[IVX]{1,5}|\d{1,3})(?![\w/]|[.,]\d)"
_PATTERN = re.compile(
    rf"\b(?:(?:{_POINT}[,\s]+)?(?:{_CLAUSE}[,\s]+)?{_ARTICLE}|(?:{_POINT}[,\s]+)?{_CLAUSE}|{_FORM}|{_PART})",
    re.IGNORECASE,
)


def articles(text: str, claimed: Claims) -> Iterator[Quantity]:
    """Each part named, with the parts above it that stand beside it."""
    for match in _PATTERN.finditer(text):
        span = Span(*match.span())
        if claimed.take(span):
            yield Quantity(span, span, FigureKind.ARTICLE)
