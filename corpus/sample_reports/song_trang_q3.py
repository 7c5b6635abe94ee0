"""Sông Trăng, nine months of 2024: PDF, with a table inside the text and two annexes."""

from . import dossiers, song_trang
from .song_trang_q3_tables import FUNDS, INSPECTIONS

BODY = """
Tiếp theo Báo cáo số 134/BC-UBND ngày 14 tháng 6 năm 2024, UBND tỉnh Sông Trăng báo cáo tình hình
cải cách hành chính (CCHC) quý III và 9 tháng năm 2024. Số liệu là lũy kế 9 tháng, trừ những chỗ
ghi riêng cho quý III.

# I. CHỈ ĐẠO, ĐIỀU HÀNH, TUYÊN TRUYỀN VÀ KIỂM TRA

## 1. Chỉ đạo, điều hành

#### a) Văn bản và nhiệm vụ

Từ đầu năm đến nay có 62 văn bản chỉ đạo CCHC được ban hành. Tiến độ kế hoạch năm: 35/46 nhiệm vụ
đã xong (76,09%), 11 nhiệm vụ còn lại đều trong hạn, không còn nhiệm vụ trễ. Trong quý III, ba văn
bản có tác động rộng nhất là:

- Quyết định số 1128/QĐ-UBND ngày 11 tháng 7 năm 2024 giao chỉ tiêu hồ sơ trực tuyến cho từng sở,
huyện và gắn với xếp loại người đứng đầu;

- Quyết định số 1356/QĐ-UBND ngày 15 tháng 8 năm 2024 ủy quyền cho giám đốc 05 sở giải quyết 37
TTHC;

- Chỉ thị số 09/CT-UBND ngày 29 tháng 8 năm 2024 về chấn chỉnh việc yêu cầu thêm giấy tờ ngoài quy
định.

#### b) Ban Chỉ đạo

Ban Chỉ đạo CCHC họp 03 phiên trong 9 tháng. Phiên thứ ba, ngày 06 tháng 9 năm 2024, kết luận lùi
thời hạn đưa vào dùng kho dữ liệu số hóa tập trung từ tháng 9 sang tháng 11 năm 2024 vì nhà thầu
giao thiết bị chậm.

## 2. Tuyên truyền

- Số tin, bài: 731; số phóng sự truyền hình: 18.

- Cuộc thi trực tuyến tìm hiểu CCHC thu hút 12.846 lượt dự thi sau hai tháng, cao nhất là thành
phố Trăng Rằm với 3.518 lượt.

- Công nhận 22 mô hình, sáng kiến. Mô hình “Trả hồ sơ tại nhà cho người già yếu” của huyện Mỹ
Khánh phục vụ 1.204 lượt người.

## 3. Kiểm tra

Đoàn kiểm tra đã đến 12/16 đơn vị (75,00%), riêng quý III là 05 đơn vị; kiểm tra đột xuất 09 cuộc.
Số vấn đề phát hiện là 47, khắc phục xong 39/47 vấn đề (82,98%), chi tiết ở Phụ lục II. Bốn đơn vị
chưa kiểm tra gồm Sở Văn hóa, Thể thao và Du lịch, UBND thành phố Trăng Rằm, UBND phường 2 và UBND
xã Cồn Sen Hạ sẽ làm trong tháng 10 năm 2024.

# II. KẾT QUẢ CÁC NỘI DUNG CCHC

## 1. Cải cách thể chế

- Ban hành 29 văn bản quy phạm pháp luật (VBQPPL), gồm 09 nghị quyết và 20 quyết định; riêng quý
III có 11 văn bản.

- Thẩm định 41 dự thảo; góp ý 66 dự thảo của bộ, ngành Trung ương.

- Rà soát 173 VBQPPL: đề nghị bãi bỏ 16, sửa đổi hoặc thay thế 34, giữ nguyên 123 văn bản.

- Để thi hành Luật Đất đai năm 2024, tỉnh phải ban hành 18 văn bản, đã ban hành 10/18 văn bản.

## 2. Cải cách thủ tục hành chính (TTHC)

### 2.1. Danh mục và đơn giản hóa

Danh mục hiện hành gồm 1.855 TTHC, trong đó cấp tỉnh 1.489, cấp huyện 242 và cấp xã 124; giảm 12
TTHC so với thời điểm 6 tháng. Đã duyệt phương án đơn giản hóa 29/40 TTHC (72,50% chỉ tiêu).

### 2.2. Một cửa, liên thông

- Người làm việc tại Bộ phận Một cửa các cấp: 497 người.

- Thủ tục liên thông:

+ cùng cấp: 127 thủ tục;

+ giữa các cấp: 61 thủ tục.

- Tỷ lệ hài lòng 97,05% (33.812 phiếu), giảm nhẹ so với 6 tháng đầu năm vì hệ thống lấy số tự động
của thành phố Trăng Rằm hỏng 05 ngày trong tháng 7.

### 2.3. Giải quyết hồ sơ 9 tháng

- Cấp tỉnh (các sở, ban, ngành) giải quyết {so.resolved} hồ sơ, trong đó:

+ đúng hạn {so.on_time} hồ sơ ({so.rate});

+ quá hạn {so.late} hồ sơ.

- Cấp huyện giải quyết {huyen.resolved} hồ sơ, trong đó:

+ đúng hạn {huyen.on_time} hồ sơ ({huyen.rate});

+ quá hạn {huyen.late} hồ sơ.

- Cấp xã giải quyết {xa.resolved} hồ sơ, trong đó:

+ đúng hạn {xa.on_time} hồ sơ ({xa.rate});

+ quá hạn {xa.late} hồ sơ.

Cộng chung toàn tỉnh, {tinh.on_time} trên {tinh.resolved} hồ sơ được trả đúng hạn, tỷ lệ
{tinh.rate}; {tinh.pending} hồ sơ đang giải quyết.

### 2.4. Xử lý phản ánh, kiến nghị (PAKN)

Tiếp nhận 153 PAKN, giải quyết 139/153 PAKN (90,85%). Riêng quý III tiếp nhận 56 PAKN. Số PAKN trả
lời chậm quá 20 ngày là 06.

## 3. Cải cách tổ chức bộ máy

- HĐND tỉnh tán thành chủ trương sắp xếp 06 xã tại Nghị quyết số 21/NQ-HĐND ngày 12 tháng 7 năm
2024.

- Công chức có mặt: 1.893 người; viên chức và người lao động trong đơn vị sự nghiệp công lập
(ĐVSNCL): 18.927 người.

- Tinh giản 46 người, kinh phí 6.412 triệu đồng.

- Đã duyệt vị trí việc làm cho 498/512 ĐVSNCL, đạt 97,27%; 14 đơn vị còn lại đều thuộc ngành giáo
dục.

## 4. Cải cách chế độ công vụ

- Tuyển dụng viên chức: chỉ tiêu 320 người, trúng tuyển 276 người (86,25%), trong đó giáo viên 214
người, nhân viên y tế 62 người.

- Đào tạo, bồi dưỡng 3.208 lượt người, bằng 74,60% kế hoạch năm.

- Xử lý kỷ luật 12 trường hợp: 04 công chức, 07 viên chức, 01 cán bộ cấp xã; hình thức cảnh cáo
03, khiển trách 09.

- Chuyển đổi vị trí công tác 118 người, trong đó cấp tỉnh 41 người, cấp huyện 77 người.

## 5. Cải cách tài chính công

### 5.1. Đầu tư công

Tổng kế hoạch vốn sau khi bổ sung thêm 108.520 triệu đồng trong quý III là 5.013.640 triệu đồng.
Giải ngân hết ngày 31 tháng 8 năm 2024 đạt 2.941.787 triệu đồng, tương đương 58,68%, thấp hơn cùng
kỳ 1,24 điểm phần trăm (59,92%).

[[nguon-von]]

### 5.2. Thu, chi ngân sách nhà nước

- Thu 9 tháng được 5.737 tỷ đồng (78,05% dự toán), gồm nội địa 5.023 tỷ đồng và xuất nhập khẩu 714
tỷ đồng.

- Chi 9 tháng là 8.926 tỷ đồng (66,22% dự toán); chi thường xuyên 6.108 tỷ đồng, chi đầu tư phát
triển 2.818 tỷ đồng.

### 5.3. Quản lý tài sản công

- Lũy kế duyệt phương án xử lý 142 cơ sở nhà, đất trên tổng số 214 cơ sở phải sắp xếp.

- Khoán kinh phí dùng xe ô tô cho 11 chức danh theo Quyết định số 1217/QĐ-UBND ngày 24 tháng 7 năm
2024, mỗi năm tiết kiệm ước 1.850 triệu đồng.

## 6. Xây dựng chính quyền số

### 6.1. Dịch vụ công trực tuyến (DVCTT)

- Số DVCTT: 1.431 (toàn trình 934, một phần 497).

- Tỷ lệ hồ sơ trực tuyến: toàn tỉnh {tinh.online_rate}, khối sở {so.online_rate}, khối huyện
{huyen.online_rate}, khối xã {xa.online_rate}.

- Tỷ lệ hồ sơ trực tuyến toàn trình: 84,09%.

- Tỷ lệ thanh toán trực tuyến: 55,90%.

- Hồ sơ nhận và trả qua bưu chính công ích (BCCI): 28.133.

### 6.2. Dữ liệu và an toàn thông tin

- Hồ sơ được số hóa đạt 83,27%; dữ liệu tái sử dụng đạt 34,15%.

- 29/31 hệ thống thông tin được phê duyệt cấp độ (93,55%); 02 hệ thống chưa duyệt là Cổng du lịch
thông minh và phần mềm quản lý bến thủy nội địa.

- 109/121 cơ quan cung cấp dữ liệu mở (90,08%), tổng cộng 642 bộ dữ liệu.

- Tháng 7 năm 2024, hệ thống giám sát chặn 18.420 lượt dò quét vào cổng dịch vụ công của tỉnh.

### 6.3. Hạ tầng, nền tảng

- 1.203.118 thuê bao di động; băng rộng đến 76,1% hộ gia đình; 71,6% người trưởng thành có điện
thoại thông minh.

- 3.902 chứng thư số đang dùng; 99,40% văn bản có ký số; LGSP kết nối 19 dịch vụ dữ liệu.

## 7. Tác động của CCHC

- Tăng trưởng GRDP 9 tháng 6,27%, cao hơn mức 5,41% của 9 tháng năm 2023; nông nghiệp 2,95%, công
nghiệp và xây dựng 9,36%, dịch vụ 6,88%.

- Kim ngạch xuất khẩu 702 triệu USD (tăng 7,34%); nhập khẩu 121 triệu USD (tăng 3,42%).

- Thành lập mới 478 doanh nghiệp với 4.377 tỷ đồng vốn đăng ký; riêng quý III có 166 doanh nghiệp.

- Thu hút 17 dự án, vốn 6.830 tỷ đồng, trong đó 02 dự án FDI trị giá 36 triệu USD.

- Khách du lịch 2,71 triệu lượt, doanh thu 2.118 tỷ đồng.

# III. TỒN TẠI, NGUYÊN NHÂN

- Huyện Vàm Xanh vẫn có tỷ lệ đúng hạn thấp nhất cấp huyện, nguyên nhân là phần mềm đất đai ngừng
08 ngày để nâng cấp và đơn vị còn thiếu 04 viên chức đo đạc.

- Nguồn vốn tiền sử dụng đất giải ngân chậm do ba phiên đấu giá đất ở thị xã Bến Ngọc không có
người tham gia.

- Kho dữ liệu số hóa tập trung chậm hai tháng so với kế hoạch.

# IV. ĐỀ XUẤT

Kiến nghị Bộ Nội vụ hướng dẫn sớm cách tính chế độ cho người hoạt động không chuyên trách dôi dư
khi sắp xếp xã. Kiến nghị Bộ Tư pháp nâng cấp phần mềm hộ tịch để tránh nghẽn vào đầu giờ sáng.

# V. TRỌNG TÂM QUÝ IV NĂM 2024

@ Kiểm tra xong 04 đơn vị còn lại trước ngày 31 tháng 10 năm 2024.

@ Giải ngân vốn đầu tư công cả năm đạt từ 95% trở lên.

@ Nâng tỷ lệ hồ sơ trực tuyến toàn trình lên 90%, thanh toán trực tuyến lên 60%.

@ Xác định Chỉ số CCHC của 19 sở và 08 huyện, thị xã, thành phố; công bố trước ngày 20 tháng 12
năm 2024.

Trên đây là tình hình CCHC 9 tháng năm 2024, UBND tỉnh Sông Trăng báo cáo Bộ Nội vụ./.
"""

REPORT = song_trang.report(
    "song-trang-2024-q3-9-thang.pdf",
    number="207",
    day="ngày 13 tháng 9 năm 2024",
    subject=(
        "Công tác cải cách hành chính Quý III và 9 tháng năm 2024; "
        "nhiệm vụ Quý IV năm 2024 của tỉnh Sông Trăng"
    ),
    body=BODY,
    quarters=3,
    signer=(song_trang.DEPUTY, "Lý Thị Thử"),
    tables=(
        FUNDS,
        dossiers.annex(
            3,
            annex="PHỤ LỤC I",
            title="Kết quả giải quyết hồ sơ thủ tục hành chính 9 tháng năm 2024",
        ),
        INSPECTIONS,
    ),
)
