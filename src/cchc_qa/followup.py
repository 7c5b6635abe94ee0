"""A question that leans on the one before it, completed: «còn cấp xã?», «quý trước?».

Completing is done in words, so that what is asked can be read, corrected and kept in a link, and
passes every check of a question that was typed whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from cchc_qa.holder import holder_name
from cchc_qa.question import understand
from cchc_qa.scope import named_places, names_document
from cchc_qa.text.lexicon import contrasts
from cchc_qa.text.normalise import fold
from cchc_qa.text.tokens import Token, tokens
from cchc_qa.types import Metadata, Period, Span
from cchc_qa.wording import period_name

_LEAD = re.compile(r"^(?:(?:the|vay|va|roi)\s+)?con\s+|^(?:the|vay|roi|va)\s+")
_TRAIL = re.compile(
    r"\s*(?:thi sao|thi the nao|ra sao|the nao|nhu the nao|bao nhieu|may|la gi|sao)?\s*[?.!]*\s*$"
)
_COMPARES = re.compile(r"^(?:so voi|tang|giam|cao hon|thap hon|chenh)\b")
_BEFORE = re.compile(r"\b(?:quy|ky|thang|nam) (?:truoc|vua roi|lien truoc)(?: do)?\b")
_AFTER = re.compile(r"\b(?:quy|ky|thang|nam) (?:sau|tiep theo|ke tiep)(?: do)?\b")
_YEAR_BEFORE = re.compile(r"\b(?:cung ky )?nam (?:ngoai|truoc)\b|\bcung ky\b")
_SMALL = frozenset({"cua", "o", "tai", "trong", "ky", "nam", "tinh", "la", "thi"})
"""Words, folded, that are left beside a place or a period and ask for nothing."""

_HEADS = frozenset(
    {"tỷ", "tỉ", "số", "tổng", "mức", "ai", "khi", "vì", "bao", "kết", "danh", "có"}
    | {"ty", "ti", "so", "tong", "muc", "vi", "ket", "co"}
)
"""A question that begins so names what it asks for: «còn tỷ lệ thanh toán trực tuyến?»."""

_BODY = re.compile(r"(?:của\s+)?\b(?:Sở|Ban|Cục|Chi cục|Thanh tra)\s+[^\W\d_][^,?;]*$")
"""A department at the end of a question, with its name."""

_OF_A_PLACE = r"(?:\b(?:cua|o|tai)\s+)?(?:\b(?:tinh|huyen|xa|phuong|tp|thanh pho|thi xa)\s+)?"
"""What leads to the name of a place, folded."""

_LONGEST_ADDED = 6
"""Words. More are a question of their own."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Whose reports, and of which period, every question means that names no other."""

    holder: str | None = None
    period: Period | None = None


NO_FILTERS = Filters()


@dataclass(frozen=True, slots=True)
class Topic:
    """What was asked last, whole, and the period of the report that answered."""

    question: str
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Completed:
    """A question as it is asked, and the filters that hold from it on."""

    question: str
    filters: Filters


def completed(
    words: str, topic: Topic | None, filters: Filters, documents: Sequence[Metadata]
) -> Completed:
    """The question meant by ``words`` after ``topic``, with place and period of the filters."""
    if not tokens(words):
        return Completed(words, filters)
    said = _Said(words, topic, filters, documents)
    body, filters = said.body(), said.filters()
    if said.changes_nothing and body == words:
        return Completed(words, filters)
    return Completed(_with_filters(body, filters, documents), filters)


class _Said:
    """What a visitor typed, taken apart: places, periods, and what else."""

    def __init__(
        self, words: str, topic: Topic | None, filters: Filters, documents: Sequence[Metadata]
    ) -> None:
        self._words = words
        self._topic = topic
        self._filters = filters
        self._documents = documents
        self._lead = _LEAD.match(fold(words)) if topic else None
        self._rest = words[self._lead.end() if self._lead else 0 :]
        self._question = understand(self._rest)
        self._places = named_places(self._question, documents)
        self._relative = self._relative_period() if topic else None
        self._left = self._leftover()

    @property
    def changes_nothing(self) -> bool:
        """Whether there is nothing to complete: no filter holds, or a document is named."""
        return self._filters == NO_FILTERS or names_document(self._question)

    # --- what is asked --------------------------------------------------------------------------

    def body(self) -> str:
        """The question without what the filters add."""
        if self._topic is None or not tokens(self._rest):
            return self._words
        if not self._leans():
            return self._rest if self._lead else self._words
        base = _bare(self._topic.question, self._documents)
        left = self._rest[self._left[0].start : self._left[-1].end] if self._left else ""
        if _COMPARES.match(fold(self._rest)):
            place = _with_filters(base, self._filters, self._documents)
            return f"{place.rstrip('?')} {self._rest}"
        named = self._named_here()
        return " ".join(w for w in (_exchanged(base, left), named) if w) + "?"

    def _leans(self) -> bool:
        """Whether the words need the question before them."""
        if not self._left or _COMPARES.match(fold(self._rest)):
            return True
        short = len(self._left) <= _LONGEST_ADDED
        if self._lead:
            return short and self._left[0].key not in _HEADS
        return short and _is_member(tuple(t.key for t in self._left))

    def _named_here(self) -> str:
        """Place and period as these words name them."""
        place = f"của {self._holder() or self._places[0]}" if self._places else ""
        spans = [p.span.of(self._rest) for p in self._question.periods]
        period = "" if self._relative else " ".join(spans)
        return f"{place} {period}".strip()

    def _leftover(self) -> list[Token]:
        """The words that are neither place nor period nor small."""
        end = len(self._rest) - len(_TRAIL.search(fold(self._rest))[0])  # type: ignore[index]
        taken = [p.span for p in self._question.periods]
        taken += [Span(*m.span()) for m in self._relative_words()] if self._relative else []
        found = [t for t in tokens(self._rest) if t.end <= end]
        names = [n for p in (*self._places, self._holder()) if p for n in fold(p).split()]
        return _trimmed(
            [
                t
                for t in found
                if not any(s.start <= t.start < s.end for s in taken) and t.folded not in names
            ]
        )

    # --- places and periods ---------------------------------------------------------------------

    def filters(self) -> Filters:
        """The filters from here on: what is named takes the place of what was."""
        period = self._relative or self._named_period() or self._filters.period
        holder = self._holder() or self._filters.holder
        return Filters(holder, period)

    def _holder(self) -> str | None:
        """The holder of a place that is named, as its reports name it."""
        if len(self._places) != 1:
            return None
        names = [n for d in self._documents if (n := holder_name(d))]
        place = fold(self._places[0])
        return next((n for n in names if fold(n).endswith(place)), None)

    def _named_period(self) -> Period | None:
        if len(self._question.periods) != 1:
            return None
        mention = self._question.periods[0]
        known = self._base_period()
        year = mention.year or (known.year if known else self._newest_year())
        return mention.within(year) if year else None

    def _base_period(self) -> Period | None:
        return self._filters.period or (self._topic.period if self._topic else None)

    def _newest_year(self) -> int | None:
        return max((d.period.year for d in self._documents if d.period), default=None)

    def _relative_words(self) -> list[re.Match[str]]:
        folded = fold(self._rest)
        found = (p.search(folded) for p in (_YEAR_BEFORE, _BEFORE, _AFTER))
        return [m for m in found if m]

    def _relative_period(self) -> Period | None:
        """«quý trước» counted from the period that is being talked of."""
        base, words = self._base_period(), self._relative_words()
        if base is None or not words or _COMPARES.match(fold(self._rest)):
            return None
        if _YEAR_BEFORE.search(fold(self._rest)):
            return replace(base, year=base.year - 1)
        return _moved(base, -1 if _BEFORE.search(fold(self._rest)) else 1)


def _trimmed(found: list[Token]) -> list[Token]:
    """Without small words at either end."""
    while found and found[0].folded in _SMALL:
        found = found[1:]
    while found and found[-1].folded in _SMALL:
        found = found[:-1]
    return found


def _moved(period: Period, step: int) -> Period | None:
    """The period of the same length before or after; none for a part of a year that has no such."""
    length = period.last - period.first + 1
    if length not in {1, 3, 12}:
        return None
    first = (period.year * 12 + period.first - 1) + step * length
    return Period(first // 12, first % 12 + 1, first % 12 + length)


# --- putting together ---------------------------------------------------------------------------


def _with_filters(body: str, filters: Filters, documents: Sequence[Metadata]) -> str:
    """The question with the place and the period that it leaves open."""
    question = understand(body)
    added = []
    if filters.holder and not named_places(question, documents):
        added.append(f"của {filters.holder}")
    if filters.period and not question.periods:
        added.append(period_name(filters.period))
    return f"{body.rstrip('?. ')} {' '.join(added)}?" if added else body


def _bare(question: str, documents: Sequence[Metadata]) -> str:
    """A question without its place, its period and its question mark."""
    understood = understand(question)
    cut = [p.span for p in understood.periods]
    for place in named_places(understood, documents):
        found = re.search(rf"{_OF_A_PLACE}\b{re.escape(fold(place))}\b", fold(question))
        cut += [Span(*found.span())] if found else []
    for span in sorted(cut, reverse=True):
        question = f"{question[: span.start]} {question[span.end :]}"
    return re.sub(r"\s+([?,.])", r"\1", " ".join(question.split())).rstrip("?,. ")


def _exchanged(base: str, member: str) -> str:
    """The base with ``member`` in place of the phrase that contrasts with it, else behind it."""
    if not member:
        return base
    keys = tuple(t.key for t in tokens(member))
    for group in _groups_of(keys):
        for rival in sorted(group, key=len, reverse=True):
            span = _find(base, rival)
            if rival != keys and span is not None:
                return f"{base[: span.start]}{member}{base[span.end :]}"
    if _BODY.match(member) and (body := _BODY.search(base)):
        return f"{base[: body.start()].rstrip()} của {member}"
    return base if _find(base, keys) else f"{base} {member}"


def _is_member(keys: tuple[str, ...]) -> bool:
    return any(True for _ in _groups_of(keys))


def _groups_of(keys: tuple[str, ...]) -> list[list[tuple[str, ...]]]:
    """The sets of contrasting phrases that hold a phrase, typed with accents or without."""
    folded = tuple(fold(k) for k in keys)
    return [phrases for phrases, plain in _groups() if keys in phrases or folded in plain]


@cache
def _groups() -> list[tuple[list[tuple[str, ...]], frozenset[tuple[str, ...]]]]:
    """The phrases of each contrast set as keys, and the same without accents."""
    groups = [[tuple(t.key for t in tokens(p)) for p in group] for group in contrasts()]
    return [(g, frozenset(tuple(map(fold, p)) for p in g)) for g in groups]


def _find(text: str, phrase: tuple[str, ...]) -> Span | None:
    found = tokens(text)
    plain, wanted = [t.folded for t in found], [fold(k) for k in phrase]
    for i in range(len(found) - len(wanted) + 1):
        if plain[i : i + len(wanted)] == wanted:
            return Span(found[i].start, found[i + len(wanted) - 1].end)
    return None
