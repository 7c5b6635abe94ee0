"""The annex of Cửu Lộc's third quarter: two ruled tables, the first over two pages."""

from __future__ import annotations

from figures import grouped, percent
from sample_reports.model import ABOVE, LEFT, Table

# unit: received, online, direct or by post, carried over, resolved, resolved late, open and late
DEPARTMENTS = {
    "Văn phòng UBND tỉnh": (205, 174, 13, 18, 195, 0, 0),
    "Sở Nội vụ": (401, 298, 71, 32, 383, 0, 0),
    "Sở Tư pháp": (6811, 5580, 669, 562, 6473, 4, 1),
    "Sở Tài chính": (528, 421, 63, 44, 502, 1, 0),
    "Sở Kế hoạch và Đầu tư": (4375, 3507, 536, 332, 4178, 6, 3),
    "Sở Công Thương": (8129, 6302, 1198, 629, 7743, 3, 0),
    "Sở Nông nghiệp và PTNT": (2240, 1899, 155, 186, 2133, 2, 1),
    "Sở Giao thông vận tải": (9840, 8545, 471, 824, 9343, 9, 4),
    "Sở Xây dựng": (788, 610, 113, 65, 749, 11, 2),
    "Sở Tài nguyên và Môi trường": (3826, 3112, 400, 314, 3649, 238, 51),
    "Sở Thông tin và Truyền thông": (594, 408, 134, 52, 563, 0, 0),
    "Sở Lao động - TBXH": (2714, 2224, 263, 227, 2591, 7, 2),
    "Sở Văn hóa, Thể thao và Du lịch": (1112, 900, 121, 91, 1060, 1, 0),
    "Sở Khoa học và Công nghệ": (367, 326, 15, 26, 349, 0, 0),
    "Sở Giáo dục và Đào tạo": (1463, 1240, 107, 116, 1397, 0, 0),
    "Sở Y tế": (4050, 2990, 736, 324, 3858, 10, 3),
    "Sở Ngoại vụ": (143, 108, 23, 12, 137, 0, 0),
    "Ban Dân tộc": (75, 61, 8, 6, 71, 0, 0),
    "Thanh tra tỉnh": (71, 49, 17, 5, 68, 0, 0),
    "Ban Quản lý Khu kinh tế Hòn Én": (484, 373, 71, 40, 461, 0, 0),
}
DISTRICTS = {
    "Thành phố Cửu Lộc": (17735, 13764, 2776, 1195, 16587, 236, 41),
    "Thị xã Vàm Xoài": (9681, 7402, 1612, 667, 9118, 97, 12),
    "Huyện Gò Bần": (8289, 6645, 1041, 603, 7799, 121, 20),
    "Huyện Kinh Tràm": (10131, 8994, 477, 660, 9542, 571, 133),
    "Huyện Phú Sậy": (7054, 5840, 708, 506, 6635, 104, 18),
    "Huyện Mỹ Lợi Tây": (7895, 6299, 1083, 513, 7419, 38, 0),
    "Huyện Cái Đước": (6960, 5700, 808, 452, 6535, 89, 15),
    "Huyện Láng Dừa": (5381, 4493, 563, 325, 5071, 112, 27),
    "Huyện Hòn Én": (2714, 1892, 625, 197, 2558, 26, 6),
}
# district and its communes: whole services filed and filed online, partial ones likewise, dossiers
# with a fee and those paid online
SERVICES = {
    "Thành phố Cửu Lộc": (21_480, 16_731, 19_306, 17_142, 24_870, 17_915),
    "Thị xã Vàm Xoài": (12_064, 9_207, 10_418, 9_355, 13_190, 9_024),
    "Huyện Gò Bần": (9_735, 6_901, 8_827, 7_560, 10_244, 6_118),
    "Huyện Kinh Tràm": (10_912, 6_853, 9_940, 7_791, 11_506, 4_639),
    "Huyện Phú Sậy": (8_216, 5_744, 7_305, 6_210, 8_653, 4_877),
    "Huyện Mỹ Lợi Tây": (9_384, 7_390, 8_470, 7_713, 9_921, 6_742),
    "Huyện Cái Đước": (8_051, 5_476, 7_128, 5_869, 8_320, 4_210),
    "Huyện Láng Dừa": (6_247, 3_832, 5_516, 4_187, 6_403, 2_368),
    "Huyện Hòn Én": (3_102, 1_985, 2_764, 2_033, 3_155, 1_391),
}

PROVINCE_ROW, DISTRICT_ROW, SUM_ROW = "I", "II", ""


def _resolved_rows() -> tuple[tuple[str, ...], ...]:
    rows = [_resolved(PROVINCE_ROW, "Cấp tỉnh", _sums(DEPARTMENTS))]
    rows += [_resolved(str(i), *unit) for i, unit in enumerate(DEPARTMENTS.items(), 1)]
    rows.append(_resolved(DISTRICT_ROW, "Cấp huyện", _sums(DISTRICTS)))
    rows += [_resolved(str(i), *unit) for i, unit in enumerate(DISTRICTS.items(), 1)]
    return tuple(rows)


def _resolved(number: str, name: str, counts: tuple[int, ...]) -> tuple[str, ...]:
    received, online, direct, earlier, resolved, late, open_late = counts
    unresolved = received - resolved
    shown = (
        *(received, online, direct, earlier),
        *(resolved, resolved - late, late),
        *(unresolved - open_late, open_late),
    )
    return (number, name, *map(grouped, shown))


def _online_rows() -> tuple[tuple[str, ...], ...]:
    rows = [_online(str(i), *unit) for i, unit in enumerate(SERVICES.items(), 1)]
    return (*rows, _online(SUM_ROW, "Cộng", _sums(SERVICES)))


def _online(number: str, name: str, counts: tuple[int, ...]) -> tuple[str, ...]:
    cells = []
    for whole, part in zip(counts[::2], counts[1::2], strict=True):
        cells += [grouped(whole), grouped(part), percent(part, whole)]
    return (number, name, *cells)


def _sums(counts: dict[str, tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*counts.values(), strict=True)))


RESOLVED = Table(
    name="giai-quyet",
    title="Biểu 1. Tình hình tiếp nhận, giải quyết hồ sơ TTHC Quý III năm 2024 theo đơn vị",
    unit="(Từ ngày 15/6/2024 đến ngày 14/9/2024; đơn vị tính: hồ sơ)",
    header=(
        (
            *("TT", "Đơn vị", "Tiếp nhận", LEFT, LEFT, LEFT),
            *("Đã giải quyết", LEFT, LEFT, "Đang giải quyết", LEFT),
        ),
        (
            *(ABOVE, ABOVE, "Tổng số", "Trực tuyến", "Trực tiếp, BCCI", "Kỳ trước chuyển qua"),
            *("Tổng số", "Trước và đúng hạn", "Trễ hạn", "Trong hạn", "Quá hạn"),
        ),
    ),
    rows=_resolved_rows(),
    widths=(1.0, 5.6, 1.9, 1.9, 1.9, 2.2, 1.9, 2.2, 1.7, 1.9, 1.7),
    bold_rows=frozenset({0, len(DEPARTMENTS) + 1}),
    landscape=True,
    annex="PHỤ LỤC",
)
ONLINE = Table(
    name="truc-tuyen",
    title="Biểu 2. Dịch vụ công trực tuyến và thanh toán trực tuyến tại địa phương, Quý III/2024",
    unit="(Gồm cấp huyện và cấp xã; đơn vị tính: hồ sơ, %)",
    header=(
        (
            *("TT", "Địa phương", "Dịch vụ công toàn trình", LEFT, LEFT),
            *("Dịch vụ công một phần", LEFT, LEFT, "Thanh toán phí, lệ phí", LEFT, LEFT),
        ),
        (
            *(ABOVE, ABOVE, "Hồ sơ phát sinh", "Nộp trực tuyến", "Tỷ lệ"),
            *("Hồ sơ phát sinh", "Nộp trực tuyến", "Tỷ lệ"),
            *("Hồ sơ phải thu", "Trả trực tuyến", "Tỷ lệ"),
        ),
    ),
    rows=_online_rows(),
    widths=(1.0, 4.6, 2.1, 2.1, 1.8, 2.1, 2.1, 1.8, 2.1, 2.1, 1.8),
    bold_rows=frozenset({len(SERVICES)}),
    landscape=True,
    annex="PHỤ LỤC (tiếp theo)",
)
