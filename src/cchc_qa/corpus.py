"""Files and folders → the reports to index, each with what its sidecar file corrects."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cchc_qa.errors import ReadError, UsageError
from cchc_qa.read import SUFFIXES


@dataclass(frozen=True, slots=True)
class Source:
    """A file to index: the name it is cited by, and where it is."""

    name: str
    path: Path


def sources(corpus: Iterable[Path]) -> tuple[Source, ...]:
    """The files to index, by name. Two files of one name are told apart by their folder."""
    found: dict[str, Path] = {}
    for root in corpus:
        if not root.exists():
            raise UsageError(f"{root}: không có tệp hay thư mục này.")
        for path in _files(root):
            name = path.relative_to(root).as_posix() if root.is_dir() else path.name
            if name in found and found[name].resolve() != path.resolve():
                name = f"{path.parent.name}/{path.name}"
            found[name] = path
    return tuple(Source(name, found[name]) for name in sorted(found))


def _files(root: Path) -> Iterator[Path]:
    if root.is_file():
        yield root
        return
    for path in sorted(root.rglob("*")):
        hidden = any(part.startswith((".", "~$", "__")) for part in path.relative_to(root).parts)
        if path.is_file() and not hidden and path.suffix.lower() in SUFFIXES:
            yield path


def corrections(source: Source) -> tuple[dict[str, Any], bytes]:
    """The values of a source's sidecar file, and the file as it is; both empty without one."""
    sidecar = source.path.with_suffix(".toml")
    if not sidecar.is_file():
        return {}, b""
    data = sidecar.read_bytes()
    try:
        return tomllib.loads(data.decode("utf-8")), data
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReadError(
            f"không đọc được ({error}).", file=sidecar.name, remedy="Hãy sửa tệp này cho đúng TOML."
        ) from error
