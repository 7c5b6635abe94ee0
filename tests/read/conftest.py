from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_qa.read import read_document
from cchc_qa.read.codec import check
from cchc_qa.types import Document

Read = Callable[[bytes | str, str], Document]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads content as a file of the given name, and checks what every Document promises."""

    def reading(content: bytes | str, name: str) -> Document:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        document = read_document(path, name)
        check(document)
        return document

    return reading
