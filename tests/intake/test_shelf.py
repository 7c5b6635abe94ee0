"""Reports put into the corpus and taken out of it: nothing is lost, nothing else is touched."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from cchc_qa.corpus import sources
from cchc_qa.errors import NameTaken, UsageError
from cchc_qa.index.origin import remember
from cchc_qa.intake.shelf import REMOVED, Likeness, Shelf


def touch(path: Path, text: str = "Có 5 hồ sơ.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "index").mkdir()
    return tmp_path / "index"


@pytest.fixture
def shelf(root: Path, tmp_path: Path) -> Shelf:
    return Shelf(root, tmp_path / "corpus")


def set_aside(folder: Path) -> list[str]:
    return sorted(p.name.split("-", 3)[3] for p in (folder / REMOVED).iterdir())


def test_without_an_index_the_folder_alone_is_built_from(shelf: Shelf, tmp_path: Path):
    assert shelf.paths() == (tmp_path / "corpus",)


def test_the_paths_of_the_last_build_come_first(shelf: Shelf, root: Path, tmp_path: Path):
    other = touch(tmp_path / "other" / "a.txt").parent
    remember(root, [other])
    assert shelf.paths() == (other, tmp_path / "corpus")


@pytest.mark.parametrize("name", ["corpus", "."])
def test_a_folder_that_is_covered_is_not_named_again(
    shelf: Shelf, root: Path, tmp_path: Path, name: str
):
    (tmp_path / "corpus").mkdir()
    remember(root, [tmp_path / name])
    assert shelf.paths() == ((tmp_path / name).resolve(),)


def test_a_folder_that_is_gone_is_an_error_and_a_file_that_is_gone_was_taken_away(
    shelf: Shelf, root: Path, tmp_path: Path
):
    remember(root, [tmp_path / "gone.txt"])
    assert shelf.paths() == (tmp_path / "corpus",)
    remember(root, [tmp_path / "drive" / "gone.txt"])
    with pytest.raises(UsageError, match=r"gone\.txt"):
        shelf.paths()
    remember(root, [tmp_path / "folder"])
    with pytest.raises(UsageError, match="folder"):
        shelf.paths()


def test_what_corrects_a_report_comes_with_it(shelf: Shelf, tmp_path: Path):
    values = {"place": 'Hậu "Giang" \\', "period": "2024-Q1"}
    shelf.put(touch(tmp_path / "in.txt"), "a.txt", values)
    written = (tmp_path / "corpus" / "a.toml").read_text(encoding="utf-8")
    assert tomllib.loads(written) == values
    assert [s.name for s in sources([tmp_path / "corpus"])] == ["a.txt"]


def test_what_corrects_another_file_is_not_overwritten(shelf: Shelf, tmp_path: Path):
    touch(tmp_path / "corpus" / "a.docx")
    sidecar = touch(tmp_path / "corpus" / "a.toml", 'place = "An Giang"\n')
    with pytest.raises(UsageError, match="«a»"):
        shelf.put(touch(tmp_path / "in.txt"), "a.txt", {"place": "Cà Mau"})
    assert "An Giang" in sidecar.read_text(encoding="utf-8")
    assert not (tmp_path / "corpus" / "a.txt").exists()
    shelf.put(tmp_path / "in.txt", "a.txt", {})


def test_a_name_is_taken_whatever_its_case(shelf: Shelf, tmp_path: Path):
    touch(tmp_path / "corpus" / "Báo cáo.TXT", "cũ")
    fresh = touch(tmp_path / "in.txt", "mới")
    with pytest.raises(NameTaken):
        shelf.put(fresh, "báo cáo.txt", {})
    assert shelf.likeness(fresh, "báo cáo.txt") == Likeness(None, taken=True)
    shelf.put(fresh, "báo cáo.txt", {}, replace=True)
    assert [p.read_text(encoding="utf-8") for p in (tmp_path / "corpus").glob("*.txt")] == ["mới"]
    assert set_aside(tmp_path / "corpus") == ["Báo cáo.TXT"]


def test_replacing_takes_the_old_corrections_along(shelf: Shelf, tmp_path: Path):
    touch(tmp_path / "corpus" / "a.txt", "cũ")
    touch(tmp_path / "corpus" / "a.toml", 'place = "An Giang"\n')
    shelf.put(touch(tmp_path / "in.txt"), "a.txt", {"place": "Cà Mau"}, replace=True)
    assert set_aside(tmp_path / "corpus") == ["a.toml", "a.txt"]
    assert "Cà Mau" in (tmp_path / "corpus" / "a.toml").read_text(encoding="utf-8")


def test_the_same_content_is_known_under_any_name(shelf: Shelf, root: Path, tmp_path: Path):
    remember(root, [touch(tmp_path / "other" / "sub" / "a.txt", "giống").parent.parent])
    fresh = touch(tmp_path / "in.txt", "giống")
    assert shelf.likeness(fresh, "b.txt") == Likeness("sub/a.txt", taken=False)


def test_a_report_is_taken_from_the_folder_that_it_stands_in(
    shelf: Shelf, root: Path, tmp_path: Path
):
    other = touch(tmp_path / "other" / "sub" / "a.txt").parent.parent
    touch(other / "sub" / "a.toml", 'place = "An Giang"\n')
    remember(root, [other])
    shelf.take_away("sub/a.txt")
    assert set_aside(other) == ["a.toml", "a.txt"]
    assert sources([other]) == ()


def test_corrections_shared_with_another_file_stay(shelf: Shelf, tmp_path: Path):
    for name in ("a.txt", "a.md", "a.toml"):
        touch(tmp_path / "corpus" / name, "")
    shelf.take_away("a.txt")
    assert (tmp_path / "corpus" / "a.toml").exists()
    assert set_aside(tmp_path / "corpus") == ["a.txt"]


def test_a_file_named_to_the_build_by_itself_can_be_taken_away(
    shelf: Shelf, root: Path, tmp_path: Path
):
    path = touch(tmp_path / "desk" / "a.txt")
    remember(root, [path])
    shelf.take_away("a.txt")
    assert set_aside(tmp_path / "desk") == ["a.txt"]
    assert shelf.paths() == (tmp_path / "corpus",)


def test_two_files_of_one_name_taken_away_are_both_kept(shelf: Shelf, tmp_path: Path):
    for _ in range(2):
        touch(tmp_path / "corpus" / "a.txt")
        shelf.take_away("a.txt")
    assert set_aside(tmp_path / "corpus") == ["a.txt", "a.txt"]


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/hosts", ".da-xoa/x.txt", "b.txt", ""])
def test_only_reports_of_the_shelf_are_taken_away(shelf: Shelf, tmp_path: Path, name: str):
    touch(tmp_path / "corpus" / "a.txt")
    secret = touch(tmp_path / "secret.txt")
    with pytest.raises(UsageError):
        shelf.take_away(name)
    assert secret.exists()
