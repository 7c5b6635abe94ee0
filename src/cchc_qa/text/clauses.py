"""The words around a figure in its clause: its label before it, its tail behind it."""

from __future__ import annotations

import re
from functools import lru_cache

from cchc_qa.text.claims import Quantity
from cchc_qa.text.normalise import key
from cchc_qa.types import NAMING, Span

_HARD = re.compile(r"[;()“”\"\[\]]|:(?=\s|$)|\.(?=\s)|(?<=\s)\|(?=\s)")
_ENDS_CLAUSE = re.compile(r"[;()\[\]]|\.(?=\s|$)|(?<=\s)\|(?=\s)")
_EMPTY_WORDS = frozenset({
    "là", "có", "đạt", "với", "gồm", "được", "và", "trong", "đó", "của", "cho", "các", "những",
    "đã", "đang", "còn", "lại", "về", "tổng", "số", "lượng", "tỷ", "lệ", "tỉ", "ước", "khoảng",
    "trên", "dưới", "hơn", "gần", "tăng", "giảm", "bằng", "so", "đối", "chiếm", "từ", "đến",
    "tại", "theo", "chỉ", "mới", "thêm", "cả", "mức", "tương", "ứng", "lần", "lượt", "qua",
    "cùng", "kỳ", "kế", "hoạch", "dự", "toán", "tiêu", "năm", "trước",
    "xuống", "lên", "nay",
})  # fmt: skip


def is_measure(quantity: Quantity) -> bool:
    return quantity.kind not in NAMING


def divides(other: Quantity, quantity: Quantity) -> bool:
    """A measure's words end at the next measure; a document's number and date do not end them."""
    if is_measure(other) and is_measure(quantity):
        return True
    return other.kind is quantity.kind and other.unit == quantity.unit


def label_of(words: str, floor: int, end: int) -> Span:
    """What stands before a figure; a colon is crossed when nothing is named after it."""
    start = floor
    for match in _HARD.finditer(words, floor, end):
        closing = match.group() in _CLOSING and _opens(words, floor, match)
        opening = match.group() in _OPENING and _closes(words, match, end)
        crossed = match.group() == ":" and not names_something(words[match.end() : end])
        if not (closing or opening or crossed):
            start = match.end()
    if floor and _JUST_AFTER_JOINT.search(words[start:end]):
        return Span(end, end)
    of_previous = _TAIL_OF_PREVIOUS.match(words, start, end) if start == floor and floor else None
    return trimmed(words, of_previous.end() if of_previous else start, end)


_JUST_AFTER_JOINT = re.compile(r"(?:[,;]|(?:^|\s)và)\s*$", re.IGNORECASE)
"""«50 hồ sơ loại A, 51 hồ sơ loại B»: what stands before the comma is the tail of the first."""

_OPENING = {"(": ")", "[": "]", "“": "”", '"': '"'}
_CLOSING = {")": "(", "]": "[", "”": "“", '"': '"'}


def _closes(words: str, opening: re.Match[str], end: int) -> bool:
    """Whether what opens here closes before ``end``: an aside, which the label runs across."""
    return words.find(_OPENING[opening.group()], opening.end(), end) >= 0


def _opens(words: str, floor: int, closing: re.Match[str]) -> bool:
    return words.find(_CLOSING[closing.group()], floor, closing.start()) >= 0


_TAIL_OF_PREVIOUS = re.compile(
    r"\s*(?:so với|so cùng|so|của)?\s*(?:dự toán|kế hoạch|chỉ tiêu|cùng kỳ|cùng|mục tiêu|năm trước)"
    r"[^,;]*?(?:\s+và\s+|,\s*)"
)


_SHARED = re.compile(r",|\svà\s")
"""Where the words between two figures of one clause pass from the first to the second."""


def tail_of(words: str, start: int, ceiling: int) -> Span:
    if ceiling < len(words) and (shared := _SHARED.search(words, start, ceiling)):
        ceiling = shared.start()
    position = start
    while match := _ENDS_CLAUSE.search(words, position, ceiling):
        closed = words.find(")", match.end(), ceiling) if match.group() == "(" else -1
        if closed < 0:
            return trimmed(words, start, match.start())
        position = closed + 1
    return trimmed(words, start, ceiling)


def trimmed(words: str, start: int, end: int) -> Span:
    while start < end and (words[start].isspace() or words[start] in ",;:-"):
        start += 1
    while end > start and words[end - 1].isspace():
        end -= 1
    return Span(start, end)


@lru_cache(maxsize=20_000)
def names_something(words: str) -> bool:
    """Whether a stretch holds a word that can name an indicator; kept, for labels come again."""
    return bool(content_words(words))


def content_words(words: str) -> list[str]:
    """The words of a stretch that can name an indicator."""
    return [w for w in re.findall(r"[^\W\d_]{2,}", key(words)) if w not in _EMPTY_WORDS]
