"""Where the chat asks: answers with proof, problems in words."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from cchc_qa.build import build
from cchc_qa.config import Settings
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.types import Answer, Verdict
from cchc_qa.ui.desk import MAX_QUESTION, Desk
from cchc_qa.ui.examples import MOST, examples
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.proof import proof_at
from cchc_qa.ui.view import newest

QUESTION = "tỷ lệ hồ sơ trực tuyến toàn trình?"


def test_answer_comes_with_its_page(root):
    pictures = Pictures()
    desk = Desk(Settings(index=root), pictures)
    turn = desk.ask(QUESTION)
    assert turn.answer is not None
    assert turn.answer.verdict is Verdict.ANSWERED
    way = turn.cited[0].way
    assert way is not None
    proof = proof_at(way, desk.open().index, pictures)
    assert proof is not None
    assert proof.picture is not None
    png = pictures.png(proof.picture.token)
    assert png is not None
    assert png.startswith(b"\x89PNG")


def test_figures_that_are_compared_have_a_proof_each(tmp_path):
    for quarter, share in (("II", "91,20%"), ("III", "94,49%")):
        lines = (
            "TỈNH AN GIANG",
            "BÁO CÁO",
            f"Công tác cải cách hành chính Quý {quarter} năm 2024",
            "I. KẾT QUẢ THỰC HIỆN",
            f"Tỷ lệ hồ sơ trực tuyến toàn trình đạt {share}.",
        )
        (tmp_path / f"{quarter}.txt").write_text("\n\n".join(lines), encoding="utf-8")
    build([tmp_path], tmp_path / "index", open_encoder(EncoderSettings()))
    question = "Tỷ lệ hồ sơ trực tuyến toàn trình quý III so với quý II tăng bao nhiêu?"
    desk = Desk(Settings(index=tmp_path / "index"), Pictures())
    turn = desk.ask(question)
    index = desk.open().index
    shown = [p for c in turn.cited if c.way and (p := proof_at(c.way, index, desk.pictures))]
    assert [p.document for p in shown] == ["III.txt", "II.txt"]
    assert [p.text for proof in shown for p in proof.pieces if p.figure] == ["94,49%", "91,20%"]
    html = newest([turn])
    assert html.count('class="chip"') == 2
    assert "tăng 3,29 điểm phần trăm (tính: 94,49 − 91,20 = 3,29)" in html


def test_no_index_yet_is_told_and_an_index_built_later_is_used(tmp_path, root):
    desk = Desk(Settings(index=tmp_path / "ix"), Pictures())
    turn = desk.ask(QUESTION)
    assert turn.problem is not None
    assert "cchc-qa build" in turn.problem
    assert str(tmp_path) not in turn.problem
    assert desk.shelf().problem == turn.problem
    (tmp_path / "ix").symlink_to(root)
    assert desk.ask(QUESTION).problem is None


def test_too_long_a_question_is_refused(root):
    turn = Desk(Settings(index=root), Pictures()).ask("a" * (MAX_QUESTION + 1))
    assert turn.problem is not None
    assert len(turn.question) == MAX_QUESTION


def test_many_people_at_once_get_the_same_answer(root):
    desk = Desk(Settings(index=root), Pictures())
    with ThreadPoolExecutor(16) as people:
        turns = list(people.map(desk.ask, [QUESTION] * 64))
    assert len(set(turns)) == 1


def test_shelf_tells_what_there_is(root):
    shelf = Desk(Settings(index=root), Pictures()).shelf()
    assert shelf.reports == 1
    assert shelf.places == (("An Giang", ("Quý III/2024",)),)
    assert 0 < len(shelf.examples) <= MOST


def test_examples_are_what_is_answered():
    def ask(question: str) -> Answer:
        known = "biên chế" in question and "Hai" in question
        return Answer(question, Verdict.ANSWERED, value="5" if known else None)

    assert examples(("Một", "Hai"), ask) == ("Số người được tinh giản biên chế của Hai?",)
    assert examples((), ask) == ()
