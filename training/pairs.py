"""Draws batches of (question, passage) pairs from the tokenised documents.

Four kinds are cut from running text, none labelled by hand: a title and a stretch of what it heads;
a sentence and its neighbours (inverse cloze); a short stretch of a sentence and the sentence; one
half of a sentence's pieces and the other half. Two are of ``training.spoken``: written questions
with their passages, and phrases of one meaning. A share of the questions has lost its accents or
writes usual abbreviations. Part of each kind comes in runs of near misses: neighbours in the text,
or documents that BM25 takes for each other (``training.rivals``).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from training.prepare import Titled, fold
from training.rivals import rivals
from training.spoken import field_pairs, written_pairs

Ints = NDArray[np.int64]

SOURCE_SHARES = {"phap-dien": 0.4, "cong-bao": 0.15, "tthc": 0.15, "viwiki": 0.3}
"""How often a pair comes from each source: official texts first; the encyclopedia is plain."""

KIND_SHARES = {
    "title": 0.3, "context": 0.25, "part": 0.17, "halves": 0.1, "written": 0.1, "field": 0.08
}  # fmt: skip
FOLDED_QUESTIONS = 0.3
ABBREVIATED_QUESTIONS = 0.2
ABBREVIATED_PASSAGES = 0.15
LOST_PIECES = 0.25
"""Share of the pieces of a written pair left out, so that none is learned by heart."""

LONGEST_PASSAGE = 80
LONGEST_QUESTION = 24
PART_LENGTHS = (1, 9)
CLUSTER = 16
"""Half of the pairs come in runs of so many from one place, so that a batch holds near misses."""

ABBREVIATIONS = {
    "thủ tục hành chính": "TTHC",
    "cải cách hành chính": "CCHC",
    "ủy ban nhân dân": "UBND",
    "hội đồng nhân dân": "HĐND",
    "cán bộ, công chức, viên chức": "CBCCVC",
    "cán bộ, công chức": "CBCC",
    "công nghệ thông tin": "CNTT",
    "dịch vụ công trực tuyến": "DVCTT",
    "dịch vụ công": "DVC",
    "quy phạm pháp luật": "QPPL",
    "ngân sách nhà nước": "NSNN",
    "bảo hiểm xã hội": "BHXH",
    "bảo hiểm y tế": "BHYT",
    "sản xuất kinh doanh": "SXKD",
    "quản lý nhà nước": "QLNN",
    "kinh tế - xã hội": "KTXH",
    "giáo dục và đào tạo": "GDĐT",
    "tài nguyên và môi trường": "TNMT",
    "phòng cháy chữa cháy": "PCCC",
    "doanh nghiệp nhỏ và vừa": "DNNVV",
}
_LONG_FORM = re.compile("|".join(ABBREVIATIONS), re.I)


@dataclass(frozen=True, slots=True)
class Stream:
    """All sentences as pieces, end to end; sentence ``i`` is ``ids[starts[i]:starts[i + 1]]``."""

    ids: NDArray[np.int32]
    starts: Ints


@dataclass(frozen=True, slots=True)
class Spoken:
    """Pairs as pieces, question ``i`` beside passage ``i``; neighbours are near misses."""

    questions: Stream
    folded: Stream
    passages: Stream


@dataclass(frozen=True, slots=True)
class Corpus:
    """The training text as pieces. A document is a title sentence and the sentences after it.

    ``rivals`` has rows of documents whose titles BM25 takes for each other.
    """

    plain: Stream
    abbreviated: Stream
    folded: Stream
    first: Ints
    last: Ints
    document_of: Ints
    source_of: NDArray[np.str_]
    written: Spoken
    field: Spoken
    rivals: Ints


@dataclass(frozen=True, slots=True)
class Bag:
    """Ragged rows of pieces, as ``EmbeddingBag`` wants them."""

    ids: Ints
    lengths: Ints

    @property
    def offsets(self) -> Ints:
        return np.cumsum(self.lengths) - self.lengths


def tokenize(documents: Sequence[Titled], tokenizer: Tokenizer) -> Corpus:
    """The documents as three streams: as written, abbreviated, without accents."""
    chance = random.Random(2)
    sentences = [s for d in documents for s in (d.title, *d.sentences)]
    short = [_LONG_FORM.sub(_abbreviation, s) for s in sentences]
    folded = [
        fold(b if chance.random() < 0.5 else a) for a, b in zip(sentences, short, strict=True)
    ]
    plain = _encode(sentences, tokenizer)
    sizes = np.array([1 + len(d.sentences) for d in documents])
    last = np.cumsum(sizes)
    return Corpus(
        plain=plain,
        abbreviated=_patched(plain, sentences, short, tokenizer),
        folded=_encode(folded, tokenizer),
        first=last - sizes,
        last=last,
        document_of=np.repeat(np.arange(len(documents)), sizes),
        source_of=np.array([d.source for d in documents]),
        written=_spoken(written_pairs(), tokenizer),
        field=_spoken(field_pairs(), tokenizer),
        rivals=rivals(documents),
    )


def _spoken(pairs: Sequence[tuple[str, str]], tokenizer: Tokenizer) -> Spoken:
    questions = [q for q, _ in pairs]
    return Spoken(
        _encode(questions, tokenizer),
        _encode([fold(q) for q in questions], tokenizer),
        _encode([p for _, p in pairs], tokenizer),
    )


def draw_batches(corpus: Corpus, *, size: int, seed: int) -> Iterator[tuple[Bag, Bag]]:
    """Endless batches of ``size`` pairs; the same seed gives the same batches."""
    return _Drawer(corpus, np.random.default_rng(seed)).batches(size)


def _abbreviation(match: re.Match[str]) -> str:
    return ABBREVIATIONS[match.group().lower()]


def _encode(texts: Sequence[str], tokenizer: Tokenizer) -> Stream:
    parts: list[NDArray[np.int32]] = []
    for start in range(0, len(texts), 20_000):
        batch = list(texts[start : start + 20_000])
        parts += [np.array(e.ids, dtype=np.int32) for e in tokenizer.encode_batch_fast(batch)]
    return _end_to_end(parts)


def _end_to_end(parts: list[NDArray[np.int32]]) -> Stream:
    starts = np.concatenate([[0], np.cumsum([len(p) for p in parts])])
    return Stream(np.concatenate(parts), starts)


def _patched(plain: Stream, old: list[str], new: list[str], tokenizer: Tokenizer) -> Stream:
    """``plain`` with the sentences that differ encoded anew."""
    changed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    anew = _encode([new[i] for i in changed], tokenizer)
    parts = np.split(plain.ids, plain.starts[1:-1])
    for n, i in enumerate(changed):
        parts[i] = anew.ids[anew.starts[n] : anew.starts[n + 1]]
    return _end_to_end(parts)


class _Drawer:
    """Owns the random state of one run of batches."""

    def __init__(self, corpus: Corpus, chance: np.random.Generator) -> None:
        self.corpus = corpus
        self.chance = chance
        lengths = np.diff(corpus.plain.starts)
        is_title = np.zeros(len(lengths), dtype=bool)
        is_title[corpus.first] = True
        source = corpus.source_of[corpus.document_of]
        body = {s: (source == s) & ~is_title for s in SOURCE_SHARES}
        self.sentences = {s: np.flatnonzero(b & (lengths >= 5)) for s, b in body.items()}
        titled = (lengths[corpus.first] >= 2) & (corpus.last - corpus.first >= 2)
        self.documents = {
            s: np.flatnonzero(titled & (corpus.source_of == s)) for s in SOURCE_SHARES
        }

    def batches(self, size: int) -> Iterator[tuple[Bag, Bag]]:
        counts = {kind: round(size * share) for kind, share in KIND_SHARES.items()}
        while True:
            pairs = [
                self._titles(counts["title"]),
                self._contexts(counts["context"]),
                self._parts(counts["part"]),
                self._halves(counts["halves"]),
                self._spoken(self.corpus.written, counts["written"]),
                self._spoken(self.corpus.field, counts["field"]),
            ]
            yield _stack([q for q, _ in pairs]), _stack([p for _, p in pairs])

    def _titles(self, n: int) -> tuple[Bag, Bag]:
        corpus = self.corpus
        documents = np.concatenate([self._rivals(n // 3), self._choose(self.documents, n - n // 3)])
        first, last = corpus.first[documents] + 1, corpus.last[documents]
        begin = np.where(self._happens(0.5, n), first, self.chance.integers(first, last))
        question = self._cut(corpus.first[documents], longest=LONGEST_QUESTION)
        return question, self._passage(begin, last)

    def _rivals(self, n: int) -> Ints:
        """Documents in runs whose titles are alike."""
        table = self.corpus.rivals
        rows = self.chance.integers(len(table), size=-(-n // table.shape[1]))
        return table[rows].ravel()[:n]

    def _spoken(self, spoken: Spoken, n: int) -> tuple[Bag, Bag]:
        """Pairs in runs of neighbours, less some of their pieces."""
        size = len(spoken.passages.starts) - 1
        starts = self.chance.integers(size, size=-(-n // CLUSTER))
        chosen = ((starts[:, None] + np.arange(CLUSTER)) % size).ravel()[:n]
        bare = self._happens(FOLDED_QUESTIONS, n)
        streams = (spoken.questions, spoken.folded)
        begin = np.where(bare, streams[1].starts[chosen], streams[0].starts[chosen])
        end = np.where(bare, streams[1].starts[chosen + 1], streams[0].starts[chosen + 1])
        offset = len(streams[0].ids)
        spans = np.stack([begin + bare * offset, end + bare * offset], axis=1)[:, None, :]
        question = _gather_many([s.ids for s in streams], np.array([0, offset]), spans)
        passage = np.stack([spoken.passages.starts[chosen], spoken.passages.starts[chosen + 1]], 1)
        return self._thinned(question), self._thinned(
            _gather(spoken.passages.ids, passage[:, None, :])
        )

    def _thinned(self, bag: Bag) -> Bag:
        """Some pieces left out, never the first."""
        row = np.repeat(np.arange(len(bag.lengths)), bag.lengths)
        kept = ~self._happens(LOST_PIECES, len(bag.ids))
        kept[bag.offsets[bag.lengths > 0]] = True
        return Bag(bag.ids[kept], np.bincount(row[kept], minlength=len(bag.lengths)))

    def _contexts(self, n: int) -> tuple[Bag, Bag]:
        corpus = self.corpus
        chosen = self._choose(self.sentences, n)
        documents = corpus.document_of[chosen]
        left = np.maximum(corpus.first[documents], chosen - 2)
        right = np.minimum(corpus.last[documents], chosen + 3)
        starts = corpus.plain.starts
        around = np.stack(
            [
                np.stack([np.maximum(starts[left], starts[chosen] - 40), starts[chosen]], axis=1),
                np.stack(
                    [starts[chosen + 1], np.minimum(starts[right], starts[chosen + 1] + 40)], axis=1
                ),
            ],
            axis=1,
        )
        return self._cut(chosen, longest=LONGEST_QUESTION), _gather(corpus.plain.ids, around)

    def _parts(self, n: int) -> tuple[Bag, Bag]:
        chosen = self._choose(self.sentences, n)
        documents = self.corpus.document_of[chosen]
        longest = self.chance.integers(*PART_LENGTHS, size=n)
        alone = self._happens(0.6, n)
        begin = np.where(alone, chosen, np.maximum(self.corpus.first[documents] + 1, chosen - 1))
        end = np.where(alone, chosen + 1, np.minimum(self.corpus.last[documents], chosen + 2))
        return self._cut(chosen, longest=longest), self._passage(begin, end)

    def _halves(self, n: int) -> tuple[Bag, Bag]:
        chosen = self._choose(self.sentences, n)
        whole = self._passage(chosen, chosen + 1)
        row = np.repeat(np.arange(n), whole.lengths)
        place = np.arange(len(whole.ids)) - np.repeat(whole.offsets, whole.lengths)
        taken = self._happens(0.4, len(whole.ids))
        taken = (taken | (place == 0)) & (place != 1)
        sizes = np.bincount(row[taken], minlength=n)
        return Bag(whole.ids[taken], sizes), Bag(whole.ids[~taken], whole.lengths - sizes)

    def _choose(self, pools: dict[str, Ints], n: int) -> Ints:
        """Half of the items anywhere, half in runs of neighbours."""
        shares = np.array([SOURCE_SHARES[s] if len(pools[s]) else 0.0 for s in pools])
        runs = n // 2 // CLUSTER
        sizes = self.chance.multinomial(n - runs * CLUSTER, shares / shares.sum())
        cluster_sizes = self.chance.multinomial(runs, shares / shares.sum())
        chosen: list[Ints] = []
        for pool, size, cluster_size in zip(pools.values(), sizes, cluster_sizes, strict=True):
            if not len(pool):
                continue
            chosen.append(pool[self.chance.integers(len(pool), size=size)])
            start = self.chance.integers(len(pool), size=cluster_size)
            step = self.chance.integers(2, 6, size=cluster_size)
            places = start[:, None] + step[:, None] * np.arange(CLUSTER)
            chosen.append(pool[places.ravel() % len(pool)])
        return np.concatenate(chosen)

    def _cut(self, sentences: Ints, *, longest: Ints | int) -> Bag:
        """A stretch of each sentence as a question: in full writing, abbreviated, or folded."""
        draw = self.chance.random(len(sentences))
        folded = draw < FOLDED_QUESTIONS
        short = ~folded & (draw < FOLDED_QUESTIONS + ABBREVIATED_QUESTIONS)
        which = np.where(folded, 2, np.where(short, 1, 0))
        begin, end = self._stretch(sentences, which, longest=longest)
        streams = (self.corpus.plain, self.corpus.abbreviated, self.corpus.folded)
        sizes = np.cumsum([0, *(len(s.ids) for s in streams[:-1])])
        spans = np.stack([begin + sizes[which], end + sizes[which]], axis=1)[:, None, :]
        return _gather_many([s.ids for s in streams], sizes, spans)

    def _stretch(self, sentences: Ints, which: Ints, *, longest: Ints | int) -> tuple[Ints, Ints]:
        streams = (self.corpus.plain, self.corpus.abbreviated, self.corpus.folded)
        begin = np.choose(which, [s.starts[sentences] for s in streams])
        end = np.choose(which, [s.starts[sentences + 1] for s in streams])
        room = np.maximum(end - begin - longest, 0)
        begin = begin + self.chance.integers(room + 1)
        return begin, np.minimum(end, begin + longest)

    def _passage(self, begin: Ints, end: Ints) -> Bag:
        """The sentences ``begin`` to ``end`` of each row, cut to the longest passage."""
        short = self._happens(ABBREVIATED_PASSAGES, len(begin))
        plain, abbreviated = self.corpus.plain, self.corpus.abbreviated
        start = np.where(short, abbreviated.starts[begin] + len(plain.ids), plain.starts[begin])
        stop = np.where(short, abbreviated.starts[end] + len(plain.ids), plain.starts[end])
        stop = np.minimum(stop, start + LONGEST_PASSAGE)
        spans = np.stack([start, stop], axis=1)[:, None, :]
        return _gather_many([plain.ids, abbreviated.ids], np.array([0, len(plain.ids)]), spans)

    def _happens(self, share: float, n: int) -> NDArray[np.bool_]:
        return self.chance.random(n) < share


def _gather(ids: NDArray[np.int32], spans: Ints) -> Bag:
    return _gather_many([ids], np.array([0]), spans)


def _gather_many(streams: list[NDArray[np.int32]], offsets: Ints, spans: Ints) -> Bag:
    """The pieces in ``spans`` (rows × spans × begin, end); positions count across the streams."""
    sizes = spans[..., 1] - spans[..., 0]
    flat = sizes.ravel()
    inside = np.arange(flat.sum()) - np.repeat(np.cumsum(flat) - flat, flat)
    positions = np.repeat(spans[..., 0].ravel(), flat) + inside
    which = np.searchsorted(offsets, positions, side="right") - 1
    ids = np.empty(len(positions), dtype=np.int64)
    for number, stream in enumerate(streams):
        mine = which == number
        ids[mine] = stream[positions[mine] - offsets[number]]
    return Bag(ids, sizes.sum(axis=1))


def _stack(bags: list[Bag]) -> Bag:
    return Bag(np.concatenate([b.ids for b in bags]), np.concatenate([b.lengths for b in bags]))
