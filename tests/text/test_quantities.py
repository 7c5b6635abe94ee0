"""What is a quantity, what only looks so. The figures in their sentences: ``test_figures``."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.text.quantities import quantities
from cchc_qa.types import FigureKind

PERCENT, RATIO, COUNT = FigureKind.PERCENT, FigureKind.RATIO, FigureKind.COUNT
MONEY, RANK, DATE = FigureKind.MONEY, FigureKind.RANK, FigureKind.DATE
NUMBER = FigureKind.DOCUMENT_NUMBER


def shown(text: str) -> list[tuple[str, FigureKind]]:
    return [(q.span.of(text), q.kind) for q in quantities(text)]


@pytest.mark.parametrize(
    ("text", "written", "kind"),
    [
        ("đạt 94,49% kế hoạch", "94,49%", PERCENT),
        ("đạt 94,49 % kế hoạch", "94,49 %", PERCENT),
        ("có 15 phần trăm", "15 phần trăm", PERCENT),
        ("tăng 0,5 điểm %", "0,5 điểm %", PERCENT),
        ("xong 07/11 nhiệm vụ", "07/11 nhiệm vụ", RATIO),
        ("họp ngày 07/11/2024", "ngày 07/11/2024", DATE),
        ("họp ngày 07/11 với", "ngày 07/11", DATE),
        ("ngày 15 tháng 7 năm 2021", "ngày 15 tháng 7 năm 2021", DATE),
        ("giai đoạn 2021 - 2030", "giai đoạn 2021 - 2030", DATE),
        ("từ năm 2019", "năm 2019", DATE),
        ("Nghị quyết 76/NQ-CP", "76/NQ-CP", NUMBER),
        ("Luật số 76/2015/QH13", "76/2015/QH13", NUMBER),
        ("xếp hạng 15/63", "15/63", RANK),
        ("đứng thứ 7 cả nước", "7", RANK),
        ("chi 1.234,5 tỷ đồng", "1.234,5 tỷ đồng", MONEY),
        ("phí 50.000 đồng/hồ sơ", "50.000 đồng/hồ sơ", MONEY),
        ("bố trí 15 tỷ", "15 tỷ", MONEY),
        ("có 12.345.678 lượt truy cập", "12.345.678 lượt truy cập", COUNT),
        ("có 2024 hồ sơ", "2024 hồ sơ", COUNT),
        ("dài 5km", "5km", COUNT),
        ("hạn 5-7 ngày làm việc", "5-7 ngày làm việc", COUNT),
        ("từ 15 - 20 ngày", "15 - 20 ngày", COUNT),
        ("từ 15 ngày đến 20 ngày", "15 ngày đến 20 ngày", COUNT),
        ("giảm từ 20% đến 45% thời gian", "20% đến 45%", PERCENT),
        ("đạt 35 - 40%", "35 - 40%", PERCENT),
        ("họp mùng 5 tháng 3", "mùng 5 tháng 3", DATE),
    ],
)
def test_one_quantity(text: str, written: str, kind: FigureKind):
    assert shown(text) == [(written, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "dịch vụ công mức độ 4",
        "quý III",
        "9 tháng",
        "lúc 7 giờ 30",
        "mục (1)",
        "máy 6S",
        "mạng 4G",
        "https://angiang.gov.vn/bai-123",
        "cchc2024@angiang.gov.vn",
        "khóm Vĩnh Đông 2, phường",
        "Đề án 06",
        "kiểm tra lần 2",
        "",
    ],
)
def test_no_quantity(text: str):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("theo Điều 5", ["Điều 5"]),
        ("theo điểm 1 Điều 5", ["Điều 5"]),
        ("khoản 2, khoản 3 Điều 5", ["khoản 2, khoản 3 Điều 5"]),
        ("điểm a và điểm b khoản 11 Điều 38 Nghị định này", ["điểm a và điểm b khoản 11 Điều 38"]),
        ("Biểu số 1", ["Biểu số 1"]),
        ("lập theo mẫu số 02/ABC", ["mẫu số 02/ABC"]),
        ("theo Khoản 1, Điều 5 và Khoản 4 Điều 22", ["Khoản 1, Điều 5", "Khoản 4 Điều 22"]),
        ("12 mục tiêu, 85 điểm, một khoản 5 tỷ đồng", []),
    ],
)
def test_parts_of_documents(text: str, parts: list[str]):
    found = (q for q in quantities(text) if q.kind is FigureKind.ARTICLE)
    assert [q.span.of(text) for q in found] == parts


def test_a_count_behind_a_name_counts():
    assert shown("huyện Vàm Trà (04), huyện Gò Sậy (11)") != []


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("đạt trên 90%", "trên"),
        ("ít nhất 5 đơn vị", "ít nhất"),
        ("khoảng 100 hồ sơ", "khoảng"),
        ("không quá 3 ngày", "không quá"),
        ("<5%", "<"),
        ("đạt 90%", ""),
    ],
)
def test_a_bound_belongs_to_its_quantity(text: str, bound: str):
    (quantity,) = quantities(text)
    assert quantity.bound == bound
    assert quantity.span.of(text).startswith(bound)


@pytest.mark.parametrize("text", ["tăng từ 60% lên 75%", "có 12 xã đến 15 xã", "12 xã, 15 xã"])
def test_two_figures_are_no_range(text: str):
    assert len(shown(text)) == 2


def test_a_ratio_has_a_part_and_a_whole():
    (quantity,) = quantities("đã xong 1.000/1.250 hồ sơ")
    assert (quantity.value, quantity.total) == (Decimal(1000), Decimal(1250))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("120 lượt người", "lượt người"),
        ("3 lớp tập huấn", "lớp tập huấn"),
        ("5 đơn vị sự nghiệp", "đơn vị sự nghiệp"),
        ("5 HS", "HS"),
        ("5 xyz", ""),
    ],
)
def test_the_longest_known_unit(text: str, unit: str):
    assert [q.unit for q in quantities(text)] == [unit]


@given(st.integers(0, 10**7), st.integers(0, 99))
def test_a_percentage_in_a_sentence_has_its_value(whole: int, cents: int):
    (quantity,) = quantities(f"đạt {whole},{cents:02d}% kế hoạch")
    assert quantity.value == Decimal(f"{whole}.{cents:02d}")


@given(st.text(alphabet="0123456789.,/%-() đồngUBhạ", max_size=50) | st.text(max_size=50))
def test_quantities_lie_apart_in_the_text(text: str):
    reached = 0
    for quantity in quantities(text):
        assert quantity.span.holds(quantity.number)
        assert reached <= quantity.number.start < quantity.number.end <= len(text)
        reached = quantity.number.end


@pytest.mark.parametrize(
    "text",
    [
        "đã cấp 450 giấy phép",
        "cấp 12.345 thẻ",
        "cấp 02 giấy phép",
        "cấp CCCD cho 14.206 người",
        "đã cấp 450",
        "so với cùng kỳ 450 hồ sơ",
        "(cùng kỳ: 29)",
        "cùng kỳ 29",
        "đạt mức 85 điểm",
        "đạt mức 85",
        "mức 5 %",
        "mỗi lần 12 người",
        "mỗi nhóm 05 người",
        "Nghị quyết: 12",
        "bộ 12 tiêu chí",
        "trực tuyến 900",
        "một phần 85 dịch vụ",
        "bị kỷ luật 12 người",
    ],
)
def test_a_count_behind_such_a_word_is_no_reference(text: str):
    assert len(quantities(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "học sinh cấp 3 trường X",
        "nhà cấp 4",
        "kiểm tra lần 2",
        "đợt 2 tháng",
        "nhóm 3",
        "tuyến 900",
        "mức độ 3, 4",
        "mức độ 3 và mức độ 4",
        "từ mùng 5",
        "mức 2",
        "kỳ họp thứ 15",
        "Cấp độ: 3",
        "ISO: 9001",
    ],
)
def test_a_number_that_only_numbers_is_no_quantity(text: str):
    assert quantities(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Điện thoại 0296.3852.123",
        "gọi 0912 345 678",
        "(+84 912345678)",
        "Tổng đài 1022",
        "Hotline: 1900 1234",
    ],
)
def test_a_telephone_number_is_no_quantity(text: str):
    assert shown(text) == []


@pytest.mark.parametrize(
    "text", ["đạt 0.123.456.789 đồng", "thuê bao 2.430.409", "tổng đài nhận 1022 cuộc"]
)
def test_another_long_number_is_no_telephone(text: str):
    assert len(shown(text)) == 1
