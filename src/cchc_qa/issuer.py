"""Who issued a document, as a citation names it: «UBND huyện Thuỷ Bình, tỉnh Hoà Giang».

The letters at the end of a document's number say which body it is (Decree 30/2020/NĐ-CP, annex
III), and the letterhead writes that body out: «268/BC-SNNMT» is of «SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG»,
not of the «UBND TỈNH LAM KHÊ» above it. Where the two do not meet, no issuer is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_qa.metadata import unit_name
from cchc_qa.text.normalise import UPPER, fold
from cchc_qa.types import Metadata, Report

_RANKS = {
    **dict.fromkeys(("xã", "phường", "thị trấn", "đặc khu"), 0),
    **dict.fromkeys(("huyện", "quận", "thị xã"), 1),
    "thành phố": 2,
    "tỉnh": 3,
}
"""Levels of places, lowest first; a city may be of a province or beside it."""

_TOKEN = (
    r"(?!CỘNG H[OÒ]|ĐỘC LẬP|Cộng [Hh][oò]|SỐ\b|Số\b|SỞ\b|VĂN PHÒNG|NĂM\b|QUÝ\b|THÁNG\b)"
    rf"[{UPPER}][^\W\d_]*(?:['’][^\W\d_]+)?"
)
_LEVEL = r"(?i:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã(?! hội)|phường|đặc khu)"
_PLACE = re.compile(
    rf"\b(?P<level>{_LEVEL})\s+"
    rf"(?P<name>{_TOKEN}(?:[ ]+{_TOKEN}|[ ]?[-–][ ]?{_TOKEN}){{0,4}}|\d{{1,2}}\b)"
)
_ACRONYM = re.compile(r"[A-ZĐƯ]+")
_WORD = re.compile(r"[^\W\d_]+")
_SHORT = {"uy ban nhan dan": "UBND", "hoi dong nhan dan": "HĐND", "van phong": "Văn phòng"}
"""Bodies that a citation abbreviates or writes in one way, by their folded name."""

_LETTERHEAD = 900
_LOOKED_THROUGH = 40_000
"""Characters in which a body's name is looked for in another letter case than the letterhead's."""


@dataclass(frozen=True, slots=True)
class _Place:
    level: str
    name: str

    @property
    def words(self) -> str:
        return f"{self.level} {self.name}"


def issuer_of(report: Report) -> str | None:
    """The body as a citation names it; ``None`` where the document does not plainly say."""
    data = report.metadata
    if _is_written(data):
        return data.body
    head = _letterhead(report)
    initials = _initials_of(data.number or "")
    if initials == "UBND":
        return _committee(head, data)
    return _body(head, initials, report) if len(initials) > 1 else None


def _is_written(data: Metadata) -> bool:
    """Whether a person gave the body, in a sidecar file: a letterhead's is in capitals."""
    words = (data.body or "").split()
    return len(words) > 1 and unit_name(data) is None and not words[1].isupper()


def _letterhead(report: Report) -> str:
    """What stands above the title, without the line of place and date."""
    title, text = report.metadata.title_span, report.document.text
    head = text[: min(title.start if title else _LETTERHEAD, _LETTERHEAD)]
    head = re.split(r"(?i:kính gửi)", head)[0]
    return "\n".join(line.strip() for line in head.splitlines() if "ngày" not in line.lower())


def _initials_of(number: str) -> str:
    """The letters of the body: «UBND» of «587/BC-UBND», «SNNMT» of «268/BC-SNNMT»."""
    found = _ACRONYM.findall(number)
    return str("UBND" if "UBND" in found else found[-1]) if found else ""


# --- a people's committee -----------------------------------------------------------------------


def _committee(head: str, data: Metadata) -> str | None:
    """Of the place after the last «UBND»; else the only one that the letterhead or title names."""
    named = [p for end in _run_ends(head, "UBND") if (p := _place_at(head, end, data))]
    if named:
        return _with_higher(named[-1], list(_places(head, data)))
    for words in (head, data.title or ""):
        places = list(dict.fromkeys(_places(words, data)))
        if len(places) == 1:
            return f"UBND {places[0].words}"
    return None


def _with_higher(own: _Place, others: list[_Place]) -> str:
    """«UBND xã Đồng Kè, tỉnh Trường Lĩnh»: with the place that it lies in, where one is named."""
    higher = {p.words: p for p in others if _RANKS[p.level] > _RANKS[own.level]}
    ordered = sorted(higher.values(), key=lambda p: _RANKS[p.level])
    return "UBND " + ", ".join(p.words for p in (own, *ordered))


def _places(words: str, data: Metadata) -> Iterator[_Place]:
    return (_place(m, data) for m in _PLACE.finditer(words))


def _place_at(words: str, position: int, data: Metadata) -> _Place | None:
    rest = re.compile(r"\s*").match(words, position)
    found = _PLACE.match(words, rest.end() if rest else position)
    return _place(found, data) if found else None


def _place(found: re.Match[str], data: Metadata) -> _Place:
    """The name as the report's own metadata spells it, else each word with a capital."""
    level = " ".join(found["level"].lower().split())
    name = " ".join(found["name"].split())
    known = (data.place, unit_name(data))
    spelled = next((k for k in known if k and fold(k) == fold(name)), None)
    plain = " ".join(map(str.capitalize, name.split())) if name.isupper() else name
    return _Place("thành phố" if level.startswith("tp") else level, spelled or plain)


# --- another body -------------------------------------------------------------------------------


def _body(head: str, initials: str, report: Report) -> str | None:
    """The last body of the letterhead with these initials, and the place that it is of."""
    found = [(start, end) for start, end in _runs(head, initials) if _ends_there(head, end)]
    if not found:
        return None
    start, end = found[-1]
    name = _spelled(head[start:end], report.document.text)
    own = _place_after(head, end, report.metadata)
    above = list(_places(head[:start], report.metadata))
    place = own or (f" {above[-1].words}" if above else "")
    return f"{name}{place}"


def _place_after(head: str, end: int, data: Metadata) -> str:
    """« tỉnh Cửu Lộc» of «HĐND TỈNH CỬU LỘC», « UBND tỉnh Phú Lệ» of «… UBND TỈNH PHÚ LỆ»."""
    committee = re.compile(r"[ ]*\bUBND\b").match(head, end)
    place = _place_at(head, committee.end() if committee else end, data)
    return f" {'UBND ' if committee else ''}{place.words}" if place else ""


def _ends_there(head: str, end: int) -> bool:
    """Whether a body's name ends here, and is not the beginning of a longer one."""
    rest = head[end:].lstrip(" ")
    follows = re.compile(r"\n|$|UBND\b|CỘNG H|Số\b|SỐ\b").match(rest)
    return follows is not None or _PLACE.match(rest) is not None


def _run_ends(head: str, initials: str) -> Iterator[int]:
    return (end for _, end in _runs(head, initials))


def _runs(head: str, initials: str) -> Iterator[tuple[int, int]]:
    """Stretches from a line's beginning that are the initials, or words that begin with them."""
    wanted = fold(initials)
    words = list(_WORD.finditer(head))
    for number, first in enumerate(words):
        if head[: first.start()].rpartition("\n")[2].strip(" -–*"):
            continue
        if fold(first.group()) == wanted:
            yield first.span()
            continue
        said = ""
        for word in words[number:]:
            said += "" if fold(word.group()) == "va" else fold(word.group())[0]
            if said == wanted:
                yield first.start(), word.end()
            if not wanted.startswith(said) or said == wanted:
                break


def _spelled(name: str, text: str) -> str:
    """In the letter case of running text, where the document writes the name there, too."""
    words = name.split()
    short = _SHORT.get(fold(" ".join(words)))
    if short or not name.isupper():
        return short or " ".join(words)
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    written = (m.group() for m in pattern.finditer(text, 0, _LOOKED_THROUGH))
    return " ".join(next((w for w in written if not w.isupper()), name).split())
