"""The buttons of what a question may have meant: offered by the newest turn, chosen by number."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from cchc_qa.followup import NO_FILTERS, Filters
from cchc_qa.types import Alternative, Answer, Period, Verdict
from cchc_qa.ui.chat import MOST_OTHERS, Talk, _asker, _chooser, _narrower, _remover
from cchc_qa.ui.desk import Shelf, Turn

Q3 = Period(2024, 7, 9)
EVIL = "<img src=x onerror=alert(1)>"


class Desk:
    """Answers every question, offering so many others."""

    def __init__(self, offered: int) -> None:
        self.asked: list[str] = []
        self._offered = offered

    def ask(self, words: str, before: Turn | None, filters: Filters) -> Turn:
        self.asked.append(words)
        assert before is None or before.question in self.asked
        others = tuple(Alternative(f"{EVIL} {n}?", EVIL, "1") for n in range(self._offered))
        answer = Answer(words, Verdict.ANSWERED, "2", alternatives=others)
        return Turn(words, answer, filters=filters)

    def shelf(self) -> Shelf:
        return Shelf(1, holders=("An Giang",), periods=(Q3,))


def _button(words: str | None = None, *, visible: bool) -> tuple[str | None, bool]:
    return words, visible


GRADIO = SimpleNamespace(Button=_button)


def _talk(told: list[object]) -> Talk:
    (talk,) = (part for part in told if isinstance(part, Talk))
    return talk


@pytest.mark.parametrize("offered", range(MOST_OTHERS + 1))
def test_each_that_is_offered_has_a_button_and_the_rest_are_hidden(offered: int):
    _, _, box, *more = _asker(GRADIO, Desk(offered))(" hỏi? ", Talk())
    assert (len(_talk(more).turns), box) == (1, "")
    shown = [words for words, visible in more[:MOST_OTHERS] if visible]
    assert shown == [f"Hay là: {EVIL} {n}?" for n in range(offered)]


def test_a_button_asks_the_question_that_the_server_keeps():
    desk = Desk(2)
    talk = _talk(_asker(GRADIO, desk)("hỏi?", Talk()))
    html, _, *told = _chooser(GRADIO, desk, 1)(talk)
    assert desk.asked == ["hỏi?", f"{EVIL} 1?"]
    assert len(_talk(told).turns) == 2
    assert EVIL not in html


@pytest.mark.parametrize("number", [1, MOST_OTHERS])
def test_a_button_of_nothing_asks_nothing(number: int):
    desk = Desk(1)
    talk = _talk(_asker(GRADIO, desk)("hỏi?", Talk()))
    assert _talk(_chooser(GRADIO, desk, number)(talk)) == talk
    assert _talk(_chooser(GRADIO, desk, number)(Talk())) == Talk()
    assert desk.asked == ["hỏi?"]


def test_filters_are_chosen_shown_and_removed():
    talk, holder, period, *chips = _narrower(GRADIO, Desk(0))("An Giang", "Quý III/2024", Talk())
    assert talk.filters == Filters("An Giang", Q3)
    assert (holder, period) == ("An Giang", "Quý III/2024")
    assert chips == [("An Giang ✕", True), ("Quý III/2024 ✕", True)]
    talk, holder, _, *chips = _remover(GRADIO, "holder")(talk)
    assert talk.filters == Filters(None, Q3)
    assert holder == "Tất cả"
    assert [visible for _, visible in chips] == [False, True]


@pytest.mark.parametrize("chosen", ["Hà Nội", None, 3, EVIL])
def test_filter_that_is_not_offered_is_none(chosen: object):
    talk, *_ = _narrower(GRADIO, Desk(0))(chosen, chosen, Talk())
    assert talk.filters == NO_FILTERS
