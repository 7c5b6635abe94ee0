"""«số A, B và C lần lượt là 12, 39 và 01»: which part of the coordination each figure is of.

The parts are cut at the last commas and «và» before «lần lượt», as many as the figures need; where
they are too few the figures keep the whole. What the parts share is found by their wording:

- a shared *head* is what the first part has before the words that correspond to the second part
  («số hồ sơ» in «số hồ sơ nhận và trả»);
- a shared *end* begins at a preposition that the last part alone has («qua bưu chính» in «nhận và
  trả qua bưu chính»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cchc_qa.text.claims import Quantity
from cchc_qa.text.normalise import key
from cchc_qa.text.series import Series, series
from cchc_qa.types import Span

_RESPECTIVELY = re.compile(r"\blần\s+lượt\b", re.IGNORECASE)
_LINK = re.compile(r"[^\d,;.()]{0,40}")
"""What may stand between «lần lượt» and the first figure: «là», «đạt tỷ lệ trên», «:»."""

_JOINT = re.compile(r",\s+(?:và\s+)?|;\s+|\s+và\s+", re.IGNORECASE)
_BEGINS = re.compile(r"[;(]|:\s|\.\s")
_ENDS = re.compile(r"[;()]|\.(?=\s|$)")
_SHARES_END = re.compile(
    r"\s(?:qua|của|trên|tại|trong|theo|bằng|đối với|so với|thuộc)\s", re.IGNORECASE
)
_NAMES_WITH_AND = re.compile(
    r"kế hoạch và đầu tư|giáo dục và đào tạo|tài nguyên và môi trường|khoa học và công nghệ"
    r"|nông nghiệp và (?:phát triển nông thôn|môi trường)|thương binh và xã hội"
    r"|thông tin và truyền thông|thể thao và du lịch|dân tộc và tôn giáo"
    r"|tiếp nhận và (?:trả|hẹn trả) kết quả|phục vụ và kiểm soát|và đào tạo"
)
"""Names of bodies whose «và» joins no parts."""

_IS = re.compile(r"\s*(?:là|:)?\s*")
_WORD = re.compile(r"[^\W_]+")
_CHANGES = re.compile(r"(?:tăng|giảm)\s*(?:thêm\s*)?$")


@dataclass(frozen=True, slots=True)
class Part:
    """What one figure of the series is of: its own words, and what it shares with the others."""

    words: Span
    head: Span | None
    end: Span | None
    changes: bool
    """Whether the words around «lần lượt» say of all parts that they rose or fell."""


def parts(text: str, found: Sequence[Quantity]) -> dict[int, Part]:
    """For the position of each figure that «lần lượt» distributes, its part."""
    result: dict[int, Part] = {}
    runs = series(text, found) if _RESPECTIVELY.search(text) else []
    for match in _RESPECTIVELY.finditer(text):
        for run in runs:
            spans = _before(text, match, found, run) or _behind(text, match, found, run)
            if spans:
                changes = _all_change(text, spans, match, found[run[0]])
                result.update(zip(run, _described(text, spans, changes=changes), strict=True))
                break
    return result


def _before(text: str, match: re.Match[str], found: Sequence[Quantity], run: Series) -> list[Span]:
    """«A và B lần lượt là 1 và 2»: the parts stand before it."""
    first = found[run[0]].span.start
    if match.end() > first or not _LINK.fullmatch(text, match.end(), first):
        return []
    floor = max((found[i].span.end for i in range(run[0]) if found[i].value is not None), default=0)
    begin = max((m.end() for m in _BEGINS.finditer(text, floor, match.start())), default=floor)
    return _cut(text, _trimmed(text, begin, match.start()), -len(run))


def _behind(text: str, match: re.Match[str], found: Sequence[Quantity], run: Series) -> list[Span]:
    """«1 và 2 lần lượt là A và B»: the parts stand behind it."""
    last = found[run[-1]].span.end
    if last > match.start() or text[last : match.start()].strip(" ,"):
        return []
    stop = _ENDS.search(text, match.end())
    begin = _IS.match(text, match.end())
    return _cut(
        text,
        _trimmed(text, begin.end() if begin else match.end(), stop.start() if stop else len(text)),
        len(run),
    )


def _cut(text: str, whole: Span, count: int) -> list[Span]:
    """As many parts as figures: cut at the first joints, or, of a negative count, at the last."""
    joints = [Span(*m.span()) for m in _JOINT.finditer(text, whole.start, whole.end)]
    joints = [j for j in joints if not _within(text, whole, j)]
    needed = abs(count) - 1
    if len(joints) < needed:
        return []
    chosen = joints[-needed:] if count < 0 else joints[:needed]
    starts = [whole.start, *(j.end for j in chosen)]
    ends = [*(j.start for j in chosen), whole.end]
    spans = [_trimmed(text, a, b) for a, b in zip(starts, ends, strict=True)]
    return spans if all(len(s) for s in spans) else []


def _within(text: str, whole: Span, joint: Span) -> bool:
    """Whether a joint stands in brackets or in the name of a body."""
    opened = text.count("(", whole.start, joint.start) - text.count(")", whole.start, joint.start)
    names = _NAMES_WITH_AND.finditer(key(text), whole.start, whole.end)
    return opened > 0 or any(n.start() < joint.start < n.end() for n in names)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " ,;:":
        start += 1
    while start < end and text[end - 1] in " ,;:":
        end -= 1
    return Span(start, end)


def _all_change(text: str, spans: list[Span], match: re.Match[str], first: Quantity) -> bool:
    """«A và B tăng lần lượt 5% và 3%», «… lần lượt tăng 5% và 3%»."""
    if _CHANGES.search(key(text[match.end() : max(match.end(), first.span.start)])):
        return True
    before = [bool(_CHANGES.search(key(s.of(text)))) for s in spans]
    return before[-1] and not any(before[:-1])


def _described(text: str, spans: list[Span], *, changes: bool) -> Iterator[Part]:
    end = _shared_end(text, spans)
    own = [s if end is None or s is not spans[-1] else Span(s.start, end.start) for s in spans]
    head = _shared_head(text, own[0], own[1])
    for number, span in enumerate(spans):
        last = number == len(spans) - 1
        yield Part(span, head if number else None, None if last else end, changes)


def _shared_end(text: str, spans: list[Span]) -> Span | None:
    begins = [_SHARES_END.search(text, s.start, s.end) for s in spans]
    if begins[-1] is None or any(begins[:-1]):
        return None
    return Span(begins[-1].start() + 1, spans[-1].end)


def _shared_head(text: str, first: Span, second: Span) -> Span | None:
    """What the first part has before the words that the second part stands beside: those from the
    second part's first word on («cấp huyện» beside «cấp xã»), or else as many as it has."""
    words = list(_WORD.finditer(text, first.start, first.end))
    other = [key(m.group()) for m in _WORD.finditer(text, second.start, second.end)]
    if not other:
        return None
    short = min(2, len(other))
    alike = [i for i, m in enumerate(words[: 1 - short or None]) if key(m.group()) == other[0]]
    begin = alike[-1] if alike else max(0, len(words) - len(other))
    head = _trimmed(text, first.start, words[begin].start() if begin < len(words) else first.end)
    return head if begin and len(head) else None
