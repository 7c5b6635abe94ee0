"""Example questions: common ones of the field, of which those are offered that the index answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice

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

_SURE = 0.7
"""An example should show the program at its best."""


def examples(places: Iterable[str], ask: Callable[[str], Answer]) -> tuple[str, ...]:
    """Up to MOST questions that are answered with a value, over the places in turn."""
    return tuple(islice(_answered(_questions(tuple(places)), ask), MOST))


def _questions(places: tuple[str, ...]) -> Iterator[str]:
    """Where the reports are of one place, a question need not name it."""
    if len(places) < 2:
        yield from (f"{q}?" for q in _QUESTIONS)
        return
    for question, place in zip(_QUESTIONS, cycle(places), strict=False):
        yield f"{question} của {place}?"


def _answered(questions: Iterable[str], ask: Callable[[str], Answer]) -> Iterator[str]:
    for question in questions:
        answer = ask(question)
        if answer.value and answer.confidence >= _SURE:
            yield question
