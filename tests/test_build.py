"""Which files are indexed, under which names, and what a sidecar corrects."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_qa.assistant import Assistant
from cchc_qa.build import build, sources
from cchc_qa.errors import ConfigError, UsageError
from cchc_qa.index.store import open_current
from cchc_qa.types import Encoder, Metadata, Period, Reason
from cchc_qa.understand import parse_period

REPORT = """\
BÁO CÁO
Công tác cải cách hành chính Quý I năm 2023

Trong quý, tỉnh tiếp nhận 5 hồ sơ.
"""


def touch(path: Path, text: str = "Có 5 hồ sơ.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def names(*corpus: Path) -> list[str]:
    return [source.name for source in sources(corpus)]


# --- which files --------------------------------------------------------------------------------


def test_a_folder_gives_its_reports_in_order(tmp_path: Path):
    for name in ("b.txt", "a.md", "sub/c.TXT", "picture.png", "b.toml"):
        touch(tmp_path / name)
    assert names(tmp_path) == ["a.md", "b.txt", "sub/c.TXT"]


@pytest.mark.parametrize("name", [".hidden.txt", ".git/a.txt", "~$open.docx", "__macosx/a.txt"])
def test_files_that_no_one_filed_are_left_out(tmp_path: Path, name: str):
    touch(tmp_path / name)
    assert names(tmp_path) == []


def test_two_files_of_one_name_are_told_apart(tmp_path: Path):
    one, two = touch(tmp_path / "an-giang" / "q3.txt"), touch(tmp_path / "ca-mau" / "q3.txt")
    assert names(one, two) == ["ca-mau/q3.txt", "q3.txt"]


def test_a_file_named_twice_is_one(tmp_path: Path):
    path = touch(tmp_path / "q3.txt")
    assert names(path, tmp_path) == ["q3.txt"]


def test_a_path_that_does_not_exist_is_named(tmp_path: Path):
    with pytest.raises(UsageError, match="no-such-folder"):
        sources([tmp_path / "no-such-folder"])


# --- sidecars -----------------------------------------------------------------------------------


def metadata_of(root: Path) -> Metadata:
    (entry,) = open_current(root).entries
    return entry.metadata


def test_a_sidecar_corrects_what_was_recognised(tmp_path: Path, encoder: Encoder):
    report = touch(tmp_path / "corpus" / "a.txt", REPORT)
    build([report], tmp_path / "index", encoder)
    before = metadata_of(tmp_path / "index")
    touch(tmp_path / "corpus" / "a.toml", 'place = "Cà Mau"\nperiod = "2024-9M"\n')
    summary = build([report], tmp_path / "index", encoder)
    after = metadata_of(tmp_path / "index")
    assert summary.read == 1
    assert before.period == Period(2023, 1, 3)
    assert (after.place, after.period) == ("Cà Mau", Period(2024, 1, 9))
    assert after.title == before.title


@pytest.mark.parametrize("text", ["place = ", 'period = "mùa thu"'])
def test_a_sidecar_that_cannot_be_understood_is_a_failure_of_its_file(
    tmp_path: Path, encoder: Encoder, text: str
):
    touch(tmp_path / "corpus" / "a.txt")
    touch(tmp_path / "corpus" / "b.txt")
    touch(tmp_path / "corpus" / "a.toml", text)
    summary = build([tmp_path / "corpus"], tmp_path / "index", encoder)
    (failure,) = summary.failures
    assert "a.t" in failure.message
    assert [e.name for e in open_current(tmp_path / "index").entries] == ["b.txt"]


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("2024", Period(2024, 1, 12)),
        ("2024-Q3", Period(2024, 7, 9)),
        ("2024-H1", Period(2024, 1, 6)),
        ("2024-9M", Period(2024, 1, 9)),
        ("2024-M08", Period(2024, 8, 8)),
    ],
)
def test_a_period_is_written_as_it_is_shown(written: str, period: Period):
    assert parse_period(written) == period
    assert period.code == written


@pytest.mark.parametrize("written", ["", "quý 3", "2024-Q5", "2024-M13", "2024-Q", "24/3"])
def test_any_other_period_is_refused(written: str):
    with pytest.raises(ConfigError):
        parse_period(written)


# --- what was built -----------------------------------------------------------------------------


def test_progress_names_each_file_and_ends_at_the_count(tmp_path: Path, encoder: Encoder):
    for name in "ab":
        touch(tmp_path / "corpus" / f"{name}.txt")
    seen: list[tuple[str, int, int]] = []
    build([tmp_path / "corpus"], tmp_path / "index", encoder, lambda *step: seen.append(step))
    assert seen == [("a.txt", 0, 2), ("b.txt", 1, 2), ("", 2, 2)]


def test_an_index_of_nothing_says_so(tmp_path: Path, encoder: Encoder):
    (tmp_path / "corpus").mkdir()
    summary = build([tmp_path / "corpus"], tmp_path / "index", encoder)
    assert summary.files == 0
    answer = Assistant(tmp_path / "index").ask("Có bao nhiêu hồ sơ?")
    assert answer.reason is Reason.EMPTY_INDEX


def test_a_report_of_which_nothing_is_known_is_still_answered_from(
    tmp_path: Path, encoder: Encoder
):
    touch(
        tmp_path / "corpus" / "a.txt",
        "Trong năm, các trường đã mở 27 lớp học.\n\n"
        "Toàn ngành đã cấp 4.321 giấy phép lái xe.\n\n"
        "Ngành y tế khám bệnh cho 98.765 lượt người.\n",
    )
    build([tmp_path / "corpus"], tmp_path / "index", encoder)
    answer = Assistant(tmp_path / "index").ask("Số giấy phép lái xe đã cấp?")
    assert answer.value is not None
    assert "4.321" in answer.value
    assert answer.citations[0].page is None


def test_an_index_of_nothing_finds_nothing(tmp_path: Path, encoder: Encoder):
    (tmp_path / "corpus").mkdir()
    build([tmp_path / "corpus"], tmp_path / "index", encoder)
    assert Assistant(tmp_path / "index").search("Có bao nhiêu hồ sơ?") == ()
