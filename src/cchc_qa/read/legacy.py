"""Vietnamese codes from before Unicode: TCVN3 (.VnTime), VNI, VISCII. Named, never indexed.

Read as Latin-1 such text is letters all the same («Céng hßa x· héi», «Coäng hoøa xaõ hoäi»), so it
would be indexed as rubbish. It betrays itself: Vietnamese in Unicode has letters that Latin-1 lacks
in every second word, and the old codes have none of them.
"""

from __future__ import annotations

import re

from cchc_qa.errors import LegacyEncoding

_UNICODE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_TCVN3 = re.compile("(?<=\\S)[µ¸¶·¹¨»¾¼½Æ©®¬«\xad]|[µ¸¶·¹¨»¾¼½Æ©®¬«\xad](?=[a-z])")
_VNI = re.compile("[aeouyAEOUYöôÖÔ][øùûõïØÙÛÕÏäåáàãéèúüëêâ]|[ñÑ](?=[aeiouyöôAEIOUYÖÔ])")
_VISCII = re.compile(rb"[A-Za-z][\x80-\x91\x95-\x9f\xa1-\xff\x02\x05\x06\x14\x19\x1e]")
_C1 = re.compile(rb"[A-Za-z][\x80-\x91\x95-\x9f]|[\x80-\x91\x95-\x9f][A-Za-z]")

_MIN_LETTERS = 40
_UNICODE_SHARE = 0.03
_TCVN3_SHARE = 0.03
_VNI_SHARE = 0.08
"""Shares of all letters: about 0.2 of a Unicode report has the first, 0.05 and 0.2 of reports in
the old codes the others. French and German stay below."""


def code_of(text: str) -> str | None:
    """The old code that the text is in; ``None`` for Unicode, and for text too short to tell."""
    letters = sum(map(str.isalpha, text))
    if letters < _MIN_LETTERS or len(_UNICODE.findall(text)) > _UNICODE_SHARE * letters:
        return None
    if len(_TCVN3.findall(text)) > _TCVN3_SHARE * letters:
        return "TCVN3 (phông .VnTime)"
    if len(_VNI.findall(text)) > _VNI_SHARE * letters:
        return "VNI (phông VNI-Times)"
    return None


def looks_vietnamese(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters > 0 and len(_UNICODE.findall(text)) > _UNICODE_SHARE * letters


def refuse(text: str, name: str, page: int | None = None) -> None:
    """Raise :class:`LegacyEncoding` if the text is in TCVN3 or VNI."""
    code = code_of(text)
    if code is not None:
        raise error(code, name, page)


def refuse_bytes(data: bytes, name: str) -> None:
    """Raise for VISCII, which alone puts letters where Latin-1 has control characters."""
    marked = len(_VISCII.findall(data))
    if marked >= 8 and len(_C1.findall(data)) > 0.15 * marked:
        raise error("VISCII", name, None)


def error(code: str, name: str, page: int | None) -> LegacyEncoding:
    return LegacyEncoding(
        f"chữ Việt ở bảng mã cũ {code}, không phải Unicode.",
        file=name,
        page=page,
        remedy="Chuyển mã sang Unicode (ví dụ bằng UniKey: Ctrl+Shift+F6) rồi lưu lại.",
    )
