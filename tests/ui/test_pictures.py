"""Tokens for page pictures: steady, bounded, and nothing for a stranger."""

from __future__ import annotations

from pathlib import Path

from cchc_qa.types import Run, Span
from cchc_qa.ui.pictures import PageOffer, Pictures


def _offer(page: int) -> PageOffer:
    return PageOffer(Path("a.pdf"), page, (Span(0, 5),), Span(1, 2), (Run(0, 5, page, 0),))


def test_same_page_same_token_and_other_page_another():
    pictures = Pictures()
    first = pictures.offer(_offer(1))
    assert pictures.offer(_offer(1)) == first
    assert pictures.offer(_offer(2)) != first
    assert len(first) >= 32


def test_oldest_token_is_forgotten():
    pictures = Pictures(tokens=2)
    first, _, _ = (pictures.offer(_offer(n)) for n in (1, 2, 3))
    assert pictures.png(first) is None
    assert pictures.layout(first) is None
    assert pictures.offer(_offer(1)) != first


def test_picture_is_drawn_once(monkeypatch):
    drawn = []

    def draw(*asked: object, **_: object) -> bytes:
        drawn.append(asked)
        return b"x"

    monkeypatch.setattr("cchc_qa.ui.pictures.page_picture", draw)
    pictures = Pictures()
    token = pictures.offer(_offer(1))
    assert pictures.png(token) == pictures.png(token) == b"x"
    assert len(drawn) == 1
