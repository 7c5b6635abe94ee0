"""Where a sentence ends: golden lines, each named rule for and against, and any text."""

from __future__ import annotations

import pytest
from documents import golden
from hypothesis import example, given
from hypothesis import strategies as st

from cchc_qa import segment
from cchc_qa.segment import MAX_LENGTH, RULES, deciding_rule, sentences
from cchc_qa.types import Span


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize("line", golden("sentences.txt"))
def test_golden_lines(line: str):
    assert cut(line.replace(" | ", " ")) == line.split(" | ")


@pytest.mark.parametrize(
    ("rule", "left", "right"),
    [
        ("starts_in_lower_case", "Hiện có 3 huyện.", "đã nộp đủ."),
        ("after_enumerator", "II.", "Kết quả"),
        ("after_enumerator", "đ.", "Kết quả"),
        ("after_abbreviation", "Đến TP.", "Long Xuyên"),
        ("after_abbreviation", "máy in, v.v.", "Sở"),
        ("within_number", "đạt 99.", "90% hồ sơ."),
        ("right_is_no_sentence", "Đã thống nhất.", ")"),
        ("right_is_no_sentence", "Đã thống nhất.", "…"),
    ],
)
def test_a_rule_takes_a_cut_back(rule: str, left: str, right: str):
    assert deciding_rule(left, right) == rule


@pytest.mark.parametrize(
    ("rule", "left", "right"),
    [
        ("starts_in_lower_case", "Đã nộp chưa?", "rồi"),
        ("starts_in_lower_case", "Có 3 huyện.", "Đã nộp."),
        ("after_enumerator", "Thực hiện Điều 5.", "Khoản 2 khác."),
        ("after_abbreviation", "Thuộc khối CTP.", "Đã xong."),
        ("within_number", "Xếp hạng 7.", "90 đơn vị"),
        ("within_number", "Đạt 99,", "90%"),
        ("right_is_no_sentence", "Đã xong.", "(Phụ lục.)"),
    ],
)
def test_a_rule_lets_a_cut_be(rule: str, left: str, right: str):
    assert getattr(segment, rule)(left, right) is False


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_an_ordinary_end_is_no_rules_business(rule: segment.Rule):
    assert rule("Đã xong 5 hồ sơ.", "Tỉnh họp.") is False


def test_a_sentence_stands_where_the_block_stands():
    text = "Tiêu đề\nMột câu. Hai câu.\nKhác"
    block = Span(8, 25)
    assert [s.of(text) for s in sentences(text, block)] == ["Một câu.", "Hai câu."]
    assert all(block.holds(s) for s in sentences(text, block))


def test_a_line_without_end_is_cut_in_reasonable_time():
    text = "hồ sơ trực tuyến " * (3 * MAX_LENGTH // 17)
    found = sentences(text, Span(0, len(text)))
    assert "".join(s.of(text) for s in found).split() == text.split()


@given(st.text(alphabet="ạBcđ 1.,;:?!()”…\n\t%", max_size=80) | st.text(max_size=80))
@example("1. ")
@example("a.b. C")
def test_sentences_are_ordered_and_leave_only_blanks(text: str):
    found = sentences(text, Span(0, len(text)))
    reached = 0
    for span in found:
        assert reached <= span.start < span.end
        assert not text[reached : span.start].strip()
        reached = span.end
    assert not text[reached:].strip()


def test_a_town_is_not_cut_from_its_name():
    assert cut("Gồm TP. Châu Đốc, TX. Tân Châu.") == ["Gồm TP. Châu Đốc, TX. Tân Châu."]


def test_a_closing_mark_stays_with_its_sentence():
    assert cut("“Đã xong.” Chủ tịch kết luận.") == ["“Đã xong.”", "Chủ tịch kết luận."]
