"""An Giang, third quarter of 2024: published figures, told in words of our own.

Not an official paper, so it bears no letterhead, number or signature.
"""

from .model import Report

NOTICE = (
    "(Tài liệu mẫu viết cho chương trình cchc-qa; tóm tắt số liệu đã công bố, "
    "không phải văn bản của cơ quan nhà nước)"
)

BODY = """
Bản tóm tắt này gom lại những con số chính về cải cách hành chính (CCHC) của tỉnh An Giang trong
quý III năm 2024, xếp theo từng lĩnh vực để tiện tra cứu tại cuộc họp.

# I. CHỈ ĐẠO, TUYÊN TRUYỀN, KIỂM TRA

- Ban Chỉ đạo CCHC của tỉnh được lập lại theo Quyết định số 1077/QĐ-UBND ngày 04 tháng 7 năm 2024,
thay cho Quyết định số 1856/QĐ-UBND ngày 17 tháng 11 năm 2023.

- Bộ tiêu chí chính quyền thân thiện dành cho xã, phường, thị trấn nằm trong Quyết định số
924/QĐ-UBND ngày 05 tháng 6 năm 2024.

- Việc tuyên truyền cả năm theo Kế hoạch số 146/KH-UBND ngày 21 tháng 02 năm 2024; chuyên mục
truyền hình về CCHC ra mỗi tháng 01 số, tính đến kỳ này là 09 kỳ.

- Cuộc thi Bộ phận Một cửa xanh, sạch, đẹp có Kế hoạch số 09/KH-BCĐ ngày 06 tháng 8 năm 2024 làm
căn cứ.

- Về kiểm tra, Kế hoạch số 266/KH-UBND ngày 15 tháng 3 năm 2024 chọn 11 trong số 29 cơ quan, địa
phương; giữa tháng 9 đoàn đã đi được 07/11 nơi. Lỗi hay gặp nhất là Bộ phận Một cửa của vài xã
xuống cấp, thiếu bàn ghế và chỗ chờ.

# II. CÁC LĨNH VỰC

## 1. Thể chế

Trong quý có 01 quyết định quy phạm về thanh tra; ngành tư pháp thẩm định 12 dự thảo quyết định và
cho ý kiến 35 dự thảo văn bản, gồm 01 luật, 07 nghị định, 03 nghị quyết, 12 quyết định và 12 thông
tư. Số văn bản đưa lên Cơ sở dữ liệu quốc gia về pháp luật là 03 quyết định.

## 2. Thủ tục hành chính (TTHC)

Số hồ sơ trả đúng hẹn, chia theo cấp:

- Khối sở, ngành: xong 75353 hồ sơ, kịp hẹn 75280 hồ sơ, tức 99.90%.

- Khối huyện: xong 372529 hồ sơ, kịp hẹn 364815 hồ sơ, tức 97.93%.

- Khối xã: xong 288558 hồ sơ, kịp hẹn 287710 hồ sơ, tức 99.71%.

Người dân và doanh nghiệp gửi 178 phản ánh, kiến nghị (PAKN) về quy định TTHC; 154 PAKN có kết
quả, bằng 86.52%.

Danh mục TTHC liên thông vẫn dùng Quyết định số 3012/QĐ-UBND ngày 17 tháng 12 năm 2021:

- Giữa các cấp chính quyền: 85 thủ tục, trong đó ngành dọc góp 05.

- Trong cùng một cấp: 140 thủ tục, chia ra:

+ Tỉnh 103 thủ tục;

+ Huyện 31 thủ tục;

+ Ngành dọc 06 thủ tục.

Đề án đổi mới một cửa được cả 11/11 huyện, thị xã, thành phố lập kế hoạch.

## 3. Tổ chức bộ máy, biên chế

- Đề án vị trí việc làm: khối hành chính duyệt 33/33 cơ quan (2.531 vị trí, 2.411 biên chế); khối
sự nghiệp duyệt 851/851 đơn vị (13.134 vị trí, 38.024 người).

- Đợt 2 năm 2024 có 53 người được giải quyết tinh giản biên chế.

- Kế hoạch số 796/KH-UBND ngày 19 tháng 8 năm 2024 lo việc sắp xếp các đơn vị sự nghiệp.

## 4. Công vụ

- Viên chức: năm 2024 cần tuyển 273 người. Công chức: kỳ thi 2023 lấy 52 thí sinh đỗ.

- Nhận thẳng vào ngạch công chức 41 trường hợp; nhận để giữ chức lãnh đạo, quản lý 20 trường hợp.

- Thăng hạng giáo viên trung học phổ thông từ hạng III lên hạng II: 560 người.

- Bồi dưỡng: 5 lớp kỹ năng của Sở Nội vụ có 755 lượt người; 353 người học ngạch chuyên viên, 49
người học ngạch chuyên viên chính, 177 người học lớp lãnh đạo cấp phòng.

## 5. Tài chính công

- Vốn đầu tư công năm 2024 do Hội đồng nhân dân tỉnh giao: 9.227.930 triệu đồng, nhiều hơn mức hết
tháng 7 là 183.910 triệu đồng nhờ xổ số kiến thiết tăng thu 144.715 triệu đồng và dự phòng ngân
sách 38.910 triệu đồng.

- Giải ngân tới cuối tháng 8 năm 2024: 4.396.211 triệu đồng, tương ứng 47,64% kế hoạch.

- Cổ phần hóa đơn vị sự nghiệp: 05/17 đơn vị đăng ký cho giai đoạn 2023-2025, 12 đơn vị chưa; hiện
chưa nơi nào chuyển đổi xong vì còn đợi Thủ tướng Chính phủ và Bộ Kế hoạch và Đầu tư.

## 6. Chính quyền số

- Dịch vụ công trực tuyến (DVCTT): tỷ lệ hồ sơ trực tuyến tính chung 87,97%; tỷ lệ hồ sơ trực tuyến
toàn trình 94,49%, còn thiếu so với mốc 100% nêu ở Kế hoạch số 505/KH-UBND ngày 21 tháng 5 năm 2024.

- Bưu chính công ích (BCCI) trong 7 tháng đầu năm: 153.452 hồ sơ, gồm 14.195 hồ sơ nhận vào và
139.257 hồ sơ trả ra.

- Hạ tầng: 2.430.409 thuê bao di động, 429.788 thuê bao băng rộng cố định; 80,24% hộ gia đình nối
băng rộng; 66,2% người trưởng thành dùng điện thoại thông minh.

- An toàn thông tin: hồ sơ cấp độ được duyệt cho 39/39 hệ thống: 17 ở cấp độ 1, 19 ở cấp độ 2, 03
ở cấp độ 3.

- Dữ liệu mở: 179/188 cơ quan tham gia (94,2%). Qua NDXP, tỉnh đã nối với phần mềm của 09 bộ,
ngành.

## 7. Kinh tế - xã hội

- Tổng sản phẩm trên địa bàn (GRDP) 9 tháng tăng 6,80%, hơn mức 6,41% của cùng kỳ; công nghiệp -
xây dựng 11,79%, dịch vụ 8,25%, nông - lâm - thủy sản 3,10%.

- Ngoại thương 9 tháng: bán ra 920 triệu USD (tăng 5,18%), mua vào 170 triệu USD (tăng 9,03%).

- Du lịch: 8,5 triệu lượt khách, thu 9.700 tỷ đồng, vượt kế hoạch năm với tỷ lệ 156%.

- Thu ngân sách 6.245 tỷ đồng (86,77% dự toán); chi ngân sách 10.754 tỷ đồng (64,55% dự toán),
trong đó chi thường xuyên 8.439 tỷ đồng và chi đầu tư phát triển 2.310 tỷ đồng.

- Trong quý III, 320 doanh nghiệp vào hoặc trở lại thị trường với số vốn đăng ký 3.920 tỷ đồng.

# III. NHẬN XÉT

Điểm sáng: tháng 8 năm 2024 An Giang đứng thứ 06/63 về Bộ chỉ số phục vụ người dân, doanh nghiệp.

Điểm nghẽn: vị trí Trưởng Ban Chỉ đạo CCHC bỏ trống suốt 8 tháng nên công việc chậm nhịp; máy quét
và chứng thư số để số hóa hồ sơ còn thiếu.
"""

REPORT = Report(
    file="an-giang-2024-q3-tom-tat.pdf",
    title="BÁO CÁO TÓM TẮT",
    subject="Công tác cải cách hành chính Quý III năm 2024 của tỉnh An Giang",
    notice=NOTICE,
    body=BODY,
    closing=(
        "Ghi chú: đây là văn bản mẫu do nhóm viết chương trình cchc-qa soạn bằng lời của mình, "
        "chỉ dùng lại các số liệu mà tỉnh An Giang đã công bố trong báo cáo Quý III năm 2024; "
        "khi cần trích dẫn chính thức, xin dùng báo cáo gốc."
    ),
)
