"""The command line's contract: keys, types, order, what goes to which output, exit statuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from command import Run
from filelock import FileLock

from cchc_qa.errors import (
    ConfigError,
    EncoderMismatch,
    EncoderUnavailable,
    IndexBusy,
    IndexDamaged,
    IndexNotFound,
    ReadError,
    UsageError,
)
from cchc_qa.index.store import open_current
from cchc_qa.types import Reason

FIGURE = "Tỉnh Sông Trăng năm 2024: tỷ lệ hồ sơ trực tuyến toàn trình?"
ABSENT = "Giá vàng hôm nay ở Paris là bao nhiêu?"
UNANSWERED = {
    "value": None,
    "answer": None,
    "citations": [],
    "figures": [],
}
TEXT_OR_NONE = (str, type(None))
ANSWER = {
    "question": str,
    "verdict": str,
    "value": TEXT_OR_NONE,
    "answer": TEXT_OR_NONE,
    "reason": TEXT_OR_NONE,
    "confidence": (int, float),
    "citations": list,
    "figures": list,
}
CITATION = {
    "document": str,
    "title": str,
    "section": str,
    "page": (int, type(None)),
    "quote": str,
    "start": int,
    "end": int,
}
FIGURE_KEYS = {
    "text": str,
    "value": TEXT_OR_NONE,
    "unit": str,
    "label": str,
    "period": TEXT_OR_NONE,
    "place": TEXT_OR_NONE,
    "start": int,
    "end": int,
}
HIT = {**CITATION, "score": (int, float)}


def has(value: dict[str, Any], shape: dict[str, Any]) -> None:
    """The contract's keys with its types; more keys are allowed, for it may grow."""
    assert shape.keys() <= value.keys()
    for key, kind in shape.items():
        assert isinstance(value[key], kind), (key, value[key])


def is_answer(value: dict[str, Any]) -> None:
    has(value, ANSWER)
    for citation in value["citations"]:
        has(citation, CITATION)
    for figure in value["figures"]:
        has(figure, FIGURE_KEYS)
    assert value["verdict"] in {"answered", "not_found"}
    assert 0 <= value["confidence"] <= 1


def lines(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def batch(path: Path, *questions: str) -> Path:
    rows = [json.dumps({"id": n, "question": q}) for n, q in enumerate(questions)]
    path.write_text("\n".join([*rows, ""]), encoding="utf-8")
    return path


# --- build --------------------------------------------------------------------------------------


def test_build_reports_what_it_did_and_then_answers(cchc_qa: Run, corpus: Path, tmp_path: Path):
    root = tmp_path / "new"
    built = cchc_qa("build", corpus, "--index", root, "--json")
    assert built.returncode == 0, built.stderr
    (summary,) = lines(built.stdout)
    assert (summary["files"], summary["read"], summary["failed"]) == (5, 5, [])
    assert min(summary["pages"], summary["sentences"], summary["figures"]) > 0
    asked = cchc_qa("ask", FIGURE, "--index", root, "--json")
    assert asked.returncode == 0, asked.stderr
    (answer,) = lines(asked.stdout)
    is_answer(answer)
    assert (answer["verdict"], answer["value"]) == ("answered", "90,57%")


def test_build_takes_files_and_folders(cchc_qa: Run, corpus: Path, tmp_path: Path):
    note = tmp_path / "ghi-chu.txt"
    note.write_text("Tỉnh đã tổ chức 17 lớp tập huấn.", encoding="utf-8")
    pdf = corpus / "an-giang-2024-q3-tom-tat.pdf"
    built = cchc_qa("build", note, pdf, "--index", tmp_path / "new", "--json")
    assert lines(built.stdout)[0]["files"] == 2


def test_unreadable_files_are_named_and_the_others_indexed(cchc_qa: Run, corpus: Path, index: Path):
    (corpus / "cut.pdf").write_bytes((corpus / "song-trang-2024-q1.pdf").read_bytes()[:3000])
    (corpus / "empty.docx").write_bytes(b"")
    built = cchc_qa("build", corpus, "--index", index, "--json")
    assert built.returncode == ReadError.exit_status
    (summary,) = lines(built.stdout)
    failed = {f["file"]: f for f in summary["failed"]}
    assert failed.keys() == {"cut.pdf", "empty.docx"}
    assert failed["empty.docx"]["reason"] == "empty_file"
    assert all(name in built.stderr for name in failed)
    assert cchc_qa("ask", FIGURE, "--index", index).returncode == 0


def test_a_build_in_words_counts_files_pages_sentences_and_figures(
    cchc_qa: Run, corpus: Path, index: Path
):
    built = cchc_qa("build", corpus, "--index", index)
    assert built.returncode == 0
    for word in ("5 tệp", "trang", "câu", "số liệu"):
        assert word in built.stdout


# --- ask ----------------------------------------------------------------------------------------


def test_quotes_and_figures_are_slices_of_the_indexed_text(cchc_qa: Run, sample_index: Path):
    (answer,) = lines(cchc_qa("ask", FIGURE, "--index", sample_index, "--json").stdout)
    held = open_current(sample_index)
    for citation in answer["citations"]:
        number = held.document_named(citation["document"])
        assert number is not None
        text = held.report(number).document.text
        assert " ".join(text[citation["start"] : citation["end"]].split()) == citation["quote"]
    (figure,) = answer["figures"]
    number = held.document_named(answer["citations"][0]["document"])
    assert number is not None
    text = held.report(number).document.text
    assert text[figure["start"] : figure["end"]] == figure["text"]


def test_not_found_has_a_reason_and_no_citation(cchc_qa: Run, sample_index: Path):
    run = cchc_qa("ask", ABSENT, "--index", sample_index, "--json")
    assert run.returncode == 0
    (answer,) = lines(run.stdout)
    is_answer(answer)
    assert answer["verdict"] == "not_found"
    assert answer["reason"] in {r.value for r in Reason}
    assert {k: answer[k] for k in UNANSWERED} == UNANSWERED


def test_a_batch_keeps_its_order_and_prints_nothing_else(
    cchc_qa: Run, sample_index: Path, tmp_path: Path
):
    questions = [FIGURE, "", ABSENT, "   ", FIGURE, "?!", "ty le ho so dung han", FIGURE]
    run = cchc_qa("ask", "--batch", batch(tmp_path / "q", *questions), "--index", sample_index)
    assert run.returncode == 0, run.stderr
    answers = lines(run.stdout)
    for answer in answers:
        is_answer(answer)
    assert [a["question"] for a in answers] == questions
    assert answers[0] == answers[4] == answers[7]


def test_a_batch_may_have_a_byte_order_mark_and_empty_lines(
    cchc_qa: Run, sample_index: Path, tmp_path: Path
):
    path = tmp_path / "q"
    path.write_text(f'\ufeff{{"question": "{FIGURE}"}}\n\n', encoding="utf-8")
    assert len(lines(cchc_qa("ask", "--batch", path, "--index", sample_index).stdout)) == 1


def test_an_empty_batch_gives_no_line(cchc_qa: Run, sample_index: Path, tmp_path: Path):
    run = cchc_qa("ask", "--batch", batch(tmp_path / "q"), "--index", sample_index)
    assert (run.returncode, run.stdout) == (0, "")


def test_an_answer_in_words_begins_with_the_value(cchc_qa: Run, sample_index: Path):
    run = cchc_qa("ask", FIGURE, "--index", sample_index)
    assert run.stdout.splitlines()[0] == "90,57%"
    assert "song-trang-2024-nam.docx" in run.stdout


# --- search -------------------------------------------------------------------------------------


def test_search_gives_ten_hits_best_first(cchc_qa: Run, sample_index: Path):
    run = cchc_qa("search", FIGURE, "--index", sample_index, "--json")
    assert run.returncode == 0, run.stderr
    (found,) = lines(run.stdout)
    assert found["question"] == FIGURE
    assert len(found["hits"]) == 10
    for hit in found["hits"]:
        has(hit, HIT)
    scores = [hit["score"] for hit in found["hits"]]
    assert scores == sorted(scores, reverse=True)


def test_search_gives_as_many_as_asked_for(cchc_qa: Run, sample_index: Path, tmp_path: Path):
    path = batch(tmp_path / "q", FIGURE, ABSENT)
    run = cchc_qa("search", "--batch", path, "--top", "3", "--index", sample_index)
    found = lines(run.stdout)
    assert [f["question"] for f in found] == [FIGURE, ABSENT]
    assert len(found[0]["hits"]) == 3


# --- check --------------------------------------------------------------------------------------


def test_check_lists_the_documents(cchc_qa: Run, sample_index: Path):
    run = cchc_qa("check", "--full", "--json", "--index", sample_index)
    assert run.returncode == 0, run.stderr
    (found,) = lines(run.stdout)
    assert len(found["documents"]) == 5
    assert found["failed"] == []


# --- exit statuses ------------------------------------------------------------------------------


@pytest.mark.parametrize("command", [["ask", FIGURE], ["search", FIGURE], ["check"]])
def test_no_index(cchc_qa: Run, tmp_path: Path, command: list[str]):
    run = cchc_qa(*command, "--index", tmp_path / "none")
    assert run.returncode == IndexNotFound.exit_status
    assert run.stdout == ""
    assert "cchc-qa build" in run.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["unknown"],
        ["ask"],
        ["ask", "one", "two"],
        ["ask", "one", "--batch", "file"],
        ["ask", "--batch", "/nonexistent/file"],
        ["search", "one", "--top", "0"],
        ["search", "one", "--top", "many"],
        ["build"],
        ["build", "/nonexistent/corpus"],
    ],
)
def test_bad_usage(cchc_qa: Run, tmp_path: Path, arguments: list[str]):
    index = ["--index", tmp_path / "new"] if arguments[:1] in (["build"], ["ask"]) else []
    run = cchc_qa(*arguments, *index)
    assert run.returncode == UsageError.exit_status
    assert run.stdout == ""
    assert run.stderr


@pytest.mark.parametrize("line", ["no json", "[]", "{}", '{"question": 7}', '"text"'])
def test_a_batch_line_that_is_no_question_is_named(
    cchc_qa: Run, sample_index: Path, tmp_path: Path, line: str
):
    path = tmp_path / "q"
    path.write_text(f'{{"question": "x"}}\n{line}\n', encoding="utf-8")
    run = cchc_qa("ask", "--batch", path, "--index", sample_index)
    assert (run.returncode, run.stdout) == (UsageError.exit_status, "")
    assert "dòng 2" in run.stderr


def test_a_damaged_index(cchc_qa: Run, index: Path):
    path = next(index.glob("generations/*/dense.faiss"))
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4096] = bytes(4096)
    path.write_bytes(data)
    run = cchc_qa("ask", FIGURE, "--index", index)
    assert (run.returncode, run.stdout) == (IndexDamaged.exit_status, "")
    assert "dense.faiss" in run.stderr


def test_a_model_that_is_not_there(cchc_qa: Run, sample_index: Path, tmp_path: Path):
    file = tmp_path / "c.toml"
    file.write_text(f'[encoder]\nmodel = "{tmp_path}/no-model"\n', encoding="utf-8")
    run = cchc_qa("ask", FIGURE, "--index", sample_index, "--config", file)
    assert run.returncode == EncoderUnavailable.exit_status, run.stderr


def test_an_encoder_asked_with_other_prefixes_is_another(
    cchc_qa: Run, sample_index: Path, tmp_path: Path
):
    file = tmp_path / "c.toml"
    file.write_text('[encoder]\nquery_prefix = "query: "\n', encoding="utf-8")
    run = cchc_qa("ask", FIGURE, "--index", sample_index, "--config", file)
    assert run.returncode == EncoderMismatch.exit_status, run.stderr


@pytest.mark.parametrize("text", ["[encoder\n", "colour = 1\n", "[encoder]\nmodle = 'x'\n"])
def test_a_configuration_that_cannot_be_understood(cchc_qa: Run, tmp_path: Path, text: str):
    (tmp_path / "cchc-qa.toml").write_text(text, encoding="utf-8")
    run = cchc_qa("ask", FIGURE, cwd=tmp_path)
    assert run.returncode == ConfigError.exit_status
    assert "cchc-qa.toml" in run.stderr


def test_a_second_build_at_the_same_time(cchc_qa: Run, corpus: Path, index: Path):
    with FileLock(index / ".lock"):
        run = cchc_qa("build", corpus, "--index", index)
    assert run.returncode == IndexBusy.exit_status


# --- help ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("build", ["CORPUS", "--index", "--json", "--require", "--min-exact", "--max-wrong"]),
        ("watch", ["FOLDER", "--every", "--index"]),
        ("ask", ["--batch", "--index", "--json"]),
        ("search", ["--batch", "--top", "--index", "--json"]),
        ("serve", ["--host", "--port", "--index"]),
        ("check", ["--full", "--index", "--json"]),
        ("eval", ["GOLD", "--index", "--json"]),
    ],
)
def test_every_command_has_help(cchc_qa: Run, command: str, options: list[str]):
    run = cchc_qa(command, "--help")
    assert run.returncode == 0
    for option in options:
        assert option in run.stdout
    assert command in cchc_qa("--help").stdout


def test_version(cchc_qa: Run):
    assert cchc_qa("--version").stdout.startswith("cchc-qa ")


def test_eval_scores_gold_questions(cchc_qa: Run, index: Path, tmp_path: Path):
    gold = tmp_path / "gold.jsonl"
    known = {"id": "1", "kind": "direct", "answerable": True, "any_of": [["94,49%"]]}
    question = "An Giang: tỷ lệ hồ sơ trực tuyến toàn trình?"
    unknown = {"id": "2", "kind": "none", "answerable": False, "any_of": []}
    lines = [
        {**known, "question": question},
        {**known, "id": "3", "any_of": [["12,34%"]], "question": question},
        {**unknown, "question": "Giá vàng hôm nay ở Tokyo bao nhiêu?"},
    ]
    gold.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    done = cchc_qa("eval", str(gold), "--index", str(index), "--json")
    scored = json.loads(done.stdout)
    assert (scored["exact"], scored["refused"], scored["wrong"]) == (0.5, 1.0, 0.3333)
    assert scored["cited"] is None
    assert [m["id"] for m in scored["missed"]] == ["3"]
    assert {kind: found["questions"] for kind, found in scored["kinds"].items()} == {
        "direct": 2,
        "none": 1,
    }
    told = cchc_qa("eval", str(gold), "--index", str(index)).stdout.splitlines()
    assert [line.split()[0] for line in told] == ["loại", "tất", "direct", "none", "sai"]


def test_eval_names_the_line_that_is_no_question(cchc_qa: Run, index: Path, tmp_path: Path):
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"question": "a", "answerable": false}\n{"no": 1}\n', encoding="utf-8")
    done = cchc_qa("eval", str(gold), "--index", str(index))
    assert done.returncode == 2
    assert "dòng 2" in done.stderr
