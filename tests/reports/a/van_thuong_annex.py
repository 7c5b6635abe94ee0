"""The annex of Vân Thượng's report on 2023: targets and results, over two pages."""

from __future__ import annotations

from sample_reports.model import Table

HEADER = (
    (
        "STT",
        "Nội dung chỉ tiêu",
        "Đơn vị tính",
        "Kế hoạch năm",
        "Thực hiện",
        "Tỷ lệ %",
        "Cùng kỳ",
    ),
)

# A row of one cell or of a letter and a name is the title of a group.
ROWS = (
    ("A", "Chỉ đạo, điều hành", "", "", "", "", ""),
    ("1", "Nhiệm vụ trong kế hoạch CCHC", "Nhiệm vụ", "64", "61", "95,31", "58"),
    ("2", "Cơ quan, đơn vị được kiểm tra CCHC", "Đơn vị", "24", "26", "108,33", "20"),
    ("3", "Vấn đề sau kiểm tra đã xử lý", "Vấn đề", "93", "84", "90,32", "71"),
    ("4", "Tin, bài tuyên truyền CCHC", "Tin, bài", "900", "1.137", "126,33", "968"),
    ("5", "Sáng kiến CCHC được công nhận", "Sáng kiến", "15", "13", "86,67", "17"),
    ("B", "Cải cách thể chế", "", "", "", "", ""),
    ("6", "VBQPPL của HĐND và UBND tỉnh ban hành", "Văn bản", "70", "66", "94,29", "59"),
    ("7", "VBQPPL được kiểm tra theo thẩm quyền", "Văn bản", "140", "152", "108,57", "137"),
    ("8", "VBQPPL đã rà soát", "Văn bản", "300", "318", "106,00", "274"),
    ("C", "Cải cách thủ tục hành chính", "", "", "", "", ""),
    ("9", "TTHC được đơn giản hóa", "Thủ tục", "80", "73", "91,25", "62"),
    ("10", "Hồ sơ cấp tỉnh trả đúng hạn", "%", "98,00", "98,74", "100,76", "97,90"),
    ("11", "Hồ sơ cấp huyện trả đúng hạn", "%", "98,00", "96,12", "98,08", "95,40"),
    ("12", "Hồ sơ cấp xã trả đúng hạn", "%", "98,50", "99,03", "100,54", "98,66"),
    ("13", "Mức hài lòng về giải quyết TTHC", "%", "92,00", "90,85", "98,75", "89,30"),
    ("14", "Thời gian chờ tại Bộ phận Một cửa", "Phút", "20", "18", "-", "25"),
    ("15", "PAKN được trả lời đúng hạn", "%", "100,00", "95,45", "95,45", "92,11"),
    ("D", "Tổ chức bộ máy, chế độ công vụ", "", "", "", "", ""),
    ("16", "Giảm đơn vị sự nghiệp công lập", "Đơn vị", "18", "21", "116,67", "9"),
    ("17", "Giảm phòng thuộc sở và tương đương", "Phòng", "14", "14", "100,00", "6"),
    ("18", "Tinh giản biên chế", "Người", "120", "104", "86,67", "133"),
    ("19", "Lượt người được bồi dưỡng", "Lượt", "6.500", "7.218", "111,05", "6.042"),
    (
        "20",
        "Công chức cấp xã có trình độ đại học trở lên",
        "%",
        "90,00",
        "92,34",
        "102,60",
        "88,17",
    ),
    ("21", "Lãnh đạo là nữ ở cấp sở, cấp huyện", "%", "30,00", "27,60", "92,00", "25,90"),
    ("E", "Cải cách tài chính công", "", "", "", "", ""),
    ("22", "Giải ngân vốn đầu tư công", "Tỷ đồng", "6.215,0", "5.847,3", "94,08", "5.102,6"),
    ("23", "Thu ngân sách trên địa bàn", "Tỷ đồng", "9.480,0", "9.926,4", "104,71", "9.317,8"),
    ("24", "ĐVSNCL tự bảo đảm chi thường xuyên", "Đơn vị", "45", "41", "91,11", "36"),
    (
        "25",
        "Tiết kiệm chi quản lý hành chính",
        "Triệu đồng",
        "25.000",
        "27.364",
        "109,46",
        "22.718",
    ),
    ("G", "Chính quyền điện tử, chính quyền số", "", "", "", "", ""),
    ("26", "Hồ sơ nộp trực tuyến", "%", "65,00", "71,38", "109,82", "52,46"),
    ("27", "Dịch vụ công trực tuyến toàn trình", "Dịch vụ", "900", "874", "97,11", "615"),
    ("28", "Thanh toán trực tuyến phí, lệ phí", "%", "40,00", "33,57", "83,93", "14,22"),
    ("29", "Hồ sơ được số hóa khi tiếp nhận", "%", "60,00", "55,19", "91,98", "21,05"),
    ("30", "Hồ sơ giao nhận qua BCCI", "Hồ sơ", "50.000", "46.083", "92,17", "44.951"),
    ("31", "Hệ thống thông tin được duyệt cấp độ", "Hệ thống", "44", "40", "90,91", "27"),
    ("32", "Văn bản điện tử được ký số", "%", "100,00", "99,62", "99,62", "98,80"),
    ("33", "Người dân có tài khoản định danh mức 2", "%", "70,00", "76,91", "109,87", "38,44"),
)

TARGETS = Table(
    name="chi-tieu",
    title="KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023",
    unit="(Kèm theo Báo cáo số 587/BC-UBND ngày 18 tháng 12 năm 2023 của UBND tỉnh Vân Thượng)",
    header=HEADER,
    rows=ROWS,
    widths=(1.4, 9.8, 2.6, 2.7, 2.6, 2.2, 2.6),
    bold_rows=frozenset(i for i, row in enumerate(ROWS) if not row[2]),
    landscape=True,
    annex="PHỤ LỤC",
)
