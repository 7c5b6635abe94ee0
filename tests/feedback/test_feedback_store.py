"""The file of opinions: whole with many writers, private, and told in words when it cannot be."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from cchc_qa.errors import FeedbackUnusable, UsageError
from cchc_qa.feedback import store
from cchc_qa.feedback.store import Feedback, Opinion, OpinionVerdict, opinion_time

OPINION = Opinion("2026-11-24T12:00:00Z", OpinionVerdict.RIGHT, "ghi chú", "hỏi?", "{}", "0" * 16)


@pytest.fixture
def feedback(tmp_path: Path) -> Feedback:
    return Feedback(tmp_path)


def test_kept_to_the_letter(feedback):
    said = replace(OPINION, note="tỷ lệ '); DROP TABLE opinion; --\nđúng", question="«tỷ lệ»?")
    number = feedback.add(said)
    assert Feedback(feedback.path.parent).all() == (replace(said, id=number),)


def test_oldest_first(feedback):
    feedback.add(replace(OPINION, time="2026-11-24T13:00:00Z", note="sau"))
    feedback.add(replace(OPINION, note="trước"))
    assert [o.note for o in feedback.all()] == ["trước", "sau"]


def test_nothing_is_made_by_looking(feedback):
    assert feedback.all() == ()
    assert not feedback.remove(1)
    assert not feedback.path.exists()


def test_removed_and_its_number_not_given_again(feedback):
    first = feedback.add(OPINION)
    assert feedback.remove(first)
    assert not feedback.remove(first)
    assert feedback.add(OPINION) > first


def test_only_the_owner_reads_it(feedback):
    feedback.add(OPINION)
    for path in feedback.path.parent.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_note_bounds_and_unseen_characters(feedback):
    feedback.add(replace(OPINION, note=f" {'ạ' * store.MAX_NOTE}\x00\u202e "))
    assert feedback.all()[0].note == "ạ" * store.MAX_NOTE
    with pytest.raises(UsageError, match="2000 ký tự"):
        feedback.add(replace(OPINION, note="a" * (store.MAX_NOTE + 1)))


def test_threads_write_at_once(feedback):
    with ThreadPoolExecutor(8) as workers:
        numbers = list(workers.map(lambda _: feedback.add(OPINION), range(64)))
    assert sorted(numbers) == sorted(o.id for o in feedback.all())
    assert len(set(numbers)) == 64


def test_processes_write_at_once(tmp_path):
    script = (
        "import sys; from pathlib import Path\n"
        "from cchc_qa.feedback.store import *\n"
        "o = Opinion('2026-11-24T12:00:00Z', OpinionVerdict.WRONG, '', 'q', '{}', '0' * 16)\n"
        "for _ in range(20): Feedback(Path(sys.argv[1])).add(o)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    writers = [subprocess.Popen(command) for _ in range(3)]
    assert [w.wait(timeout=60) for w in writers] == [0, 0, 0]
    assert len(Feedback(tmp_path).all()) == 60


def test_a_write_that_fails_leaves_nothing(feedback):
    feedback.add(OPINION)
    with pytest.raises(FeedbackUnusable, match="sổ ý kiến"):
        feedback.add(replace(OPINION, time=None))
    assert len(feedback.all()) == 1


def test_a_file_of_another_version(feedback):
    feedback.add(OPINION)
    with sqlite3.connect(feedback.path) as file:
        file.execute("PRAGMA user_version = 7")
    file.close()
    with pytest.raises(FeedbackUnusable, match=r"phiên bản khác.*bản 7"):
        feedback.all()


def test_a_damaged_file_is_told_and_kept(feedback):
    feedback.path.write_bytes(b"no database" * 400)
    with pytest.raises(FeedbackUnusable, match=r"feedback\.sqlite3.*hỏng"):
        feedback.add(OPINION)
    assert feedback.path.read_bytes().startswith(b"no database")


def test_no_folder(tmp_path):
    with pytest.raises(FeedbackUnusable, match="quyền ghi"):
        Feedback(tmp_path / "none").add(OPINION)


def test_full(feedback, monkeypatch):
    monkeypatch.setattr(store, "MAX_OPINIONS", 2)
    feedback.add(OPINION)
    feedback.add(OPINION)
    with pytest.raises(FeedbackUnusable, match="đã đủ 2 ý kiến"):
        feedback.add(OPINION)


def test_time_is_of_utc():
    hanoi = timezone(timedelta(hours=7))
    assert opinion_time(datetime(2026, 11, 24, 6, 30, tzinfo=hanoi)) == "2026-11-23T23:30:00Z"
