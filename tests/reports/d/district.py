"""Huyện Sơn Lập, nine months of 2024: a socio-economic report as DOCX, bullets made by Word."""

from __future__ import annotations

from district_tables import POOR, REVENUE, TARGETS
from sample_reports.model import Letterhead, Report, Signature

BODY = """
Thực hiện Nghị quyết số 31/NQ-HĐND ngày 20/12/2023 của HĐND huyện về phát triển kinh tế - xã hội
(KT-XH) năm 2024, Ủy ban nhân dân (UBND) huyện Sơn Lập báo cáo tình hình 9 tháng và việc phải làm
trong 3 tháng cuối năm. Số liệu lấy đến ngày 15/9/2024; so sánh “cùng kỳ” là so với 9 tháng năm
2023.

# PHẦN I. TÌNH HÌNH 9 THÁNG NĂM 2024

# A. KINH TẾ

Tổng giá trị sản xuất (GTSX) theo giá so sánh ước 6.842,5 tỷ đồng, đạt 74,3% kế hoạch năm, tăng 7,9%
so với cùng kỳ. Trong đó nông, lâm nghiệp và thủy sản 2.114,8 tỷ đồng, tăng 3,6%; công nghiệp - xây
dựng 2.903,2 tỷ đồng, tăng 11,2%; dịch vụ 1.824,5 tỷ đồng, tăng 8,0%. Cả năm dự kiến tăng 8,3%.

## I. Nông nghiệp, lâm nghiệp, thủy sản

### 1. Trồng trọt

- Cả năm gieo cấy 8.312 ha lúa, giảm 94 ha do chuyển sang trồng chè và làm đường. Vụ đông xuân 3.964
ha, năng suất 58,6 tạ/ha, sản lượng 23.229 tấn; vụ hè thu 4.348 ha, năng suất 47,2 tạ/ha, sản lượng
20.523 tấn.

- Ngô 562 ha, sản lượng 2.428 tấn. Cộng cả lúa và ngô, sản lượng lương thực có hạt là 46.180 tấn,
bằng 87,8% kế hoạch.

- Chè búp tươi 9.434 tấn, tăng 6,3% so với cùng kỳ; giá bán tại vườn bình quân 7.800 đồng/kg, thấp
hơn năm trước 600 đồng/kg vì khách đặt hàng ở Trung Á giảm đơn.

- Cấp 38 mã số vùng trồng với 412 ha; riêng vùng cam Thượng Trì 96 ha được chứng nhận VietGAP.

- Hạn đầu vụ làm 173 ha lúa phải gieo lại, tập trung ở Đồng Mạ (88 ha) và Cốc Sâu (51 ha).

### 2. Chăn nuôi, thủy sản

- Đàn trâu, bò 22.915 con, giảm 2,3%; đàn lợn 58.370 con, tăng 5,7%; gia cầm 512 nghìn con, tăng
4,4%.

- Dịch tả lợn châu Phi xảy ra tại 17 hộ thuộc các xã Nà Hin, Phiêng Cọ và Keo Vải, phải tiêu hủy 386
con, nặng 18,9 tấn; ổ dịch cuối cùng qua 21 ngày từ ngày 04/8/2024.

- Tiêm phòng lở mồm long móng 41.600 liều, đạt 83,5% diện phải tiêm.

- Thủy sản 1.786 tấn, trong đó cá lồng hồ Tà Vàng 604 tấn từ 214 lồng.

### 3. Lâm nghiệp

- Trồng 641 ha rừng tập trung, đạt 82,2% kế hoạch, giảm 8,7% so với cùng kỳ do cây giống cấp chậm.
Độ che phủ 61,8%.

- Có 02 vụ cháy với 3,4 ha rừng bị hại; xử phạt 29 vụ phá rừng, số tiền 318 triệu đồng.

- Chi trả dịch vụ môi trường rừng (DVMTR) 14.275 triệu đồng cho 6.130 hộ.

### 4. Nông thôn mới

- Toàn huyện có 08/12 xã đạt chuẩn nông thôn mới (NTM), tăng 01 xã là Nậm Khoai. Bốn xã chưa đạt là
Tà Vàng, Phiêng Cọ, Lũng Mười và Pác Lồm.

- Có 21 sản phẩm OCOP, trong đó 04 sản phẩm 4 sao, mới nhất là mật ong bạc hà Keo Vải.

- Dân hiến 12.640 m² đất, góp 8.915 ngày công làm 33,7 km đường thôn.

## II. Công nghiệp, xây dựng, thương mại

- Giá trị sản xuất công nghiệp 2.168,4 tỷ đồng, tăng 12,6%. Chè khô 2.140 tấn; điện 186 triệu kWh;
đá xây dựng 318 nghìn m³; gạch 24,5 triệu viên, giảm 10,3% vì hai lò ngừng để đổi công nghệ.

- Cụm công nghiệp Bản Rịa lấp đầy 58%, có 11 nhà máy với 1.745 công nhân, lương bình quân 7,4 triệu
đồng/người/tháng.

- Tổng mức bán lẻ 2.246,7 tỷ đồng, tăng 9,5%. Đón 151.260 lượt khách du lịch, tăng 21,1%, trong đó
khách nước ngoài 8.340 lượt; doanh thu du lịch 96,8 tỷ đồng.

- Thành lập mới 47 doanh nghiệp, vốn đăng ký 182 tỷ đồng; 19 doanh nghiệp ngừng hoạt động. Cả huyện
có 58 hợp tác xã (HTX), doanh thu bình quân 1.960 triệu đồng/HTX.

## III. Tài chính, đầu tư, tín dụng

### 1. Thu, chi ngân sách

- Thu ngân sách nhà nước (NSNN) trên địa bàn 168.932 triệu đồng, đạt 78,8% dự toán, tăng 11,4% so
với cùng kỳ. Số thu theo từng khoản như sau:

[[thu]]

- Lệ phí trước bạ là khoản duy nhất thấp hơn cùng kỳ, do sức mua ô tô yếu.

- Nợ thuế 23.640 triệu đồng, riêng Công ty cổ phần Khoáng sản Tà Vàng nợ 9.815 triệu đồng.

- Chi ngân sách địa phương 738.415 triệu đồng, bằng 70,6% dự toán, gồm chi đầu tư phát triển 163.920
triệu đồng, chi thường xuyên 561.770 triệu đồng, chi dự phòng và chi khác 12.725 triệu đồng.

### 2. Đầu tư công

- Kế hoạch vốn năm 2024 là 287.400 triệu đồng. Giải ngân lũy kế đến ngày 15/9/2024 được 163.920
triệu đồng, đạt 57,0%.

- Vốn ba chương trình mục tiêu quốc gia (CTMTQG) giải ngân 33.106/71.350 triệu đồng, đạt 46,4%.

- Dự án chậm nhất là cầu Nà Hin, mới giải ngân 11,8% do 07 hộ chưa đồng ý giá đền bù.

- Dự án xong sớm nhất là đường Bản Rịa - Khuổi Ngoa dài 9,2 km, thông xe ngày 12/6/2024, trước hạn
48 ngày.

### 3. Tín dụng

- Ngân hàng Chính sách xã hội (NHCSXH) có dư nợ 486,2 tỷ đồng với 9.314 hộ vay, nợ quá hạn 0,21%.

# B. VĂN HÓA - XÃ HỘI

## I. Giáo dục, y tế

- Năm học 2024 - 2025 có 52 trường, 18.764 học sinh; tỷ lệ tốt nghiệp THPT 98,87%, tăng 0,32 điểm
phần trăm. Thiếu 143 giáo viên, nhiều nhất là môn Tiếng Anh (46 người).

- Khám, chữa bệnh 96.480 lượt. Sốt xuất huyết 41 ca, giảm 27 ca so với cùng kỳ, không có người chết.
Trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi 13,6%.

- Người có thẻ bảo hiểm y tế (BHYT) 92,8% dân số.

## II. Lao động, giảm nghèo

- Tạo việc làm mới cho 1.973 người, đạt 82,2% kế hoạch; có 268 người đi làm việc ở nước ngoài, đông
nhất là Nhật Bản với 131 người.

- Đầu năm huyện có 1.902 hộ nghèo (12,74%), đến nay 372 hộ thoát nghèo, còn 1.530 hộ (10,25%); hộ
cận nghèo 1.186 hộ. Số liệu từng xã ở Phụ lục II.

- Xóa 143/205 nhà tạm (69,8%); mức giúp 60 triệu đồng cho một nhà xây mới, 30 triệu đồng cho một nhà
sửa chữa.

- Trả trợ cấp cho 5.486 người thuộc diện bảo trợ, số tiền 26.940 triệu đồng, trong đó 71,5% nhận qua
tài khoản.

## III. Văn hóa, thể thao

- Lễ hội Cầu mưa Khuổi Ngoa được ghi vào Danh mục di sản văn hóa phi vật thể quốc gia theo Quyết
định số 1482/QĐ-BVHTTDL ngày 05/6/2024.

- Đoàn huyện đứng thứ ba tại Đại hội thể thao tỉnh với 17 huy chương vàng.

# C. THIÊN TAI, AN NINH

- Trận lũ đêm 22/8/2024 làm 02 người chết, 64 nhà sập, thiệt hại 47,3 tỷ đồng. Huyện chi 3.150 triệu
đồng từ dự phòng cho việc cứu trợ.

- Tuyển 148 thanh niên nhập ngũ, đủ chỉ tiêu. Xảy ra 37 vụ phạm pháp hình sự, giảm 05 vụ, điều tra
làm rõ 33/37 vụ.

- Tai nạn giao thông 11 vụ, 06 người chết, 09 người bị thương.

# D. CẢI CÁCH HÀNH CHÍNH

- Bộ phận Một cửa huyện nhận 21.684 hồ sơ, giải quyết xong 21.205 hồ sơ, đúng hạn 20.717 hồ sơ
(97,7%). Hồ sơ nộp trực tuyến chiếm 73,9%.

- Chỉ số CCHC năm 2023 của huyện đạt 82,46 điểm, đứng thứ 6/11 huyện, thành phố.

# PHẦN II. HẠN CHẾ, NGUYÊN NHÂN

- Đấu giá đất chỉ thành công 4/13 phiên vì giá khởi điểm cao, người mua chờ bảng giá mới.

- Trung tâm Y tế huyện thiếu thuốc trong tháng 3, tháng 4 do nhà thầu trúng thầu bỏ hợp đồng.

- Xã Lũng Mười chậm sắp xếp dân cư do thôn Khe Dứa chưa có đường công vụ.

# PHẦN III. NHIỆM VỤ 3 THÁNG CUỐI NĂM 2024

- Phòng Tài chính - Kế hoạch: thu thêm tối thiểu 46 tỷ đồng, giải ngân vốn đầu tư công đạt từ 93% kế
hoạch trở lên tính đến ngày 31/01/2025.

- Ban Quản lý dự án huyện: bàn giao mặt bằng cầu Nà Hin trước ngày 20/10/2024; ông Lục Văn Thỏa,
Giám đốc Ban, chịu trách nhiệm.

- Phòng Nông nghiệp và Phát triển nông thôn: gieo 1.150 ha cây vụ đông, xong trước ngày 10/11/2024.

- Phòng Lao động - Thương binh và Xã hội: xóa nốt 62 nhà tạm trước ngày 15/12/2024.

- Phòng Giáo dục và Đào tạo: ký hợp đồng với 85 giáo viên trong tháng 10.

# PHẦN IV. KIẾN NGHỊ

- Đề nghị UBND tỉnh Kim Sa ứng 25.000 triệu đồng làm lại 03 ngầm tràn bị lũ cuốn; cho huyện giữ lại
100% tiền đấu giá đất năm 2024.

- Đề nghị Sở Giao thông vận tải sửa cầu treo Pác Lồm trong quý IV năm 2024.
"""

REPORT = Report(
    file="huyen-son-lap-ktxh-9-thang-2024.docx",
    title="BÁO CÁO",
    subject=(
        "Tình hình kinh tế - xã hội 9 tháng đầu năm 2024, "
        "nhiệm vụ 3 tháng cuối năm 2024 của huyện Sơn Lập"
    ),
    notice=(
        "(Huyện Sơn Lập, tỉnh Kim Sa và số liệu, văn bản, tên người ở đây đều không có thật, đặt "
        "ra để thử chương trình cchc-qa)"
    ),
    body=BODY,
    letterhead=Letterhead(
        ("UBND TỈNH KIM SA", "UBND HUYỆN SƠN LẬP"),
        "Số: 536/BC-UBND",
        "Sơn Lập, ngày 19 tháng 9 năm 2024",
    ),
    signature=Signature(
        ("UBND tỉnh Kim Sa;", "TT. Huyện ủy, HĐND huyện;", "UBND 13 xã, thị trấn;", "Lưu: VT."),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Mạc Thị Lan Chi",
    ),
    tables=(REVENUE, TARGETS, POOR),
    automatic_bullets=True,
)
