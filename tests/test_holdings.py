"""What an index holds, and how far its figures can be trusted."""

from __future__ import annotations

import json
from pathlib import Path

from cchc_qa.build import build
from cchc_qa.holdings import holdings, inspect
from cchc_qa.index.layout import object_folder
from cchc_qa.index.store import OpenIndex, open_current
from cchc_qa.quality import Quality, doubts, quality_of, store_quality, stored_quality
from cchc_qa.read.sandbox import Reader
from cchc_qa.types import Encoder

DOUBTFUL = (
    "Tổng kinh phí 1,234 tỷ đồng, đã chi 0,125 tỷ đồng. Tiếp nhận 2.345 hồ sơ, tăng 1.234%. "
    "Theo Quyết định số 1,234/QĐ-UBND."
)


def index_of(folder: Path, encoder: Encoder, **texts: str) -> OpenIndex:
    (folder / "corpus").mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / "corpus" / f"{name}.txt").write_text(text, encoding="utf-8")
    build([folder / "corpus"], folder / "index", encoder)
    return open_current(folder / "index")


def inspected(index: OpenIndex) -> list[str]:
    with Reader() as reader:
        return [name for name, _, _ in inspect(index, reader)]


def test_quality_is_unknown_until_it_was_worked_out_and_then_kept(index: Path):
    opened = open_current(index)
    assert [r.quality for r in holdings(opened).reports] == [None] * 5
    assert inspected(opened) == [e.name for e in opened.entries]
    quality = {r.entry.name: r.quality for r in holdings(opened).reports}
    assert quality["an-giang-2024-q3-tom-tat.pdf"] == Quality(0, (), ())
    assert all(quality.values())
    assert inspected(opened) == []


def test_the_failures_and_the_grid_come_along(corpus: Path, index: Path, encoder: Encoder):
    (corpus / "song-trang-2024-q1.pdf").rename(corpus / "gone.bin")
    (corpus / "broken.pdf").write_bytes(b"%PDF-1.7 broken")
    build([corpus], index, encoder)
    held = holdings(open_current(index))
    assert [f.file for f in held.failures] == ["broken.pdf"]
    assert [row.holder for row in held.coverage.rows] == ["An Giang", "Sông Trăng"]


def test_numbers_that_can_be_read_in_two_ways_are_doubts(tmp_path: Path, encoder: Encoder):
    index = index_of(tmp_path, encoder, a=DOUBTFUL)
    assert [d.text for d in doubts(index.report(0))] == ["1,234 tỷ đồng", "1.234%"]


def test_quality_is_no_part_of_the_index(tmp_path: Path, encoder: Encoder):
    index = index_of(tmp_path, encoder, a=DOUBTFUL)
    inspected(index)
    index.verify_all()
    assert build([tmp_path / "corpus"], tmp_path / "index", encoder).generation == index.name


def test_a_reader_that_fails_is_said_and_not_raised(tmp_path: Path, encoder: Encoder):
    index = index_of(tmp_path, encoder, a=DOUBTFUL)
    index.source(0).write_bytes(b"")
    with Reader() as reader:
        quality = quality_of(index.report(0), index.source(0), reader)
    assert "bộ đọc thứ hai" in quality.differences[0]


def test_quality_of_another_form_or_damaged_is_made_anew(tmp_path: Path, encoder: Encoder):
    index = index_of(tmp_path, encoder, a=DOUBTFUL)
    folder = object_folder(index.root, index.entries[0].key)
    kept = Quality(3, (), ("x",))
    store_quality(folder, kept)
    assert stored_quality(folder) == kept
    for text in ("{", "[]", json.dumps({"format": 0}), json.dumps({"format": 1})):
        (folder / "quality.json").write_text(text, encoding="utf-8")
        assert stored_quality(folder) is None


def test_an_object_removed_meanwhile_is_no_failure(tmp_path: Path):
    store_quality(tmp_path / "gone", Quality(0, (), ()))
    assert not (tmp_path / "gone").exists()
