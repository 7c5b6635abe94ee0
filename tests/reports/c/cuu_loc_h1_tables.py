"""The tables of Cửu Lộc's first half of 2024: the budget, and the year's main targets."""

from __future__ import annotations

from sample_reports.model import ABOVE, LEFT, Table

BUDGET = Table(
    name="ngan-sach",
    title="Bảng 1. Thu, chi ngân sách 6 tháng đầu năm 2024",
    unit="Đơn vị tính: tỷ đồng",
    header=(
        (
            "TT",
            "Nội dung",
            "Dự toán năm",
            "6 tháng đầu năm",
            LEFT,
            "Cùng kỳ 2023",
            "So cùng kỳ (%)",
        ),
        (ABOVE, ABOVE, ABOVE, "Thực hiện", "% dự toán", ABOVE, ABOVE),
    ),
    rows=(
        ("A", "Thu ngân sách trên địa bàn", "6.672,0", "3.647,0", "54,66", "3.352,0", "108,80"),
        ("I", "Thu nội địa", "6.252,0", "3.441,5", "55,05", "3.178,4", "108,28"),
        ("1", "Doanh nghiệp nhà nước", "412,0", "198,6", "48,20", "205,3", "96,74"),
        ("2", "Doanh nghiệp có vốn nước ngoài", "528,0", "301,7", "57,14", "264,9", "113,89"),
        ("3", "Khu vực ngoài quốc doanh", "1.486,0", "792,4", "53,32", "745,0", "106,36"),
        ("4", "Thuế thu nhập cá nhân", "694,0", "415,8", "59,91", "371,6", "111,89"),
        ("5", "Tiền sử dụng đất", "1.050,0", "437,2", "41,64", "402,8", "108,54"),
        ("6", "Xổ số kiến thiết", "1.620,0", "1.034,5", "63,86", "958,1", "107,97"),
        ("7", "Các khoản thu khác", "462,0", "261,3", "56,56", "230,7", "113,26"),
        ("II", "Thu xuất nhập khẩu", "420,0", "205,5", "48,93", "173,6", "118,38"),
        ("B", "Chi ngân sách địa phương", "13.742,0", "5.783,4", "42,09", "5.240,9", "110,35"),
        ("1", "Chi đầu tư phát triển", "4.815,0", "1.768,2", "36,72", "1.604,0", "110,24"),
        ("2", "Chi thường xuyên", "8.690,0", "3.982,7", "45,83", "3.611,5", "110,28"),
        ("a", "Sự nghiệp giáo dục", "3.874,0", "1.802,6", "46,53", "1.655,2", "108,91"),
        ("b", "Sự nghiệp y tế", "962,0", "471,9", "49,05", "430,6", "109,59"),
        ("c", "Quản lý hành chính", "1.615,0", "745,3", "46,15", "702,4", "106,11"),
        ("3", "Chi khác, dự phòng", "237,0", "32,5", "13,71", "25,4", "127,95"),
    ),
    widths=(0.9, 5.2, 2.1, 2.0, 1.8, 2.1, 2.0),
    bold_rows=frozenset({0, 10}),
)
TARGETS = Table(
    name="chi-tieu",
    title="Bảng 2. Một số chỉ tiêu CCHC năm 2024, lũy kế 6 tháng",
    unit="",
    header=(("TT", "Chỉ tiêu", "Đơn vị", "Mục tiêu năm", "Lũy kế 6 tháng", "Cùng kỳ"),),
    rows=(
        ("1", "Văn bản đi được ký số", "%", "100", "98,64", "97,02"),
        ("2", "Nhiệm vụ tỉnh giao hoàn thành đúng hạn", "%", "95", "91,30", "88,75"),
        ("3", "TTHC liên thông điện tử", "Thủ tục", "120", "74", "51"),
        ("4", "Hồ sơ luân chuyển hoàn toàn điện tử", "%", "70", "57,48", "39,66"),
        ("5", "Dùng lại dữ liệu đã số hóa", "%", "30", "9,85", "4,10"),
        ("6", "Cấp xã đạt chuẩn Chính quyền thân thiện", "Đơn vị", "40", "12", "-"),
        ("7", "Cuộc họp không giấy cấp tỉnh", "%", "90", "86,20", "71,94"),
        ("8", "Viên chức nghỉ việc", "Người", "-", "112", "97"),
        ("9", "Điểm Bộ chỉ số 766 tháng 5/2024", "Điểm", "80", "74,86", "66,31"),
    ),
    widths=(0.9, 6.6, 2.0, 2.2, 2.4, 2.0),
)
