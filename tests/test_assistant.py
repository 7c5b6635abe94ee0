"""The same generation gives the same answer, also after it was replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.encode import EncoderSettings
from cchc_qa.index.store import OpenIndex, open_named
from cchc_qa.render import answer_to_json
from cchc_qa.types import Verdict

QUESTION = "Tỷ lệ hồ sơ trực tuyến toàn trình của tỉnh Cà Mau quý III/2024?"


def _report(share: str) -> str:
    return (
        "ỦY BAN NHÂN DÂN\n\nTỈNH CÀ MAU\n\nBÁO CÁO\n\n"
        "Công tác cải cách hành chính Quý III năm 2024 của tỉnh Cà Mau\n\nI. KẾT QUẢ\n\n"
        f"Tỷ lệ hồ sơ trực tuyến toàn trình đạt {share}%.\n"
    )


@pytest.fixture
def built(tmp_path: Path, encoder):
    """Builds the index anew with this share in its report, and gives the generation's name."""

    def build_with(share: str) -> str:
        (tmp_path / "ca-mau.txt").write_text(_report(share), encoding="utf-8")
        name = build([tmp_path / "ca-mau.txt"], tmp_path / "index", encoder).generation
        assert name is not None
        return name

    return build_with


def test_generation_before_answers_as_it_did(built, tmp_path):
    first = built("70,07")
    assistant = Assistant(tmp_path / "index")
    shown = answer_to_json(assistant.ask(QUESTION))
    second = built("71,18")
    assert answer_to_json(assistant.ask(QUESTION))["value"] == "71,18%"
    for one in (assistant, Assistant(tmp_path / "index")):
        again = one.ask_at(first, QUESTION)
        assert again is not None
        assert answer_to_json(again) == shown
        assert one.index.name == second
        now = one.ask_at(second, QUESTION)
        assert now is not None
        assert now.value == "71,18%"


def test_generation_that_was_collected_is_gone(built, tmp_path):
    first = built("70,07")
    assistant = Assistant(tmp_path / "index")
    built("71,18")
    built("72,29")
    assert assistant.ask_at(first, QUESTION) is None


def test_generation_collected_while_it_is_open_is_gone(built, tmp_path):
    first = built("70,07")
    built("71,18")
    assistant = Assistant(tmp_path / "index")
    library = assistant.library_at(first)
    assert isinstance(library.index if library else None, OpenIndex)
    built("72,29")
    answer = assistant.ask_at(first, QUESTION)
    assert answer is None or answer.value == "70,07%"


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../index", "CURRENT", "0123456789abcdef", "x" * 16]
)
def test_other_names_are_of_no_generation(sample_index, name):
    assert open_named(sample_index, name) is None
    assert Assistant(sample_index).ask_at(name, QUESTION) is None


def test_damaged_generation_is_none(built, tmp_path):
    first = built("70,07")
    built("71,18")
    (tmp_path / "index" / "generations" / first / "dense.faiss").write_bytes(b"0")
    assert Assistant(tmp_path / "index").ask_at(first, QUESTION) is None


def test_generation_of_another_encoder_is_none(built, tmp_path, monkeypatch):
    first = built("70,07")
    built("71,18")
    assistant = Assistant(tmp_path / "index", EncoderSettings())
    monkeypatch.setattr(type(assistant._encoder), "fingerprint", "another")
    assert assistant.ask_at(first, QUESTION) is None
    assert assistant.ask(QUESTION).verdict is Verdict.ANSWERED
