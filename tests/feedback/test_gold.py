"""Opinions as gold questions: ``eval`` takes them, and none was called wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cchc_qa.errors import UsageError
from cchc_qa.evaluate import judge, read_gold
from cchc_qa.feedback.gold import gold_lines, open_lines

VALUE = "Tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III/2024?"
COMPARED = "GRDP quý I của Sông Trăng năm nay so với cùng kỳ năm trước?"
WORDS = "Quý I vì sao huyện Vàm Xanh quá hạn nhiều?"
REFUSED = "Tỷ lệ hồ sơ trực tuyến của Cà Mau?"


def _read(lines, folder: Path):
    path = folder / "gold.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return read_gold(path)


def test_right_answers_become_gold(voice):
    (line,) = gold_lines([voice(VALUE, number=7)])
    value = json.loads(line)
    quote = value.pop("evidence")
    assert "toàn trình 94,49%" in quote
    assert value == {
        "id": "y-kien-7",
        "question": VALUE,
        "kind": "direct",
        "answerable": True,
        "any_of": [["94,49%"]],
        "doc": "an-giang-2024-q3-tom-tat.pdf",
        "page": 2,
    }


def test_the_same_answers_score_fully(voice, assistant, tmp_path):
    """Each kind of answer is judged right, with its proof and page, by the gold made of it."""
    opinions = [voice(q, number=n) for n, q in enumerate((VALUE, COMPARED, WORDS, REFUSED))]
    gold = _read(gold_lines(opinions), tmp_path)
    assert [g.kind for g in gold] == ["direct", "compare", "text", "none"]
    for question in gold:
        judged = judge(question, assistant.ask(question.question))
        assert judged.right
        if question.answerable:
            assert (judged.cited, judged.page) == (True, True)


def test_all_right_sample_answers_score_fully(gold_answers, voice, assistant, tmp_path):
    opinions = [voice(g.question, number=n) for n, (g, _) in enumerate(gold_answers)]
    gold = _read(gold_lines(opinions), tmp_path)
    assert len(gold) > 100
    judged = [judge(g, assistant.ask(g.question)) for g in gold]
    assert [j.line for j in judged if not j.right or j.cited is False] == []


def test_a_wrong_answer_is_told_apart_by_the_gold(voice, assistant, tmp_path):
    (gold,) = _read(gold_lines([voice(VALUE, value="94,50%")]), tmp_path)
    assert judge(gold, assistant.ask(VALUE)).wrong


@pytest.mark.parametrize("verdict", ["wrong", "wrong_place"])
def test_what_is_called_wrong_is_no_gold(voice, verdict, tmp_path):
    opinions = [voice(VALUE), voice(VALUE, verdict, number=1, note="phải là 95%")]
    assert gold_lines(opinions) == ()
    (line,) = open_lines(opinions)
    assert json.loads(line) == {
        "id": "y-kien-1",
        "question": VALUE,
        "answerable": None,
        "any_of": [],
        "said": "94,49%",
        "said_doc": "an-giang-2024-q3-tom-tat.pdf",
        "said_page": 2,
        "opinions": ["right", verdict],
        "notes": ["phải là 95%"],
    }
    with pytest.raises(UsageError, match="dòng 1"):
        _read([line], tmp_path)


def test_completed_by_a_person_it_is_gold(voice, tmp_path):
    (line,) = open_lines([voice(VALUE, "wrong")])
    completed = {**json.loads(line), "answerable": True, "any_of": [["95%"]]}
    (gold,) = _read([json.dumps(completed)], tmp_path)
    assert gold.any_of == (("95%",),)


def test_the_answer_judged_last_counts(voice):
    """A new index mended what was wrong before."""
    before = voice(VALUE, "wrong", value="90%")
    assert len(gold_lines([before, voice(VALUE, number=1)])) == 1
    assert open_lines([before, voice(VALUE, number=1)]) == ()
    assert gold_lines([voice(VALUE), voice(VALUE, "wrong", number=1, value="90%")]) == ()


def test_one_question_once_however_it_is_typed(voice):
    opinions = [voice(VALUE), voice(VALUE.upper(), number=1), voice(f" {VALUE}", number=2)]
    assert len(gold_lines(opinions)) == 1
