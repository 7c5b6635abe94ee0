"""Sở Nông nghiệp và Môi trường of Lam Khê, first quarter of 2025: long paragraphs, no bullets."""

from __future__ import annotations

from figures import fill
from sample_reports.model import ABOVE, LEFT, Letterhead, Report, Signature, Table

BODY = """
Thực hiện yêu cầu tại Công văn số 418/SNV-CCHC ngày 05/3/2025 của Sở Nội vụ, Sở Nông nghiệp và Môi
trường tỉnh Lam Khê (sau đây viết tắt là Sở) báo cáo công tác cải cách hành chính (CCHC) Quý
I/2025. Sở được thành lập trên cơ sở hợp nhất Sở Nông nghiệp và Phát triển nông thôn với Sở Tài
nguyên và Môi trường, hoạt động từ ngày 01/3/2025; vì vậy số liệu tháng 01 và tháng 02 là số cộng
của hai sở cũ.

# 1. Công tác chỉ đạo và tổ chức thực hiện

## 1.1 Kế hoạch và phân công

Sở ban hành Kế hoạch số 09/KH-SNNMT ngày 07/3/2025 về CCHC năm 2025 thay cho hai kế hoạch của hai
sở cũ, xác định 52 đầu việc, trong đó Quý I phải hoàn thành 14 đầu việc. Đến ngày 20/3/2025, số đầu
việc đã hoàn thành, đang thực hiện và quá hạn lần lượt là 12, 39 và 01; đầu việc quá hạn duy nhất
là ban hành quy chế phối hợp giữa Văn phòng Sở và Chi cục Quản lý đất đai. Giám đốc Sở Kiều Thế
Vịnh trực tiếp phụ trách CCHC, Phó Giám đốc Ông Thị Mận phụ trách thủ tục hành chính và chuyển đổi
số. Đầu mối CCHC là Văn phòng Sở với 03 công chức, ít hơn 02 người so với tổng số công chức đầu mối
của hai sở trước hợp nhất.

Quyết định số 77/QĐ-SNNMT ngày 12/3/2025 thành lập Tổ gỡ vướng hồ sơ đất đai gồm 09 thành viên, làm
việc vào chiều thứ Ba hằng tuần. Qua 02 phiên đầu tiên, Tổ xem xét 63 hồ sơ tồn đọng, giải quyết
dứt điểm 41 hồ sơ (chiếm {41/63}), số còn lại phải chờ kết quả đo đạc lại hoặc ý kiến của cơ quan
thuế.

## 1.2 Truyền thông và sáng kiến

Trong Quý I/2025, trang thông tin của Sở đăng 57 tin, bài (tăng 12 tin, bài so với cùng kỳ năm
2024), kênh Zalo của Sở có 8.640 người theo dõi, gửi 31 thông báo và nhận lại 1.274 tin nhắn hỏi
đáp, trong đó 96,5% được trả lời trong vòng 24 giờ. Hai sáng kiến được Hội đồng sáng kiến của Sở
chấm điểm cao nhất là “Bản đồ thửa đất hẹn giờ” của Văn phòng Đăng ký đất đai và “Nhật ký ao nuôi
điện tử” của Chi cục Thuỷ sản, lần lượt đạt 91 điểm và 88 điểm trên thang điểm 100.

## 1.3 Tự kiểm tra

Sở tự kiểm tra 06/21 đơn vị trực thuộc, đạt 28,57% kế hoạch năm; các đơn vị được kiểm tra gồm Chi
cục Kiểm lâm, Chi cục Thuỷ lợi, Ban Quản lý rừng phòng hộ Đá Chồng, Trung tâm Khuyến nông, Trung
tâm Quan trắc môi trường và Hạt Kiểm lâm huyện Sơn Lạc. Đoàn tự kiểm tra ghi nhận 17 thiếu sót, tập
trung vào việc không nêu rõ lý do khi yêu cầu bổ sung hồ sơ (07 trường hợp) và mở sổ theo dõi không
đúng mẫu (05 trường hợp). Thời gian khắc phục được ấn định không quá 15 ngày kể từ ngày có thông
báo kết luận.

# 2. Kết quả các mặt công tác

## 2.1 Cải cách thể chế

Sở tham mưu Uỷ ban nhân dân (UBND) tỉnh trình Hội đồng nhân dân tỉnh 02 nghị quyết và ban hành 04
quyết định quy phạm pháp luật, đáng chú ý có Quyết định số 15/2025/QĐ-UBND ngày 18/02/2025 quy định
diện tích tối thiểu được tách thửa, theo đó đất ở tại đô thị không nhỏ hơn 45 m² và đất ở tại nông
thôn không nhỏ hơn 80 m². Sở góp ý 23 dự thảo văn bản do cơ quan khác soạn thảo, rà soát 138 văn
bản thuộc lĩnh vực quản lý, phát hiện 26 văn bản phải sửa tên cơ quan sau hợp nhất và 09 văn bản
hết hiệu lực toàn bộ.

## 2.2 Cải cách thủ tục hành chính

### 2.2.1 Danh mục và rà soát thủ tục hành chính (TTHC)

Tổng số TTHC thuộc phạm vi quản lý của Sở sau hợp nhất là 287 thủ tục, bao gồm 219 thủ tục cấp
tỉnh, 47 thủ tục cấp huyện và 21 thủ tục cấp xã. Trong quý, Sở trình Chủ tịch UBND tỉnh công bố 34
thủ tục mới hoặc sửa đổi, bãi bỏ 11 thủ tục tại Quyết định số 402/QĐ-UBND ngày 14/3/2025 và Quyết
định số 431/QĐ-UBND ngày 19/3/2025. Sở đề xuất giảm thời gian giải quyết đối với 29 thủ tục, mức
giảm từ 20% đến 45% so với quy định, riêng thủ tục cấp giấy phép khai thác nước mặt giảm từ 45 ngày
xuống 28 ngày làm việc; ước tính mỗi năm người dân và doanh nghiệp bớt được 3,72 tỷ đồng chi phí đi
lại, sao chụp.

### 2.2.2 Tiếp nhận và giải quyết hồ sơ

Tính từ ngày 15/12/2024 đến ngày 14/3/2025, Sở tiếp nhận 21.846 hồ sơ, tăng 1.958 hồ sơ so với cùng
kỳ; trong đó hồ sơ tiếp nhận mới và hồ sơ kỳ trước chuyển sang lần lượt là 19.402 hồ sơ và 2.444 hồ
sơ. Số hồ sơ đã trả kết quả là 19.268, gồm 18.705 hồ sơ trả trước hạn hoặc đúng hạn (đạt
{18705/19268}) và 563 hồ sơ trả quá hạn (tăng 148 hồ sơ so với cùng kỳ). Còn 2.578 hồ sơ đang giải
quyết, trong đó 2.467 hồ sơ trong hạn và 111 hồ sơ đã quá hạn. Bảng 1 cho biết số liệu theo từng
lĩnh vực.

[[linh-vuc]]

Lĩnh vực đất đai chiếm 89,52% số hồ sơ quá hạn của Sở. Nguyên nhân thứ nhất là dữ liệu địa chính
của 38 xã chưa được chuyển sang hệ toạ độ quốc gia nên phải đo đạc lại; nguyên nhân thứ hai là 17
viên chức của Văn phòng Đăng ký đất đai nghỉ việc trong quý. Văn phòng Đăng ký đất đai đã gửi 504
thư xin lỗi tổ chức, cá nhân, mỗi thư phát hành chậm nhất 01 ngày làm việc trước khi hết hạn trả
kết quả.

### 2.2.3 Cơ chế một cửa và mức độ hài lòng

Sở bố trí 14 công chức, viên chức trực tại Trung tâm Phục vụ hành chính công tỉnh, trong đó lĩnh
vực đất đai và môi trường 09 người, lĩnh vực nông nghiệp 05 người; thời gian chờ trung bình tới
lượt giảm từ 26 phút xuống còn 17 phút. Khảo sát 1.150 người cho kết quả hài lòng chung đạt trên
95% (cụ thể {1:1098/1150}), trong đó tiêu chí thái độ phục vụ đạt cao nhất với 98,1% và tiêu chí
thời gian giải quyết thấp nhất với 88,7%.

### 2.2.4 Phản ánh, kiến nghị

Sở nhận 39 phản ánh, kiến nghị (PAKN), gồm 31 PAKN qua Cổng dịch vụ công quốc gia và 08 PAKN bằng
văn bản; đã trả lời 36/39 PAKN, thời gian trả lời bình quân 4,2 ngày, không vượt mức không quá 05
ngày làm việc do Giám đốc Sở đặt ra. Ba PAKN chưa trả lời đều liên quan đến mùi hôi từ trang trại
lợn ở xã Kim Bồng.

## 2.3 Cải cách tổ chức bộ máy

Sau hợp nhất, số phòng tham mưu của Sở giảm từ 15 xuống 09 phòng, số chi cục giảm từ 09 xuống 07
chi cục, số đơn vị sự nghiệp công lập trực thuộc (ĐVSNCL) giảm từ 19 xuống 14 đơn vị. Số cấp phó
các phòng, chi cục dôi dư là 13 người, dự kiến sắp xếp xong trong thời hạn 05 năm. Biên chế công
chức được giao và có mặt lần lượt là 432 và 409 người; số người làm việc trong các đơn vị sự nghiệp
được giao 1.165 người, hiện có 1.087 người. Đã có 28 người nộp đơn nghỉ theo chính sách tinh gọn,
trong đó 19 đơn được duyệt với số tiền chi trả 17.846 triệu đồng.

## 2.4 Cải cách chế độ công vụ

Trong quý, Sở cử 126 lượt công chức, viên chức đi bồi dưỡng, bằng 24,23% kế hoạch năm (520 lượt),
trong đó bồi dưỡng kỹ năng viễn thám 18 người, quản lý nhà nước ngạch chuyên viên 44 người, chuyển
đổi số 64 người. Sở điều động 37 công chức, bổ nhiệm lại 52 viên chức quản lý, tiếp nhận 03 người
có trình độ tiến sĩ theo chính sách thu hút với mức hỗ trợ ban đầu 250 triệu đồng/người. Có 02 viên
chức bị kỷ luật cảnh cáo vì nhận hồ sơ đất đai ngoài Bộ phận Một cửa, đều thuộc Chi nhánh Văn phòng
Đăng ký đất đai huyện Sơn Lạc.

## 2.5 Cải cách tài chính công

Dự toán chi năm 2025 giao cho Sở sau khi cộng của hai sở cũ là 612,4 tỷ đồng, Quý I đã chi 118,9 tỷ
đồng, bằng {1189/6124} dự toán; trong đó chi quản lý hành chính 41,7 tỷ đồng, chi sự nghiệp kinh tế
63,8 tỷ đồng và chi sự nghiệp môi trường 13,4 tỷ đồng. Vốn đầu tư công năm 2025 được giao 1.284.500
triệu đồng cho 16 dự án, giải ngân 169.326 triệu đồng, đạt {169326/1284500}, thấp hơn mức bình quân
15,40% của tỉnh. Dự án hồ chứa nước Nậm Rốm Thượng giải ngân nhiều nhất (72.114 triệu đồng), dự án
kè chống sạt lở bờ tả sông Lam Khê chưa giải ngân vì chưa chọn được nhà thầu tư vấn giám sát. Trong
14 ĐVSNCL, số đơn vị tự bảo đảm chi thường xuyên, tự bảo đảm một phần và do ngân sách bảo đảm toàn
bộ lần lượt là 03, 06 và 05 đơn vị.

Nguồn thu từ đất do Sở tham mưu đạt 486,2 tỷ đồng (giảm 57,5 tỷ đồng so với cùng kỳ), gồm tiền sử
dụng đất 391,0 tỷ đồng và tiền thuê đất 95,2 tỷ đồng. Thu phí bảo vệ môi trường đối với nước thải
công nghiệp là 2.196 triệu đồng; tiền cấp quyền khai thác khoáng sản là 18,45 tỷ đồng, do 23 doanh
nghiệp nộp.

## 2.6 Chuyển đổi số

Sở cung cấp 241 dịch vụ công trực tuyến (DVCTT), gồm 168 dịch vụ toàn trình và 73 dịch vụ một phần.
Hồ sơ nộp trực tuyến là 15.811/19.402 hồ sơ tiếp nhận mới, đạt {15811/19402} (cùng kỳ là 74,06%);
tỷ lệ thanh toán trực tuyến đạt 63,27%, vượt 3,27 điểm phần trăm so với chỉ tiêu Quý I. Số hồ sơ
nhận và trả qua dịch vụ bưu chính công ích (BCCI) lần lượt là 1.036 hồ sơ và 4.718 hồ sơ. Số hoá
72.905 trang tài liệu đất đai, đạt 36,45% khối lượng năm (200.000 trang).

Cơ sở dữ liệu (CSDL) đất đai của tỉnh đã hoàn thành ở 104/142 xã, kết nối với CSDL quốc gia về dân
cư để xác thực 684.300 chủ sử dụng đất, khớp đúng 91,8%. Hệ thống quan trắc tự động có 22 trạm, gồm
12 trạm nước mặt, 07 trạm không khí, 03 trạm nước thải; tỷ lệ thời gian có dữ liệu đạt 97,6%. Về an
toàn thông tin, 05/06 hệ thống được phê duyệt cấp độ, hệ thống chưa được phê duyệt là phần mềm truy
xuất nguồn gốc nông sản.

# 3. Kết quả phục vụ phát triển ngành

Giá trị sản xuất nông, lâm nghiệp và thuỷ sản Quý I ước 3.418 tỷ đồng (giá so sánh 2010), tăng
4,12% so với cùng kỳ, xếp thứ 9 trong 14 tỉnh của vùng. Sản lượng tôm nước lợ 6.280 tấn, sản lượng
gỗ rừng trồng 94.600 m³, đàn lợn 412.000 con (giảm 1,9%). Tỷ lệ che phủ rừng 58,43%; số vụ vi phạm
lâm luật 21 vụ, giảm 08 vụ. Có 118 sản phẩm OCOP còn hạn công nhận, trong đó 04 sản phẩm 5 sao, 33
sản phẩm 4 sao và 81 sản phẩm 3 sao. Số xã đạt chuẩn nông thôn mới là 97/120 xã.

Chỉ số CCHC năm 2024 của Sở Tài nguyên và Môi trường cũ là 79,64 điểm, đứng thứ 18/20 sở, ngành;
của Sở Nông nghiệp và Phát triển nông thôn cũ là 88,15 điểm, đứng thứ 6/20. Mục tiêu năm 2025 của
Sở mới là nằm trong nhóm 8 cơ quan dẫn đầu.

# 4. Tồn tại, hạn chế

## 4.1 Nội dung chưa đạt

Ba nội dung chưa đạt yêu cầu Quý I là tỷ lệ hồ sơ đất đai đúng hạn, giải ngân vốn đầu tư công và
liên thông thuế điện tử. Số hồ sơ đất đai phải trả lại để bổ sung từ hai lần trở lên là 327 hồ sơ,
chiếm 2,9% tổng số hồ sơ đất đai đã giải quyết.

## 4.2 Nguyên nhân

Việc hợp nhất hai sở làm thay đổi tài khoản của 611 người dùng phần mềm một cửa, trong khi nhà cung
cấp chỉ cấu hình xong vào ngày 11/3/2025. Kho lưu trữ của Sở đặt ở 04 địa điểm cách nhau tới 12 km
nên thời gian rút hồ sơ gốc kéo dài từ 02 đến 04 ngày. Định mức kinh tế - kỹ thuật đo đạc chưa được
ban hành nên chưa đấu thầu được gói đo đạc lại 38 xã.

# 5. Nhiệm vụ Quý II/2025 và kiến nghị

## 5.1 Nhiệm vụ

Trong Quý II/2025, Sở phấn đấu đưa tỷ lệ hồ sơ đất đai trả đúng hạn lên tối thiểu 97,5%, hồ sơ nộp
trực tuyến đạt từ 85% trở lên, thanh toán trực tuyến đạt ít nhất 70%, giải ngân vốn đầu tư công đạt
35% đến 40% kế hoạch. Văn phòng Đăng ký đất đai tuyển 25 viên chức, hoàn thành trước ngày
15/5/2025. Phòng Chuyển đổi số hoàn thành việc hợp nhất hai trang thông tin điện tử chậm nhất vào
ngày 30/4/2025.

## 5.2 Kiến nghị

Sở kiến nghị UBND tỉnh bố trí 46,8 tỷ đồng để đo đạc lại 38 xã, kinh phí thực hiện trong hai năm
2025 và 2026, mỗi năm một nửa; kiến nghị Cục Thuế khôi phục liên thông thuế điện tử ổn định, thời
gian phản hồi nghĩa vụ tài chính không quá 03 ngày làm việc. Sở kiến nghị Bộ Nông nghiệp và Môi
trường sớm ban hành định mức đo đạc và hướng dẫn chuyển dữ liệu của 02 phần mềm đất đai khác nhau.
"""

FIELDS = Table(
    name="linh-vuc",
    title="Bảng 1. Hồ sơ theo lĩnh vực, Quý I/2025",
    unit="Đơn vị: hồ sơ",
    header=(
        ("TT", "Lĩnh vực", "Tiếp nhận", LEFT, "Đã trả", LEFT, "Đang giải quyết"),
        (ABOVE, ABOVE, "Kỳ trước", "Mới", "Đúng hạn", "Quá hạn", ABOVE),
    ),
    rows=(
        ("1", "Đất đai", "2.108", "11.594", "10.788", "504", "2.410"),
        ("2", "Môi trường", "74", "318", "301", "19", "72"),
        ("3", "Tài nguyên nước, khoáng sản", "61", "127", "129", "22", "37"),
        ("4", "Chăn nuôi và thú y", "38", "3.960", "3.981", "3", "14"),
        ("5", "Thuỷ sản", "92", "1.745", "1.801", "8", "28"),
        ("6", "Lâm nghiệp, kiểm lâm", "47", "806", "834", "5", "14"),
        ("7", "Trồng trọt, bảo vệ thực vật", "24", "852", "871", "2", "3"),
        ("", "Cộng", "2.444", "19.402", "18.705", "563", "2.578"),
    ),
    widths=(1.0, 5.6, 1.8, 1.8, 2.0, 1.8, 2.2),
    bold_rows=frozenset({7}),
)

REPORT = Report(
    file="so-nn-mt-lam-khe-2025-q1.pdf",
    title="BÁO CÁO",
    subject="Công tác cải cách hành chính Quý I/2025 của Sở Nông nghiệp và Môi trường",
    notice=(
        "Tài liệu thử của chương trình cchc-qa: tỉnh Lam Khê không có trên bản đồ; mọi số liệu, "
        "tên người và số hiệu văn bản của tỉnh là tưởng tượng."
    ),
    body=fill(BODY),
    letterhead=Letterhead(
        ("UBND TỈNH LAM KHÊ", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"),
        "Số: 268/BC-SNNMT",
        "Lam Khê, ngày 21 tháng 3 năm 2025",
    ),
    signature=Signature(
        ("Sở Nội vụ;", "Giám đốc, các PGĐ Sở;", "Đơn vị thuộc Sở;", "Lưu: VT, VP."),
        ("GIÁM ĐỐC",),
        "Kiều Thế Vịnh",
    ),
    tables=(FIELDS,),
)
