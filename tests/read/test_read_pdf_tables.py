"""Ruled tables of PDFs."""

from __future__ import annotations

from pdf_maker import Sheet, flowed, pdf

XS = [85.0, 120.0, 300.0, 420.0, 538.0]
HEADER = ["TT", "Đơn vị", "Số hồ sơ", "Tỷ lệ (%)"]


def rows_of(document, table=0):
    return [block.span.of(document.text) for block in document.blocks if block.table == table]


def cells_of(document, table=0):
    return [
        (cell.row, cell.column, cell.rows, cell.columns, cell.span.of(document.text))
        for cell in document.tables[table].cells
    ]


def fill(sheet, ys, rows):
    sheet.grid(XS, ys)
    for y, row in zip(ys, rows, strict=False):
        for x, text in zip(XS, row, strict=False):
            sheet.text(x + 3, y + 14, text, size=10)


def data_rows(first, last):
    return [[str(n), f"Huyện số {n}", f"{n}.234", f"9{n % 10},5"] for n in range(first, last)]


def test_table_rows_are_blocks_with_cells(read):
    sheet = flowed(["Biểu số 1. Kết quả giải quyết hồ sơ của các huyện trong quý"])[0]
    fill(sheet, [120.0 + 20 * n for n in range(5)], [HEADER, *data_rows(1, 4)])
    document = read(pdf([sheet]), "a.pdf")
    assert rows_of(document) == [
        "TT\tĐơn vị\tSố hồ sơ\tTỷ lệ (%)",
        "1\tHuyện số 1\t1.234\t91,5",
        "2\tHuyện số 2\t2.234\t92,5",
        "3\tHuyện số 3\t3.234\t93,5",
    ]
    assert document.tables[0].header_rows == 1
    assert (2, 2, 1, 1, "2.234") in cells_of(document)


def test_merged_header_cells_and_cells_of_two_lines(read):
    sheet = Sheet()
    ys = [100.0, 120.0, 140.0, 180.0, 200.0]
    for y in ys:
        sheet.rule(XS[0] if y != 120.0 else XS[2], y, XS[-1], y)
    for x in XS:
        sheet.rule(x, ys[0] if x != XS[3] else 120.0, x, ys[-1])
    for x, y, text in (
        (88, 124, "TT"), (125, 124, "Đơn vị"), (370, 114, "Hồ sơ"),
        (303, 134, "Trực tuyến"), (423, 134, "Trực tiếp"),
        (88, 154, "1"), (125, 154, "Sở Lao động, Thương binh"), (125, 170, "và Xã hội"),
        (303, 154, "75.280"), (423, 154, "1.204"),
        (88, 194, "2"), (125, 194, "Sở Y tế"), (303, 194, "12"), (423, 194, "7"),
    ):  # fmt: skip
        sheet.text(x, y, text, size=10)
    document = read(pdf([sheet]), "a.pdf")
    cells = cells_of(document)
    assert (0, 0, 2, 1, "TT") in cells
    assert (0, 2, 1, 2, "Hồ sơ") in cells
    assert (2, 1, 1, 1, "Sở Lao động, Thương binh và Xã hội") in cells
    assert (2, 3, 1, 1, "1.204") in cells
    assert document.tables[0].header_rows == 2


def test_table_over_a_page_end_is_one_table_without_the_header_said_again(read):
    sheets = [Sheet(), Sheet()]
    for number, sheet in enumerate(sheets, 1):
        sheet.centred(48, str(number))
    fill(sheets[0], [600.0 + 20 * n for n in range(8)], [HEADER, *data_rows(1, 7)])
    fill(sheets[1], [80.0 + 20 * n for n in range(5)], [HEADER, *data_rows(7, 10)])
    document = read(pdf(sheets), "a.pdf")
    assert len(document.tables) == 1
    assert len(rows_of(document)) == 10
    assert document.text.count("Đơn vị") == 1
    assert cells_of(document)[-1] == (9, 3, 1, 1, "99,5")


def test_row_of_column_numbers_is_a_header(read):
    sheet = Sheet()
    numbers = ["(1)", "(2)", "(3)", "(4)"]
    fill(sheet, [100.0 + 20 * n for n in range(6)], [HEADER, numbers, *data_rows(1, 4)])
    assert read(pdf([sheet]), "a.pdf").tables[0].header_rows == 2


def test_neighbouring_figures_drawn_as_one_string_are_parted_at_the_rule(read):
    sheet = Sheet()
    ys = [100.0 + 20 * n for n in range(4)]
    fill(sheet, ys, [HEADER, ["1", "Sở Y tế"], *data_rows(2, 3)])
    # Ten characters of five points: the rule at 420 stands in the middle.
    sheet.text(395, ys[1] + 14, "1234567890", size=10)
    assert rows_of(read(pdf([sheet]), "a.pdf"))[1] == "1\tSở Y tế\t12345\t67890"


def test_frame_about_text_is_no_table(read):
    sheet = Sheet()
    sheet.grid([85.0, 538.0], [100.0, 200.0])
    sheet.text(90, 130, "Mẫu số 01 ban hành kèm theo Thông tư số 21/2026")
    document = read(pdf([sheet]), "a.pdf")
    assert document.tables == ()
    assert "Mẫu số 01" in document.text


def test_text_above_and_below_a_table_keeps_its_place(read):
    sheet = Sheet()
    sheet.text(85, 70, "Bảng thống kê số liệu kèm theo báo cáo")
    fill(sheet, [100.0 + 20 * n for n in range(4)], [HEADER, *data_rows(1, 3)])
    sheet.text(85, 200, "Ghi chú: số liệu tính đến ngày 15/9/2024.")
    document = read(pdf([sheet]), "a.pdf")
    tables = [block.table for block in document.blocks]
    assert tables == [None, 0, 0, 0, None]


def test_row_cut_by_a_page_end_is_made_whole(read):
    """The label goes on over the page, the figures don't: they stay with the whole label."""
    sheets = [Sheet(), Sheet()]
    fill(sheets[0], [700.0, 720.0, 740.0], [HEADER, ["1", "Sở Lao động và", "75.280", "99,5"]])
    fill(sheets[1], [80.0, 100.0, 120.0], [["", "thương binh"], ["2", "Sở Y tế", "12", "7,0"]])
    document = read(pdf(sheets), "a.pdf")
    assert rows_of(document)[1:] == [
        "1\tSở Lao động và thương binh\t75.280\t99,5",
        "2\tSở Y tế\t12\t7,0",
    ]
    first = document.pages[0].span
    assert first.start <= document.text.index("75.280") < first.end


def test_row_without_number_on_the_next_page_stays_its_own(read):
    sheets = [Sheet(), Sheet()]
    fill(sheets[0], [700.0, 720.0, 740.0], [HEADER, ["1", "Cấp tỉnh", "75.280", "99,5"]])
    fill(sheets[1], [80.0, 100.0, 120.0], [["", "trong đó", "12", "1,0"], ["2", "Xã", "1", "7,0"]])
    assert rows_of(read(pdf(sheets), "a.pdf"))[2] == "trong đó\t12\t1,0"
