"""Small reports of several places and periods, and the library over them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cchc_qa.answer import Library
from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.types import Encoder

HEAD = """ỦY BAN NHÂN DÂN

TỈNH {capitals}

BÁO CÁO

Công tác cải cách hành chính {period} của tỉnh {place}

I. KẾT QUẢ THỰC HIỆN

"""


def written(folder: Path, reports: Mapping[tuple[str, str], tuple[str, ...]]) -> Path:
    """The reports as files: of each place and period its lines."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, ((place, period), lines) in enumerate(reports.items()):
        head = HEAD.format(capitals=place.upper(), place=place, period=period)
        text = head + "\n\n".join(lines) + "\n"
        (folder / f"bao-cao-{number}.txt").write_text(text, encoding="utf-8")
    return folder


def library_of(
    folder: Path, encoder: Encoder, reports: Mapping[tuple[str, str], tuple[str, ...]]
) -> Library:
    build([written(folder / "corpus", reports)], folder / "index", encoder)
    return Assistant(folder / "index").library
