"""A question that holds figures against each other → the questions for each of them.

«Tỷ lệ đúng hạn quý III so với quý II tăng bao nhiêu?» asks «tỷ lệ đúng hạn quý III» and «tỷ lệ đúng
hạn quý II»: two periods, or several levels, bodies or places. Each is answered by itself, with its
own confidence and refusals; what is made of the answers is not decided here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from cchc_qa.comparison import chains, spoken, times
from cchc_qa.comparison.chains import Item
from cchc_qa.holder import holder_name
from cchc_qa.question import Form, Question, understand
from cchc_qa.text.normalise import fold, has_accents, nfc
from cchc_qa.text.periods import PeriodMention
from cchc_qa.types import Metadata, Period, Role, Span
from cchc_qa.wording import period_name

__all__ = ["Axis", "Comparison", "Side", "comparison"]

_LONGEST = 300
"""Characters. Longer questions hold more than two things to compare, or none."""


class Axis(StrEnum):
    """What tells the figures apart."""

    TIME = "time"
    LEVEL = "level"
    BODY = "body"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the figures: what tells it apart, by what name, its period, the question for it.

    ``others`` ask the same by another name of it, each with that name, where the first finds
    nothing.
    """

    axis: Axis
    name: str
    period: Period | None
    question: Question
    others: tuple[tuple[str, Question], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All by which a report may call it."""
        return (self.name, *(name for name, _ in self.others))

    @property
    def is_time(self) -> bool:
        return self.axis is Axis.TIME

    @property
    def is_place(self) -> bool:
        return self.axis is Axis.PLACE


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is compared. ``explicit`` says that the question has a word of comparison, ``change``
    that it asks by how much, so that a report may state the answer itself."""

    axis: Axis
    sides: tuple[Side, ...]
    explicit: bool
    change: bool


def comparison(
    question: Question,
    documents: Sequence[Metadata],
    home: str | None = None,
    read: Callable[[str], Question] = understand,
) -> Comparison | None:
    """The comparison that a question asks for; ``None`` for every other question. ``read``
    understands the questions for its sides as the question itself was understood."""
    text = nfc(question.text)
    if len(text) > _LONGEST or spoken.asks_share(text):
        return None
    asked = _Asked(text, tuple(documents), home, read, spoken.compares(text))
    found = [c for c in (_of_times(asked), _of_places(asked), _of_levels(asked)) if c]
    if not found and (one := _of_bodies(asked)):
        found = [one]
    if len(found) != 1 or any(s.question.form is not Form.FIGURE for s in found[0].sides):
        return None
    return found[0] if all(s.question.terms for s in found[0].sides) else None


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question with what it is understood from."""

    text: str
    documents: tuple[Metadata, ...]
    home: str | None
    read: Callable[[str], Question]
    explicit: bool

    @property
    def change(self) -> bool:
        return spoken.asks_change(self.text)

    def question(self, text: str, period: Period | None = None) -> Question:
        """A question of a text, about a period whatever the text calls it."""
        understood = self.read(text)
        if period is None:
            return understood
        spans = [m.span for m in understood.periods] or [Span(0, 0)]
        named = tuple(PeriodMention(s, period.year, period.first, period.last) for s in spans)
        return replace(understood, periods=named)

    def periods(self) -> list[Period]:
        """Those of the reports of the place that the question means."""
        named = {i.name for i in chains.places(self.text, self.documents)}
        held = {d.place for d in self.documents}
        wanted = named or {self.home} & held
        kept = [d for d in self.documents if not wanted or d.place in wanted]
        return [d.period for d in kept if d.period]


# --- times --------------------------------------------------------------------------------------


def _of_times(asked: _Asked) -> Comparison | None:
    mentions = times.named_times(asked.text)
    own = asked.periods()
    pair = times.side_by_side(asked.text, mentions, loosely=asked.explicit)
    if pair and not times.names_base(asked.text):
        return _named_side_by_side(asked, times.dated(pair, mentions, own))
    if asked.explicit and (base := times.base(asked.text, mentions, own)):
        return _against_base(asked, base)
    return None


def _named_side_by_side(asked: _Asked, pair: tuple[PeriodMention, ...]) -> Comparison | None:
    """«quý III so với quý II»; without a word of comparison «quý III và 9 tháng» is one report."""
    ends = {(m.year, m.last) for m in pair}
    if not asked.explicit and len(ends) < len(pair):
        return None
    sides = []
    for mention in pair:
        others = tuple(m.span for m in pair if m is not mention)
        words = spoken.without(asked.text, others, mention.span)
        period = times.period(mention)
        sides.append(
            Side(Axis.TIME, mention.span.of(asked.text), period, asked.question(words, period))
        )
    return Comparison(Axis.TIME, tuple(sides), asked.explicit, asked.change)


def _against_base(asked: _Asked, base: times.Base) -> Comparison:
    """«tỷ lệ đúng hạn so với quý trước»; what a year before was, the report itself may say."""
    said = [m.span for m in times.named_times(asked.text) if not base.span.holds(m.span)]
    words = spoken.without(asked.text, (base.span, *said, *times.now_words(asked.text)))
    name = base.span.of(asked.text)
    now = asked.question(f"{words} {_spelled(words, base.now)}", base.now)
    before = asked.question(f"{words} {_spelled(words, base.before)}", base.before)
    if base.year_before:
        before = _a_year_before(asked, words, base.before)
    sides = (Side(Axis.TIME, "kỳ này", base.now, now), Side(Axis.TIME, name, base.before, before))
    return Comparison(Axis.TIME, sides, asked.explicit, asked.change)


def _spelled(words: str, period: Period) -> str:
    """A period in the words of a question: «quý III năm 2024»."""
    spelled = period_name(period).replace("/", " năm ").lower()
    return spelled if has_accents(words) else fold(spelled)


def _a_year_before(asked: _Asked, words: str, period: Period) -> Question:
    """With «cùng kỳ năm trước» among its terms, which a later report calls it."""
    said = "cùng kỳ năm trước"
    said = said if has_accents(words) else fold(said)
    found = asked.question(f"{words} {said}", period)
    span = Span(len(words) + 1, len(words) + 1 + len(said))
    mention = PeriodMention(span, period.year, period.first, period.last)
    bare = asked.question(words)
    return replace(
        bare,
        text=words,
        terms=found.terms,
        joined=found.joined,
        named=found.named,
        alternatives=found.alternatives,
        roles=frozenset({Role.PREVIOUS}),
        periods=(*(p for p in found.periods if p.span != Span(0, 0)), mention),
    )


# --- places, levels, bodies ---------------------------------------------------------------------


def _of_places(asked: _Asked) -> Comparison | None:
    items = chains.places(asked.text, asked.documents)
    found = chains.chain(asked.text, items, loosely=asked.explicit)
    return _named(asked, Axis.PLACE, found, _common_period(asked, found)) if found else None


def _common_period(asked: _Asked, items: tuple[Item, ...]) -> Period | None:
    """Where the question names no period, the newest of which all the places have a report."""
    if times.named_times(asked.text):
        return None
    held = [{d.period for d in asked.documents if holder_name(d) == i.name} for i in items]
    return times.newest(p for p in set.intersection(*held) if p)


def _of_levels(asked: _Asked) -> Comparison | None:
    if not asked.explicit:
        return None
    found = chains.chain(asked.text, chains.levels(asked.text), loosely=True)
    if found:
        named = _named(asked, Axis.LEVEL, found)
        words = spoken.without(asked.text, tuple(i.span for i in found))
        sides = (replace(s, others=_others(asked, words, s.name)) for s in named.sides)
        return replace(named, sides=tuple(sides))
    if all_ := chains.all_levels(asked.text):
        span, meant = all_
        words = spoken.without(asked.text, (span,))
        sides = (_level_side(asked, words, item) for item in meant)
        return Comparison(Axis.LEVEL, tuple(sides), asked.explicit, asked.change)
    return None


def _level_side(asked: _Asked, words: str, item: Item) -> Side:
    question = asked.question(f"{words} {item.words}")
    return Side(Axis.LEVEL, item.name, None, question, _others(asked, words, item.name))


def _others(asked: _Asked, words: str, name: str) -> tuple[tuple[str, Question], ...]:
    """The other names that reports have for a level, each with the question by that name."""
    called = (n if has_accents(words) else fold(n) for n in chains.ALSO_CALLED.get(name, ()))
    return tuple((n, asked.question(f"{words} {n}")) for n in called)


def _of_bodies(asked: _Asked) -> Comparison | None:
    """Names need a word of comparison: «Châu Phú và Tri Tôn» alone may be one thing."""
    if not asked.explicit:
        return None
    other = [i.span for i in chains.places(asked.text, asked.documents)]
    other += [m.span for m in times.named_times(asked.text)]
    for items in (chains.bodies(asked.text, other), chains.names(asked.text, other)):
        if found := chains.chain(asked.text, items, loosely=True):
            return _named(asked, Axis.BODY, found)
    return None


def _named(
    asked: _Asked, axis: Axis, items: tuple[Item, ...], period: Period | None = None
) -> Comparison:
    """The question with one name at a time."""
    sides = []
    for item in items:
        others = tuple(i.span for i in items if i is not item)
        words = spoken.without(asked.text, others, item.span)
        if fold(item.words) not in fold(words):
            words = f"{words} {item.words}"
        sides.append(Side(axis, item.name, period, asked.question(words, period)))
    return Comparison(axis, tuple(sides), asked.explicit, asked.change)
