"""Sông Trăng, the whole of 2024: DOCX with Word's own heading numbers, and two annexes."""

from . import dossiers, song_trang
from .model import ABOVE, LEFT, Table
from .song_trang_year_body import BODY

ON_TIME = dossiers.words(4)["tinh"].rate.removesuffix("%")

TARGETS = Table(
    name="chi-tieu",
    title="Kết quả thực hiện các chỉ tiêu cải cách hành chính năm 2024",
    unit="",
    header=(
        ("STT", "Chỉ tiêu", "Đơn vị tính", "Năm 2024", LEFT, "Đánh giá"),
        (ABOVE, ABOVE, ABOVE, "Kế hoạch", "Thực hiện", ABOVE),
    ),
    rows=(
        ("1", "Hồ sơ giải quyết đúng hạn", "%", "98,50", ON_TIME, "Đạt"),
        ("2", "Hồ sơ trực tuyến toàn trình", "%", "90,00", "90,57", "Đạt"),
        ("3", "Thanh toán trực tuyến phí, lệ phí", "%", "60,00", "64,33", "Đạt"),
        ("4", "Số hóa hồ sơ khi tiếp nhận", "%", "95,00", "91,46", "Không đạt"),
        ("5", "TTHC được đơn giản hóa", "TTHC", "40", "42", "Đạt"),
        ("6", "PAKN được giải quyết", "%", "95,00", "96,68", "Đạt"),
        ("7", "Đơn vị được kiểm tra CCHC", "đơn vị", "16", "16", "Đạt"),
        ("8", "Lượt người được đào tạo, bồi dưỡng", "lượt", "4.300", "4.517", "Đạt"),
        ("9", "Giải ngân vốn đầu tư công", "%", "95,00", "95,02", "Đạt"),
        ("10", "Nhiệm vụ CCHC hoàn thành", "nhiệm vụ", "46", "45", "Không đạt"),
    ),
    widths=(1.2, 6.4, 2.0, 2.2, 2.2, 2.4),
    annex="PHỤ LỤC II",
)

REPORT = song_trang.report(
    "song-trang-2024-nam.docx",
    number="289",
    day="ngày 12 tháng 12 năm 2024",
    subject=(
        "Tổng kết công tác cải cách hành chính năm 2024 và phương hướng, "
        "nhiệm vụ năm 2025 của tỉnh Sông Trăng"
    ),
    body=BODY,
    quarters=4,
    signer=(song_trang.CHAIR, "Đỗ Văn Giả"),
    tables=(
        dossiers.annex(
            4,
            annex="PHỤ LỤC I",
            title="Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính năm 2024",
        ),
        TARGETS,
    ),
    automatic_headings=True,
)
