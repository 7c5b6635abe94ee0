"""A .docx as a package: its XML parts, read with limits and without any outside entity."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from lxml import etree

from cchc_qa.errors import DamagedFile, TooDemanding

_MAX_PART = 48 * 2**20
"""Bytes of one part unpacked; a report of a thousand pages has some ten million."""
_DOCUMENT = "word/document.xml"
_OFFICE_DOCUMENT = "/officeDocument"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_LOOSE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

Element = Any
"""An lxml element, which has no types of its own."""


class Package:
    """An open .docx; ``part`` gives a part's root, or ``None`` where there is no such part."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise self.damaged() from None
        self._names = set(self._zip.namelist())
        self._folder, main = self._main()
        self.document = self._required(main)

    def part(self, name: str) -> Element | None:
        """The part ``styles.xml``, ``numbering.xml``, … beside the document."""
        path = f"{self._folder}{name}"
        return self._parsed(path) if path in self._names else None

    def damaged(self) -> DamagedFile:
        return DamagedFile(
            "tệp DOCX bị hỏng hoặc bị cắt cụt.",
            file=self.name,
            remedy="Mở bằng Word, lưu lại thành .docx rồi thử lại.",
        )

    def _required(self, path: str) -> Element:
        if path not in self._names:
            raise self.damaged()
        return self._parsed(path)

    def _main(self) -> tuple[str, str]:
        """The folder and path of the main part, as the package's relations name it."""
        target = _DOCUMENT
        if "_rels/.rels" in self._names:
            for relation in self._parsed("_rels/.rels"):
                if str(relation.get("Type", "")).endswith(_OFFICE_DOCUMENT):
                    target = str(relation.get("Target", target)).lstrip("/")
        return target.rpartition("/")[0] + "/", target

    def _parsed(self, path: str) -> Element:
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        data = self._read(path).replace(_STRICT.encode(), _LOOSE.encode())
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            raise self.damaged() from None

    def _read(self, path: str) -> bytes:
        """Never trusting the size that the package states."""
        try:
            with self._zip.open(path) as stream:
                data = stream.read(_MAX_PART + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError):
            raise self.damaged() from None
        if len(data) > _MAX_PART:
            raise TooDemanding(
                f"phần {path} bung ra quá {_MAX_PART // 2**20} MiB.",
                file=self.name,
                remedy="Kiểm tra nguồn của tệp; chia báo cáo thành nhiều tệp nếu cần.",
            )
        return data
