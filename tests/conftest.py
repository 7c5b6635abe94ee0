"""Built once and shared: the sample corpus, its index, and the command as a user runs it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from command import Run
from hypothesis import settings

from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.evaluate import Gold, read_gold
from cchc_qa.types import Answer, Encoder

SAMPLES = Path(__file__).parent.parent / "corpus"

# A first example loads a tokenizer or a model: that time says nothing of the example.
settings.register_profile("repository", deadline=None)
settings.load_profile("repository")


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return open_encoder(EncoderSettings())


@pytest.fixture(scope="session")
def sample_index(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Path:
    """The index of the sample corpus, for reading only."""
    root = tmp_path_factory.mktemp("shared") / "index"
    build([SAMPLES], root, encoder)
    return root


@pytest.fixture(scope="session")
def gold_answers(sample_index: Path) -> list[tuple[Gold, Answer]]:
    """The gold questions on the sample corpus, each asked once."""
    assistant = Assistant(sample_index)
    questions = read_gold(Path(__file__).parent / "gold" / "mau.jsonl")
    return [(gold, assistant.ask(gold.question)) for gold in questions]


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
