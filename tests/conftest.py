"""Built once and shared: the sample corpus, its index, and the command as a user runs it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from command import Run

from cchc_qa.build import build
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.types import Encoder

SAMPLES = Path(__file__).parent.parent / "corpus"


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return open_encoder(EncoderSettings())


@pytest.fixture(scope="session")
def sample_index(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Path:
    """The index of the sample corpus, for reading only."""
    root = tmp_path_factory.mktemp("shared") / "index"
    build([SAMPLES], root, encoder)
    return root


@pytest.fixture
def index(sample_index: Path, tmp_path: Path) -> Path:
    """An index of the sample corpus that the test may change."""
    return Path(shutil.copytree(sample_index, tmp_path / "index"))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """The sample reports in a folder that the test may change; ``index`` knows them."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for path in SAMPLES.iterdir():
        if path.suffix in {".pdf", ".docx"}:
            shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="session")
def cchc_qa(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run(tmp_path_factory.mktemp("elsewhere"))
