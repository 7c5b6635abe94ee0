"""The reading process: its limits hold, it comes back after every death."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
import zlib
from pathlib import Path

import pytest
from pdf_maker import Sheet, flowed, pdf

from cchc_qa import errors
from cchc_qa.read import read_document
from cchc_qa.read.sandbox import Reader

LONG = "Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 266/KH-UBND về việc kiểm tra. " * 9


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.pdf"
    path.write_bytes(pdf(flowed([LONG])))
    return path


def child_of(reader):
    return reader._child


def test_reads_as_in_this_process_and_keeps_its_child(good):
    with Reader() as reader:
        assert reader.read(good, "tốt.pdf") == read_document(good, "tốt.pdf")
        first = child_of(reader).pid
        for _ in range(20):
            reader.read(good, "tốt.pdf")
        assert child_of(reader).pid == first


def test_errors_come_back_as_they_are(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(pdf(flowed([LONG])))
    with Reader() as reader, pytest.raises(errors.WrongFormat) as caught:
        reader.read(path, "a.txt")
    with pytest.raises(errors.WrongFormat) as here:
        read_document(path, "a.txt")
    assert str(caught.value) == str(here.value)


def test_missing_file_is_named(tmp_path):
    with Reader() as reader, pytest.raises(errors.DamagedFile, match=r"^b\.pdf"):
        reader.read(tmp_path / "b.pdf", "b.pdf")


def test_child_killed_while_reading_is_replaced(good, tmp_path):
    heavy = tmp_path / "heavy.pdf"
    heavy.write_bytes(pdf(flowed([LONG] * 400)))
    with Reader() as reader:
        reader.read(good, "tốt.pdf")
        victim = child_of(reader).pid
        threading.Timer(0.3, os.kill, (victim, signal.SIGKILL)).start()
        with pytest.raises(errors.DamagedFile, match=r"^nặng\.pdf"):
            reader.read(heavy, "nặng.pdf")
        assert reader.read(good, "tốt.pdf").blocks
        assert child_of(reader).pid != victim


def test_file_that_takes_too_long_is_refused_and_its_child_killed(good, tmp_path):
    pipe = tmp_path / "never.txt"
    os.mkfifo(pipe)  # opening it for reading waits for a writer that never comes
    with Reader(seconds=3) as reader:
        began = time.monotonic()
        with pytest.raises(errors.TooDemanding, match=r"^chậm\.txt"):
            reader.read(pipe, "chậm.txt")
        assert time.monotonic() - began < 30
        assert reader.read(good, "tốt.pdf").blocks


def test_second_reader_compares_in_the_child(good, tmp_path):
    plain = tmp_path / "a.txt"
    plain.write_text("Có 12 đơn vị.")
    with Reader() as reader:
        assert reader.compare(good, "tốt.pdf") == ()
        assert reader.compare(plain, "a.txt") == ()


@pytest.mark.skipif(sys.platform != "linux", reason="memory limits are POSIX's")
def test_file_that_unpacks_beyond_memory_is_refused(good, tmp_path):
    bomb = tmp_path / "bomb.pdf"
    bomb.write_bytes(_memory_bomb())
    with Reader(memory=600 * 2**20) as reader:
        with pytest.raises((errors.TooDemanding, errors.DamagedFile), match=r"^bom\.pdf"):
            reader.read(bomb, "bom.pdf")
        assert reader.read(good, "tốt.pdf").blocks


def _memory_bomb():
    """A content stream of two gigabytes of text operators, packed twice."""
    operators = b"BT /R 13 Tf 1 0 0 1 85 700 Tm <0041004100410041> Tj ET\n" * 4_000_000
    packed = zlib.compress(zlib.compress(operators, 9), 9)
    plain = pdf([Sheet()])
    stream = b"<< /Length 0 >>\nstream\n\nendstream"
    assert stream in plain
    filters = b"<< /Filter [/FlateDecode /FlateDecode] /Length %d >>\nstream\n" % len(packed)
    return plain.replace(stream, filters + packed + b"\nendstream")


@pytest.mark.parametrize(
    "answer",
    [
        b"rubbish\n",
        b"[]\n",
        b"{}\n",
        b'{"document": {"name": "x"}}\n',
        b'{"error": {"kind": "SystemExit", "what": "x", "remedy": "y"}}\n',
        b'{"error": 7}\n',
        b"",
    ],
)
def test_babbling_child_is_a_damaged_file(good, monkeypatch, answer):
    script = (
        "import sys; sys.stdout.buffer.write(b'{}\\n'); sys.stdout.flush(); sys.stdin.readline(); "
        f"sys.stdout.buffer.write({answer!r})"
    )
    started = subprocess.Popen

    def babbling(_, **options):
        return started([sys.executable, "-c", script], **options)

    monkeypatch.setattr("cchc_qa.read.sandbox.subprocess.Popen", babbling)
    with Reader() as reader, pytest.raises(errors.DamagedFile, match=r"^tốt\.pdf"):
        reader.read(good, "tốt.pdf")


def test_interrupted_read_gives_no_answer_to_the_next(good, tmp_path, monkeypatch):
    other = tmp_path / "other.txt"
    other.write_text("Nội dung khác hẳn")
    with Reader() as reader:
        reader.read(good, "tốt.pdf")
        queue = child_of(reader)._answers
        monkeypatch.setattr(queue, "get", _interrupt)
        with pytest.raises(KeyboardInterrupt):
            reader.read(good, "tốt.pdf")
        assert reader.read(other, "khác.txt").text == "Nội dung khác hẳn"


def _interrupt(**_):
    raise KeyboardInterrupt
