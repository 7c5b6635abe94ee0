"""Folders watched: what counts as a change, and the command as a process of its own."""

from __future__ import annotations

import queue
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import COMMAND
from filelock import FileLock

from cchc_qa.errors import IndexBusy, UsageError
from cchc_qa.index.store import open_current
from cchc_qa.watch import Watch, change, look

PATIENCE = 60


def touch(path: Path, text: str = "Có 5 hồ sơ.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


# --- what counts --------------------------------------------------------------------------------


class Built:
    """Counts builds, fails where it is told to, and keeps what is said."""

    def __init__(self, *failures: Exception) -> None:
        self.times = 0
        self.failures = list(failures)
        self.said: list[str] = []

    def __call__(self) -> None:
        self.times += 1
        if self.failures:
            raise self.failures.pop(0)


def watch(folder: Path, built: Built) -> Watch:
    return Watch((folder,), built, built.said.append)


def test_it_builds_at_once_and_then_only_after_changes(tmp_path: Path):
    touch(tmp_path / "a.txt")
    built = Built()
    watched = watch(tmp_path, built)
    for _ in range(3):
        watched.step()
    assert built.times == 1
    touch(tmp_path / "b.txt")
    watched.step()
    assert built.times == 1
    watched.step()
    assert built.times == 2
    assert built.said == ["thêm: b.txt"]


def test_a_file_that_grows_is_waited_for(tmp_path: Path):
    touch(tmp_path / "a.txt")
    built = Built()
    watched = watch(tmp_path, built)
    watched.step()
    for size in range(1, 6):
        touch(tmp_path / "b.txt", "x" * size)
        watched.step()
        assert built.times == 1
    watched.step()
    assert built.times == 2


def test_what_corrects_a_report_counts_and_other_files_do_not(tmp_path: Path):
    touch(tmp_path / "a.txt")
    before = look((tmp_path,))
    touch(tmp_path / "photo.png")
    touch(tmp_path / ".da-xoa" / "old.txt")
    assert not change(before, look((tmp_path,)))
    touch(tmp_path / "a.toml", "")
    assert change(before, look((tmp_path,))).added == ("a.toml",)


def test_a_failure_is_said_once_and_tried_again(tmp_path: Path):
    touch(tmp_path / "a.txt")
    built = Built(IndexBusy("bận."), IndexBusy("bận."))
    watched = watch(tmp_path, built)
    for _ in range(5):
        watched.step()
    assert built.times == 3
    assert built.said == ["bận. Sẽ tự thử lại."]


def test_folders_that_vanish_or_are_suddenly_empty_change_nothing(tmp_path: Path):
    folder = tmp_path / "drive"
    touch(folder / "a.txt")
    built = Built()
    watched = watch(folder, built)
    watched.step()
    folder.rename(tmp_path / "away")
    watched.step()
    folder.mkdir()
    for _ in range(3):
        watched.step()
    assert built.times == 1
    assert ["không có tệp hay thư mục" in s or "ổ đĩa" in s for s in built.said] == [True, True]
    folder.rmdir()
    (tmp_path / "away").rename(folder)
    watched.step()
    assert built.times == 1
    with pytest.raises(UsageError):
        look((tmp_path / "nowhere",))


# --- as a process -------------------------------------------------------------------------------


class Watching:
    """«cchc-qa watch» over a folder, with what it says."""

    def __init__(self, folder: Path, index: Path) -> None:
        command = [COMMAND, "watch", folder, "--index", index, "--every", "0.3"]
        self.process = subprocess.Popen(
            list(map(str, command)),
            cwd=folder.parent,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def says(self, words: str) -> str:
        """The next line that holds some words."""
        end = time.monotonic() + PATIENCE
        while True:
            line = self._lines.get(timeout=max(0.01, end - time.monotonic()))
            if words in line:
                return line

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._listener.join()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Watching]:
    touch(tmp_path / "reports" / "a.txt")
    made = Watching(tmp_path / "reports", tmp_path / "index")
    yield made
    made.close()


def held(tmp_path: Path) -> list[str]:
    return [e.name for e in open_current(tmp_path / "index").entries]


def test_files_come_change_and_go(watching: Watching, tmp_path: Path):
    folder = tmp_path / "reports"
    assert "1 tệp" in watching.says("Xong")
    touch(folder / "b.txt", "Có 6 hồ sơ.")
    watching.says("thêm: b.txt")
    watching.says("Xong: 2 tệp")
    touch(folder / "b.txt", "Có 7 hồ sơ, trễ hạn 2 hồ sơ.")
    watching.says("thay đổi: b.txt")
    watching.says("đọc mới 1")
    assert held(tmp_path) == ["a.txt", "b.txt"]
    (folder / "a.txt").unlink()
    watching.says("bỏ đi: a.txt")
    watching.says("bỏ đi 1")
    assert held(tmp_path) == ["b.txt"]


def test_a_report_copied_slowly_is_indexed_once_and_whole(watching: Watching, tmp_path: Path):
    watching.says("Xong")
    with (tmp_path / "reports" / "slow.txt").open("w", encoding="utf-8") as file:
        for number in range(10):
            file.write(f"Đã xử lý {number + 10} hồ sơ.\n")
            file.flush()
            time.sleep(0.2)
    watching.says("thêm: slow.txt")
    line = watching.says("Xong")
    assert "đọc mới 1" in line
    assert "lỗi 0" in line
    index = open_current(tmp_path / "index")
    number = index.document_named("slow.txt")
    assert number is not None
    assert "19 hồ sơ" in index.report(number).document.text


def test_it_goes_on_after_another_build_held_the_index(watching: Watching, tmp_path: Path):
    watching.says("Xong")
    with FileLock(tmp_path / "index" / ".lock"):
        touch(tmp_path / "reports" / "b.txt", "Có 6 hồ sơ.")
        watching.says("Sẽ tự thử lại")
    watching.says("Xong: 2 tệp")


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_cleanly(watching: Watching, stop: signal.Signals):
    watching.says("Xong")
    watching.process.send_signal(stop)
    watching.says("Đã dừng theo dõi")
    assert watching.process.wait(timeout=PATIENCE) == 0


def test_a_folder_that_does_not_exist_is_bad_usage(cchc_qa, tmp_path: Path):
    run = cchc_qa("watch", tmp_path / "nowhere", "--index", tmp_path / "index")
    assert run.returncode == UsageError.exit_status
    assert "nowhere" in run.stderr


@pytest.mark.parametrize("every", ["0", "-1", "nan", "many"])
def test_a_rhythm_that_makes_no_sense_is_bad_usage(cchc_qa, tmp_path: Path, every: str):
    run = cchc_qa("watch", tmp_path, "--every", every, "--index", tmp_path / "index")
    assert run.returncode == UsageError.exit_status
