"""The index on disk: nothing is lost, nothing damaged is used, nothing is done twice."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import threading
import time
from dataclasses import replace
from pathlib import Path
from subprocess import DEVNULL

import numpy as np
import pytest
from command import COMMAND
from filelock import FileLock
from safetensors.numpy import load_file, save_file

from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.encode import BUILTIN_FOLDER, EncoderSettings, open_encoder
from cchc_qa.errors import EncoderMismatch, IndexBusy, IndexDamaged, IndexNotFound
from cchc_qa.index.store import current_name, open_current
from cchc_qa.types import Answer, Encoder, Verdict

QUESTION = "Tỉnh Sông Trăng năm 2024: tỷ lệ hồ sơ trực tuyến toàn trình?"
VALUE = "90,57%"
ADDED = "an-giang-2024-q3-tom-tat.pdf"


def names(root: Path) -> list[str]:
    return [entry.name for entry in open_current(root).entries]


BESIDE = {".lock", "SOURCES.json"}
"""Files that are no part of the index: the second says where the reports lay."""


def contents(root: Path) -> dict[str, bytes]:
    files = (p for p in root.rglob("*") if p.is_file() and p.name not in BESIDE)
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in files}


def answers(root: Path) -> None:
    """The index is whole and answers rightly."""
    open_current(root).verify_all()
    assert Assistant(root).ask(QUESTION).value == VALUE


@pytest.fixture(scope="session")
def other_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second real encoder: the embedded one with half of its dimensions."""
    folder = tmp_path_factory.mktemp("model") / "half"
    shutil.copytree(BUILTIN_FOLDER, folder, ignore=shutil.ignore_patterns("SHA256SUMS"))
    weights = load_file(folder / "model.safetensors")
    halved = {name: np.ascontiguousarray(w[:, : w.shape[1] // 2]) for name, w in weights.items()}
    save_file(halved, folder / "model.safetensors")
    return folder


# --- incremental --------------------------------------------------------------------------------


def test_unchanged_files_are_not_read_again(index: Path, corpus: Path, encoder: Encoder):
    before = current_name(index)
    summary = build([corpus], index, encoder)
    assert (summary.read, summary.reused, summary.removed) == (0, 5, 0)
    assert current_name(index) == before


def test_a_file_only_touched_is_not_read_again(index: Path, corpus: Path, encoder: Encoder):
    (corpus / ADDED).touch()
    assert build([corpus], index, encoder).read == 0


def test_a_changed_file_alone_is_read_again(index: Path, corpus: Path, encoder: Encoder):
    shutil.copy(corpus / "song-trang-2024-q1.pdf", corpus / ADDED)
    summary = build([corpus], index, encoder)
    assert (summary.read, summary.reused) == (1, 4)


def test_a_removed_file_disappears(index: Path, corpus: Path, encoder: Encoder):
    (corpus / "song-trang-2024-nam.docx").unlink()
    summary = build([corpus], index, encoder)
    assert (summary.read, summary.reused, summary.removed) == (0, 4, 1)
    assert "song-trang-2024-nam.docx" not in names(index)
    hits = Assistant(index).search(QUESTION, 200)
    assert hits
    assert "song-trang-2024-nam.docx" not in {hit.document for hit in hits}


def test_what_was_removed_leaves_the_disk(index: Path, corpus: Path, encoder: Encoder):
    """The generation before is kept for its readers, no older one."""
    for path in sorted(corpus.iterdir())[:3]:
        path.unlink()
        build([corpus], index, encoder)
    assert len(list((index / "generations").iterdir())) == 2
    assert len(list((index / "objects").iterdir())) == 3


def test_a_file_that_came_back_is_indexed_again(index: Path, corpus: Path, encoder: Encoder):
    before = current_name(index)
    held = (corpus / ADDED).read_bytes()
    (corpus / ADDED).unlink()
    build([corpus], index, encoder)
    assert current_name(index) != before
    (corpus / ADDED).write_bytes(held)
    build([corpus], index, encoder)
    assert current_name(index) == before


# --- the same bytes -----------------------------------------------------------------------------


def test_two_builds_of_a_corpus_are_equal_to_the_byte(
    sample_index: Path, corpus: Path, tmp_path: Path
):
    """Another folder, another process, files named one by one in another order."""
    again = tmp_path / "again"
    files = sorted((str(path) for path in corpus.iterdir()), reverse=True)
    subprocess.run([COMMAND, "build", *files, "--index", again], check=True, capture_output=True)
    assert contents(again) == contents(sample_index)


# --- damage -------------------------------------------------------------------------------------


FILES = (
    "CURRENT",
    "generations/*/manifest.json",
    "generations/*/dense.faiss",
    "generations/*/sentences.ids.npy",
    "generations/*/blocks.words",
    "objects/*/report.json",
    "objects/*/vectors-*.npy",
)


def damaged(index: Path, pattern: str, how: str) -> Path:
    path = sorted(index.glob(pattern))[0]
    data = bytearray(path.read_bytes())
    if how == "missing":
        path.unlink()
    elif how == "cut":
        path.write_bytes(data[: len(data) // 2])
    else:
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    return path


@pytest.mark.parametrize("how", ["flipped", "cut", "missing"])
@pytest.mark.parametrize("pattern", FILES[1:])
def test_a_damaged_file_is_refused(index: Path, pattern: str, how: str):
    path = damaged(index, pattern, how)
    with pytest.raises(IndexDamaged, match=path.name):
        open_current(index).verify_all()


@pytest.mark.parametrize("how", ["flipped", "cut"])
def test_a_damaged_name_of_the_generation_is_refused(index: Path, how: str):
    damaged(index, "CURRENT", how)
    with pytest.raises(IndexDamaged):
        Assistant(index)


def test_an_index_without_its_current_name_is_none(index: Path):
    (index / "CURRENT").unlink()
    with pytest.raises(IndexNotFound):
        Assistant(index)


def test_a_report_damaged_behind_a_reader_is_refused_when_first_used(index: Path):
    assistant = Assistant(index)
    for path in index.glob("objects/*/report.json"):
        path.write_bytes(path.read_bytes().replace(b"90,57%", b"99,57%"))
    with pytest.raises(IndexDamaged):
        assistant.ask(QUESTION)


@pytest.mark.parametrize("how", ["flipped", "cut", "missing"])
@pytest.mark.parametrize("pattern", FILES)
def test_the_next_build_mends_what_was_damaged(
    index: Path, corpus: Path, encoder: Encoder, pattern: str, how: str
):
    whole = contents(index)
    damaged(index, pattern, how)
    build([corpus], index, encoder)
    answers(index)
    mended = contents(index)
    assert {name: mended.get(name) for name in whole} == whole


# --- another encoder ----------------------------------------------------------------------------


def test_an_index_of_another_encoder_is_refused(index: Path, other_model: Path):
    with pytest.raises(EncoderMismatch):
        Assistant(index, EncoderSettings(model=str(other_model)))


def test_another_encoder_embeds_again_without_reading_again(
    index: Path, corpus: Path, other_model: Path
):
    settings = EncoderSettings(model=str(other_model))
    assert build([corpus], index, open_encoder(settings)).read == 0
    assert Assistant(index, settings).ask(QUESTION).verdict is Verdict.ANSWERED
    with pytest.raises(EncoderMismatch):
        Assistant(index)


def test_a_prefix_makes_another_encoder(index: Path):
    with pytest.raises(EncoderMismatch):
        Assistant(index, replace(EncoderSettings(), passage_prefix="passage: "))


# --- several at once ----------------------------------------------------------------------------


def test_a_second_build_is_refused_while_one_runs(index: Path, corpus: Path, encoder: Encoder):
    with FileLock(index / ".lock"), pytest.raises(IndexBusy):
        build([corpus], index, encoder)


def test_of_two_processes_building_one_is_refused_or_waits_its_turn(corpus: Path, tmp_path: Path):
    root = tmp_path / "new"
    command = [COMMAND, "build", corpus, "--index", root]
    builds = [subprocess.Popen(command, stdout=DEVNULL, stderr=DEVNULL) for _ in range(2)]
    statuses = sorted(process.wait(120) for process in builds)
    assert statuses in ([0, 0], [0, IndexBusy.exit_status])
    answers(root)


def test_a_reader_keeps_answering_while_the_index_is_rebuilt(
    index: Path, corpus: Path, encoder: Encoder
):
    """Generations come and go under an open reader; one generation always answers alike."""
    assistant = Assistant(index)
    extra = (corpus / ADDED).read_bytes()
    done = threading.Event()
    failed: list[BaseException] = []

    def rebuild() -> None:
        try:
            for turn in range(4):
                text = f"Xã Mẫu {turn} có {turn + 3} lớp học."
                (corpus / "note.txt").write_text(text, encoding="utf-8")
                (corpus / ADDED).unlink() if turn % 2 == 0 else (corpus / ADDED).write_bytes(extra)
                build([corpus], index, encoder)
        except BaseException as error:
            failed.append(error)
        finally:
            done.set()

    thread = threading.Thread(target=rebuild)
    thread.start()
    seen: dict[str, set[Answer]] = {}
    asked = 0
    while not done.is_set():
        answer = assistant.ask(QUESTION)
        seen.setdefault(assistant.index.name, set()).add(answer)
        assert any("90,57" in hit.quote for hit in assistant.search(QUESTION))
        asked += 1
    thread.join()
    assert not failed
    assert asked > 10
    assert len(seen) > 1
    assert {len(answers) for answers in seen.values()} == {1}
    assert "Xã Mẫu 3" in assistant.search("Xã Mẫu có mấy lớp học?")[0].quote


# --- killed -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("change", "kills"), [("removed", 12), ("added", 4)])
def test_a_build_killed_at_any_moment_leaves_a_working_index(
    index: Path, corpus: Path, tmp_path: Path, change: str, kills: int
):
    """kill -9 at random moments; the index before or the index after is there, whole."""
    if change == "removed":
        (corpus / ADDED).unlink()
    else:
        (corpus / f"new-{ADDED}").write_bytes((corpus / ADDED).read_bytes())
    command = [COMMAND, "build", corpus, "--index"]
    trial = Path(shutil.copytree(index, tmp_path / "trial"))
    started = time.monotonic()
    subprocess.run([*command, trial], check=True, capture_output=True)
    whole = time.monotonic() - started
    old, new = current_name(index), current_name(trial)
    assert old != new
    expected = {old: Assistant(index).ask(QUESTION), new: Assistant(trial).ask(QUESTION)}
    moments = random.Random(2024)
    left = []
    for _ in range(kills):
        root = Path(shutil.copytree(index, tmp_path / "killed"))
        process = subprocess.Popen([*command, root], stdout=DEVNULL, stderr=DEVNULL)
        time.sleep(moments.uniform(0.3, 1.0) * whole)
        process.send_signal(signal.SIGKILL)
        process.wait()
        left.append(current_name(root))
        open_current(root).verify_all()
        assert Assistant(root).ask(QUESTION) == expected[left[-1]]
        shutil.rmtree(root)
    assert old in left


def test_a_build_after_many_killed_ones_is_as_if_none_had_been(
    index: Path, corpus: Path, encoder: Encoder, tmp_path: Path
):
    """What killed builds left behind is used where it is whole, else removed."""
    fresh = tmp_path / "fresh"
    for seconds in (0.8, 1.6, 2.4, 3.2):
        process = subprocess.Popen(
            [COMMAND, "build", corpus, "--index", fresh], stdout=DEVNULL, stderr=DEVNULL
        )
        time.sleep(seconds)
        process.kill()
        process.wait()
    build([corpus], fresh, encoder)
    assert contents(fresh) == contents(index)


def test_the_manifest_can_be_read_by_a_person(sample_index: Path):
    path = next(sample_index.glob("generations/*/manifest.json"))
    manifest = json.loads(path.read_text(encoding="utf-8"))
    assert [d["name"] for d in manifest["documents"]] == sorted(names(sample_index))
    assert "Sông Trăng" in path.read_text(encoding="utf-8")
