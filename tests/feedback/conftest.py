"""Opinions on answers that the sample corpus really gives."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cchc_qa.assistant import Assistant
from cchc_qa.feedback.store import Opinion, OpinionVerdict, opinion_time
from cchc_qa.render import answer_to_json

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)

Voice = Callable[..., Opinion]


@pytest.fixture(scope="session")
def assistant(sample_index: Path) -> Assistant:
    return Assistant(sample_index)


@pytest.fixture(scope="session")
def voice(assistant: Assistant) -> Voice:
    """An opinion on what the index answers to a question, later ones at later hours."""

    def say(
        question: str, verdict: str = "right", *, number: int = 0, note: str = "", **changes: object
    ) -> Opinion:
        answer = {**answer_to_json(assistant.ask(question)), **changes}
        return Opinion(
            opinion_time(NOON + timedelta(minutes=number)),
            OpinionVerdict(verdict),
            note,
            question,
            json.dumps(answer, ensure_ascii=False),
            assistant.index.name,
            number,
        )

    return say
