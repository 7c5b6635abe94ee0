"""Physical lines → paragraphs, by small named rules.

Each rule looks at the open paragraph and the next line and votes: this line begins a new logical
line, it goes on with the old one, or no opinion. The first rule with an opinion decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cchc_qa.read.compose import Paragraph, glue
from cchc_qa.read.frame import Frame
from cchc_qa.read.lines import Line
from cchc_qa.read.words import begins_small, ends_sentence, joint, marker_kind

NEW, SAME = True, False
Vote = bool | None

_SIZE_STEP = 0.15
_PARAGRAPH_GAP = 1.22
_BREAK_GAP = 1.9
"""Distances from the line above, in pitches: of a spaced paragraph, and of anything new."""
_INLINE = ("bracket", "letter")
"""Marks that also number things inside a sentence: «(1) …; (2) …»."""
_WIDE_TITLE = 0.5
"""A centred line of this share of the frame may go on in the next centred line."""


@dataclass(frozen=True, slots=True)
class Joint:
    """Where the open paragraph meets the next line."""

    opened: Sequence[Line]
    line: Line
    before_frame: Frame
    frame: Frame

    @property
    def before(self) -> Line:
        return self.opened[-1]

    @property
    def same_page(self) -> bool:
        return self.before.page == self.line.page

    @property
    def runs_on(self) -> bool:
        """The words themselves say that the sentence goes on."""
        return begins_small(self.line.text) and not ends_sentence(self.before.text)


def loose_line(joint: Joint) -> Vote:
    return NEW if joint.before.loose or joint.line.loose else None


def other_size(joint: Joint) -> Vote:
    step = abs(joint.before.size - joint.line.size)
    return NEW if step > _SIZE_STEP * joint.before.size else None


def higher_up(joint: Joint) -> Vote:
    """The next column begins."""
    return NEW if joint.same_page and joint.line.y <= joint.before.y else None


def far_below(joint: Joint) -> Vote:
    step = joint.line.y - joint.before.y
    return NEW if joint.same_page and step > _BREAK_GAP * joint.frame.pitch else None


def centred_lines(joint: Joint) -> Vote:
    before = joint.before_frame.centred(joint.before)
    after = joint.frame.centred(joint.line)
    if before and after:
        return SAME if _one_title(joint) else NEW
    if after and _title_runs_in(joint):
        return SAME
    if after and not joint.runs_on:
        return NEW
    return NEW if before and not joint.runs_on else None


def _one_title(joint: Joint) -> bool:
    """Centred lines of one look, the upper one wide or plainly unfinished."""
    before, line = joint.before, joint.line
    alike = before.bold == line.bold and before.text.isupper() == line.text.isupper()
    near = joint.same_page and line.y - before.y < _PARAGRAPH_GAP * joint.frame.pitch
    wide = before.x1 - before.x0 > _WIDE_TITLE * joint.frame.width
    own = marker_kind(line.text) is not None
    return alike and near and not own and (wide or begins_small(line.text))


def _title_runs_in(joint: Joint) -> bool:
    """A title's full first line does not look centred: it has no room to."""
    before, line = joint.before, joint.line
    if marker_kind(line.text) is not None or line.x0 <= before.x0 or ends_sentence(before.text):
        return False
    return before.bold == line.bold and not joint.before_frame.had_room(before, line)


def spaced_apart(joint: Joint) -> Vote:
    if not joint.same_page or joint.runs_on:
        return None
    return NEW if joint.line.y - joint.before.y > _PARAGRAPH_GAP * joint.frame.pitch else None


def room_left(joint: Joint) -> Vote:
    return NEW if joint.before_frame.had_room(joint.before, joint.line) else None


def marked(joint: Joint) -> Vote:
    """A mark counts only where a logical line may end, or where the line is set as a first line."""
    kind = marker_kind(joint.line.text)
    if kind is None:
        return None
    if _set_in(joint):
        return NEW
    if kind in _INLINE and joint.frame.indents:
        return None
    if ends_sentence(joint.before.text):
        return NEW
    return NEW if kind == "law" and joint.line.bold else None


def _set_in(joint: Joint) -> bool:
    """Indented against the margin and against the line above, unless that is a first line too."""
    if not joint.frame.indented(joint.line):
        return False
    hangs = len(joint.opened) > 1 and abs(joint.line.x0 - joint.before.x0) < 2
    return not hangs


def bold_ends(joint: Joint) -> Vote:
    """A bold heading above plain text."""
    if joint.before.bold and not joint.line.bold and all(line.bold for line in joint.opened):
        return None if joint.runs_on else NEW
    return None


def bold_begins(joint: Joint) -> Vote:
    if joint.line.bold and not joint.before.bold and ends_sentence(joint.before.text):
        return NEW
    return None


def hanging(joint: Joint) -> Vote:
    """The text of a marked line, set in under its own beginning."""
    if not joint.frame.indented(joint.line):
        return None
    first = joint.opened[0]
    if len(joint.opened) > 1 and abs(joint.line.x0 - joint.before.x0) < 2:
        return SAME
    if marker_kind(first.text) and len(joint.opened) == 1 and joint.line.x0 > first.x0 + 2:
        return SAME
    return SAME if joint.runs_on and joint.line.x0 <= first.x0 + 2 else None


def indented(joint: Joint) -> Vote:
    return NEW if joint.frame.indented(joint.line) else None


def listed(joint: Joint) -> Vote:
    """«Căn cứ …;⏎Căn cứ …;» where nothing is indented."""
    before, line = joint.before.text, joint.line.text
    lists = before.endswith(";") and line[:1].isupper() and not joint.frame.indents
    return NEW if lists else None


RULES: tuple[Callable[[Joint], Vote], ...] = (
    loose_line,
    other_size,
    higher_up,
    far_below,
    centred_lines,
    spaced_apart,
    room_left,
    marked,
    bold_ends,
    bold_begins,
    hanging,
    indented,
    listed,
)


def begins_new(joint: Joint) -> bool:
    return decided(joint)[1]


def decided(joint: Joint) -> tuple[str, bool]:
    """The rule that decided, and its vote; without one, the line goes on."""
    for rule in RULES:
        vote = rule(joint)
        if vote is not None:
            return rule.__name__, vote
    return "goes_on", SAME


def paragraph_of(lines: Sequence[Line], frame: Frame) -> Paragraph:
    joints = [joint(before.text, line.text) for before, line in pairwise(lines)]
    return Paragraph(
        glue([line.words for line in lines], joints),
        bold=all(line.bold for line in lines),
        centred=frame.centred(lines[-1]) and (len(lines) > 1 or frame.centred(lines[0])),
    )
