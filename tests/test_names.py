"""«Ai …», «xã nào …»: the name, where the sentence has exactly one of its kind."""

from __future__ import annotations

import pytest

from cchc_qa.names import name_asked
from cchc_qa.question import understand
from cchc_qa.types import Span


def named(question: str, sentence: str) -> str | None:
    found = name_asked(understand(question), sentence, Span(0, len(sentence)))
    return found.of(sentence) if found else None


@pytest.mark.parametrize(
    ("question", "sentence", "name"),
    [
        ("Ai làm Trưởng ban?", "Do ông Đàm Khắc Lượng làm Trưởng ban.", "Đàm Khắc Lượng"),
        ("Ai đạt giải nhất?", "Giải nhất thuộc về chị Lâm Ánh Mẫu, phường 1.", "Lâm Ánh Mẫu"),
        ("ai la giam doc so", "Giám đốc Sở là đồng chí Trần Văn Bình.", "Trần Văn Bình"),
        ("Ai phụ trách?", "Bà Lê Thu Hà phụ trách ở xã Phú Điền Đông.", "Lê Thu Hà"),
        ("Sở nào chủ trì?", "Do Sở Khoa học và Công nghệ chủ trì.", "Sở Khoa học và Công nghệ"),
        ("Cơ quan nào chủ trì?", "Việc này do Sở Tư pháp chủ trì.", "Sở Tư pháp"),
        ("Mô hình này của xã nào?", "Mô hình của xã Tân Khoái in mã QR.", "xã Tân Khoái"),
        ("Huyện nào dẫn đầu?", "Dẫn đầu là huyện Mỹ Khánh.", "huyện Mỹ Khánh"),
        ("Đơn vị nào của Gò Sậy làm?", "Gò Sậy giao xã Cồn Sen Hạ làm.", "xã Cồn Sen Hạ"),
    ],
)
def test_the_only_name_of_its_kind_answers(question: str, sentence: str, name: str):
    assert named(question, sentence) == name


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Ai phụ trách?", "Ông Trần Văn Bình và bà Lê Thu Hà phụ trách."),
        ("Ai phụ trách?", "Giám đốc Kiều Thế Vịnh và ông Trần Văn Bình phụ trách."),
        ("Ai phụ trách?", "Phó Giám đốc Ông Thị Mận phụ trách."),
        ("Ai là giám đốc?", "Phó Giám đốc là ông Trần Văn Bình."),
        ("Ai phụ trách?", "Sở Nội vụ phụ trách."),
        ("Sở nào trễ?", "Sở Nội vụ và Sở Y tế trễ."),
        ("Sở nào trễ?", "Sở Nội vụ và Sở Biến đổi khí hậu trễ."),
        ("Huyện nào dẫn đầu?", "Dẫn đầu là huyện Mỹ Khánh, cuối là huyện Vàm Xanh."),
        ("Những xã nào trễ?", "Xã Tân Khoái trễ."),
        ("Tỷ lệ của xã Tân Khoái là bao nhiêu?", "Xã Tân Khoái đạt 94%."),
    ],
)
def test_where_it_is_not_plain_the_sentence_answers_alone(question: str, sentence: str):
    assert named(question, sentence) is None
