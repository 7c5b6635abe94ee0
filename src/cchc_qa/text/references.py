"""Numbers that refer and do not measure: of documents, of their parts, in names and addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from cchc_qa.text.claims import Claims, Quantity
from cchc_qa.text.measures import is_measured, is_ranked
from cchc_qa.text.normalise import CAPITALISED
from cchc_qa.text.units import unit_at
from cchc_qa.types import FigureKind, Span

_LINK = re.compile(r"<?https?://\S+|\b[\w.-]+@[\w-]+\.[\w.-]+|\bwww\.\S+")
_TELEPHONE = re.compile(
    r"(?<![\d.,/])(?:\+84|0)\s?\d{1,4}(?:[.\s-]?\d{3,4}){2}(?![\d%/]|[.,]\d)"
    r"|(?:tổng đài|đường dây nóng|hotline)\s*(?:số\s*)?:?\s*1\d{2,3}(?:[.\s]?\d{3,4})?"
    r"(?![\d%/]|[.,]\d)",
    re.IGNORECASE,
)
_DOCUMENT_NUMBER = re.compile(
    r"(?<![\w/])\d{1,6}[a-z]?(?:/\d{4})?\s?(?:/|-)\s?"
    r"(?:[A-ZĐƯ][A-Za-zĐđƯưÂâÊêÔô]*\d{0,2})"
    r"(?:\s?(?:-|/|&|\.)\s?(?:Ủy ban nhân dân|[A-ZĐƯ][A-Za-zĐđƯưÂâÊêÔô]*\d{0,2}))*"
)
_LETTERS_NUMBER = re.compile(r"[A-ZĐ]{2,}")
_REFERENCE = re.compile(
    r"\b(?:mức|cấp)\s+độ\s*\d"
    r"(?:\s*(?:,|và|-)\s*(?:(?:mức|cấp)\s+độ\s*)?\d(?![\d%/]|[.,]\d|\s*%))+"
    r"|\b(?:điều|khoản|điểm|mục|tiểu mục|chương|phần|phụ lục|biểu|bảng|mẫu|biểu mẫu|bước|lần"
    r"|lần thứ|đợt"
    r"|khóa|khoá|kỳ họp thứ|họp thứ|kỳ|cấp độ|mức độ|mức|loại|hạng|đề án|cơ sở|nhóm|phiên bản"
    r"|quốc lộ"
    r"|tỉnh lộ|phường|quận|tổ|khóm|ấp|thôn|khu phố|khu|cụm|số thứ tự|hình|thứ|nghị quyết|chỉ thị"
    r"|luật|quyển|tập|trang|cột|dòng|tuyến|cấp|bậc|vùng|trạm|covid|sars-cov|internet|tcvn|iso|bộ)"
    r"\s*(?:số\s*)?(?:-\s*|(?<=độ):\s*|(?<=iso):\s*)?\d{1,4}(?![\d%/]|[.,]\d)"
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
"""Words that number things, yet may stand before a share or a sum: «mức 5 %»."""

_BEFORE_A_COUNT = re.compile(r"^(?:cấp|mức)\b(?!\s+độ)")
"""«đã cấp 450 giấy phép», «mức 85 điểm»."""

_NUMBERED = re.compile(r"^(?:lần|đợt|nhóm|loại|bước)\b(?!\s+thứ)")
"""«mỗi lần 12 người»; of few only where they are written as counts are («lần 02 người»)."""

_FEW = 5
_MOST_NUMBERED = 30
"""No grade, level or point of a law is numbered higher: «mức 85», «điểm 91»."""

_COMPOUNDS = (
    "trực tuyến", "một phần", "thành phần", "toàn phần", "cổ phần", "kỷ luật", "pháp luật",
    "mô hình", "loại hình", "truyền hình", "tình hình", "địa điểm", "trọng điểm", "ưu điểm",
    "số điểm", "hạng mục", "danh mục", "chuyên mục", "phân loại", "chủng loại", "cung cấp",
    "trung cấp", "nâng cấp", "trợ cấp", "phân cấp", "định mức", "hạn mức", "thu thập", "bài tập",
)  # fmt: skip
"""Words whose last syllable alone would number something: «trực tuyến 900», «kỷ luật 12»."""

_GRADED = re.compile(
    r"(?:trường|học sinh|giáo viên|nhà|gió|bão|công trình|rủi ro|thiên tai|đô thị|bệnh viện)\s+$",
    re.IGNORECASE,
)
_SAME_PERIOD = re.compile(r"cùng\s+$", re.IGNORECASE)
_NO_COUNT = re.compile(
    r"(?:năm|tháng|quý|ngày|tuần|giai đoạn|điều|nghị định|nghị quyết|quyết định|thông tư|luật)\b"
)
"""What behind a number belongs to the reference: «đợt 2 năm 2024», «điểm 1 Điều 5»."""


def links(text: str, claimed: Claims) -> Iterator[Quantity]:
    for match in _LINK.finditer(text):
        claimed.take(Span(*match.span()))
    return iter(())


def telephones(text: str, claimed: Claims) -> Iterator[Quantity]:
    for match in _TELEPHONE.finditer(text):
        if not is_measured(text, match.end()):
            claimed.take(Span(*match.span()))
    return iter(())


def document_numbers(text: str, claimed: Claims) -> Iterator[Quantity]:
    for match in _DOCUMENT_NUMBER.finditer(text):
        span = Span(*match.span())
        if _LETTERS_NUMBER.search(match.group()) and claimed.take(span):
            yield Quantity(span, span, FigureKind.DOCUMENT_NUMBER)


def references(text: str, claimed: Claims) -> Iterator[Quantity]:
    for match in _REFERENCE.finditer(text):
        if deciding_rule(match) is None:
            claimed.take(Span(*match.span()))
    return iter(())


_NAME_BEFORE = re.compile(rf"[^.:;\s]\s+{CAPITALISED}\s+$")

Rule = Callable[[re.Match[str]], bool]
"""Whether what looks like a reference is a figure after all."""


def ranks(match: re.Match[str]) -> bool:
    """«xếp thứ 7», «xếp hạng 3»."""
    return _RANK_MASK.match(match.group()) is not None and is_ranked(
        match.string, _number(match).start()
    )


def counts_behind_a_name(match: re.Match[str]) -> bool:
    """«huyện Vàm Trà (04)» counts, «(04) Rà soát …» and «mục (1)» number."""
    before = match.string[: match.start()]
    return match.group().startswith("(") and _NAME_BEFORE.search(before) is not None


def counts_sets(match: re.Match[str]) -> bool:
    """«bộ 12 tiêu chí», where «Bộ 4T» is a ministry."""
    return match.group().lower().startswith("bộ") and not match.string[match.start()].isupper()


def in_compound(match: re.Match[str]) -> bool:
    """«trực tuyến 900» is no «tuyến 900»."""
    word = re.match(r"[^\W\d]+", match.group())
    end = match.start() + (word.end() if word else 0)
    return match.string[:end].lower().endswith(_COMPOUNDS)


def is_share_or_sum(match: re.Match[str]) -> bool:
    """«mức 5 %», «cấp 12 triệu đồng»."""
    counts = _COUNTABLE.match(match.group().lower()) is not None
    return counts and is_measured(match.string, match.end())


def same_period(match: re.Match[str]) -> bool:
    """«cùng kỳ 450»: the figure of another period, not a period's number."""
    return match.group().lower().startswith("kỳ") and bool(
        _SAME_PERIOD.search(match.string[: match.start()])
    )


def counts_things(match: re.Match[str]) -> bool:
    """A unit behind the number: «cấp 450 giấy phép», «mức 85 điểm», «mỗi lần 12 người»."""
    word, text = match.group().lower(), match.string
    if not unit_at(text, match.end())[0] or _NO_COUNT.match(text[match.end() :].lstrip().lower()):
        return False
    if _BEFORE_A_COUNT.match(word):
        return not _GRADED.search(match.string[: match.start()])
    written = _number(match).group()
    return bool(_NUMBERED.match(word)) and (int(written) > _FEW or written.startswith("0"))


def is_too_high(match: re.Match[str]) -> bool:
    """«đã cấp 450», «mức 85», «điểm 91»."""
    word = re.match(r"(?:cấp|mức|điểm|bậc)\b", match.group().lower())
    return word is not None and int(_number(match).group()) > _MOST_NUMBERED


RULES: tuple[Rule, ...] = (
    ranks,
    counts_sets,
    counts_behind_a_name,
    in_compound,
    is_share_or_sum,
    same_period,
    counts_things,
    is_too_high,
)


def deciding_rule(match: re.Match[str]) -> str | None:
    """The name of the rule that makes a figure of a reference, for debugging."""
    return next((rule.__name__ for rule in RULES if rule(match)), None)


def _number(match: re.Match[str]) -> re.Match[str]:
    """The digits of a reference; a bracketed or worded one counts as none."""
    found = re.compile(r"\d+").search(match.string, match.start(), match.end())
    return found or match
