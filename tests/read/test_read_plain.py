"""Plain text and Markdown."""

from __future__ import annotations

import unicodedata

import pytest

TEXT = "Ủy ban nhân dân tỉnh đã ban hành Quyết định số 1077/QĐ-UBND ngày 04 tháng 7 năm 2024."


def texts(document):
    return [block.span.of(document.text) for block in document.blocks]


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        unicodedata.normalize("NFD", TEXT).encode(),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16-le", "utf-16-be", "decomposed"],
)
def test_unicode_in_all_its_forms_is_one_text(read, content):
    assert read(content, "a.txt").text == TEXT


def test_windows_1258_is_recognised_and_composed(read):
    content = _windows_1258(TEXT)
    with pytest.raises(UnicodeDecodeError):
        content.decode()
    assert read(content, "a.txt").text == TEXT


def _windows_1258(text):
    """The letters that the code has whole, and a tone mark after the others."""
    out = bytearray()
    for letter in text:
        try:
            out += letter.encode("cp1258")
        except UnicodeEncodeError:
            whole = unicodedata.normalize("NFD", letter)
            tones = "".join(c for c in whole if c in "\u0300\u0301\u0303\u0309\u0323")
            rest = unicodedata.normalize("NFC", "".join(c for c in whole if c not in tones))
            out += rest.encode("cp1258") + tones.encode("cp1258")
    return bytes(out)


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("hạn chế, tồn tại chủ yếu ở bộ phận một cửa tại một số xã cơ sở", "vật chất", True),
        ("theo quy định của pháp luật hiện hành kể từ ngày 25 tháng", "10 năm 2017", True),
        ("việc tự chủ được thực hiện theo quy định tại Nghị định số", "130/2005/NĐ-CP", True),
        ("đã hoàn thành toàn bộ các nhiệm vụ được giao trong quý này.", "vật chất", False),
        ("Công tác tuyên truyền, phổ biến, giáo dục pháp luật của tỉnh", "Ủy ban", False),
        ("Công tác tuyên truyền, phổ biến, giáo dục pháp luật của tỉnh", "1. Kết quả", False),
        ("Công tác tuyên truyền, phổ biến, giáo dục pháp luật của tỉnh", "a) kết quả", False),
        ("Công tác tuyên truyền", "trong quý", False),
    ],
)
def test_paragraph_cut_by_a_page_end(read, before, after, joined):
    whole = texts(read(f"Mở đầu.\n\n{before}\n\n{after} tiếp theo\n", "a.txt"))
    expected = [f"{before} {after} tiếp theo"] if joined else [before, f"{after} tiếp theo"]
    assert whole == ["Mở đầu.", *expected]


def test_hard_wrapped_text_is_joined(read):
    paragraph = " ".join(["Ủy ban nhân dân tỉnh báo cáo kết quả cải cách hành chính"] * 9) + "."
    lines, line = [], ""
    for word in paragraph.split(" "):
        if len(line) + len(word) + 1 > 72:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    wrapped = "\n".join([*lines, line])
    assert texts(read(f"{wrapped}\n\n{wrapped}\n", "a.txt")) == [paragraph, paragraph]


def test_lines_of_a_list_are_not_joined(read):
    lines = [f"- Chỉ tiêu thứ {number} đạt {number},5%;" for number in range(20)]
    assert texts(read("\n".join(lines), "a.txt")) == lines


def test_invisible_characters_go_and_blanks_are_plain(read):
    raw = "Tỷ\u00a0lệ\u200b  đạt\t94,\u00ad49%\x07 \u2003và 10²\r\nDòng\ufeff hai"
    document = read(raw + "\n" + TEXT, "a.txt")
    assert texts(document) == ["Tỷ lệ đạt 94,49% và 10²", "Dòng hai", TEXT]


def test_markdown(read):
    raw = """# BÁO CÁO **quý III**

## 1. Kết quả
> Đạt *94,49%* theo [cổng dịch vụ](https://a.vn).
- Mục một

| TT | Đơn vị | Số hồ sơ |
|---|:---|---:|
| 1 | **Sở Y tế** | 75.280 |
| 2 | Sở \\| Nội vụ | 12 |

---
Hết_báo_cáo 5*6*7
"""
    document = read(raw, "a.md")
    assert texts(document) == [
        "BÁO CÁO quý III",
        "1. Kết quả",
        "Đạt 94,49% theo cổng dịch vụ.",
        "- Mục một",
        "TT | Đơn vị | Số hồ sơ",
        "1 | Sở Y tế | 75.280",
        "2 | Sở | Nội vụ | 12",
        "Hết_báo_cáo 5*6*7",
    ]
    assert [block.level for block in document.blocks[:3]] == [1, 2, None]
    assert document.tables[0].header_rows == 1
    assert document.tables[0].cells[-2].span.of(document.text) == "Sở | Nội vụ"


def test_lines_with_bars_are_a_table_and_keep_their_bars(read):
    lines = ["Số liệu các thôn", "", "Thôn | Số hộ | Hồ sơ", "Đông | 612 | ", "", "Tây | | 41"]
    document = read("\n".join([*lines, "Hết."]), "a.txt")
    assert texts(document) == [
        "Số liệu các thôn",
        "Thôn | Số hộ | Hồ sơ",
        "Đông | 612",
        "Tây | | 41",
        "Hết.",
    ]
    (table,) = document.tables
    assert table.header_rows == 1
    shown = [(c.row, c.column, c.span.of(document.text)) for c in table.cells[3:]]
    assert shown == [(1, 0, "Đông"), (1, 1, "612"), (2, 0, "Tây"), (2, 2, "41")]


@pytest.mark.parametrize(
    "lines",
    [
        ["Mẫu A | B | C dùng chung.", "Hết."],
        ["Mẫu A | B dùng chung.", "Mẫu C | D dùng chung."],
        ["Mẫu A | B | C dùng chung.", "Mẫu C | D | E | F dùng chung."],
    ],
    ids=["one line", "one bar", "unlike"],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_other_bars_make_no_table(read, name, lines):
    document = read("\n".join(lines), name)
    assert document.tables == ()
    assert texts(document) == lines


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_rule_parts_the_headers_from_the_rows(read, name):
    document = read("| Năm | Hồ sơ |\n|---|---|\n| 2023 | 41 |\n", name)
    assert texts(document) == ["Năm | Hồ sơ", "2023 | 41"]
    assert document.tables[0].header_rows == 1
