"""Word files: order, numbering, tables, what is deleted and what is boxed."""

from __future__ import annotations

import io

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

W = nsdecls("w")
LEVELS = (
    ("upperRoman", "%1."),
    ("decimal", "%2."),
    ("decimal", "%2.%3."),
    ("lowerLetter", "%4)"),
    ("bullet", "-"),
)


def saved(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def texts(document):
    return [block.span.of(document.text) for block in document.blocks]


def with_list(document, number="77"):
    """Adds a list of five levels; ``numbered`` puts paragraphs on it."""
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for i, (form, text) in enumerate(LEVELS)
    )
    abstract = parse_xml(f'<w:abstractNum {W} w:abstractNumId="{number}">{levels}</w:abstractNum>')
    numbering.insert(0, abstract)
    numbering.append(
        parse_xml(f'<w:num {W} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>')
    )


def numbered(document, level, text, number="77"):
    paragraph = document.add_paragraph(text)
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
    )
    return paragraph


def test_automatic_numbers_become_text(read):
    document = docx.Document()
    with_list(document)
    for level, text in (
        (0, "KẾT QUẢ"), (1, "Thể chế"), (2, "Xây dựng"), (3, "Một"), (3, "Hai"), (4, "Gạch"),
        (2, "Kiểm tra"), (3, "Lại từ đầu"), (1, "Thủ tục"), (2, "Công bố"), (0, "ĐÁNH GIÁ"),
        (1, "Mặt được"),
    ):  # fmt: skip
        numbered(document, level, text)
    assert texts(read(saved(document), "a.docx")) == [
        "I. KẾT QUẢ", "1. Thể chế", "1.1. Xây dựng", "a) Một", "b) Hai", "- Gạch",
        "1.2. Kiểm tra", "a) Lại từ đầu", "2. Thủ tục", "2.1. Công bố", "II. ĐÁNH GIÁ",
        "1. Mặt được",
    ]  # fmt: skip


def test_list_that_states_its_start_begins_there(read):
    document = docx.Document()
    with_list(document)
    document.part.numbering_part.element.append(
        parse_xml(
            f'<w:num {W} w:numId="78"><w:abstractNumId w:val="77"/><w:lvlOverride w:ilvl="0">'
            '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
        )
    )
    numbered(document, 0, "một")
    numbered(document, 0, "năm", "78")
    numbered(document, 0, "sáu", "78")
    assert texts(read(saved(document), "a.docx")) == ["I. một", "V. năm", "VI. sáu"]


def test_numbering_of_a_style(read):
    document = docx.Document()
    with_list(document)
    style = document.styles["Heading 1"].element
    style.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {W}><w:ilvl w:val="1"/><w:numId w:val="77"/></w:numPr>')
    )
    document.add_heading("Thể chế", 1)
    plain = document.add_heading("Không đánh số", 1)
    plain._p.get_or_add_pPr().append(parse_xml(f'<w:numPr {W}><w:numId w:val="0"/></w:numPr>'))
    made = read(saved(document), "a.docx")
    assert texts(made) == ["1. Thể chế", "Không đánh số"]
    assert [block.level for block in made.blocks] == [1, 1]


def test_deleted_and_hidden_text_goes_inserted_text_stays(read):
    document = docx.Document()
    paragraph = document.add_paragraph("Đạt ")
    for tag, run in (
        ("del", "<w:r><w:delText>94,1%</w:delText></w:r>"),
        ("ins", "<w:r><w:t>94,49%</w:t></w:r>"),
    ):
        paragraph._p.append(parse_xml(f'<w:{tag} {W} w:id="1" w:author="a">{run}</w:{tag}>'))
    hidden = paragraph.add_run(" ẩn")
    hidden.font.hidden = True
    assert texts(read(saved(document), "a.docx")) == ["Đạt 94,49%"]


def test_content_controls_fields_links_and_boxes_are_read_once(read):
    document = docx.Document()
    body = document.element.body
    body.insert(
        0,
        parse_xml(
            f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p>"
            "</w:sdtContent></w:sdt>"
        ),
    )
    paragraph = document.add_paragraph("Số ")
    paragraph._p.append(
        parse_xml(
            f'<w:fldSimple {W} w:instr="PAGE"><w:r><w:t>146/KH-UBND</w:t></w:r></w:fldSimple>'
        )
    )
    box = "<w:txbxContent><w:p><w:r><w:t>Trong hộp</w:t></w:r></w:p></w:txbxContent>"
    paragraph._p.append(
        parse_xml(
            f'<w:r {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"<mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice>"
            f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
        )
    )
    assert texts(read(saved(document), "a.docx")) == ["Trong khung", "Số 146/KH-UBND", "Trong hộp"]


def test_soft_breaks_and_tabs(read):
    document = docx.Document()
    paragraph = document.add_paragraph("Tổng số\thồ sơ")
    paragraph.add_run().add_break(WD_BREAK.LINE)
    paragraph.add_run("là 153.452 hồ sơ")
    title = document.add_paragraph("TM. ỦY BAN NHÂN DÂN")
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.add_run().add_break(WD_BREAK.LINE)
    title.add_run("KT. CHỦ TỊCH")
    made = read(saved(document), "a.docx")
    assert texts(made) == ["Tổng số hồ sơ là 153.452 hồ sơ", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"]
    assert [block.centred for block in made.blocks] == [False, True, True]


def test_superscript_is_no_part_of_the_figure(read):
    document = docx.Document()
    paragraph = document.add_paragraph("Diện tích 10")
    raised = paragraph.add_run("2")
    raised.font.superscript = True
    assert texts(read(saved(document), "a.docx")) == ["Diện tích 10²"]


def test_bold_needs_every_run(read):
    document = docx.Document()
    document.add_paragraph().add_run("Đậm cả").bold = True
    half = document.add_paragraph()
    half.add_run("Đậm ").bold = True
    half.add_run("và thường")
    assert [block.bold for block in read(saved(document), "a.docx").blocks] == [True, False]


def table_of(document, rows, style="Table Grid"):
    table = document.add_table(len(rows), len(rows[0]), style=style)
    for row, values in zip(table.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    return table


def test_table_with_merged_cells(read):
    document = docx.Document()
    table = table_of(
        document,
        [
            ["TT", "Đơn vị", "Hồ sơ", ""],
            ["", "", "Trực tuyến", "Trực tiếp"],
            ["1", "Sở Y tế", "75.280", "12"],
            ["2", "Sở Nội vụ", "1.204", "7"],
        ],
    )
    table.cell(0, 2).merge(table.cell(0, 3))
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(0, 1).merge(table.cell(1, 1))
    made = read(saved(document), "a.docx")
    assert texts(made) == [
        "TT\tĐơn vị\tHồ sơ",
        "Trực tuyến\tTrực tiếp",
        "1\tSở Y tế\t75.280\t12",
        "2\tSở Nội vụ\t1.204\t7",
    ]
    cells = {cell.span.of(made.text): cell for cell in made.tables[0].cells}
    assert (cells["TT"].rows, cells["TT"].columns) == (2, 1)
    assert (cells["Hồ sơ"].column, cells["Hồ sơ"].columns) == (2, 2)
    assert (cells["Trực tiếp"].row, cells["Trực tiếp"].column) == (1, 3)
    assert made.tables[0].header_rows == 2


@pytest.mark.parametrize("style", ["Table Grid", "Normal Table"])
def test_letterhead_table_becomes_paragraphs_column_by_column(read, style):
    document = docx.Document()
    table_of(
        document,
        [
            ["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["Số: 12/BC-UBND", "An Giang, ngày 25 tháng 9 năm 2024"],
        ],
        style,
    )
    made = read(saved(document), "a.docx")
    assert made.tables == ()
    assert texts(made) == [
        "ỦY BAN NHÂN DÂN",
        "Số: 12/BC-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "An Giang, ngày 25 tháng 9 năm 2024",
    ]


def test_borderless_table_of_figures_stays_a_table(read):
    document = docx.Document()
    table_of(document, [["Huyện", "Năm 2023", "Năm 2024"]] + [["A", "1", "2"]] * 3, "Normal Table")
    assert len(read(saved(document), "a.docx").tables) == 1


def test_headers_and_footers_are_left_out(read):
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "ĐẦU TRANG"
    document.sections[0].footer.paragraphs[0].text = "CHÂN TRANG"
    document.add_paragraph("Nội dung báo cáo")
    assert read(saved(document), "a.docx").text == "Nội dung báo cáo"


def test_style_based_on_itself_ends(read):
    document = docx.Document()
    style = document.styles["Normal"].element
    style.append(parse_xml(f'<w:basedOn {W} w:val="{style.get(qn("w:styleId"))}"/>'))
    document.add_paragraph("Nội dung báo cáo")
    assert read(saved(document), "a.docx").text == "Nội dung báo cáo"


@pytest.mark.parametrize("again", [["Đơn vị", "Hồ sơ"], ["Đơn vị", "Văn bản"]])
def test_tables_under_the_same_headers_are_one(read, again):
    document = docx.Document()
    table_of(document, [["Đơn vị", "Hồ sơ"], ["Sở Y tế", "75.280"], ["Sở Nội vụ", "12"]])
    document.add_paragraph("")
    table_of(document, [again, ["Sở Tài chính", "41"], ["Sở Tư pháp", "7"]])
    made = read(saved(document), "a.docx")
    same = again[1] == "Hồ sơ"
    assert len(made.tables) == (1 if same else 2)
    assert made.text.count("Đơn vị") == (1 if same else 2)
    (cell,) = [c for t in made.tables for c in t.cells if c.span.of(made.text) == "7"]
    assert (cell.row, cell.column) == ((4, 1) if same else (2, 1))
