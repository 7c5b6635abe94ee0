"""The lines and tables of all pages → the document's parts, in one stream over the page ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cchc_qa.read.compose import Part
from cchc_qa.read.footnotes import split_footnotes
from cchc_qa.read.frame import Frame, body_size, frames_of
from cchc_qa.read.lines import Line
from cchc_qa.read.paragraphs import Joint, begins_new, paragraph_of
from cchc_qa.read.tables import Ruled, grid_of, same_table

Item = Line | Ruled


@dataclass(slots=True)
class Stream:
    """The groups made so far: paragraphs' lines, or tables (one for each page they stand on)."""

    groups: list[list[Item]] = field(default_factory=list)
    frames: dict[int, Frame] = field(default_factory=dict)

    def opened(self) -> list[Line]:
        """The lines of the last paragraph; none after a table."""
        last = self.groups[-1] if self.groups else []
        return [item for item in last if isinstance(item, Line)]

    def continues(self, line: Line) -> bool:
        opened = self.opened()
        if not opened:
            return False
        before = self.frames[opened[-1].page]
        return not begins_new(Joint(opened, line, before, self.frames[line.page]))


def parts_of(pages: Sequence[Sequence[Item]]) -> list[Part]:
    """``pages``: what stands on each page, in reading order."""
    bodies = [[item for item in page if isinstance(item, Line)] for page in pages]
    size = body_size(bodies)
    stream = Stream()
    notes: list[Line] = []
    for page, frame in zip(pages, frames_of(bodies), strict=True):
        body, own_notes = split_footnotes(page, size)
        for item in page:
            if isinstance(item, Line):
                stream.frames[item.page] = frame
        _place_notes(stream, notes, body)
        for item in body:
            _add(stream, item)
        notes = own_notes
    _place_notes(stream, notes, [])
    return [_part(stream, group) for group in stream.groups]


def _add(stream: Stream, item: Item) -> None:
    if _goes_on(stream, item):
        stream.groups[-1].append(item)
    else:
        stream.groups.append([item])


def _goes_on(stream: Stream, item: Item) -> bool:
    if isinstance(item, Line):
        return stream.continues(item)
    last = stream.groups[-1][-1] if stream.groups else None
    return isinstance(last, Ruled) and same_table(last, item)


def _place_notes(stream: Stream, notes: list[Line], body: Sequence[Item]) -> None:
    """Footnotes go behind their page's text; before its last paragraph if that runs on over the
    page's end, so that pages stay in order and the paragraph stays whole."""
    if not notes:
        return
    first = body[0] if body else None
    opened = stream.opened()
    runs_on = isinstance(first, Line) and stream.continues(first)
    grouped = _grouped(stream, notes)
    if runs_on and opened[0].page == notes[0].page:
        stream.groups[-1:] = [*grouped, stream.groups[-1]]
    else:
        stream.groups.extend(grouped)


def _grouped(stream: Stream, notes: list[Line]) -> list[list[Item]]:
    inner = Stream(frames=stream.frames)
    for line in notes:
        _add(inner, line)
    return inner.groups


def _part(stream: Stream, group: Sequence[Item]) -> Part:
    first = group[0]
    if isinstance(first, Line):
        lines = [line for line in group if isinstance(line, Line)]
        return paragraph_of(lines, stream.frames[first.page])
    return grid_of([ruled for ruled in group if isinstance(ruled, Ruled)])
