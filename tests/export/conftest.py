"""A conversation over the sample corpus: figures, a comparison, words, a refusal, and hostility."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cchc_qa.assistant import Assistant
from cchc_qa.export.conversation import Conversation, conversation_of

QUESTIONS = (
    "Tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III/2024?",
    "GRDP quý I của Sông Trăng năm nay so với cùng kỳ năm trước?",
    "Quý I vì sao huyện Vàm Xanh quá hạn nhiều?",
    "Tỷ lệ hồ sơ trực tuyến của Cà Mau?",
    '=HYPERLINK("http://evil.example")\x07',
)
DAY = date(2026, 11, 24)


@pytest.fixture(scope="session")
def assistant(sample_index: Path) -> Assistant:
    return Assistant(sample_index)


@pytest.fixture(scope="session")
def conversation(assistant: Assistant) -> Conversation:
    return conversation_of([(q, assistant.ask(q)) for q in QUESTIONS], assistant.index, DAY)


@pytest.fixture(scope="session")
def hostile(conversation: Conversation) -> Conversation:
    """As a report would have it that was written to attack who opens the export."""
    first = conversation.exchanges[0]
    bad = "=cmd|' /C calc'!A0\x00\x1b\u202e\ufffe"
    cited = replace(first.answer.citations[0], quote=bad, section="@x", document="+x.pdf")
    answer = replace(first.answer, value=bad, answer=bad, citations=(cited,))
    row = replace(first.rows[0], text=bad, unit="-1+1", place="\t=1", proof=cited, source=bad)
    exchange = replace(first, question=bad, answer=answer, sources=(bad,), rows=(row,))
    return replace(conversation, exchanges=(exchange,))
