"""What a question asks for: form, kinds of figure, unit, roles, periods, terms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.question import MAX_LENGTH, Form, understand
from cchc_qa.text.normalise import fold
from cchc_qa.types import FigureKind, Role

PERCENT, RATIO, COUNT = FigureKind.PERCENT, FigureKind.RATIO, FigureKind.COUNT
MONEY, RANK, DATE = FigureKind.MONEY, FigureKind.RANK, FigureKind.DATE
NUMBER = FigureKind.DOCUMENT_NUMBER

FORMS = [
    ("Tỷ lệ hồ sơ trực tuyến toàn trình?", Form.FIGURE),
    ("Đã tiếp nhận bao nhiêu hồ sơ?", Form.FIGURE),
    ("Chỉ số PAR INDEX xếp hạng mấy?", Form.FIGURE),
    ("Đơn vị nào xếp thứ nhất?", Form.FIGURE),
    ("Kế hoạch CCHC năm 2024 số nào?", Form.DOCUMENT),
    ("Quyết định nào phê duyệt đề án vị trí việc làm?", Form.DOCUMENT),
    ("Văn bản nào quy định việc này?", Form.DOCUMENT),
    ("Kế hoạch được ban hành ngày nào?", Form.DATE),
    ("Hội nghị diễn ra khi nào?", Form.DATE),
    ("Ai ký báo cáo?", Form.NAME),
    ("Sở nào chậm nhất?", Form.NAME),
    ("Những khó khăn nào còn tồn tại?", Form.LIST),
    ("Gồm những đơn vị nào?", Form.LIST),
    ("Vì sao hồ sơ trễ hạn?", Form.REASON),
    ("Nguyên nhân chậm tiến độ?", Form.REASON),
    ("Kết quả tuyên truyền như thế nào?", Form.TEXT),
]


@pytest.mark.parametrize(("text", "form"), FORMS)
def test_the_form_of_the_answer(text: str, form: Form):
    assert understand(text).form is form


@pytest.mark.parametrize(
    ("text", "form"), [(t, f) for t, f in FORMS if f not in {Form.FIGURE}], ids=lambda v: str(v)
)
def test_without_accents_the_form_is_the_same(text: str, form: Form):
    assert understand(fold(text)).form is form


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Bao nhiêu phần trăm hồ sơ trễ hạn?", {PERCENT}),
        ("Hồ sơ trễ hạn chiếm bao nhiêu %?", {PERCENT}),
        ("Tỷ lệ hồ sơ trễ hạn?", {PERCENT, RATIO}),
        ("Đã tiếp nhận bao nhiêu hồ sơ?", {COUNT, RATIO}),
        ("Tổng số hồ sơ?", {COUNT, RATIO}),
        ("Tỉnh giải ngân bao nhiêu tiền?", {MONEY}),
        ("Thu ngân sách được bao nhiêu tỷ đồng?", {MONEY}),
        ("Kinh phí thực hiện CCHC?", {MONEY}),
        ("Chỉ số PAR INDEX xếp hạng mấy?", {RANK, RATIO, COUNT}),
        ("Kế hoạch CCHC số nào?", {NUMBER}),
        ("Họp ngày nào?", {DATE}),
        ("Vì sao hồ sơ trễ hạn?", set()),
    ],
)
def test_the_kinds_of_figure_that_can_answer(text: str, kinds: set[FigureKind]):
    assert understand(text).kinds == kinds


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Đã tiếp nhận bao nhiêu hồ sơ?", "ho so"),
        ("da tiep nhan bao nhieu ho so", "ho so"),
        ("Mấy lớp tập huấn?", "lop tap huan"),
        ("Có bao nhiêu sự cố an toàn thông tin?", "su co"),
        ("Số hồ sơ trễ hạn?", "ho so"),
        ("Tỷ lệ hồ sơ trễ hạn?", ""),
        ("Tiền lương bao nhiêu?", ""),
    ],
)
def test_the_unit_that_is_counted(text: str, unit: str):
    assert " ".join(understand(text).unit) == unit


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Thu ngân sách được bao nhiêu?", set()),
        ("Thu ngân sách tăng bao nhiêu?", {Role.CHANGE}),
        ("Số đơn vị sự nghiệp giảm bao nhiêu?", {Role.CHANGE}),
        ("Thu ngân sách bằng bao nhiêu phần trăm dự toán?", {Role.RELATIVE}),
        ("Tăng bao nhiêu phần trăm so với cùng kỳ?", {Role.CHANGE, Role.RELATIVE}),
        ("Cùng kỳ có bao nhiêu hồ sơ?", {Role.PREVIOUS}),
        ("Chỉ tiêu hồ sơ trực tuyến là bao nhiêu?", {Role.TARGET}),
    ],
)
def test_the_roles_that_are_asked_for(text: str, roles: set[Role]):
    assert understand(text).roles == roles
    assert understand(fold(text)).roles == roles


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Quý III năm 2024 có bao nhiêu hồ sơ?", [(2024, 7, 9)]),
        ("quy 3/2024 co bao nhieu ho so", [(2024, 7, 9)]),
        ("9 tháng có bao nhiêu hồ sơ?", [(None, 1, 9)]),
        ("How many dossiers in Q3 2024?", [(2024, 7, 9)]),
        ("Có bao nhiêu hồ sơ?", []),
    ],
)
def test_the_periods_that_are_named(text: str, periods: list[tuple[int | None, int, int]]):
    assert [(p.year, p.first, p.last) for p in understand(text).periods] == periods


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Đã tiếp nhận bao nhiêu hồ sơ?", ["tiếp", "nhận", "hồ", "sơ"]),
        ("da tiep nhan bao nhieu ho so", ["tiếp", "nhận", "hồ", "sơ"]),
        ("An toàn thông tin thế nào ạ?", ["an", "toàn", "thông", "tin"]),
        ("Hồ sơ chưa giải quyết?", ["hồ", "sơ", "chưa", "giải", "quyết"]),
        ("How many dossiers were received?", ["hồ", "sơ", "tiếp", "nhận"]),
        ("bao nhiêu", ["bao", "nhiêu"]),
        ("?!", []),
        ("", []),
    ],
)
def test_the_words_that_carry_content(text: str, terms: list[str]):
    assert list(understand(text).keys) == terms


def test_a_question_typed_without_accents_is_read_with_them_and_kept_as_typed():
    question = understand("ho so truc tuyen")
    assert (question.text, question.wording) == ("ho so truc tuyen", "hồ sơ trực tuyến")
    assert not question.folded


def test_a_question_with_any_accent_is_read_as_typed():
    assert understand("hồ so truc tuyen").wording == "hồ so truc tuyen"


def test_a_question_that_has_no_accents_to_restore_is_folded():
    assert understand("CCHC 2024").folded


def test_no_accents_are_put_on_english():
    asked = "Where can a foreigner apply online for a Vietnamese e-visa?"
    assert understand(asked).wording == asked


def test_a_term_may_be_what_it_is_less_likely_to_be():
    question = understand("may ban")
    unsure = question.alternatives[-1]
    assert question.keys[unsure.first : unsure.last] == ("bận",)
    assert ("bạn",) in unsure.phrases


def test_form_and_period_do_not_depend_on_how_a_word_is_restored():
    typed, written = (
        understand("quy iii may ho so tre han"),
        understand("quý III mấy hồ sơ trễ hạn"),
    )
    assert (typed.form, typed.kinds, typed.unit) == (written.form, written.kinds, written.unit)
    assert [p.span for p in typed.periods] == [p.span for p in written.periods]


def test_neighbours_are_told_from_words_that_a_stop_word_parts():
    question = understand("hồ sơ của huyện")
    assert question.keys == ("hồ", "sơ", "huyện")
    assert question.joined == (True, False)


def test_an_abbreviation_means_its_expansion():
    (alternative,) = understand("Có bao nhiêu TTHC?").alternatives
    assert ("thủ", "tục", "hành", "chính") in alternative.phrases


def test_an_abbreviation_that_the_reports_define():
    defined = (("ĐVSX", "đơn vị sản xuất"),)
    assert understand("Có bao nhiêu ĐVSX?").alternatives == ()
    (alternative,) = understand("Có bao nhiêu ĐVSX?", defined).alternatives
    assert alternative.phrases == (("đơn", "vị", "sản", "xuất"),)


def test_a_contrast_has_what_is_named_against_the_rest():
    contrasts = understand("hồ sơ toàn trình").contrasts
    pairs = [(c.named, c.others) for c in contrasts]
    assert ((("toàn", "trình"),), (("một", "phần"),)) in pairs


def test_a_longer_phrase_is_not_its_shorter_one_as_well():
    named = {p for c in understand("chuyên viên chính").contrasts for p in c.named}
    assert ("chuyên", "viên", "chính") in named
    assert ("chuyên", "viên") not in named


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kế hoạch CCHC số nào?", "ke hoach"),
        ("Quyết định nào phê duyệt?", "quyet dinh"),
        ("Bao nhiêu hồ sơ?", None),
    ],
)
def test_the_kind_of_document(text: str, kind: str | None):
    assert understand(text).document_kind == kind


def test_a_figure_that_the_question_names_is_given():
    assert understand("Kế hoạch số 012/KH-UBND ban hành ngày nào?").given == {"12/kh-ubnd"}


@pytest.mark.parametrize(("text", "negated"), [("Hồ sơ chưa xong", True), ("Xong chưa?", False)])
def test_a_denial_inside_is_told_from_a_question_tag(text: str, negated: bool):
    assert understand(text).negated is negated


def test_a_very_long_question_is_cut():
    assert len(understand("hồ sơ " * 5_000).text) <= MAX_LENGTH


@given(st.text(max_size=200))
def test_any_text_is_a_question(text: str):
    question = understand(text)
    assert len(question.joined) == max(0, len(question.terms) - 1)
    assert len(question.keys) == len(question.terms)


@given(st.lists(st.sampled_from(("hồ", "sơ", "đúng", "hạn", "An", "Giang", "III")), min_size=1))
def test_blanks_mean_nothing(words: list[str]):
    one, other = understand(" ".join(words)), understand("  \n ".join(words) + "\t")
    assert (one.text, one.keys, one.form) == (other.text, other.keys, other.form)


def test_unaccented_computers_are_kept():
    assert understand("co bao nhieu may tinh").keys == ("máy", "tính")


def test_an_english_article_is_no_unit():
    assert understand("What is the rate of online dossiers?").unit == ()


def test_an_english_quarter():
    periods = understand("What is the rate in the third quarter of 2024?").periods
    assert [(p.year, p.first, p.last) for p in periods] == [(2024, 7, 9)]
