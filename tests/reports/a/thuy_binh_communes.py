"""Thuỷ Bình's communes and what each did with its dossiers in the first half of 2025."""

from __future__ import annotations

from figures import grouped, percent
from sample_reports.model import ABOVE, LEFT, Table

# name: received, resolved, resolved late, filed online
COMMUNES = {
    "Thị trấn Bến Gỗ": (3118, 3064, 9, 2706),
    "Xã Hoà Thuận Đông": (1476, 1451, 3, 1190),
    "Xã Hoà Thuận Tây": (1302, 1288, 0, 1017),
    "Xã Thuỷ Liên": (1895, 1842, 21, 1354),
    "Xã Thuỷ Nham": (964, 950, 4, 611),
    "Xã Tân Khoái": (1733, 1711, 2, 1502),
    "Xã Đồng Quế": (2047, 2031, 0, 1866),
    "Xã Suối Mây": (588, 561, 13, 247),
    "Xã Phú Uyên": (1214, 1199, 1, 968),
    "Xã Long Huề": (1059, 1040, 6, 802),
    "Xã Mỹ Toàn": (1640, 1622, 5, 1349),
    "Xã Ngọc Thoại": (871, 859, 2, 574),
    "Xã Bình Quới Thượng": (1128, 1107, 8, 733),
}

HEADER = (
    ("TT", "Xã, thị trấn", "Tiếp nhận", "Đã giải quyết", LEFT, LEFT, "Nộp trực tuyến", LEFT),
    (ABOVE, ABOVE, ABOVE, "Tổng", "Trước và đúng hạn", "Trễ hạn", "Hồ sơ", "Tỷ lệ %"),
)


def totals() -> tuple[int, ...]:
    """The sums of the four columns."""
    return tuple(map(sum, zip(*COMMUNES.values(), strict=True)))


def table() -> Table:
    rows = [_row(str(i), name, *counts) for i, (name, counts) in enumerate(COMMUNES.items(), 1)]
    rows.append(_row("", "Cộng cấp xã", *totals()))
    return Table(
        name="xa",
        title="Biểu 1. Tiếp nhận, giải quyết hồ sơ tại các xã, thị trấn",
        unit="(Đơn vị tính: hồ sơ; kỳ số liệu từ 15/12/2024 đến 14/6/2025)",
        header=HEADER,
        rows=tuple(rows),
        widths=(0.9, 4.4, 1.7, 1.6, 2.0, 1.5, 1.8, 1.7),
        bold_rows=frozenset({len(COMMUNES)}),
    )


def _row(number: str, name: str, received: int, resolved: int, late: int, online: int):
    counts = (received, resolved, resolved - late, late, online)
    return (number, name, *map(grouped, counts), percent(online, received))


HANDED_OVER = Table(
    name="tai-san",
    title="Biểu 2. Trụ sở dôi dư bàn giao khi kết thúc hoạt động cấp huyện",
    unit="",
    header=(("TT", "Trụ sở", "Nơi nhận", "Diện tích sàn (m²)", "Nguyên giá (triệu đồng)"),),
    rows=(
        ("1", "Nhà làm việc UBND huyện", "Xã Bến Gỗ (mới)", "3.460", "28.715"),
        ("2", "Trụ sở Phòng Tài chính - Kế hoạch", "Xã Đồng Quế (mới)", "812", "5.940"),
        ("3", "Kho lưu trữ huyện", "Trung tâm Lưu trữ lịch sử tỉnh", "645", "4.108"),
        ("4", "Nhà khách Thuỷ Bình", "Sở Tài chính", "1.290", "9.366"),
    ),
    widths=(0.9, 5.2, 4.6, 2.4, 2.9),
)
