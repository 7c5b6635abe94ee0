"""Lam Hải, the second quarter of 2025: PDF, headings without numbers, key figures in lines."""

from sample_reports.model import Letterhead, Report, Signature, Table

NOTICE = (
    "(Lam Hải là thành phố trực thuộc trung ương do người soạn tưởng tượng ra; tên người, tên "
    "đơn vị, số hiệu văn bản và số liệu dưới đây đều không có thật, chỉ dùng để thử chương trình)"
)

BODY = """
Báo cáo này phản ánh kết quả cải cách hành chính (CCHC) của thành phố Lam Hải trong Quý II năm
2025, chốt số liệu đến hết ngày 30 tháng 6 năm 2025. Từ ngày 01 tháng 7 năm 2025, thành phố vận
hành chính quyền địa phương hai cấp, gồm cấp thành phố và cấp xã. Để các kỳ sau so sánh được, số
liệu ở cơ sở đã quy về 41 đơn vị hành chính cấp xã mới, gồm 27 phường, 13 xã và đặc khu Hòn Sóng.

# SỐ LIỆU CHỦ YẾU TRONG QUÝ

• Hồ sơ tiếp nhận: 214.386

• Hồ sơ đã giải quyết: 205.917

• Trả đúng và trước hạn: 98,74%

• Nộp trực tuyến: 81,6%

• Thanh toán trực tuyến: 63,25%

• Hài lòng chung: 92,4 điểm

• Nhiệm vụ CCHC hoàn thành: 29/54

# LÃNH ĐẠO, CHỈ ĐẠO

## Văn bản đã ban hành

Trong ba tháng, Ủy ban nhân dân (UBND) thành phố tập trung vào hai việc: giữ nhịp CCHC và chuẩn bị
cho bộ máy mới. Các văn bản đáng chú ý gồm:

1) Quyết định số 842/QĐ-UBND ngày 11 tháng 4 năm 2025 giao 54 nhiệm vụ CCHC cho các cơ quan chuyên
môn, mỗi nhiệm vụ ghi rõ thời hạn và tên người chịu trách nhiệm;

2) Kế hoạch số 97/KH-UBND ngày 22/4/2025 về chuyển giao hồ sơ, con dấu và dữ liệu khi lập đơn vị
hành chính cấp xã mới;

3) Chỉ thị số 06/CT-UBND ngày 15 tháng 5 năm 2025 về không để gián đoạn việc nhận và trả hồ sơ
trong thời gian sắp xếp bộ máy;

4) Công văn số 2175/UBND-NC ngày 03/6/2025 yêu cầu niêm yết số điện thoại người đứng đầu 41 Trung
tâm Phục vụ hành chính công cấp xã.

Hội đồng nhân dân (HĐND) thành phố thông qua Nghị quyết số 27/NQ-HĐND ngày 20 tháng 6 năm 2025, hỗ
trợ 350 nghìn đồng mỗi tháng cho công chức trực tiếp nhận hồ sơ. Chủ tịch UBND thành phố chủ trì 04
cuộc họp chuyên đề; cuộc gần nhất, ngày 24 tháng 6 năm 2025, cho lùi việc kiểm tra 03 đơn vị sang
quý sau để các nơi này dồn sức cho bàn giao.

Về tiến độ, thành phố hoàn thành 29/54 nhiệm vụ (53,70%), 22 nhiệm vụ còn trong hạn. Có 03 nhiệm vụ
trễ hạn, đều do Sở Khoa học và Công nghệ chủ trì.

## Thông tin, truyền thông

- Tin, bài trên báo và cổng thông tin: 412

- Phóng sự truyền hình: 26

- Lượt xem kênh Zalo CCHC: 318.540

Hội thi “Công chức trẻ với dữ liệu” có 1.126 thí sinh, giải Nhất thuộc về đội phường Bến Lụa. Mô
hình “Ki-ốt 24 giờ” ở phường Chợ Vòm cho phép lấy bản sao ngoài giờ hành chính, đã phục vụ 3.870
lượt người.

## Kiểm tra công vụ

- Số đơn vị đã kiểm tra: 14/24

- Số lỗi phát hiện: 63, đã khắc phục 51 (80,95%)

+ Nhập hồ sơ lên phần mềm muộn hơn ngày nhận giấy: 27 lỗi

+ Không gửi phiếu xin lỗi khi trễ hẹn: 11 lỗi

+ Lỗi khác: 25 lỗi

Tổ kiểm tra công vụ đi 08 buổi không báo trước, ghi nhận 05 công chức vắng mặt không lý do tại Sở
Công Thương, Ban Quản lý Khu công nghiệp và UBND xã Rừng Dẻ.

# CÁC CHỈ SỐ ĐÁNH GIÁ

Năm 2024 là năm thứ ba liên tiếp thành phố tăng hạng về CCHC. Kết quả do các cơ quan trung ương công
bố trong quý như sau:

- PAR INDEX 2024: 89,47 điểm, xếp hạng 9/63, tăng 4 bậc

+ Nội dung cao nhất: cải cách thủ tục hành chính, 94,85%

+ Nội dung thấp nhất: cải cách tài chính công, 78,20%

- SIPAS 2024: 84,63 điểm, xếp hạng 17/63

- PAPI 2024: 43,18 điểm, nhóm trung bình cao

+ Công khai, minh bạch: 5,42 điểm

+ Quản trị điện tử: 3,67 điểm

- DTI 2024: 0,7412 điểm, xếp hạng 8/63

+ Chính quyền số: 0,7730

+ Kinh tế số: 0,7055

+ Xã hội số: 0,7389

Thành phố cũng tự khảo sát bằng 1.560 phiếu. Mức hài lòng chung 92,4 điểm; lĩnh vực giáo dục 93,6
điểm, y tế 90,3 điểm, còn đất đai chỉ được 85,7 điểm. Điều người dân phiền nhất là phải đi lại nhiều
lần vì hồ sơ bị trả về bổ sung.

# THỂ CHẾ

- Văn bản quy phạm pháp luật (VBQPPL) ban hành: 17 (05 nghị quyết, 12 quyết định)

- Dự thảo được thẩm định: 23

- Văn bản rà soát do sắp xếp bộ máy: 468

+ Đề nghị bãi bỏ: 71

+ Đề nghị sửa đổi, thay thế: 139

+ Giữ nguyên: 258

Nghị quyết số 33/2025/NQ-HĐND ngày 20 tháng 6 năm 2025 phân cấp 46 nhiệm vụ về đất đai và xây dựng
cho cấp xã. Hai dự thảo quyết định về giá dịch vụ đô thị bị trình chậm, cơ quan soạn thảo là Sở Tài
chính.

# THỦ TỤC HÀNH CHÍNH (TTHC)

## Danh mục và cắt giảm

Danh mục hiện có 2.087 TTHC: 1.663 thủ tục ở cấp thành phố và 424 thủ tục ở cấp xã. Quyết định số
1019/QĐ-UBND ngày 09/5/2025 công bố 388 TTHC được nộp ở bất kỳ nơi nào trong thành phố. Trong quý,
318 thủ tục được rút ngắn thời gian, 74 thủ tục bớt giấy tờ; chi phí tuân thủ giảm ước 12,84 tỷ đồng
mỗi năm.

## Kết quả giải quyết hồ sơ

Khối cơ quan cấp thành phố:

- Tiếp nhận: 64.208 hồ sơ

- Đã giải quyết: 61.482 hồ sơ

+ Đúng và trước hạn: 61.005 hồ sơ, đạt 99,22%

+ Quá hạn: 477 hồ sơ

Khối cấp xã:

- Tiếp nhận: 150.178 hồ sơ

- Đã giải quyết: 144.435 hồ sơ

+ Đúng và trước hạn: 142.317 hồ sơ, đạt 98,53%

+ Quá hạn: 2.118 hồ sơ

Xã Bàu Sen trễ nhiều nhất với 312 hồ sơ, phần lớn về đất đai, vì máy chủ phần mềm địa chính hỏng 06
ngày. Đặc khu Hòn Sóng tiếp nhận 1.947 hồ sơ và không có hồ sơ nào trễ.

[[linh-vuc]]

## Một cửa

- Công chức làm việc tại nơi tiếp nhận: 538 người

- Hồ sơ nhận không phụ thuộc địa giới: 6.214

- Thời gian chờ bình quân tại quầy: 11,5 phút

- Hồ sơ qua bưu chính công ích (BCCI): 18.905

+ Nhận hồ sơ: 7.230

+ Trả kết quả: 11.675

## Phản ánh, kiến nghị (PAKN)

Kênh “Lam Hải lắng nghe” nhận 2.316 phản ánh, đã trả lời 2.189 phản ánh (94,52%); nhiều nhất là
nhóm trật tự xây dựng với 704 phản ánh. Riêng PAKN về quy định TTHC có 86 lượt, xử lý xong 81/86.

# TỔ CHỨC BỘ MÁY

- Cơ quan chuyên môn cấp thành phố sau sắp xếp: 14, giảm 6

- Đơn vị sự nghiệp công lập: 1.042, giảm 118

- Phòng chuyên môn ở cấp xã: 123

Thành phố dự kiến bố trí 2.874 cán bộ, công chức về cấp xã. Có 936 người nghỉ theo chính sách tinh
gọn, kinh phí 874,2 tỷ đồng. Trụ sở dôi dư là 96 cơ sở, đã có phương án sử dụng cho 58/96 cơ sở;
nơi chưa có phương án chủ yếu vướng nguồn gốc đất.

# CÔNG VỤ, CÔNG CHỨC

- Biên chế công chức được giao: 4318

- Công chức có mặt: 4096

- Tuyển dụng: 74 chỉ tiêu, trúng tuyển 68 người

- Luân chuyển, điều động: 53 người

- Đào tạo, bồi dưỡng: 5.471 lượt người

+ Kỹ năng số và trí tuệ nhân tạo: 1.930 lượt

+ Nghiệp vụ cho công chức cấp xã mới: 2.418 lượt

+ Tiếng Anh: 212 lượt

- Kỷ luật: 21 người (khiển trách 13, cảnh cáo 06, buộc thôi việc 02)

# TÀI CHÍNH CÔNG

- Kế hoạch vốn đầu tư công năm 2025: 12.640,5 tỷ đồng

- Giải ngân đến 30/6/2025: 4.218,6 tỷ đồng, đạt 33,37%

+ Vốn ngân sách trung ương: 1284,3 tỷ đồng

+ Vốn ngân sách thành phố: 2934,3 tỷ đồng

- Thu ngân sách 6 tháng: 18.952,7 tỷ đồng, đạt 56,4% dự toán

+ Thu nội địa: 14206,4 tỷ đồng

+ Thu xuất nhập khẩu: 4746,3 tỷ đồng

- Chi ngân sách 6 tháng: 11.370,9 tỷ đồng

Có 386/1.042 đơn vị sự nghiệp tự lo được chi thường xuyên (37,04%). Khoán xe công giúp tiết kiệm 3,7
tỷ đồng. Dự án chậm giải ngân nhất là cầu Vịnh Ngọc, mới tiêu 41,8 tỷ đồng trên 620 tỷ đồng được
giao, do mỏ cát chưa được cấp phép.

# CHÍNH QUYỀN SỐ

- Dịch vụ công trực tuyến (DVCTT): 1.598

+ Toàn trình: 1.104

+ Một phần: 494

- Hồ sơ nộp trực tuyến: 81,6% (cấp thành phố 93,7%, cấp xã 76,4%)

- Hồ sơ trực tuyến toàn trình: 67,8%

- Thanh toán trực tuyến: 63,25%, số tiền 27,96 tỷ đồng

- Số hóa hồ sơ khi tiếp nhận: 88,9%

- Dữ liệu được dùng lại: 46,15%

- Hệ thống thông tin được duyệt cấp độ an toàn: 36/42

- Tổ công nghệ số cộng đồng: 1.218 tổ, 9.643 thành viên

- Tài khoản định danh điện tử mức 2: 1.486.210

- Khu dân cư có sóng 5G: 71,3%

Ngày 17 tháng 6 năm 2025 cổng dịch vụ công ngừng 4 giờ vì cáp quang bị đứt khi thi công đường vành
đai; 1.360 hồ sơ phải lùi ngày hẹn.

# TÁC ĐỘNG ĐẾN PHÁT TRIỂN KINH TẾ

Tổng sản phẩm trên địa bàn (GRDP) 6 tháng tăng 8,17%, trong đó dịch vụ tăng 8,92%, công nghiệp và
xây dựng tăng 7,86%, nông nghiệp tăng 2,04%.

- Doanh nghiệp thành lập mới trong quý: 1.265, vốn đăng ký 9.417,8 tỷ đồng

- Doanh nghiệp quay lại hoạt động: 402

- Doanh nghiệp giải thể: 187

- Vốn đầu tư nước ngoài (FDI): 216,4 triệu USD, 19 dự án mới

- Khách du lịch: 2,36 triệu lượt, doanh thu 6204,5 tỷ đồng

- Kim ngạch xuất khẩu: 1.874,2 triệu USD

- Hàng qua cảng: 9,42 triệu tấn

# HẠN CHẾ VÀ NGUYÊN NHÂN

1) Lĩnh vực đất đai còn nhiều hồ sơ trễ do bản đồ địa chính ở 9 xã chưa được đo đạc lại.

2) Tỷ lệ dữ liệu được dùng lại thấp vì phần mềm chuyên ngành của Sở Xây dựng chưa nối với kho dữ
liệu chung.

3) Một số công chức cấp xã còn lúng túng với nhiệm vụ mới; nguyên nhân là tập huấn dồn vào hai tuần
cuối tháng 6.

# NHIỆM VỤ QUÝ III NĂM 2025

1) Trước ngày 15 tháng 8 năm 2025, hoàn tất bàn giao hồ sơ lưu trữ về 41 đơn vị cấp xã;

2) Phấn đấu hồ sơ trực tuyến toàn trình đạt 75%;

3) Giải ngân vốn đầu tư công đạt ít nhất 60% kế hoạch;

4) Thí điểm trả kết quả tại nhà bằng thiết bị bay không người lái ở đặc khu Hòn Sóng, do Sở Khoa học
và Công nghệ phụ trách.

# KIẾN NGHỊ

Đề nghị Bộ Tài chính sớm hướng dẫn định giá trụ sở dôi dư. Đề nghị Bộ Công an mở thêm hạn mức kết
nối cơ sở dữ liệu dân cư vào giờ cao điểm./.
"""

BY_FIELD = Table(
    name="linh-vuc",
    title="Hồ sơ Quý II năm 2025 theo lĩnh vực",
    unit="Đơn vị: hồ sơ",
    header=(("Lĩnh vực", "Tiếp nhận", "Đã giải quyết", "Quá hạn"),),
    rows=(
        ("Đất đai", "38.412", "35.906", "1.384"),
        ("Hộ tịch", "61.275", "60.988", "142"),
        ("Chứng thực", "47.530", "47.530", "0"),
        ("Xây dựng", "9.846", "9.120", "361"),
        ("Đăng ký kinh doanh", "11.703", "11.655", "28"),
        ("Bảo trợ xã hội", "15.264", "14.877", "209"),
        ("Lĩnh vực khác", "30.356", "25.841", "471"),
        ("Cộng", "214.386", "205.917", "2.595"),
    ),
    widths=(5.6, 3.2, 3.4, 3.0),
)

REPORT = Report(
    file="lam-hai-2025-q2.pdf",
    title="BÁO CÁO",
    subject=(
        "Công tác cải cách hành chính Quý II năm 2025; nhiệm vụ trọng tâm Quý III năm 2025 "
        "của thành phố Lam Hải"
    ),
    notice=NOTICE,
    body=BODY,
    letterhead=Letterhead(
        ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAM HẢI"),
        "Số: 318/BC-UBND",
        "Lam Hải, ngày 04 tháng 7 năm 2025",
    ),
    signature=Signature(
        (
            "Bộ Nội vụ;",
            "Thường trực Thành ủy, HĐND thành phố;",
            "41 xã, phường, đặc khu;",
            "Lưu: VT.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Tạ Hư Danh",
    ),
    tables=(BY_FIELD,),
)
