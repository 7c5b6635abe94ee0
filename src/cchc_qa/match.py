"""How much of a question a stretch of text covers.

A question's *parts* are its terms and the pairs of neighbouring terms, each weighing its idf; a
pair that no report holds weighs nothing, for it is no word of theirs. A part is covered by its own
word, or when the phrase that it belongs to is covered by another phrase of the same meaning. Which
parts a stretch covers is one integer, so stretches are joined with «|».
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from math import fsum

from cchc_qa.question import Contrast, Question
from cchc_qa.settled import in_period, open_shares, open_wording, place_terms
from cchc_qa.text.tokens import Terms, terms

Idf = Callable[[str], float]
"""The idf of an index word; that of a word never met is the highest."""

Known = Callable[[str], bool]
"""Whether any report holds an index word."""

_TELLING = 0.44
"""Idf, as a share of the highest, from which a phrase narrows what it stands beside: «thực hiện» is
everywhere."""

_GENERIC_WEIGHT = 0.4
_GENERIC = frozenset({
    "số", "tổng", "tỷ", "tỉ", "lệ", "lượng", "đạt", "mức", "việc", "phần", "trăm", "ti", "ty",
    "le", "so", "tong", "luong", "dat", "muc",
})  # fmt: skip
"""Words that most indicators begin with and that questions add or leave out freely."""


class Matcher:
    """A question made ready to be compared with many stretches."""

    def __init__(
        self,
        question: Question,
        idf: Idf,
        known: Known,
        places: tuple[str, ...] = (),
        *,
        dated: bool = False,
    ) -> None:
        """``places`` and ``dated`` say what the choice of reports has answered already."""
        self.question = question
        self._settled = place_terms(question, places)
        self._shares = open_shares(question, places, dated=dated)
        self._keys = question.keys
        mark = "~" if question.folded else ""
        words = [f"{mark}{k}" for k in self._keys]
        self._singles = [0.5 * idf(w) * self.share_of(i) for i, w in enumerate(words)]
        self._pairs = [
            0.5 * idf(f"{a} {b}") * min(self.share_of(i), self.share_of(i + 1))
            if question.joined[i] and known(f"{a} {b}")
            else 0.0
            for i, (a, b) in enumerate(pairwise(words))
        ]
        self._unknown = [not known(w) for w in words]
        self._others: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for alternative in question.alternatives:
            stretch = self._stretch(alternative.first, alternative.last)
            for phrase in alternative.phrases:
                self._others.setdefault(phrase[0], []).append((phrase, stretch))
        phrases = (p for a in question.alternatives for p in a.phrases)
        self._named = frozenset(self._keys).union(*phrases)
        self._key_weights: dict[str, float] = {}
        self._idf = idf
        self._open: dict[str, list[tuple[str, ...]]] = {}
        least = _TELLING * idf("")
        for phrase in question.left_open:
            if idf(f"{mark}{phrase[0]} {mark}{phrase[1]}") < least:
                continue
            self._open.setdefault(phrase[0], []).append(phrase)
        self._names = _names(question)
        weights = [*self._singles, *self._pairs]
        self._weights = weights
        self.total = sum(weights) or 1.0
        self._sums: dict[int, float] = {}
        self._masks: dict[str, int] = {}

    def share_of(self, index: int) -> float:
        """How much a term counts: less where the choice of reports has answered it."""
        generic = self.question.terms[index].key in _GENERIC
        return self._shares[index] * (_GENERIC_WEIGHT if generic else 1.0)

    @property
    def open_wording(self) -> str:
        """The terms that the choice of reports has left open."""
        return open_wording(self.question, self._shares)

    # --- coverage -------------------------------------------------------------------------------

    def mask(self, text: str) -> int:
        """The parts that a text covers."""
        found = self._masks.get(text)
        if found is None:
            found = self._masks[text] = self._mask(terms(text))
        return found

    def _mask(self, held: Terms) -> int:
        singles = held.folded if self.question.folded else held.keys
        pairs = held.folded_pairs if self.question.folded else held.key_pairs
        size = len(self._keys)
        result = 0
        for i, key in enumerate(self._keys):
            if key in singles:
                result |= 1 << i
        for i in range(size - 1):
            if (self._keys[i], self._keys[i + 1]) in pairs:
                result |= 1 << (size + i)
        for first in singles & self._others.keys():
            for phrase, stretch in self._others[first]:
                if result | stretch != result and _holds(singles, pairs, phrase):
                    result |= stretch
        return result

    def _stretch(self, first: int, last: int) -> int:
        """All parts of the terms ``first`` to ``last``."""
        size = len(self._keys)
        result = 0
        for i in range(first, last):
            result |= 1 << i
            if i + 1 < last:
                result |= 1 << (size + i)
        return result

    def share(self, mask: int) -> float:
        """The covered parts' weight, as a share of all."""
        found = self._sums.get(mask)
        if found is None:
            total = sum(w for i, w in enumerate(self._weights) if mask >> i & 1)
            found = self._sums[mask] = total / self.total
        return found

    def heaviest_missing(self, mask: int) -> float:
        """The weight of the heaviest term not covered, as a share of the heaviest of all."""
        top = max(self._singles, default=1.0) or 1.0
        missing = [w for i, w in enumerate(self._singles) if not mask >> i & 1]
        return max(missing, default=0.0) / top

    def names_missing(self, mask: int) -> float:
        """Names and numbers of the question that are not covered: none, one, two, three or more,
        in thirds. The place and period of the chosen reports are as good as answered."""
        missing = sum(
            named and not mask >> i & 1 and not self._answered(i)
            for i, named in enumerate(self.question.named)
        )
        return min(missing, 3) / 3

    def name_lost(self, mask: int) -> bool:
        """Whether a name of two words or more is not covered: «Kè Ngọc», «World Cup»."""
        return any(
            any(not mask >> i & 1 and not self._answered(i) for i in run) for run in self._names
        )

    def _answered(self, index: int) -> bool:
        return index in self._settled or in_period(self.question, index)

    def terms_unknown(self) -> float:
        """Terms that no report has, nor a phrase of the same meaning, in thirds as above."""
        known = {i for a in self.question.alternatives for i in range(a.first, a.last)}
        unknown = sum(
            u and i not in known and not self._answered(i) for i, u in enumerate(self._unknown)
        )
        return min(unknown, 3) / 3

    # --- the other way round --------------------------------------------------------------------

    def precision(self, text: str) -> float:
        """How much of a label's weight the question names: what it adds speaks against it."""
        held = terms(text)
        keys = held.folded if self.question.folded else held.keys
        total = fsum(map(self._weight_of, keys))
        named = fsum(map(self._weight_of, keys & self._named))
        return named / total if total else 0.0

    def _weight_of(self, key: str) -> float:
        weight = self._key_weights.get(key)
        if weight is None:
            mark = "~" if self.question.folded else ""
            weight = 0.0 if key in _GENERIC else self._idf(mark + key)
            self._key_weights[key] = weight
        return weight

    def contrast(self, stretches: tuple[str, ...]) -> float:
        """For each contrast +1 or −1, as the nearest stretch naming a member decides."""
        score = 0.0
        for contrast in self.question.contrasts:
            score += next(
                (v for s in stretches if (v := self._decides(contrast, s)) is not None), 0
            )
        return max(-2.0, min(2.0, score))

    def narrower(self, text: str) -> float:
        """1 where a stretch names one of a contrast set that the question leaves open."""
        held = terms(text)
        singles = held.folded if self.question.folded else held.keys
        pairs = held.folded_pairs if self.question.folded else held.key_pairs
        met = (p for key in singles & self._open.keys() for p in self._open[key])
        return float(any(_holds(singles, pairs, p) for p in met))

    def _decides(self, contrast: Contrast, text: str) -> int | None:
        """None where no member is named, 0 where both sides are."""
        held = terms(text)
        singles = held.folded if self.question.folded else held.keys
        pairs = held.folded_pairs if self.question.folded else held.key_pairs
        for_it = any(p[0] in singles and _holds(singles, pairs, p) for p in contrast.named)
        against = any(p[0] in singles and _holds(singles, pairs, p) for p in contrast.others)
        return for_it - against if for_it or against else None


def _names(question: Question) -> list[range]:
    """The runs of neighbouring terms that are written as a name: capitals, but not all capitals."""
    runs: list[range] = []
    start: int | None = None
    for i in range(len(question.terms) + 1):
        named = i < len(question.terms) and _is_name(question, i)
        if start is not None and (not named or not question.joined[i - 1]):
            if i - start > 1:
                runs.append(range(start, i))
            start = None
        if named and start is None:
            start = i
    return runs


def _is_name(question: Question, index: int) -> bool:
    term = question.terms[index]
    written = question.wording[term.start : term.end]
    return question.named[index] and written.isalpha() and not written[1:].isupper()


def _holds(
    singles: frozenset[str], pairs: frozenset[tuple[str, str]], phrase: tuple[str, ...]
) -> bool:
    """Whether a stretch has all neighbouring pairs of a phrase, or its one word."""
    if len(phrase) == 1:
        return phrase[0] in singles
    return all((a, b) in pairs for a, b in pairwise(phrase))
