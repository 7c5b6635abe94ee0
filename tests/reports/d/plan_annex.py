"""The annexes of the plan: who does what by when, and the money; its sums are computed."""

from __future__ import annotations

from figures import grouped
from sample_reports.model import Table

TASKS = Table(
    name="nhiem-vu",
    annex="PHỤ LỤC 1",
    title="NHIỆM VỤ CHÍNH NĂM 2025",
    unit="(thời hạn tính theo ngày trình hoặc ngày ban hành)",
    landscape=True,
    header=(("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời hạn"),),
    rows=(
        ("1", "Bộ chỉ số CCHC cấp xã", "Sở Nội vụ", "UBND huyện", "Quyết định", "28/02/2025"),
        (
            "2",
            "Khảo sát mức hài lòng của 6.400 người dân",
            "Viện Nghiên cứu phát triển Kim Sa",
            "Bưu điện tỉnh",
            "Báo cáo",
            "30/9/2025",
        ),
        (
            "3",
            "Rà soát VBQPPL về đất đai",
            "Sở Tư pháp",
            "Sở Tài nguyên và Môi trường",
            "Danh mục",
            "15/5/2025",
        ),
        (
            "4",
            "Tái cấu trúc quy trình 92 thủ tục",
            "Văn phòng UBND tỉnh",
            "Các sở",
            "Quy trình",
            "31/7/2025",
        ),
        (
            "5",
            "Sổ tay cán bộ Một cửa",
            "Trường Chính trị tỉnh",
            "Sở Nội vụ",
            "Sổ tay",
            "10/6/2025",
        ),
        (
            "6",
            "Đề án vị trí việc làm khối y tế",
            "Sở Y tế",
            "Sở Nội vụ",
            "Đề án",
            "25/4/2025",
        ),
        (
            "7",
            "Quy chế thi tuyển lãnh đạo phòng",
            "Ban Tổ chức Tỉnh ủy",
            "Sở Nội vụ",
            "Quy chế",
            "20/3/2025",
        ),
        (
            "8",
            "Kiểm kê nhà đất công bỏ trống",
            "Sở Tài chính",
            "Sở Xây dựng",
            "Báo cáo",
            "15/8/2025",
        ),
        (
            "9",
            "Kho dữ liệu dùng chung",
            "Sở Thông tin và Truyền thông",
            "Công an tỉnh",
            "Phần mềm",
            "30/11/2025",
        ),
        (
            "10",
            "Bản đồ số quy hoạch",
            "Sở Xây dựng",
            "UBND thành phố Kim Sa",
            "Bản đồ",
            "31/10/2025",
        ),
        (
            "11",
            "Tổng kết giai đoạn 2021 - 2025",
            "Sở Nội vụ",
            "Các sở, UBND huyện",
            "Báo cáo",
            "05/12/2025",
        ),
    ),
    widths=(1.1, 7.2, 5.6, 5.0, 2.8, 2.8),
)

# (content, budget of the province, of the districts, other money), million đồng
MONEY = (
    ("Chỉ đạo, điều hành, tuyên truyền", 2150, 1380, 0),
    ("Nâng cấp Bộ phận Một cửa", 6400, 7150, 1200),
    ("Số hóa hồ sơ, kết quả TTHC", 8900, 2240, 0),
    ("Đào tạo, bồi dưỡng", 2750, 680, 300),
    ("Kho dữ liệu, nền tảng số", 9600, 0, 3500),
    ("Khảo sát, đánh giá chỉ số", 1400, 1000, 0),
)


def _rows() -> tuple[tuple[str, ...], ...]:
    rows = [_row(str(i), *money) for i, money in enumerate(MONEY, 1)]
    columns = zip(*(money[1:] for money in MONEY), strict=True)
    return (*rows, _row("", "Tổng cộng", *map(sum, columns)))


def _row(number: str, content: str, *amounts: int) -> tuple[str, ...]:
    return (number, content, *map(grouped, amounts), grouped(sum(amounts)))


BUDGET = Table(
    name="kinh-phi",
    annex="PHỤ LỤC 2",
    title="PHÂN BỔ KINH PHÍ THEO NỘI DUNG",
    unit="Đơn vị: triệu đồng",
    header=(
        ("TT", "Nội dung", "Nguồn", "<", "<", "Cộng"),
        ("^", "^", "Ngân sách tỉnh", "Ngân sách huyện", "Khác", "^"),
    ),
    rows=_rows(),
    widths=(1.2, 6.0, 2.3, 2.3, 1.8, 2.2),
    bold_rows=frozenset({len(MONEY)}),
)
