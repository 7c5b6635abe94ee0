"""The old .doc → Document, by way of LibreOffice where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from cchc_qa.errors import DamagedFile, LegacyWord, PasswordRequired, TooDemanding
from cchc_qa.read.compose import Source
from cchc_qa.read.docx import read_docx
from cchc_qa.read.limits import lift_memory_limit
from cchc_qa.types import Document

_SECONDS = 50
_PROGRAMS = ("soffice", "libreoffice")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_doc(data: bytes, source: Source) -> Document:
    if _ENCRYPTED in data:
        raise PasswordRequired(
            "tệp Word được đặt mật khẩu.",
            file=source.name,
            remedy="Mở tệp bằng mật khẩu và lưu lại bản không có mật khẩu.",
        )
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        raise LegacyWord(
            "tệp ở định dạng Word cũ (.doc).",
            file=source.name,
            remedy="Mở bằng Word và lưu lại thành .docx, hoặc cài LibreOffice.",
        )
    return replace(read_docx(_converted(data, source.name, program), source), format="doc")


def _converted(data: bytes, name: str, program: str) -> bytes:
    """A profile of its own, lest an open LibreOffice take the work and this one wait for ever."""
    with tempfile.TemporaryDirectory(prefix="cchc-doc-") as folder:
        given, made = Path(folder, "report.doc"), Path(folder, "out", "report.docx")
        given.write_bytes(data)
        command = [
            program,
            f"-env:UserInstallation={Path(folder, 'profile').as_uri()}",
            *("--headless", "--norestore", "--convert-to", "docx"),
            *("--outdir", str(made.parent), str(given)),
        ]
        try:
            subprocess.run(
                command,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
                preexec_fn=None if sys.platform == "win32" else lift_memory_limit,
            )
        except subprocess.TimeoutExpired:
            raise TooDemanding(
                f"LibreOffice không chuyển xong trong {_SECONDS} giây.",
                file=name,
                remedy="Mở bằng Word và lưu lại thành .docx.",
            ) from None
        if not made.exists():
            raise DamagedFile(
                "LibreOffice không mở được tệp .doc này.",
                file=name,
                remedy="Mở bằng Word và lưu lại thành .docx.",
            )
        return made.read_bytes()
