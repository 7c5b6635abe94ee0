"""The bar that shows on standard error how far a build has come: the only import of rich."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich import progress
from rich.console import Console

from cchc_qa.build import Progress


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """What is called with each step moves the bar; it is wiped away at the end."""
    columns = (
        progress.TextColumn("{task.description}", markup=False),
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TimeRemainingColumn(),
    )
    with progress.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Đang đọc", total=None)

        def show(name: str, done: int, total: int) -> None:
            what = f"Đang đọc {name}" if name else "Đang ghi chỉ mục"
            bar.update(task, description=what, completed=done, total=total)

        yield show
