"""The name that answers «ai …», «xã nào …» in a sentence found, where it is plain which one it is.

A sentence answers such a question anyway; the name alone is given only where exactly one of its
kind stands there, for which of several is meant no rule of words can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_qa.question import Form, Question
from cchc_qa.question.plain import unaccented
from cchc_qa.text.normalise import CAPITALISED, UPPER, fold
from cchc_qa.types import Span

_NAME = rf"{CAPITALISED}(?: {CAPITALISED}){{1,3}}(?! {CAPITALISED})"
_PERSON = re.compile(
    rf"\b(?:[Ôô]ng|[Bb]à|[Cc]hị|[Aa]nh|[Đđ]ồng chí|[Đđ]/c) (?!Thị\b|Văn\b)(?P<name>{_NAME})"
)
"""A name behind «ông», «bà» …; «Ông Thị Mận» has Ông for a family name. The title says that it is a
person's, so any surname will do; ``text.persons`` finds persons without one and must know it."""

_RUN = re.compile(rf"(?<![^\s(“\"]){CAPITALISED}(?: {CAPITALISED}){{2,3}}")
_OF_PLACE = re.compile(
    r"(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|tp\.?)$", re.IGNORECASE
)

_OFFICE = re.compile(
    r"(?<!pho )\b(?:giam doc|chu tich|bi thu|truong ban|to truong|truong phong|chanh van phong"
    r"|cuc truong|chi cuc truong|bo truong|thu tuong)\b"
)
_BESIDE = 60
"""Characters between a person's name and the office that the question asks about."""

_DEPARTMENTS = (
    "Nội vụ", "Tư pháp", "Tài chính", "Xây dựng", "Y tế", "Công Thương", "Ngoại vụ", "Du lịch",
    "Kế hoạch và Đầu tư", "Giao thông vận tải", "Khoa học và Công nghệ", "Giáo dục và Đào tạo",
    "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo",
    "Tài nguyên và Môi trường", "Thông tin và Truyền thông", "Văn hóa, Thể thao và Du lịch",
    "Văn hóa và Thể thao", "Lao động - Thương binh và Xã hội", "Quy hoạch - Kiến trúc",
)  # fmt: skip
"""Departments of a province (Decrees 24/2014 and 150/2025/NĐ-CP): words alone do not say where
their names end."""

_DEPARTMENT = re.compile(rf"\bSở (?:{'|'.join(sorted(_DEPARTMENTS, key=len, reverse=True))})\b")
_ANY_DEPARTMENT = re.compile(rf"\bSở (?=[{UPPER}])")
_UNIT_NAME = rf"(?:{CAPITALISED}(?: {CAPITALISED}){{0,3}}|\d{{1,2}}\b)"
_COMMUNE = re.compile(rf"\b(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu) {_UNIT_NAME}")
_DISTRICT = re.compile(rf"\b(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố) {_UNIT_NAME}")

_ASKED = re.compile(
    r"\b(?P<kind>xa|phuong|thi tran|dac khu|huyen|quan|thi xa|so|co quan|don vi|dia phuong) nao\b"
)
_KINDS = {
    **dict.fromkeys(("xa", "phuong", "thi tran", "dac khu"), (_COMMUNE,)),
    **dict.fromkeys(("huyen", "quan", "thi xa"), (_DISTRICT,)),
    "so": (_DEPARTMENT,),
    "dia phuong": (_COMMUNE, _DISTRICT),
    **dict.fromkeys(("co quan", "don vi"), (_DEPARTMENT, _COMMUNE, _DISTRICT)),
}


def name_asked(question: Question, text: str, sentence: Span) -> Span | None:
    """The person's or the body's name in a sentence, where it is the only one of its kind."""
    if question.form is not Form.NAME:
        return None
    words = sentence.of(text)
    found = _person(question, words) if question.asks_person else _body(question, words)
    return Span(sentence.start + found.start, sentence.start + found.end) if found else None


def _person(question: Question, words: str) -> Span | None:
    names = [Span(*m.span("name")) for m in _PERSON.finditer(words)]
    if len(names) != 1 or any(_is_other(words, run, names[0]) for run in _runs(words)):
        return None
    return names[0] if _holds_office(question, words, names[0]) else None


def _runs(words: str) -> Iterator[Span]:
    """What may be a person's name without «ông» or «bà» before it."""
    return (Span(*m.span()) for m in _RUN.finditer(words))


def _is_other(words: str, run: Span, name: Span) -> bool:
    of_place = _OF_PLACE.search(words[: run.start].rstrip())
    return not of_place and (run.end <= name.start or name.end <= run.start)


def _holds_office(question: Question, words: str, name: Span) -> bool:
    """Whether the office that the question names stands beside the person's name."""
    asked = {m.group() for m in _OFFICE.finditer(unaccented(question.text))}
    if not asked:
        return True
    near = fold(words[max(0, name.start - _BESIDE) : name.end + _BESIDE])
    return bool(asked & {m.group() for m in _OFFICE.finditer(near)})


def _body(question: Question, words: str) -> Span | None:
    asked = _ASKED.search(unaccented(question.text))
    if asked is None:
        return None
    own = fold(question.text)
    kinds = _KINDS[asked["kind"]]
    spans = [Span(*m.span()) for kind in kinds for m in kind.finditer(words)]
    left = [s for s in spans if fold(s.of(words)) not in own]
    unlisted = len(_ANY_DEPARTMENT.findall(words)) - len(_DEPARTMENT.findall(words))
    return left[0] if len(left) == 1 and not unlisted else None
