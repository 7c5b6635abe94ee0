"""Keeps an index up to date with folders: looks at them again and again, builds when they changed.

Looking works on network drives too, where no system tells of changes. A file that is still being
copied grows from one look to the next: a change is taken up once two looks see the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cchc_qa.corpus import sources
from cchc_qa.errors import CchcError, UsageError

Sight = tuple[tuple[str, int, int], ...]
"""Of each file, and of what corrects it: the name, the size, the time of the last change."""


@dataclass(frozen=True, slots=True)
class Change:
    """What two looks at the folders see differently, by the reports' names."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def look(corpus: tuple[Path, ...]) -> Sight:
    """Raises UsageError where a folder is not there, or not now."""
    return tuple(line for s in sources(corpus) for line in _lines(s.name, s.path))


def _lines(name: str, path: Path) -> list[tuple[str, int, int]]:
    seen = []
    sidecar = path.with_suffix(".toml")
    for file, called in ((path, name), (sidecar, str(Path(name).with_suffix(".toml")))):
        try:
            found = file.stat()
        except OSError:
            continue  # it went away since it was listed, or there is none
        seen.append((called, found.st_size, found.st_mtime_ns))
    return seen


def change(before: Sight, now: Sight) -> Change:
    old, new = ({name: rest for name, *rest in sight} for sight in (before, now))
    return Change(
        added=tuple(n for n in new if n not in old),
        changed=tuple(n for n in new if n in old and old[n] != new[n]),
        removed=tuple(n for n in old if n not in new),
    )


class Watch:
    """Looks at the folders; ``step`` is called each time that it is time to look."""

    def __init__(
        self,
        corpus: tuple[Path, ...],
        build: Callable[[], None],
        say: Callable[[str], None],
    ) -> None:
        """``build`` brings the index up to date and raises CchcError where it cannot now."""
        self._corpus = corpus
        self._build = build
        self._say = say
        self._built: Sight | None = None
        self._last: Sight | None = None
        self._trouble = ""

    def step(self) -> None:
        """Look, and build where what is seen is settled and is not what was built."""
        try:
            now = look(self._corpus)
            self._check_not_emptied(now)
            settled = now == self._last or self._built is None
            self._last = now
            if settled and now != self._built:
                self._tell(now)
                self._build()
                self._built = now
            self._trouble = ""
        except (CchcError, OSError) as error:
            self._complain(str(error))

    def _check_not_emptied(self, now: Sight) -> None:
        """A drive that is not connected may look like an empty folder."""
        if self._built and not now:
            raise UsageError(
                "Các thư mục theo dõi bỗng không còn báo cáo nào: có thể ổ đĩa chưa nối. "
                "Giữ nguyên chỉ mục cũ; nếu đúng là đã bỏ hết, hãy chạy cchc-qa build."
            )

    def _tell(self, now: Sight) -> None:
        if self._built is None:
            return
        found = change(self._built, now)
        named = (("thêm", found.added), ("thay đổi", found.changed), ("bỏ đi", found.removed))
        self._say("; ".join(f"{what}: {', '.join(names)}" for what, names in named if names))

    def _complain(self, words: str) -> None:
        """Once for each trouble, however many looks meet it."""
        if words != self._trouble:
            self._say(f"{words} Sẽ tự thử lại.")
        self._trouble = words
