"""What a document says of itself: its kind, number, place, period, date and signatory.

Looked for where Decree 30/2020/NĐ-CP, annex I, puts them: the letterhead above the title, the
title, the signature at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from cchc_qa.text.lexicon import places
from cchc_qa.text.normalise import CAPITALISED, UPPER, fold
from cchc_qa.text.periods import PeriodMention, period_mentions
from cchc_qa.types import Document, Metadata, Period, Span

_HEAD_BLOCKS = 60
_DATE_LINE = 120
_KINDS = (
    "BÁO CÁO TÓM TẮT", "BÁO CÁO", "QUYẾT ĐỊNH", "KẾ HOẠCH", "THÔNG TƯ LIÊN TỊCH", "THÔNG TƯ",
    "NGHỊ ĐỊNH", "NGHỊ QUYẾT", "CÔNG VĂN", "TỜ TRÌNH", "THÔNG BÁO", "CHỈ THỊ", "LUẬT", "BỘ LUẬT",
    "PHÁP LỆNH", "HƯỚNG DẪN", "CHƯƠNG TRÌNH", "ĐỀ ÁN", "QUY CHẾ", "QUY ĐỊNH", "KẾT LUẬN",
    "VĂN BẢN HỢP NHẤT", "BIÊN BẢN",
)  # fmt: skip
_PERIODIC = "BÁO CÁO"
"""Only reports are of a period; a year in a law's title is another law's."""
_KIND = re.compile(rf"(?:{'|'.join(_KINDS)})\b")
_BODY_STARTS = re.compile(
    r"(?:cộng hòa|độc lập|thực hiện|căn cứ|kính gửi|để tiếp tục|triển khai|nhằm|trong |theo |phần "
    r"|chương |điều |ngày |i\.|1\.)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\bSố\s*:?\s*(\d{1,6}[a-z]?(?:/\d{4})?\s?[/-]\s?[A-ZĐƯ][\wĐđƯư]*(?:\s?[-/]\s?[A-ZĐƯ][\wĐđƯư]*)*)"
)
_DATE = re.compile(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)
_NAME = rf"[{UPPER}][^\W\d_]*(?:[ -]+(?!(?:SỞ|Sở|SỐ|Số|HUYỆN|UBND)\b)[{UPPER}][^\W\d_]*){{0,3}}"
_NAMED_PLACE = re.compile(rf"\b(?:tỉnh|thành phố|TỈNH|THÀNH PHỐ|Tỉnh|Thành phố)[ ]+({_NAME})")
_UNITS = ("huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu")
"""What a report's ``body`` begins with where a district or commune reports itself."""
_NAMED_UNIT = re.compile(
    rf"\b((?:{'|'.join(_UNITS)}|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)[ ]+(?![Hh]ội|HỘI){_NAME})"
)
_BODY = re.compile(
    r"^(?:(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)\s+(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)"
    r"|SỞ|BỘ|BAN|CỤC|TỔNG CỤC|VĂN PHÒNG|THANH TRA|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG"
    r"|HỘI ĐỒNG NHÂN DÂN)\b.*"
)
_SIGNS = re.compile(
    r"(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|THỦ TƯỚNG"
    r"|TỔNG CỤC TRƯỞNG|CHỦ NHIỆM|TRƯỞNG PHÒNG|VIỆN TRƯỞNG)"
)
_WORD = re.compile(r"[a-z0-9]+")
_LETTERS = re.compile(r"[^\W_]+")
_PERSON = re.compile(rf"{CAPITALISED}(?: {CAPITALISED}){{1,4}}$")


@dataclass(frozen=True, slots=True)
class _Title:
    kind: str
    span: Span
    block: int


def metadata(document: Document) -> Metadata:
    """What is recognised; ``None`` for what is not there."""
    title = _title(document)
    text = document.text
    head = text[: title.span.start if title else _head_end(document)]
    wording = title.span.of(text) if title else ""
    number = _NUMBER.search(head if title else text[:2000])
    date = _date(head)
    signed = _signature(document)
    return Metadata(
        title=" ".join(wording.split()) or None,
        kind=title.kind.capitalize() if title else None,
        number=re.sub(r"\s+", "", number.group(1)) if number else None,
        place=_place(wording, head, document),
        body=_unit(wording) or _unit(head) or _body(head),
        period=_period(wording, _iso(date)),
        date=_iso(date),
        signatory=signed[1].of(text) if signed else None,
        title_span=title.span if title else None,
        number_span=Span(*number.span(1)) if number else None,
        date_span=Span(*date.span()) if date else None,
        signature_span=signed[0] if signed else None,
        signatory_span=signed[1] if signed else None,
    )


def unit_name(data: Metadata) -> str | None:
    """The proper name of a district or commune that reports itself: «Thoại Sơn»."""
    return _unit_of(data.body or "")


@lru_cache(maxsize=4096)
def _unit_of(body: str) -> str | None:
    """Kept, for every question asks it of every report."""
    kind = next((u for u in _UNITS if body.startswith(f"{u} ")), None)
    return body.removeprefix(f"{kind} ") if kind else None


def _head_end(document: Document) -> int:
    blocks = document.blocks[:_HEAD_BLOCKS]
    return blocks[-1].span.end if blocks else 0


def _title(document: Document) -> _Title | None:
    """The line that names the kind of document, with the lines of its subject below it."""
    text = document.text
    for index, block in enumerate(document.blocks[:_HEAD_BLOCKS]):
        line = block.span.of(text)
        match = _KIND.match(line)
        if match and len(line) <= 300 and block.table is None:
            end, last = block.span.end, index
            for follower in document.blocks[index + 1 : index + 4]:
                if not _continues_title(follower.span.of(text)):
                    break
                end, last = follower.span.end, last + 1
            return _Title(match.group(), Span(block.span.start, end), last)
    return None


def _continues_title(line: str) -> bool:
    return (
        3 < len(line) <= 400
        and not line.startswith("(")
        and not line.endswith((".", ":", ";"))
        and not _BODY_STARTS.match(line)
    )


def _date(head: str) -> re.Match[str] | None:
    """The date of the place-and-date line; dates of other documents stand in longer lines."""
    start = 0
    for line in head.split("\n"):
        match = _DATE.search(head, start, start + len(line)) if len(line) <= _DATE_LINE else None
        if match:
            return match
        start += len(line) + 1
    return None


def _iso(match: re.Match[str] | None) -> str | None:
    if match is None:
        return None
    day, month, year = (int(g) for g in match.groups())
    return f"{year:04d}-{month:02d}-{day:02d}"


def _place(title: str, head: str, document: Document) -> str | None:
    """The province: named in the title, the letterhead, or else first in the opening lines."""
    letterhead = "\n".join(line for line in head.splitlines() if "ngày" not in line)
    periodic = title.upper().startswith(_PERIODIC)
    opening = document.text[: _head_end(document)][:4000] if periodic else ""
    for text in (title, letterhead, opening):
        found = _known_place(text) or _unknown_place(text)
        if found:
            return found
    return None


def _known_place(text: str) -> str | None:
    """The first province or centrally run city that a text names."""
    mentions = sorted(place_mentions(text))
    return mentions[0][1] if mentions else None


def place_mentions(text: str) -> Iterator[tuple[int, str]]:
    """Positions and names of the provinces that a text mentions."""
    found = list(_WORD.finditer(fold(text)))
    words = f" {' '.join(m.group() for m in found)} "
    for place, names in _place_names():
        for name, named in names:
            position = words.find(f" {named} ")
            if position >= 0:
                first = words.count(" ", 0, position)
                last = first + named.count(" ")
                start = found[first].start()
                if _spelled(text, text[start : found[last].end()], name):
                    yield start, place
                    break


@cache
def _place_names() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Each known place with its names, as written and as plain words."""
    return tuple((p.name, tuple(_plain_names((p.name, *p.aliases)))) for p in places())


def _plain_names(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    plain = ((name, " ".join(_WORD.findall(fold(name)))) for name in names)
    return ((name, words) for name, words in plain if len(words) > 2)


def _spelled(text: str, written: str, name: str) -> bool:
    """Accents, where the text has them, must be those of the name: «hoa binh» is not «hòa bình»;
    and the marks between its words, but for blanks and hyphens, too: «Ninh. Bình» is no name."""
    plain = fold(text) == text.lower()
    alike = _LETTERS.findall(written.lower()) == _LETTERS.findall(name.lower())
    capital = written[:1].isupper() or written.split()[-1][:1].isupper()
    foreign = set(re.findall(r"[^\w\s–-]", written)) - set(name)
    return (alike or plain) and not foreign and (capital or plain or text.islower())


def _unknown_place(text: str) -> str | None:
    match = _NAMED_PLACE.search(text)
    if not match:
        return None
    words = [w for w in match.group(1).split() if w.lower() != "số"]
    return " ".join(w.capitalize() for w in words) or None


def _unit(words: str) -> str | None:
    """The district or commune that reports: «huyện Thoại Sơn»."""
    match = _NAMED_UNIT.search(words)
    if match is None:
        return None
    kind, _, name = match.group(1).partition(" ")
    if kind.lower() in {"thị", "đặc"}:
        second, _, name = name.partition(" ")
        kind = f"{kind} {second}"
    return f"{kind.lower()} {' '.join(w.capitalize() for w in name.split())}"


def _body(head: str) -> str | None:
    for line in head.splitlines():
        match = _BODY.match(line.strip())
        if match:
            return line.strip()
    return None


def _period(title: str, date: str | None) -> Period | None:
    mentions = period_mentions(title)
    if not mentions or not title.upper().startswith(_PERIODIC):
        return None
    first = mentions[0]
    year = first.year or _year_after(mentions) or (int(date[:4]) if date else None)
    return first.within(year) if year else None


def _year_after(mentions: list[PeriodMention]) -> int | None:
    return next((m.year for m in mentions if m.year), None)


_TAIL_BLOCKS = 60


def _signature(document: Document) -> tuple[Span, Span] | None:
    """The stretch from the signer's office to the name, and the name, near the end."""
    office: Span | None = None
    for block in document.blocks[-_TAIL_BLOCKS:]:
        line = block.span.of(document.text).strip()
        if line == line.upper() and _SIGNS.search(line):
            office = office or block.span
        elif office is not None and _PERSON.match(line):
            return Span(office.start, block.span.end), block.span
    return None
