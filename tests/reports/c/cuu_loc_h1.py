"""Tỉnh Cửu Lộc, first half of 2024: DOCX, other figures of the same things, another outline."""

from __future__ import annotations

from cuu_loc_h1_tables import BUDGET, TARGETS
from figures import fill
from sample_reports.model import Letterhead, Report, Signature

BODY = """
Kính gửi: Bộ Nội vụ.

UBND tỉnh Cửu Lộc báo cáo sơ kết công tác cải cách hành chính (CCHC) 6 tháng đầu năm 2024 và những
việc phải làm trong 6 tháng cuối năm. Kỳ số liệu về hồ sơ: từ 15/12/2023 đến 14/6/2024; số liệu
thu, chi ngân sách và vốn đầu tư công: lũy kế đến 15/6/2024; so sánh với cùng kỳ năm 2023, nếu
không ghi chú khác.

# PHẦN THỨ NHẤT

# KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024

## Mục 1. Lãnh đạo, chỉ đạo

• Tỉnh ủy ban hành Nghị quyết số 21-NQ/TU ngày 02/02/2024 về nâng hạng các chỉ số cải cách, quản
trị công; UBND tỉnh cụ thể hóa bằng Kế hoạch số 167/KH-UBND ngày 26/02/2024, giao mỗi sở làm đầu
mối một chỉ số thành phần;

• Cấp tỉnh ban hành 93 văn bản về CCHC (cùng kỳ 81 văn bản); cấp huyện 412 văn bản;

• Kế hoạch CCHC năm 2024 có 58 nhiệm vụ, lũy kế 6 tháng hoàn thành 27 nhiệm vụ, đạt {27/58}; 29
nhiệm vụ đang làm đúng tiến độ; 02 nhiệm vụ chậm là xây dựng kho dữ liệu dùng chung và đề án vị trí
việc làm của Thanh tra tỉnh;

• Ban Chỉ đạo CCHC họp 04 phiên; lãnh đạo UBND tỉnh đi kiểm tra không báo trước 06 Bộ phận Một cửa,
thay ngay 02 công chức có thái độ chưa đúng mực tại huyện Kinh Tràm và thị xã Vàm Xoài;

• Tổ chức 02 cuộc đối thoại: với doanh nghiệp ngày 12/4/2024 (187 doanh nghiệp, 46 ý kiến, trả lời
tại chỗ 39 ý kiến) và với thanh niên ngày 23/3/2024 (450 người dự);

• Thực hiện Công văn số 1104/UBND-NC ngày 29/3/2024 của UBND tỉnh về chấn chỉnh tình trạng đùn đẩy,
né tránh trách nhiệm và Kết luận số 88-KL/TU ngày 10/4/2024 của Ban Thường vụ Tỉnh ủy, các cơ quan
lập danh mục 236 việc tồn đọng kéo dài trên 30 ngày, đến ngày 14/6/2024 giải quyết được 171 việc,
còn 65 việc, nhiều nhất là Sở Tài nguyên và Môi trường (23 việc), Sở Xây dựng (11 việc), UBND thành
phố Cửu Lộc (09 việc); Chủ tịch UBND tỉnh Trịnh Hữu Lâm yêu cầu từng cơ quan báo cáo tiến độ vào
chiều thứ Sáu hằng tuần;

• Bố trí kinh phí CCHC năm 2024: 38.640 triệu đồng, tăng 5.120 triệu đồng so với năm 2023, trong đó
cấp tỉnh 21.460 triệu đồng, cấp huyện và cấp xã 17.180 triệu đồng.

## Mục 2. Kiểm tra, tuyên truyền, sáng kiến

• Kiểm tra CCHC: 05/14 đơn vị, đạt {05/14} kế hoạch năm; phát hiện 42 tồn tại, đã khắc phục 35;

• Kiểm tra công vụ đột xuất: 23 cuộc tại 61 cơ quan, đơn vị; nhắc nhở 44 người, kiểm điểm 09 người;

• Tuyên truyền: 612 tin, bài; 24 kỳ chuyên mục “Chuyện một cửa”; 16.000 tờ gấp; 01 cuộc thi viết
“Tôi và bộ phận một cửa” nhận 2.347 bài dự thi, giải đặc biệt thuộc về thầy giáo Ngô Kim Thạch
(huyện Phú Sậy), tiền thưởng 15 triệu đồng;

• Sáng kiến: nhận 61 hồ sơ, công nhận 22 sáng kiến, trong đó “Tủ trả kết quả 24/7” của thị xã Vàm
Xoài đã trả 1.318 kết quả ngoài giờ hành chính và “Biên lai không chờ” của Sở Tài chính rút thời
gian nộp phí từ 12 phút còn 03 phút.

## Mục 3. Cải cách thể chế

• HĐND, UBND tỉnh ban hành 19 VBQPPL: 07 nghị quyết, 12 quyết định (cùng kỳ: 23 văn bản);

• Thẩm định 28 dự thảo, góp ý 67 dự thảo của bộ, ngành Trung ương;

• Công bố hết hiệu lực năm 2023 đối với 34 văn bản tại Quyết định số 148/QĐ-UBND ngày 26/01/2024;
công bố kết quả hệ thống hóa kỳ 2019 - 2023 tại Quyết định số 412/QĐ-UBND ngày 19/02/2024: còn hiệu
lực 268 văn bản, hết hiệu lực toàn bộ 157 văn bản, hết hiệu lực một phần 29 văn bản;

• Hòa giải cơ sở: thành 531/648 vụ, việc ({1:531/648}).

## Mục 4. Cải cách thủ tục hành chính

### 4.1. Kiểm soát TTHC

• Ban hành 37 quyết định công bố 402 TTHC; đơn giản hóa 58 TTHC (Quyết định số 977/QĐ-UBND ngày
21/5/2024), mức tiết kiệm 7.860 triệu đồng/năm;

• Tổng số TTHC của tỉnh tại ngày 14/6/2024 là 1.861 thủ tục (cấp tỉnh 1.468; cấp huyện 260; cấp xã
133);

• Bãi bỏ 11 giấy xác nhận do cấp xã tự đặt ra, nhiều nhất ở huyện Cái Đước (05 loại).

### 4.2. Giải quyết hồ sơ

• Toàn tỉnh tiếp nhận 442.105 hồ sơ (cùng kỳ 418.930), giải quyết 430.143 hồ sơ; trễ hạn 5.791 hồ
sơ; chia theo cấp:

– Cấp tỉnh: giải quyết 88.742, đúng hạn 87.630, đạt {87630/88742};

– Cấp huyện: giải quyết 139.655, đúng hạn 136.204, đạt {136204/139655};

– Cấp xã: giải quyết 201.746, đúng hạn 200.518, đạt {200518/201746}.

• Riêng lĩnh vực đất đai trễ 3.622 hồ sơ, chiếm 62,5% tổng số hồ sơ trễ;

• Xin lỗi bằng văn bản: 5.103 trường hợp; chưa xin lỗi 688 trường hợp, trong đó huyện Kinh Tràm
402, huyện Cái Đước 131, các nơi khác 155;

• Trên cơ sở Quyết định số 318/QĐ-UBND ngày 05/02/2024 của UBND tỉnh, các sở rà lại 1.861 TTHC để
tái cấu trúc quy trình, cắt được 214 bước trung gian, giảm 1.037 ngày làm việc cộng dồn; nhiều nhất
là Sở Lao động - Thương binh và Xã hội giảm 268 ngày, ít nhất là Sở Ngoại vụ giảm 06 ngày; có 93
thủ tục được trả kết quả trong ngày, tập trung ở lĩnh vực hộ tịch, chứng thực, đăng ký kinh doanh;

• Thời gian chờ bình quân tại TTPVHCC là 24 phút, tăng 03 phút so với cùng kỳ;

• Bình quân mỗi ngày TTPVHCC đón 486 lượt khách.

### 4.3. Phản ánh, kiến nghị; mức hài lòng

• PAKN: nhận 131, xử lý 119 ({119/131}), trung bình 6,5 ngày/PAKN; công khai kết quả trả lời
104/119;

• Khảo sát 5.400 phiếu: hài lòng chung 91,47%; thấp nhất là đất đai 81,90%, cao nhất là lý lịch tư
pháp 96,84%; có 37 phiếu cho rằng bị gợi ý chi thêm tiền, UBND tỉnh đã giao Thanh tra tỉnh làm rõ.

## Mục 5. Tổ chức bộ máy, biên chế

• Giảm 05 ĐVSNCL, còn 519 đơn vị; giảm 04 phòng thuộc sở, còn 117 phòng; nhập Chi cục Quản lý chất
lượng nông lâm sản vào Chi cục Phát triển nông thôn theo Quyết định số 560/QĐ-UBND ngày 12/3/2024;

• Biên chế công chức giao 1.986, có mặt tại 31/5/2024 là 1.893 người; viên chức có mặt
20.406/21.450;

• Tinh giản biên chế đợt 1 và đợt 2: 61 người (đợt 1: 35 người; đợt 2: 26 người), kinh phí 10.742
triệu đồng; lũy kế từ năm 2022 đến nay 318 người;

• Số cấp phó vượt quy định còn 07 người, phải xử lý xong trong năm 2025;

• Về sắp xếp đơn vị hành chính cấp xã: Đề án lấy ý kiến cử tri trong tháng 7/2024; 06 đơn vị dự
kiến sắp xếp gồm phường 2, phường 3 (thành phố Cửu Lộc), xã Vĩnh Tắc, xã Vĩnh Hoà Đông (huyện Cái
Đước), xã Cồn Sậy, xã Cồn Bần (huyện Láng Dừa); ước dôi dư 58 cán bộ, công chức và 34 người hoạt
động không chuyên trách; kinh phí giải quyết chế độ ước 21.300 triệu đồng;

• Trong 104 xã, phường, thị trấn có 71 nơi bí thư đồng thời là chủ tịch HĐND, 18 nơi bí thư đồng
thời là chủ tịch UBND.

## Mục 6. Chế độ công vụ

• Bồi dưỡng: 34 lớp, 2.356 lượt người, đạt {2356/4800} kế hoạch năm (4.800 lượt); kinh phí 3.920
triệu đồng, bằng 46,1% dự toán;

• Lớp nhiều người nhất là lớp cập nhật Luật Đất đai (618 người), lớp ít người nhất là lớp điều hành
cuộc họp bằng tiếng Anh (18 người);

• Đánh giá năm 2023: hoàn thành xuất sắc 18,6%, hoàn thành tốt 73,9%, hoàn thành 6,8%, không hoàn
thành 0,7% (tương ứng 15 công chức);

• Kỷ luật 26 người (cùng kỳ 31), gồm khiển trách 14, cảnh cáo 09, buộc thôi việc 03;

• Xin thôi việc: 112 viên chức, riêng ngành y tế 64 người, nguyên nhân chủ yếu là thu nhập thấp và
trực nhiều;

• Tuyển đặc cách 08 sinh viên tốt nghiệp xuất sắc theo Nghị định số 140/2017/NĐ-CP, trong đó có 02
người ngành công nghệ thông tin.

## Mục 7. Tài chính công

• Vốn đầu tư công: kế hoạch giao đầu năm 6.715.300 triệu đồng, giải ngân 1.984.615 triệu đồng, đạt
{1984615/6715300} (cùng kỳ 32,41%); 04 công trình chưa giải ngân đồng nào, gồm cầu Rạch Mối, trường
mầm non Cồn Sậy, trụ sở Công an xã Vĩnh Tắc và hồ chứa nước ngọt Hòn Én;

• Thu, chi ngân sách như Bảng 1 dưới đây;

[[ngan-sach]]

• Kinh phí tiết kiệm của các cơ quan hành chính 15.230 triệu đồng, thu nhập tăng thêm 0,94 triệu
đồng/người/tháng;

• Xử lý 156 cơ sở nhà, đất, thu từ bán tài sản trên đất và chuyển nhượng quyền sử dụng đất 84,3 tỷ
đồng; bán thanh lý 07 xe ô tô được 1.129 triệu đồng;

• Quyết toán ngân sách năm 2023 chậm 12 ngày do 03 huyện Kinh Tràm, Cái Đước, Hòn Én nộp báo cáo
muộn;

• Thanh tra tài chính 14 cuộc, kiến nghị thu hồi 6.318 triệu đồng, đã thu hồi 5.077 triệu đồng.

## Mục 8. Chính quyền số

• Hồ sơ trực tuyến: 78,91% (cùng kỳ 61,35%), trong đó hồ sơ trực tuyến toàn trình 63,07%;

• Thanh toán trực tuyến: 49,62%; số tiền thu qua mạng lũy kế 14.286 triệu đồng;

• Số hóa khi tiếp nhận 79,30%, số hóa kết quả 70,16%;

• Tỉnh có 1.493 DVCTT: 801 toàn trình, 692 một phần;

• BCCI: 33.958 hồ sơ (nhận 4.216; trả 29.742);

• Hệ thống thông tin được duyệt cấp độ an toàn: 33/38;

• Về dữ liệu: hoàn thành số hóa 1.087.300 trang sổ hộ tịch, đạt 100%; làm sạch 74.926 dữ liệu an
sinh xã hội; cơ sở dữ liệu đất đai xong 05/09 huyện, đang làm 02 huyện, chưa làm 02 huyện Láng Dừa
và Hòn Én; dữ liệu hồ sơ cán bộ đã nhập 12.815/23.331 hồ sơ; tạo lập 240 bộ dữ liệu mở;

• Đào tạo tổ công nghệ số cộng đồng: 129 lớp cho 4.410 người; kinh phí hoạt động của tổ 1,5 triệu
đồng/tổ/quý; huyện Cái Đước và huyện Hòn Én chưa chi;

• Diễn tập ứng cứu sự cố mạng ngày 17/5/2024 có 42 đội tham gia, đội Bệnh viện Đa khoa tỉnh xử lý
nhanh nhất (01 giờ 47 phút); SOC chặn 68 cuộc tấn công, 01 trang thông tin cấp xã (Tân Bàu) bị chèn
nội dung cờ bạc, khắc phục sau 05 giờ;

• Ứng dụng “Cửu Lộc Số” ra mắt ngày 26/3/2024, sau gần ba tháng có 78.735 người cài đặt;

• Trạm BTS: 1.412 trạm, thêm mới 66 trạm; còn 29 ấp lõm sóng.

## Mục 9. Kết quả kinh tế - xã hội

• GRDP 6 tháng tăng 6,58% (cùng kỳ tăng 5,77%): nông, lâm, thủy sản 3,52%; công nghiệp - xây dựng
9,40%; dịch vụ 7,18%;

• Doanh nghiệp thành lập mới 389 (tăng 4,3%), vốn đăng ký 3.042 tỷ đồng; giải thể 66; tạm ngừng
274;

• Xuất khẩu 463 triệu USD, bằng 46,3% kế hoạch năm (1.000 triệu USD); khách du lịch 2,41 triệu
lượt, doanh thu 2.035 tỷ đồng;

• Thu hút 13 dự án mới, vốn đăng ký 4.284 tỷ đồng; lúa Đông Xuân đạt 71,4 tạ/ha trên 96.300 ha; tôm
nước lợ 41.850 tấn;

• Giải quyết việc làm cho 14.275 lao động, xuất khẩu lao động 512 người, hộ nghèo còn 2,87%.

## Mục 10. Chỉ tiêu chính

[[chi-tieu]]

# PHẦN THỨ HAI

# HẠN CHẾ, NGUYÊN NHÂN

• Hồ sơ đất đai trễ kéo dài; 03 huyện có tỷ lệ đúng hạn dưới 97% là Kinh Tràm (94,02%), Láng Dừa
(96,15%), Cái Đước (96,83%);

• Thanh toán trực tuyến mới đạt 49,62% trong khi chỉ tiêu năm là 65%;

• Chất lượng tham mưu một số nơi chưa cao, 31 lượt văn bản trình UBND tỉnh bị trả lại, nhiều nhất
là Sở Giao thông vận tải (08 lượt);

• Phần mềm một cửa do 02 nhà cung cấp khác nhau xây dựng, dữ liệu không khớp; máy quét ở xã dùng
chung với công an;

• Nguyên nhân: công chức địa chính xã nghỉ việc nhiều (17 người trong 6 tháng); kinh phí số hóa
phân bổ chậm, đến ngày 20/4/2024 mới giao; một bộ phận người lớn tuổi ngại dùng điện thoại.

# PHẦN THỨ BA

# CÔNG VIỆC 6 THÁNG CUỐI NĂM VÀ KIẾN NGHỊ

## Mục 1. Việc cần làm

@ Kiện toàn Ban Chỉ đạo CCHC xong trong tháng 7/2024; hoàn thành ít nhất 56/58 nhiệm vụ của năm.

@ Kiểm tra 09 đơn vị còn lại trước ngày 31/10/2024, chú trọng huyện Kinh Tràm.

@ Đưa tỷ lệ hồ sơ trực tuyến lên 80% vào cuối Quý III và 85% vào cuối năm; thanh toán trực tuyến
65%.

@ Giải ngân vốn đầu tư công đến 30/9/2024 đạt 60%, đến 31/01/2025 đạt 95%.

@ Sở Nội vụ tổ chức thi tuyển công chức trong tháng 8/2024 với 96 chỉ tiêu; Sở Tài chính trình quy
định khoán xe ô tô trước ngày 15/8/2024.

@ Chọn huyện Láng Dừa làm điểm nhận hồ sơ lưu động trên ghe, kinh phí thí điểm 740 triệu đồng.

## Mục 2. Kiến nghị

• Đề nghị Bộ Tài nguyên và Môi trường hỗ trợ 72 tỷ đồng xây dựng cơ sở dữ liệu đất đai 04 huyện; đề
nghị Bộ Công an cho kết nối dữ liệu cư trú với phần mềm một cửa cấp xã;

• Đề nghị Bộ Nội vụ bổ sung 245 biên chế giáo viên mầm non;

• Đề nghị Bộ Thông tin và Truyền thông hỗ trợ phủ sóng 29 ấp chưa có 4G từ Quỹ Dịch vụ viễn thông
công ích.

UBND tỉnh Cửu Lộc kính báo cáo./.
"""

REPORT = Report(
    file="cuu-loc-2024-6-thang.docx",
    title="BÁO CÁO",
    subject="Sơ kết công tác cải cách hành chính 6 tháng đầu năm 2024 của tỉnh Cửu Lộc",
    notice="(Tài liệu thử của cchc-qa: tỉnh Cửu Lộc và mọi số liệu của tỉnh đều là tưởng tượng)",
    body=fill(BODY),
    letterhead=Letterhead(
        ("ỦY BAN NHÂN DÂN", "TỈNH CỬU LỘC"),
        "Số: 466/BC-UBND",
        "Cửu Lộc, ngày 21 tháng 6 năm 2024",
    ),
    signature=Signature(
        ("Như trên;", "Thường trực Tỉnh ủy;", "UBND các huyện, thị xã, thành phố;", "Lưu: VT, NC."),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        "Trịnh Hữu Lâm",
    ),
    tables=(BUDGET, TARGETS),
)
