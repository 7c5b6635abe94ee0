"""Example questions: common ones of the field, of those that the index answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from cchc_qa.types import Answer

MOST = 5

_QUESTIONS = (
    "Tỷ lệ hồ sơ trực tuyến toàn trình",
    "Tỷ lệ giải quyết hồ sơ đúng hạn",
    "Giải ngân vốn đầu tư công đạt bao nhiêu phần trăm kế hoạch",
    "Số người được tinh giản biên chế",
    "Tỷ lệ thanh toán trực tuyến",
    "Đã kiểm tra cải cách hành chính bao nhiêu đơn vị",
    "Bao nhiêu phản ánh, kiến nghị đã được giải quyết",
    "Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
)
"""What the form of the reports asks every province for, so that most reports hold it."""


def examples(places: tuple[str, ...], ask: Callable[[str], Answer]) -> tuple[str, ...]:
    """Up to MOST questions that are answered with a value, over the places in turn."""
    return tuple(islice(_answered(places, ask), MOST))


def _answered(places: tuple[str, ...], ask: Callable[[str], Answer]) -> Iterator[str]:
    for number, question in enumerate(_QUESTIONS):
        found = (q for q in _asked(question, places, number) if ask(q).value)
        yield from islice(found, 1)


def _asked(question: str, places: tuple[str, ...], turn: int) -> Iterator[str]:
    """Where the reports are of one place, a question need not name it."""
    if len(places) < 2:
        yield f"{question}?"
        return
    first = turn % len(places)
    yield from (f"{question} của {place}?" for place in (*places[first:], *places[:first]))
