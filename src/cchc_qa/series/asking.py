"""A question about an indicator → the same question for one place and one period at a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cchc_qa.comparison import chains, spoken, times
from cchc_qa.holder import holder_name
from cchc_qa.question import understand
from cchc_qa.text.normalise import fold, has_accents, nfc
from cchc_qa.text.periods import PeriodMention
from cchc_qa.types import Metadata, Period, Span
from cchc_qa.wording import period_name

_KIND = re.compile(
    r"\b(?:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|tinh|thanh pho)\s+$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question without the places and periods that it names, and those."""

    words: str
    places: tuple[str, ...]
    periods: tuple[PeriodMention, ...]

    def text(self, place: str, period: Period) -> str:
        """«tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý iii năm 2024?»"""
        when = period_name(period).replace("/", " năm ").lower()
        said = f"của {place} {when}"
        return f"{self.words} {said if has_accents(self.words) else fold(said)}?"

    def wants(self, period: Period) -> bool:
        """Whether the question names a period or its year; all where it names none."""
        return not self.periods or any(_names(m, period) for m in self.periods)


def asked(text: str, documents: Sequence[Metadata]) -> Asked:
    """What a question asks for, less whose and when."""
    words = understand(nfc(text)).wording
    named = [i for i in chains.places(words, documents) if _is_whole(i, words)]
    periods = times.named_times(words)
    spans = (*(_with_kind(words, i.span) for i in named), *(m.span for m in periods))
    return Asked(
        words=spoken.without(words, spans, Span(0, len(words))),
        places=tuple(dict.fromkeys(i.name for i in named)),
        periods=periods,
    )


def known_places(named: Sequence[str], documents: Sequence[Metadata]) -> tuple[str, ...]:
    """Whose reports are meant: a holder itself, or those of a province where it has none."""
    held = [(name, d.place) for d in documents if (name := holder_name(d))]
    found: list[str] = []
    for place in named:
        own = [name for name, _ in held if fold(name) == fold(place)]
        found += own or [name for name, whose in held if whose and fold(whose) == fold(place)]
    return tuple(dict.fromkeys(found))


def _is_whole(item: chains.Item, text: str) -> bool:
    """«Hòa Bình» is no place within «Hòa Bình Đông»: the name must not go on."""
    return not re.match(r"\s+[A-ZÀ-Ỹ]", text[item.span.end :])


def _with_kind(text: str, span: Span) -> Span:
    """«tỉnh An Giang»: with the word that says what it is."""
    kind = _KIND.search(text[: span.start])
    return Span(kind.start(), span.end) if kind else span


def _names(mention: PeriodMention, period: Period) -> bool:
    """«quý III» is that of every year, «năm 2024» every period of it."""
    if mention.year not in {None, period.year}:
        return False
    whole = (mention.first, mention.last) == (1, 12)
    return whole or (mention.first, mention.last) == (period.first, period.last)
