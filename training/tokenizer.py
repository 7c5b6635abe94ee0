"""Makes the unigram tokenizer whose pieces may cross blanks (``▁hồ▁sơ``, ``▁trực▁tuyến``).

Candidates are syllables, cohesive runs of two to four syllables, and short letter groups for what
is left; hard expectation-maximisation over a sample of the text, half of it also without accents,
keeps those that make the text shorter. Segmenting is done by ``tokenizers`` itself, so that
training and use cannot differ.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

import numpy as np
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from training.prepare import fold

BLANK = "▁"
UNKNOWN = "<unk>"

SYLLABLES = 13_000
"""Most frequent syllables and words kept, accented and folded together."""

NUMBERS = 250
"""Most frequent numbers kept whole; others are spelled by their digits."""

MIN_RUN_COUNT = 30
MIN_COHESION = 3.0
"""Least pointwise mutual information (nats) at the weakest joint of a run: it lets ``▁thủ▁tục``
in and keeps ``▁của▁các`` out, which is frequent but no unit of meaning."""

LONGEST_RUN = 4
FRAGMENT = 1.5
"""A run that is hardly ever met outside a longer one (less than this many times its count) is a
fragment: ``▁trì▁phối▁hợp`` of «chủ trì phối hợp»."""

ALWAYS_FRAGMENT = 1.1
"""The same for runs that are too long to be pieces themselves."""

LETTER_GROUPS = 1_500
FOLDED_SHARE = 0.5
ROUNDS = 3

Run = tuple[str, ...]

_TONES = {"oa": ("óòỏõọ", "áàảãạ"), "oe": ("óòỏõọ", "éèẻẽẹ"), "uy": ("úùủũụ", "ýỳỷỹỵ")}
_WORDS = re.compile(r"[^\W_]+(?: [^\W_]+)*")


def make_tokenizer(texts: list[str], *, size: int) -> Tokenizer:
    """A tokenizer of ``size`` pieces for ``texts``; the same texts give the same tokenizer."""
    chance = random.Random(1)
    folded = [fold(text) for text in texts if chance.random() < FOLDED_SHARE]
    sample = texts + folded
    weights = _candidates(_phrases(sample))
    for round_ in range(ROUNDS):
        tokenizer = _assemble(weights)
        counts = _piece_counts(tokenizer, sample)
        keep = round(size * (1 + 0.4 * (ROUNDS - 1 - round_) / ROUNDS))
        weights = _prune(counts, keep=keep)
    return _assemble(weights)


def normalizer() -> normalizers.Normalizer:
    """NFC, lower case, tone on the first vowel of open oa, oe, uy (hoà → hòa), single blanks."""
    moves = [
        normalizers.Replace(Regex(_misplaced(pair, late)), early + pair[1])
        for pair, (firsts, seconds) in _TONES.items()
        for early, late in zip(firsts, seconds, strict=True)
    ]
    blanks = [normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()]
    return normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase(), *moves, *blanks])


def _misplaced(pair: str, late: str) -> str:
    after_q = "(?<!q)" if pair == "uy" else ""
    return f"{after_q}{pair[0]}{late}(?!\\p{{L}})"


def _pre_tokenizer() -> pre_tokenizers.PreTokenizer:
    """Phrases between punctuation, which itself is dropped; blanks become ``▁``."""
    punctuation = Regex(r"[^\p{L}\p{M}\p{N}]*[^\p{L}\p{M}\p{N} ][^\p{L}\p{M}\p{N}]*")
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(punctuation, "removed"),
            pre_tokenizers.Metaspace(replacement=BLANK, prepend_scheme="always", split=False),
        ]
    )


def _assemble(log_weights: dict[str, float]) -> Tokenizer:
    ordered = sorted(log_weights.items(), key=lambda item: (-item[1], item[0]))
    tokenizer = Tokenizer(models.Unigram([(UNKNOWN, 0.0), *ordered], 0, False))
    tokenizer.normalizer = normalizer()
    tokenizer.pre_tokenizer = _pre_tokenizer()
    return tokenizer


def _phrases(texts: Iterable[str]) -> list[list[str]]:
    clean = normalizer().normalize_str
    return [phrase.split(" ") for text in texts for phrase in _WORDS.findall(clean(text))]


def _candidates(phrases: list[list[str]]) -> dict[str, float]:
    words = Counter(word for phrase in phrases for word in phrase)
    kept = {w for w, _ in words.most_common() if w.isalpha()}
    numbers = [w for w, _ in words.most_common() if w.isdigit() and len(w) <= 4][:NUMBERS]
    syllables = [w for w, _ in words.most_common() if w in kept][:SYLLABLES]
    counts = Counter({BLANK + w: words[w] for w in (*syllables, *numbers)})
    counts.update(_runs(phrases, words, allowed=set(syllables)))
    total = sum(words.values())
    weights = {piece: math.log(count / total) for piece, count in counts.items()}
    return _letter_groups(words, known=set(syllables)) | weights


def _runs(phrases: list[list[str]], words: Counter[str], *, allowed: set[str]) -> dict[str, int]:
    """Runs of syllables that occur together much more often than by chance."""
    total = sum(words.values())
    counts: dict[Run, int] = {(w,): words[w] for w in allowed}
    shorter = counts
    for length in range(2, LONGEST_RUN + 2):
        shorter = _longer_runs(phrases, shorter, length=length)
        counts = counts | shorter
    kept = _whole_runs(counts, total=total)
    return {BLANK + BLANK.join(run): counts[run] for run in kept}


def _whole_runs(counts: dict[Run, int], *, total: int) -> list[Run]:
    """Cohesive runs that are not mere fragments, judged from the longest down."""
    fragments: set[Run] = set()
    kept: list[Run] = []
    runs = (run for run in counts if len(run) > 1)
    for run in sorted(runs, key=lambda run: (-len(run), run)):
        too_long = len(run) > LONGEST_RUN
        whole = run not in fragments and _cohesion(run, counts, total=total) >= MIN_COHESION
        if not (too_long or whole):
            continue
        limit = ALWAYS_FRAGMENT if too_long else FRAGMENT
        parts = (run[:-1], run[1:])
        fragments.update(p for p in parts if counts[run] * limit > counts[p])
        if not too_long:
            kept.append(run)
    return kept


def _longer_runs(
    phrases: list[list[str]], shorter: dict[Run, int], *, length: int
) -> dict[Run, int]:
    found: Counter[Run] = Counter()
    for phrase in phrases:
        if len(phrase) >= length:
            parts = [tuple(phrase[i : i + length - 1]) for i in range(len(phrase) - length + 2)]
            known = [part in shorter for part in parts]
            found.update(
                (*a, b[-1])
                for (a, b), (in_a, in_b) in zip(pairwise(parts), pairwise(known), strict=True)
                if in_a and in_b
            )
    return {run: n for run, n in found.items() if n >= MIN_RUN_COUNT}


def _cohesion(run: Run, counts: dict[Run, int], *, total: int) -> float:
    """Pointwise mutual information at the weakest joint."""
    return min(
        math.log(counts[run] * total / (counts[run[:i]] * counts[run[i:]]))
        for i in range(1, len(run))
    )


def _letter_groups(words: Counter[str], *, known: set[str]) -> dict[str, float]:
    """Letters, and frequent groups of letters in words that are not kept whole."""
    letters = Counter(c for word, n in words.items() for c in word for _ in range(min(n, 20)))
    groups: Counter[str] = Counter()
    for word, n in words.items():
        if word not in known and word.isalpha():
            marked = BLANK + word
            for size in (2, 3, 4):
                for i in range(len(marked) - size + 1):
                    groups[marked[i : i + size]] += n
    singles = [c for c, n in letters.items() if n >= 20]
    weights = {g: -14.0 for g, _ in groups.most_common(LETTER_GROUPS)}
    return weights | dict.fromkeys((BLANK, *singles), -16.0) | {BLANK + c: -15.0 for c in singles}


def _piece_counts(tokenizer: Tokenizer, texts: list[str]) -> Counter[str]:
    counts = np.zeros(tokenizer.get_vocab_size(), dtype=np.int64)
    for start in range(0, len(texts), 20_000):
        encodings = tokenizer.encode_batch_fast(texts[start : start + 20_000])
        ids = np.concatenate([np.asarray(e.ids, dtype=np.int64) for e in encodings])
        counts += np.bincount(ids, minlength=len(counts))
    pieces = tokenizer.get_vocab()
    return Counter({p: int(counts[i]) for p, i in pieces.items() if p != UNKNOWN})


def _prune(counts: Counter[str], *, keep: int) -> dict[str, float]:
    """The ``keep`` most used pieces, letters always among them, with their log probabilities."""
    letters = {piece for piece in counts if len(piece.lstrip(BLANK)) <= 1}
    used = {piece for piece, n in counts.items() if n > 0}
    others = sorted(used - letters, key=lambda piece: (-counts[piece], piece))
    kept = {*letters, *others[: keep - len(letters) - 1]}
    total = sum(counts.values())
    return {p: math.log(counts[p] / total) if counts[p] > 0 else -16.0 for p in kept}
