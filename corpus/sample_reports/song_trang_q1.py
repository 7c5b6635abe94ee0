"""Sông Trăng, first quarter of 2024: PDF, with a landscape annex."""

from . import dossiers, song_trang

BODY = """
Thực hiện chế độ báo cáo về cải cách hành chính (CCHC), Ủy ban nhân dân (UBND) tỉnh Sông Trăng
tổng hợp tình hình CCHC quý I năm 2024 của tỉnh như sau. Số liệu hồ sơ ước cả quý; số liệu giải
ngân chốt đến ngày 10 tháng 3 năm 2024.

# I. CÔNG TÁC CHỈ ĐẠO, TUYÊN TRUYỀN VÀ KIỂM TRA

## 1. Chỉ đạo, điều hành

Ngay từ cuối năm 2023, tỉnh đã có Kế hoạch số 312/KH-UBND ngày 22 tháng 12 năm 2023 về công tác
CCHC năm 2024 với 46 nhiệm vụ giao cho 19 cơ quan chủ trì. Hết quý I có 11/46 nhiệm vụ hoàn thành
(đạt 23,91%), 33 nhiệm vụ đang làm đúng tiến độ và 02 nhiệm vụ chậm so với hạn giao.

Trong quý, UBND tỉnh và Chủ tịch UBND tỉnh ký 21 văn bản chỉ đạo về CCHC, đáng chú ý là:

- Quyết định số 164/QĐ-UBND ngày 25 tháng 01 năm 2024 về bộ chỉ số đánh giá CCHC của sở, ban,
ngành và UBND cấp huyện;

- Chỉ thị số 03/CT-UBND ngày 16 tháng 02 năm 2024 về siết chặt kỷ luật, kỷ cương trong tiếp nhận,
giải quyết hồ sơ của người dân, doanh nghiệp;

- Công văn số 487/UBND-NC ngày 28 tháng 02 năm 2024 đôn đốc hai nhiệm vụ chậm hạn, gồm nhiệm vụ
sắp xếp trụ sở dôi dư của Sở Tài chính và nhiệm vụ làm sạch dữ liệu hộ tịch của Sở Tư pháp.

Ban Chỉ đạo CCHC tỉnh do Chủ tịch UBND tỉnh làm Trưởng ban đã họp 01 phiên vào ngày 05 tháng 3 năm
2024, thống nhất 07 việc phải xong trong quý II.

## 2. Tuyên truyền

Căn cứ Kế hoạch số 18/KH-UBND ngày 19 tháng 01 năm 2024 về thông tin, tuyên truyền CCHC, các cơ
quan báo chí và trang thông tin của tỉnh đăng 214 tin, bài; Đài Phát thanh và Truyền hình Sông
Trăng phát 06 phóng sự. Sở Nội vụ mở 03 hội nghị tập huấn cho 285 lượt công chức đầu mối làm CCHC
ở các cấp.

Có 05 mô hình mới được đăng ký trong quý, trong đó mô hình “Ngày thứ Sáu không hẹn” của UBND huyện
Tân Lộ trả kết quả ngay trong ngày đối với 18 thủ tục; mô hình “Chuyến đò hồ sơ” của huyện Cồn Sen
cử công chức đến nhận hồ sơ tại 04 xã cù lao vào ngày 15 hằng tháng.

## 3. Kiểm tra

Kế hoạch số 41/KH-UBND ngày 06 tháng 02 năm 2024 đặt ra việc kiểm tra CCHC tại 16 cơ quan, địa
phương (06 sở, ngành; 04 huyện; 06 xã). Trong quý I, đoàn kiểm tra đã làm việc tại 03/16 đơn vị là
Sở Xây dựng, Sở Công Thương và UBND huyện Gò Sậy. Ngoài kế hoạch, Tổ kiểm tra công vụ đi 02 cuộc
đột xuất.

Đoàn kiểm tra nêu 11 vấn đề cần sửa; đến nay 06/11 vấn đề đã được khắc phục (54,55%). Lỗi lặp lại
nhiều nhất là xin lỗi người dân không bằng văn bản khi trả hồ sơ trễ hẹn.

# II. KẾT QUẢ TRÊN CÁC LĨNH VỰC

## 1. Cải cách thể chế

### 1.1. Xây dựng văn bản quy phạm pháp luật (VBQPPL)

- Hội đồng nhân dân (HĐND) và UBND tỉnh thông qua 07 VBQPPL, gồm 02 nghị quyết và 05 quyết định.

- Sở Tư pháp thẩm định 12 dự thảo; các sở, ngành góp ý 19 dự thảo văn bản của Trung ương.

### 1.2. Kiểm tra, rà soát văn bản

- Rà soát 56 VBQPPL, kiến nghị bãi bỏ 04 văn bản và sửa đổi 09 văn bản.

- Tự kiểm tra 07/07 văn bản mới ban hành, không thấy văn bản trái luật.

## 2. Cải cách thủ tục hành chính (TTHC)

#### a) Kiểm soát TTHC

- Toàn tỉnh đang áp dụng 1.842 TTHC: cấp tỉnh 1.476 thủ tục, cấp huyện 241 thủ tục, cấp xã 125 thủ
tục.

- Chỉ tiêu năm 2024 là đơn giản hóa 40 TTHC; quý I thông qua phương án cho 06 TTHC, bằng 15,00% kế
hoạch. Thời gian giải quyết của 06 thủ tục này rút từ 92 ngày xuống còn 61 ngày làm việc.

- Ban hành 09 quyết định công bố danh mục TTHC, quyết định sau cùng là Quyết định số 402/QĐ-UBND
ngày 07 tháng 3 năm 2024 về lĩnh vực đất đai.

#### b) Cơ chế một cửa, một cửa liên thông

- Hệ thống một cửa có 01 Trung tâm Phục vụ hành chính công (TTPVHCC) tỉnh, 08 Bộ phận Một cửa cấp
huyện và 94 Bộ phận Một cửa cấp xã, với 486 công chức, viên chức trực.

- Tổng số thủ tục làm theo cách liên thông: 173 thủ tục. Trong đó:

+ Liên thông cùng cấp: 118 thủ tục;

+ Liên thông giữa các cấp: 55 thủ tục.

- Mức độ hài lòng khi giao dịch tại Bộ phận Một cửa đạt 96,80%, dựa trên 9.416 phiếu chấm điểm.

#### c) Kết quả giải quyết hồ sơ

Trong quý, ba cấp chính quyền tiếp nhận {tinh.received} hồ sơ (gồm {tinh.opening} hồ sơ từ năm
2023 chuyển sang và {tinh.new} hồ sơ mới), đã giải quyết {tinh.resolved} hồ sơ, tỷ lệ đúng hạn
chung {tinh.rate}. Cụ thể:

- Cấp sở, ban, ngành:

+ Số hồ sơ đã giải quyết: {so.resolved} hồ sơ;

+ Số hồ sơ đúng hạn: {so.on_time} hồ sơ, đạt {so.rate};

+ Số hồ sơ quá hạn: {so.late} hồ sơ, phần lớn thuộc lĩnh vực đất đai.

- Cấp huyện:

+ Số hồ sơ đã giải quyết: {huyen.resolved} hồ sơ;

+ Số hồ sơ đúng hạn: {huyen.on_time} hồ sơ, đạt {huyen.rate};

+ Số hồ sơ quá hạn: {huyen.late} hồ sơ.

- Cấp xã:

+ Số hồ sơ đã giải quyết: {xa.resolved} hồ sơ;

+ Số hồ sơ đúng hạn: {xa.on_time} hồ sơ, đạt {xa.rate};

+ Số hồ sơ quá hạn: {xa.late} hồ sơ.

Số liệu của từng đơn vị nêu tại Phụ lục kèm theo.

#### d) Phản ánh, kiến nghị

Tỉnh nhận 42 phản ánh, kiến nghị (PAKN) về TTHC, đã trả lời 38/42 PAKN (90,48%); 04 PAKN còn lại
đang trong thời hạn xem xét, đều về đất đai.

## 3. Tổ chức bộ máy và biên chế

- Tỉnh có 19 cơ quan chuyên môn, 512 đơn vị sự nghiệp công lập (ĐVSNCL), 08 đơn vị hành chính cấp
huyện và 94 đơn vị hành chính cấp xã.

- Biên chế công chức được giao năm 2024 là 1.986 biên chế, hiện có mặt 1.871 người. Số người làm
việc trong ĐVSNCL được giao 19.540 người.

- Tinh giản biên chế đợt 1 cho 17 người, kinh phí 2.384 triệu đồng.

- Đề án vị trí việc làm đã duyệt cho 19/19 cơ quan chuyên môn và 447/512 ĐVSNCL (87,30%).

## 4. Cải cách chế độ công vụ

- Tuyển dụng: chỉ tiêu thi tuyển công chức năm 2024 là 75 người; Thông báo số 36/TB-HĐTD ngày 01
tháng 3 năm 2024 nhận hồ sơ dự tuyển đến hết ngày 01 tháng 4 năm 2024.

- Đào tạo, bồi dưỡng: Kế hoạch số 27/KH-UBND ngày 26 tháng 01 năm 2024 đặt mục tiêu 4.300 lượt
người trong năm; quý I cử được 742 lượt, bằng 17,26% mục tiêu. Trong đó bồi dưỡng ngạch chuyên
viên chính 38 người, ngạch chuyên viên 164 người, kỹ năng số 540 người.

- Đánh giá năm 2023: 3.894 trên tổng số 20.890 công chức, viên chức được xếp loại hoàn thành xuất
sắc nhiệm vụ, chiếm 18,64%.

- Kỷ luật: 03 trường hợp, gồm 01 công chức và 02 viên chức, đều ở mức khiển trách.

## 5. Cải cách tài chính công

### 5.1. Giải ngân vốn đầu tư công

Kế hoạch vốn đầu tư công năm 2024 là 4.862.350 triệu đồng. Tính đến ngày 10 tháng 3 năm 2024 đã
giải ngân 612.480 triệu đồng, bằng 12,60% kế hoạch, cao hơn cùng kỳ năm 2023 (10,15%). Chia theo
nguồn:

- Vốn ngân sách trung ương: 238.115 triệu đồng;

- Vốn ngân sách địa phương: 374.365 triệu đồng.

### 5.2. Thu, chi ngân sách

- Thu ngân sách nhà nước trên địa bàn 2.046 tỷ đồng, đạt 27,84% dự toán (7.350 tỷ đồng). Thu nội
địa 1.812 tỷ đồng; thu từ hoạt động xuất nhập khẩu 234 tỷ đồng.

- Chi ngân sách địa phương 2.517 tỷ đồng, bằng 18,67% dự toán (13.480 tỷ đồng).

### 5.3. Cơ chế tự chủ và tài sản công

- Trong 512 ĐVSNCL: 09 đơn vị tự bảo đảm chi thường xuyên và chi đầu tư, 34 đơn vị tự bảo đảm chi
thường xuyên, 128 đơn vị tự bảo đảm một phần, 341 đơn vị do ngân sách nhà nước bảo đảm.

- Phê duyệt phương án sắp xếp 35 cơ sở nhà, đất; thanh lý 04 xe ô tô đã quá niên hạn.

## 6. Xây dựng chính quyền điện tử, chính quyền số

- Toàn tỉnh cung cấp 1.358 dịch vụ công trực tuyến (DVCTT), gồm 842 dịch vụ toàn trình và 516 dịch
vụ một phần.

- Tỷ lệ hồ sơ nộp trực tuyến chung của tỉnh đạt {tinh.online_rate} (cấp sở {so.online_rate}, cấp
huyện {huyen.online_rate}, cấp xã {xa.online_rate}). Tính riêng dịch vụ toàn trình, tỷ lệ là
71,26% trong khi chỉ tiêu cả năm là 90%.

- Thanh toán trực tuyến phí, lệ phí: 38,62% số hồ sơ có thu.

- Hồ sơ chuyển qua dịch vụ bưu chính công ích (BCCI): 8.215 hồ sơ.

- Số hóa thành phần hồ sơ khi tiếp nhận đạt 61,35%; kết quả bản điện tử được trả cho 58,90% hồ sơ.

- Văn bản gửi, nhận giữa các cơ quan có ký số: 98,70%. Số chứng thư số đã cấp: 3.214.

- An toàn thông tin: 22/31 hệ thống được duyệt cấp độ (70,97%), gồm cấp độ 1: 08 hệ thống, cấp độ
2: 11 hệ thống, cấp độ 3: 03 hệ thống.

- Dữ liệu mở: 87/121 cơ quan đã công khai dữ liệu (71,90%).

- Hạ tầng: 1.186.420 thuê bao di động; 72,3% hộ gia đình có đường truyền băng rộng; 68,9% dân số
trưởng thành dùng điện thoại thông minh. Nền tảng tích hợp, chia sẻ dữ liệu (LGSP) nối với 14 dịch
vụ dữ liệu.

- Có 612 tổ công nghệ số cộng đồng với 4.103 thành viên, phủ hết khóm, ấp.

## 7. Tác động đến kinh tế - xã hội

- Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) quý I ước 5,12%, cùng kỳ năm trước là 4,38%; khu
vực nông nghiệp tăng 2,46%, công nghiệp và xây dựng tăng 8,03%, dịch vụ tăng 6,17%.

- Xuất khẩu 214 triệu USD, tăng 4,90% so với cùng kỳ; nhập khẩu 38 triệu USD, giảm 2,56%.

- Có 143 doanh nghiệp thành lập mới, vốn đăng ký 1.286 tỷ đồng; 61 doanh nghiệp tạm ngừng hoạt
động.

- Thu hút 05 dự án trong nước, tổng vốn 1.940 tỷ đồng; chưa có dự án FDI (đầu tư trực tiếp nước
ngoài).

- Khách du lịch 0,92 triệu lượt, doanh thu 684 tỷ đồng.

# III. ĐÁNH GIÁ CHUNG

## 1. Ưu điểm

Việc giao nhiệm vụ sớm, có thời hạn cho từng cơ quan giúp các sở, huyện bắt tay vào việc ngay sau
Tết. Hồ sơ cấp xã đúng hạn ở mức cao nhất trong ba cấp.

## 2. Hạn chế

- Huyện Vàm Xanh có tỷ lệ hồ sơ quá hạn cao nhất trong 08 huyện, thị xã, thành phố do Chi nhánh
Văn phòng Đăng ký đất đai thiếu 06 người so với định mức.

- Thanh toán trực tuyến còn thấp vì người lớn tuổi quen trả tiền mặt và điểm giao dịch ngân hàng ở
các xã cù lao còn thưa.

# IV. KIẾN NGHỊ

Đề nghị Bộ Tài nguyên và Môi trường sớm nối cơ sở dữ liệu đất đai quốc gia với Hệ thống thông tin
giải quyết TTHC của tỉnh để công chức không phải nhập hồ sơ hai lần.

# V. NHIỆM VỤ QUÝ II NĂM 2024

@ Kiểm tra CCHC thêm 04 đơn vị; xử lý dứt điểm 05 vấn đề còn tồn.

@ Nâng tỷ lệ hồ sơ trực tuyến toàn trình lên ít nhất 75%.

@ Tổ chức thi tuyển công chức trong tháng 5 năm 2024.

@ Giải ngân vốn đầu tư công đến hết quý II đạt tối thiểu 40% kế hoạch.

@ Phát động cuộc thi trực tuyến tìm hiểu CCHC trong toàn tỉnh.

Trên đây là báo cáo công tác CCHC quý I năm 2024 của tỉnh Sông Trăng, kính gửi Bộ Nội vụ tổng
hợp./.
"""

REPORT = song_trang.report(
    "song-trang-2024-q1.pdf",
    number="58",
    day="ngày 15 tháng 3 năm 2024",
    subject="Công tác cải cách hành chính Quý I và nhiệm vụ Quý II năm 2024 của tỉnh Sông Trăng",
    body=BODY,
    quarters=1,
    signer=(song_trang.DEPUTY, "Trần Minh Mẫu"),
    tables=(
        dossiers.annex(
            1,
            annex="PHỤ LỤC",
            title="Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính Quý I năm 2024",
        ),
    ),
)
