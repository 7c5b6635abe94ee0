"""The folders that reports stand in: what is in them, one put there, one taken away.

Nothing is lost: a report taken away, or replaced, moves to ``.da-xoa`` beside it with the time in
its name, and ``corpus`` leaves hidden folders out.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cchc_qa.corpus import Source, sources
from cchc_qa.errors import NameTaken, UsageError
from cchc_qa.index.disk import sha256_of, sync_folder, write_synced
from cchc_qa.index.origin import remembered
from cchc_qa.read import SUFFIXES

REMOVED = ".da-xoa"


@dataclass(frozen=True, slots=True)
class Likeness:
    """What of a file is on the shelf already: the name of a report with the same content, and
    whether another one has its name."""

    same: str | None = None
    taken: bool = False


class Shelf:
    """The reports that the index at ``root`` is built from, and ``folder``, where new ones go."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._root = root
        self._folder = folder

    def paths(self) -> tuple[Path, ...]:
        """What to build from: the paths of the last build, and the folder of new reports.

        A file that is gone from a folder that is there was taken away. Raises UsageError where a
        folder is gone, for the index would lose its reports.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        named = tuple(p for p in remembered(self._root) if p.exists() or not _was_file(p))
        for path in named:
            if not path.exists():
                raise UsageError(
                    f"«{path.name}», nơi đã lập chỉ mục lần trước, không còn ở chỗ cũ. Hãy nối lại "
                    "ổ đĩa hoặc đặt lại thư mục, hoặc lập chỉ mục từ nơi mới: "
                    "cchc-qa build THƯ_MỤC_BÁO_CÁO."
                )
        folder = self._folder.resolve()
        covered = any(folder.is_relative_to(path) for path in named)
        return named if covered else (*named, folder)

    def likeness(self, path: Path, name: str) -> Likeness:
        """How a new file compares with the reports there are."""
        digest, size = sha256_of(path), path.stat().st_size
        alike = (s for s in sources(self.paths()) if s.path.stat().st_size == size)
        same = next((s.name for s in alike if sha256_of(s.path) == digest), None)
        return Likeness(same, self._holder_of(name) is not None)

    def _holder_of(self, name: str) -> Path | None:
        """The file in the folder that has a name, whatever the case of its letters."""
        if not self._folder.is_dir():
            return None
        folded = name.casefold()
        return next((p for p in self._folder.iterdir() if p.name.casefold() == folded), None)

    def put(
        self, path: Path, name: str, corrections: Mapping[str, str], *, replace: bool = False
    ) -> None:
        """Move a file to the folder, with what corrects it, in one step.

        Raises NameTaken where another report has the name, unless that one is to be replaced.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        taken = self._holder_of(name)
        if taken is not None and not replace:
            raise NameTaken(
                f"Kho đã có báo cáo khác tên «{name}». Hãy chọn thay thế bản cũ, hoặc đổi tên tệp."
            )
        self._check_sidecar(name, corrections, taken)
        fresh = self._folder / f".{name}.{os.getpid()}"
        shutil.copyfile(path, fresh)
        with fresh.open("rb") as file:
            os.fsync(file.fileno())
        if taken is not None:
            self._put_aside(taken, self._folder)
        if corrections:
            write_synced((self._folder / name).with_suffix(".toml"), _toml(corrections))
        fresh.replace(self._folder / name)
        sync_folder(self._folder)

    def _check_sidecar(self, name: str, corrections: Mapping[str, str], taken: Path | None) -> None:
        """What corrects «a.pdf» stands in «a.toml», which must not be another file's."""
        sidecar = (self._folder / name).with_suffix(".toml")
        leaving = {taken, sidecar} if taken else set()
        others = {p for p in self._folder.iterdir() if p.stem == sidecar.stem} - leaving
        if corrections and others:
            raise UsageError(
                f"Không ghi được phần sửa lại cho «{name}»: kho có tệp khác cùng tên "
                f"«{sidecar.stem}». Hãy đổi tên tệp rồi thêm lại."
            )

    def take_away(self, name: str) -> None:
        """Move a report, and what corrects it, out of the shelf; one that is gone stays gone.

        ``name`` is what the report is cited by. Raises UsageError where it stands nowhere in the
        folders that the index is built from.
        """
        found = next((s for s in sources(self.paths()) if s.name == name), None)
        if found is None:
            raise UsageError(
                f"Tệp «{name}» không còn trong các thư mục báo cáo. Hãy lập lại chỉ mục."
            )
        self._put_aside(found.path, self._home_of(found))

    def _home_of(self, source: Source) -> Path:
        """The folder named to the index that a report stands in."""
        path = source.path.resolve()
        return next((p for p in self.paths() if p.is_dir() and path.is_relative_to(p)), path.parent)

    def _put_aside(self, path: Path, home: Path) -> None:
        aside = home / REMOVED
        aside.mkdir(exist_ok=True)
        stamp = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
        path.rename(aside / f"{stamp}-{path.name}")
        sidecar = path.with_suffix(".toml")
        alone = not any(p.stem == path.stem and p != sidecar for p in path.parent.iterdir())
        if sidecar.is_file() and alone:
            sidecar.rename(aside / f"{stamp}-{sidecar.name}")
        sync_folder(home)


def _was_file(path: Path) -> bool:
    """Whether a path that is gone named a report in a folder that is still there."""
    return path.suffix.lower() in SUFFIXES and path.parent.is_dir()


def _toml(corrections: Mapping[str, str]) -> bytes:
    """Values are single lines of printable characters: JSON's strings are then TOML's."""
    lines = (f"{k} = {json.dumps(v, ensure_ascii=False)}\n" for k, v in corrections.items())
    return "".join(lines).encode("utf-8")
