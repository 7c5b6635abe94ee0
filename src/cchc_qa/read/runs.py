"""A paragraph of a .docx → its visible text, and the text boxes anchored in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_qa.read.clean import SUPERSCRIPT
from cchc_qa.read.package import Element, W
from cchc_qa.read.styles import Styles, switched, value

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GONE = {f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}rt", f"{W}instrText"}
_SIGNS = {
    f"{W}tab": " ",
    f"{W}ptab": " ",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_BOX = f"{W}txbxContent"


@dataclass(frozen=True, slots=True)
class Text:
    """``raw`` has a newline for each soft break; ``boxes`` are text boxes' contents."""

    raw: str
    bold: bool
    boxes: tuple[Element, ...]


def text_of(paragraph: Element, styles: Styles) -> Text:
    pieces: list[str] = []
    bolds: list[bool] = []
    boxes: list[Element] = []
    for run in _runs(paragraph, boxes):
        seen = _run_text(run, boxes)
        pieces.append(seen)
        if seen.strip():
            bolds.append(run.tag == f"{W}r" and styles.bold(run, paragraph))
    return Text("".join(pieces), bool(bolds) and all(bolds), tuple(boxes))


def _runs(element: Element, boxes: list[Element]) -> Iterator[Element]:
    """Runs in reading order, through links, fields, insertions and content controls."""
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _GONE:
            continue
        if child.tag in (f"{W}r", f"{_MATH}r"):
            yield child
        elif child.tag == f"{_COMPATIBLE}AlternateContent":
            yield from _runs(chosen(child), boxes)
        elif child.tag != f"{W}p":
            yield from _runs(child, boxes)


def chosen(alternative: Element) -> Element:
    """The first choice; the fallback says the same again."""
    choice = alternative.find(f"{_COMPATIBLE}Choice")
    fallback = alternative.find(f"{_COMPATIBLE}Fallback")
    return next((each for each in (choice, fallback) if each is not None), alternative)


def _run_text(run: Element, boxes: list[Element]) -> str:
    if switched(run.find(f"{W}rPr/{W}vanish")):
        return ""
    seen = "".join(_signs(run, boxes))
    if value(run.find(f"{W}rPr/{W}vertAlign")) == "superscript":
        return seen.translate(SUPERSCRIPT)
    return seen


def _signs(element: Element, boxes: list[Element]) -> Iterator[str]:
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _GONE:
            continue
        if child.tag in (f"{W}t", f"{_MATH}t"):
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag == f"{W}sym":
            yield _symbol(child)
        elif child.tag == _BOX:
            boxes.append(child)
        elif child.tag == f"{_COMPATIBLE}AlternateContent":
            yield from _signs(chosen(child), boxes)
        else:
            yield from _signs(child, boxes)


def _symbol(child: Element) -> str:
    try:
        return chr(int(str(child.get(f"{W}char", "")), 16))
    except (ValueError, OverflowError):
        return ""
