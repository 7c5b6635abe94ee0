"""The buttons of what a question may have meant: offered by the newest turn, chosen by number."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from cchc_qa.types import Alternative, Answer, Verdict
from cchc_qa.ui.chat import MOST_OTHERS, _asker, _chooser
from cchc_qa.ui.desk import Turn

EVIL = "<img src=x onerror=alert(1)>"


class Desk:
    """Answers every question, offering so many others."""

    def __init__(self, offered: int) -> None:
        self.asked: list[str] = []
        self._offered = offered

    def ask(self, question: str) -> Turn:
        self.asked.append(question)
        others = tuple(Alternative(f"{EVIL} {n}?", EVIL, "1") for n in range(self._offered))
        return Turn(question, Answer(question, Verdict.ANSWERED, "2", alternatives=others))


def _button(words: str | None = None, *, visible: bool) -> tuple[str | None, bool]:
    return words, visible


GRADIO = SimpleNamespace(Button=_button)


@pytest.mark.parametrize("offered", range(MOST_OTHERS + 1))
def test_each_that_is_offered_has_a_button_and_the_rest_are_hidden(offered: int):
    _, _, turns, box, *buttons = _asker(GRADIO, Desk(offered))(" hỏi? ", ())
    assert (len(turns), box, len(buttons)) == (1, "", MOST_OTHERS)
    shown = [words for words, visible in buttons if visible]
    assert shown == [f"Hay là: {EVIL} {n}?" for n in range(offered)]


def test_a_button_asks_the_question_that_the_server_keeps():
    desk = Desk(2)
    _, _, turns, *_ = _asker(GRADIO, desk)("hỏi?", ())
    html, _, turns, *_ = _chooser(GRADIO, desk, 1)(turns)
    assert desk.asked == ["hỏi?", f"{EVIL} 1?"]
    assert len(turns) == 2
    assert EVIL not in html


@pytest.mark.parametrize("number", [1, MOST_OTHERS])
def test_a_button_of_nothing_asks_nothing(number: int):
    desk = Desk(1)
    _, _, turns, *_ = _asker(GRADIO, desk)("hỏi?", ())
    assert _chooser(GRADIO, desk, number)(turns)[2] == turns
    assert _chooser(GRADIO, desk, number)(())[2] == ()
    assert desk.asked == ["hỏi?"]
