"""The tables of huyện Sơn Lập; every share and every sum in them is computed."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from figures import grouped, percent
from sample_reports.model import Table

# (target, unit, planned, nine months of 2024, of 2023); a part of the annex stands alone
TARGET_FIGURES = (
    ("A", "KINH TẾ"),
    ("Tổng giá trị sản xuất (giá so sánh)", "tỷ đồng", "9.210,0", "6.842,5", "6.341,5"),
    ("Diện tích lúa cả năm", "ha", "8.450", "8.312", "8.406"),
    ("Sản lượng lương thực có hạt", "tấn", "52.600", "46.180", "45.035"),
    ("Diện tích chè kinh doanh", "ha", "1.260", "1.247", "1.198"),
    ("Sản lượng chè búp tươi", "tấn", "11.900", "9.434", "8.871"),
    ("Đàn trâu, bò", "con", "23.800", "22.915", "23.460"),
    ("Đàn lợn", "con", "64.000", "58.370", "55.214"),
    ("Sản lượng thủy sản", "tấn", "2.350", "1.786", "1.702"),
    ("Trồng rừng tập trung", "ha", "780", "641", "702"),
    ("Tổng mức bán lẻ hàng hóa", "tỷ đồng", "2.980,0", "2.246,7", "2.051,3"),
    ("Khách du lịch", "lượt", "185.000", "151.260", "124.905"),
    ("Doanh nghiệp thành lập mới", "doanh nghiệp", "60", "47", "39"),
    ("Thu NSNN trên địa bàn", "triệu đồng", "214.500", "168.932", "151.704"),
    ("Chi ngân sách địa phương", "triệu đồng", "1.046.000", "738.415", "694.880"),
    ("B", "XÃ HỘI"),
    ("Lao động có việc làm mới", "người", "2.400", "1.973", "1.886"),
    ("Lao động đi làm việc ở nước ngoài", "người", "320", "268", "214"),
    ("Số hộ thoát nghèo", "hộ", "610", "372", "418"),
    ("Tỷ lệ bao phủ BHYT", "%", "94,5", "92,8", "91,6"),
    ("Trường đạt chuẩn quốc gia", "trường", "38", "36", "33"),
    ("C", "MÔI TRƯỜNG"),
    ("Hộ dùng nước hợp vệ sinh", "%", "97,0", "96,1", "95,2"),
    ("Rác thải được thu gom", "%", "82,0", "76,4", "71,9"),
)

# (source, budgeted, nine months of 2024, of 2023), million đồng
REVENUE_FIGURES = (
    ("Thuế ngoài quốc doanh", "61.200", "47.385", "42.916"),
    ("Thu tiền sử dụng đất", "85.000", "62.140", "55.230"),
    ("Thuế thu nhập cá nhân", "17.800", "16.274", "13.905"),
    ("Lệ phí trước bạ", "24.500", "18.967", "19.842"),
    ("Phí, lệ phí", "9.600", "8.155", "7.388"),
    ("Thu khác", "16.400", "16.011", "12.423"),
)

# (commune, households, poor in January, no longer poor)
COMMUNES = (
    ("Thị trấn Sơn Lập", 2140, 41, 12),
    ("Xã Nậm Khoai", 1386, 152, 31),
    ("Xã Bản Rịa", 1522, 118, 27),
    ("Xã Tà Vàng", 864, 187, 33),
    ("Xã Nà Hin", 1243, 139, 29),
    ("Xã Phiêng Cọ", 697, 196, 35),
    ("Xã Khuổi Ngoa", 918, 163, 30),
    ("Xã Lũng Mười", 586, 211, 38),
    ("Xã Cốc Sâu", 1034, 128, 26),
    ("Xã Đồng Mạ", 1617, 96, 24),
    ("Xã Thượng Trì", 1195, 147, 28),
    ("Xã Pác Lồm", 773, 179, 32),
    ("Xã Keo Vải", 955, 145, 27),
)


def _share(part: str, whole: str) -> str:
    """«46.180» of «52.600» → «87,8»."""
    share = _number(part) * 100 / _number(whole)
    return str(share.quantize(Decimal("0.1"), ROUND_HALF_UP)).replace(".", ",")


def _number(shown: str) -> Decimal:
    return Decimal(shown.replace(".", "").replace(",", "."))


def _target_rows() -> tuple[tuple[str, ...], ...]:
    rows, number = [], 0
    for figures in TARGET_FIGURES:
        if len(figures) == 2:
            rows.append((*figures, "", "", "", "", "", ""))
        else:
            number += 1
            rows.append((str(number), *figures, *_compared(*figures[-3:])))
    return tuple(rows)


def _compared(planned: str, done: str, before: str) -> tuple[str, str]:
    return _share(done, planned), _share(done, before)


def _revenue_rows() -> tuple[tuple[str, ...], ...]:
    rows = [
        (str(i), *figures, *_compared(*figures[1:])) for i, figures in enumerate(REVENUE_FIGURES, 1)
    ]
    columns = zip(*(figures[1:] for figures in REVENUE_FIGURES), strict=True)
    total = [grouped(int(sum(map(_number, column)))) for column in columns]
    return (*rows, ("", "Cộng", *total, *_compared(*total)))


def _poor_rows() -> tuple[tuple[str, ...], ...]:
    rows = [_poor_row(str(i), *commune) for i, commune in enumerate(COMMUNES, 1)]
    columns = zip(*(commune[1:] for commune in COMMUNES), strict=True)
    return (*rows, _poor_row("", "Toàn huyện", *map(sum, columns)))


def _poor_row(number: str, name: str, all_: int, january: int, left: int) -> tuple[str, ...]:
    now = january - left
    return (number, name, *map(grouped, (all_, january, left, now)), percent(now, all_))


TARGETS = Table(
    name="chi-tieu",
    annex="PHỤ LỤC I",
    title="CHỈ TIÊU KINH TẾ - XÃ HỘI 9 THÁNG NĂM 2024",
    unit="",
    landscape=True,
    header=(
        (
            "TT",
            "Chỉ tiêu",
            "Đơn vị tính",
            "Kế hoạch năm 2024",
            "Thực hiện 9 tháng 2024",
            "Cùng kỳ 2023",
            "So sánh (%)",
            "<",
        ),
        ("^", "^", "^", "^", "^", "^", "Với kế hoạch", "Với cùng kỳ"),
    ),
    rows=_target_rows(),
    widths=(1.2, 7.0, 2.8, 2.8, 2.8, 2.6, 2.4, 2.4),
    bold_rows=frozenset(i for i, figures in enumerate(TARGET_FIGURES) if len(figures) == 2),
)

REVENUE = Table(
    name="thu",
    title="Thu ngân sách nhà nước 9 tháng năm 2024",
    unit="Đơn vị: triệu đồng",
    header=(("TT", "Khoản thu", "Dự toán năm", "Thực hiện", "Cùng kỳ", "% dự toán", "% cùng kỳ"),),
    rows=_revenue_rows(),
    widths=(1.0, 4.6, 2.2, 2.2, 2.2, 1.9, 1.9),
    bold_rows=frozenset({len(REVENUE_FIGURES)}),
)

POOR = Table(
    name="ho-ngheo",
    annex="PHỤ LỤC II",
    title="HỘ NGHÈO THEO XÃ ĐẾN NGÀY 15/9/2024",
    unit="Đơn vị: hộ",
    header=(
        ("TT", "Xã, thị trấn", "Tổng số hộ", "Hộ nghèo", "<", "<", "Tỷ lệ hộ nghèo (%)"),
        ("^", "^", "^", "Đầu năm", "Đã thoát", "Hiện còn", "^"),
    ),
    rows=_poor_rows(),
    widths=(1.0, 4.6, 2.2, 2.0, 2.0, 2.0, 2.2),
    bold_rows=frozenset({len(COMMUNES)}),
)
