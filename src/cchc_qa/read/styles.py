"""What the styles of a .docx say of a paragraph: heading level, bold, alignment, numbering."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_qa.read.package import Element, W

_HEADING = re.compile(r"^(?:heading|đề mục|tiêu đề)\s*(\d)$", re.I)
_DEEPEST = 20
"""Styles based on styles; a file may close the chain to a ring."""


@dataclass(frozen=True, slots=True)
class NumberRef:
    """A paragraph's place in a list: the list's number, and the level if it is stated."""

    number: str
    level: int | None


class Styles:
    """The style part, by style id; an absent part has no styles."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall(f"{W}style")
        self._by_id = {str(style.get(f"{W}styleId")): style for style in found}
        self._default = next(
            (
                str(style.get(f"{W}styleId"))
                for style in found
                if style.get(f"{W}default") in ("1", "true")
                and style.get(f"{W}type") == "paragraph"
            ),
            "",
        )

    def chain(self, style_id: str | None) -> Iterator[Element]:
        """The style, what it is based on, and so on."""
        for _ in range(_DEEPEST):
            style = self._by_id.get(style_id or "")
            if style is None:
                return
            yield style
            style_id = value(style.find(f"{W}basedOn"))

    def of_paragraph(self, paragraph: Element) -> str:
        return value(paragraph.find(f"{W}pPr/{W}pStyle")) or self._default

    def level(self, paragraph: Element) -> int | None:
        """1 for the highest heading."""
        stated = value(paragraph.find(f"{W}pPr/{W}outlineLvl"))
        for style in self.chain(self.of_paragraph(paragraph)):
            named = _HEADING.match(value(style.find(f"{W}name")) or "")
            if named:
                return int(named.group(1))
            stated = stated or value(style.find(f"{W}pPr/{W}outlineLvl"))
        return int(stated) + 1 if stated and stated.isdigit() and int(stated) < 9 else None

    def centred(self, paragraph: Element) -> bool:
        stated = value(paragraph.find(f"{W}pPr/{W}jc"))
        for style in self.chain(self.of_paragraph(paragraph)):
            stated = stated or value(style.find(f"{W}pPr/{W}jc"))
        return stated == "center"

    def number_ref(self, paragraph: Element) -> NumberRef | None:
        """The paragraph's own numbering, else its style's; number «0» takes numbering away."""
        own = _number_ref(paragraph.find(f"{W}pPr/{W}numPr"))
        if own is not None:
            return own if own.number != "0" else None
        level = None
        for style in self.chain(self.of_paragraph(paragraph)):
            found = style.find(f"{W}pPr/{W}numPr")
            if found is not None:
                stated = value(found.find(f"{W}ilvl"))
                level = level if level is not None else _whole(stated)
                number = value(found.find(f"{W}numId"))
                if number is not None:
                    return NumberRef(number, level) if number != "0" else None
        return None

    def bold(self, run: Element, paragraph: Element) -> bool:
        stated = switched(run.find(f"{W}rPr/{W}b"))
        ids = [value(run.find(f"{W}rPr/{W}rStyle")), self.of_paragraph(paragraph)]
        for style_id in ids:
            for style in self.chain(style_id):
                if stated is None:
                    stated = switched(style.find(f"{W}rPr/{W}b"))
        return bool(stated)

    def bordered(self, style_id: str | None) -> bool:
        """Does the table style draw lines?"""
        return any(
            has_lines(style.find(f"{W}tblPr/{W}tblBorders")) for style in self.chain(style_id)
        )


def _number_ref(found: Element | None) -> NumberRef | None:
    number = value(found.find(f"{W}numId")) if found is not None else None
    if found is None or number is None:
        return None
    return NumberRef(number, _whole(value(found.find(f"{W}ilvl"))))


def _whole(stated: str | None) -> int | None:
    return int(stated) if stated is not None and stated.isdigit() else None


def value(element: Element | None) -> str | None:
    """The ``w:val`` of an element that may be absent."""
    found = None if element is None else element.get(f"{W}val")
    return None if found is None else str(found)


def switched(element: Element | None) -> bool | None:
    """A switch such as ``<w:b/>``: on, off, or not stated."""
    if element is None:
        return None
    return (value(element) or "1") not in ("0", "false", "off")


def has_lines(borders: Element | None) -> bool:
    return borders is not None and any(value(side) not in (None, "none", "nil") for side in borders)
