"""What the choice of reports has answered of a question: its period and its place.

«Tỷ lệ đúng hạn của Sông Trăng quý III?» put to Sông Trăng's report of the third quarter asks for
«tỷ lệ đúng hạn»: the other words stand all over that report, and say nothing of where to look.
"""

from __future__ import annotations

from cchc_qa.question import Question
from cchc_qa.text.normalise import fold

_TIME_WEIGHT = 0.35
"""Words of a period («quý III năm 2024») weigh less: the choice of report has answered them."""

_DATED_WEIGHT = 0.1
"""Those of the period whose reports were chosen are as good as answered."""

_PLACE_WEIGHT = 0.05
"""The name of the place whose reports were chosen is as good as answered."""

_OPEN_FROM = 0.39
"""A term that counts less is not asked for."""

_PLACE_KINDS = (("tinh",), ("thanh", "pho"), ("tp",), ("huyen",), ("xa",), ("phuong",), ("quan",))


def open_shares(question: Question, places: tuple[str, ...], *, dated: bool) -> tuple[float, ...]:
    """How much each term counts, from 0 to 1, once reports of these places were chosen; ``dated``
    says that they are those of the period named."""
    settled = place_terms(question, places)
    return tuple(
        (_PLACE_WEIGHT if i in settled else 1.0) * _time_share(question, i, dated)
        for i in range(len(question.terms))
    )


def open_wording(question: Question, shares: tuple[float, ...]) -> str:
    """The terms that are still asked for, as an encoder is given them; all where none is."""
    kept = [t.key for t, s in zip(question.terms, shares, strict=True) if s >= _OPEN_FROM]
    return " ".join(kept or [t.key for t in question.terms])


def in_period(question: Question, index: int) -> bool:
    """Whether a term is of a period that the question names."""
    position = question.terms[index].start
    return any(p.span.start <= position < p.span.end for p in question.periods)


def place_terms(question: Question, places: tuple[str, ...]) -> frozenset[int]:
    """The terms that spell the names of places, with the word that says what each is."""
    folded = [t.folded for t in question.terms]
    found: set[int] = set()
    for place in places:
        words = fold(place).split()
        for i in range(len(folded) - len(words) + 1):
            if folded[i : i + len(words)] == words:
                found.update(range(i - _kind_of_place(folded[:i]), i + len(words)))
    return frozenset(found)


def _time_share(question: Question, index: int, dated: bool) -> float:
    if not in_period(question, index):
        return 1.0
    return _DATED_WEIGHT if dated else _TIME_WEIGHT


def _kind_of_place(before: list[str]) -> int:
    """How many words before a place's name say what it is: «tỉnh», «thành phố»."""
    return next((len(k) for k in _PLACE_KINDS if tuple(before[-len(k) :]) == k), 0)
