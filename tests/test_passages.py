"""A sentence with its path: the headings and parent bullets above it."""

from __future__ import annotations

from documents import document, words

from cchc_qa.passages import passages


def paths(*lines: str) -> dict[str, tuple[str, list[str]]]:
    """Each sentence → its section and what stands above it."""
    read = document(*lines)
    return {
        str(words(read, s.span)): (s.section, [str(words(read, p)) for p in s.path])
        for s in passages(read)
    }


def test_a_sentence_stands_under_headings_and_parent_bullets():
    found = paths("I. KẾT QUẢ", "1. Thủ tục", "- Cấp huyện:", "+ Đúng hạn 5. Trễ hạn 1.")
    assert found["Trễ hạn 1."] == ("I.1", ["KẾT QUẢ", "Thủ tục", "Cấp huyện:"])
    assert found["I. KẾT QUẢ"] == ("I", [])


def test_a_sibling_is_no_parent():
    found = paths("- Cấp huyện:", "+ Đúng hạn 5.", "- Cấp xã:", "+ Đúng hạn 7.")
    assert found["+ Đúng hạn 5."][1] == ["Cấp huyện:"]
    assert found["+ Đúng hạn 7."][1] == ["Cấp xã:"]


def test_of_a_long_parent_only_its_first_sentence_is_said():
    long = "- Cấp huyện đã làm xong việc. " + "Tiếp tục theo dõi, đôn đốc các đơn vị. " * 12
    found = paths(long, "+ Đúng hạn 5.")
    assert found["+ Đúng hạn 5."][1] == ["Cấp huyện đã làm xong việc."]


def test_a_parent_of_one_endless_sentence_is_cut():
    (above,) = paths("- " + "hồ sơ " * 200 + ":", "+ Đúng hạn 5.")["+ Đúng hạn 5."][1]
    assert 300 < len(above) <= 400


def test_the_rows_of_a_table_are_one_sentence_each():
    found = paths("Phụ lục", "| Nội dung. Khác | Số |", "|---|---|", "| Cấp xã. Cấp huyện | 5 |")
    assert list(found) == ["Phụ lục", "Nội dung. Khác | Số", "Cấp xã. Cấp huyện | 5"]


def test_all_the_text_is_in_a_sentence_in_order():
    read = document("I. KẾT QUẢ", "Một. Hai.", "| A | B |", "|---|---|", "| c | 5 |", "Ba.")
    spans = [s.span for s in passages(read)]
    assert spans == sorted(spans)
    left = read.text
    for span in reversed(spans):
        left = left[: span.start] + left[span.end :]
    assert not left.strip()
