"""``cchc-qa feedback`` as a user runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cchc_qa.assistant import Assistant
from cchc_qa.cli import main
from cchc_qa.feedback.store import Feedback, Opinion, OpinionVerdict
from cchc_qa.render import answer_to_json

RIGHT = "Tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III/2024?"
WRONG = "Tỷ lệ hồ sơ trực tuyến của Cà Mau?"


@pytest.fixture
def root(index: Path) -> Path:
    assistant = Assistant(index)
    for question, verdict in ((RIGHT, "right"), (WRONG, "wrong")):
        answer = json.dumps(answer_to_json(assistant.ask(question)))
        Feedback(index).add(
            Opinion(
                "2026-11-24T12:00:00Z",
                OpinionVerdict(verdict),
                "một\nhai",
                question,
                answer,
                assistant.index.name,
            )
        )
    return index


def test_list(root, capsys):
    assert main(["feedback", "list", "--index", str(root)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == f"1  2026-11-24T12:00:00Z  đúng (một hai): {RIGHT} → 94,49%"
    assert second.endswith(f"sai (một hai): {WRONG} → không tìm thấy")


def test_what_steers_a_terminal_is_not_printed(root, capsys):
    answer = json.dumps({"value": None, "answer": None}, ensure_ascii=False)
    said = Opinion(
        "2026-11-24T12:00:01Z", OpinionVerdict.WRONG, "", "a\x1b[2J\n9  giả\u202e", answer, "0"
    )
    Feedback(root).add(said)
    assert main(["feedback", "list", "--index", str(root)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert all(line.isprintable() for line in lines)


def test_list_as_json(root, capsys):
    assert main(["feedback", "list", "--json", "--index", str(root)]) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (first["id"], first["verdict"], first["answer"]["value"]) == (1, "right", "94,49%")


def test_exported_gold_is_taken_by_eval(root, capsys, tmp_path):
    assert main(["feedback", "export", "--index", str(root)]) == 0
    gold = tmp_path / "gold.jsonl"
    gold.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["eval", str(gold), "--json", "--index", str(root)]) == 0
    scores = json.loads(capsys.readouterr().out)
    assert (scores["questions"], scores["exact"], scores["page"], scores["wrong"]) == (1, 1, 1, 0)


def test_wrong_ones_apart(root, capsys):
    assert main(["feedback", "export", "--wrong", "--index", str(root)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["question"] == WRONG


def test_remove(root, capsys):
    assert main(["feedback", "remove", "1", "--index", str(root)]) == 0
    assert main(["feedback", "remove", "1", "--index", str(root)]) == 2
    assert "không có ý kiến số 1" in capsys.readouterr().err
    assert [o.id for o in Feedback(root).all()] == [2]


def test_damaged_file_has_its_own_status(root, capsys):
    (root / "feedback.sqlite3").write_bytes(b"no database" * 400)
    assert main(["feedback", "list", "--index", str(root)]) == 11
    assert "sổ ý kiến" in capsys.readouterr().err


def test_a_build_keeps_it(root, corpus, encoder):
    from cchc_qa.build import build

    (corpus / "song-trang-2024-q1.pdf").unlink()
    build([corpus], root, encoder)
    build([corpus], root, encoder)
    assert len(Feedback(root).all()) == 2
