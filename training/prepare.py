"""Reads the training text into titled documents of sentences.

The text is read from ``shared/data`` at run time; none of it is kept in the project.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HELD_OUT_SHARE = 0.08
"""Share of documents that training never sees, chosen by a hash of their text or title."""

MAX_SENTENCE = 700
"""Longer «sentences» are lists without punctuation: cut, so that none dominates a batch."""

GENERIC_TITLE = 3
"""A title that more articles than this bear («Hiệu lực thi hành») gets its topic added."""

_SENTENCE_END = re.compile(r"(?<=[.;!?])\s+(?=[^\W\d_]|\d+\.|[-+•(])")
_NEW_LINE_STARTS = re.compile(
    r"(?:Điều|Chương|Mục|Phần|Phụ lục|PHỤ LỤC|CHƯƠNG|MỤC|Mẫu|Căn cứ)\s|\d+\.|[a-zđ]\)|[-+•*]\s"
)
ARTICLE = re.compile(r"^Điều \d+[a-zđ]?\s*[.:]\s*", re.M)
_PAGE_HEADER = re.compile(r"^(?:\d+|CÔNG BÁO/.*|_+|Signature .*|\[[\d/]+\])$", re.M)
_WIKI_HEADING = re.compile(r"^=+ *(.+?) *=+$", re.M)
_WIKI_TAIL = {"xem thêm", "tham khảo", "liên kết ngoài", "chú thích", "thư mục", "nguồn"}

_PORTAL_RUBBISH = ("Tên văn bản pháp lý", "Mã:", "Không có thông tin")
_ADMINISTRATIVE_FIELDS = ("so_quyet_dinh", "thu_tuc_lien_quan", "loai_thu_tuc")


@dataclass(frozen=True, slots=True)
class Titled:
    """A text under a title: an article, a procedure, a section. ``sentences`` in their order."""

    source: str
    title: str
    sentences: tuple[str, ...]
    held_out: bool


def read_documents(data: Path) -> Iterator[Titled]:
    """All documents of the four sources, in the files' order (the order that makes runs equal)."""
    yield from _codified_law(data / "phap-dien.jsonl.xz")
    yield from _procedures(data / "tthc.jsonl.xz")
    yield from _gazette(data / "cong-bao.jsonl.xz")
    yield from _wikipedia(data / "viwiki.jsonl.xz")


def fold(text: str) -> str:
    """The text as typed without accents: marks removed, đ to d."""
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return unicodedata.normalize(
        "NFC", "".join(c for c in decomposed if not unicodedata.combining(c))
    )


def split_sentences(text: str) -> tuple[str, ...]:
    """Sentences by punctuation and line; rough, for training only."""
    pieces = (s.strip() for line in text.split("\n") for s in _SENTENCE_END.split(line))
    return tuple(
        piece[i : i + MAX_SENTENCE]
        for piece in pieces
        if len(piece) > 3
        for i in range(0, len(piece), MAX_SENTENCE)
    )


def records_of(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a file of the training text, in its order."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def held_out(text: str) -> bool:
    """Whether a record that begins so is kept from training, by a hash of its beginning."""
    digest = hashlib.sha256(text[:400].encode()).digest()
    return digest[0] / 256 < HELD_OUT_SHARE


def _codified_law(path: Path) -> Iterator[Titled]:
    records = list(records_of(path))
    used = Counter(str(record["title"]).lower() for record in records)
    for record in records:
        title, topic, text = (str(record[key]) for key in ("title", "topic", "text"))
        if used[title.lower()] > GENERIC_TITLE:
            title = f"{title} {topic}"
        yield Titled("phap-dien", title, split_sentences(text), held_out(text))


def _procedures(path: Path) -> Iterator[Titled]:
    for record in records_of(path):
        title, fields = str(record["title"]), record["fields"]
        assert isinstance(fields, dict)
        kept = [
            str(value)
            for key, value in fields.items()
            if key not in _ADMINISTRATIVE_FIELDS
            and not any(rubbish in str(value)[:100] for rubbish in _PORTAL_RUBBISH)
        ]
        kept_out = held_out(title)
        yield Titled("tthc", title, tuple(v for v in kept if len(v) < 120), kept_out)
        for value in kept:
            if len(value) >= 120:
                yield Titled("tthc", title, split_sentences(value), kept_out)


def _gazette(path: Path) -> Iterator[Titled]:
    for record in records_of(path):
        text = _joined_lines(_PAGE_HEADER.sub("", str(record["text"])))
        kept_out = held_out(str(record["title"]))
        for part in ARTICLE.split(text):
            title, _, body = part.strip().partition("\n")
            if len(title) > 200:
                title, body = "", part
            yield Titled("cong-bao", title, split_sentences(body), kept_out)


def _joined_lines(text: str) -> str:
    """Lines of a PDF put together into paragraphs."""
    out: list[str] = []
    for line in filter(None, map(str.strip, text.split("\n"))):
        ended = not out or out[-1][-1] in ".;:!?" or out[-1].isupper()
        if ended or _NEW_LINE_STARTS.match(line):
            out.append(line)
        else:
            out[-1] += " " + line
    return "\n".join(out)


def _wikipedia(path: Path) -> Iterator[Titled]:
    for record in records_of(path):
        title = str(record["title"])
        kept_out = held_out(title)
        parts = _WIKI_HEADING.split(str(record["text"]))
        headings = ["", *parts[1::2]]
        for heading, body in zip(headings, parts[0::2], strict=True):
            if heading.lower() not in _WIKI_TAIL and len(body) > 80:
                yield Titled("viwiki", f"{title} {heading}", split_sentences(body), kept_out)
