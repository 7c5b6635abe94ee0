"""How much of a question a stretch of text covers.

A question's *parts* are its terms and the pairs of neighbouring terms, each weighing its idf; a
pair that no report holds weighs nothing, for it is no word of theirs. A part is covered by its own
word, or when the phrase that it belongs to is covered by another phrase of the same meaning. Which
parts a stretch covers is one integer, so stretches are joined with «|».
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import pairwise
from math import fsum

from cchc_qa.held import Held, Phrases, held, members_in
from cchc_qa.question import Question
from cchc_qa.question.phrases import Phrase
from cchc_qa.settled import in_period, open_shares, open_wording, place_terms

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
        self._single_bits, self._pair_bits = self._bits()
        self._key_set, self._pair_set = frozenset(self._single_bits), frozenset(self._pair_bits)
        self._others: dict[Phrase, int] = {}
        for alternative in question.alternatives:
            stretch = self._stretch(alternative.first, alternative.last)
            for phrase in alternative.phrases:
                self._others[phrase] = self._others.get(phrase, 0) | stretch
        self._other_phrases = Phrases(self._others)
        self._named = self._key_set.union(*self._others)
        self._idf, self._mark = idf, mark
        self._key_weights = _KeyWeights(idf, mark)
        self._open = frozenset(question.left_open)
        self._contrasts = [(frozenset(c.named), frozenset(c.others)) for c in question.contrasts]
        self._asked = [named and not self._answered(i) for i, named in enumerate(question.named)]
        self._names = [[i for i in run if not self._answered(i)] for run in _names(question)]
        weights = [*self._singles, *self._pairs]
        self._weights = [(1 << i, w) for i, w in enumerate(weights)]
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
            found = self._masks[text] = self._mask(self._held(text))
        return found

    def _held(self, text: str) -> Held:
        return held(text, self.question.folded)

    def _mask(self, stretch: Held) -> int:
        singles, pairs = stretch
        result = 0
        for key in singles & self._key_set:
            result |= self._single_bits[key]
        for pair in pairs & self._pair_set:
            result |= self._pair_bits[pair]
        for phrase in self._other_phrases.met(stretch):
            result |= self._others[phrase]
        return result

    def _bits(self) -> tuple[dict[str, int], dict[tuple[str, str], int]]:
        """The parts that each word and each pair of the question is."""
        singles: dict[str, int] = {}
        pairs: dict[tuple[str, str], int] = {}
        for i, key in enumerate(self._keys):
            singles[key] = singles.get(key, 0) | 1 << i
        for i, pair in enumerate(pairwise(self._keys), len(self._keys)):
            pairs[pair] = pairs.get(pair, 0) | 1 << i
        return singles, pairs

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
            total = sum([w for bit, w in self._weights if mask & bit])
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
        missing = sum(asked and not mask >> i & 1 for i, asked in enumerate(self._asked))
        return min(missing, 3) / 3

    def name_lost(self, mask: int) -> bool:
        """Whether a name of two words or more is not covered: «Kè Ngọc», «World Cup»."""
        return any(not mask >> i & 1 for run in self._names for i in run)

    def _answered(self, index: int) -> bool:
        return index in self._settled or in_period(self.question, index)

    @cached_property
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
        keys, _ = self._held(text)
        total = fsum(map(self._key_weights.__getitem__, keys))
        named = fsum(map(self._key_weights.__getitem__, keys & self._named))
        return named / total if total else 0.0

    def contrast(self, stretches: tuple[str, ...]) -> float:
        """For each contrast +1 or −1, as the nearest stretch naming a member decides."""
        score = 0.0
        met = [members_in(s, self.question.folded) for s in stretches]
        for named, others in self._contrasts:
            decided = (_decides(named & m, others & m) for m in met)
            score += next((d for d in decided if d is not None), 0)
        return max(-2.0, min(2.0, score))

    def narrower(self, text: str) -> float:
        """1 where a stretch names one of a contrast set that the question leaves open."""
        met = members_in(text, self.question.folded) & self._open
        return float(any(map(self._tells, met)))

    def _tells(self, phrase: Phrase) -> bool:
        first, second = phrase[:2]
        return self._idf(f"{self._mark}{first} {self._mark}{second}") >= _TELLING * self._idf("")


class _KeyWeights(dict[str, float]):
    """The weight of each key that a label has, found when it is first asked for."""

    def __init__(self, idf: Idf, mark: str) -> None:
        super().__init__()
        self._idf, self._mark = idf, mark

    def __missing__(self, key: str) -> float:
        weight = self[key] = 0.0 if key in _GENERIC else self._idf(self._mark + key)
        return weight


def _decides(named: frozenset[Phrase], others: frozenset[Phrase]) -> int | None:
    """None where a stretch has no member of a contrast set, 0 where it has both sides."""
    return bool(named) - bool(others) if named or others else None


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
