"""The two annexes of the circular: the fees, and the life-saving equipment by capacity."""

from __future__ import annotations

from sample_reports.model import Table

NO = "-"

FEES = Table(
    name="phi",
    annex="PHỤ LỤC I",
    title="BIỂU MỨC THU PHÍ THẨM ĐỊNH",
    unit="Đơn vị: đồng",
    header=(("Số TT", "Nội dung thẩm định", "Tính theo", "Cấp mới", "Gia hạn, cấp đổi"),),
    rows=(
        ("A", "Bến khách ngang sông", "", "", ""),
        ("1", "Bến cấp I", "bến", "4.850.000", "2.900.000"),
        ("2", "Bến cấp II", "bến", "2.760.000", "1.650.000"),
        ("3", "Bến cấp III", "bến", "940.000", "560.000"),
        ("4", "Bến theo mùa", "bến", "380.000", NO),
        ("B", "Phương tiện chở khách", "", "", ""),
        ("5", "Vỏ thép, sức chở trên 50 người", "chiếc", "1.320.000", "790.000"),
        ("6", "Vỏ thép, sức chở từ 50 người trở xuống", "chiếc", "870.000", "520.000"),
        ("7", "Vỏ composite", "chiếc", "640.000", "385.000"),
        ("8", "Vỏ gỗ", "chiếc", "455.000", "275.000"),
        ("C", "Thẻ người lái đò", "", "", ""),
        ("9", "Thẻ hạng nhất", "thẻ", "185.000", "95.000"),
        ("10", "Thẻ hạng nhì", "thẻ", "145.000", "72.000"),
        ("11", "Sát hạch bơi lội", "lượt", "68.000", "41.000"),
        ("D", "Việc khác", "", "", ""),
        ("12", "Xem xét thực địa lại do chủ bến chưa đạt", "lần", "730.000", "430.000"),
        ("13", "Trích lục dữ liệu NKBĐT", "bản", "35.000", NO),
    ),
    widths=(1.3, 6.9, 2.0, 2.8, 3.0),
    bold_rows=frozenset({0, 5, 10, 14}),
)

EQUIPMENT = Table(
    name="cuu-sinh",
    annex="PHỤ LỤC II",
    title="TRANG BỊ CỨU SINH ÍT NHẤT TRÊN MỖI PHƯƠNG TIỆN",
    unit="Đơn vị: chiếc; dây ném: cuộn",
    header=(
        ("Số TT", "Sức chở", "Áo phao", "<", "Phao tròn", "Dây ném"),
        ("^", "^", "Người lớn", "Trẻ em", "^", "^"),
    ),
    rows=(
        ("1", "Đến 12 người", "11", "3", "2", "1"),
        ("2", "Từ 13 đến 20 người", "18", "4", "3", "1"),
        ("3", "Từ 21 đến 40 người", "37", "7", "5", "2"),
        ("4", "Từ 41 đến 60 người", "56", "10", "6", "3"),
        ("5", "Từ 61 đến 100 người", "93", "17", "8", "4"),
    ),
    widths=(1.3, 5.7, 2.3, 2.3, 2.2, 2.2),
)
