"""Sông Trăng, first half of 2024: DOCX with Word's own bullets, and an annex table."""

from . import dossiers, song_trang

BODY = """
UBND tỉnh Sông Trăng báo cáo kết quả cải cách hành chính (CCHC) quý II, lũy kế 6 tháng đầu năm
2024 và những việc trọng tâm của 6 tháng cuối năm. Trừ chỗ ghi rõ “riêng quý II”, mọi con số dưới
đây là lũy kế từ ngày 01 tháng 01 năm 2024.

# I. CHỈ ĐẠO, ĐIỀU HÀNH CCHC

## 1. Ban hành văn bản và đôn đốc nhiệm vụ

- Lãnh đạo UBND tỉnh đã ký 43 văn bản chỉ đạo CCHC, riêng quý II là 22 văn bản.

- Trong 46 nhiệm vụ của Kế hoạch số 312/KH-UBND, các cơ quan hoàn thành 24/46 nhiệm vụ, đạt
52,17%; 21 nhiệm vụ còn trong hạn; 01 nhiệm vụ trễ hạn là làm sạch dữ liệu hộ tịch.

- Quyết định số 689/QĐ-UBND ngày 18 tháng 4 năm 2024 lập 03 tổ công tác gỡ vướng về đất đai, đầu
tư và thanh toán trực tuyến, do các Phó Chủ tịch UBND tỉnh phụ trách.

- Công văn số 1310/UBND-NC ngày 21 tháng 5 năm 2024 nhắc 05 địa phương có tỷ lệ hồ sơ trực tuyến
dưới 70%.

## 2. Các chỉ số của tỉnh năm 2023

Bộ Nội vụ và các tổ chức đánh giá đã công bố kết quả năm 2023 của tỉnh:

- Chỉ số CCHC (PAR INDEX): 86,12 điểm, xếp thứ 31/63, tăng 04 bậc;

- Chỉ số hài lòng của người dân (SIPAS): 82,45%, xếp thứ 29/63, tăng 02 bậc;

- Chỉ số năng lực cạnh tranh cấp tỉnh (PCI): 66,31 điểm, xếp thứ 34/63, giảm 03 bậc;

- Chỉ số hiệu quả quản trị và hành chính công (PAPI): 41,87 điểm.

Ngày 24 tháng 5 năm 2024, UBND tỉnh mở hội nghị phân tích nguyên nhân tụt hạng PCI; hai chỉ số
thành phần kém nhất là tiếp cận đất đai và chi phí không chính thức.

## 3. Tuyên truyền, sáng kiến

Sáu tháng qua có 467 tin, bài và 12 phóng sự về CCHC. Cuộc thi trực tuyến “Sông Trăng cải cách -
Dân gần chính quyền” mở theo Kế hoạch số 97/KH-UBND ngày 08 tháng 5 năm 2024, nhận bài từ ngày 01
tháng 7 năm 2024. Số mô hình, sáng kiến được công nhận là 14, nổi bật có “Tổ thu phí không tiền
mặt” của thị xã Bến Ngọc và “Một lần đến, ba việc xong” của Sở Tư pháp (khai sinh, thường trú, thẻ
bảo hiểm y tế).

## 4. Kiểm tra, thanh tra công vụ

Đã kiểm tra 07/16 đơn vị theo kế hoạch; riêng quý II kiểm tra 04 đơn vị: Sở Tài nguyên và Môi
trường, Sở Y tế, UBND huyện Vàm Xanh, UBND xã Vàm Xanh Tây. Kiểm tra đột xuất 05 cuộc. Trong 28
vấn đề được chỉ ra, các đơn vị đã sửa 20/28 vấn đề (71,43%). Đoàn đề nghị kiểm điểm 02 công chức
địa chính ở huyện Vàm Xanh do để hồ sơ quá hạn trên 30 ngày.

# II. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024

## 1. Thể chế

- Tỉnh ban hành 18 văn bản quy phạm pháp luật (VBQPPL): 05 nghị quyết của Hội đồng nhân dân (HĐND)
tỉnh và 13 quyết định của UBND tỉnh.

- Số dự thảo qua thẩm định là 27; số dự thảo được góp ý là 38.

- Rà soát 118 VBQPPL, đề nghị bãi bỏ 11 văn bản, sửa đổi hoặc thay thế 21 văn bản.

- Theo dõi thi hành pháp luật về xử phạt vi phạm hành chính trong lĩnh vực giao thông đường thủy
tại 04 huyện: Cồn Sen, Tân Lộ, Vàm Xanh, Gò Sậy.

## 2. Thủ tục hành chính (TTHC)

### 2.1. Rà soát, công bố

- Bộ TTHC áp dụng tại tỉnh hiện có 1.867 thủ tục, tăng 25 thủ tục so với cuối quý I: cấp tỉnh
1.498, cấp huyện 243, cấp xã 126.

- Phương án đơn giản hóa đã duyệt: 17/40 TTHC, đạt 42,50% chỉ tiêu năm. Chi phí tuân thủ tiết kiệm
được ước 3.275 triệu đồng mỗi năm.

### 2.2. Bộ phận Một cửa

- Người trực tại Bộ phận Một cửa ba cấp: 492 công chức, viên chức.

- Thủ tục liên thông: 181 thủ tục, trong đó

+ liên thông cùng cấp 123 thủ tục;

+ liên thông giữa các cấp 58 thủ tục.

- Hài lòng tại Bộ phận Một cửa: 97,20% của 21.054 phiếu.

### 2.3. Tiếp nhận, giải quyết hồ sơ

Tổng số hồ sơ tiếp nhận là {tinh.received}, trong đó kỳ trước chuyển sang {tinh.opening}. Đã giải
quyết {tinh.resolved} hồ sơ, đúng hạn {tinh.on_time} hồ sơ ({tinh.rate}), quá hạn {tinh.late} hồ
sơ. Theo từng cấp:

- Các sở, ban, ngành:

+ giải quyết xong {so.resolved} hồ sơ;

+ đúng hạn {so.on_time} hồ sơ, tỷ lệ {so.rate};

+ quá hạn {so.late} hồ sơ.

- UBND cấp huyện:

+ giải quyết xong {huyen.resolved} hồ sơ;

+ đúng hạn {huyen.on_time} hồ sơ, tỷ lệ {huyen.rate};

+ quá hạn {huyen.late} hồ sơ.

- UBND cấp xã:

+ giải quyết xong {xa.resolved} hồ sơ;

+ đúng hạn {xa.on_time} hồ sơ, tỷ lệ {xa.rate};

+ quá hạn {xa.late} hồ sơ.

### 2.4. Phản ánh, kiến nghị (PAKN)

Cổng PAKN của tỉnh nhận 97 PAKN về quy định và thái độ giải quyết TTHC; trả lời xong 89/97 PAKN,
đạt 91,75%. Lĩnh vực bị phản ánh nhiều nhất là đất đai với 46 PAKN.

## 3. Tổ chức bộ máy

- Đề án số 05/ĐA-UBND ngày 30 tháng 5 năm 2024 về sắp xếp đơn vị hành chính cấp xã đã trình HĐND
tỉnh: nhập 06 xã thành 03 xã, số xã giảm từ 94 xuống 91.

- Công chức có mặt 1.880/1.986 biên chế được giao.

- Tinh giản biên chế 31 người qua 02 đợt, tổng kinh phí 4.260 triệu đồng.

- Vị trí việc làm: 19/19 cơ quan chuyên môn và 481/512 đơn vị sự nghiệp công lập (ĐVSNCL) được
duyệt đề án (93,95%).

- Sở Y tế giải thể 01 phòng khám khu vực và nhập 02 trung tâm dân số về trung tâm y tế huyện.

## 4. Chế độ công vụ

- Kỳ thi tuyển công chức ngày 18 và 19 tháng 5 năm 2024 có 412 thí sinh dự thi, lấy 68/75 chỉ
tiêu; 07 chỉ tiêu bỏ trống do không có người đủ điểm ngành công nghệ thông tin và kiến trúc.

- Cử 1.965 lượt người đi đào tạo, bồi dưỡng, đạt 45,70% mục tiêu 4.300 lượt: ngạch chuyên viên
chính 61 người, ngạch chuyên viên 287 người, lãnh đạo cấp phòng 95 người, kỹ năng số 1.522 người.

- Nâng ngạch chuyên viên chính cho 23 người; điều động, luân chuyển 46 công chức lãnh đạo.

- Kỷ luật 07 người (02 công chức, 05 viên chức), trong đó 01 người bị cảnh cáo, còn lại khiển
trách.

## 5. Tài chính công

### 5.1. Vốn đầu tư công

- Kế hoạch vốn năm 2024 nay là 4.905.120 triệu đồng, tăng 42.770 triệu đồng so với đầu năm do bổ
sung nguồn tăng thu tiền sử dụng đất.

- Giải ngân đến ngày 31 tháng 5 năm 2024 được 1.873.265 triệu đồng, đạt 38,19% kế hoạch; mục tiêu
của 6 tháng là 40%.

- Ba chủ đầu tư giải ngân dưới 20%: Ban Quản lý dự án Khu kinh tế (12,40%), Sở Nông nghiệp và Phát
triển nông thôn (17,85%), UBND huyện Gò Sậy (19,06%).

### 5.2. Ngân sách

- Thu ngân sách 3.918 tỷ đồng, bằng 53,31% dự toán năm (7.350 tỷ đồng), trong đó thu nội địa 3.441
tỷ đồng, thu xuất nhập khẩu 477 tỷ đồng.

- Chi ngân sách địa phương 5.688 tỷ đồng, bằng 42,20% dự toán năm (13.480 tỷ đồng).

### 5.3. Tài sản công, tự chủ

- Duyệt phương án xử lý 88 cơ sở nhà, đất; bán đấu giá 07 trụ sở dôi dư, thu 31.460 triệu đồng.

- Thêm 02 bệnh viện được giao tự bảo đảm chi thường xuyên là Bệnh viện Đa khoa Bến Ngọc và Bệnh
viện Y học cổ truyền.

## 6. Chính quyền điện tử, chính quyền số

- Dịch vụ công trực tuyến (DVCTT) đang cung cấp: 1.402, gồm toàn trình 893 và một phần 509.

- Hồ sơ nộp trực tuyến đạt {tinh.online_rate} trên toàn tỉnh; theo cấp: sở {so.online_rate}, huyện
{huyen.online_rate}, xã {xa.online_rate}.

- Hồ sơ trực tuyến toàn trình: 78,43% (chỉ tiêu năm 90%).

- Thanh toán trực tuyến: 47,15%, trong khi chỉ tiêu là 60%.

- Gửi qua bưu chính công ích (BCCI): 17.604 hồ sơ, tăng 22,30% so với cùng kỳ.

- Số hóa khi tiếp nhận: 74,80%. Tái sử dụng dữ liệu đã số hóa: 21,60%.

- Cấp 3.560 chứng thư số; văn bản điện tử có ký số chiếm 99,10%.

- Duyệt cấp độ an toàn cho 26/31 hệ thống thông tin (83,87%).

- Có 98/121 cơ quan mở dữ liệu (80,99%).

- Chỉ số chuyển đổi số (DTI) năm 2023 đạt 0,6214, hạng 28/63.

- Số thuê bao di động 1.194.735; hộ có băng rộng 74,8%; người trưởng thành có điện thoại thông
minh 70,2%. LGSP đã nối 16 dịch vụ dữ liệu.

## 7. Kinh tế - xã hội

- GRDP 6 tháng tăng 5,86% (cùng kỳ 5,04%): nông nghiệp 2,71%, công nghiệp và xây dựng 8,94%, dịch
vụ 6,52%.

- Xuất khẩu ước 461 triệu USD, tăng 6,22%; nhập khẩu ước 79 triệu USD, tăng 1,28%.

- Doanh nghiệp thành lập mới: 312, riêng quý II là 169; vốn đăng ký lũy kế 2.914 tỷ đồng.

- Cấp chủ trương đầu tư 11 dự án với 4.275 tỷ đồng; có 01 dự án FDI trị giá 14 triệu USD của nhà
đầu tư Hàn Quốc vào Khu công nghiệp Cồn Sen.

- Đón 1,86 triệu lượt khách du lịch, thu 1.402 tỷ đồng.

# III. HẠN CHẾ VÀ NGUYÊN NHÂN

- Giải ngân chưa đạt mục tiêu 6 tháng vì vướng giải phóng mặt bằng ở tuyến đường Trăng Rằm - Gò
Sậy và thiếu cát san lấp.

- Hồ sơ đất đai trễ hạn còn nhiều, chiếm 68,61% số hồ sơ quá hạn của khối sở, do phải chờ xác định
giá đất cụ thể.

- Bốn xã cù lao của huyện Cồn Sen chưa có đường truyền ổn định nên công chức vẫn nhận hồ sơ giấy.

# IV. KIẾN NGHỊ, ĐỀ XUẤT

- Với Bộ Tài chính: sớm hướng dẫn thu phí, lệ phí qua Cổng Dịch vụ công quốc gia cho trường hợp
nộp thay.

- Với Bộ Thông tin và Truyền thông: hỗ trợ phủ sóng 4G cho 04 xã cù lao.

# V. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024

@ Hoàn thành 22 nhiệm vụ còn lại của kế hoạch năm, không để nhiệm vụ nào trễ quá 30 ngày.

@ Đưa tỷ lệ thanh toán trực tuyến lên 60% trong quý IV.

@ Kiểm tra 09 đơn vị còn lại theo Kế hoạch số 41/KH-UBND.

@ Trình đề án sắp xếp 06 xã để Ủy ban Thường vụ Quốc hội xem xét trước ngày 30 tháng 9 năm 2024.

UBND tỉnh Sông Trăng kính báo cáo Bộ Nội vụ xem xét, tổng hợp./.
"""

REPORT = song_trang.report(
    "song-trang-2024-q2-6-thang.docx",
    number="134",
    day="ngày 14 tháng 6 năm 2024",
    subject=(
        "Kết quả công tác cải cách hành chính Quý II và 6 tháng đầu năm; "
        "nhiệm vụ 6 tháng cuối năm 2024 của tỉnh Sông Trăng"
    ),
    body=BODY,
    quarters=2,
    signer=(song_trang.DEPUTY, "Trần Minh Mẫu"),
    tables=(
        dossiers.annex(
            2,
            annex="PHỤ LỤC I",
            title="Tình hình tiếp nhận, giải quyết hồ sơ TTHC 6 tháng đầu năm 2024",
        ),
    ),
    automatic_bullets=True,
)
