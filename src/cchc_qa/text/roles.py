"""What a figure is to its indicator: carried out, planned, a year before, a change, a share."""

from __future__ import annotations

import re

from cchc_qa.text.claims import Quantity
from cchc_qa.text.clauses import is_measure
from cchc_qa.text.normalise import key
from cchc_qa.types import FigureKind, Role, Span

# The patterns are met with keys, in which «quý» has its tone in the older place: «qúy».
_PLAN = r"(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán)"
_BEFORE = r"(?:cùng kỳ|năm trước|năm ngoái|qúy trước|kỳ trước|tháng trước)"
_CHANGE = re.compile(
    r"(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt|hụt)"
    r"(?:\s*/\s*giảm|\s+thêm|\s+được|\s+tới|\s+đến|\s+gần|\s+hơn|\s+trên|\s+khoảng|\s+bình quân"
    r"|\s+nhẹ|\s+mạnh|\s+lên)*"
    rf"(?:\s+(?:so\s+với\s+)?(?:{_PLAN}|{_BEFORE})(?:\s+(?:đề ra|được giao|năm(?:\s+\w+)?))?)?"
    r"\s*(?:là\s*)?[:+-]?\s*$"
)
"""«tăng 5%», «vượt chỉ tiêu 5%», «giảm so với cùng kỳ năm 2023 là 12 hồ sơ»."""

_PREVIOUS = re.compile(rf"(?<!so với )(?<!so )(?:{_BEFORE})[^,;]{{0,40}}$")
_FROM = re.compile(r"\btừ\s*$")
_TO = re.compile(r"\s*(?:xuống|lên|còn|thành)\b")
_BODY_OR_DOCUMENT = (
    r"(?<!sở )(?<!phòng )(?<!tài chính - )(?<!tài chính – )kế hoạch(?! số| và đầu tư| hóa)"
)
_TARGET = re.compile(
    rf"(?:chỉ tiêu|{_BODY_OR_DOCUMENT}|mục tiêu|dự toán|yêu cầu)"
    r"(?![^,;]{0,60}\b(?:đạt|thực hiện|hoàn thành|đã)\b)[^,;]{0,60}$"
)
"""A planned figure, unless something between says that it was carried out."""

_STRIVES = re.compile(
    r"\b(?:phấn đấu|dự kiến|đề ra|đặt ra|quyết tâm|sẽ(?! được))\b(?![^,;]{0,60}\bđã\b)[^,;]{0,60}$"
)
_RAISES = re.compile(
    r"^\W*(?:(?:phấn đấu|quyết tâm|để)\s+)?(?:đưa|nâng|kéo)\b.*\b(?:lên|xuống|về)\b"
)
"""«Đưa tỷ lệ … lên 80%» at a sentence's beginning: what is to be done, unless «đã» precedes."""

_TARGET_TAIL = re.compile(r"\s*(?:so với|theo)\s+(?:chỉ tiêu|kế hoạch|mục tiêu|yêu cầu)")
_RELATIVE_TAIL = re.compile(
    r"\s*(?:so\s+với|so\s+cùng|so|của)?\s*(?:\w+\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|cùng kỳ"
    r"|năm trước|qúy trước)"
)
_EQUALS = re.compile(r"bằng\s*$")
_WHOLE = re.compile(r"\d[^\W\d]*(?:\s[^\W\d]+)*\s?/\s*$")
"""«4.396 triệu đồng/9.227 triệu đồng»: what was carried out of what was planned."""

_BRACKET = re.compile(r"\(\s*$")
_BEFORE_BRACKET = (
    (re.compile(rf"{_BEFORE}(?:\s+năm(?:\s+\w+)?)?\s*\($"), Role.PREVIOUS),
    (
        re.compile(r"(?:chỉ tiêu|mục tiêu|kế hoạch)\s+(?:đề ra|đặt ra|được giao|giao)\s*\($"),
        Role.TARGET,
    ),
)
"""«so với quý trước (17 hồ sơ)», «vượt mục tiêu đề ra (80%)»."""

_PLANS = re.compile(
    r"\W*(?:[ivx]+\W+)?(?:về\s+|một số\s+|các\s+|những\s+)?"
    r"(?:phương hướng|định hướng|nhiệm vụ(?:,? giải pháp)?(?: chủ yếu)? trọng tâm"
    r"|nhiệm vụ\b.{0,60}\b(?:qúy|năm|tháng|thời gian tới|tiếp theo)\b"
    r"|(?:kế hoạch|chương trình) công tác)"
)
_REPORTS = re.compile(r"\W*(?:kết quả|tình hình|đánh giá)\b")
_DONE = re.compile(r"\b(?:đã|đạt được|thực hiện được|hoàn thành được|hiện có|hiện nay|đến nay)\b")


def role_of(words: str, label: Span, tail: Span, quantity: Quantity, *, governed: bool) -> Role:
    """The role that the words of its clause give a figure; ``governed`` if one carried out stands
    before it."""
    before = key(label.of(words))
    after = key(tail.of(words))
    if not is_measure(quantity):
        return Role.ACTUAL
    if _CHANGE.search(before):
        return Role.CHANGE
    if _PREVIOUS.search(before) or is_start_of_change(words, label, tail):
        return Role.PREVIOUS
    if not before and (bracketed := _before_bracket(words, quantity.span.start)):
        return bracketed
    if (quantity.bound and _TARGET_TAIL.match(after)) or _WHOLE.search(words[: label.end]):
        return Role.TARGET
    compared = _EQUALS.search(before) or _RELATIVE_TAIL.match(after)
    if quantity.kind is FigureKind.PERCENT and governed and compared:
        return Role.RELATIVE
    return Role.TARGET if _is_planned(label, before) else Role.ACTUAL


def is_start_of_change(words: str, label: Span, tail: Span) -> bool:
    """«giảm từ 45 ngày xuống 28 ngày»: the first is what it was before."""
    starts = _FROM.search(key(label.of(words))) is not None
    return starts and _TO.match(key(tail.of(words))) is not None


def _before_bracket(words: str, start: int) -> Role | None:
    if not _BRACKET.search(words[:start]):
        return None
    before = key(words[max(0, start - 60) : start]).rstrip()
    return next((role for pattern, role in _BEFORE_BRACKET if pattern.search(before)), None)


def _is_planned(label: Span, before: str) -> bool:
    near = before[-80:]
    raised = label.start <= 2 and _RAISES.search(before) and "đã" not in before.split()
    return bool(_TARGET.search(near) or _STRIVES.search(near) or raised)


def plans(headings: list[str]) -> bool:
    """Whether what stands above a sentence, outermost first, says that it tells of things to do."""
    for heading in reversed(headings):
        wording = key(heading)
        if _PLANS.match(wording):
            return True
        if _REPORTS.match(wording):
            return False
    return False


_SETS_OUT = re.compile(
    r"^\W*(?:\d+\W+)?(?:(?:phấn đấu|quyết tâm|tiếp tục)\s+)?"
    r"(?:đưa|nâng|kéo giảm|phấn đấu|bảo đảm|đảm bảo)\b"
)


def sets_out(words: str) -> bool:
    """Whether a sentence begins as a thing to do («Đưa tỷ lệ … lên 80%, …») and none says it is
    done: then all its figures are aims."""
    return _SETS_OUT.match(key(words)) is not None and not says_done(words)


def says_done(words: str) -> bool:
    return _DONE.search(key(words)) is not None
