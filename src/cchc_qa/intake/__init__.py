"""Reports come in while questions go on: sent, checked, previewed, added, indexed; or taken away.

What takes long happens in processes of its own, which end with this one.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from threading import Lock, Thread
from typing import Any

from cchc_qa.config import Settings
from cchc_qa.errors import CchcError, IndexNotFound, UsageError
from cchc_qa.index.store import current_name
from cchc_qa.intake.filing import filed_corrections, filed_name
from cchc_qa.intake.preview import Unreadable, preview_from_json
from cchc_qa.intake.process import Worker
from cchc_qa.intake.rebuild import Progress, Rebuilder
from cchc_qa.intake.shelf import Likeness, Shelf
from cchc_qa.intake.staging import Arrival, Staged, Staging
from cchc_qa.intake.worker import build_request

__all__ = ["Intake"]

_GONE = "Tệp này không còn chờ nữa: đã được thêm, đã bỏ, hoặc để quá một ngày. Hãy gửi lại."


class Intake:
    """The way of reports into the corpus and out of it. Safe to use from several threads."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._root = settings.index.resolve()
        self._shelf = Shelf(self._root, settings.corpus.resolve())
        self._staging = Staging(self._root / "incoming", settings.chat.max_megabytes)
        self._checking = ThreadPoolExecutor(1, thread_name_prefix="cchc-qa-check")
        self._checker = Worker()
        self._inspector = Worker()
        self._inspecting = Lock()
        self._moving = Lock()
        self._closed = False
        self.rebuilder = Rebuilder(self._job, after=self.inspect)

    def close(self) -> None:
        """End what runs in the background and remove what waits."""
        self._closed = True
        self._checking.shutdown(wait=False, cancel_futures=True)
        for worker in (self._checker, self._inspector, self.rebuilder):
            worker.close()
        self._staging.close()

    @property
    def progress(self) -> Progress:
        return self.rebuilder.progress

    # --- what waits -----------------------------------------------------------------------------

    def receiving(self, written: str) -> AbstractContextManager[Arrival]:
        """Where to write the file that a visitor sends. Raises UsageError for a bad name."""
        return self._staging.receiving(filed_name(written))

    def take_in(self, arrival: Arrival) -> Staged:
        """A file that came in whole is checked in the background."""
        staged = self._staging.take_in(arrival)
        self._checking.submit(self._check, staged)
        return staged

    def waiting(self) -> tuple[Staged, ...]:
        return self._staging.all()

    def staged(self, id_: str) -> Staged:
        """Raises UsageError where nothing waits under that id."""
        staged = self._staging.get(id_)
        if staged is None:
            raise UsageError(_GONE)
        return staged

    def discard(self, id_: str) -> None:
        if not self._staging.discard(id_):
            raise UsageError(_GONE)

    def _check(self, staged: Staged) -> None:
        likeness = Likeness()
        try:
            likeness = self._shelf.likeness(staged.path, staged.name)
            request = {"do": "preview", "path": str(staged.path), "name": staged.name}
            found = preview_from_json(self._checker.ask(request, lambda *_: None))
        except CchcError as error:
            found = Unreadable(str(error), "Bỏ tệp này rồi gửi lại sau.")
        except OSError as error:
            found = Unreadable(f"Không đọc được tệp ({error.strerror}).", "Hãy gửi lại.")
        self._staging.told(staged.id, found, likeness)
        if all(other.found for other in self._staging.all()):
            self._checker.rest()

    # --- what is there --------------------------------------------------------------------------

    def add(self, id_: str, corrections: Mapping[str, str], *, replace: bool = False) -> None:
        """Put a file that was checked into the corpus, and have the index built again.

        Raises UsageError where it cannot be, NameTaken where another report has its name.
        """
        values = filed_corrections(corrections)
        with self._moving:
            staged = self.staged(id_)
            if staged.likeness.same is not None:
                raise UsageError(f"Kho đã có báo cáo này, dưới tên «{staged.likeness.same}».")
            if not staged.addable:
                raise UsageError(f"«{staged.name}» chưa kiểm tra xong hoặc không đọc được.")
            self._shelf.put(staged.path, staged.name, values, replace=replace)
            self._staging.discard(id_)
        self.rebuilder.request()

    def take_away(self, name: str) -> None:
        """Move a report out of the corpus, and have the index built again."""
        with self._moving:
            self._shelf.take_away(name)
        self.rebuilder.request()

    def _job(self) -> dict[str, Any]:
        return build_request(self._shelf.paths(), self._settings)

    # --- how good it is -------------------------------------------------------------------------

    def inspect(self) -> None:
        """Work out the quality of reports where it is not known, in the background."""
        if not self._closed and self._inspecting.acquire(blocking=False):
            Thread(target=self._inspect, name="cchc-qa-inspect", daemon=True).start()

    @property
    def inspecting(self) -> bool:
        return self._inspecting.locked()

    def _inspect(self) -> None:
        try:
            if current_name(self._root) is None:
                raise IndexNotFound("")
            self._inspector.ask({"do": "inspect", "root": str(self._root)}, lambda *_: None)
        except CchcError:
            return  # the page says «chưa đối chiếu», and the next visit asks again
        finally:
            self._inspector.rest()
            self._inspecting.release()
