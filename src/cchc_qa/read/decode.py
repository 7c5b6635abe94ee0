"""Bytes of a text file → characters, or the reason why not."""

from __future__ import annotations

import codecs
import unicodedata

from cchc_qa.errors import DamagedFile
from cchc_qa.read import legacy

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAX_CONTROL = 0.02
"""Share of control characters beyond which bytes are no text."""


def decode(data: bytes, name: str) -> str:
    """UTF-8, UTF-16 with its mark, or Windows-1258; raises for what is none of them."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding, name)
    try:
        return _checked(data.decode("utf-8"), name)
    except UnicodeDecodeError:
        return _windows(data, name)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return _checked(data.decode(encoding), name)
    except UnicodeDecodeError as error:
        raise _damaged(f"các byte không đúng mã {encoding} (từ byte {error.start})", name) from None


def _windows(data: bytes, name: str) -> str:
    """Windows-1258 is believed only if it gives Vietnamese words; the rest is an old code."""
    single = data.decode("latin-1")
    legacy.refuse_bytes(data, name)
    try:
        text = unicodedata.normalize("NFC", data.decode("cp1258"))
    except UnicodeDecodeError:
        raise _damaged("không nhận ra bảng mã của tệp", name) from None
    legacy.refuse(text, name)
    if not legacy.looks_vietnamese(text):
        legacy.refuse(single, name)
        raise _damaged("không nhận ra bảng mã của tệp", name)
    return _checked(text, name)


def _checked(text: str, name: str) -> str:
    controls = sum(text.count(chr(code)) for code in range(32) if chr(code) not in "\t\n\r\f\v")
    if controls > _MAX_CONTROL * len(text):
        raise _damaged("nội dung không phải văn bản", name)
    legacy.refuse(text, name)
    return text


def _damaged(what: str, name: str) -> DamagedFile:
    return DamagedFile(
        f"{what}.", file=name, remedy="Lưu lại thành văn bản Unicode (UTF-8) rồi thử lại."
    )
