"""Files → :class:`~cchc_qa.types.Document`, one function for all formats.

``read_document`` works in this process; for files that nobody vouches for use
:class:`cchc_qa.read.sandbox.Reader`, which does the same in a child with limits.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from cchc_qa.errors import DamagedFile, EmptyFile
from cchc_qa.read import sniff
from cchc_qa.read.compose import Source
from cchc_qa.types import Document

SUFFIXES = (".pdf", ".docx", ".doc", ".txt", ".md")

__all__ = ["SUFFIXES", "read_document"]


def read_document(path: Path, name: str) -> Document:
    """The file at ``path``, called ``name`` in messages and in the document.

    Raises a :class:`~cchc_qa.errors.ReadError` that says what is wrong and what to do.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DamagedFile(
            f"không mở được tệp ({error.strerror}).",
            file=name,
            remedy="Kiểm tra đường dẫn và quyền đọc tệp.",
        ) from error
    if not data.strip(b"\0 \t\r\n"):
        raise EmptyFile("tệp rỗng.", file=name, remedy="Lưu lại tệp từ bản gốc rồi thử lại.")
    kind = sniff.format_of(data, path.suffix.lower(), name)
    return _read(data, Source(name, kind, hashlib.sha256(data).hexdigest()))


def _read(data: bytes, source: Source) -> Document:
    """Each format's library is loaded only when a file needs it."""
    if source.format == "pdf":
        from cchc_qa.read.pdf import read_pdf

        return read_pdf(data, source)
    if source.format == "docx":
        from cchc_qa.read.docx import read_docx

        return read_docx(data, source)
    if source.format == "doc":
        from cchc_qa.read.doc import read_doc

        return read_doc(data, source)
    from cchc_qa.read.plain import read_plain

    return read_plain(data, source)
