"""Automatic numbering of a .docx rendered to text: «I.», «1.1.», «a)», «-»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cchc_qa.read.clean import clean_line
from cchc_qa.read.package import Element, W
from cchc_qa.read.styles import NumberRef, switched, value

_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LEVELS = 9
_ROUND_BULLET = "•"


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is written."""

    text: str
    form: str
    start: int
    restart: int | None
    tight: bool
    legal: bool
    style: str | None


class Numbering:
    """The lists of a document, and how far each has counted. Ask in reading order."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, tuple[str, dict[int, Level]]] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        if root is not None:
            self._load(root)

    def marker(self, ref: NumberRef, style: str) -> str:
        """The mark of the next paragraph of this list and level, with its blank."""
        found = self._lists.get(ref.number)
        if found is None:
            return ""
        key, levels = found
        depth = ref.level if ref.level is not None else _level_of_style(levels, style)
        level = levels.get(depth)
        if level is None:
            return ""
        if level.form == "bullet":
            return _bullet(level)
        self._count(ref.number, key, levels, depth)
        text = _PLACE.sub(lambda place: self._written(key, levels, level, place), level.text)
        text = clean_line(text)
        return f"{text}{'' if level.tight else ' '}" if text else ""

    def _load(self, root: Element) -> None:
        abstracts = {str(a.get(f"{W}abstractNumId")): a for a in root.findall(f"{W}abstractNum")}
        named = {value(a.find(f"{W}styleLink")): key for key, a in abstracts.items()}
        for num in root.findall(f"{W}num"):
            number = str(num.get(f"{W}numId"))
            key = value(num.find(f"{W}abstractNumId")) or ""
            link = value(abstracts[key].find(f"{W}numStyleLink")) if key in abstracts else None
            key = named.get(link, key) if link else key
            if key in abstracts:
                levels = _levels(abstracts[key])
                self._starts[number] = _overrides(num, levels)
                self._lists[number] = (key, levels)

    def _count(self, number: str, key: str, levels: dict[int, Level], depth: int) -> None:
        """Lists on one abstract list count on together, unless one states its own start."""
        counts = self._counts.setdefault(key, {})
        if number not in self._begun:
            self._begun.add(number)
            for level, start in self._starts[number].items():
                counts[level] = start - 1
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for above in range(depth):
            counts.setdefault(above, levels[above].start if above in levels else 1)
        for below in range(depth + 1, _LEVELS):
            if below in counts and _restarts(levels.get(below), depth):
                del counts[below]

    def _written(
        self, key: str, levels: dict[int, Level], level: Level, place: re.Match[str]
    ) -> str:
        depth = int(place.group(1)) - 1
        form = levels[depth].form if depth in levels and not level.legal else "decimal"
        return written(self._counts[key].get(depth, 1), form)


def _restarts(level: Level | None, depth: int) -> bool:
    if level is None or level.restart is None:
        return True
    return level.restart != 0 and depth < level.restart


def _level_of_style(levels: dict[int, Level], style: str) -> int:
    return next((depth for depth, level in levels.items() if level.style == style), 0)


def _levels(abstract: Element) -> dict[int, Level]:
    return {int(str(lvl.get(f"{W}ilvl", "0"))): _level(lvl) for lvl in abstract.findall(f"{W}lvl")}


def _level(lvl: Element) -> Level:
    start, restart = value(lvl.find(f"{W}start")), value(lvl.find(f"{W}lvlRestart"))
    return Level(
        text=value(lvl.find(f"{W}lvlText")) or "",
        form=value(lvl.find(f"{W}numFmt")) or "decimal",
        start=int(start) if start and start.isdigit() else 1,
        restart=int(restart) if restart and restart.isdigit() else None,
        tight=value(lvl.find(f"{W}suff")) == "nothing",
        legal=bool(switched(lvl.find(f"{W}isLgl"))),
        style=value(lvl.find(f"{W}pStyle")),
    )


def _overrides(num: Element, levels: dict[int, Level]) -> dict[int, int]:
    """The starts that this list states for itself; its own levels go into ``levels``."""
    starts: dict[int, int] = {}
    for override in num.findall(f"{W}lvlOverride"):
        depth = int(str(override.get(f"{W}ilvl", "0")))
        own = override.find(f"{W}lvl")
        if own is not None:
            levels[depth] = _level(own)
        start = value(override.find(f"{W}startOverride"))
        if start and start.isdigit():
            starts[depth] = int(start)
    return starts


def _bullet(level: Level) -> str:
    text = clean_line(level.text)
    return f"{_ROUND_BULLET if text in ('', 'o', '·') else text} "


def written(count: int, form: str) -> str:
    """``count`` in one of Word's number formats."""
    if form == "none":
        return ""
    if form in ("upperRoman", "lowerRoman"):
        roman = _roman(count)
        return roman.upper() if form == "upperRoman" else roman
    if form in ("upperLetter", "lowerLetter") and count > 0:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    return f"{count:02d}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    if not 0 < count < 4000:
        return str(count)
    parts = []
    for size, letters in _ROMAN:
        parts.append(letters * (count // size))
        count %= size
    return "".join(parts)
