"""What the chat shows, as HTML."""

from __future__ import annotations

from cchc_qa.types import Answer, Reason, Verdict
from cchc_qa.ui.desk import Shelf, Turn
from cchc_qa.ui.proof import Picture, Piece, Proof
from cchc_qa.ui.view import banner, conversation

EVIL = '<script>alert("1")</script>\n\n# <img src=x onerror=alert(1)>'


def _proof(words: str = "Tỷ lệ đạt ", figure: str = "94,49%", **more: object) -> Proof:
    pieces = (Piece(words), Piece(figure, figure=True), Piece("."))
    given = {
        "source": "BC Quý III/2024",
        "title": "Báo cáo",
        "document": "a.pdf",
        "section": "II.6",
    }
    return Proof(**{**given, "page": 15, "paragraph": None, "pieces": pieces, **more})


def _answered(words: str = "Tỷ lệ đạt 94,49%.", value: str | None = "94,49%") -> Answer:
    return Answer("tỷ lệ?", Verdict.ANSWERED, value=value, answer=words)


def _shown(answer: Answer, proof: Proof | None = None, **more: object) -> str:
    return conversation([Turn(answer.question, answer, proof, **more)])


def test_value_sentence_and_proof():
    html = _shown(_answered(), _proof(picture=Picture("token", 595, 842)))
    assert '<p class="value">94,49%</p>' in html
    assert "Tỷ lệ đạt <strong>94,49%</strong>." in html
    assert "Tỷ lệ đạt <mark>94,49%</mark>." in html
    assert "<span>mục II.6</span>" in html
    assert "<span>tr. 15</span>" in html
    assert '<img src="/page/token.png" alt="Ảnh trang 15' in html


def test_figure_is_not_bold_inside_a_longer_number():
    html = _shown(_answered("Có 1.103 hồ sơ và 103 thủ tục.", "103"))
    assert "1.103 hồ sơ và <strong>103</strong> thủ tục" in html


def test_words_of_reports_and_visitors_stay_text():
    proof = _proof(EVIL, source=EVIL, title=EVIL, document=EVIL, section=EVIL, parent=EVIL)
    answer = Answer(EVIL, Verdict.ANSWERED, value=EVIL, answer=EVIL, explanation=EVIL)
    shown = Turn(EVIL, answer, proof)
    lost = Turn(EVIL, Answer(EVIL, Verdict.NOT_FOUND, explanation=EVIL), near=(proof,))
    html = conversation([shown, shown, lost, Turn(EVIL, problem=EVIL)])
    html += banner(Shelf(1, ((EVIL, (EVIL,)),)))
    assert "<script" not in html
    assert "<img src=x" not in html
    assert "&lt;script&gt;" in html


def test_each_turn_is_one_line_so_markdown_leaves_it_alone():
    turns = [Turn(EVIL, _answered(EVIL, EVIL), _proof(EVIL))] * 3
    blocks = conversation(turns).split("\n\n")
    assert len(blocks) == 4
    assert all("\n" not in b and b.startswith("<") for b in blocks)


def test_newest_turn_is_open_and_earlier_ones_folded():
    older = Turn("câu trước", _answered("Đạt 12%.", "12%"))
    html = conversation([Turn("câu sau", _answered()), older])
    assert html.index("câu sau") < html.index("<details") < html.index("câu trước")


def test_not_found_says_why_and_marks_the_nearest_as_no_answer():
    answer = Answer("hỏi", Verdict.NOT_FOUND, reason=Reason.OFF_TOPIC)
    html = _shown(answer, near=(_proof(),))
    assert "Không tìm thấy" in html
    assert "không thuộc nội dung các báo cáo" in html
    assert "không phải câu trả lời" in html


def test_no_pages_no_picture_but_neighbours():
    proof = _proof(page=None, paragraph=99, before="Câu trước.", after="Câu sau.")
    html = _shown(_answered(), proof)
    assert "<img" not in html
    assert "<span>đoạn 99</span>" in html
    assert html.index("Câu trước.") < html.index("<mark>") < html.index("Câu sau.")


def test_banner_names_places_and_periods():
    html = banner(Shelf(2, (("An Giang", ("Quý III/2024",)),)))
    assert "Đang tra cứu 2 báo cáo" in html
    assert "<strong>An Giang</strong> (Quý III/2024)" in html


def test_banner_tells_what_is_wrong():
    assert 'role="alert">Chưa có chỉ mục.' in banner(Shelf(problem="Chưa có chỉ mục."))
