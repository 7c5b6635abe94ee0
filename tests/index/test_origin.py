"""The paths that an index was built from are remembered beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cchc_qa.build import build
from cchc_qa.index.origin import remember, remembered
from cchc_qa.types import Encoder


def report(folder: Path) -> Path:
    folder.mkdir()
    (folder / "a.txt").write_text("Có 5 hồ sơ.", encoding="utf-8")
    return folder


def test_a_build_remembers_its_paths_wherever_it_is_started(
    tmp_path: Path, encoder: Encoder, monkeypatch: pytest.MonkeyPatch
):
    report(tmp_path / "báo cáo")
    monkeypatch.chdir(tmp_path)
    build([Path("báo cáo")], tmp_path / "index", encoder)
    monkeypatch.chdir("/")
    assert remembered(tmp_path / "index") == (tmp_path / "báo cáo",)


def test_the_paths_are_no_part_of_a_generation(tmp_path: Path, encoder: Encoder):
    one, two = report(tmp_path / "one"), report(tmp_path / "two")
    first = build([one], tmp_path / "index", encoder).generation
    assert build([two], tmp_path / "index", encoder).generation == first
    assert remembered(tmp_path / "index") == (two,)


def test_an_index_that_is_refused_is_not_remembered(tmp_path: Path, encoder: Encoder):
    one, two = report(tmp_path / "one"), report(tmp_path / "two")
    build([one], tmp_path / "index", encoder)
    build([two], tmp_path / "index", encoder, accept=lambda _: False)
    assert remembered(tmp_path / "index") == (one,)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"paths": 7}', '{"paths": [7]}', "\ud800"])
def test_what_cannot_be_read_is_nothing(tmp_path: Path, text: str):
    (tmp_path / "SOURCES.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    assert remembered(tmp_path) == ()
    assert remembered(tmp_path / "nowhere") == ()


def test_a_name_that_is_no_unicode_comes_back(tmp_path: Path):
    path = tmp_path / os.fsdecode(b"b\xe1o.txt")
    remember(tmp_path, [path])
    assert remembered(tmp_path) == (path,)
