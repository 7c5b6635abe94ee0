"""Headings, numbering and bullets: golden reports, and each marker for and against."""

from __future__ import annotations

import pytest
from documents import document, golden, words

from cchc_qa.structure import marker_of, places


def outlines() -> dict[str, list[tuple[str, str]]]:
    """Each golden report: its name → (section, indented line) of each line."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in golden("structure.txt"):
        if line.startswith("==="):
            held = found.setdefault(line[4:], [])
        else:
            section, _, shown = line.partition("| ")
            held.append((section.strip(), shown))
    return found


OUTLINES = outlines()


def shown(lines: list[str]) -> list[tuple[str, str]]:
    """What ``places`` makes of a report, as the golden file writes it."""
    read = document(*lines)
    return [
        (place.section, "  " * len(place.above) + str(words(read, read.blocks[place.block].span)))
        for place in places(read)
    ]


def plain(line: str) -> str:
    """A golden line as the reader gives it: without the marks of Markdown."""
    bare = line.lstrip()
    inner = bare.strip("|* ") if bare.startswith(("|", "**")) else bare.lstrip("# ")
    return line[: len(line) - len(bare)] + inner


@pytest.mark.parametrize("name", OUTLINES)
def test_golden_reports(name: str):
    outline = OUTLINES[name]
    expected = [(section, plain(line)) for section, line in outline if "|---" not in line]
    assert shown([line.strip() for _, line in outline]) == expected


@pytest.mark.parametrize("name", OUTLINES)
def test_what_stands_above_is_open_there(name: str):
    """Each line's path is the path of the line above it, with that line."""
    read = document(*(line.strip() for _, line in OUTLINES[name]))
    found = places(read)
    for place in found:
        assert all(found[a].above == place.above[:n] for n, a in enumerate(place.above))


@pytest.mark.parametrize(
    ("text", "kind", "mark"),
    [
        ("I. KẾT QUẢ", "roman", "I"),
        ("II – Kết quả", "roman", "II"),
        ("1. Công tác", "number", "1"),
        ("01. Công tác", "number", "01"),
        ("1) Một", "number", "1"),
        ("1/ Một", "number", "1"),
        ("I/ KẾT QUẢ", "roman", "I"),
        ("b/ Đoàn", "letter", "b"),
        ("(1)Một", "bracket", "1"),
        ("* Xã", "dot", "*"),
        ("1.1. Thể chế", "decimal", "1.1"),
        ("1.1 Thể chế", "decimal", "1.1"),
        ("a) Kế hoạch", "letter", "a"),
        ("đ) Khác", "letter", "đ"),
        ("A. Tổng quan", "capital", "A"),
        ("(1) Một", "bracket", "1"),
        ("(i) Một", "bracket", "i"),
        ("- Tỉnh", "dash", "-"),
        ("-Tỉnh", "dash", "-"),
        ("– Tỉnh", "dash", "–"),
        ("+ Huyện", "plus", "+"),
        ("• Xã", "dot", "•"),
        ("o Xã", "dot", "o"),
        ("Phần thứ nhất", "phần", "nhất"),
        ("PHẦN I", "phần", "I"),
        ("Điều 5. Tổ chức", "điều", "5"),
        ("Biểu số 1. Kết quả", "biểu", "1"),
        ("Phụ lục II", "phụ lục", "II"),
    ],
)
def test_a_marker(text: str, kind: str, mark: str):
    found = marker_of(text)
    assert found is not None
    assert (found.kind, found.mark) == (kind, mark)


@pytest.mark.parametrize(
    "text",
    [
        "1.234 hồ sơ",
        "12,5% hồ sơ",
        "15 hồ sơ",
        "2024 là năm bản lề",
        "10/10 huyện",
        "5/KH-UBND",
        "đ/c Nam",
        "-5% so với cùng kỳ",
        "ông Nam",
        "I.M.F đã họp",
        "Bảng 3 cho thấy kết quả",
        "Phần lớn hồ sơ",
        "Chương trình 5 năm",
        "Sở Y tế",
        "",
    ],
)
def test_no_marker(text: str):
    assert marker_of(text) is None


def test_words_begin_behind_the_marker():
    for text, rest in {"1.1. Thể chế": " Thể chế", "- Tỉnh": " Tỉnh", "Điều 5. A": " A"}.items():
        marker = marker_of(text)
        assert marker is not None
        assert text[marker.end :] == rest


def test_each_lead_in_keeps_its_own_list():
    lines = ["Kết quả như sau:", "- Đúng hạn 5", "Hạn chế như sau:", "- Trễ hạn 1"]
    assert [line for _, line in shown(lines)] == [
        "Kết quả như sau:",
        "  - Đúng hạn 5",
        "Hạn chế như sau:",
        "  - Trễ hạn 1",
    ]


def test_an_article_of_another_document_opens_no_part():
    assert marker_of("Điều 5 Nghị định số 61/2018/NĐ-CP quy định rõ.") is None
