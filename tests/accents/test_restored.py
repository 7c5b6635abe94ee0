"""A question typed without accents gets them; what is no Vietnamese syllable stays as typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.accents import MOST_TOKENS, restored
from cchc_qa.evaluate import read_gold
from cchc_qa.index.store import OpenIndex, current_name
from cchc_qa.text.normalise import fold, has_accents, nfc
from cchc_qa.text.tokens import tokens

GOLD = Path(__file__).parent.parent / "gold"
RIGHT = (
    "tỷ lệ hồ sơ giải quyết đúng hạn của tỉnh an giang quý iii năm 2024 là bao nhiêu?",
    "có mấy thủ tục hành chính được cắt giảm?",
    "kế hoạch cải cách hành chính được ban hành theo quyết định nào?",
    "số lượng cán bộ, công chức, viên chức được đào tạo, bồi dưỡng",
    "ai ký báo cáo?",
    "bao nhiêu phần trăm người dân hài lòng về sự phục vụ?",
    "kinh phí thực hiện chuyển đổi số",
)
AS_TYPED = (
    "ubnd cchc tthc 2024",
    "sipas par index 94,49%",
    "76/nq-cp",
    "where can a foreigner apply online for a card",
    "",
    "?!",
)
SYLLABLES = st.sampled_from(["so", "lam", "cua", "UBND", "2024", "quy.", "Dong,", "online", "may?"])


@dataclass
class Counted:
    """Reports that have some words in so many texts."""

    words: dict[str, int] = field(default_factory=dict)

    def document_frequency(self, word: str) -> int:
        return self.words.get(word, 0)


@pytest.mark.parametrize("wanted", RIGHT)
def test_accents_are_restored(wanted: str):
    assert restored(fold(wanted)).text == wanted


@pytest.mark.parametrize("text", AS_TYPED)
def test_what_is_no_syllable_stays(text: str):
    assert restored(text).text == text


def test_capitals_stay():
    assert restored("So luong ho so cua Bo Noi vu").text == "Số lượng hồ sơ của Bộ Nội vụ"
    assert restored("SO LUONG HO SO").text == "SỐ LƯỢNG HỒ SƠ"


def test_capitals_amid_small_letters_are_an_abbreviation():
    assert restored("bao nhieu nguoi xem kenh HAI").text.endswith(" HAI")
    assert restored("bao nhieu nguoi xem kenh hai").text.endswith(" hai")


def test_the_tone_of_quy_stands_where_people_write_it():
    assert restored("bao cao quy iii").text == "báo cáo quý iii"


def test_the_reports_decide_how_their_names_are_written():
    """Nobody could know how a place is written that no text learned from names."""
    asked = "dan so huyen lam khe la bao nhieu"
    own = {"lâm": 40, "khê": 40, "lâm khê": 40, "lam": 40, "khe": 40, "lam khe": 40}
    assert "lâm khê" in restored(asked, Counted({w: own[w] for w in list(own)[:3]})).text
    assert "lam khe" in restored(asked, Counted({w: own[w] for w in list(own)[3:]})).text


def test_a_word_of_the_reports_is_met_though_the_language_hardly_has_it():
    own = {"đò": 60, "bến": 60, "bến đò": 50}
    assert "bến đò" not in restored("cac ben do da dong cua", Counted()).text
    assert restored("cac ben do da dong cua", Counted(own)).text == "các bến đò đã đóng cửa"


def test_where_it_is_unsure_other_writings_are_named():
    assert "bạn" in restored("may ban").others[1]
    assert restored("ty le ho so dung han").others[2:4] == ((), ())


def test_a_very_long_text_stays():
    text = "ho so " * MOST_TOKENS
    assert restored(text).text == text


@given(st.one_of(st.text(max_size=60), st.lists(SYLLABLES, max_size=30).map(" ".join)))
def test_only_accents_are_added(text: str):
    typed = nfc(text)
    if fold(typed) != typed.lower():
        typed = fold(typed)
    found = restored(typed)
    assert fold(found.text) == fold(typed)
    assert [t.folded for t in tokens(found.text)] == [t.folded for t in tokens(typed)]
    assert len(found.others) == len(tokens(typed))


def test_most_syllables_of_the_sample_reports_questions_are_right(sample_index: Path):
    """97.9 in a hundred when this was written (benchmarks/ACCENTS.md)."""
    words = OpenIndex(sample_index, current_name(sample_index) or "").lexical.blocks
    asked = [nfc(g.question) for g in read_gold(GOLD / "mau.jsonl")]
    right = [
        wanted.key == got.key
        for question in filter(has_accents, asked)
        for wanted, got in zip(
            tokens(question), tokens(restored(fold(question), words).text), strict=True
        )
    ]
    assert len(right) > 1000
    assert sum(right) / len(right) > 0.965
