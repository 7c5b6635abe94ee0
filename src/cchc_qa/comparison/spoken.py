"""The words by which Vietnamese compares: found in a question, and taken out of it.

All patterns are met with ``plain`` text, which has the length of the text itself.
"""

from __future__ import annotations

import re

from cchc_qa.text.normalise import fold, has_accents
from cchc_qa.types import Span

_OTHER_WORDS = frozenset({
    "sở", "số", "sơ", "sổ", "hòn", "hôn", "vòi", "vôi", "vơi", "tảng", "tầng", "tặng", "tang",
    "giám", "giam", "máy", "may", "mây", "chứa", "hãy", "vã", "lạ",
})  # fmt: skip
"""Words that without accents look like «so», «hơn», «với», «tăng», «giảm», «mấy», «chưa»."""

_WORD = re.compile(r"[^\W\d_]+")
_ASKS = r"(?:bao nhieu|may\b|the nao|nhu the nao|ra sao|khong\b|chua\b)"
_MORE = (
    r"\b(?:cao|thap|nhieu|it|lon|nho|tot|kem|nhanh|cham) hon(?: han)?\b|\bhon kem(?: nhau)?\b"
    r"|\bhon(?=\s+(?:bao nhieu|may|nhau))(?: nhau)?\b"
)
_CHANGES = (
    r"(?<!toc do )(?<!muc )(?<!ty le )\b(?:tang|giam)(?:\s*(?:/|hay(?: la)?|hoac)\s*(?:giam|tang))?"
    r"(?: len| xuong| di| them| duoc)?\b"
    rf"(?=\s*(?:{_ASKS}|so\b|hon\b|[?.,!]|$))"
)
_DIFFERS = r"\bchenh(?: lech)?(?: nhau)?\b|\bkhac (?:nhau|biet)\b"
_VARIES = rf"\b(?:thay doi|bien dong|dien bien)\b(?=\s*(?:{_ASKS}|so\b|[?.,!]|$))"
_COMPARE = (
    r"\bso sanh(?: voi)?\b|\b(?<!ho )so voi\b"
    r"|(?<!ho )(?<!cua )\bso(?=\s+(?:cung ky|quy|ky|nam|thang)\b)"
)

_DIFFERENCE = re.compile("|".join((_MORE, _CHANGES, _DIFFERS, _VARIES, _COMPARE)))
_CHANGE = re.compile("|".join((_MORE, _CHANGES, _DIFFERS, _VARIES)))

_ASKING = re.compile(
    r"\b(?:nhu )?the nao\b|\bra sao\b|\b(?:thi|lam) sao\b|\b(?:hay )?khong(?=\W*$)"
    r"|\b(?:(?:cap|noi|ben|don vi|so|quy|ky|nam|tinh|huyen|xa|dia phuong)(?: nao| dau)"
    r"(?! \w+ nao))\b"
    r"|\b(?:bao nhieu|may)\s*(?:diem\s*)?(?:phan tram\b|%)|\b(?:bao nhieu|may)(?=\W*$)|\bgiua\b"
)
_SHARE = re.compile(
    r"\b(?:bang|dat)\s+(?:bao nhieu|may)|\bgap\b|\b(?:bao nhieu|may) lan\b"
    r"|\b(?:tong|cong)\b.*\bva\b"
)
"""«bằng mấy phần trăm cùng kỳ», «gấp mấy lần», «tổng của … và …»: no difference is asked for."""

_JOINT = re.compile(
    r"[\s,;]*(?:(?:va|voi|hay|hoac|hay la|so|so voi|so sanh voi|hon|vs)\b[\s,;]*)+"
    r"(?:(?:ca|cung|cua|o|tai|trong|la|thi)\s+)*|\s*[,;]\s*"
)
"""What stands between two things that are named side by side."""


def plain(text: str) -> str:
    """Folded text of the same length in which no other word looks like one that compares."""
    if not has_accents(text):
        return fold(text)
    return fold(_WORD.sub(lambda m: _masked(m.group()), text))


def _masked(word: str) -> str:
    return "#" * len(word) if word.lower() in _OTHER_WORDS else word


def compares(text: str) -> bool:
    """Whether a question asks for figures to be held against each other."""
    return _DIFFERENCE.search(plain(text)) is not None


def asks_change(text: str) -> bool:
    """Whether it asks by how much: «tăng hay giảm bao nhiêu», «chênh lệch»."""
    return _CHANGE.search(plain(text)) is not None


def asks_share(text: str) -> bool:
    return _SHARE.search(plain(text)) is not None


_JOINT_BEFORE = re.compile(r"(?:\b(?:va|voi|hay|hoac|hon|kem|cua|o|tai)\b\s*|[\s,;]+)+$")
_JOINT_AFTER = re.compile(r"(?:\s*\b(?:va|voi|hay|hoac|hon|kem)\b|[\s,;]+)+")


def is_joint(between: str) -> bool:
    return _JOINT.fullmatch(plain(between)) is not None


def opposes(text: str, between: Span) -> bool:
    """Whether the words between two things set them against each other."""
    held = plain(text)
    return is_joint(between.of(text)) or any(
        between.start <= m.start() < between.end for m in _DIFFERENCE.finditer(held)
    )


def without(text: str, removed: tuple[Span, ...], kept: Span | None = None) -> str:
    """A question without some stretches and without the words of comparison.

    What is ``kept`` stays as it is, though it may hold such a word («cấp xã hơn 60 ngày»).
    """
    spoken = [s for s in _spoken(text) if kept is None or not _meet(s, kept)]
    spans = [*spoken, *(_with_joints(text, r) for r in removed)]
    letters = list(text)
    for span in spans:
        letters[span.start : span.end] = " " * len(span)
    words = " ".join("".join(letters).split())
    words = re.sub(r"\s+([,;?.])", r"\1", words)
    return re.sub(r"^[\s,;:]+|[\s,;:?]+$", "", re.sub(r"[,;]\s*(?=[,;?])", "", words))


def _with_joints(text: str, removed: Span) -> Span:
    """A stretch with the words that joined it to what stays: «… và cấp xã»."""
    folded = plain(text)
    before = _JOINT_BEFORE.search(folded[: removed.start])
    after = _JOINT_AFTER.match(folded, removed.end)
    return Span(before.start() if before else removed.start, after.end() if after else removed.end)


def _spoken(text: str) -> list[Span]:
    folded = plain(text)
    return [Span(*m.span()) for p in (_DIFFERENCE, _ASKING) for m in p.finditer(folded)]


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
