"""Writes the documents that training never sees, a file a passage, to measure retrieval on.

    python -m training.held_out --data ../shared/data --out DIR

The text is read from ``shared/data`` at run time; none of it is kept in the project. Questions on
it (``tests/gold/retrieval``) name the file and the first digits of its SHA-256.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from training.prepare import ARTICLE, held_out, records_of

LAW_TOPICS = {
    "doanh-nghiep": "Doanh nghiệp",
    "dan-su": "Dân sự",
    "giao-duc-dai-hoc": "Giáo dục đại học",
    "an-toan-thuc-pham": "An toàn thực phẩm",
    "bao-hiem-y-te": "Bảo hiểm y tế",
    "thi-hanh-an-dan-su": "Thi hành án dân sự",
    "duong-thuy": "Giao thông đường thủy nội địa",
    "lam-nghiep": "Lâm nghiệp",
    "quan-ly-thue": "Quản lý thuế",
    "bao-chi": "Báo chí",
}
GAZETTE = ("van-ban-hop-nhat-so-834-vbhn", "nghi-dinh-so-144-2026", "thong-tu-so-29-2026-tt-btc")
WIKI_DOCUMENTS = 3

SHORTEST, LONGEST = 200, 4_000
"""Characters of a passage: shorter ones say nothing, longer ones are cut."""

MOST = 60
"""Passages of a document."""

DIGITS = 12

_PAGE_HEADER = re.compile(r"^(?:\d+|CÔNG BÁO/.*|_+|Signature .*|\[[\d/]+\])\n", re.M)


@dataclass(frozen=True, slots=True)
class Passage:
    """An article, a procedure, a section, with its title as its first line."""

    document: str
    number: int
    text: str

    @property
    def name(self) -> str:
        return f"{self.document}-{self.number:03}.txt"

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()[:DIGITS]


def passages(data: Path) -> list[Passage]:
    """All held-out passages: ten fields of law, three gazette texts, procedures, encyclopedia."""
    found: dict[str, list[str]] = {}
    for document, text in _texts(data):
        if len(text) >= SHORTEST and len(found.setdefault(document, [])) < MOST:
            found[document].append(text[:LONGEST].rstrip() + "\n")
    return [Passage(d, i, text) for d, texts in found.items() for i, text in enumerate(texts)]


def write(data: Path, out: Path) -> list[Passage]:
    """The passages as files of ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    held = passages(data)
    for passage in held:
        (out / passage.name).write_text(passage.text, encoding="utf-8")
    return held


def _texts(data: Path) -> Iterator[tuple[str, str]]:
    yield from _law(data / "phap-dien.jsonl.xz")
    yield from _gazette(data / "cong-bao.jsonl.xz")
    yield from _procedures(data / "tthc.jsonl.xz")
    yield from _wikipedia(data / "viwiki.jsonl.xz")


def _law(path: Path) -> Iterator[tuple[str, str]]:
    names = {topic: name for name, topic in LAW_TOPICS.items()}
    for record in records_of(path):
        if record["topic"] in names and record["title"] and held_out(record["text"]):
            yield names[record["topic"]], f"{record['title']}\n{record['text']}"


def _gazette(path: Path) -> Iterator[tuple[str, str]]:
    for record in records_of(path):
        name = next((n for n in GAZETTE if record["title"].startswith(n)), None)
        if name is not None and held_out(record["title"]):
            for article in ARTICLE.split(_PAGE_HEADER.sub("", record["text"]))[1:]:
                yield name, article.strip()


def _procedures(path: Path) -> Iterator[tuple[str, str]]:
    for number, record in enumerate(records_of(path)):
        if held_out(record["title"]):
            fields = [v for v in record["fields"].values() if len(v) >= SHORTEST // 2]
            yield f"thu-tuc-{number % 2 + 1}", "\n".join([record["title"], *fields])


def _wikipedia(path: Path) -> Iterator[tuple[str, str]]:
    for number, record in enumerate(records_of(path)):
        if held_out(record["title"]) and len(record["text"]) >= 2 * SHORTEST:
            lead = record["text"].split("\n==")[0]
            yield f"bach-khoa-{number % WIKI_DOCUMENTS + 1}", f"{record['title']}\n{lead}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of the *.jsonl.xz files")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    held = write(options.data, options.out)
    print(f"{len(held)} passages of {len({p.document for p in held})} documents in {options.out}")


if __name__ == "__main__":
    main()
