"""Characters as they are stored: NFC, plain blanks, nothing that cannot be seen.

NFC and never NFKC: compatibility folding turns ``10²`` into ``102``.
"""

from __future__ import annotations

import re
import unicodedata

DROPPED = "\0"
"""What a character that must go becomes in :func:`mask`."""

_INVISIBLE = (
    *(0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF, 0xFFFC),
    *range(0x0000, 0x0009),
    *range(0x000E, 0x0020),
    *range(0x007F, 0x00A0),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xFE00, 0xFE10),
    *range(0xFFF9, 0xFFFC),
    *range(0xD800, 0xF900),  # surrogates, and the private use area but for _PRIVATE
    *range(0xFDD0, 0xFDF0),
)
_BLANKS = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000]
# Bullets of the Symbol and Wingdings fonts, which stand in the private use area.
_PRIVATE = {
    0xF0B7: "•",
    0xF0A7: "▪",
    0xF0A8: "•",
    0xF06E: "■",
    0xF076: "•",
    0xF0D8: "•",
    0xF0FC: "✓",
    0xF0E0: "→",
    0xF0E8: "→",
    0xF02D: "-",
    0xF02B: "+",
    0xF02A: "*",
}
_MASK: dict[int, str] = {
    **dict.fromkeys(_INVISIBLE, DROPPED),
    **dict.fromkeys([*_BLANKS, *range(0x2000, 0x200B)], " "),
    **{plane * 0x10000 + low: DROPPED for plane in range(17) for low in (0xFFFE, 0xFFFF)},
    **_PRIVATE,
}
_BLANK_RUN = re.compile(" {2,}")
# A character, and what combines with it (Hangul vowels and finals combine without being marks).
_CLUSTER = re.compile("[^\u0300-\u036f\u1160-\u11ff][\u0300-\u036f\u1160-\u11ff]+")
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def mask(raw: str) -> str:
    """``raw`` with odd blanks made plain and what is to go made NUL, character for character."""
    return raw.translate(_MASK)


def clean_line(raw: str) -> str:
    """One line as it is stored: NFC, single blanks, none at its ends."""
    seen = unicodedata.normalize("NFC", mask(raw).replace(DROPPED, ""))
    return _BLANK_RUN.sub(" ", mask(seen).replace(DROPPED, "")).strip(" ")


def composed(text: str) -> tuple[str, list[int] | None]:
    """``text`` in NFC, with the position in ``text`` of each of its characters; ``None`` if each
    stands where it stood."""
    if unicodedata.is_normalized("NFC", text):
        return text, None
    out: list[str] = []
    origin: list[int] = []
    for start, end in _clusters(text):
        piece = unicodedata.normalize("NFC", text[start:end])
        out.append(piece)
        origin.extend([start] * len(piece))
    return "".join(out), origin


def _clusters(text: str) -> list[tuple[int, int]]:
    """The spans of ``text`` that composition cannot cross: a character with its marks."""
    spans: list[tuple[int, int]] = []
    position = 0
    while position < len(text):
        found = _CLUSTER.match(text, position)
        end = found.end() if found else position + 1
        spans.append((position, end))
        position = end
    return spans
