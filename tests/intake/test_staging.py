"""Files that wait: bounded, private, and gone after a day."""

from __future__ import annotations

import os
import stat
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from cchc_qa.errors import TooLarge, UsageError
from cchc_qa.intake import staging
from cchc_qa.intake.preview import Unreadable
from cchc_qa.intake.shelf import Likeness
from cchc_qa.intake.staging import Staged, Staging


def wait(made: Staging, name: str = "a.txt", data: bytes = b"x") -> Staged:
    with made.receiving(name) as arrival:
        arrival.write(data)
    return made.take_in(arrival)


@pytest.fixture
def made(tmp_path: Path) -> Staging:
    return Staging(tmp_path / "incoming", megabytes=1)


def test_ids_are_opaque_and_folders_private(made: Staging, tmp_path: Path):
    staged = wait(made, "bí mật.txt")
    assert len(staged.id) >= 22
    assert "bí mật" not in str(staged.path)
    for folder in (tmp_path / "incoming", staged.path.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert made.get(staged.id) == staged
    assert made.get("x") is None


def test_nothing_is_left_of_what_fails_on_its_way(made: Staging, tmp_path: Path):
    with pytest.raises(TooLarge, match="1 MB"), made.receiving("a.txt") as arrival:
        arrival.write(bytes(2**20 + 1))
    with pytest.raises(UsageError, match="rỗng"), made.receiving("a.txt"):
        pass
    with pytest.raises(ValueError, match="gone"), made.receiving("a.txt"):
        raise ValueError("gone")
    assert list((tmp_path / "incoming").iterdir()) == []


def test_a_day_later_it_is_gone_whoever_left_it(made: Staging, tmp_path: Path):
    staged = wait(made)
    other = tmp_path / "incoming" / "left-by-a-killed-server"
    other.mkdir()
    old = time.time() - 25 * 3600
    for folder in (staged.path.parent, other):
        os.utime(folder, (old, old))
    kept = wait(made)
    assert made.all() == (kept,)
    assert list((tmp_path / "incoming").iterdir()) == [kept.path.parent]


def test_only_so_many_wait(made: Staging, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(staging, "_MOST", 2)
    wait(made)
    wait(made)
    with pytest.raises(TooLarge, match="đang chờ"):
        wait(made)


def test_only_so_many_are_on_their_way(made: Staging):
    with ExitStack() as open_ones:
        for number in range(staging._MOST_ARRIVING):
            open_ones.enter_context(made.receiving(f"{number}.txt")).write(b"a")
        with pytest.raises(TooLarge, match="sau ít phút"), made.receiving("more.txt"):
            pass
    with made.receiving("more.txt") as arrival:
        arrival.write(b"a")


def test_what_is_found_in_a_discarded_file_is_forgotten(made: Staging):
    staged = wait(made)
    assert made.discard(staged.id)
    made.told(staged.id, Unreadable("x", "y"), Likeness())
    assert made.all() == ()
    assert not made.discard(staged.id)


def test_closing_removes_what_waits(made: Staging, tmp_path: Path):
    wait(made)
    made.close()
    assert list((tmp_path / "incoming").iterdir()) == []
