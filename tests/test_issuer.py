"""Who issued a document: as letterheads of many layouts say, and nobody where they do not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from documents import report

from cchc_qa.issuer import issuer_of

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
TITLE = ("BÁO CÁO", "Công tác cải cách hành chính Quý III năm 2024")
BODY = "Sở Nội vụ và Sở Nông nghiệp và Môi trường đã làm xong 12 nhiệm vụ."


def _issuer(*head: str, title: tuple[str, ...] = TITLE) -> str | None:
    return issuer_of(report(*head, *title, "I. KẾT QUẢ", BODY))


@pytest.mark.parametrize(
    ("head", "issuer"),
    [
        (("ỦY BAN NHÂN DÂN", "TỈNH AN GIANG", "Số: 5/BC-UBND"), "UBND tỉnh An Giang"),
        (("UỶ BAN NHÂN DÂN TỈNH AN GIANG", "Số: 5/BC-UBND"), "UBND tỉnh An Giang"),
        (("UBND TỈNH AN GIANG", "Số: 5/BC-UBND", *MOTTO), "UBND tỉnh An Giang"),
        (("UBND TỈNH AN GIANG CỘNG HÒA XÃ HỘI", "Số: 5/BC-UBND"), "UBND tỉnh An Giang"),
        (("UBND TỈNH AN GIANG CỘNG HOÀ XÃ HỘI", "Số: 5/BC-UBND"), "UBND tỉnh An Giang"),
        (("Ủy ban nhân dân tỉnh An Giang", "Số: 5/BC-UBND"), "UBND tỉnh An Giang"),
        (("UBND THÀNH PHỐ", "LAM HẢI", "Số: 5/BC-UBND"), "UBND thành phố Lam Hải"),
        (("UBND TP. HỒ CHÍ MINH", "Số: 5/BC-UBND"), "UBND thành phố Hồ Chí Minh"),
        (("UBND THÀNH PHỐ HẢI PHÒNG", "Số: 5/BC-UBND"), "UBND thành phố Hải Phòng"),
        (
            ("UBND TỈNH BÀ RỊA - VŨNG TÀU", "Số: 5/BC-UBND"),
            "UBND tỉnh Bà Rịa - Vũng Tàu",
        ),
        (
            ("UBND TỈNH AN GIANG", "UBND HUYỆN THOẠI SƠN", "Số: 5/BC-UBND"),
            "UBND huyện Thoại Sơn, tỉnh An Giang",
        ),
        (
            ("UBND TỈNH AN GIANG", "UBND THÀNH PHỐ LONG XUYÊN", "Số: 5/BC-UBND"),
            "UBND thành phố Long Xuyên, tỉnh An Giang",
        ),
        (
            ("UBND THỊ XÃ TÂN CHÂU", "TỈNH AN GIANG", "Số: 5/BC-UBND"),
            "UBND thị xã Tân Châu, tỉnh An Giang",
        ),
        (
            ("UBND HUYỆN CƯ M'GAR", "ỦY BAN NHÂN DÂN XÃ EA TAR", "Số: 5/BC-UBND"),
            "UBND xã Ea Tar, huyện Cư M'gar",
        ),
        (("UBND PHƯỜNG 12", "Số: 5/BC-UBND"), "UBND phường 12"),
        (("UBND ĐẶC KHU PHÚ QUỐC", "Số: 5/BC-UBND"), "UBND đặc khu Phú Quốc"),
    ],
)
def test_committees(head, issuer):
    assert _issuer(*head) == issuer


@pytest.mark.parametrize(
    ("head", "issuer"),
    [
        (("UBND TỈNH AN GIANG", "SỞ NỘI VỤ", "Số: 7/BC-SNV"), "Sở Nội vụ tỉnh An Giang"),
        (
            ("UBND TỈNH LAM KHÊ", "SỞ NÔNG NGHIỆP VÀ MÔI", "TRƯỜNG", "Số: 7/BC-SNNMT"),
            "Sở Nông nghiệp và Môi trường tỉnh Lam Khê",
        ),
        (("HỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG", "Số: 7/BC-HĐND"), "HĐND tỉnh An Giang"),
        (("VĂN PHÒNG UBND TỈNH PHÚ LỆ", "Số: 7/TB-VP"), "Văn phòng UBND tỉnh Phú Lệ"),
        (("BỘ NGOẠI THƯƠNG", "Số: 7/BC-BNT"), "BỘ NGOẠI THƯƠNG"),
    ],
)
def test_other_bodies(head, issuer):
    """In the letter case of running text; as the letterhead writes it where there is no other."""
    assert _issuer(*head) == issuer


@pytest.mark.parametrize(
    "head",
    [
        ("UBND TỈNH AN GIANG", "Số: 7/BC-SNV"),
        ("UBND TỈNH AN GIANG", "SỞ NỘI VỤ - LAO ĐỘNG", "Số: 7/BC-SNV"),
        ("UBND TỈNH AN GIANG", "SỞ NỘI VỤ"),
        ("Số: 5/BC-UBND",),
        ("An Giang, ngày 5 tháng 9 năm 2024", "Số: 5/BC-UBND"),
    ],
)
def test_nobody_is_named_where_number_and_letterhead_do_not_meet(head):
    assert _issuer(*head) is None


def test_title_names_the_place_where_the_letterhead_does_not():
    title = ("BÁO CÁO", "Cải cách hành chính Quý III năm 2024 của tỉnh An Giang")
    assert _issuer("Số: 5/BC-UBND", title=title) == "UBND tỉnh An Giang"


def test_two_places_in_a_title_name_nobody():
    title = ("BÁO CÁO", "Hợp tác quý III năm 2024 giữa tỉnh An Giang và tỉnh Cà Mau")
    assert _issuer("Số: 5/BC-UBND", title=title) is None


def test_a_written_body_goes_before_what_is_recognised():
    held = report("UBND TỈNH AN GIANG", "Số: 5/BC-UBND", *TITLE, "I. KẾT QUẢ", BODY)
    written = replace(held, metadata=replace(held.metadata, body="Ban Chỉ đạo CCHC tỉnh"))
    assert issuer_of(written) == "Ban Chỉ đạo CCHC tỉnh"
