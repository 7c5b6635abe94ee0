"""The text of Sông Trăng's report on the whole of 2024."""

BODY = """
Năm 2024 là năm thứ tư tỉnh Sông Trăng thực hiện Chương trình tổng thể cải cách hành chính (CCHC)
nhà nước giai đoạn 2021 - 2030 theo Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ.
UBND tỉnh báo cáo kết quả cả năm và dự kiến nhiệm vụ năm 2025 như sau.

# I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO

## 1. Xây dựng và thực hiện kế hoạch

- Cả năm, UBND tỉnh và Chủ tịch UBND tỉnh ban hành 87 văn bản chỉ đạo CCHC, riêng quý IV là 25 văn
bản.

- Kế hoạch năm 2024 có 46 nhiệm vụ, đã hoàn thành 45/46 nhiệm vụ (97,83%). Nhiệm vụ duy nhất chưa
xong là đưa vào dùng kho dữ liệu số hóa tập trung, do nhà thầu giao thiết bị lưu trữ chậm; hạn mới
là ngày 31 tháng 3 năm 2025.

- Kế hoạch CCHC năm 2025 đã ban hành: Kế hoạch số 298/KH-UBND ngày 06 tháng 12 năm 2024, gồm 52
nhiệm vụ.

- Kinh phí dành cho CCHC năm 2024 là 18.640 triệu đồng, trong đó 11.275 triệu đồng cho hạ tầng
công nghệ thông tin, 4.090 triệu đồng cho đào tạo và 3.275 triệu đồng cho tuyên truyền, kiểm tra.

## 2. Chấm điểm các cơ quan, địa phương

Chỉ số CCHC năm 2024 của các cơ quan trong tỉnh được công bố tại Quyết định số 2015/QĐ-UBND ngày
10 tháng 12 năm 2024:

- Khối sở: dẫn đầu là Sở Thông tin và Truyền thông với 95,42 điểm, thấp nhất là Sở Tài nguyên và
Môi trường với 81,07 điểm; bình quân 89,36 điểm.

- Khối huyện: dẫn đầu là huyện Mỹ Khánh với 92,18 điểm, thấp nhất là huyện Vàm Xanh với 79,55
điểm; bình quân 86,73 điểm.

## 3. Thông tin, tuyên truyền

- Đăng, phát 1.026 tin, bài và 24 phóng sự; phát 38.000 tờ gấp về nộp hồ sơ trực tuyến.

- Cuộc thi trực tuyến tìm hiểu CCHC khép lại ngày 31 tháng 10 năm 2024 với 15.372 lượt dự thi;
trao 24 giải, giải nhất thuộc về chị Lâm Ánh Mẫu, công chức phường 1, thành phố Trăng Rằm.

- Có 31 mô hình, sáng kiến được công nhận, 09 trong số đó được nhân rộng toàn tỉnh.

## 4. Kiểm tra

Hoàn thành kiểm tra 16/16 đơn vị (100%); đi kiểm tra đột xuất 13 cuộc. Qua kiểm tra nêu 63 vấn đề,
đã khắc phục 60/63 vấn đề (95,24%). Ba vấn đề còn lại là trụ sở Bộ phận Một cửa của xã Cồn Sen Hạ,
xã Phú Điền Đông và thị trấn Tân Lộ chưa đủ diện tích 40 m2.

# II. KẾT QUẢ THEO SÁU NỘI DUNG

## 1. Cải cách thể chế

### 1.1. Ban hành văn bản quy phạm pháp luật (VBQPPL)

- Tổng số VBQPPL: 44, gồm 15 nghị quyết của HĐND và 29 quyết định của UBND.

- Thẩm định 58 dự thảo, góp ý 91 dự thảo.

- Văn bản thi hành Luật Đất đai năm 2024: 18/18 văn bản đã ban hành.

### 1.2. Rà soát, kiểm tra văn bản

- Rà soát 240 VBQPPL; bãi bỏ 27, sửa đổi hoặc thay thế 49 văn bản.

- Kiểm tra theo thẩm quyền 132 văn bản của cấp huyện, phát hiện 05 văn bản sai thể thức.

## 2. Cải cách thủ tục hành chính (TTHC)

### 2.1. Kiểm soát TTHC

- Số TTHC còn hiệu lực đến ngày 30 tháng 11 năm 2024: 1.871, gồm cấp tỉnh 1.503, cấp huyện 245,
cấp xã 123.

- Đơn giản hóa 42/40 TTHC, đạt 105,00% chỉ tiêu, vượt 02 thủ tục; chi phí tuân thủ giảm 7.918
triệu đồng mỗi năm.

- Ủy quyền giải quyết 52 TTHC, tăng 15 thủ tục so với đợt đầu.

### 2.2. Một cửa, một cửa liên thông

- Bộ phận Một cửa các cấp có 501 người; 100% được tập huấn kỹ năng giao tiếp.

- Toàn tỉnh có 196 thủ tục liên thông. Cụ thể:

+ Liên thông cùng cấp là 131 thủ tục;

+ Liên thông giữa các cấp là 65 thủ tục.

- Tỷ lệ hài lòng của người dân, tổ chức cả năm: 98,14%, trên 47.290 phiếu.

- Từ ngày 01 tháng 10 năm 2024, 100% cấp huyện nhận hồ sơ không phụ thuộc địa giới hành chính đối
với 64 thủ tục.

### 2.3. Kết quả tiếp nhận và giải quyết

Ba cấp đã tiếp nhận {tinh.received} hồ sơ, giải quyết {tinh.resolved} hồ sơ; đúng hạn
{tinh.on_time} hồ sơ, bằng {tinh.rate}. Kết quả từng cấp như sau:

- Khối sở, ban, ngành cấp tỉnh

+ Tổng số đã giải quyết: {so.resolved} hồ sơ;

+ Trả đúng hạn: {so.on_time} hồ sơ, chiếm {so.rate};

+ Trả quá hạn: {so.late} hồ sơ.

- Khối UBND cấp huyện

+ Tổng số đã giải quyết: {huyen.resolved} hồ sơ;

+ Trả đúng hạn: {huyen.on_time} hồ sơ, chiếm {huyen.rate};

+ Trả quá hạn: {huyen.late} hồ sơ.

- Khối UBND cấp xã

+ Tổng số đã giải quyết: {xa.resolved} hồ sơ;

+ Trả đúng hạn: {xa.on_time} hồ sơ, chiếm {xa.rate};

+ Trả quá hạn: {xa.late} hồ sơ.

### 2.4. Tiếp nhận phản ánh, kiến nghị (PAKN)

Cả năm nhận 211 PAKN, giải quyết dứt điểm 204/211 PAKN (96,68%), vượt chỉ tiêu 95%. Số PAKN về
thái độ phục vụ là 19, giảm 12 so với năm 2023.

## 3. Cải cách tổ chức bộ máy và biên chế

- Sắp xếp đơn vị hành chính: từ ngày 01 tháng 01 năm 2025, tỉnh còn 91 xã, phường, thị trấn (giảm
03).

- Số ĐVSNCL (đơn vị sự nghiệp công lập) còn 503, giảm 09 đơn vị so với đầu năm: ngành giáo dục
giảm 06, y tế giảm 03.

- Có mặt 1.902 công chức trên 1.986 biên chế; 18.815 viên chức và người lao động.

- Tinh giản biên chế 68 người với 9.875 triệu đồng, trong đó công chức 12 người, viên chức 41
người, cán bộ, công chức cấp xã 15 người.

- Phê duyệt vị trí việc làm 503/503 ĐVSNCL và 19/19 cơ quan chuyên môn (100%).

## 4. Cải cách chế độ công vụ

- Tuyển 68 công chức, 276 viên chức; tiếp nhận không qua thi tuyển 14 người.

- Thu hút 05 bác sĩ nội trú và 02 tiến sĩ theo Nghị quyết số 14/NQ-HĐND ngày 10 tháng 4 năm 2024.

- Đào tạo, bồi dưỡng 4.517 lượt người, đạt 105,05% mục tiêu; chi tiết:

+ Ngạch chuyên viên chính và tương đương 112 người;

+ Ngạch chuyên viên 431 người;

+ Lãnh đạo, quản lý cấp phòng 178 người;

+ Kỹ năng số 3.796 người.

- Kỷ luật 18 trường hợp (công chức 05, viên chức 11, cán bộ cấp xã 02); có 01 trường hợp bị buộc
thôi việc.

- Xếp loại năm 2024: hoàn thành xuất sắc 19,05%, hoàn thành tốt 74,30%, hoàn thành 6,21%, không
hoàn thành 0,44%.

## 5. Cải cách tài chính công

### 5.1. Đầu tư công

- Kế hoạch vốn cả năm: 5.013.640 triệu đồng.

- Giải ngân ước đến ngày 31 tháng 12 năm 2024: 4.763.912 triệu đồng, đạt 95,02% kế hoạch, tăng
1,87 điểm phần trăm so với năm 2023.

- Cắt, chuyển 96.300 triệu đồng từ 07 dự án chậm sang 04 dự án có khối lượng.

### 5.2. Thu, chi ngân sách

- Thu ngân sách nhà nước năm 2024 đạt 7.624 tỷ đồng, vượt dự toán 274 tỷ đồng (103,73%); thu nội
địa 6.668 tỷ đồng, thu xuất nhập khẩu 956 tỷ đồng.

- Chi ngân sách địa phương 12.957 tỷ đồng, bằng 96,12% dự toán.

- Tiết kiệm 10% chi thường xuyên: 142.750 triệu đồng.

### 5.3. Tự chủ tài chính và tài sản công

- Phân loại 503 ĐVSNCL theo mức tự chủ:

+ Tự bảo đảm chi thường xuyên và chi đầu tư: 09 đơn vị;

+ Tự bảo đảm chi thường xuyên: 36 đơn vị;

+ Tự bảo đảm một phần chi thường xuyên: 131 đơn vị;

+ Nhà nước bảo đảm: 327 đơn vị.

- Xong phương án 197/214 cơ sở nhà, đất (92,06%); thanh lý 19 xe ô tô.

## 6. Xây dựng, phát triển chính quyền điện tử, chính quyền số

- Cung cấp 1.467 dịch vụ công trực tuyến (DVCTT), trong đó 986 toàn trình và 481 một phần; 1.205
DVCTT có phát sinh hồ sơ.

- Nộp hồ sơ trực tuyến: toàn tỉnh {tinh.online_rate}; sở, ban, ngành {so.online_rate}; cấp huyện
{huyen.online_rate}; cấp xã {xa.online_rate}.

- Tỷ lệ hồ sơ trực tuyến toàn trình 90,57%, vượt chỉ tiêu 90%.

- Thanh toán trực tuyến phí, lệ phí 64,33%; tổng số tiền thu qua mạng 58.214 triệu đồng.

- Tổng hồ sơ qua bưu chính công ích (BCCI): 39.870, gồm nhận 12.406 và trả 27.464.

- Số hóa hồ sơ khi tiếp nhận 91,46%, thấp hơn chỉ tiêu 95%; tái sử dụng dữ liệu 47,80%.

- Phê duyệt cấp độ cho 31/31 hệ thống thông tin: cấp độ 1 có 10, cấp độ 2 có 16, cấp độ 3 có 05 hệ
thống.

- Cơ quan cung cấp dữ liệu mở: 118/121 (97,52%).

- Cấp 4.186 chứng thư số; ký số 99,60% văn bản điện tử.

- Nền tảng tích hợp, chia sẻ dữ liệu (LGSP) nối 22 dịch vụ; 1.215.902 thuê bao di động; 79,5% hộ
dùng băng rộng cố định; 74,0% người trưởng thành có điện thoại thông minh.

- 618 tổ công nghệ số cộng đồng với 4.152 thành viên đã hướng dẫn 96.700 lượt người dân.

## 7. Tác động đến phát triển kinh tế - xã hội

- GRDP cả năm tăng 6,71% (năm 2023 tăng 5,80%); quy mô kinh tế 61.380 tỷ đồng; GRDP bình quân đầu
người 62,40 triệu đồng.

- Xuất khẩu 968 triệu USD, tăng 8,15% và vượt kế hoạch 950 triệu USD; nhập khẩu 164 triệu USD.

- Có 655 doanh nghiệp mới, riêng quý IV là 177, vốn đăng ký cả năm 6.120 tỷ đồng; 204 doanh nghiệp
giải thể.

- Cấp chủ trương cho 26 dự án, vốn 10.215 tỷ đồng; 03 dự án FDI với 52 triệu USD.

- Du lịch đón 3,54 triệu lượt khách, doanh thu 2.865 tỷ đồng.

- Tỷ lệ hộ nghèo còn 2,18%, giảm 0,76 điểm phần trăm.

# III. ĐÁNH GIÁ

## 1. Kết quả nổi bật

- Lần đầu cả 18 văn bản hướng dẫn luật của tỉnh ra đúng hạn.

- Tỷ lệ hồ sơ trực tuyến của khối sở vượt 83%.

## 2. Hạn chế

- Tiến độ số hóa hồ sơ không đạt chỉ tiêu do thiếu máy quét khổ lớn ở 37 xã và kho dữ liệu tập
trung chưa hoạt động.

- Hồ sơ đất đai trễ hạn giảm chậm; Sở Tài nguyên và Môi trường vẫn chiếm hơn hai phần ba số hồ sơ
quá hạn của khối sở.

## 3. Bài học

Nơi nào người đứng đầu trực tiếp xem tiến độ hồ sơ mỗi tuần thì nơi đó ít hồ sơ trễ, điển hình là
huyện Mỹ Khánh.

# IV. KIẾN NGHỊ

- Chính phủ: cho phép dùng bản điện tử giấy chứng nhận quyền sử dụng đất trong mọi TTHC.

- Bộ Thông tin và Truyền thông: ban hành chuẩn kết nối chung cho kho dữ liệu số hóa của các tỉnh.

# V. NHIỆM VỤ NĂM 2025

@ Hồ sơ trực tuyến toàn trình đạt từ 95%; thanh toán trực tuyến từ 75%.

@ Đưa kho dữ liệu số hóa tập trung vào hoạt động trong quý I năm 2025.

@ Đào tạo, bồi dưỡng 4.800 lượt người.

@ Giảm ít nhất 10% thời gian giải quyết của 60 TTHC.

@ Nâng hạng Chỉ số CCHC của tỉnh vào nhóm 25 tỉnh, thành dẫn đầu.

Trên đây là báo cáo tổng kết CCHC năm 2024, kính gửi Bộ Nội vụ; kèm theo Phụ lục I về hồ sơ TTHC
và Phụ lục II về chỉ tiêu./.
"""
