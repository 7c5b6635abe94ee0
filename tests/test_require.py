"""Gold questions that a new index must answer before it is put to use."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from command import COMMAND, Run

from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.errors import IndexNotFound, ReadError, RequirementNotMet, UsageError
from cchc_qa.index.store import OpenIndex, current_name, open_current
from cchc_qa.types import Encoder

QUESTION = "Tỉnh Sông Trăng năm 2024: tỷ lệ hồ sơ trực tuyến toàn trình?"
VALUE = "90,57%"
HOLDS_IT = "song-trang-2024-nam.docx"
KNOWN = {"id": "st1", "question": QUESTION, "answerable": True, "any_of": [[VALUE]]}
MISTAKEN = {**KNOWN, "id": "st2", "any_of": [["12,34%"]]}
UNKNOWN = {"id": "x1", "question": "Giá vàng hôm nay ở Tokyo bao nhiêu?", "answerable": False}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """One question, which the sample reports answer."""
    return written(tmp_path / "gold.jsonl", KNOWN)


def written(path: Path, *questions: dict[str, Any]) -> Path:
    lines = [json.dumps(q, ensure_ascii=False) for q in questions]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


def generations(root: Path) -> set[str]:
    return {path.name for path in (root / "generations").iterdir()}


def objects(root: Path) -> set[str]:
    return {path.name for path in (root / "objects").iterdir()}


# --- met ----------------------------------------------------------------------------------------


def test_a_requirement_met_puts_the_new_index_to_use(
    cchc_qa: Run, corpus: Path, gold: Path, tmp_path: Path
):
    root = tmp_path / "new"
    run = cchc_qa("build", corpus, "--index", root, "--require", gold, "--json")
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert told["accepted"] is True
    assert told["generation"] == current_name(root)
    assert told["required"] == {"gold": str(gold), "min_exact": 0.95, "max_wrong": None}
    assert (told["scores"]["exact"], told["scores"]["missed"]) == (1.0, [])
    assert Assistant(root).ask(QUESTION).value == VALUE


def test_in_words_the_scores_are_told_too(cchc_qa: Run, corpus: Path, index: Path, gold: Path):
    run = cchc_qa("build", corpus, "--index", index, "--require", gold)
    assert run.returncode == 0, run.stderr
    assert f"Đạt yêu cầu của {gold}: trả lời đúng 1 (cần ít nhất 0.95)" in run.stdout


def test_the_least_share_may_be_lower(cchc_qa: Run, corpus: Path, index: Path, tmp_path: Path):
    half = written(tmp_path / "gold.jsonl", KNOWN, MISTAKEN)
    command = ("build", corpus, "--index", index, "--require", half, "--min-exact")
    assert cchc_qa(*command, "0.5").returncode == 0
    assert cchc_qa(*command, "0.51").returncode == RequirementNotMet.exit_status


def test_unreadable_files_keep_their_own_status(
    cchc_qa: Run, corpus: Path, index: Path, gold: Path
):
    (corpus / "empty.docx").write_bytes(b"")
    run = cchc_qa("build", corpus, "--index", index, "--require", gold, "--json")
    assert run.returncode == ReadError.exit_status
    assert json.loads(run.stdout)["accepted"] is True


def test_the_questions_are_asked_from_the_configured_home(
    cchc_qa: Run, corpus: Path, tmp_path: Path
):
    bare = {**KNOWN, "question": "tỷ lệ hồ sơ trực tuyến toàn trình?", "any_of": [["94,49%"]]}
    gold = written(tmp_path / "gold.jsonl", bare)
    config = tmp_path / "c.toml"
    config.write_text('home = "An Giang"\n', encoding="utf-8")
    command = ("build", corpus, "--index", tmp_path / "new", "--require", gold)
    assert cchc_qa(*command).returncode == RequirementNotMet.exit_status
    assert cchc_qa(*command, "--config", config).returncode == 0


# --- not met ------------------------------------------------------------------------------------


def test_a_new_index_that_falls_short_leaves_the_old_one_in_use(
    cchc_qa: Run, corpus: Path, index: Path, gold: Path
):
    old, kept = current_name(index), generations(index)
    (corpus / HOLDS_IT).unlink()
    run = cchc_qa("build", corpus, "--index", index, "--require", gold)
    assert (run.returncode, run.stdout) == (RequirementNotMet.exit_status, "")
    for said in (str(gold), "trả lời đúng 0 ", "0.95", "st1", QUESTION, "vẫn giữ nguyên", "eval"):
        assert said in run.stderr
    assert (current_name(index), generations(index)) == (old, kept)
    open_current(index).verify_all()
    assert cchc_qa("ask", QUESTION, "--index", index).stdout.splitlines()[0] == VALUE


def test_json_has_the_scores_and_the_failures_of_what_was_refused(
    cchc_qa: Run, corpus: Path, index: Path, gold: Path
):
    (corpus / HOLDS_IT).write_bytes(b"")
    run = cchc_qa("build", corpus, "--index", index, "--require", gold, "--json")
    assert run.returncode == RequirementNotMet.exit_status
    told = json.loads(run.stdout)
    assert (told["accepted"], told["generation"]) == (False, current_name(index))
    assert [f["file"] for f in told["failed"]] == [HOLDS_IT]
    assert [m["id"] for m in told["scores"]["missed"]] == ["st1"]
    assert told["scores"]["kinds"]["direct"]["exact"] == 0.0
    assert f"bỏ qua {HOLDS_IT}" in run.stderr


def test_with_no_index_before_nothing_goes_live(
    cchc_qa: Run, corpus: Path, gold: Path, tmp_path: Path
):
    """What was read is not read again by the next build."""
    (corpus / HOLDS_IT).rename(tmp_path / HOLDS_IT)
    root = tmp_path / "new"
    run = cchc_qa("build", corpus, "--index", root, "--require", gold, "--json")
    assert run.returncode == RequirementNotMet.exit_status
    assert json.loads(run.stdout)["generation"] is None
    assert "Chưa có chỉ mục nào" in run.stderr
    assert (generations(root), len(objects(root))) == (set(), 4)
    assert cchc_qa("ask", QUESTION, "--index", root).returncode == IndexNotFound.exit_status
    (tmp_path / HOLDS_IT).rename(corpus / HOLDS_IT)
    again = cchc_qa("build", corpus, "--index", root, "--require", gold, "--json")
    assert (again.returncode, json.loads(again.stdout)["read"]) == (0, 1)


def test_the_index_in_use_stays_even_where_it_falls_short_itself(
    cchc_qa: Run, corpus: Path, index: Path, tmp_path: Path
):
    mistaken = written(tmp_path / "gold.jsonl", MISTAKEN)
    run = cchc_qa("build", corpus, "--index", index, "--require", mistaken)
    assert run.returncode == RequirementNotMet.exit_status
    assert "Đó cũng là chỉ mục đang dùng" in run.stderr
    assert Assistant(index).ask(QUESTION).value == VALUE


def test_wrong_answers_can_be_limited(cchc_qa: Run, corpus: Path, index: Path, tmp_path: Path):
    rows = [{**KNOWN, "id": n} for n in range(8)]
    gold = written(tmp_path / "gold.jsonl", *rows, UNKNOWN, MISTAKEN)
    command = ("build", corpus, "--index", index, "--require", gold, "--min-exact", "0.8")
    assert cchc_qa(*command, "--max-wrong", "0.1").returncode == 0
    run = cchc_qa(*command, "--max-wrong", "0.05")
    assert run.returncode == RequirementNotMet.exit_status
    assert "trả lời sai 0.1 (cần không quá 0.05)" in run.stderr
    assert "trả lời đúng" not in run.stderr


def test_ten_missed_questions_are_named_wrong_answers_first(
    cchc_qa: Run, corpus: Path, index: Path, tmp_path: Path
):
    unmet = {**UNKNOWN, "answerable": True, "any_of": [["80 triệu đồng"]]}
    rows = [{**unmet, "id": f"m{n:02}"} for n in range(12)]
    gold = written(tmp_path / "gold.jsonl", *rows, MISTAKEN)
    run = cchc_qa("build", corpus, "--index", index, "--require", gold)
    named = re.findall(r"^  (?:sai|bỏ lỡ) +(\w+):", run.stderr, re.MULTILINE)
    assert named == ["st2", *(f"m{n:02}" for n in range(9))]
    assert "và 3 câu nữa" in run.stderr


# --- gold files ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "không đọc được"),
        ("", "không có câu hỏi nào có đáp án"),
        (json.dumps(UNKNOWN), "không có câu hỏi nào có đáp án"),
        ("no json", "dòng 1"),
        (json.dumps({**KNOWN, "any_of": [VALUE]}), "any_of"),
        (json.dumps({**KNOWN, "any_of": VALUE}), "any_of"),
        (json.dumps({**KNOWN, "any_of": []}), "any_of"),
        (json.dumps({**KNOWN, "any_of": [[""]]}), "any_of"),
        (json.dumps({**KNOWN, "answerable": "false"}), "answerable"),
        (json.dumps({**KNOWN, "question": 7}), "question"),
    ],
)
def test_a_gold_file_that_asks_nothing_fails_before_anything_is_built(
    cchc_qa: Run, corpus: Path, tmp_path: Path, text: str | None, said: str
):
    gold, root = tmp_path / "gold.jsonl", tmp_path / "new"
    if text is not None:
        gold.write_text(text, encoding="utf-8")
    run = cchc_qa("build", corpus, "--index", root, "--require", gold)
    assert (run.returncode, run.stdout) == (UsageError.exit_status, "")
    assert said in run.stderr
    assert str(gold) in run.stderr
    assert not root.exists()


@pytest.mark.parametrize(
    "options",
    [
        ["--min-exact", "0.9"],
        ["--max-wrong", "0.1"],
        ["--require", "GOLD", "--min-exact", "95"],
        ["--require", "GOLD", "--max-wrong", "-0.1"],
        ["--require", "GOLD", "--min-exact", "nan"],
        ["--require", "GOLD", "--min-exact", "0,95"],
    ],
)
def test_options_that_make_no_sense(
    cchc_qa: Run, corpus: Path, gold: Path, tmp_path: Path, options: list[str]
):
    named = [gold if option == "GOLD" else option for option in options]
    run = cchc_qa("build", corpus, "--index", tmp_path / "new", *named)
    assert run.returncode == UsageError.exit_status
    assert "0.95" in run.stderr or "--require" in run.stderr
    assert not (tmp_path / "new").exists()


# --- stopped in between -------------------------------------------------------------------------


def test_a_build_killed_while_it_is_examined_leaves_the_old_index_in_use(
    index: Path, corpus: Path, encoder: Encoder, tmp_path: Path
):
    """kill -9 once the new generation is whole and not yet named; the next build clears it away."""
    many = written(tmp_path / "gold.jsonl", *({**KNOWN, "id": n} for n in range(5000)))
    old = current_name(index)
    (corpus / "an-giang-2024-q3-tom-tat.pdf").unlink()
    command = [COMMAND, "build", corpus, "--index", index, "--require", many]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    limit = time.monotonic() + 120
    while not finished(index, old):
        assert process.poll() is None
        assert time.monotonic() < limit
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert current_name(index) == old
    open_current(index).verify_all()
    assert Assistant(index).ask(QUESTION).value == VALUE
    left = generations(index)
    build([corpus], index, encoder)
    assert generations(index) == left
    assert current_name(index) in left - {old}


def finished(index: Path, old: str | None) -> set[str]:
    return {name for name in generations(index) if name != old and not name.startswith(".")}


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_an_examination_that_breaks_off_leaves_the_old_index_in_use(
    index: Path, corpus: Path, encoder: Encoder, error: type[BaseException]
):
    old, kept = current_name(index), generations(index)
    (corpus / HOLDS_IT).unlink()

    def accept(candidate: OpenIndex) -> bool:
        assert candidate.name != current_name(index)
        candidate.verify_all()
        raise error

    with pytest.raises(error):
        build([corpus], index, encoder, accept=accept)
    assert (current_name(index), generations(index)) == (old, kept)


def test_a_reader_sees_the_new_index_only_once_it_is_accepted(
    index: Path, corpus: Path, encoder: Encoder
):
    reader = Assistant(index)
    (corpus / HOLDS_IT).unlink()

    def accept(_: OpenIndex) -> bool:
        assert not reader.refresh()
        assert reader.ask(QUESTION).value == VALUE
        return True

    summary = build([corpus], index, encoder, accept=accept)
    assert summary.accepted
    assert reader.refresh()
    assert reader.index.name == summary.generation
