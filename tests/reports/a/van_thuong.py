"""Vân Thượng, the whole of 2023: PDF in the outline that the ministry gives to provinces."""

from __future__ import annotations

from figures import fill
from sample_reports.model import Letterhead, Report, Signature
from van_thuong_annex import TARGETS

BODY = """
Thực hiện hướng dẫn của Bộ Nội vụ về chế độ báo cáo cải cách hành chính (CCHC), Ủy ban nhân dân
(UBND) tỉnh Vân Thượng báo cáo kết quả CCHC năm 2023 và phương hướng năm 2024. Số liệu hồ sơ, tài
chính tính đến ngày 15 tháng 12 năm 2023.

# I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH

## 1.1. Xây dựng và thực hiện kế hoạch CCHC năm

Nhiệm vụ đề ra: 64 nhiệm vụ theo Kế hoạch số 3921/KH-UBND ngày 30 tháng 12 năm 2022 của UBND tỉnh.

Kết quả: hoàn thành 61/64 nhiệm vụ ({61/64}). Ba nhiệm vụ chuyển sang năm 2024 là xây dựng nền tảng
bản đồ số dùng chung, đề án vị trí việc làm khối giáo dục và chuyển 05 đơn vị sự nghiệp công lập
(ĐVSNCL) thành công ty cổ phần.

## 1.2. Văn bản chỉ đạo, điều hành

Kết quả: cấp tỉnh ban hành 112 văn bản, gồm 03 chỉ thị, 19 quyết định, 24 kế hoạch và 66 công văn.
Các văn bản chính:

+ Nghị quyết số 17-NQ/TU ngày 21 tháng 02 năm 2023 của Tỉnh ủy về cải thiện chất lượng phục vụ Nhân
dân đến năm 2025;

+ Chỉ thị số 14/CT-UBND ngày 06 tháng 4 năm 2023 về chấn chỉnh tình trạng né tránh, đùn đẩy công
việc;

+ Quyết định số 1536/QĐ-UBND ngày 19 tháng 6 năm 2023 ban hành Bộ chỉ số CCHC cấp sở, cấp huyện và
cấp xã;

+ Kế hoạch số 1102/KH-UBND ngày 27 tháng 3 năm 2023 về thực hiện 30 ngày cao điểm làm sạch dữ liệu
dân cư.

## 1.3. Kiểm tra CCHC

Nhiệm vụ đề ra: kiểm tra ít nhất 24 cơ quan, đơn vị.

Kết quả: đã kiểm tra 26 cơ quan, đơn vị, gồm 07 sở, 06 huyện và 13 xã; kiểm tra đột xuất 11 lần.
Phát hiện 93 vấn đề, xử lý 84/93 vấn đề ({84/93}); 09 vấn đề còn lại đều về cơ sở vật chất cấp xã.
Xem xét trách nhiệm 03 người đứng đầu là Giám đốc Sở Xây dựng, Chủ tịch UBND huyện Khau Vài và Chủ
tịch UBND xã Tả Lùng.

## 1.4. Thông tin, tuyên truyền và sáng kiến

Kết quả: 1.137 tin, bài, 48 phóng sự truyền hình, 15.200 tờ gấp bằng tiếng Việt, tiếng Tày và tiếng
Mông. Công nhận 13 sáng kiến trong khi kế hoạch là 15. Sáng kiến tiêu biểu:

+ “Bưu tá vùng cao” của UBND huyện Khau Vài: nhân viên bưu điện nhận hồ sơ tại nhà cho 19 xã biên
giới;

+ “Một mã cho mỗi hồ sơ” của Sở Tư pháp: tra cứu bằng mã QR in trên giấy hẹn, có 61.470 lượt quét;

+ “Trợ lý chữ to” của thành phố Vân Thượng: màn hình hướng dẫn dành cho người trên 60 tuổi.

## 1.5. Kết quả các chỉ số đánh giá năm 2022 (công bố trong năm 2023)

Kết quả: Chỉ số CCHC (PAR INDEX) của tỉnh đạt 83,72 điểm, xếp thứ 42/63, giảm 05 bậc so với năm
2021. Chỉ số hài lòng (SIPAS) đạt 79,08%, xếp thứ 38/63. Chỉ số hiệu quả quản trị và hành chính
công (PAPI) đạt 42,35 điểm, thuộc nhóm trung bình cao. Chỉ số năng lực cạnh tranh (PCI) đạt 62,94
điểm, xếp thứ 47/63. Chỉ số chuyển đổi số (DTI) đạt 0,5873, xếp thứ 36/63. Tỉnh mất nhiều điểm PAR
INDEX nhất ở lĩnh vực cải cách tài chính công.

# II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH

## 2.1. Cải cách thể chế

### 2.1.1. Xây dựng văn bản quy phạm pháp luật (VBQPPL)

Nhiệm vụ đề ra: 70 văn bản theo chương trình năm.

Kết quả: ban hành 66 văn bản, gồm 28 nghị quyết của Hội đồng nhân dân (HĐND) tỉnh và 38 quyết định
của UBND tỉnh. Thẩm định 81 dự thảo; 100% dự thảo được đăng lấy ý kiến ít nhất 30 ngày.

### 2.1.2. Kiểm tra, rà soát VBQPPL

Kết quả: kiểm tra theo thẩm quyền 152 văn bản của cấp huyện, phát hiện 07 văn bản sai thể thức, 02
văn bản sai thẩm quyền. Rà soát 318 văn bản, công bố hết hiệu lực 53 văn bản tại Quyết định số
288/QĐ-UBND ngày 08 tháng 02 năm 2023.

### 2.1.3. Theo dõi thi hành pháp luật

Kết quả: lĩnh vực trọng tâm năm 2023 là phòng cháy, chữa cháy; kiểm tra tại 05 huyện và 12 doanh
nghiệp, xử phạt 46 vụ, tổng số tiền 1.915 triệu đồng.

## 2.2. Cải cách thủ tục hành chính (TTHC)

### 2.2.1. Kiểm soát và đơn giản hóa

Nhiệm vụ đề ra: đơn giản hóa 80 thủ tục.

Kết quả: thông qua phương án đối với 73 thủ tục ({73/80}), chưa đạt chỉ tiêu do 07 thủ tục về đất
đai phải chờ Luật Đất đai sửa đổi. Bộ TTHC của tỉnh có 1.923 thủ tục, trong đó cấp tỉnh 1.508, cấp
huyện 268 và cấp xã 147.

### 2.2.2. Tình hình giải quyết hồ sơ

Kết quả: năm 2023 toàn tỉnh tiếp nhận 846.215 hồ sơ, giải quyết 829.740 hồ sơ, trong đó:

+ Cấp tỉnh: giải quyết 118.362 hồ sơ; đúng hạn 116.871 hồ sơ ({116871/118362}); quá hạn 1.491 hồ
sơ;

+ Cấp huyện: giải quyết 176.508 hồ sơ; đúng hạn 169.659 hồ sơ ({169659/176508}); quá hạn 6.849 hồ
sơ;

+ Cấp xã: giải quyết 534.870 hồ sơ; đúng hạn 529.682 hồ sơ ({529682/534870}); quá hạn 5.188 hồ sơ.

Huyện có tỷ lệ quá hạn cao nhất là Khau Vài (9,35%), tiếp theo là Bắc Sìn (6,02%) và Nà Khoang
(5,17%). Cơ quan cấp tỉnh không có hồ sơ quá hạn trong cả năm là Sở Ngoại vụ, Sở Khoa học và Công
nghệ, Ban Dân tộc và Thanh tra tỉnh.

### 2.2.3. Cơ chế một cửa, một cửa liên thông

Kết quả: 18 sở, ngành đưa 1.421 thủ tục ra Trung tâm Phục vụ hành chính công tỉnh (94,23% số thủ
tục cấp tỉnh), trong đó 1.260 thủ tục thực hiện 05 tại chỗ. Toàn tỉnh có 01 Trung tâm, 11 Bộ phận
Một cửa cấp huyện, 177 Bộ phận Một cửa cấp xã. Liên thông 142 thủ tục: cùng cấp 87 thủ tục, giữa
các cấp 55 thủ tục.

### 2.2.4. Xử lý phản ánh, kiến nghị (PAKN)

Kết quả: tiếp nhận 220 PAKN, trả lời đúng hạn 210 PAKN ({210/220}), quá hạn 10 PAKN.

## 2.3. Cải cách tổ chức bộ máy hành chính nhà nước

### 2.3.1. Sắp xếp cơ quan, đơn vị

Kết quả: giảm 14 phòng thuộc sở và tương đương; giảm 21 ĐVSNCL, số còn lại là 643 đơn vị. Hợp nhất
Trung tâm Xúc tiến đầu tư với Trung tâm Xúc tiến thương mại từ ngày 01 tháng 8 năm 2023. Tỉnh có 11
đơn vị hành chính cấp huyện và 177 đơn vị hành chính cấp xã (151 xã, 14 phường, 12 thị trấn).

### 2.3.2. Biên chế

Nhiệm vụ đề ra: tinh giản 120 người.

Kết quả: tinh giản 104 người, kinh phí 14,73 tỷ đồng. Biên chế công chức được giao 2.247, thực hiện
2.139; số người làm việc trong ĐVSNCL được giao 24.618, thực hiện 23.305. Ngành giáo dục thiếu
1.124 giáo viên, nhiều nhất là giáo viên mầm non (506 người).

## 2.4. Cải cách chế độ công vụ

### 2.4.1. Tuyển dụng, bổ nhiệm

Kết quả: tuyển 96/118 chỉ tiêu công chức; tuyển 731 viên chức, trong đó 588 viên chức giáo dục và
97 viên chức y tế. Thi tuyển chức danh lãnh đạo cấp sở 02 vị trí (Phó Giám đốc Sở Công Thương, Phó
Giám đốc Sở Du lịch) và cấp phòng 15 vị trí.

### 2.4.2. Đào tạo, bồi dưỡng và kỷ luật

Kết quả: 7.218 lượt người được bồi dưỡng, đạt 111,05% kế hoạch. Kỷ luật 58 người: khiển trách 34,
cảnh cáo 15, cách chức 04, buộc thôi việc 05. Số vụ việc liên quan đến vi phạm quy định về đất đai
là 21 vụ.

## 2.5. Cải cách tài chính công

### 2.5.1. Thu, chi và giải ngân

Kết quả: thu ngân sách nhà nước trên địa bàn 9.926,4 tỷ đồng, vượt 4,71% dự toán; trong đó thu nội
địa 7.318,9 tỷ đồng, thu từ xuất, nhập khẩu 2.607,5 tỷ đồng. Chi ngân sách địa phương 17.240,8 tỷ
đồng, chi cho sự nghiệp giáo dục lớn nhất với 5.166,2 tỷ đồng. Giải ngân vốn đầu tư công
5.847,3/6.215,0 tỷ đồng, đạt {58473/62150}; vốn ba chương trình mục tiêu quốc gia giải ngân 1.072,6
tỷ đồng, đạt 71,90% kế hoạch.

### 2.5.2. Tự chủ của ĐVSNCL

Kết quả: trong 643 ĐVSNCL có 06 đơn vị tự bảo đảm chi thường xuyên và chi đầu tư, 41 đơn vị tự bảo
đảm chi thường xuyên, 139 đơn vị tự bảo đảm một phần chi thường xuyên, 457 đơn vị do ngân sách bảo
đảm.

## 2.6. Xây dựng và phát triển chính quyền điện tử, chính quyền số

### 2.6.1. Dịch vụ công trực tuyến (DVCTT)

Nhiệm vụ đề ra: 65% hồ sơ nộp trực tuyến; 40% hồ sơ thanh toán trực tuyến.

Kết quả: hồ sơ nộp trực tuyến đạt 71,38%; thanh toán trực tuyến mới đạt 33,57%, thấp hơn chỉ tiêu
6,43 điểm phần trăm do người dân vùng cao chưa có tài khoản ngân hàng. Cung cấp 874 DVCTT toàn
trình và 702 DVCTT một phần.

### 2.6.2. Hạ tầng, dữ liệu và an toàn thông tin

Kết quả: Trung tâm dữ liệu tỉnh có 64 máy chủ vật lý; nền tảng tích hợp, chia sẻ dữ liệu (LGSP) kết
nối 17 dịch vụ, xử lý 9,86 triệu giao dịch. Duyệt cấp độ cho 40/44 hệ thống thông tin. Ngăn chặn
312.600 lượt tấn công mạng, xảy ra 02 sự cố, sự cố lớn nhất làm gián đoạn hệ thống một cửa trong 07
giờ ngày 11 tháng 9 năm 2023. Chi cho công nghệ thông tin 86,5 tỷ đồng, bằng 0,50% tổng chi ngân
sách địa phương.

# III. TÁC ĐỘNG CỦA CẢI CÁCH HÀNH CHÍNH ĐẾN PHÁT TRIỂN KINH TẾ - XÃ HỘI

Tổng sản phẩm trên địa bàn (GRDP) năm 2023 tăng 7,46%, đứng thứ 21/63 cả nước; GRDP bình quân đầu
người 57,3 triệu đồng. Kim ngạch xuất khẩu qua cửa khẩu 1,84 tỷ USD. Có 412 doanh nghiệp thành lập
mới với số vốn đăng ký 5.630 tỷ đồng, 137 doanh nghiệp giải thể. Thu hút 29 dự án trong nước với
vốn 8.215 tỷ đồng và 02 dự án FDI với vốn 46 triệu USD. Đón 3,15 triệu lượt khách du lịch, trong đó
khách quốc tế 214 nghìn lượt. Tỷ lệ hộ nghèo đa chiều giảm từ 24,81% xuống 20,37%.

# IV. ĐÁNH GIÁ CHUNG

## 4.1. Hạn chế

Thanh toán trực tuyến, số hóa hồ sơ và giải quyết hồ sơ đúng hạn ở cấp huyện chưa đạt kế hoạch. Mức
hài lòng của người dân năm 2023 do Viện Nghiên cứu phát triển tỉnh khảo sát là 90,85%, thấp hơn chỉ
tiêu 92%. Chỉ có 31/177 xã có từ hai công chức biết tiếng dân tộc tại Bộ phận Một cửa.

## 4.2. Nguyên nhân

Nguyên nhân khách quan là địa bàn chia cắt, 23 xã có đường liên xã bị sạt lở trong tháng 7 và tháng
8. Nguyên nhân chủ quan là một số người đứng đầu khoán trắng việc CCHC cho cấp phó; máy quét ở cấp
xã mua từ năm 2017 đã hỏng trên 60%.

# V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024

## 5.1. Chỉ tiêu

Năm 2024 tỉnh phấn đấu PAR INDEX tăng từ 05 đến 07 bậc, hồ sơ nộp trực tuyến đạt tối thiểu 80%,
thanh toán trực tuyến đạt 50% trở lên, hồ sơ cấp huyện quá hạn dưới 2%, thời gian chờ tại Bộ phận
Một cửa không quá 15 phút.

## 5.2. Nhiệm vụ

Trước ngày 31 tháng 3 năm 2024, Sở Tài chính trình phương án mua 240 máy quét cho cấp xã, dự toán
11,2 tỷ đồng. Sở Thông tin và Truyền thông đưa nền tảng bản đồ số dùng chung vào vận hành trong quý
II năm 2024. Sở Nội vụ hoàn thành đề án vị trí việc làm khối giáo dục trước ngày 30 tháng 6 năm
2024.

## 5.3. Kiến nghị

Kiến nghị Bộ Nội vụ công bố bộ câu hỏi SIPAS sớm hơn 02 tháng; kiến nghị Ngân hàng Nhà nước mở điểm
giao dịch lưu động tại 19 xã biên giới; kiến nghị Bộ Giáo dục và Đào tạo bổ sung 700 chỉ tiêu giáo
viên cho tỉnh.

Kết quả từng chỉ tiêu nêu tại Phụ lục./.
"""

REPORT = Report(
    file="bao-cao-cchc-van-thuong-nam-2023.pdf",
    title="BÁO CÁO",
    subject="Công tác cải cách hành chính năm 2023 và phương hướng, nhiệm vụ năm 2024",
    notice=(
        "(Vân Thượng là tỉnh do người viết đặt ra để thử chương trình cchc-qa; số liệu và văn bản "
        "của tỉnh đều hư cấu)"
    ),
    body=fill(BODY),
    letterhead=Letterhead(
        ("ỦY BAN NHÂN DÂN", "TỈNH VÂN THƯỢNG"),
        "Số: 587/BC-UBND",
        "Vân Thượng, ngày 18 tháng 12 năm 2023",
    ),
    signature=Signature(
        (
            "Bộ Nội vụ;",
            "Thường trực Tỉnh ủy, HĐND tỉnh;",
            "Các sở, ban, ngành;",
            "UBND các huyện, thành phố;",
            "Lưu: VT, NC3.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Hoàng Seo Páo",
    ),
    tables=(TARGETS,),
)
