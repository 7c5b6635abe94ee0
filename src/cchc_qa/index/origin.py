"""The files and folders that an index was built from, so that it can be built from them again.

They stand in ``SOURCES.json`` beside ``CURRENT`` and are no part of a generation: the same reports
give the same generation wherever they lie.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from cchc_qa.index.disk import sync_folder, write_synced

_FILE = "SOURCES.json"


def remember(root: Path, corpus: Iterable[Path]) -> None:
    """Write the paths down, absolute, in one step."""
    paths = list(dict.fromkeys(str(path.resolve()) for path in corpus))
    fresh = root / f"{_FILE}.new"
    data = json.dumps({"paths": paths}, ensure_ascii=False, indent=1)
    write_synced(fresh, data.encode("utf-8", "surrogateescape"))
    fresh.replace(root / _FILE)
    sync_folder(root)


def remembered(root: Path) -> tuple[Path, ...]:
    """The paths of the last build; none where it left none, or where they cannot be read."""
    try:
        data = (root / _FILE).read_bytes().decode("utf-8", "surrogateescape")
        paths = json.loads(data)["paths"]
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    named = isinstance(paths, list) and all(isinstance(p, str) for p in paths)
    return tuple(map(Path, paths)) if named else ()
