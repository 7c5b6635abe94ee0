"""Page pictures under names that tell nothing and cannot be guessed.

An answer offers a page and gets a token for its address; the picture is drawn when a browser asks
for it. Both maps are bounded: the oldest are forgotten.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from cchc_qa.picture import Box, page_layout, page_picture
from cchc_qa.types import Run, Span

_TOKENS = 4096
"""Pages on offer: some hundreds of conversations."""

_DRAWN = 48
"""Pictures kept drawn, of about 300 kB each."""

_SCALE = 2.0
"""Pixels a point: sharp on a dense screen, and when zoomed on an ordinary one."""


@dataclass(frozen=True, slots=True)
class PageOffer:
    """A page of an indexed file, and what is to be marked on it. ``runs`` are those of the page."""

    source: Path
    page: int
    marks: tuple[Span, ...]
    strong: Span | None
    runs: tuple[Run, ...]


class Pictures:
    """The pages on offer, and the pictures drawn last. Safe to use from several threads."""

    def __init__(self, tokens: int = _TOKENS, drawn: int = _DRAWN) -> None:
        self._lock = Lock()
        self._most, self._most_drawn = tokens, drawn
        self._offers: OrderedDict[str, PageOffer] = OrderedDict()
        self._tokens: dict[PageOffer, str] = {}
        self._drawn: OrderedDict[str, bytes] = OrderedDict()

    def offer(self, page: PageOffer) -> str:
        """The token of a page; the same page keeps its token while it is remembered."""
        with self._lock:
            token = self._tokens.setdefault(page, secrets.token_urlsafe(24))
            self._offers[token] = page
            self._offers.move_to_end(token)
            if len(self._offers) > self._most:
                _, forgotten = self._offers.popitem(last=False)
                del self._tokens[forgotten]
            return token

    def png(self, token: str) -> bytes | None:
        """The picture; ``None`` for a token never given or forgotten. Raises PictureError."""
        with self._lock:
            offer, drawn = self._offers.get(token), self._drawn.get(token)
        if offer is None or drawn is not None:
            return drawn if offer else None
        fresh = _draw(offer)
        with self._lock:
            self._drawn[token] = fresh
            if len(self._drawn) > self._most_drawn:
                self._drawn.popitem(last=False)
        return fresh

    def layout(self, token: str) -> tuple[Box, tuple[Box, ...]] | None:
        """The page's size and where its chief mark stands, in points. Raises PictureError."""
        with self._lock:
            offer = self._offers.get(token)
        if offer is None:
            return None
        chief = offer.strong or next(iter(offer.marks), Span(0, 0))
        return page_layout(offer.source, offer.runs, offer.page, chief)


def _draw(offer: PageOffer) -> bytes:
    return page_picture(
        offer.source, offer.runs, offer.page, offer.marks, offer.strong, scale=_SCALE
    )
