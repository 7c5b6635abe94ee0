"""What the wording of a table's headers says of the figures under or beside them: unit and role."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cchc_qa.text.lexicon import units
from cchc_qa.text.normalise import key
from cchc_qa.text.subjects import noun_of
from cchc_qa.text.units import is_unit
from cchc_qa.types import FigureKind, Role

Measure = tuple[FigureKind, str]

_PERCENT = re.compile(r"%|tỷ lệ|tỉ lệ|phần trăm")
_MONEY = re.compile(
    r"(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s)+đồng|(?<=\()đồng(?=\))|(?<=: )đồng|^đồng$"
    r"|triệu usd|vnđ|đồng/\w+"
)
_BRACKETED = re.compile(r"\(\s*(?:đvt\s*:?\s*|tính bằng\s*)?([^()]+?)\s*\)\s*$", re.IGNORECASE)
_COUNTED = re.compile(r"^\W*(?:số lượng|tổng số|tổng)\W*$")
_NO_NOUN = re.compile(r"^\W*(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nội dung|báo cáo|ghi chú)\b")

_TARGET = re.compile(
    r"(?<!và )kế hoạch(?! và)|\bkh\b|chỉ tiêu|dự toán|mục tiêu|được giao"
    r"|\bgiao\b(?! dịch| thông| tiếp| nhận)"
)
_PREVIOUS = re.compile(r"cùng kỳ|năm trước|kỳ trước|qúy trước")
_CHANGE = re.compile(r"tăng|(?<!miễn )(?<!cắt )giảm|so với|chênh lệch")
_OF_PLAN = re.compile(
    r"so (?:với )?(?:kế hoạch|kh\b|dự toán|chỉ tiêu)"
    r"|(?:%|tỷ lệ|đạt)\W*(?:thực hiện\W*)?(?:kế hoạch|kh\b)|\bth\s?/\s?kh\b"
)
_ONLY_SHARE = re.compile(r"^\W*(?:tỷ lệ|tỉ lệ|đạt|hoàn thành)?\W*(?:%|phần trăm)?\W*(?:đạt)?\W*$")


def measure_of(column: Iterable[str], said: str, row: str) -> Measure:
    """The kind and unit of a bare number: by its column's headers, from the lowest up; by what the
    row's or the table's unit is ``said`` to be; by the row's own header; by a noun of these."""
    headers = list(column)[::-1]
    for header in headers:
        if found := _measure_in(header):
            return found
        if _COUNTED.match(key(header)):
            break
    if said:
        return _measure_in(f"({said})") or (FigureKind.COUNT, said)
    if found := _measure_in(row):
        return found
    nouns = (noun_of(h) for h in (*headers, row) if not _NO_NOUN.match(key(h)))
    return FigureKind.COUNT, next((n for n in nouns if n), "")


def _measure_in(header: str) -> Measure | None:
    """What a header names: «Tỷ lệ (%)», «Kinh phí (triệu đồng)», «Diện tích (ha)»."""
    wording = key(header)
    if money := _MONEY.search(wording):
        return FigureKind.MONEY, money.group()
    bracketed = _BRACKETED.search(header)
    if bracketed and _is_measure(bracketed.group(1)) and "%" not in bracketed.group(1):
        return FigureKind.COUNT, bracketed.group(1)
    return (FigureKind.PERCENT, "%") if _PERCENT.search(wording) else None


def _is_measure(written: str) -> bool:
    """A known unit, or one unit for another: «tạ/ha»."""
    whole, _, per = written.partition("/")
    known = is_unit(written) or key(written) in units()
    return known or (bool(per) and is_unit(whole) and is_unit(per))


def role_under(headers: Iterable[str], others: Iterable[str]) -> Role:
    """The role of a column's figures, by its headers and those of the ``others`` in the table."""
    wording = key(" ".join(headers))
    if _OF_PLAN.search(wording):
        return Role.RELATIVE
    if _CHANGE.search(wording):
        return Role.CHANGE
    if _PREVIOUS.search(wording):
        return Role.PREVIOUS
    if _TARGET.search(wording):
        return Role.TARGET
    share = wording and _ONLY_SHARE.match(wording) is not None
    planned = share and any(_TARGET.search(key(other)) for other in others)
    return Role.RELATIVE if planned else Role.ACTUAL
