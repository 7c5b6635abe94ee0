"""What is particular to the development reports of set A."""

from __future__ import annotations

import unicodedata
from io import BytesIO

import docx
from dev_set import made, questions, unanswerable


def test_a_fifth_of_the_questions_has_no_answer():
    assert 0.18 <= len(unanswerable("a")) / len(questions("a")) <= 0.20


def test_half_of_the_district_is_decomposed():
    content = next(content for name, content in made("a").items() if name.endswith(".docx"))
    texts = [p.text for p in docx.Document(BytesIO(content)).paragraphs if p.text]
    composed = [unicodedata.is_normalized("NFC", text) for text in texts]
    assert 0.4 < sum(composed) / len(composed) < 0.6
