"""Lam Hải, the third quarter of 2025: DOCX, «A.1.» numbering, two Word tables, other words."""

from sample_reports.model import ABOVE, LEFT, Letterhead, Report, Signature, Table

NOTICE = (
    "(Tài liệu thử nghiệm: thành phố Lam Hải là nơi hư cấu; nhân vật, đơn vị, văn bản của "
    "thành phố và các con số đều được bịa ra)"
)

BODY = """
Sau một quý vận hành mô hình hai cấp, UBND thành phố Lam Hải tổng hợp tình hình cải cách hành chính
từ ngày 01/7 đến ngày 30/9/2025. Trừ những chỗ ghi “9 tháng” hoặc “lũy kế”, số liệu chỉ tính riêng
cho Quý III năm 2025.

# PHẦN A. BỐI CẢNH VÀ CÔNG TÁC ĐIỀU HÀNH

## A.1. Tổ chức điều hành

Thành phố gồm 41 xã, phường, đặc khu, không còn tầng nấc trung gian. Ba tháng qua, lãnh đạo thành
phố ký 36 văn bản về CCHC, trong số đó cần kể đến:

(1) Quyết định số 1467/QĐ-UBND ngày 08 tháng 7 năm 2025 thành lập Ban Chỉ đạo CCHC và chuyển đổi số,
do Chủ tịch UBND thành phố Phan Mộng Tưởng làm Trưởng ban;

(2) Kế hoạch số 156/KH-UBND ngày 21/7/2025 mở đợt cao điểm 90 ngày làm sạch dữ liệu đất đai;

(3) Chỉ thị số 11/CT-UBND ngày 12 tháng 8 năm 2025 cấm đòi thêm giấy tờ đã có trong cơ sở dữ liệu;

(4) Nghị quyết số 41/2025/NQ-HĐND ngày 29 tháng 8 năm 2025 miễn lệ phí cho 62 dịch vụ công khi người
dân làm qua mạng.

Tính đến cuối tháng 9, 43 trên 54 đầu việc của cả năm đã làm xong, tương đương 79,63%; chỉ còn 01
đầu việc chậm là đề án vị trí việc làm ở cấp xã. Ban Chỉ đạo họp 03 phiên, phiên sau cùng vào ngày
18 tháng 9 năm 2025.

## A.2. Truyền thông

Báo, đài và cổng thông tin đăng 538 tin, bài; truyền hình phát 31 phóng sự. Cuộc vận động “Mỗi nhà
một chữ ký số” cấp được 41.260 chữ ký số cá nhân; phường Gành Mây dẫn đầu với 5.318 chữ ký số.

## A.3. Kiểm tra, chấn chỉnh

- Trong quý đã đến 07 nơi, lũy kế 21/24 nơi theo kế hoạch. Ba nơi chưa đến là Sở Y tế, phường Đồi
Thông và xã Suối Trăng.

- Phát hiện 38 thiếu sót, sửa xong 33 thiếu sót (86,84%).

- Phê bình 02 phó chủ tịch phường vì để công chức nhận hồ sơ ngoài hệ thống.

# PHẦN B. KẾT QUẢ TỪNG MẶT CÔNG TÁC

## B.1. Thể chế

Ban hành 24 văn bản quy phạm pháp luật, gồm 07 nghị quyết của HĐND và 17 quyết định của UBND. Sở Tư
pháp thẩm định 31 dự thảo. Rà soát thẩm quyền cho thấy còn 58 văn bản nhắc tới cấp hành chính đã bỏ,
phải xử lý xong trong tháng 11 năm 2025.

## B.2. Thủ tục và hồ sơ

(i) Danh mục. Bộ thủ tục đang áp dụng có 2.134 mục, trong đó 1.502 mục làm ở sở, ngành và 632 mục
làm ở xã, phường, đặc khu; phần tăng thêm ở cơ sở là do phân cấp. Cắt bớt giấy tờ của 91 thủ tục,
nhờ đó người dân và doanh nghiệp đỡ tốn 7,35 tỷ đồng mỗi năm.

(ii) Giải quyết. Toàn thành phố nhận 236.940 hồ sơ và trả 228.315 hồ sơ. Số trả kịp hẹn là 226.604
hồ sơ (99,25%), cao hơn Quý II 0,51 điểm phần trăm; số trễ hẹn là 1.711 hồ sơ. Tách theo cấp:

- Sở, ngành trả 68.106 hồ sơ, trong đó:

+ kịp hẹn 67.633 hồ sơ (99,31%);

+ trễ hẹn 473 hồ sơ.

- Xã, phường, đặc khu trả 160.209 hồ sơ, trong đó:

+ kịp hẹn 158.971 hồ sơ (99,23%);

+ trễ hẹn 1.238 hồ sơ.

Chi tiết ở bảng sau:

[[co-quan]]

Phường Gành Mây có nhiều hồ sơ trễ vì trong tháng 8 hai công chức địa chính nghỉ thai sản cùng lúc
mà chưa có người thay. Với 1.711 hồ sơ trễ, đã gửi 1.694 thư xin lỗi.

(iii) Một cửa. Người dân nộp 19.872 hồ sơ tại nơi không phải nơi cư trú. Thời gian chờ tới lượt giảm
còn 8,2 phút. Bưu chính công ích chuyển 21.640 hồ sơ. Hiện có 611 công chức ngồi quầy.

(iv) Lắng nghe người dân. Kênh “Lam Hải lắng nghe” ghi nhận 2.784 phản ánh, hồi đáp 2.702 phản ánh,
đạt 97,05%; nhóm được nhắc đến nhiều nhất là thoát nước với 655 phản ánh. Phản ánh về quy định thủ
tục có 64 lượt, đã xử lý 64/64.

(v) Hài lòng. Khảo sát 1.720 phiếu cho điểm chung 94,1 điểm. Lĩnh vực giáo dục được 94,8 điểm, y tế
91,7 điểm, đất đai 88,3 điểm.

## B.3. Bộ máy

- Đơn vị sự nghiệp công lập còn 1.017, giảm tiếp 25 so với Quý II.

- Đã có 2.861 cán bộ, công chức nhận việc ở cấp xã.

- Lũy kế 1.104 người nghỉ theo chính sách tinh gọn, đã chi 1.036,8 tỷ đồng.

- Đã bố trí công năng mới cho 77/96 trụ sở dôi dư, trong đó 31 trụ sở thành trường học, 18 trụ sở
thành trạm y tế, 28 trụ sở cho thuê.

## B.4. Con người

- Công chức có mặt 4052 người.

- Kỳ thi tuyển công chức tháng 9 lấy 90 chỉ tiêu, có 1.214 thí sinh dự thi.

- Mở 74 lớp cho 6.208 lượt người học; lớp đông nhất là nghiệp vụ đất đai cấp xã với 1.385 lượt.

- Xử lý kỷ luật 12 người: khiển trách 09, cảnh cáo 03.

- Chi thu nhập tăng thêm theo Nghị quyết của HĐND 146,3 tỷ đồng.

## B.5. Ngân sách và đầu tư

Tới ngày 30/9/2025, tiền vốn đầu tư công đã tiêu là 7.306,2 tỷ đồng trên tổng kế hoạch 12.640,5 tỷ
đồng, đạt 57,80%, chưa chạm mốc 60% đề ra. Ngân sách trung ương trong số này là 2.415,9 tỷ đồng,
ngân sách thành phố 4890,3 tỷ đồng. Riêng cầu Vịnh Ngọc đã tháo gỡ được mỏ cát, nâng số tiêu lên
188,6 tỷ đồng.

Thu ngân sách 9 tháng được 28.415,3 tỷ đồng, bằng 84,56% dự toán: nội địa 21.270,8 tỷ đồng, xuất
nhập khẩu 7144,5 tỷ đồng. Chi ngân sách 9 tháng 17.640,2 tỷ đồng. Số đơn vị sự nghiệp tự lo chi
thường xuyên là 402/1.017.

## B.6. Chuyển đổi số

- Có 1.662 dịch vụ công trực tuyến, gồm 1.247 dịch vụ toàn trình và 415 dịch vụ một phần.

- Hồ sơ làm qua mạng chiếm 86,16%: khối sở, ngành 96,16%, khối xã, phường, đặc khu 81,90%.

- Hồ sơ toàn trình đạt 76,4%, vượt mục tiêu 75%.

- 70,08% lượt nộp phí không dùng tiền mặt, tổng số 34,5 tỷ đồng.

- 93,17% hồ sơ được quét, số hóa; 58,6% dữ liệu được khai thác lại.

- 40/42 hệ thống thông tin đã có quyết định cấp độ an toàn; hai hệ thống chưa có là phần mềm quản lý
nghĩa trang và trang du lịch biển.

Một số chỉ tiêu hạ tầng số nêu ở bảng dưới đây:

[[ha-tang]]

Trợ lý ảo “Hải Âu” đi vào hoạt động từ ngày 02 tháng 9 năm 2025, trả lời 54.718 câu hỏi trong tháng
đầu, đúng 91,4%. Thiết bị bay không người lái đưa 126 kết quả tới nhà dân ở đặc khu Hòn Sóng.

## B.7. Xếp hạng nội bộ

Hội đồng đánh giá của thành phố chấm điểm CCHC giữa kỳ. Khối sở, ngành: Sở Tài chính đứng đầu với
93,71 điểm, Sở Công Thương cuối bảng với 81,05 điểm. Khối cơ sở: phường Bến Lụa dẫn đầu với 92,48
điểm, xã Rừng Dẻ thấp nhất với 74,60 điểm do mạng Internet yếu.

# PHẦN C. CCHC VÀ KINH TẾ - XÃ HỘI

GRDP 9 tháng tăng 8,42%, dịch vụ 9,15%, công nghiệp - xây dựng 8,07%, nông nghiệp 2,31%. Quý III có
1.418 doanh nghiệp mới với 11.206,4 tỷ đồng vốn; 455 doanh nghiệp trở lại thị trường, 164 doanh
nghiệp giải thể. Vốn FDI lũy kế 9 tháng là 388,9 triệu USD; riêng quý có 14 dự án. Thành phố đón
3,12 triệu lượt khách, thu 8117,9 tỷ đồng từ du lịch. Cảng biển bốc dỡ 10,05 triệu tấn hàng.

# PHẦN D. MẶT CHƯA ĐƯỢC

(1) Vốn đầu tư công tiêu chậm vì 12 dự án vướng mặt bằng và giá thép tăng.

(2) Điểm giao dịch ở 05 xã chưa có máy quét tốc độ cao nên phải quét thủ công ban đêm.

(3) Cơn bão giữa tháng 9 làm 04 xã mất điện, hồ sơ dồn ứ 03 ngày.

# PHẦN E. VIỆC CẦN LÀM TRONG QUÝ IV NĂM 2025

(1) Kiểm tra 03 nơi còn lại, xong trước ngày 30 tháng 11 năm 2025; Sở Nội vụ chủ trì.

(2) Đưa tỷ lệ hồ sơ toàn trình lên 80%, thanh toán không tiền mặt lên 75%.

(3) Tiêu hết ít nhất 95% vốn đầu tư công.

(4) Mua 82 máy quét cho các điểm giao dịch cấp xã, kinh phí 5,9 tỷ đồng.

Xin đề nghị Bộ Nông nghiệp và Môi trường sớm mở kết nối dữ liệu đất đai quốc gia cho cấp xã./.
"""

BY_AGENCY = Table(
    name="co-quan",
    title="Bảng 1. Nhận và trả hồ sơ theo cơ quan, địa phương, Quý III năm 2025",
    unit="Đơn vị tính: hồ sơ",
    header=(
        ("TT", "Cơ quan, địa phương", "Tiếp nhận", LEFT, LEFT, "Giải quyết", LEFT, "Chưa đến hạn"),
        (ABOVE, ABOVE, "Tổng số", "Trực tuyến", "Trực tiếp", "Đúng hạn", "Quá hạn", ABOVE),
    ),
    rows=(
        ("1", "Sở Tư pháp", "12.840", "12.415", "425", "12.511", "14", "315"),
        ("2", "Sở Xây dựng", "9.276", "8.902", "374", "8.604", "158", "514"),
        ("3", "Sở Nông nghiệp và Môi trường", "15.932", "14.870", "1.062", "14.706", "236", "990"),
        ("4", "Sở Tài chính", "11.358", "11.358", "0", "11.207", "9", "142"),
        ("5", "Sở Nội vụ", "4.715", "4.488", "227", "4.602", "3", "110"),
        ("6", "Sở Y tế", "6.043", "5.761", "282", "5.790", "27", "226"),
        ("7", "Sở Công Thương", "3.984", "3.951", "33", "3.921", "0", "63"),
        ("8", "Ban Quản lý Khu công nghiệp", "1.406", "1.377", "29", "1.350", "5", "51"),
        ("9", "Cơ quan khác", "5.146", "4.866", "280", "4.942", "21", "183"),
        ("10", "Phường Bến Lụa", "14.208", "12.911", "1.297", "13.702", "61", "445"),
        ("11", "Phường Chợ Vòm", "13.377", "12.064", "1.313", "12.890", "74", "413"),
        ("12", "Phường Gành Mây", "9.645", "7.730", "1.915", "9.206", "118", "321"),
        ("13", "Xã Bàu Sen", "6.812", "4.905", "1.907", "6.420", "146", "246"),
        ("14", "Xã Rừng Dẻ", "3.259", "2.281", "978", "3.115", "22", "122"),
        ("15", "Đặc khu Hòn Sóng", "2.164", "1.876", "288", "2.118", "2", "44"),
        ("16", "35 xã, phường khác", "116.775", "94.384", "22.391", "111.520", "815", "4.440"),
        ("", "Tổng cộng", "236.940", "204.139", "32.801", "226.604", "1.711", "8.625"),
    ),
    widths=(0.9, 4.5, 1.8, 1.8, 1.7, 1.8, 1.6, 1.9),
    bold_rows=frozenset({16}),
)

DIGITAL_BASE = Table(
    name="ha-tang",
    title="Bảng 2. Hạ tầng số đến ngày 30/9/2025",
    unit="",
    header=(("Chỉ tiêu", "Kết quả"),),
    rows=(
        ("Tổ công nghệ số cộng đồng", "1.306 tổ"),
        ("Thành viên tổ công nghệ số", "10.258 người"),
        ("Tài khoản định danh điện tử mức 2", "1.571.844"),
        ("Khu dân cư có sóng 5G", "83,9%"),
        ("Hộ dùng Internet cáp quang", "91,2%"),
        ("Chứng thư số của cơ quan đang dùng", "7.315"),
        ("Camera an ninh đã kết nối về trung tâm", "2.480"),
    ),
    widths=(9.5, 4.5),
)

REPORT = Report(
    file="lam-hai-2025-q3.docx",
    title="BÁO CÁO",
    subject="Tình hình cải cách hành chính Quý III năm 2025 trên địa bàn thành phố Lam Hải",
    notice=NOTICE,
    body=BODY,
    letterhead=Letterhead(
        ("UBND THÀNH PHỐ", "LAM HẢI"), "Số: 517/BC-UBND", "Lam Hải, ngày 06 tháng 10 năm 2025"
    ),
    signature=Signature(
        (
            "Bộ Nội vụ (để báo cáo);",
            "Thành viên Ban Chỉ đạo;",
            "Các xã, phường, đặc khu;",
            "Lưu: VT, KSTT.",
        ),
        ("CHỦ TỊCH",),
        "Phan Mộng Tưởng",
    ),
    tables=(BY_AGENCY, DIGITAL_BASE),
    automatic_bullets=True,
)
