"""Pairs that no running text holds: what people say against what officials write.

Three sources, all the project's own: ``training/written`` (passages with questions in everyday
words, in keywords, in English), the thesaurus and abbreviations (each member of a group against
another), and the glossary (English against Vietnamese, alone and put together). The last two stand
in templates. Neighbours in the lists are near misses: a batch takes them in runs.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from cchc_qa.text.lexicon import abbreviations, glossary, thesaurus

Pair = tuple[str, str]
"""A question and its passage."""

WRITTEN = Path(__file__).parent / "written"
EVERYDAY = WRITTEN / "everyday"

GROUP_DRAWS = 12
GLOSSARY_DRAWS = 6
"""Pairs made of each group of the thesaurus, of each entry of the glossary."""

QUESTIONS = (
    "{x}", "{x}", "{x}", "{x} là bao nhiêu", "{x} bao nhiêu", "có bao nhiêu {x}", "{x} ra sao",
    "{x} {when}", "{x} của {where}", "{x} ở {where} {when}", "cho biết {x}", "{where} {x} thế nào",
)  # fmt: skip
PASSAGES = (
    "{x}", "{x}", "{x} đạt {n}%", "{when}, {where} có {n} {x}", "Về {x}: {where} đã thực hiện {n}",
    "{x} trên địa bàn {where} {when} là {n}, tăng {n}% so với cùng kỳ", "Kết quả {x}: {n}",
    "{where} tiếp tục chỉ đạo {x} theo kế hoạch", "{x}; {y}: {n}", "{y}, trong đó {x} {n}",
)  # fmt: skip
ENGLISH = (
    "{x}", "{x}", "how many {x}", "{x} in {where}", "what is the {x}", "number of {x}",
    "{x} rate", "{x} and {y}", "{x} of {y}", "{y} for {x}",
)  # fmt: skip
ENGLISH_PASSAGES = ("{x}", "{x}", "{x} {y}", "{x} đạt {n}%, {y}", "{where} có {n} {x}")
PLACES = ("tỉnh", "huyện", "xã", "thành phố", "địa phương", "sở", "đơn vị", "toàn tỉnh")
TIMES = ("quý i", "quý ii", "quý iii", "6 tháng đầu năm", "9 tháng", "năm nay", "trong kỳ")


def written_groups(folder: Path = WRITTEN) -> list[tuple[str, tuple[str, ...]]]:
    """The written passages with their questions, in the files' order."""
    lines = [
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    return [(line["passage"], tuple(line["questions"])) for line in lines]


def everyday_lines(folder: Path = EVERYDAY) -> list[str]:
    """Sentences as people speak and type them, in the files' order; nothing answers them."""
    return [
        line
        for path in sorted(folder.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def written_pairs() -> list[Pair]:
    """A pair for each question."""
    return [(question, passage) for passage, asked in written_groups() for question in asked]


def field_pairs() -> list[Pair]:
    """Pairs of phrases of one meaning, in templates; the same each time."""
    chance = random.Random(11)
    groups = [list(group) for group in thesaurus()]
    groups += [[short, *long] for short, long in abbreviations().items()]
    entries = [(english, v[0]) for english, v in glossary().items()]
    return [*_of_groups(groups, chance), *_of_entries(entries, chance)]


def _of_groups(groups: Sequence[list[str]], chance: random.Random) -> Iterator[Pair]:
    for number in range(GROUP_DRAWS):
        for group in groups:
            if len(group) < 2:
                continue
            # What people say comes after the formal writing, which is the likelier passage.
            said, formal = chance.sample(group, 2)
            if number % 2 and said != group[0]:
                formal = group[0]
            other = chance.choice(chance.choice(groups))
            yield (
                _filled(chance.choice(QUESTIONS), said, other, chance),
                _filled(chance.choice(PASSAGES), formal, other, chance),
            )


def _of_entries(entries: Sequence[Pair], chance: random.Random) -> Iterator[Pair]:
    for _ in range(GLOSSARY_DRAWS):
        for english, vietnamese in entries:
            other, another = chance.choice(entries)
            question = chance.choice(ENGLISH)
            both = "{y}" in question
            passage = chance.choice([p for p in ENGLISH_PASSAGES if ("{y}" in p) == both])
            yield (
                _filled(question, english, other, chance),
                _filled(passage, vietnamese, another, chance),
            )


def _filled(template: str, x: str, y: str, chance: random.Random) -> str:
    return template.format(
        x=x,
        y=y,
        where=chance.choice(PLACES),
        when=chance.choice(TIMES),
        n=chance.randint(1, 999),
    )
