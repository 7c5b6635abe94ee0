"""A figure of a table in words: its row, its column, its table, proved by quotes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from documents import report

from cchc_qa import Assistant
from cchc_qa.build import build
from cchc_qa.cells import cell_place, cell_words
from cchc_qa.render import answer_to_json, answer_to_text
from cchc_qa.types import CellPlace, Encoder, Figure, Report

ROW = "| 1 | Suối Mây | 412 | 13 |"
TITLE = "Bảng 2. Hồ sơ theo xã năm 2024"


def table(*above: str) -> Report:
    """A table of one row with a merged header, below lines of prose and the lines given."""
    return report(
        "Kết quả như sau.", *above, "| TT | Xã | Tiếp nhận | Trễ hạn |", "|---|---|---|---|", ROW
    )


def figure(held: Report, text: str) -> Figure:
    return next(f for f in held.figures if f.span.of(held.document.text) == text)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ((TITLE,), TITLE),
        ((TITLE, "Đơn vị tính: hồ sơ"), TITLE),
        ((TITLE, "(Kèm theo Báo cáo số 12/BC-UBND)"), TITLE),
        (("PHỤ LỤC II", "Kết quả giải quyết"), "PHỤ LỤC II – Kết quả giải quyết"),
        (("Biểu số 01", "Kết quả giải quyết"), "Biểu số 01 – Kết quả giải quyết"),
        (("Hồ sơ theo xã",), "Hồ sơ theo xã"),
        (("Chi tiết ở bảng sau:",), ""),
        (("Các xã tiếp nhận 412 hồ sơ.",), ""),
        (("- Các xã tiếp nhận 412 hồ sơ",), ""),
    ],
)
def test_the_line_that_titles_a_table_is_told_from_what_stands_before_it(
    above: tuple[str, ...], title: str
):
    held = table(*above)
    place = cell_place(held, figure(held, "13"))
    assert place == CellPlace(title, "Suối Mây", "Trễ hạn")


def test_a_cell_reads_as_its_row_its_column_and_its_figure():
    held = table(TITLE, "Đơn vị tính: hồ sơ")
    said = cell_words(held, figure(held, "13"))
    assert said is not None
    assert said.words == "Suối Mây – Trễ hạn: 13"
    assert said.where == ("đơn vị tính: hồ sơ", f"{TITLE}, dòng «Suối Mây», cột «Trễ hạn»")


def test_levels_of_headers_are_named_from_the_top():
    headers = ("| Xã | Năm 2024 | |", "| | Quý II | Quý III |", "|---|---|---|")
    held = report(TITLE, *headers, "| Cồn Dừa | 11 | 7 |")
    place = cell_place(held, figure(held, "11"))
    assert place is not None
    assert (place.row, place.column) == ("Cồn Dừa", "Năm 2024 / Quý II")


def test_the_row_is_quoted_first_and_what_holds_digits_besides():
    held = table(TITLE)
    said = cell_words(held, figure(held, "13"))
    assert said is not None
    row, title = said.citations
    assert row.quote == "1 | Suối Mây | 412 | 13"
    assert row.table == CellPlace(TITLE, "Suối Mây", "Trễ hạn")
    assert (title.quote, title.table) == (TITLE, None)


def test_a_title_without_digits_needs_no_quote():
    held = table("Bảng về hồ sơ")
    said = cell_words(held, figure(held, "13"))
    assert said is not None
    assert len(said.citations) == 1


def test_figures_of_running_text_have_no_cell():
    held = report("Đã tiếp nhận 412 hồ sơ.")
    assert cell_words(held, figure(held, "412 hồ sơ")) is None
    assert cell_place(held, figure(held, "412 hồ sơ")) is None


LINES = (
    "BÁO CÁO",
    "Cải cách hành chính Quý III năm 2024 của tỉnh An Giang",
    "Các xã đã tiếp nhận hồ sơ như sau:",
    f"{TITLE}, dài {'rất ' * 30}dài",
    "| TT | Xã | Số hồ sơ tiếp nhận | Số hồ sơ trễ hạn |",
    "|---|---|---|---|",
    f"| 1 | Suối Mây {'của vùng núi ' * 14} | 412 | 13 |",
    "| 2 | Cồn Dừa | 388 | 27 |",
)


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Assistant:
    folder = tmp_path_factory.mktemp("cells")
    text = "".join(line + ("\n" if line.startswith("|") else "\n\n") for line in LINES)
    (folder / "bao-cao.md").write_text(text, encoding="utf-8")
    build([folder / "bao-cao.md"], folder / "index", encoder)
    return Assistant(folder / "index")


def test_an_answer_from_a_cell_cites_table_row_and_column(assistant: Assistant):
    answer = assistant.ask("Xã Cồn Dừa có bao nhiêu hồ sơ trễ hạn?")
    assert answer.value == "27"
    assert (answer.answer or "").startswith("Cồn Dừa – Số hồ sơ trễ hạn: 27 (")
    shown = answer_to_json(answer)["citations"]
    assert shown[0]["table"]["row"] == "Cồn Dừa"
    assert shown[0]["table"]["column"] == "Số hồ sơ trễ hạn"
    assert shown[0]["table"]["title"].startswith("Bảng 2. Hồ sơ theo xã năm 2024")
    assert [c["table"] for c in shown[1:]] == [None] * len(shown[1:])
    assert "· dòng: Cồn Dừa · cột: Số hồ sơ trễ hạn" in answer_to_text(answer)


@pytest.mark.parametrize(
    "question", ["Suối Mây bao nhiêu hồ sơ trễ hạn?", "Cồn Dừa tiếp nhận mấy?"]
)
def test_long_names_keep_within_an_answer_and_every_digit_is_quoted(
    assistant: Assistant, question: str
):
    answer = assistant.ask(question)
    words = answer.answer or ""
    assert len(words) <= 600
    quoted = " ".join(c.quote for c in answer.citations)
    assert all(n in quoted for n in re.findall(r"\d+", words))


def test_every_cell_of_the_samples_is_named_and_quoted(sample_index: Path):
    index = Assistant(sample_index).index
    reports = [index.report(i) for i in range(len(index.entries))]
    cells = [(r, f) for r in reports for f in r.figures if f.cell is not None]
    assert len(cells) > 500
    for held, found in cells:
        said = cell_words(held, found)
        assert said is not None
        place = said.citations[0].table
        assert place is not None
        assert place.title
        assert place.row
        assert place.column
