"""The order of the Vietnamese alphabet."""

from __future__ import annotations

from cchc_qa.text.collation import collation_key


def in_order(*words: str) -> list[str]:
    return sorted(words, key=collation_key)


def test_letters_with_marks_follow_their_own():
    assert in_order("đơn", "dân", "êm", "ấm", "em", "ăn", "an", "đất") == [
        "an", "ăn", "ấm", "dân", "đất", "đơn", "em", "êm",
    ]  # fmt: skip


def test_tones_decide_only_between_equal_letters():
    words = ["ma", "mà", "mả", "mã", "má", "mạ", "man"]
    assert in_order(*reversed(words)) == words
    assert in_order("mạnh", "mai") == ["mai", "mạnh"]


def test_capitals_and_signs_do_not_separate():
    assert in_order("Sở Y tế", "sở Nội vụ", "Sở") == ["Sở", "sở Nội vụ", "Sở Y tế"]
    assert in_order("a", "10", "2") == ["10", "2", "a"]
