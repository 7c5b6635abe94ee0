"""A question → what it asks for: its terms, the kind of answer, the periods and places it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from cchc_qa.text.lexicon import (
    abbreviations,
    contrasts,
    glossary,
    stopwords,
    thesaurus,
    units,
)
from cchc_qa.text.normalise import fold, has_accents, key, nfc
from cchc_qa.text.periods import PeriodMention, period_mentions
from cchc_qa.text.quantities import quantities
from cchc_qa.text.tokens import Token, tokens
from cchc_qa.types import FigureKind, Role

MAX_LENGTH = 1_000
"""Longer questions are cut: nobody asks more in a meeting, and a hostile one costs time."""


Phrase = tuple[str, ...]


class Form(StrEnum):
    """What an answer looks like."""

    FIGURE = "figure"
    DOCUMENT = "document"
    DATE = "date"
    NAME = "name"
    LIST = "list"
    REASON = "reason"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Alternative:
    """Other phrases for the terms ``first`` to ``last`` (exclusive), each a tuple of keys."""

    first: int
    last: int
    phrases: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Contrast:
    """The members of a contrast set that the question names, and those that it does not."""

    named: tuple[tuple[str, ...], ...]
    others: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question understood.

    ``terms`` are its content words in order; ``joined[i]`` says that term i and the next were
    neighbours. Keys are folded throughout when the question was typed without accents.
    """

    text: str
    folded: bool
    terms: tuple[Token, ...]
    joined: tuple[bool, ...]
    alternatives: tuple[Alternative, ...]
    contrasts: tuple[Contrast, ...]
    left_open: tuple[Phrase, ...]
    form: Form
    kinds: frozenset[FigureKind]
    unit: tuple[str, ...]
    roles: frozenset[Role]
    periods: tuple[PeriodMention, ...]
    document_kind: str | None
    asks_date: bool
    asks_day: bool
    negated: bool
    given: frozenset[str]

    def key_of(self, token: Token) -> str:
        return token.folded if self.folded else token.key


def understand(text: str, defined: tuple[tuple[str, str], ...] = ()) -> Question:
    """Read a question; ``defined`` are abbreviations that the reports define themselves."""
    original = " ".join(nfc(text).split())[:MAX_LENGTH]
    wording = translated(original)
    folded = not has_accents(wording)
    found = tokens(wording)
    kept = _content(found, folded, english=wording != original)
    terms = tuple(found[i] for i in kept)
    joined = tuple(b == a + 1 for a, b in zip(kept, kept[1:], strict=False))
    keys = tuple(t.folded if folded else t.key for t in terms)
    all_keys = tuple(t.folded if folded else t.key for t in found)
    plain = _plain(wording)
    form, kinds, document_kind = _form(plain)
    return Question(
        text=original,
        folded=folded,
        terms=terms,
        joined=joined,
        alternatives=_alternatives(keys, folded, defined),
        contrasts=_contrasts(all_keys, folded),
        left_open=_left_open(all_keys, folded),
        form=form,
        kinds=kinds,
        unit=_unit(found),
        roles=_roles(plain),
        periods=tuple(period_mentions(wording)),
        document_kind=document_kind,
        asks_date=_DATE.search(plain) is not None,
        asks_day=_DAY.search(plain) is not None,
        negated=_NEGATED.search(plain) is not None,
        given=_given(wording),
    )


# --- English ------------------------------------------------------------------------------------

_ENGLISH = frozenset(
    "how what which when who why where is are was were the of many much did does and".split()
)
"""Words that no Vietnamese question has, with or without accents."""


def translated(text: str) -> str:
    """An English question with its known phrases in Vietnamese; any other text as it is."""
    words = re.findall(r"[^\W\d_]+", text)
    english = sum(w.lower() in _ENGLISH for w in words)
    if english < 2 or english < 0.2 * len(words):
        return text
    return " ".join(_translate(re.findall(r"[^\W_]+(?:[.,/-][^\W_]+)*%?|%", text)))


def _translate(words: list[str]) -> list[str]:
    result: list[str] = []
    position = 0
    while position < len(words):
        for length in range(min(6, len(words) - position), 0, -1):
            phrase = " ".join(words[position : position + length]).lower()
            known = glossary().get(phrase)
            if known or (length == 1):
                result.append(known[0] if known else words[position])
                position += length
                break
    return result


# --- terms --------------------------------------------------------------------------------------


@cache
def _stop_phrases(folded: bool, english: bool) -> dict[Phrase, str]:
    """Stop phrases → class; English ones only in English («an» of «an toàn» is not an article)."""
    phrases = {**stopwords("vi"), **(stopwords("en") if english else {})}
    return {
        tuple(fold(w) if folded else w for w in phrase.split()): kind
        for phrase, kind in phrases.items()
    }


_LONGEST_STOP = 5


def _content(found: list[Token], folded: bool, *, english: bool) -> list[int]:
    """The positions of the tokens that carry content: stop phrases go, the longest first.

    A single stop word stays where it is half of a known term: «cố» of «cố định» without accents.
    """
    keys = [t.folded if folded else t.key for t in found]
    stops = _stop_phrases(folded, english)
    kept: list[int] = []
    position = 0
    while position < len(keys):
        length = _stop_length(keys, position, stops, folded)
        if not length:
            kept.append(position)
        position += max(1, length)
    return kept or list(range(len(keys)))


def _stop_length(keys: list[str], position: int, stops: dict[Phrase, str], folded: bool) -> int:
    for length in range(min(_LONGEST_STOP, len(keys) - position), 0, -1):
        kind = stops.get(tuple(keys[position : position + length]))
        if kind is not None:
            held = length == 1 and kind != "question" and _in_known_term(keys, position, folded)
            return 0 if held else length
    return 0


def _in_known_term(keys: list[str], position: int, folded: bool) -> bool:
    pairs = _known_pairs(folded)
    before = tuple(keys[max(0, position - 1) : position + 1])
    return before in pairs or tuple(keys[position : position + 2]) in pairs


@cache
def _known_pairs(folded: bool) -> frozenset[Phrase]:
    """Neighbouring syllables inside the terms that the language data knows."""
    phrases = [*_groups(folded), *(p for group in _contrast_phrases(folded) for p in group)]
    phrases += [_phrase(u, folded) for u in units()]
    return frozenset(
        pair for phrase in phrases if len(phrase) <= 4 for pair in zip(phrase, phrase[1:], strict=False)
    )


@cache
def _groups(folded: bool) -> dict[Phrase, tuple[Phrase, ...]]:
    """Each known phrase → the other phrases of its groups."""
    groups = [tuple(g) for g in thesaurus()]
    groups += [(short, *(key(x) for x in long)) for short, long in abbreviations().items()]
    return _index_groups(groups, folded)


def _index_groups(groups: list[tuple[str, ...]], folded: bool) -> dict[Phrase, tuple[Phrase, ...]]:
    found: dict[Phrase, list[Phrase]] = {}
    for group in groups:
        phrases = [_phrase(p, folded) for p in group]
        for phrase in phrases:
            others = found.setdefault(phrase, [])
            others.extend(p for p in phrases if p != phrase and p not in others)
    return {phrase: tuple(others) for phrase, others in found.items() if phrase}


def _phrase(text: str, folded: bool) -> Phrase:
    return tuple(t.folded if folded else t.key for t in tokens(text))


_LONGEST_PHRASE = 8


def _alternatives(
    keys: tuple[str, ...], folded: bool, defined: tuple[tuple[str, str], ...]
) -> tuple[Alternative, ...]:
    known = [_groups(folded)]
    if defined:
        known.append(_index_groups([(key(a), key(b)) for a, b in defined], folded))
    found: list[Alternative] = []
    for first in range(len(keys)):
        for last in range(min(len(keys), first + _LONGEST_PHRASE), first, -1):
            phrase = keys[first:last]
            others = tuple(p for groups in known for p in groups.get(phrase, ()))
            if others:
                found.append(Alternative(first, last, tuple(dict.fromkeys(others))))
    return tuple(found)


def same_phrases(folded_phrase: Phrase) -> tuple[Phrase, ...]:
    """Folded phrases that mean the same as a folded phrase."""
    return _groups(True).get(folded_phrase, ())


@cache
def _contrast_phrases(folded: bool) -> tuple[tuple[Phrase, ...], ...]:
    return tuple(tuple(_phrase(p, folded) for p in group) for group in contrasts())


def _contrasts(keys: Phrase, folded: bool) -> tuple[Contrast, ...]:
    found: list[Contrast] = []
    for group in _contrast_phrases(folded):
        named = _longest(tuple(p for p in group if _contains(keys, p)))
        if named and len(named) < len(group):
            found.append(Contrast(named, tuple(p for p in group if p not in named)))
    return tuple(found)


def _left_open(keys: Phrase, folded: bool) -> tuple[Phrase, ...]:
    """Members of the contrast sets of which the question names none: each would narrow it."""
    groups = _contrast_phrases(folded)
    return tuple(
        p for group in groups if not any(_contains(keys, q) for q in group) for p in group if len(p) > 1
    )


def _longest(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """Without those inside a longer one: «chuyên viên chính» is not «chuyên viên» as well."""
    return tuple(p for p in phrases if not any(p != q and _contains(q, p) for q in phrases))


def _contains(keys: Phrase, phrase: Phrase) -> bool:
    size = len(phrase)
    return any(keys[i : i + size] == phrase for i in range(len(keys) - size + 1))


# --- what is wanted -----------------------------------------------------------------------------

_CONFUSABLE = frozenset({"máy", "may", "mây", "mày", "đầu", "dấu", "dầu", "đậu", "bơ"})
"""Words that folding would turn into a question word («mấy», «đâu»)."""


def _plain(wording: str) -> str:
    """The question without accents, but for words that would then read as question words."""
    if not has_accents(wording):
        return fold(wording)
    return " ".join(w if w in _CONFUSABLE else fold(w) for w in wording.lower().split())


_DOCUMENT_KINDS = (
    "nghi quyet|nghi dinh|quyet dinh|ke hoach|thong tu lien tich|thong tu|cong van|to trinh|chi thi|luat"
    "|thong bao|bao cao|ket luan|huong dan|van ban|chuong trinh hanh dong|cong dien|de an|phap lenh"
)
_NOT_DOCUMENT = (
    "(?:ngay|thang|nam|khi|luc|bo|quan|vi|noi|so|ai|huyen|xa|nganh|nguoi|diem|tinh|mau|dieu|khoan|hang)\\b"
)
_REASON = re.compile(r"\b(?:vi sao|tai sao|nguyen nhan|ly do|do dau|why)\b")
_DOCUMENT = re.compile(
    rf"\b(?P<kind>{_DOCUMENT_KINDS})\b(?:\s+\S+){{0,4}}?\s+so\s+(?:nao|may|bao nhieu|gi|hieu)\b"
    rf"|\b(?P<kind1>{_DOCUMENT_KINDS})\b(?:\s+(?!{_NOT_DOCUMENT})\S+){{0,3}}?\s+nao\b"
    rf"|\b(?P<kind2>{_DOCUMENT_KINDS})\s+(?:gi|may)\b"
    r"|\b(?:so hieu|so ky hieu|so van ban|van ban nao|van ban so|van ban gi|mang so)\b"
    rf"|\bso\s+(?:cua\s+)?(?P<kind3>{_DOCUMENT_KINDS})\s+(?:la|ve|ban hanh|phe duyet|trien khai)\b"
    rf"|\b(?P<kind4>{_DOCUMENT_KINDS})\b.*\bso\s+(?:may|nao|bao nhieu)\W*$"
)
_BARE_DOCUMENT = re.compile(
    r"^(?P<kind>nghi dinh|thong tu|quyet dinh|nghi quyet|cong van|chi thi|to trinh|ke hoach)\s+"
    r"(?!so\b|von\b|thu\b|chi\b|nam\b|giao\b|xuat\b|nhap\b|giai ngan)[^%]{12,}$"
)
_DATE = re.compile(
    r"\b(?:ngay nao|ngay may|khi nao|bao gio|luc nao|hoi nao|thoi gian nao|thoi diem nao|thang nao|nam nao"
    r"|ngay bao nhieu|ngay thang|ngay ban hanh|ngay ky|ngay hieu luc|nam bao nhieu|thang may|when"
    r"|giai doan nao|ky nao|nhiem ky nao)\b"
)
_DAY = re.compile(r"\bngay\b")
_NEGATED = re.compile(r"\b(?:chua|khong|not|no)\b(?!\W*$)")
_RANK = re.compile(
    r"\b(?:(?:xep\s+)?(?:thu\s+)?hang\s+(?:may|bao nhieu|thu may)|thu\s+may|xep\s+thu|dung\s+thu|thu hang"
    r"|vi tri (?:thu\s+)?(?:may|bao nhieu)|xep hang|vi thu)\b"
)
_PERCENT = re.compile(r"%|\b(?:phan tram|ty le|ti le|ty trong|ti trong)\b")
_ASKS_PERCENT = re.compile(r"(?:bao nhieu|may)\s*(?:phan tram|%)")
_MONEY = re.compile(
    r"\b(?:(?:bao nhieu|may)\s+(?:tien|dong|ty|ti|trieu|nghin|ngan|usd|vnd)|so tien|muc phi|muc thu phi)\b"
)
_MANY = re.compile(r"\b(?:bao nhieu|may)\b")
_COUNT = re.compile(r"^(?:tong\s+)?so\s+(?:luong\s+|luot\s+)?(?!hieu|van ban|ky hieu)|\btong so\b|\bso luong\b")
_NAME = re.compile(
    r"\b(?:ai|do ai|cua ai|(?:o|tai|tu|den) dau(?! nam| ky| tien)|noi nao|cho nao)\b"
    r"|\b(?:co quan|don vi|bo|so|nganh|truong|to chuc|huyen|xa|tinh|dia phuong|nguoi|lanh dao|phong|ban"
    r"|ung dung|he thong|nen tang|phan mem|cap|lop|linh vuc|doi tuong|truong hop)\s+nao\b"
    r"|\b(?!(?:the|nhu|lam)\b)\w+\s+nao\b|\b(?:sang|ve|ra|o|tai|tu|den) dau\b(?! nam| ky| tien)"
)
_LIST = re.compile(
    r"\b(?:nhung|cac)\b(?:\s+\S+){0,8}?\s+(?:nao|gi)\b|\b(?:gom|bao gom)\b.*\b(?:nao|gi|ai)\b"
    r"|\b(?:liet ke|ke ten|nhung gi|nhung ai|danh sach|gom co)\b"
)
_TEXT = re.compile(r"\b(?:nhu the nao|the nao|ra sao|la gi|lam gi|nhu nao|viec gi|noi dung gi|gi|dia chi)\b|\bkhong\W*$")

_MEASURES = frozenset(
    {FigureKind.PERCENT, FigureKind.RATIO, FigureKind.COUNT, FigureKind.MONEY, FigureKind.RANK}
)
_SHARES = frozenset({FigureKind.PERCENT, FigureKind.RATIO})
_AMOUNTS = frozenset({FigureKind.COUNT, FigureKind.RATIO})


def _given(wording: str) -> frozenset[str]:
    """The figures that the question itself names: none of them is its answer."""
    return frozenset(figure_key(q.number.of(wording)) for q in quantities(wording))


def figure_key(written: str) -> str:
    """A figure as written, without blanks and leading zeros, for comparison."""
    return re.sub(r"(?<![\d.,])0+(?=\d)", "", re.sub(r"\s+", "", fold(written)))


def _form(plain: str) -> tuple[Form, frozenset[FigureKind], str | None]:
    """The form of the answer, the kinds of figure that can be it, the kind of document asked for."""
    if _REASON.search(plain):
        return Form.REASON, frozenset(), None
    if _ASKS_PERCENT.search(plain):
        return Form.FIGURE, frozenset({FigureKind.PERCENT}), None
    document = _DOCUMENT.search(plain)
    if document and not (_MANY.search(plain) and "so" not in document.group().split()):
        kind = next((k for k in document.groups() if k), None)
        return Form.DOCUMENT, frozenset({FigureKind.DOCUMENT_NUMBER}), kind
    if _DATE.search(plain):
        return Form.DATE, frozenset({FigureKind.DATE}), None
    if _RANK.search(plain):
        return Form.FIGURE, frozenset({FigureKind.RANK, FigureKind.RATIO, FigureKind.COUNT}), None
    if _MONEY.search(plain):
        return Form.FIGURE, frozenset({FigureKind.MONEY}), None
    return _form_of_rest(plain)


def _form_of_rest(plain: str) -> tuple[Form, frozenset[FigureKind], str | None]:
    percent = _PERCENT.search(plain)
    if _MANY.search(plain):
        if percent:
            return Form.FIGURE, _SHARES, None
        return Form.FIGURE, _measured_kinds(plain), None
    for form, pattern in ((Form.LIST, _LIST), (Form.NAME, _NAME), (Form.TEXT, _TEXT)):
        if pattern.search(plain):
            return form, frozenset(), None
    bare = _BARE_DOCUMENT.match(plain)
    if bare and not percent:
        return Form.DOCUMENT, frozenset({FigureKind.DOCUMENT_NUMBER}), bare["kind"]
    if percent:
        return Form.FIGURE, _SHARES, None
    return Form.FIGURE, _measured_kinds(plain), None


_MONEY_HEAD = re.compile(
    r"^(?:tong\s+)?(?:doanh thu|kinh phi|von\b|thu ngan sach|chi ngan sach|chi thuong xuyen|chi dau tu|thu noi dia"
    r"|kim ngach|gia tri|muc phi|phi\b|le phi|chi phi|quy mo|thu xuat nhap khau|muc thu phi|ngan sach|muc luong|von dang ky"
    r"|ke hoach von|tong muc|xuat khau|nhap khau|giai ngan duoc bao nhieu tien|tong thu|tong chi|tong von)"
)


_MONEY_COUNTED = re.compile(
    r"\b(?:thu|chi|tieu|het|ton|mat|tri gia|gop|no)\s+(?:duoc\s+|ve\s+)?bao nhieu\b(?!\s+(?:ngay|thang|nam|gio|phan tram|%))|"
    r"\b(?:bao nhieu|may|so)\s+(?:von|tien|kinh phi|ngan sach|doanh thu|thue|thu ngan sach|chi ngan sach|do la)\b"
)


def _measured_kinds(plain: str) -> frozenset[FigureKind]:
    """What kind of figure is meant: by what is counted, by the indicator's first words, or any."""
    after = re.search(r"\b(?:bao nhieu|may)\b\s*([^\W\d_]*)", plain)
    if _MONEY_COUNTED.search(plain):
        return frozenset({FigureKind.MONEY})
    if after and after.group(1) not in {"", "so", "a", "roi", "vay", "the", "va", "so"}:
        return _AMOUNTS
    if _COUNT.search(plain):
        return _AMOUNTS
    money = _MONEY_HEAD.search(plain) and not _roles(plain) - {Role.TARGET}
    return frozenset({FigureKind.MONEY}) if money else _MEASURES


_ASKED_UNIT = frozenset({("bao", "nhieu"), ("may",)})
_LONGEST_UNIT = 4


def _unit(found: list[Token]) -> tuple[str, ...]:
    """The unit words after «bao nhiêu» or «mấy», as keys: the longest known unit, else none."""
    plain = [t.folded for t in found]
    for position in range(len(plain)):
        for asked in _ASKED_UNIT:
            if tuple(plain[position : position + len(asked)]) == asked:
                after = found[position + len(asked) : position + len(asked) + _LONGEST_UNIT]
                return _known_unit(after)
    counted = _COUNTED_FIRST.match(" ".join(plain))
    if counted:
        start = len(counted.group().split())
        unit = _known_unit(found[start : start + _LONGEST_UNIT])
        return unit if " ".join(unit) in _folded_units() else ()
    return ()


_COUNTED_FIRST = re.compile(r"(?:tong so|so luong|so luot|so)\s")


@cache
def _folded_units() -> frozenset[str]:
    return frozenset(fold(u) for u in units())


def _known_unit(after: list[Token]) -> tuple[str, ...]:
    for length in range(len(after), 0, -1):
        if " ".join(t.folded for t in after[:length]) in _folded_units():
            return tuple(t.folded for t in after[:length])
    return tuple(t.folded for t in after[:1])


_ASKS_CHANGE = re.compile(
    r"\b(?:tang|giam)(?:\s*[/,]?\s*(?:hay\s+)?giam)?\s+(?:them\s+|duoc\s+)?(?:bao nhieu|may)|toc do tang|muc tang|tang truong"
    r"|\b(?:tang|giam)\b.{0,25}\b(?:so voi|cung ky)|thay doi"
)
_ASKS_PREVIOUS = re.compile(r"(?<!so voi )(?<!so )\b(?:cung ky|nam ngoai|nam truoc)\b(?!.*\b(?:tang|giam|bang)\b)")
_ASKS_TARGET = re.compile(r"\b(?:chi tieu|ke hoach giao|muc tieu|du toan giao|ke hoach de ra)\b")
_ASKS_RELATIVE = re.compile(
    r"(?:%|phan tram|ty le).{0,30}(?:du toan|ke hoach|chi tieu|cung ky)|(?:so voi|bang).{0,20}(?:du toan|ke hoach|cung ky|chi tieu)"
    r"|(?:du toan|ke hoach|chi tieu).{0,20}(?:bao nhieu|may)\s*(?:%|phan tram)"
)


def _roles(plain: str) -> frozenset[Role]:
    """The roles that a figure must have to be the answer; none named means carried out."""
    asked: set[Role] = set()
    if _ASKS_CHANGE.search(plain):
        asked.add(Role.CHANGE)
    if _ASKS_RELATIVE.search(plain):
        asked |= {Role.RELATIVE, Role.CHANGE} if "cung ky" in plain else {Role.RELATIVE}
    if _ASKS_PREVIOUS.search(plain):
        asked.add(Role.PREVIOUS)
    if not asked and _ASKS_TARGET.search(plain):
        asked.add(Role.TARGET)
    return frozenset(asked)
