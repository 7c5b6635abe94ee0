"""Levels of government that a question names, and whether the words about a candidate name them.

«Tỷ lệ hồ sơ toàn trình cấp xã» is not answered by the figure of the whole province: where nothing
around a figure says its level, it is of all of them.
"""

from __future__ import annotations

import re

from cchc_qa.question import Form, Question
from cchc_qa.rings import Candidate, rings
from cchc_qa.text.normalise import fold

_ASKED = re.compile(r"\b(?:khoi |ubnd )?cap (huyen|xa|so)\b(?! (?:nao|dau)\b)")
"""A province's level needs no name: its reports speak of it where they name none."""

_NAMES = {
    "xa": re.compile(r"\b(?:xã(?! hội)|phường|thị trấn|đặc khu|ba cấp|3 cấp|các cấp)\b"),
    "huyen": re.compile(r"\b(?:huyện|quận|thị xã|thành phố|tp|ba cấp|3 cấp|các cấp)\b"),
    "so": re.compile(r"\b(?:sở|ngành|cấp tỉnh|của tỉnh|ba cấp|3 cấp|các cấp)\b"),
}
"""What reports call the bodies of each level."""


def level_is_missing(question: Question, candidate: Candidate) -> bool:
    """Whether a question about a figure names a level that nothing about the candidate does."""
    asked = _ASKED.findall(fold(question.wording)) if question.form is Form.FIGURE else []
    if not asked:
        return False
    around = rings(candidate)
    words = " . ".join(around.all()).lower()
    return not any(_NAMES[level].search(words) for level in asked)
