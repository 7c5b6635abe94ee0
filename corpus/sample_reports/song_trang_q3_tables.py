"""Two tables of Sông Trăng's report on nine months of 2024."""

from .model import ABOVE, LEFT, Table

FUNDS = Table(
    name="nguon-von",
    title="Bảng 1. Giải ngân vốn đầu tư công 9 tháng năm 2024 theo nguồn vốn",
    unit="Đơn vị tính: triệu đồng",
    header=(
        ("TT", "Nguồn vốn", "Kế hoạch năm", "Đã giải ngân", LEFT),
        (ABOVE, ABOVE, ABOVE, "Số tiền", "Tỷ lệ (%)"),
    ),
    rows=(
        ("1", "Ngân sách trung ương", "1.862.400", "1.204.371", "64,67"),
        ("2", "Cân đối ngân sách địa phương", "1.436.900", "861.504", "59,96"),
        ("3", "Xổ số kiến thiết", "1.174.340", "632.817", "53,89"),
        ("4", "Tiền sử dụng đất", "540.000", "243.095", "45,02"),
        ("", "Tổng cộng", "5.013.640", "2.941.787", "58,68"),
    ),
    widths=(1.2, 6.0, 3.0, 3.0, 2.6),
    bold_rows=frozenset({4}),
)

INSPECTIONS = Table(
    name="kiem-tra",
    title="Kết quả kiểm tra cải cách hành chính 9 tháng năm 2024",
    unit="Đơn vị tính: vấn đề",
    header=(
        ("STT", "Đơn vị được kiểm tra", "Ngày kiểm tra", "Số vấn đề", LEFT),
        (ABOVE, ABOVE, ABOVE, "Phát hiện", "Đã khắc phục"),
    ),
    rows=(
        ("1", "Sở Xây dựng", "22/02/2024", "4", "4"),
        ("2", "Sở Công Thương", "27/02/2024", "2", "2"),
        ("3", "UBND huyện Gò Sậy", "05/3/2024", "5", "4"),
        ("4", "Sở Tài nguyên và Môi trường", "16/4/2024", "6", "5"),
        ("5", "Sở Y tế", "25/4/2024", "3", "3"),
        ("6", "UBND huyện Vàm Xanh", "14/5/2024", "5", "4"),
        ("7", "UBND xã Vàm Xanh Tây", "15/5/2024", "3", "2"),
        ("8", "Sở Giáo dục và Đào tạo", "09/7/2024", "2", "2"),
        ("9", "UBND huyện Phú Điền", "23/7/2024", "4", "4"),
        ("10", "UBND xã Phú Điền Đông", "24/7/2024", "3", "2"),
        ("11", "UBND thị trấn Tân Lộ", "13/8/2024", "6", "4"),
        ("12", "UBND xã Mỹ Khánh Nam", "20/8/2024", "4", "3"),
        ("", "Cộng", "", "47", "39"),
    ),
    widths=(1.2, 6.6, 3.0, 2.5, 2.7),
    bold_rows=frozenset({12}),
    annex="PHỤ LỤC II",
)
