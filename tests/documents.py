"""Small reports that tests write themselves, read by the program's own readers."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from cchc_qa.read import read_document
from cchc_qa.types import Document, Report, Span
from cchc_qa.understand import understand_document

GOLDEN = Path(__file__).parent / "golden"


def document(*lines: str, name: str = "bao-cao.md") -> Document:
    """A Markdown report of these lines; rows that begin with «|» make a table."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(_joined(lines), encoding="utf-8")
        return read_document(path, name)


def _joined(lines: tuple[str, ...]) -> str:
    return "".join(line + ("\n" if line.startswith("|") else "\n\n") for line in lines)


def report(*lines: str, name: str = "bao-cao.md") -> Report:
    return understand_document(document(*lines, name=name))


def words(held: Document | Report, span: Span | None) -> str | None:
    """What a span says."""
    text = (held if isinstance(held, Document) else held.document).text
    return None if span is None else span.of(text)


def golden(name: str) -> list[str]:
    """The lines of a golden file without comments."""
    lines = (GOLDEN / name).read_text(encoding="utf-8").splitlines()
    return [line.rstrip() for line in lines if line.strip() and not line.startswith("#")]
