"""Notice 218 of tỉnh Phú Lệ, what a meeting on late projects and land files decided; plain text.

A paragraph is one line and no line is empty, as where text was copied out of a mail.
"""

from __future__ import annotations

from pathlib import Path

FILE = "phu-le-tb-218-ket-luan-hop.txt"

TEXT = """
	VĂN PHÒNG UBND TỈNH PHÚ LỆ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
	Số: 218/TB-VP                       Độc lập - Tự do - Hạnh phúc
	---------------                     Phú Lệ, ngày 14 tháng 10 năm 2025

THÔNG BÁO

Kết luận của Phó Chủ tịch UBND tỉnh Ninh Hữu Trạch tại cuộc họp về dự án chậm tiến độ và hồ sơ đất
đai quá hạn

(Tỉnh Phú Lệ, công ty, số liệu, văn bản và người có tên dưới đây đều không có thật, đặt ra để thử
chương trình cchc-qa)

Chiều ngày 09/10/2025, tại phòng họp Vàm Sậy, ông Ninh Hữu Trạch, Phó Chủ tịch UBND tỉnh, chủ trì
cuộc họp với 09 sở, ngành, 06 UBND xã, phường và 05 chủ đầu tư. Vắng không lý do: lãnh đạo Công ty
Trường Kiến. Nghe Sở Tài chính báo cáo tại Công văn số 3517/STC-ĐT ngày 06/10/2025 và ý kiến người
dự, Phó Chủ tịch UBND tỉnh kết luận:

I. NHẬN ĐỊNH

1. Tỉnh theo dõi riêng 14 dự án, vốn năm 2025 là 1.284 tỷ đồng. Đến ngày 30/9/2025 các dự án này
giải ngân 497,6 tỷ đồng, đạt 38,75%, trong khi mức chung toàn tỉnh là 55,95%.

2. Năm dự án chậm nhất và lý do:

a) Đường nối cảng Vàm Sậy với Khu công nghiệp Lệ Bắc: 63 hộ chưa nhận tiền đền bù vì đòi đổi vị trí
tái định cư.

b) Hồ chứa Suối Cạn: thiếu đá do mỏ Hòn Sạn hết hạn giấy phép từ ngày 30/6/2025.

c) Bệnh viện Sản Nhi Phú Lệ: gói thiết bị phải đấu thầu lại 02 lần.

d) Trường THPT chuyên Phú Lệ, cơ sở 2: Công ty Trường Kiến bỏ công trường từ ngày 18/7/2025.

đ) Kè sông Lệ đoạn phường Bến Cỏ: sạt lở mới dài 240 m nên phải sửa thiết kế.

Dự án | Chủ đầu tư | Vốn năm 2025 (tỷ đồng) | Đã giải ngân (tỷ đồng) | Tỷ lệ (%)
Đường nối cảng Vàm Sậy | Ban Quản lý dự án giao thông | 386,0 | 47,9 | 12,4
Hồ chứa Suối Cạn | Ban Quản lý dự án nông nghiệp | 132,0 | 24,9 | 18,9
Bệnh viện Sản Nhi Phú Lệ | Ban Quản lý dự án dân dụng | 214,5 | 46,5 | 21,7
Trường THPT chuyên, cơ sở 2 | UBND phường An Lệ | 58,2 | 15,3 | 26,3
Kè sông Lệ | Sở Nông nghiệp và Môi trường | 74,6 | 22,0 | 29,5

3. Hồ sơ đất đai quá hạn đến ngày 30/9/2025 là 1.936 hồ sơ, nhiều nhất ở xã Tân Điền (412 hồ sơ),
phường Bến Cỏ (287 hồ sơ), xã Hưng Lệ (203 hồ sơ). Hai nguyên nhân chính: bản đồ địa chính của các
huyện cũ Lệ Đông, Lệ Nam, Cái Sậy chưa chuyển về máy chủ tỉnh; Văn phòng Đăng ký đất đai (VPĐKĐĐ)
thiếu 27 viên chức đo đạc.

4. Biểu dương: UBND xã Long Thới Hạ, UBND phường Mỹ Lệ và Thuế cơ sở 4 vì ba tháng liền không có hồ
sơ trễ.

5. Phê bình: UBND xã Tân Điền; Ban Quản lý dự án giao thông. Giám đốc VPĐKĐĐ, ông Khuất Văn Lơ, kiểm
điểm trách nhiệm trước ngày 31/10/2025.

II. GIAO VIỆC

1. Sở Tài chính

- Trình phương án chuyển 86,5 tỷ đồng từ ba dự án không tiêu hết vốn sang tuyến tránh Hưng Lệ và
Trung tâm Kiểm soát bệnh tật (CDC), hạn 24/10/2025.

- Mỗi sáng thứ Hai đăng bảng xếp hạng giải ngân trên trang điện tử của tỉnh.

2. Ban Quản lý dự án (BQLDA) giao thông

- Bốc thăm lại 63 lô tái định cư tại khu Gò Bần trong tuần từ ngày 20/10/2025; trả xong tiền cho dân
trước ngày 14/11/2025.

- Đến ngày 31/12/2025 phải giải ngân tối thiểu 70% vốn của dự án đường nối cảng.

3. Sở Nông nghiệp và Môi trường (NN&MT)

- Làm xong thủ tục gia hạn giấy phép mỏ Hòn Sạn trước ngày 05/11/2025, công suất không quá 180.000
m³/năm.

- Trình thiết kế điều chỉnh kè sông Lệ, dự toán tăng không quá 6,8 tỷ đồng.

- Chỉ đạo VPĐKĐĐ trả dứt hồ sơ quá hạn theo ba chặng: 40% trước ngày 08/11/2025, 75% trước ngày
06/12/2025, phần còn lại trước ngày 25/12/2025.

4. UBND phường An Lệ

- Chấm dứt hợp đồng với Công ty Trường Kiến trước ngày 28/10/2025; thu hồi 9.240 triệu đồng tạm ứng,
phạt 8% giá trị phần chưa làm.

- Chọn nhà thầu thay thế theo hình thức chỉ định thầu rút gọn.

5. Sở Nội vụ

- Cho VPĐKĐĐ ký hợp đồng 27 người đo đạc, thời hạn 11 tháng, lương do nguồn thu dịch vụ chi trả.

- Xem lại mức xếp loại quý III của Chủ tịch UBND xã Tân Điền.

6. Sở Khoa học và Công nghệ (KH&CN): chuyển xong dữ liệu ba huyện cũ trước ngày 21/11/2025; thuê máy
chủ dự phòng không quá 1.150 triệu đồng.

7. Sở Y tế: mở hồ sơ thầu gói thiết bị trị giá 73,4 tỷ đồng ngày 03/11/2025; mời ít nhất 03 chuyên
gia ngoài tỉnh.

8. Công an tỉnh: xác minh việc bán hồ sơ mời thầu ra ngoài tại BQLDA dân dụng, báo cáo kết quả trước
ngày 18/11/2025.

9. UBND xã Tân Điền, phường Bến Cỏ, xã Hưng Lệ: trực tiếp dân vào sáng thứ Bảy từ ngày 18/10/2025
đến hết năm.

III. TỔ CÔNG TÁC

1. Tổ công tác gỡ vướng dự án lập theo Quyết định số 2106/QĐ-UBND ngày 13/10/2025, có 11 người,
trong đó:

- Tổ trưởng: ông Ninh Hữu Trạch.

- Tổ phó thường trực: bà Cổ Mai Sương, Giám đốc Sở Tài chính.

- Tổ phó: ông Viên Tử Lộc, Giám đốc Sở Xây dựng.

- Thư ký: bà Đào Nhã Uyên, chuyên viên Văn phòng UBND tỉnh.

2. Tổ họp lúc 15 giờ 30 phút thứ Sáu hằng tuần tại tầng 4 trụ sở Sở Tài chính; tự giải thể ngày
31/3/2026.

3. Kinh phí hoạt động của Tổ là 340 triệu đồng, lấy từ nguồn chi quản lý nhà nước của Văn phòng UBND
tỉnh.

IV. BÁO CÁO

1. Các nơi có tên ở Mục II gửi kết quả tuần trước 16 giờ thứ Năm qua Hệ thống quản lý văn bản, không
gửi bản giấy.

2. Nơi nào trễ báo cáo 02 lần bị trừ 1,5 điểm CCHC năm 2025.

3. Thông báo này thay Thông báo số 164/TB-VP ngày 29/7/2025. Giao bà Đào Nhã Uyên đôn đốc, điện
thoại nội bộ 4127./.

Nơi nhận: CT, các PCT UBND tỉnh; các cơ quan có tên tại Mục II; lưu VT.

KT. CHÁNH VĂN PHÒNG, PHÓ CHÁNH VĂN PHÒNG: Tiêu Dao Khánh
"""


def write(path: Path) -> None:
    lines = (_lines(block) for block in TEXT.strip("\n").split("\n\n"))
    path.write_bytes(("\n".join(lines) + "\n").encode())


def _lines(block: str) -> str:
    """A paragraph on one line; the rows of a table and the letterhead keep their lines."""
    if "|" in block or block.startswith("\t"):
        return "\n".join(line.strip("\t").rstrip() for line in block.splitlines())
    return " ".join(block.split())
