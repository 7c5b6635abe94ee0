"""Which sentence comes first, by words, by vectors, and in the reports that a question names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cchc_qa.answer import Library
from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.question import understand
from cchc_qa.retrieve import Blend, Scored, retrieve
from cchc_qa.types import Encoder

LINES = (
    "Hồ sơ tiếp nhận trực tuyến đạt 87,97%.",
    "Hồ sơ giải quyết quá hạn là 212 hồ sơ.",
    "Đã trồng mới 315 ha rừng phòng hộ.",
    "Đã tổ chức 12 hội nghị tuyên truyền.",
)
WORDS_ONLY = Blend(dense=0, soft=0)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Library:
    folder = tmp_path_factory.mktemp("lines")
    (folder / "bao-cao.txt").write_text("\n\n".join(LINES), encoding="utf-8")
    build([folder / "bao-cao.txt"], folder / "index", encoder)
    return Assistant(folder / "index").library


def found(library: Library, text: str, blend: Blend | None = None) -> list[Scored]:
    sources = replace(library.sources, blend=blend or Blend())
    return retrieve(sources, understand(text), count=10)


def first(library: Library, text: str, blend: Blend | None = None) -> str:
    document, number = library.index.locate(found(library, text, blend)[0].sentence)
    report = library.index.report(document)
    return report.sentences[number].span.of(report.document.text)


@pytest.mark.parametrize("line", LINES)
def test_a_sentence_asked_for_in_its_own_words_comes_first(library: Library, line: str):
    assert first(library, line.rstrip(".")) == line
    assert first(library, line.rstrip("."), WORDS_ONLY) == line


def test_words_that_no_sentence_has_are_found_by_their_meaning(library: Library):
    assert first(library, "bà con gửi giấy tờ qua mạng") == LINES[0]


def test_all_words_met_are_a_whole_and_fewer_are_less(library: Library):
    whole = found(library, "trồng mới rừng phòng hộ", WORDS_ONLY)[0].whole
    less = found(library, "trồng mới rừng phòng hộ đầu nguồn ven biển", WORDS_ONLY)[0].whole
    assert whole > 0.5
    assert 0 < less < whole


def test_only_what_is_allowed_is_found(library: Library):
    allowed = np.zeros(int(library.index.offsets[-1]), dtype=np.bool_)
    allowed[2] = True
    kept = retrieve(library.sources, understand("hồ sơ trực tuyến"), count=10, among=allowed)
    assert {s.sentence for s in kept} <= {2}


def test_the_best_come_first(library: Library):
    totals = [s.total for s in found(library, "hồ sơ")]
    assert totals == sorted(totals, reverse=True)


def test_search_begins_with_the_report_that_the_question_names(sample_index: Path):
    hits = Assistant(sample_index).search("hồ sơ trực tuyến của Sông Trăng quý I năm 2024")
    assert hits[0].document == "song-trang-2024-q1.pdf"
    assert len(hits) == 10
