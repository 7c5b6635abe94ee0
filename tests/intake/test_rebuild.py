"""A build in the background: questions go on, nothing is lost, nothing is left running."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.config import Settings
from cchc_qa.index.generations import current_name
from cchc_qa.intake.rebuild import Phase, Rebuilder
from cchc_qa.intake.worker import build_request
from cchc_qa.types import Encoder

OLD = "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 70,07%."
NEW = "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 81,25%."
HEAD = "TỈNH CÀ MAU\n\nBÁO CÁO\nCông tác cải cách hành chính Quý {} năm 2024 của tỉnh Cà Mau\n\n"
QUESTION = "Tỷ lệ hồ sơ trực tuyến toàn trình?"
PATIENCE = 60


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture
def folder(tmp_path: Path, encoder: Encoder) -> Path:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "old.txt").write_text(HEAD.format("II") + OLD, encoding="utf-8")
    build([tmp_path / "corpus"], tmp_path / "index", encoder)
    return tmp_path


def rebuilder_of(folder: Path) -> Rebuilder:
    settings = Settings(index=folder / "index")
    return Rebuilder(lambda: build_request((folder / "corpus",), settings))


@pytest.fixture
def rebuilder(folder: Path) -> Iterator[Rebuilder]:
    made = rebuilder_of(folder)
    yield made
    made.close()


def add_many(folder: Path) -> None:
    """The new report, and enough others that a build takes a while."""
    (folder / "corpus" / "new.txt").write_text(HEAD.format("III") + NEW, encoding="utf-8")
    line = "Đã rà soát {} văn bản, xử lý {} hồ sơ và kiểm tra {} đơn vị.\n"
    for number in range(12):
        text = "".join(line.format(n, n + number, 3 * n) for n in range(1, 200))
        (folder / "corpus" / f"z{number}.txt").write_text(text, encoding="utf-8")


def test_questions_are_answered_from_the_old_index_then_from_the_new(
    folder: Path, rebuilder: Rebuilder
):
    assistant = Assistant(folder / "index")
    add_many(folder)
    rebuilder.request()
    during = []
    while rebuilder.progress.phase is not Phase.IDLE:
        began = time.monotonic()
        answer = assistant.ask(QUESTION)
        during.append((answer.value, time.monotonic() - began))
        time.sleep(0.05)
    values = [value for value, _ in during]
    assert values[0] == "70,07%"
    assert set(values) <= {"70,07%", "81,25%"}
    assert assistant.ask(QUESTION).value == "81,25%"
    outcome = rebuilder.progress.outcome
    assert outcome is not None
    assert outcome.succeeded
    assert "14 báo cáo" in outcome.words


def test_progress_counts_the_files_and_guesses_the_time(folder: Path, rebuilder: Rebuilder):
    add_many(folder)
    rebuilder.request()
    seen = []
    while rebuilder.progress.phase is not Phase.IDLE:
        seen.append(rebuilder.progress)
        time.sleep(0.01)
    reading = [p for p in seen if p.phase is Phase.READING]
    assert {p.total for p in reading} == {14}
    assert [p.done for p in reading] == sorted(p.done for p in reading)
    assert any(p.seconds_left is not None for p in reading)
    assert {p.name for p in reading} >= {"z10.txt", "z9.txt"}


def test_a_killed_build_leaves_the_old_index_answering(folder: Path, rebuilder: Rebuilder):
    name = current_name(folder / "index")
    add_many(folder)
    rebuilder.request()
    until(lambda: rebuilder.progress.phase is Phase.READING and rebuilder.progress.done > 2)
    assert rebuilder.pid is not None
    os.kill(rebuilder.pid, signal.SIGKILL)
    until(lambda: rebuilder.progress.phase is Phase.IDLE)
    outcome = rebuilder.progress.outcome
    assert outcome is not None
    assert not outcome.succeeded
    assert "bản cũ vẫn dùng" in outcome.words
    assert current_name(folder / "index") == name
    assert Assistant(folder / "index").ask(QUESTION).value == "70,07%"
    rebuilder.request()
    until(lambda: rebuilder.progress.phase is Phase.IDLE)
    assert Assistant(folder / "index").ask(QUESTION).value == "81,25%"


def test_requests_during_a_build_are_one_more(folder: Path):
    asked = []

    def job() -> dict[str, object]:
        asked.append(time.monotonic())
        return build_request((folder / "corpus",), Settings(index=folder / "index"))

    rebuilder = Rebuilder(job)
    for _ in range(5):
        rebuilder.request()
    assert rebuilder.progress.again
    until(lambda: rebuilder.progress.phase is Phase.IDLE)
    rebuilder.close()
    assert len(asked) == 2


def test_an_index_that_another_build_holds_is_waited_for(folder: Path, rebuilder: Rebuilder):
    with FileLock(folder / "index" / ".lock"):
        rebuilder.request()
        until(lambda: rebuilder.progress.phase is Phase.WAITING)
    until(lambda: rebuilder.progress.phase is Phase.IDLE)
    outcome = rebuilder.progress.outcome
    assert outcome is not None
    assert outcome.succeeded


def test_files_that_cannot_be_read_are_named(folder: Path, rebuilder: Rebuilder):
    (folder / "corpus" / "broken.pdf").write_bytes(b"%PDF-1.7 broken")
    rebuilder.request()
    until(lambda: rebuilder.progress.phase is Phase.IDLE)
    outcome = rebuilder.progress.outcome
    assert outcome is not None
    assert outcome.succeeded
    assert len(outcome.failures) == 1
    assert outcome.failures[0].startswith("broken.pdf")


PARENT = """
import sys, time
from pathlib import Path
from cchc_qa.config import Settings
from cchc_qa.intake.rebuild import Phase, Rebuilder
from cchc_qa.intake.worker import build_request
folder = Path(sys.argv[1])
rebuilder = Rebuilder(lambda: build_request((folder / "corpus",), Settings(index=folder / "index")))
rebuilder.request()
while rebuilder.progress.phase is not Phase.READING:
    time.sleep(0.01)
print(rebuilder.pid, flush=True)
time.sleep(60)
"""


def test_nothing_runs_on_when_the_server_is_killed(folder: Path):
    add_many(folder)
    command = [sys.executable, "-c", PARENT, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        until(lambda: bool(descendants(worker)))
        children = [*descendants(worker), worker]
        parent.kill()
    until(lambda: not any(map(alive, children)))


def descendants(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(p) for path in listed for p in path.read_text(encoding="ascii").split()]


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
