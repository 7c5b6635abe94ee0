"""What the chat shows, as HTML."""

from __future__ import annotations

from cchc_qa.types import Answer, Reason, Span, Verdict
from cchc_qa.ui.desk import Shelf, Turn
from cchc_qa.ui.proof import Cited, Reference
from cchc_qa.ui.view import banner, earlier, newest

EVIL = '<script>alert("1")</script>\n\n# <img src=x onerror=alert(1)>'
WAY = Reference("k3y", "a.pdf", 10, 40, Span(20, 26), (Span(1, 5),))


def _cited(*parts: str, way: Reference | None = WAY) -> Cited:
    return Cited(parts or ("BC Quý III/2024", "mục II.6", "tr. 15"), "Tỷ lệ đạt 94,49%.", way)


def _answered(words: str = "Tỷ lệ đạt 94,49%.", value: str | None = "94,49%") -> Answer:
    return Answer("tỷ lệ?", Verdict.ANSWERED, value=value, answer=words)


def _shown(answer: Answer, **more: object) -> str:
    return newest([Turn(answer.question, answer, **more)])


def test_value_sentence_and_chip():
    html = _shown(_answered(), cited=(_cited(),))
    assert '<p class="value">94,49%</p>' in html
    assert "Tỷ lệ đạt <strong>94,49%</strong>." in html
    assert "<span>mục II.6</span>" in html
    assert "<span>tr. 15</span>" in html
    way = "key=k3y&amp;start=10&amp;end=40&amp;figure_start=20&amp;figure_end=26&amp;also=1-5"
    assert f'<a class="chip" href="#trich?{way}">' in html


def test_passage_that_the_index_lost_has_no_way():
    html = _shown(_answered(), cited=(_cited(way=None),))
    assert '<span class="chip">' in html
    assert "href" not in html


def test_figure_is_not_bold_inside_a_longer_number():
    html = _shown(_answered("Có 1.103 hồ sơ và 103 thủ tục.", "103"))
    assert "1.103 hồ sơ và <strong>103</strong> thủ tục" in html


def test_words_of_reports_and_visitors_stay_text():
    cited = Cited((EVIL, EVIL), EVIL, Reference(EVIL, EVIL, 1, 2))
    answer = Answer(EVIL, Verdict.ANSWERED, value=EVIL, answer=EVIL, explanation=EVIL)
    shown = Turn(EVIL, answer, EVIL, cited=(cited,), copied=(EVIL,))
    lost = Turn(EVIL, Answer(EVIL, Verdict.NOT_FOUND, explanation=EVIL), near=(cited,))
    turns = [shown, shown, lost, Turn(EVIL, problem=EVIL)]
    html = newest(turns) + earlier(turns) + banner(Shelf(1, places=((EVIL, (EVIL,)),)))
    assert "<script" not in html
    assert "<img src=x" not in html
    assert "&lt;script&gt;" in html


def test_each_turn_is_one_line_so_markdown_leaves_it_alone():
    turns = [Turn(EVIL, _answered(EVIL, EVIL), cited=(_cited(EVIL),))] * 3
    blocks = [newest(turns), *earlier(turns).split("\n\n")]
    assert len(blocks) == 4
    assert all("\n" not in b and b.startswith("<") for b in blocks)


def test_newest_turn_is_open_and_earlier_ones_folded():
    older = Turn("câu trước", _answered("Đạt 12%.", "12%"))
    turns = [Turn("câu sau", _answered()), older]
    assert "câu sau" in newest(turns)
    assert "câu trước" not in newest(turns)
    html = earlier(turns)
    assert html.index("<details") < html.index("câu trước") < html.index('class="short">12%')
    assert "câu sau" not in html
    assert earlier(turns[:1]) == ""


def test_not_found_says_why_and_marks_the_nearest_as_no_answer():
    answer = Answer("hỏi", Verdict.NOT_FOUND, reason=Reason.OFF_TOPIC)
    html = _shown(answer, near=(_cited(),))
    assert "Không tìm thấy" in html
    assert "không thuộc nội dung các báo cáo" in html
    assert "không phải câu trả lời" in html


def test_banner_names_places_and_periods():
    html = banner(Shelf(2, places=(("An Giang", ("Quý III/2024",)),)))
    assert "Đang tra cứu 2 báo cáo" in html
    assert "<strong>An Giang</strong> (Quý III/2024)" in html


def test_banner_tells_what_is_wrong():
    assert 'role="alert">Chưa có chỉ mục.' in banner(Shelf(problem="Chưa có chỉ mục."))
