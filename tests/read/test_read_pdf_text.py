"""Paragraphs of PDFs: where they begin and end, and what is not part of them."""

from __future__ import annotations

import ctypes

import pypdfium2
import pypdfium2.raw as raw
import pytest
from pdf_maker import INDENT, LEFT, RIGHT, Sheet, flowed, pdf, width_of, wrapped

LONG = (
    "Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 266/KH-UBND ngày 15 tháng 3 năm 2024 về việc "
    "kiểm tra cải cách hành chính trên địa bàn tỉnh, số lượng đơn vị kiểm tra 11/29 đơn vị; đến "
    "giữa tháng 9 đã kiểm tra được 07/11 đơn vị, địa phương theo đúng tiến độ của kế hoạch."
)
BULLET = (
    "- Tỷ lệ hồ sơ thủ tục hành chính do các sở, ngành tiếp nhận được giải quyết đúng hạn là "
    "99,90% trên tổng số 75.353 hồ sơ đã giải quyết xong trong kỳ;"
)


def texts(document):
    return [block.span.of(document.text) for block in document.blocks]


def page(*rows, top=80.0):
    """A page of one run of lines: (x, text) or (x, text, options)."""
    sheet = Sheet()
    for number, row in enumerate(rows):
        x, text, options = (*row, {})[:3]
        sheet.text(x, top + 18 * number, text, **options)
    return sheet


def test_paragraphs_are_joined_by_their_indents(read):
    paragraphs = [LONG, BULLET, "1. Công tác chỉ đạo, điều hành", LONG, BULLET]
    assert texts(read(pdf(flowed(paragraphs)), "a.pdf")) == paragraphs


def test_paragraphs_are_found_where_nothing_is_indented(read):
    paragraphs = [LONG, "Điều 1. Phạm vi", LONG, "1. Thông tư này quy định.", LONG, BULLET]
    assert texts(read(pdf(flowed(paragraphs, first=LEFT)), "a.pdf")) == paragraphs


def test_paragraph_over_a_page_end_is_one_block_and_pages_stay_contiguous(read):
    document = read(pdf(flowed([LONG] * 8, rows=7)), "a.pdf")
    assert texts(document) == [LONG] * 8
    assert len(document.pages) > 3
    inside = [
        block
        for block in document.blocks
        for leaf in document.pages[1:]
        if block.span.start < leaf.span.start < block.span.end
    ]
    assert inside


@pytest.mark.parametrize(
    ("end", "begin", "joined"),
    [
        ("QĐ-", "UBND ngày 01 tháng 7", "QĐ-UBND ngày"),
        ("số", "924/QĐ-UBND ngày", "số 924/QĐ-UBND"),
        ("3037/", "QĐ-UBND ngày 21", "3037/QĐ-UBND"),
        ("giai đoạn 2018 -", "2025 của tỉnh", "2018 - 2025 của"),
        ("tích lũy mô-", "đun hoặc tín chỉ", "mô-đun hoặc"),
        ("đến năm", "2024. Trong đó có", "năm 2024. Trong"),
        ("thời hạn là", "10 năm kể từ ngày", "là 10 năm"),
        ("giai đoạn 2021", "- 2025 trên địa bàn", "2021 - 2025 trên"),
        ("theo quy định tại", "Điều 6 của Thông tư", "tại Điều 6 của"),
    ],
)
def test_line_end_inside_a_paragraph(read, end, begin, joined):
    filler = "x" * (round((RIGHT - LEFT) / 6.5) - len(end) - 1)
    rows = [(x, text) for x, text in wrapped(LONG)[:-1]]
    rows += [(LEFT, f"{filler} {end}"), (LEFT, begin)]
    document = read(pdf([page(*rows, *wrapped(LONG))]), "a.pdf")
    assert len(document.blocks) == 2
    assert joined in document.text


def test_indented_mark_begins_a_block_even_after_an_unfinished_line(read):
    heading = "x" * 60
    rows = [(INDENT, heading), (INDENT, "a) Tình hình triển khai"), *wrapped(LONG)]
    document = read(pdf([page(*rows)]), "a.pdf")
    assert texts(document) == [heading, "a) Tình hình triển khai", LONG]


def test_page_numbers_and_running_heads_go_but_figures_stay(read):
    sheets = flowed([LONG] * 30)
    for number, sheet in enumerate(sheets, 1):
        sheet.text(LEFT, 30, f"CÔNG BÁO/Số {300 + number} + 304/Ngày 18-4-2022")
        sheet.text(LEFT, 815, "Báo cáo cải cách hành chính tỉnh")
    document = read(pdf(sheets), "a.pdf")
    assert len(sheets) >= 3
    assert texts(document) == [LONG] * 30


def test_line_that_comes_twice_at_a_page_foot_is_kept(read):
    """Footnotes end alike; two pages make no running foot."""
    sheets = [page(*wrapped(LONG)), page(*wrapped(LONG))]
    for sheet in sheets:
        sheet.text(LEFT, 790, "Nguồn: Cục Thống kê tỉnh, năm 2024")
    assert read(pdf(sheets), "a.pdf").text.count("Cục Thống kê") == 2


def test_lone_figure_at_the_top_of_a_page_that_is_no_page_number_stays(read):
    sheets = flowed([LONG] * 12)
    odd = page(*wrapped(LONG))
    odd.centred(48, "75353")
    document = read(pdf([*sheets, odd]), "a.pdf")
    assert "75353" in document.text


def test_signature_stamp_goes(read):
    sheet = page(*wrapped(LONG), top=200)
    for row, text in enumerate(
        ("Người ký: Cổng Thông tin điện tử", "Email: a@chinhphu.vn", "Thời gian ký: 20.04.2022")
    ):
        sheet.text(300, 30 + 9 * row, text, size=8)
    assert texts(read(pdf([sheet]), "a.pdf")) == [LONG]


def test_letterhead_columns_are_read_one_after_the_other(read):
    sheet = Sheet()
    for y, left, right in (
        (60, "ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        (78, "TỈNH AN GIANG", "Độc lập - Tự do - Hạnh phúc"),
        (96, "Số: 12/BC-UBND", "An Giang, ngày 25 tháng 9 năm 2024"),
    ):
        sheet.text(90, y, left, bold=y < 90)
        sheet.text(280, y, right, bold=y < 90)
    for row, (x, text) in enumerate(wrapped(LONG)):
        sheet.text(x, 150 + 18 * row, text)
    assert texts(read(pdf([sheet]), "a.pdf")) == [
        "ỦY BAN NHÂN DÂN",
        "TỈNH AN GIANG",
        "Số: 12/BC-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "An Giang, ngày 25 tháng 9 năm 2024",
        LONG,
    ]


def test_figure_set_apart_from_its_label_stays_beside_it(read):
    """A gap parts columns only in letterheads and signatures."""
    rows = [*wrapped(LONG), (INDENT, "Tổng số hồ sơ")]
    sheet = page(*rows)
    sheet.text(400, 80 + 18 * (len(rows) - 1), "153.452")
    assert "Tổng số hồ sơ 153.452" in texts(read(pdf([sheet]), "a.pdf"))


def test_centred_title_of_two_lines_is_one_block(read):
    sheet = Sheet()
    sheet.centred(60, "BÁO CÁO", bold=True)
    sheet.centred(84, "Công tác cải cách hành chính Quý III và phương hướng", bold=True)
    sheet.centred(102, "nhiệm vụ Quý IV năm 2024 của tỉnh An Giang", bold=True)
    for row, (x, text) in enumerate(wrapped(LONG)):
        sheet.text(x, 140 + 18 * row, text)
    document = read(pdf([sheet]), "a.pdf")
    assert texts(document)[:2] == [
        "BÁO CÁO",
        "Công tác cải cách hành chính Quý III và phương hướng "
        "nhiệm vụ Quý IV năm 2024 của tỉnh An Giang",
    ]
    assert document.blocks[0].bold
    assert document.blocks[0].centred
    assert not document.blocks[2].bold


def test_raised_digit_is_no_part_of_the_figure_before_it(read):
    sheet = page(*wrapped(LONG))
    y = 80 + 18 * len(wrapped(LONG))
    sheet.text(INDENT, y, "Tổng số 12")
    sheet.text(INDENT + width_of("Tổng số 12"), y - 5, "3", size=8)
    sheet.text(INDENT + width_of("Tổng số 12") + 4, y, " hồ sơ")
    assert "Tổng số 12³ hồ sơ" in read(pdf([sheet]), "a.pdf").text


def test_footnote_does_not_cut_the_paragraph_that_runs_over_the_page(read):
    lines = wrapped(LONG)
    first = page(*wrapped(LONG), *wrapped(LONG), *lines[:2])
    first.text(LEFT, 760, "1 Theo báo cáo của Cục Thống kê.", size=9)
    second = page(*lines[2:], *wrapped(LONG))
    document = read(pdf([first, second]), "a.pdf")
    assert texts(document) == [LONG, LONG, "1 Theo báo cáo của Cục Thống kê.", LONG, LONG]
    note = document.text.index("1 Theo")
    assert note < document.pages[0].span.end


def test_decomposed_letters_become_nfc_and_blanks_plain(read):
    rows = [(INDENT, "Cải cách\u00a0hành\u200b chính"), (INDENT, "Tỷ lê\u0323"), *wrapped(LONG)]
    document = read(pdf([page(*rows)]), "a.pdf")
    assert texts(document) == ["Cải cách hành chính", "Tỷ lệ", LONG]


def test_page_turned_on_its_side_is_read_as_it_is_shown(read):
    sheet = Sheet(rotate=90)
    for row, (x, text) in enumerate(wrapped(LONG)):
        codes = "".join(f"{ord(character):04X}" for character in text)
        sheet.operators.append(f"BT /R 13 Tf 0 1 -1 0 {60 + 18 * row} {x:.1f} Tm <{codes}> Tj ET")
    assert texts(read(pdf([sheet]), "a.pdf")) == [LONG]


def test_runs_lead_back_to_the_characters_of_the_page(read):
    content = pdf(flowed([LONG, BULLET] * 9))
    document = read(content, "a.pdf")
    opened = pypdfium2.PdfDocument(content)
    pages = [opened[number].get_textpage() for number in range(len(opened))]
    seen = 0
    for run in document.runs:
        for offset in range(run.length):
            code = raw.FPDFText_GetUnicode(pages[run.page - 1].raw, run.index + offset)
            drawn = "-" if code in (2, 0xFFFE) else chr(code)
            assert document.text[run.start + offset] == drawn
            seen += 1
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    run = document.runs[0]
    assert raw.FPDFText_GetCharBox(pages[run.page - 1].raw, run.index, left, right, bottom, top)
    assert seen > 0.95 * len(document.text)


@pytest.mark.parametrize(
    ("word", "late"), [("tich", 1), ("tinh", 1), ("han", 1), ("CHU", 2), ("tieng", 2), ("UBND", 0)]
)
def test_letter_drawn_after_the_line_into_its_gap_is_put_in_place(read, word, late):
    """So LibreOffice draws the letters that a font lacks, from another font."""
    lines = wrapped(LONG)
    y = 80 + 18 * len(lines)
    sheet = page(*lines)
    for start, piece in ((0, word[:late]), (late + 1, word[late + 1 :]), (late, word[late])):
        if piece:
            sheet.text(INDENT + 6.5 * start, y, piece)
    assert texts(read(pdf([sheet]), "a.pdf"))[-1] == word
