"""What the words at the joint of two lines say about whether, and how, they belong together."""

from __future__ import annotations

import re

FINAL = re.compile(r"[.;:!?…]['\"”’»)\]]*$")
_OPENING = re.compile(r"^['\"“‘«(\[]*")

# Marks at the head of a logical line, from the sure to the doubtful.
MARKER = re.compile(
    r"""^['"“‘«]?(?:
      (?P<law>(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ\ lục|PHỤ\ LỤC|Biểu|BIỂU|Bảng|BẢNG
          |Tiểu\ mục|Điểm)\ (?:số\ )?[\dIVXLA-Z][\dIVXLa-zđ./]*[.:]?(?=\s|$))
    | (?P<bullet>[-+*•–—●○▪■□✓→◆❖])(?=\s|[^\W\d])
    | (?P<roman>[IVXL]{1,6}\s?[.)/-])(?=\s|[^\W\d]|$)
    | (?P<number>\d{1,3}(?:\.\d{1,3}){0,4}\s?[.)/]?)(?=\s|[^\W\d]|$)
    | (?P<letter>[a-zđA-ZĐ]\s?[.)])(?=\s|[^\W\d])
    | (?P<bracket>\((?:\d{1,2}|[a-zđ]|[ivx]{1,5})\))(?=\s|[^\W\d])
    )""",
    re.VERBOSE,
)
_NUMBER_CUT = re.compile(r"(?:\S-|\S/)$")
_NUMBER_TAIL = re.compile(r"^/\S|^-[A-ZĐ]")


def marker_kind(line: str) -> str | None:
    """Which kind of mark the line begins with, if any that a logical line may begin with."""
    found = MARKER.match(line)
    if found is None:
        return None
    kind = str(found.lastgroup)
    rest = line[found.end() :].lstrip()
    if kind == "number" and not _numbers_a_heading(found.group("number"), rest):
        return None
    if kind == "bullet" and rest[:1].isdigit() and line[0] in "-–—+*" and line[1:2] != " ":
        return None
    if kind == "law" and rest[:1].islower():
        return None
    return kind


def _numbers_a_heading(number: str, rest: str) -> bool:
    """«1. Công tác», «1.1 Về»; not «2024.», «10 năm», «15 tháng 7», «1.234 hồ sơ»."""
    if not rest or not (rest[0].isupper() or rest[0] in '"“‘«('):
        return False
    closed = number.rstrip()[-1] in ".)/"
    parts = number.rstrip(" .)/").split(".")
    return (
        len(parts[0]) <= 2 and all(len(part) <= 2 for part in parts) and (closed or len(parts) > 1)
    )


def ends_sentence(line: str) -> bool:
    return FINAL.search(line) is not None


def begins_small(line: str) -> bool:
    """Does the line begin with a small letter, as only a continuation does?"""
    return line[_match_end(line) :][:1].islower()


def _match_end(line: str) -> int:
    found = _OPENING.match(line)
    return found.end() if found else 0


def joint(before: str, after: str) -> str:
    """What stands between two lines of one paragraph: a blank, or nothing.

    Nothing after a hyphen or slash that is itself not spaced (``QĐ-⏎UBND``, ``3037/⏎QĐ-UBND``,
    ``mô-⏎đun``); ``2018 -⏎2025`` keeps its blank.
    """
    if _NUMBER_CUT.search(before) and not after.startswith(("-", "–")):
        return ""
    if _NUMBER_TAIL.search(after) and before[-1:].isalnum():
        return ""
    return " "
