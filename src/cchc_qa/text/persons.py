"""Names of people: a surname of Viet Nam's peoples and one to four given names, in capitals."""

from __future__ import annotations

import re

from cchc_qa.text.normalise import CAPITALISED

_SURNAMES = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Lâm|Trịnh"
    "|Mai|Đào|Hà|Cao|Lương|Lưu|Vương|Tô|Tôn|Tạ|Chu|Châu|Phùng|Quách|Mạc|Tăng|Từ|Thái|Triệu|Kiều"
    "|Trương|La|Lục|Sầm|Nông|Giàng|Thào|Vàng|Lù|Đàm|Bế|Ma|Cà|Quàng|Tòng|Điêu|Cầm|Bạc|Lò|Lường|Vì"
    "|Hứa|Hạ|Khổng|Khương|Kim|Thạch|Danh|Sơn|Lại|Lữ|Nghiêm|Ninh|Ông|Phí|Phó|Tống|Tiêu|Thân|Thẩm"
    "|Trà|Ung|Văn|Viên|Âu|Âu Dương|Bành|Cù|Diệp|Doãn|Giáp|Hàn|Hình|Mông|Ngụy|Nhan|Cung|Chung|Thi"
    "|Rơ|Ksor|Siu|Y|Hờ|Sùng|Hạng|Mùa|Vừ|Chẻo|Tẩn|Lý|Phàn|Đèo|Xa|Hoa|Chử|Đồng|Tưởng|Ân|An"
)
PERSON = re.compile(rf"(?<![^\W\d_])(?:{_SURNAMES})(?:\s+{CAPITALISED}){{1,4}}(?![^\W\d_])")
"""What looks like a person's name. «Sở Văn hóa» is none: its second word is in small letters."""

_BEFORE = re.compile(
    r"(?:(?:ông|bà|đồng chí|đ/c|anh|chị|thầy|cô|thí sinh|tác giả|bác sĩ|giáo viên|học sinh|là"
    r"|thuộc về"
    r"|gồm|do|của|nhân viên|công chức|viên chức)\s*:?\s*"
    r"|(?:chủ tịch|giám đốc|trưởng|phó|bí thư|thư ký|chánh|chủ nhiệm|cục trưởng|đội trưởng)"
    r"(?:\s+[^\W\d_]+){0,9}\s+|[:,;–(-]\s*|^\W*)$",
    re.IGNORECASE,
)
"""What stands before a person: a title, an office, a colon, a list. A place has none of them."""


def names_person(words: str) -> bool:
    """Whether a stretch names a person and not only a place named after one."""
    found = PERSON.finditer(words)
    return any(_BEFORE.search(words[max(0, m.start() - 80) : m.start()]) for m in found)
