"""Settings are read from their file, and what they cannot be is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_qa.config import ChatSettings, Settings, load_settings
from cchc_qa.errors import ConfigError


def written(folder: Path, text: str) -> Path:
    path = folder / "c.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_there_are_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CCHC_QA_CONFIG", raising=False)
    settings = load_settings()
    assert settings == Settings()
    assert (settings.corpus, settings.chat) == (Path("corpus"), ChatSettings("local", 100))


def test_a_file_says_where_reports_go_and_who_may_add_them(tmp_path: Path):
    text = 'corpus = "kho"\n[chat]\nuploads = "all"\nmax_megabytes = 20\n'
    settings = load_settings(written(tmp_path, text))
    assert (settings.corpus, settings.chat) == (Path("kho"), ChatSettings("all", 20))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("chat = 1\n", "chat"),
        ("[chat]\nupload = 1\n", "chat.upload"),
        ('[chat]\nuploads = "some"\n', "chat.uploads"),
        ("[chat]\nuploads = true\n", "chat.uploads"),
        ("[chat]\nmax_megabytes = 0\n", "chat.max_megabytes"),
        ("[chat]\nmax_megabytes = true\n", "chat.max_megabytes"),
        ("[chat]\nmax_megabytes = 1.5\n", "chat.max_megabytes"),
        ("encoder = 1\n", "encoder"),
        ("corpora = 1\n", "corpora"),
    ],
)
def test_what_makes_no_sense_is_named(tmp_path: Path, text: str, named: str):
    with pytest.raises(ConfigError, match=named):
        load_settings(written(tmp_path, text))
