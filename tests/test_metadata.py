"""What a report says of itself, at the places where official documents say it."""

from __future__ import annotations

import pytest
from documents import document, words

from cchc_qa.metadata import metadata, place_mentions
from cchc_qa.types import Metadata, Period

LETTERHEAD = (
    "ỦY BAN NHÂN DÂN",
    "TỈNH AN GIANG",
    "Số: 812/BC-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "An Giang, ngày 20 tháng 9 năm 2024",
)
TITLE = ("BÁO CÁO", "Công tác cải cách hành chính Quý III năm 2024")
BODY = (
    "Thực hiện Kế hoạch số 10/KH-UBND ngày 05 tháng 01 năm 2024, tỉnh báo cáo như sau:",
    "Tỉnh tiếp nhận 10 hồ sơ.",
)
SIGNATURE = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An")


def of(*lines: str) -> Metadata:
    return metadata(document(*lines))


def test_a_report_in_due_form():
    read = document(*LETTERHEAD, *TITLE, *BODY, *SIGNATURE)
    found = metadata(read)
    assert found.title == "BÁO CÁO Công tác cải cách hành chính Quý III năm 2024"
    assert found.kind == "Báo cáo"
    assert found.number == "812/BC-UBND"
    assert found.place == "An Giang"
    assert found.period == Period(2024, 7, 9)
    assert found.date == "2024-09-20"
    assert found.signatory == "Nguyễn Văn An"
    assert words(read, found.title_span) == "\n".join(TITLE)
    assert words(read, found.number_span) == "812/BC-UBND"
    assert words(read, found.date_span) == "ngày 20 tháng 9 năm 2024"
    assert words(read, found.signature_span) == "CHỦ TỊCH\nNguyễn Văn An"
    assert words(read, found.signatory_span) == "Nguyễn Văn An"


def test_a_text_that_says_nothing_of_itself():
    assert of("Chỉ có mấy dòng chữ.", "Không có gì khác.") == Metadata()


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("Công tác cải cách hành chính Quý III năm 2024", Period(2024, 7, 9)),
        ("Công tác cải cách hành chính quý I/2024", Period(2024, 1, 3)),
        ("Công tác cải cách hành chính 6 tháng đầu năm 2024", Period(2024, 1, 6)),
        ("Công tác cải cách hành chính 9 tháng năm 2024", Period(2024, 1, 9)),
        ("Công tác cải cách hành chính năm 2024", Period(2024, 1, 12)),
        ("Công tác cải cách hành chính tháng 8/2024", Period(2024, 8, 8)),
        ("Công tác cải cách hành chính", None),
    ],
)
def test_the_period_stands_in_the_title(title: str, period: Period | None):
    assert of("BÁO CÁO", title, *BODY).period == period


def test_a_year_left_out_is_that_of_the_date():
    found = of("Thoại Sơn, ngày 5 tháng 7 năm 2023", "BÁO CÁO", "Kết quả 6 tháng đầu năm", *BODY)
    assert found.period == Period(2023, 1, 6)


def test_a_year_in_the_title_of_a_decision_is_no_period():
    found = of("QUYẾT ĐỊNH", "Về việc công bố thủ tục năm 2023", "Điều 1. Công bố 5 thủ tục.")
    assert (found.kind, found.period) == ("Quyết định", None)


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (("BÁO CÁO", "Cải cách hành chính năm 2024 của tỉnh Sông Trăng"), "Sông Trăng"),
        (("BÁO CÁO", "Cải cách hành chính năm 2024 của tỉnh Cà Mau"), "Cà Mau"),
        (("UBND THÀNH PHỐ CẦN THƠ", "BÁO CÁO", "Cải cách hành chính năm 2024"), "Cần Thơ"),
        (("BÁO CÁO", "Cải cách hành chính năm 2024"), None),
    ],
)
def test_the_place_stands_in_the_title_or_the_letterhead(lines: tuple[str, ...], place: str | None):
    assert of(*lines, "Kết quả đạt 5 hồ sơ.").place == place


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("UBND HUYỆN THOẠI SƠN", "huyện Thoại Sơn"),
        ("UBND THỊ XÃ TÂN CHÂU", "thị xã Tân Châu"),
        ("UBND XÃ ĐỒNG KÈ", "xã Đồng Kè"),
        ("SỞ Y TẾ", "SỞ Y TẾ"),
    ],
)
def test_the_body_that_reports(line: str, body: str):
    assert of(line, "BÁO CÁO", "Kết quả năm 2024", *BODY).body == body


def test_a_number_in_the_text_is_not_the_number_of_the_report():
    found = of(*TITLE, *BODY)
    assert found.number is None
    assert found.date is None


def test_a_name_without_an_office_is_no_signature():
    assert of(*TITLE, *BODY, "Nguyễn Văn An").signatory is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("tỉnh An Giang đã xong", ["An Giang"]),
        ("Cà Mau và An Giang", ["Cà Mau", "An Giang"]),
        ("an giang", ["An Giang"]),
        ("ty le cua an giang", ["An Giang"]),
        ("Hoà Bình", ["Hòa Bình"]),
        ("TP.HCM", ["Thành phố Hồ Chí Minh"]),
        ("Bà Rịa-Vũng Tàu", ["Bà Rịa - Vũng Tàu"]),
    ],
)
def test_a_place_is_named(text: str, names: list[str]):
    assert [name for _, name in sorted(place_mentions(text))] == names


@pytest.mark.parametrize(
    "text",
    [
        "ân giảng",
        "xã Ninh. Bình thường",
        "Nơi có nền hòa bình",
        "Đại học Hồ Chí Minh",
        "Giang An",
        "",
    ],
)
def test_no_place_is_named(text: str):
    assert list(place_mentions(text)) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("Ở thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("tỉnh Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu"),
    ],
)
def test_a_place_whose_name_has_marks(text: str, name: str):
    assert name in [found for _, found in place_mentions(text)]
