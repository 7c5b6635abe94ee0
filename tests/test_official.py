"""Official citations: every part that the report says of itself, and no part that it does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from documents import report
from reports.dev_set import made

from cchc_qa.assistant import Assistant
from cchc_qa.official import copied, day, document_name, official, officials
from cchc_qa.read import read_document
from cchc_qa.types import CellPlace, Citation, Computed, Metadata
from cchc_qa.understand import understand_document

HEAD = ("ỦY BAN NHÂN DÂN", "TỈNH AN GIANG", "Số: 123/BC-UBND")
DATED = "An Giang, ngày 15 tháng 9 năm 2024"
TITLE = ("BÁO CÁO", "Công tác cải cách hành chính Quý III năm 2024 của tỉnh An Giang")
BODY = ("I. KẾT QUẢ", "Tỷ lệ hồ sơ trực tuyến đạt 94,49%.")


def _cited(**changes: object) -> Citation:
    plain = Citation("a.pdf", "BÁO CÁO\nThử", "II.6", 15, "…", 0, 1)
    return replace(plain, **changes)


def test_all_parts():
    held = report(*HEAD, DATED, *TITLE, *BODY)
    assert official(_cited(), held) == (
        "Báo cáo số 123/BC-UBND ngày 15/9/2024 của UBND tỉnh An Giang, mục II.6, tr. 15"
    )


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ((*HEAD, *TITLE, *BODY), "Báo cáo số 123/BC-UBND của UBND tỉnh An Giang"),
        (("Số: 9/BC-SNV", *TITLE, *BODY), "Báo cáo số 9/BC-SNV"),
        (
            (*TITLE, *BODY),
            "Báo cáo Công tác cải cách hành chính Quý III năm 2024 của tỉnh An Giang",
        ),
        (
            (DATED, *TITLE, *BODY),
            "Báo cáo Công tác cải cách hành chính Quý III năm 2024 của tỉnh An Giang, "
            "ngày 15/9/2024",
        ),
        (BODY, "Tệp bao-cao.md"),
    ],
)
def test_what_is_not_known_is_left_out(lines, name):
    assert document_name(report(*lines)) == name


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        ("2024-09-15", "15/9/2024"),
        ("2025-07-04", "04/7/2025"),
        ("2024-02-29", "29/02/2024"),
        ("2024-12-01", "01/12/2024"),
        ("tháng 9 năm 2024", "tháng 9 năm 2024"),
    ],
)
def test_days_as_the_decree_writes_them(date, shown):
    assert day(date) == shown


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({}, "mục II.6, tr. 15"),
        ({"section": ""}, "tr. 15"),
        ({"section": "Phần I.A.III.1"}, "Phần I, mục A.III.1, tr. 15"),
        ({"section": "Phần NHẤT.Mục 7.Bảng 1"}, "Phần NHẤT, Mục 7, Bảng 1, tr. 15"),
        ({"section": "V.5.Phụ lục II"}, "Phụ lục II, tr. 15"),
        ({"section": "Chương VI.Điều 23"}, "Chương VI, Điều 23, tr. 15"),
        ({"page": None, "paragraph": 12}, "mục II.6, đoạn 12"),
        ({"page": None}, "mục II.6"),
        (
            {"table": CellPlace("Biểu 1. Hồ sơ", "Xã Suối Mây", "Trễ hạn")},
            "mục II.6, tr. 15, bảng «Biểu 1. Hồ sơ», dòng «Xã Suối Mây», cột «Trễ hạn»",
        ),
        ({"table": CellPlace("", "Xã Suối Mây", "")}, "mục II.6, tr. 15, dòng «Xã Suối Mây»"),
    ],
)
def test_where(changes, where):
    assert official(_cited(**changes), None) == f"BÁO CÁO Thử, {where}"


NAMES = {
    "bao-cao-cchc-van-thuong-nam-2023.pdf": "Báo cáo số 587/BC-UBND ngày 18/12/2023 "
    "của UBND tỉnh Vân Thượng",
    "huyen-thuy-binh-2025-6-thang.docx": "Báo cáo số 412/BC-UBND ngày 17/6/2025 "
    "của UBND huyện Thuỷ Bình, tỉnh Hoà Giang",
    "so-nn-mt-lam-khe-2025-q1.pdf": "Báo cáo số 268/BC-SNNMT ngày 21/3/2025 "
    "của Sở Nông nghiệp và Môi trường tỉnh Lam Khê",
    "lam-hai-2025-q2.pdf": "Báo cáo số 318/BC-UBND ngày 04/7/2025 của UBND thành phố Lam Hải",
    "lam-hai-2025-q3.docx": "Báo cáo số 517/BC-UBND ngày 06/10/2025 của UBND thành phố Lam Hải",
    "xa-dong-ke-2025-09.txt": "Báo cáo số 64/BC-UBND ngày 25/9/2025 "
    "của UBND xã Đồng Kè, tỉnh Trường Lĩnh",
    "cuu-loc-2024-6-thang.docx": "Báo cáo số 466/BC-UBND ngày 21/6/2024 của UBND tỉnh Cửu Lộc",
    "cuu-loc-2024-q3.pdf": "Báo cáo số 731/BC-UBND ngày 20/9/2024 của UBND tỉnh Cửu Lộc",
    "ha-nhai-2024-nam.txt": "Báo cáo Tình hình thực hiện công tác cải cách hành chính năm 2024 "
    "và định hướng năm 2025 của tỉnh Hà Nhai",
    "huyen-son-lap-ktxh-9-thang-2024.docx": "Báo cáo số 536/BC-UBND ngày 19/9/2024 "
    "của UBND huyện Sơn Lập, tỉnh Kim Sa",
    "kim-sa-ke-hoach-cchc-2025.pdf": "Quyết định số 3275/QĐ-UBND ngày 26/12/2024 "
    "của UBND tỉnh Kim Sa",
    "phu-le-tb-218-ket-luan-hop.txt": "Thông báo số 218/TB-VP ngày 14/10/2025 "
    "của Văn phòng UBND tỉnh Phú Lệ",
    "thong-tu-17-2026-ben-khach-ngang-song.pdf": "Thông tư số 17/2026/TT-BVTĐS "
    "ngày 12/6/2026 của Bộ Vận tải đường sông",
}
"""The development reports, of provinces, cities, districts, a commune, a department, a ministry."""


@pytest.mark.parametrize("letter", "abcd")
def test_development_reports(letter, tmp_path):
    for file, content in made(letter).items():
        path = tmp_path / file
        path.write_bytes(content)
        assert document_name(understand_document(read_document(path, file))) == NAMES[file]


# --- copied -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def assistant(sample_index: Path) -> Assistant:
    return Assistant(sample_index)


def test_copied_answer(assistant):
    answer = assistant.ask("Tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III/2024?")
    value, sentence, *sources = copied(answer, assistant.index).splitlines()
    assert value == "94,49%"
    assert "94,49%" in sentence
    assert sources == [
        "Nguồn: Báo cáo tóm tắt Công tác cải cách hành chính Quý III năm 2024 của tỉnh An Giang, "
        f"mục {answer.citations[0].section}, tr. {answer.citations[0].page}."
    ]


def test_one_citation_for_each(gold_answers, assistant):
    """Every answer of the sample questions has its page or paragraph in its citations."""
    for _, answer in gold_answers:
        lines = officials(answer, assistant.index)
        assert len(lines) == len(answer.citations)
        for cited, line in zip(answer.citations, lines, strict=True):
            place = f"tr. {cited.page}" if cited.page else f"đoạn {cited.paragraph}"
            assert place in line


def test_refusal_says_so(assistant):
    answer = assistant.ask("Tỷ lệ hồ sơ trực tuyến của tỉnh Cà Mau?")
    words = copied(answer, assistant.index)
    assert words == f"Không tìm thấy. {answer.explanation}"


def test_computed_figure_keeps_its_formula(gold_answers, assistant):
    _, answer = gold_answers[0]
    made_up = Computed("3,29 điểm phần trăm", "3.29", "94,49 − 91,20 = 3,29")
    computed = replace(answer, value=None, answer=f"Tăng {made_up.shown}.", computed=(made_up,))
    first, source = copied(computed, assistant.index).splitlines()
    assert first == "Tăng 3,29 điểm phần trăm (tính: 94,49 − 91,20 = 3,29)."
    assert source.startswith("Nguồn: ")


def test_metadata_of_two_lines_is_one_line():
    held = report(*HEAD, *TITLE, *BODY)
    data = Metadata(title="BÁO CÁO\nHai dòng", kind="Báo cáo")
    assert document_name(replace(held, metadata=data)) == "Báo cáo Hai dòng"
