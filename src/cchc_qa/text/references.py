"""Numbers that refer and do not measure: of documents, of their parts, in names and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_qa.text.claims import Claims, Quantity
from cchc_qa.text.measures import is_measured, is_ranked
from cchc_qa.types import FigureKind, Span

_LINK = re.compile(r"<?https?://\S+|\b[\w.-]+@[\w-]+\.[\w.-]+|\bwww\.\S+")
_DOCUMENT_NUMBER = re.compile(
    r"(?<![\w/])\d{1,6}[a-z]?(?:/\d{4})?\s?(?:/|-)\s?"
    r"(?:[A-ZĐƯ][A-Za-zĐđƯưÂâÊêÔô]*\d{0,2})"
    r"(?:\s?(?:-|/|&|\.)\s?(?:Ủy ban nhân dân|[A-ZĐƯ][A-Za-zĐđƯưÂâÊêÔô]*\d{0,2}))*"
)
_LETTERS_NUMBER = re.compile(r"[A-ZĐ]{2,}")
_REFERENCE = re.compile(
    r"\b(?:điều|khoản|điểm|mục|tiểu mục|chương|phần|phụ lục|biểu|bảng|mẫu|biểu mẫu|bước|lần"
    r"|lần thứ|đợt"
    r"|khóa|khoá|kỳ họp thứ|họp thứ|kỳ|cấp độ|mức độ|mức|loại|hạng|đề án|cơ sở|nhóm|phiên bản"
    r"|quốc lộ"
    r"|tỉnh lộ|phường|quận|tổ|khóm|ấp|thôn|khu phố|khu|cụm|số thứ tự|hình|thứ|nghị quyết|chỉ thị"
    r"|luật|quyển|tập|trang|cột|dòng|tuyến|cấp|bậc|vùng|trạm|covid|sars-cov|internet|tcvn|iso|bộ)"
    r"\s*(?:số\s*)?(?:[-:]\s*)?\d{1,4}(?![\d%/]|[.,]\d)"
    r"(?:\s*[,;]\s*(?:khoản|điểm|điều|mục)?\s*\d{1,3}(?![\d%/]|[.,]\d)(?=\s*(?:[,;]|và|điều|khoản|điểm)))*"
    r"(?:\s*và\s*(?:khoản|điểm|điều|mục|cấp độ|mức độ)?\s*\d{1,3}(?=\s*(?:điều|khoản|mục|luật"
    r"|nghị)))?"
    r"|\(\s*\d{1,2}\s*\)"
    r"|\b\d{1,3}[GgKk]\b(?!/)|\d[Gg]/\d[Gg]"
    r"|\bphiên bản\s*v?\d+(?:\.\d+)+",
    re.IGNORECASE,
)
_RANK_MASK = re.compile(r"^(?:hạng|thứ)\b", re.IGNORECASE)
_COUNTABLE = re.compile(
    r"^(?:mức|cấp|cơ sở|khu|nhóm|lần|điểm|đợt|khóa|khoá|tổ|luật|đề án|nghị quyết)\b"
)


def links(text: str, claimed: Claims) -> Iterator[Quantity]:
    for match in _LINK.finditer(text):
        claimed.take(Span(*match.span()))
    return iter(())


def document_numbers(text: str, claimed: Claims) -> Iterator[Quantity]:
    for match in _DOCUMENT_NUMBER.finditer(text):
        span = Span(*match.span())
        if _LETTERS_NUMBER.search(match.group()) and claimed.take(span):
            yield Quantity(span, span, FigureKind.DOCUMENT_NUMBER)


def references(text: str, claimed: Claims) -> Iterator[Quantity]:
    for match in _REFERENCE.finditer(text):
        ranked = _RANK_MASK.match(match.group()) and _ranks(text, match)
        counted = match.group().lower().startswith("bộ") and not text[match.start()].isupper()
        if not ranked and not counted and not _has_unit(text, match):
            claimed.take(Span(*match.span()))
    return iter(())


def _ranks(text: str, match: re.Match[str]) -> bool:
    number = re.search(r"\d", match.group())
    at = match.start() + (number.start() if number else 0)
    return is_ranked(text, at)


def _has_unit(text: str, match: re.Match[str]) -> bool:
    """«mức 5%», «cơ sở 12 phòng»: a unit after the number makes it a quantity after all."""
    counts = _COUNTABLE.match(match.group().lower()) is not None
    return counts and is_measured(text, match.end())
