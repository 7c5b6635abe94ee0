"""Tỉnh Cửu Lộc, third quarter of 2024: PDF with long paragraphs and the slips of a real report."""

from __future__ import annotations

from cuu_loc_q3_annex import ONLINE, RESOLVED
from figures import fill
from sample_reports.model import Letterhead, Report, Signature

BODY = """
Theo chế độ thông tin, báo cáo về cải cách hành chính (sau đây viết là CCHC) do Bộ Nội vụ quy định,
Ủy ban nhân dân (UBND) tỉnh Cửu Lộc tổng hợp tình hình CCHC Quý III năm 2024 và dự kiến công việc
Quý IV năm 2024. Số liệu hồ sơ thủ tục hành chính lấy từ ngày 15/6/2024 đến hết ngày 14/9/2024, số
liệu kinh tế - xã hội là số ước 9 tháng, cụ thể như sau:

# I. TÌNH HÌNH CHỈ ĐẠO, TUYÊN TRUYỀN VÀ KIỂM TRA

## 1. Chỉ đạo, điều hành

Trên cơ sở Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ, Quyết định số
2215/QĐ-UBND ngày 08 tháng 11 năm 2021 của UBND tỉnh phê duyệt Chương trình CCHC giai đoạn 2021 -
2030 và Kế hoạch số 1182/KH-UBND ngày 22 tháng 12 năm 2023 về CCHC năm 2024 (gồm 58 nhiệm vụ, chia
cho 21 cơ quan chủ trì), trong Quý III UBND tỉnh đã ban hành 46 văn bản chỉ đạo, trong đó đáng lưu
ý có Quyết định số 1347/QĐ-UBND ngày 11 tháng 7 năm 2024 thay đổi thành phần Ban Chỉ đạo CCHC tỉnh
(thay thế Quyết định số 702/QĐ-UBND ngày 28 tháng 3 năm 2022 và Quyết định số 1966/QĐ-UBND ngày 05
tháng 10 năm 2023), Chỉ thị số 09/CT-UBND ngày 25 tháng 7 năm 2024 về xử lý dứt điểm hồ sơ đất đai
tồn đọng, Công văn số 3318/UBND-NC ngày 19 tháng 8 năm 2024 nhắc nhở 06 cơ quan chậm tiến độ và Kế
hoạch số 774/KH-UBND ngày 30 tháng 8 năm 2024 về đợt thi đua nước rút 100 ngày cuối năm. Tính đến
ngày 14/9/2024 đã hoàn thành 41/58 nhiệm vụ, đạt {41/58}; số nhiệm vụ đang triển khai là 15, số
nhiệm vụ đã quá hạn là 02 (đề án vị trí việc làm Ban Quản lý Khu kinh tế Hòn Én và nâng cấp kho lưu
trữ điện tử của tỉnh).

Ban Chỉ đạo CCHC tỉnh họp 02 phiên trong quý (phiên thứ 7 ngày 16/7/2024 và phiên thứ 8 ngày
05/9/2024), do đồng chí Phan Trọng Khải - Phó Chủ tịch Thường trực UBND tỉnh, Trưởng Ban Chỉ đạo
chủ trì. Tại phiên thứ 8, Ban Chỉ đạo giao Sở Tài nguyên và Môi trường, Sở Xây dựng, Sở Lao động -
Thương binh và Xã hội lần lượt đưa tỷ lệ hồ sơ trễ hạn xuống dưới 1,5%, 0,8% và 0,3% trước ngày 15
tháng 11 năm 2024; đồng thời phê bình UBND huyện Kinh Tràm và UBND huyện Láng Dừa vì hai quý liên
tiếp không đạt chỉ tiêu thanh toán trực tuyến.

Ngày 23 tháng 7 năm 2024, tỉnh tổ chức hội nghị công bố kết quả các chỉ số năm 2023 với 318 đại
biểu dự trực tiếp và 104 điểm cầu cấp xã. Theo đó, Chỉ số CCHC (PAR INDEX) năm 2023 của tỉnh đạt
85,16 điểm, xếp hạng 31/63 tỉnh, thành phố (tăng 08 bậc so với năm 2022); Chỉ số hài lòng về sự
phục vụ hành chính (SIPAS) đạt 82,04%, xếp hạng 29/63; Chỉ số năng lực cạnh tranh (PCI) đạt 65,71
điểm, xếp hạng 40/63,giảm 03 bậc. Ở cấp huyện, thị xã Vàm Xoài dẫn đầu (91,35 điểm), tiếp đến là
huyện Mỹ Lợi Tây (90,08 điểm), thành phố Cửu Lộc (89,77 điểm); đứng cuối là huyện Láng Dừa với
78,20 điểm. Khối sở, ngành: Sở Tư pháp hạng nhất với 93,46 điểm, Ban Quản lý Khu kinh tế Hòn Én
hạng 20/20.

Về xây dựng văn hóa công vụ, các cơ quan tiếp tục thực hiện Quyết định số 1847/QĐ-TTg ngày 27 tháng
12 năm 2018 của Thủ tướng Chính phủ, Quy tắc ứng xử kèm theo Quyết định số 640/QĐ-UBND ngày 18
tháng 3 năm 2021 và phong trào “Bốn xin, bốn luôn” do Công đoàn Viên chức tỉnh phát động (Hướng dẫn
số 17/HD-CĐVC ngày 09 tháng 7 năm 2024); qua đó 100% cơ quan cấp tỉnh ký cam kết, 96/104 xã,
phường, thị trấn đăng ký danh hiệu “Chính quyền thân thiện” theo bộ tiêu chí tại Quyết định số
1105/QĐ-UBND ngày 10 tháng 6 năm 2024 (gồm 05 nhóm, 32 tiêu chí, thang điểm 100, đạt từ 80 điểm trở
lên mới được công nhận), chấm thử đợt đầu tại 18 xã có 13 xã đạt, cao nhất là phường 4, thành phố
Cửu Lộc (94 điểm), thấp nhất là xã Tân Bàu (61 điểm), kết quả này chưa dùng để xét thi đua năm nay
mà chỉ để các xã tự soi lại, chuẩn bị cho lần chấm chính thức vào tháng 4 năm 2025.

UBND tỉnh yêu cầu đổi mới việc họp, giảm giấy tờ hành chính: số cuộc họp do lãnh đạo UBND tỉnh chủ
trì trong quý là 118 cuộc (giảm 21 cuộc so với cùng kỳ), trong đó họp trực tuyến 73 cuộc; tài liệu
họp không giấy đạt 94%; số báo cáo định kỳ cấp huyện phải gửi cho tỉnh từ 48 loại còn 35 loại theo
Công văn số 2906/UBND-TH ngày 22 tháng 7 năm 2024.

## 2. Tuyên truyền

Thực hiện Kế hoạch số 51/KH-UBND ngày 24/01/2024 về tuyên truyền CCHC năm 2024, trong quý các cơ
quan, địa phương đã đăng, phát 348 tin, bài (Báo Cửu Lộc 74; Đài Phát thanh và Truyền hình tỉnh 61;
Cổng Thông tin điện tử tỉnh và các trang thành phần 213), phát sóng 12 kỳ chuyên mục “Chuyện một
cửa”, in 9.500 tờ gấp song ngữ Việt - Khmer cấp cho 31 xã có đông đồng bào dân tộc, tổ chức 46 buổi
nói chuyện lồng ghép trong họp khóm, ấp. Trang Zalo “CCHC Cửu Lộc” hiện có 57.320 người quan tâm,
tăng 6.114 người so với thời điểm cuối tháng 6.

Hội thi “Cán bộ một cửa khéo tay, khéo nói” lần thứ II diễn ra từ ngày 20 đến ngày 22 tháng 8 năm
2024 tại Nhà Văn hóa Lao động tỉnh, có 27 đội, 135 thí sinh; kết quả giải nhất thuộc đội thị xã Vàm
Xoài, giải nhì đội Sở Tư pháp, đồng giải ba là đội huyện Gò Bần và đội Bảo hiểm xã hội tỉnh. Kinh
phí tổ chức 486 triệu đồng, trong đó ngân sách 310 triệu đồng, phần còn lại do Viễn thông Cửu Lộc
và Bưu điện tỉnh tài trợ.

Về mô hình, cách làm mới, Hội đồng sáng kiến tỉnh xét 33 hồ sơ, công nhận 14 sáng kiến CCHC, chọn
03 mô hình để nhân rộng gồm:

- Mô hình “Ghe một cửa” của UBND huyện Láng Dừa: dùng 02 ghe máy đến 11 ấp cù lao vào thứ Tư và thứ
Bảy để nhận hồ sơ, chứng thực lưu động; từ ngày chạy thử 01/7/2024 đã nhận 1.057 hồ sơ, trả tại ghe
894 kết quả.

- Mô hình “Hẹn giờ qua tổng đài 1022” của Trung tâm Phục vụ hành chính công tỉnh (TTPVHCC): khách
đặt lịch trước qua điện thoại hoặc Zalo; thời gian chờ bình quân từ 24 phút còn 09 phút, có 3.486
lượt đặt lịch, tỷ lệ đến đúng giờ hẹn 91,2%.

- Mô hình “Ngày thứ Năm không viết tay” của UBND phường 4, thành phố Cửu Lộc: công chức điền mẫu
đơn giúp người dân từ dữ liệu căn cước.

## 3. Kiểm tra CCHC và kiểm tra công vụ

Kế hoạch số 203/KH-UBND ngày 06 tháng 3 năm 2024 xác định kiểm tra 14 đơn vị (05 sở, 03 huyện, 06
xã). Đến giữa tháng 9 Đoàn kiểm tra của tỉnh đã làm việc tại 11/14 đơn vị; còn 03 đơn vị là Sở Y
tế, huyện Phú Sậy, xã Tân Bàu sẽ kiểm tra trong tháng 10. Qua kiểm tra phát hiện 87 tồn tại (thủ
tục hành chính 39, công vụ 22, tài chính công 15, chuyển đổi số 11), đã khắc phục 69/87 tồn tại,
đạt tỷ lệ {.69/87}. Những lỗi hay gặp vẫn là không phát hành phiếu xin lỗi và hẹn lại ngày trả;
công khai mức phí theo văn bản đã hết hiệu lực; kho lưu trữ cấp xã ẩm, mối; bảng tên công chức chưa
đúng mẫu, bàn ghế chờ của người dân hư hỏng chưa được thay ...

Tổ kiểm tra công vụ (thành lập theo Quyết định số 418/QĐ-UBND ngày 20 tháng 02 năm 2024) kiểm tra
đột xuất 17 cuộc, phát hiện 29 trường hợp đi muộn, về sớm và 04 trường hợp uống rượu, bia giữa giờ
nghỉ trưa; đã kiến nghị kiểm điểm 33 người, phê bình 05 người đứng đầu.

# II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH

## 1. Cải cách thể chế

### 1.1. Xây dựng, thẩm định, góp ý văn bản quy phạm pháp luật (VBQPPL)

- Trong Quý III, tỉnh ban hành 11 VBQPPL, gồm 04 nghị quyết của Hội đồng nhân dân (HĐND) tỉnh và 07
quyết định của UBND tỉnh.

- Sở Tư pháp thẩm định 16 dự thảo (05 nghị quyết; 11 quyết định), thời gian thẩm định bình quân 8,5
ngày; trả lại 02 hồ sơ do thiếu báo cáo đánh giá tác động; góp ý 43 dự thảo của Trung ương (02
luật; 09 nghị định; 27 thông tư; 05 quyết định của Thủ tướng Chính phủ).

- Đáng chú ý là Quyết định số 27/2024/QĐ-UBND ngày 31 tháng 7 năm 2024 về bồi thường, hỗ trợ khi
Nhà nước thu hồi đất; Quyết định số 31/2024/QĐ-UBND ngày 22 tháng 8 năm 2024 quy định hạn mức giao
đất ở (tại phường tối đa 160 m², tại thị trấn 220 m² và tại xã 350 m²); Nghị quyết số
19/2024/NQ-HĐND ngày 12 tháng 7 năm 2024 miễn 100% lệ phí hộ tịch, giảm 50% phí cấp giấy phép môi
trường đối với hồ sơ nộp trực tuyến đến hết ngày 31/12/2025.

### 1.2. Kiểm tra, rà soát VBQPPL

- Tự kiểm tra 11/11 văn bản, kiểm tra theo thẩm quyền 24 văn bản của cấp huyện gửi đến, phát hiện
05 văn bản có sai sót (trong đó 04 văn bản sai căn cứ pháp lý, 01 văn bản sai thẩm quyền của UBND
huyện Cái Đước), các địa phương đã tự xử lý 03/05 văn bản.

- Rà soát 76 văn bản liên quan Luật Đất đai năm 2024, Luật Nhà ở, Luật Kinh doanh bất động sản; đề
nghị sửa đổi, thay thế 21 văn bản, bãi bỏ 08 văn bản, giữ nguyên 47 văn bản.

- Cập nhật lên Cơ sở dữ liệu quốc gia về pháp luật 11/11 văn bản, có 02 văn bản cập nhật chậm quá
15 ngày.

- Về phổ biến, giáo dục pháp luật và hòa giải: tổ chức 327 hội nghị trực tiếp với 26.480 lượt người
dự, phát hành 11.200 tài liệu; cuộc thi trực tuyến “Tìm hiểu Luật Đất đai năm 2024” (theo Kế hoạch
số 655/KH-UBND ngày 15 tháng 7 năm 2024) thu hút 18.734 lượt thi, trong đó học sinh, sinh viên
chiếm 52,3%; các tổ hòa giải hòa giải thành 286/341 vụ, việc, đạt {286/341}. Trung tâm Trợ giúp
pháp lý thụ lý 92 vụ, tham gia tố tụng 71 vụ; số lượt tư vấn tại ghe lưu động là 145 lượt.

### 1.3. Theo dõi thi hành pháp luật

Lĩnh vực trọng tâm trong năm là an toàn giao thông đường thủy nội địa. Đoàn liên ngành do Sở Tư
pháp chủ trì đã kiểm tra tại 03 địa phương có bến khách ngang sông nhiều nhất là Láng Dừa, Cái Đước
và thành phố Cửu Lộc; có 19/62 bến không bảo đảm điều kiện, đã đình chỉ 07 bến, số còn lại yêu cầu
khắc phục trước ngày 31 tháng 10 năm 2024. Xử phạt 44 chủ phương tiện với tổng số tiền 212,5 triệu
đồng.

## 2. Cải cách thủ tục hành chính (TTHC)

### 2.1. Kiểm soát, đơn giản hóa TTHC

Căn cứ Quyết định số 96/QĐ-UBND ngày 17 tháng 01 năm 2024 về kế hoạch kiểm soát TTHC năm 2024, Chủ
tịch UBND tỉnh đã ban hành 23 quyết định công bố 187 TTHC (mới 52, sửa đổi, bổ sung 98, bãi bỏ 37).
Tính đến cuối kỳ, tổng số TTHC áp dụng trên địa bàn là 1.876 thủ tục, trong đó cấp tỉnh 1.479, cấp
huyện 263, cấp xã 134. Phương án đơn giản hóa 41 TTHC được thông qua tại Quyết định số 1512/QĐ-UBND
ngày 06 tháng 8 năm 2024, giúp tiết kiệm 5.237 triệu đồng/năm cho người dân, doanh nghiệp; lĩnh vực
có nhiều thủ tục được cắt giảm nhất là giao thông (12 thủ tục), tiếp theo là y tế (09 thủ tục) và
giáo dục (07 thủ tục). Riêng thủ tục cấp phép xây dựng nhà ở riêng lẻ rút từ 15 ngày xuống 09 ngày,
thủ tục xác nhận tình trạng hôn nhân từ 03 ngày xuống 01 ngày.

Danh mục TTHC liên thông được công bố lại tại Quyết định số 1588/QĐ-UBND ngày 15 tháng 8 năm 2024,
với 167 thủ tục, chia ra:

- Liên thông giữa các cấp chính quyền: 71 thủ tục.

- Liên thông cùng cấp: 96 thủ tục, trong đó:

+ Ở cấp tỉnh 64 thủ tục;

+ Ở cấp huyện 23 thủ tục;

+ Của cơ quan ngành dọc 09 thủ tục.

### 2.2. Cơ chế một cửa, một cửa liên thông theo Nghị định số 61/2018/NĐ-CP và Nghị định số
107/2021/NĐ-CP

a) Toàn tỉnh có 01 TTPVHCC, 09 Bộ phận Một cửa cấp huyện và 104 Bộ phận Một cửa cấp xã. Tại TTPVHCC
có 62 công chức, viên chức làm việc thường trực (sở, ngành 41; cơ quan ngành dọc 13; bưu điện 08),
phục vụ bình quân 540 lượt khách/ngày, cao điểm ngày 03/9/2024 có 1.126 lượt khách. Số TTHC đưa ra
tiếp nhận tại Trung tâm 1.402/1.479, còn 77 thủ tục của lĩnh vực công an, quốc phòng và thanh tra
tiếp nhận tại trụ sở cơ quan.

b) Về thực hiện Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ, hiện có
09/09 huyện và 88/104 xã đã tiếp nhận hồ sơ không phụ thuộc địa giới hành chính, quý này phát sinh
4.392 hồ sơ loại này, nhiều nhất tại thành phố Cửu Lộc (1.970 hồ sơ). 16 xã chưa thực hiện được đều
thuộc huyện Láng Dừa và huyện Hòn Én do đường truyền yếu.

c) Việc đánh giá theo Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022: Bộ chỉ số phục vụ người
dân, doanh nghiệp tháng 8/2024 của tỉnh đạt 79,42 điểm, xếp hạng 18/63, trong đó nhóm công khai
minh bạch 15,8/18 điểm, tiến độ giải quyết 19,1/20 điểm, dịch vụ trực tuyến 8,7/12 điểm, thanh toán
trực tuyến 6,2/10 điểm, mức độ hài lòng 17,9/18 điểm, số hóa hồ sơ 11,72/22 điểm.

d) Cơ sở vật chất: trong quý sửa chữa, nâng cấp 13 Bộ phận Một cửa cấp xã với kinh phí 7.345 triệu
đồng (ngân sách tỉnh 4.200 triệu đồng, ngân sách huyện 2.645 triệu đồng, xã hội hóa 500 triệu
đồng), nâng số Bộ phận Một cửa có diện tích từ 40 m² trở lên lên 83/104; trang bị 25 ki-ốt tra cứu,
18 máy lấy số tự động, 40 bộ máy tính; riêng TTPVHCC đưa vào dùng quầy số 0 dành cho người cao
tuổi, người khuyết tật từ ngày 19 tháng 8 năm 2024, đã phục vụ 387 lượt người, ngoài ra có 01 phòng
cho con bú, góc đọc sách và nước uống miễn phí. Theo Nghị quyết số 08/2024/NQ-HĐND ngày 18 tháng 4
năm 2024, công chức trực tại Bộ phận Một cửa được hỗ trợ cấp tỉnh 600.000 đồng/người/tháng, cấp
huyện 550.000 đồng/người/tháng và cấp xã 500.000 đồng/người/tháng.

### 2.3. Kết quả tiếp nhận, giải quyết hồ sơ TTHC

- Cấp tỉnh (các sở, ban, ngành):

+ Tổng số hồ sơ tiếp nhận 48.216 hồ sơ, trong đó kỳ trước chuyển sang 3.905 hồ sơ, tiếp nhận mới
44.311 hồ sơ;

+ Số hồ sơ đã giải quyết 45.903 hồ sơ;

+ Số hồ sơ giải quyết trước và đúng hạn 45.611 hồ sơ, tỷ lệ {.45611/45903};

+ Số hồ sơ trễ hạn 292 hồ sơ, tập trung ở Sở Tài nguyên và Môi trường (238 hồ sơ).

- Cấp huyện:

+ Tổng số hồ sơ tiếp nhận 75840 Hồ sơ, trong đó kỳ trước chuyển sang 5118 Hồ sơ;

+ Số hồ sơ đã giải quyết 71264 Hồ sơ;

+ Số hồ sơ giải quyết trước và đúng hạn 69870 Hồ sơ, tỷ lệ {.69870/71264};

+ Số hồ sơ trễ hạn 1394 Hồ sơ, chủ yếu là hồ sơ tách thửa, chuyển mục đích sử dụng đất.

- Cấp xã:

+ Tổng số hồ sơ tiếp nhận 103.940 hồ sơ;

+ Số hồ sơ đã giải quyết 102.388 hồ sơ;

+ Số hồ sơ giải quyết trước và đúng hạn 102.015 hồ sơ, tỷ lệ {102015/102388};

+ Số hồ sơ trễ hạn 373 hồ sơ (trong đó xã Tân Bàu 61 hồ sơ, xã Vĩnh Tắc 48 hồ sơ).

Lý do trễ hạn: ngoài việc nhân sự của Chi nhánh Văn phòng Đăng ký đất đai luôn thiếu, từ 01/8/2024
khi Luật Đất đai 2024 có hiệu lực thì bảng giá đất chưa điều chỉnh nên cơ quan thuế tạm dừng xác
định nghĩa vụ tài chính của 816 hồ sơ; phần mềm đất đai ngừng kết nối 05 ngày liên tục (từ ngày
06/8 đến ngày 10/8). Các cơ quan đã gửi 1.988/2.059 phiếu xin lỗi, còn thiếu 71 phiếu của huyện
Kinh Tràm. Số liệu từng huyện và từng sở ở Phụ lục kèm theo.

### 2.4. Phản ánh, kiến nghị (PAKN)

- Số PAKN tiếp nhận 64 PAKN, gồm 49 PAKN về hành vi hành chính và 15 PAKN về quy định hành chính;
qua Hệ thống của Văn phòng Chính phủ 38 PAKN, tổng đài 1022 của tỉnh 26 PAKN.

- Đã xử lý xong 57/64 PAKN, tỷ lệ {57/64}; còn 07 PAKN chưa xử lý thuộc trách nhiệm của UBND thành
phố Cửu Lộc (04) và Sở Giao thông vận tải (03).

### 2.5. Khảo sát sự hài lòng

Sở Nội vụ phối hợp Bưu điện tỉnh phát 3.200 phiếu, thu về 3.150 phiếu hợp lệ; mức độ hài lòng chung
là 92,83%, trong đó tiếp cận dịch vụ 94,10%, thủ tục 92,65%, công chức 93,88%, kết quả 95,02%, tiếp
nhận và xử lý góp ý 88.50%. So với cùng kỳ mức hài lòng chung tăng/giảm 1,36 điểm phần trăm. Lĩnh
vực được chấm thấp nhất vẫn là đất đai (84,27%), cao nhất là hộ tịch với 97,61%.

## 3. Cải cách tổ chức bộ máy

### 3.1. Sắp xếp tổ chức bộ máy, đơn vị sự nghiệp công lập (ĐVSNCL)

Thực hiện Nghị quyết số 19-NQ/TW ngày 25 tháng 10 năm 2017 và Kế hoạch số 142-KH/TU ngày 03 tháng 7
năm 2024 của Ban Thường vụ Tỉnh ủy, UBND tỉnh ban hành Kế hoạch số 689/KH-UBND ngày 29 tháng 7 năm
2024, theo đó đến hết năm 2025 giảm thêm 24 ĐVSNCL. Trong quý đã giải thể Trung tâm Dịch vụ đấu giá
tài sản, hợp nhất Trung tâm Khuyến nông với Trung tâm Giống nông nghiệp thành Trung tâm Dịch vụ
nông nghiệp tỉnh, sáp nhập 05 trường tiểu học vào trường trung học cơ sở ở các xã cù lao; số ĐVSNCL
toàn tỉnh còn 512 đơn vị, giảm 07 đơn vị so với cuối Quý II. Trong tổng số này có 409 đơn vị giáo
dục, 36 đơn vị y tế, 21 đơn vị văn hóa thể thao, 46 đơn vị lĩnh vực khác.

Số phòng thuộc sở giảm từ 117 xuống 109 phòng; số phòng thuộc chi cục giảm từ 63 xuống còn 58
phòng. Sở Công Thương, Sở Khoa học và Công nghệ là hai đơn vị giảm nhiều nhất, mỗi sở giảm 02
phòng. Có 13 lãnh đạo cấp phòng thôi giữ chức vụ sau sắp xếp, trong đó 09 người được bố trí công
việc chuyên môn, 04 người nghỉ hưu trước tuổi.

Sắp xếp đơn vị hành chính giai đoạn 2023 - 2025: tỉnh không có đơn vị cấp huyện thuộc diện sắp xếp;
có 06 đơn vị cấp xã thuộc diện phải sắp xếp, dự kiến sau sắp xếp số đơn vị hành chính cấp xã từ 104
còn 101. Đề án đã lấy ý kiến cử tri tại 06/06 đơn vị, tỷ lệ đồng ý 96,4%, riêng xã Vĩnh Tắc chỉ
88,1%.

Ngoài ra trong quý, UBND tỉnh đã ban hành Quyết định số 1460/QĐ-UBND ngày 30 tháng 7 năm 2024 quy
định lại chức năng, nhiệm vụ của Chi cục Thủy sản; Quyết định số 1534/QĐ-UBND ngày 08 tháng 8 năm
2024 thành lập Trung tâm Chuyển đổi số trực thuộc Sở Thông tin và Truyền thông (22 người, 03
phòng); Quyết định số 1601/QĐ-UBND ngày 16 tháng 8 năm 2024 kiện toàn Hội đồng quản lý của Bệnh
viện Đa khoa tỉnh gồm 07 thành viên; Quyết định số 1689/QĐ-UBND ngày 28 tháng 8 năm 2024 chuyển Ban
Quản lý chợ Cửu Lộc về UBND thành phố Cửu Lộc; và cho ý kiến đối với đề án tổ chức lại Trường Cao
đẳng nghề, Trung tâm Bảo trợ xã hội tổng hợp, Quỹ Bảo vệ môi trường (đang hoàn chỉnh, chưa trình).

### 3.2. Biên chế, tinh giản biên chế

- Biên chế công chức được giao năm 2024 là 1.986 người, có mặt đến 31/8/2024 là 1.871 người. Số
lượng người làm việc trong ĐVSNCL được giao 21.450 người, có mặt 20.318 người. Hợp đồng theo Nghị
định số 111/2022/NĐ-CP là 1.142 người.

- Thực hiện Nghị định số 29/2023/NĐ-CP ngày 03 tháng 6 năm 2023, Chủ tịch UBND tỉnh phê duyệt tinh
giản đợt 3 năm 2024 cho 27 trường hợp (nghỉ hưu trước tuổi 19, thôi việc ngay 08) với kinh phí
4.918 triệu đồng.

- Đã phê duyệt đề án vị trí việc làm cho 32/33 cơ quan hành chính và 498/512 ĐVSNCL, với tổng số
2.174 vị trí việc làm khối hành chính và 9.865 vị trí việc làm khối sự nghiệp.

### 3.3. Phân cấp, ủy quyền

Theo Quyết định số 1421/QĐ-UBND ngày 24 tháng 7 năm 2024, Chủ tịch UBND tỉnh ủy quyền cho Giám đốc
Sở Xây dựng, Giám đốc Sở Công Thương và Trưởng ban Ban Quản lý Khu kinh tế Hòn Én giải quyết lần
lượt 14, 09 và 22 TTHC. Sau gần hai tháng, thời gian giải quyết các thủ tục được ủy quyền giảm bình
quân 3,2 ngày, riêng tại Khu kinh tế giảm 4,7 ngày/hồ sơ.

## 4. Cải cách chế độ công vụ

### 4.1. Tuyển dụng, quản lý cán bộ, công chức, viên chức

- Kỳ thi tuyển công chức năm 2024 tổ chức vào các ngày 10 và 11 tháng 8 tại Trường Chính trị tỉnh,
có 742 người đăng ký, 689 người dự thi vòng 1, 305 người vào vòng 2; số trúng tuyển 84/96 chỉ tiêu.
Vị trí công nghệ thông tin thiếu 07 chỉ tiêu vì không có người đạt điểm. Thủ khoa là thí sinh Lâm
Quế Trân, đạt 93,5 điểm vòng 2.

- Tiếp nhận vào làm công chức không qua thi tuyển theo Nghị định số 138/2020/NĐ-CP ngày 27 tháng 11
năm 2020 đối với 23 trường hợp, trong đó để bổ nhiệm chức vụ lãnh đạo 06 trường hợp. Tuyển dụng
viên chức: ngành giáo dục 412 người, ngành y tế 138 người, còn lại 25 người.

- Bổ nhiệm 18 lãnh đạo diện UBND tỉnh quản lý, bổ nhiệm lại 11, điều động 09, luân chuyển 05; cho
thôi giữ chức vụ 02 trường hợp theo nguyện vọng. Chuyển đổi vị trí công tác 147 người, đạt 81,7% kế
hoạch năm.

- Rà soát, bổ sung quy hoạch chức danh lãnh đạo, quản lý nhiệm kỳ 2025 - 2030 tại 29 cơ quan, địa
phương: có 417 lượt người được đưa vào quy hoạch, đưa ra khỏi quy hoạch 38 người; trong số được quy
hoạch thì nữ 146 người (đạt {1:146/417}), dưới 40 tuổi 129 người, người dân tộc Khmer 33 người.
Nâng ngạch, thăng hạng: xét thăng hạng giáo viên trung học cơ sở từ hạng III lên hạng II cho
264/291 hồ sơ; thi nâng ngạch lên chuyên viên chính có 47 người dự, đạt 41 người; bổ nhiệm ngạch
thanh tra viên 09 người, miễn nhiệm 03 người. Cho phép đi nước ngoài 52 trường hợp, trong đó việc
riêng 39 trường hợp.

- Kỷ luật 12 người: khiển trách 06, cảnh cáo 04, cách chức 01, buộc thôi việc 01. Trường hợp cách
chức là Phó Giám đốc Chi nhánh Văn phòng Đăng ký đất đai huyện Kinh Tràm; trường hợp buộc thôi việc
là viên chức Trung tâm Y tế huyện Hòn Én bỏ việc 43 ngày.

### 4.2. Đào tạo, bồi dưỡng

Theo Kế hoạch số 38/KH-UBND ngày 18 tháng 01 năm 2024, cả năm đào tạo, bồi dưỡng 4.800 lượt người.
Riêng Quý III mở 19 lớp với 1.284 lượt người, nổi bật: lớp quản lý nhà nước ngạch chuyên viên chính
(68 người), ngạch chuyên viên (247 người), lãnh đạo cấp phòng (92 người); Sở Thông tin và Truyền
thông mở 05 lớp kỹ năng số cho 415 công chức cấp xã; Sở Nội vụ mở 03 lớp văn hóa giao tiếp (286
người); lớp tiếng Khmer (54 người), các lớp còn lại 122 người. Kinh phí thực hiện trong quý 2.164
triệu đồng. Cử đi đào tạo sau đại học 31 người (tiến sĩ 03, thạc sĩ 28).

### 4.3. Tiền lương, chính sách

Nâng bậc lương trước thời hạn cho 56 người có thành tích xuất sắc. Từ ngày 01/7/2024 chi trả theo
mức lương cơ sở 2.340.000 đồng, nhu cầu kinh phí tăng thêm 6 tháng cuối năm là 318,6 tỷ đồng. Chính
sách thu hút theo Nghị quyết số 11/2023/NQ-HĐND: hỗ trợ 17 bác sĩ về tuyến xã, mỗi người 280 triệu
đồng, cam kết phục vụ ít nhất 05 năm.

## 5. Cải cách tài chính công

### 5.1. Thực hiện ngân sách, giải ngân vốn đầu tư công

- Kế hoạch vốn đầu tư công năm 2024 là 6.842.500 triệu đồng, tăng 127.200 triệu đồng so với số giao
đầu năm do bổ sung từ nguồn tăng thu xổ số kiến thiết 94.700 triệu đồng và nguồn dự phòng ngân sách
trung ương 32.500 triệu đồng (xử lý sạt lở kè Vàm Xoài).

- Lũy kế giải ngân đến hết ngày 31 tháng 8 năm 2024 là 3.310.277 triệu đồng/6.842.500 triệu đồng,
đạt {3310277/6842500}, thấp hơn cùng kỳ 2,15 điểm phần trăm. Theo nguồn vốn:

+ Vốn ngân sách trung ương: 1.042.118 triệu đồng, đạt 44,20%;

+ Vốn cân đối ngân sách địa phương: 1.381.440 triệu đồng, đạt 51,37%;

+ Vốn xổ số kiến thiết: 702.915 triệu đồng, đạt 55,08%;

+ Vốn ODA: 183.804 triệu đồng, đạt 35,62%.

- Có 07 chủ đầu tư giải ngân dưới 30%, thấp nhất là Ban Quản lý dự án giao thông (21,4%); dự án
đường tránh thị trấn Gò Bần chậm do 38 hộ chưa nhận tiền bồi thường, dự án Bệnh viện Sản - Nhi điều
chỉnh thiết kế lần 2.

### 5.2. Quản lý, sử dụng tài sản công

- Phê duyệt phương án sắp xếp lại 214 cơ sở nhà, đất của 27 đơn vị theo Nghị định số 167/2017/NĐ-CP
và Nghị định số 67/2021/NĐ-CP, trong đó giữ lại tiếp tục sử dụng 171, điều chuyển 18, bán 16, thu
hồi 09 cơ sở.

- Về xe ô tô: thanh lý 12 xe, điều chuyển 05 xe, mua mới 03 xe chuyên dùng (xe cứu thương cho Trung
tâm Y tế các huyện Phú Sậy, Hòn Én, Láng Dừa) với tổng giá trị 4.065 triệu đồng.

- Sở Tài chính trình UBND tỉnh: (1) mua sắm tập trung 1.150 bộ máy vi tính, giá trị trúng thầu
16.318 triệu đồng, tiết kiệm 7,4% so với giá gói thầu; (2) thanh lý trang thiết bị hỏng của Bệnh
viện Y học cổ truyền; (3) dự toán kè tạm chống sạt lở ấp Cồn Sậy 9.870 triệu đồng; (4) thuê dịch vụ
vệ sinh, bảo vệ TTPVHCC năm 2025; (5) điều chuyển 02 tàu kiểm ngư từ Sở Nông nghiệp và Phát triển
nông thôn sang Bộ Chỉ huy Bộ đội Biên phòng tỉnh; (6) khoán kinh phí sử dụng xe ô tô đối với 31
chức danh, mức khoán từ 6,5 đến 9,2 triệu đồng/tháng. Việc tổng kiểm kê tài sản công theo Quyết
định số 213/QĐ-TTg ngày 01 tháng 3 năm 2024 của Thủ tướng Chính phủ đã xong bước tập huấn (640
người), dự kiến kiểm kê chính thức từ 0 giờ ngày 01/01/2025.

- Số tiền bán đấu giá trụ sở cũ của Sở Giao thông vận tải tại đường Nguyễn Trung Trực là 61,9 tỷ
đồng, vượt giá khởi điểm 13,4 tỷ đồng.

### 5.3. Cơ chế tự chủ

- 20/20 sở, ban, ngành và 09/09 huyện được giao tự chủ kinh phí quản lý hành chính. Kinh phí tiết
kiệm 9 tháng 27.480 triệu đồng, thu nhập tăng thêm bình quân 1,12 triệu đồng/người/tháng; cao nhất
là Văn phòng HĐND tỉnh (2,05 triệu đồng/người/tháng).

- Theo Nghị định số 60/2021/NĐ-CP ngày 21 tháng 6 năm 2021, trong 512 ĐVSNCL, số đơn vị nhóm 1 (tự
bảo đảm chi thường xuyên và chi đầu tư), nhóm 2 (tự bảo đảm chi thường xuyên), nhóm 3 (tự bảo đảm
một phần), nhóm 4 (ngân sách bảo đảm) lần lượt là 04, 38, 161 và 309 đơn vị.

- Chuyển ĐVSNCL thành công ty cổ phần: có 02 đơn vị đăng ký (Trung tâm Đăng kiểm xe cơ giới và Ban
Quản lý bến tàu Hòn Én), chưa được Thủ tướng Chính phủ phê duyệt danh mục nên chưa phát sinh.

## 6. Xây dựng, phát triển chính quyền điện tử, chính quyền số

- Dịch vụ công trực tuyến (DVCTT): theo quy định tại Nghị định số 42/2022/NĐ-CP ngày 24 tháng 6 năm
2022, tỉnh cung cấp 1.518 DVCTT, gồm 847 DVCTT toàn trình và 671 DVCTT một phần. Kết quả Quý III:

+ Tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt 84,36% (chỉ tiêu UBND tỉnh giao 80%);

+ Tỷ lệ hồ sơ trực tuyến toàn trình đạt 71,52% (chỉ tiêu giao 75%);

+ Tỷ lệ thanh toán trực tuyến 58,14%, số tiền phí, lệ phí thu qua mạng 8.753 triệu đồng;

+ Tỷ lệ số hóa hồ sơ khi tiếp nhận 88,45%; tỷ lệ số hóa kết quả giải quyết 80,27%; tỷ lệ khai thác,
sử dụng lại dữ liệu đã số hóa chỉ 12,9%.

- Bưu chính công ích (BCCI): có 18.642 hồ sơ phát sinh, trong đó nhận hồ sơ 2.107, trả kết quả
16.535; huyện Gò Bần là địa phương sử dụng nhiều nhất với 3.318 hồ sơ.

- Hạ tầng số:

+ 104/104 xã có cáp quang; 812/827 khóm, ấp được phủ sóng 4G, 15 ấp lõm sóng thuộc huyện Hòn Én
(11) và huyện Láng Dừa (04); đã lắp 47 trạm 5G, tất cả ở thành phố Cửu Lộc và thị xã Vàm Xoài.

+ Thuê bao di động 1.264.800; thuê bao băng rộng cố định 241.375; tỷ lệ hộ gia đình có cáp quang
76,9%; tỷ lệ người trưởng thành dùng điện thoại thông minh 81,3%.

+ Trung tâm dữ liệu tỉnh đang vận hành 84 máy chủ ảo, dung lượng sử dụng 62% .

- Nền tảng tích hợp, chia sẻ dữ liệu (LGSP) kết nối 17 dịch vụ dữ liệu quốc gia, trong quý phát
sinh 2,47 triệu giao dịch, tỷ lệ lỗi 0,6%. Cổng dữ liệu mở của tỉnh tại địa chỉ
https://dulieumo.cuuloc.example có 362 bộ dữ liệu của 29 cơ quan, lượt tải 14.905.

- An toàn thông tin: 36/38 hệ thống thông tin được phê duyệt hồ sơ đề xuất cấp độ (cấp độ 1: 11 hệ
thống; cấp độ 2: 22 hệ thống; cấp độ 3: 03 hệ thống), 02 hệ thống chưa phê duyệt là phần mềm quản
lý tàu cá và cổng du lịch thông minh. Trung tâm giám sát (SOC) ghi nhận 1.936 cảnh báo, ngăn chặn
41 cuộc tấn công có chủ đích, không để xảy ra sự cố lộ lọt dữ liệu.

- Đề án 06: thu nhận 98,2% hồ sơ căn cước cho công dân đủ điều kiện; kích hoạt 612.340 tài khoản
định danh điện tử, bằng 85,9% chỉ tiêu; chi trả an sinh xã hội qua tài khoản cho 44.716/52.083
người, đạt {44716/52083}. Toàn tỉnh có 827 tổ công nghệ số cộng đồng với 5.963 thành viên.

- Hệ thống quản lý văn bản và điều hành (QLVBĐH): 318.740 văn bản đi, đến; tỷ lệ văn bản điện tử ký
số 99.74% ở cấp tỉnh, 98,90% ở cấp huyện, 97,35% ở cấp xã. Việc lập hồ sơ công việc điện tử mới đạt
64,8%, nhiều đơn vị còn in ra để trình ký.

- Thực hiện Kế hoạch số 541/KH-UBND ngày 29 tháng 5 năm 2024 về nâng chất lượng DVCTT và Kế hoạch
số 733/KH-UBND ngày 14 tháng 8 năm 2024 về hẹn giờ giải quyết TTHC, các địa phương lập 122 “điểm
chạm số” tại nhà văn hóa ấp, bưu cục, cửa hàng điện thoại, giúp người dân nộp 9.614 hồ sơ (bình
quân 78,8 hồ sơ/điểm); huyện Mỹ Lợi Tây có 31 điểm, là nơi nhiều nhất. Trợ lý ảo “Bông Lục Bình”
trả lời 23.508 câu hỏi, trong đó trả lời đúng 87,6%, khoảng 1.240 câu phải chuyển cho tổng đài
viên. Ứng dụng “Cửu Lộc Số” có 96.215 người cài đặt, tăng 17.480 người so với cuối Quý II, tiếp
nhận 2.118 phản ánh hiện trường (rác thải 734, giao thông 561, điện - nước 402, việc khác 421) và
xử lý xong 1.962 phản ánh.

- Tỷ lệ báo cáo định kỳ thực hiện trên hệ thống thông tin báo cáo của tỉnh đạt 93%; đã kết nối
07/10 chỉ tiêu với Hệ thống báo cáo của Chính phủ.

## 7. Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội

### 7.1. Thu hút đầu tư

Quý III cấp chủ trương đầu tư 09 dự án trong nước với vốn đăng ký 2.846 tỷ đồng và 02 dự án FDI vốn
37,5 triệu USD (chế biến thủy sản và may mặc); lũy kế 9 tháng 22 dự án, tổng vốn 7.130 tỷ đồng. Thu
hồi chủ trương 03 dự án điện mặt trời chậm triển khai.

### 7.2. Phát triển doanh nghiệp

- Số doanh nghiệp thành lập mới trong Quý III là 214 doanh nghiệp, tăng/giảm 6,47% so với cùng kỳ;
vốn đăng ký 1.763 tỷ đồng tăng/giảm 11,80%.

- Doanh nghiệp quay lại hoạt động 58, tạm ngừng 131, giải thể 37 doanh nghiệp. Hộ kinh doanh đăng
ký mới 1.906 hộ.

### 7.3. Một số chỉ tiêu kinh tế 9 tháng

- Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) 9 tháng ước 7,12% (cùng kỳ 6,30%); trong đó nông,
lâm, thủy sản tăng 3,84%; công nghiệp - xây dựng tăng 10,26%; dịch vụ tăng 7,95%; thuế sản phẩm trừ
trợ cấp sản phẩm tăng 4,41%.

- Giá trị sản xuất công nghiệp 9 tháng ước 28.614 tỷ đồng, tăng 9,37%; tổng mức bán lẻ hàng hóa và
doanh thu dịch vụ 63.208 tỷ đồng, tăng 13,02% so với cùng kỳ.

- Kim ngạch xuất khẩu 9 tháng ước 742 triệu USD tăng 8,15%, nhập khẩu 128 triệu USD giảm 2,6%;
trong đó thủy sản đông lạnh xuất được 418 triệu USD, gạo 196 triệu USD.

- Tổng lượt khách du lịch 3,86 triệu lượt, đạt 83,9% kế hoạch năm; khách lưu trú 615 ngàn lượt;
doanh thu du lịch 3.274 tỷ đồng.

- Thu ngân sách nhà nước trên địa bàn 9 tháng 5.418 tỷ đồng, đạt {5418/6672} dự toán HĐND tỉnh giao
(6.672 tỷ đồng), bằng 107,8% cùng kỳ, trong đó thu nội địa 5.106 tỷ đồng, thu từ hoạt động xuất
nhập khẩu 312 tỷ đồng.

- Chi ngân sách địa phương 9 tháng 9.126 tỷ đồng, đạt 66,4% dự toán, gồm chi đầu tư phát triển
2.987 tỷ đồng, chi thường xuyên 6.094 tỷ đồng và chi khác 45 tỷ đồng.

# III. ĐÁNH GIÁ CHUNG

## 1. Kết quả nổi bật

- Nhiều chỉ tiêu đạt sớm so với kế hoạch, nhất là tỷ lệ hồ sơ trực tuyến và bố trí vị trí việc làm.
Bộ chỉ số phục vụ người dân, doanh nghiệp tăng 09 bậc so với tháng 5/2024.

- Công tác phối hợp giữa các sở với địa phương chuyển biến; chỉ còn 03 lần văn bản của Văn phòng
UBND tỉnh phải đôn đốc lần hai (Quý II là 10 lần).

## 2. Tồn tại, hạn chế

- Tỷ lệ khai thác lại dữ liệu số hóa thấp; máy quét cấp xã thiếu 96 chiếc; 05 huyện không đạt chỉ
tiêu thanh toán trực tuyến. Hồ sơ trễ hạn cấp huyện còn cao, huyện Kinh Tràm chiếm 41% số hồ sơ trễ
của cấp huyện.

- Việc cập nhật hồ sơ cán bộ lên phần mềm chậm, mới nhập 17.240/23.331 hồ sơ; một số đơn vị tự chủ
tài chính xây dựng quy chế chi tiêu nội bộ còn hình thức.

*** Lĩnh vực đất đai:

Bảng giá đất điều chỉnh chậm ban hành, đơn giá bồi thường cây trồng chưa sát thị trường nên người
dân khiếu nại; có 219 hồ sơ phải hẹn lại từ lần thứ hai trở lên.

*** Lĩnh vực y tế:

Trung tâm mua sắm tập trung chậm công bố kết quả thầu thuốc; 04 trạm y tế chưa có bác sĩ là Vĩnh
Tắc, Tân Bàu, Hòn Én Nhỏ và Láng Dừa Đông.

*** Lĩnh vực lao động, bảo hiểm xã hội:

Phần mềm liên thông khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 06 tuổi
hay bị treo, trong quý có 612 hồ sơ phải nhập lại bằng tay; cơ sở dữ liệu trẻ em lệch 1.873 trường
hợp so với cơ sở dữ liệu dân cư. Người lao động làm thủ tục hưởng trợ cấp thất nghiệp chưa ký số
được trên điện thoại nên 100% vẫn phải đến trực tiếp Trung tâm Dịch vụ việc làm tỉnh.

## 3. Nguyên nhân

Nguyên nhân chủ quan là người đứng đầu một số cơ quan giao khoán cho cấp phó; nguyên nhân khách
quan là nhiều luật mới cùng có hiệu lực, đợt triều cường cuối tháng 8 làm gián đoạn hoạt động 06 Bộ
phận Một cửa cấp xã trong 03 ngày.

# IV. KIẾN NGHỊ, ĐỀ XUẤT

## 1. Đối với Văn phòng Chính phủ

- Đồng bộ kịp thời trạng thái hồ sơ từ phần mềm chuyên ngành của các Bộ về Cổng Dịch vụ công quốc
gia; hiện còn 7.415 hồ sơ của tỉnh bị ghi nhận trễ hạn sai do lỗi đồng bộ.

## 2. Đối với Bộ Tài nguyên và Môi trường, Bộ Tài chính

- Sớm hướng dẫn xác định nghĩa vụ tài chính trong thời gian chưa có bảng giá đất mới. Bố trí cho
tỉnh 58 tỷ đồng hoàn thành cơ sở dữ liệu đất đai các huyện Láng Dừa, Hòn Én.

## 3. Đối với Bộ Nội vụ

- Hướng dẫn định mức biên chế giáo viên vùng cù lao; cho phép kéo dài thời hạn hoàn thành đề án vị
trí việc làm đến ngày 31 tháng 3 năm 2025.

# V. NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2024

1. Hoàn thành 17 nhiệm vụ còn lại của Kế hoạch CCHC năm 2024, trong đó 02 nhiệm vụ quá hạn phải
xong trước ngày 31 tháng 10 năm 2024. Sở Nội vụ trình Kế hoạch CCHC năm 2025 trước ngày 10 tháng 12
năm 2024.

2. Phấn đấu hết năm tỷ lệ hồ sơ đúng hạn cấp tỉnh đạt 99,5%, cấp huyện 98,5%, cấp xã 99,7%; hồ sơ
trực tuyến từ 87% trở lên; thanh toán trực tuyến tối thiểu 65%; số hóa hồ sơ khi tiếp nhận 95%.

3. Giải ngân vốn đầu tư công đạt ít nhất 95% kế hoạch; điều chuyển vốn của dự án giải ngân dưới 50%
sau ngày 15/11/2024.

4. Tổ chức chấm Chỉ số CCHC cấp sở, cấp huyện năm 2024; khảo sát 6.500 phiếu hài lòng; công bố
trong tháng 3 năm 2025.

5. Trang bị 96 máy quét cho cấp xã, tổng kinh phí 2.880 triệu đồng, hoàn thành trước ngày
20/12/2024; mở rộng mô hình “Ghe một cửa” sang huyện Hòn Én.

6. Sở Thông tin và Truyền thông phủ sóng 4G cho 15 ấp còn lại, hạn chót ngày 30 tháng 11 năm 2024.

Trên đây là báo cáo CCHC Quý III và nhiệm vụ Quý IV năm 2024, UBND tỉnh Cửu Lộc kính gửi Bộ Nội vụ
xem xét, tổng hợp./.
"""

REPORT = Report(
    file="cuu-loc-2024-q3.pdf",
    title="BÁO CÁO",
    subject="Công tác cải cách hành chính Quý III và nhiệm vụ Quý IV năm 2024 của tỉnh Cửu Lộc",
    notice=(
        "(Tỉnh Cửu Lộc là tỉnh bịa ra để thử chương trình cchc-qa; mọi số liệu, tên người và số "
        "hiệu văn bản của tỉnh đều không có thật)"
    ),
    body=fill(BODY),
    letterhead=Letterhead(
        ("ỦY BAN NHÂN DÂN", "TỈNH CỬU LỘC"),
        "Số: 731/BC-UBND",
        "Cửu Lộc, ngày 20 tháng 9 năm 2024",
    ),
    signature=Signature(
        ("Bộ Nội vụ;", "TT. Tỉnh ủy, TT. HĐND tỉnh;", "Thành viên BCĐ CCHC tỉnh;", "Lưu: VT, NC."),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Phan Trọng Khải",
    ),
    tables=(RESOLVED, ONLINE),
)
