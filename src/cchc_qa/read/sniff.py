"""What a file is, by its first bytes and not by its name."""

from __future__ import annotations

import io
import zipfile

from cchc_qa.errors import WrongFormat

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PDF_WINDOW = 1024
"""Viewers accept a PDF whose header stands within the first kilobyte."""

_STRANGERS = (
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "ảnh PNG"),
    (b"\xff\xd8\xff", "ảnh JPEG"),
    (b"GIF8", "ảnh GIF"),
    (b"II*\0", "ảnh TIFF"),
    (b"MM\0*", "ảnh TIFF"),
    (b"Rar!", "tệp nén RAR"),
    (b"7z\xbc\xaf", "tệp nén 7z"),
    (b"\x1f\x8b", "tệp nén gzip"),
    (b"MZ", "chương trình Windows"),
    (b"\x7fELF", "chương trình Linux"),
)
_WEB = (b"<!doctype html", b"<html", b"<?xml", b"<head", b"<body", b"mime-version:")
_SUFFIX_OF = {"pdf": ".pdf", "docx": ".docx", "doc": ".doc"}


def format_of(data: bytes, suffix: str, name: str) -> str:
    """``pdf``, ``docx``, ``doc``, ``txt`` or ``md``; raises :class:`WrongFormat` otherwise."""
    found = _found(data, suffix)
    if found in ("txt", "md"):
        if suffix in (".txt", ".md"):
            return found
        raise _stranger("văn bản thuần hoặc dữ liệu lạ", suffix, name)
    if found not in _SUFFIX_OF:
        raise _stranger(found, suffix, name)
    # Word opens a .doc named .docx and the other way round, so offices have both.
    if suffix == _SUFFIX_OF[found] or {suffix, _SUFFIX_OF[found]} == {".doc", ".docx"}:
        return found
    raise WrongFormat(
        f"tên tệp có đuôi {suffix} nhưng nội dung là {found.upper()}.",
        file=name,
        remedy=f"Đổi đuôi tệp thành {_SUFFIX_OF[found]} rồi thử lại.",
    )


def _found(data: bytes, suffix: str) -> str:
    if data.startswith(_OLE):
        return _ole_kind(data)
    if data.startswith(_ZIP):
        return _zip_kind(data)
    for magic, called in _STRANGERS:
        if data.startswith(magic):
            return called
    head = data[:_PDF_WINDOW]
    if b"%PDF-" in head and (suffix == ".pdf" or data.startswith(b"%PDF-")):
        return "pdf"
    if suffix in (".txt", ".md"):
        return suffix[1:]
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_WEB):
        return "trang web (HTML/XML)"
    return "txt"


def _ole_kind(data: bytes) -> str:
    """A compound file: Word's, or another program's; an encrypted .docx is one as well."""
    if "WordDocument".encode("utf-16-le") in data:
        return "doc"
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "doc"
    if "Workbook".encode("utf-16-le") in data:
        return "bảng tính Excel"
    return "doc"


def _zip_kind(data: bytes) -> str:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return "docx"  # broken, and its reader says so
    if any(name.startswith("word/") for name in names):
        return "docx"
    if any(name.startswith("xl/") for name in names):
        return "bảng tính Excel"
    if any(name.startswith("ppt/") for name in names):
        return "trình chiếu PowerPoint"
    return "tệp nén ZIP"


def _stranger(found: str, suffix: str, name: str) -> WrongFormat:
    return WrongFormat(
        f"nội dung là {found}, không phải {suffix}.",
        file=name,
        remedy="Mở bằng chương trình đã tạo ra nó và lưu lại thành .docx hoặc .pdf.",
    )
