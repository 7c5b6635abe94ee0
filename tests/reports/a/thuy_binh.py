"""Huyện Thuỷ Bình, first half of 2025: DOCX with every second paragraph in decomposed letters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from figures import fill, grouped
from sample_reports.model import Letterhead, Report, Signature, Table
from thuy_binh_communes import HANDED_OVER, table, totals

BODY = """
Căn cứ chế độ báo cáo định kỳ của Sở Nội vụ tỉnh Hoà Giang, Uỷ ban nhân dân (UBND) huyện Thuỷ Bình
báo cáo kết quả cải cách hành chính (CCHC) 6 tháng đầu năm 2025. Đây cũng là báo cáo CCHC cuối cùng
của huyện trước khi kết thúc hoạt động của đơn vị hành chính cấp huyện vào ngày 30/6/2025. Kỳ số
liệu tính từ ngày 15/12/2024 đến ngày 14/6/2025.

# PHẦN THỨ NHẤT

# KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2025

## A. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO

### I. Văn bản, hội nghị

• UBND huyện ban hành Kế hoạch số 214/KH-UBND ngày 27/12/2024 về CCHC năm 2025, chia 38 nhiệm vụ
thành 09 nhóm việc; tới giữa tháng 6 đã làm xong 21/38 nhiệm vụ ({1:21/38}), 15 nhiệm vụ chuyển
giao cho các xã mới và 02 nhiệm vụ dừng vì không còn đối tượng thực hiện.

• Quyết định số 1187/QĐ-UBND ngày 14/02/2025 kiện toàn Ban Chỉ đạo CCHC huyện gồm 17 thành viên, do
ông Đàm Khắc Lượng, Chủ tịch UBND huyện, làm Trưởng ban; Phòng Nội vụ là cơ quan thường trực.

• Chỉ thị số 02/CT-UBND ngày 10/3/2025 chấn chỉnh lề lối làm việc trong thời gian sắp xếp bộ máy,
cấm để hồ sơ của dân nằm chờ bàn giao quá 02 ngày làm việc.

• Công văn số 876/UBND-NV ngày 22/4/2025 giao 13 xã, thị trấn rà lại toàn bộ hồ sơ chưa giải quyết
trước ngày 31/5/2025.

– Ban Chỉ đạo họp 04 phiên; Chủ tịch UBND huyện đối thoại với nông dân và hộ kinh doanh 02 buổi,
trả lời tại chỗ 57/64 ý kiến.

### II. Kiểm tra công vụ, kiểm tra CCHC

• Theo Kế hoạch số 33/KH-UBND ngày 20/02/2025, Đoàn kiểm tra phải đến 09 nơi (03 phòng chuyên môn,
06 xã). Đoàn đã đến 07/09 nơi; hai nơi chưa kiểm tra là Phòng Văn hoá, Khoa học và Thông tin và
UBND xã Suối Mây, do trùng lịch kiểm kê tài sản.

• Kiểm tra đột xuất 05 lượt ngoài kế hoạch, lập biên bản 08 công chức vắng mặt không lý do, trong
đó xã Thuỷ Liên 03 người, thị trấn Bến Gỗ 02 người, các xã Long Huề, Mỹ Toàn và Ngọc Thoại mỗi nơi
01 người.

– Sau kiểm tra, các đơn vị sửa 31/34 tồn tại được nêu, còn 03 tồn tại liên quan đến phòng tiếp dân
xuống cấp.

### III. Tuyên truyền

• Trung tâm Văn hoá, Thông tin và Truyền thanh huyện phát 132 tin, 26 chuyên mục trên sóng truyền
thanh; trang thông tin điện tử của huyện đăng 88 bài, thu 41.260 lượt đọc.

• Hội thi “Người một cửa Thuỷ Bình” tổ chức ngày 16/5/2025 có 13 đội, 65 thí sinh; giải nhất thuộc
về đội xã Đồng Quế, giải nhì là đội xã Tân Khoái, giải thí sinh ứng xử hay trao cho chị Trịnh Hoài
Thục (xã Phú Uyên).

### IV. Mô hình, sáng kiến

Huyện công nhận 06 sáng kiến CCHC, ba sáng kiến được nhân rộng là:

• “Loa hỏi hồ sơ” của thị trấn Bến Gỗ: đọc tên hồ sơ trễ trên loa nội bộ lúc 07 giờ 15 phút mỗi
sáng.

• “Sổ tay ba phút” của xã Tân Khoái: in mã QR dẫn tới đoạn phim hướng dẫn 22 thủ tục hay dùng.

• “Chợ phiên một cửa” của xã Suối Mây: nhận hồ sơ ngay tại chợ phiên ngày mùng 5 và ngày 20 âm
lịch, được 146 hồ sơ.

## B. KẾT QUẢ TRÊN TỪNG NỘI DUNG

### I. Cải cách thể chế

• HĐND huyện thông qua 01 nghị quyết quy phạm; UBND huyện ban hành 02 quyết định quy phạm. Tự kiểm
tra 03/03 văn bản, không phát hiện sai sót.

• Rà soát 46 văn bản quy phạm pháp luật (VBQPPL) của huyện còn hiệu lực: bàn giao 29 văn bản để
tỉnh xem xét, bãi bỏ 17 văn bản hết đối tượng điều chỉnh.

• Phòng Tư pháp mở 19 buổi phổ biến pháp luật cho 2.745 lượt người; các tổ hoà giải cơ sở hoà giải
thành 118/131 vụ việc ({.118/131}).

### II. Cải cách thủ tục hành chính (TTHC)

#### 1. Rà soát, công khai

• Số TTHC thực hiện tại huyện là 268 thủ tục, tại xã là 124 thủ tục; 100% được niêm yết bằng bảng
giấy và mã QR.

• Huyện đề nghị tỉnh cắt giảm thời gian của 12 thủ tục, rút ngắn từ 15 - 20 ngày xuống còn 07 - 10
ngày làm việc; đề nghị bỏ giấy xác nhận ở 03 thủ tục về chăn nuôi, đất trồng lúa và tuyển sinh.

#### 2. Bộ phận Một cửa

a) Nhân lực, cơ sở vật chất

– Bộ phận Một cửa huyện có 11 công chức và 02 nhân viên bưu điện; Bộ phận Một cửa của 13 xã, thị
trấn có 58 công chức. Diện tích Bộ phận Một cửa huyện là 186 m², nhỏ nhất là xã Suối Mây với 24 m².

– Kinh phí sửa chữa 04 Bộ phận Một cửa (Thuỷ Nham, Long Huề, Ngọc Thoại, Bình Quới Thượng) là 1.325
triệu đồng, do ngân sách huyện chi 975 triệu đồng, phần còn lại huy động xã hội hoá.

b) Giải quyết hồ sơ tại huyện

– Tiếp nhận 8.452 hồ sơ, gồm 7.916 hồ sơ nhận trong kỳ và 536 hồ sơ kỳ trước chuyển qua.

– Giải quyết xong 8.117 hồ sơ: trước hạn 5.230, đúng hạn 2.846, trễ hạn 41 hồ sơ. Tỷ lệ trước và
đúng hạn đạt {.8076/8117}. Đang giải quyết 335 hồ sơ, đều còn trong hạn.

– Trong 41 hồ sơ trễ hạn có 33 hồ sơ đất đai, 06 hồ sơ xây dựng, 02 hồ sơ hộ kinh doanh. Nguyên
nhân chính: Chi nhánh Văn phòng Đăng ký đất đai mất kết nối với hệ thống thuế trong 09 ngày của
tháng 3.

c) Giải quyết hồ sơ tại xã, thị trấn

– Các xã, thị trấn tiếp nhận {commune_received} hồ sơ, giải quyết {commune_resolved} hồ sơ, trong
đó trễ {commune_late} hồ sơ; đạt tỷ lệ trước và đúng hạn
{1:commune_on_time/commune_resolved_plain}. Số liệu từng nơi ở Biểu 1.

[[xa]]

d) Xin lỗi, khảo sát

– Có 115 thư xin lỗi được gửi cho 115 hồ sơ trễ hạn của cả hai cấp, đạt 100%.

– Phát 2.600 phiếu khảo sát, thu về 2.514 phiếu hợp lệ; 2.461 phiếu chọn mức hài lòng hoặc rất hài
lòng, đạt {1:2461/2514}. Điểm bị chê nhiều nhất là chỗ để xe (29 phiếu).

#### 3. Phản ánh, kiến nghị

• Toàn huyện nhận 27 phản ánh, kiến nghị (PAKN), xử lý xong 25, hai PAKN còn lại về bồi thường
đường dây 110 kV đã chuyển Ban Quản lý dự án tỉnh.

### III. Cải cách tổ chức bộ máy

• Thực hiện Nghị quyết số 60-NQ/TW ngày 12/4/2025, 13 xã, thị trấn của huyện được xếp lại thành 04
xã mới: xã Bến Gỗ, xã Đồng Quế, xã Tân Khoái và xã Thuỷ Liên, làm việc chính thức từ ngày
01/7/2025.

• Phòng chuyên môn giảm từ 12 xuống còn 09 phòng từ ngày 01/3/2025 theo Quyết định số 1240/QĐ-UBND
ngày 25/02/2025.

• Biên chế công chức huyện có mặt 83/91; cán bộ, công chức xã có mặt 271/286. Số nghỉ hưu trước
tuổi, thôi việc theo Nghị định số 178/2024/NĐ-CP là 47 người, kinh phí 38.952 triệu đồng; người
được chi nhiều nhất nhận 1.714 triệu đồng.

• Huyện bố trí 74 công chức huyện về 04 xã mới: xã Bến Gỗ 24 người, xã Đồng Quế 19 người, xã Tân
Khoái 17 người, xã Thuỷ Liên 14 người.

• Bàn giao 04 trụ sở dôi dư như Biểu 2; 06 ô tô công chuyển về Sở Tài chính quản lý.

[[tai-san]]

### IV. Cải cách chế độ công vụ

• Cử 394 lượt người dự 21 lớp bồi dưỡng. Đông nhất là lớp vận hành chính quyền hai cấp với 203
người; lớp tiếng dân tộc thiểu số có 36 người; lớp an toàn thông tin có 155 người.

• Kỷ luật 04 người: khiển trách 02 (xã Thuỷ Liên, xã Suối Mây), cảnh cáo 01 (Phòng Tài chính - Kế
hoạch), buộc thôi việc 01 (viên chức Trường Mầm non Phú Uyên).

• Xét tặng danh hiệu “Công chức tận tuỵ” cho 09 người, mỗi người thưởng 2,5 triệu đồng.

### V. Cải cách tài chính công

• Thu ngân sách trên địa bàn 6 tháng đạt 187,6 tỷ đồng, bằng {1:1876/3120} dự toán năm (312,0 tỷ
đồng), tăng 9,4% so với cùng kỳ. Trong đó thu tiền sử dụng đất 64,3 tỷ đồng, thu ngoài quốc doanh
48,9 tỷ đồng, lệ phí trước bạ 22,7 tỷ đồng.

• Chi ngân sách huyện 429,5 tỷ đồng, gồm chi đầu tư phát triển 131,2 tỷ đồng và chi thường xuyên
298,3 tỷ đồng.

• Vốn đầu tư công huyện quản lý 164.800 triệu đồng, giải ngân đến 14/6/2025 được 92.617 triệu đồng
({.92617/164800}). Công trình chậm nhất là đường vào thôn Khe Lim, xã Suối Mây, mới giải ngân 8,5%
vì vướng giải phóng mặt bằng 11 hộ.

• Khoán chi hành chính cho 9/9 phòng, tiết kiệm 612 triệu đồng chi tăng thu nhập.

### VI. Chính quyền số

• Hồ sơ nộp trực tuyến toàn huyện (cả huyện và xã) chiếm 81,4%; riêng Bộ phận Một cửa huyện
{.7014/7916}, tăng 6,3 điểm phần trăm so với cùng kỳ năm 2024.

• Thanh toán không dùng tiền mặt đạt 68,4% số hồ sơ phải nộp phí; số tiền phí, lệ phí thu qua mạng
là 2.938 triệu đồng.

• Số hoá kết quả giải quyết còn hiệu lực: huyện 97,2%, xã 83.50%. Đã làm sạch 118.407 dữ liệu hộ
tịch, còn 3.211 trường hợp sai lệch tên đệm chờ xác minh.

• 156 tổ công nghệ số cộng đồng với 1.092 thành viên; cấp 4.530 chữ ký số cá nhân miễn phí. Có 03
thôn chưa phủ sóng 4G, đều ở xã Suối Mây: Khe Lim, Pá Hốc, Nà Sản Thượng.

• Hội nghị trực tuyến từ huyện về xã được tổ chức 18 cuộc, giảm 07 cuộc so với cùng kỳ.

## C. TÁC ĐỘNG ĐẾN KINH TẾ - XÃ HỘI

• Toàn huyện có 214 hộ kinh doanh đăng ký mới và 37 doanh nghiệp thành lập mới (cùng kỳ: 29). Sản
lượng thuỷ sản 4.865 tấn, trong đó nuôi lồng bè 3.120 tấn. Tỷ lệ hộ nghèo còn 3,46%, giảm 0,82 điểm
phần trăm.

• Chỉ số CCHC cấp huyện năm 2024 do UBND tỉnh công bố ngày 18/3/2025: Thuỷ Bình được 84,37 điểm,
xếp thứ 05/11 huyện, thành phố, tụt 02 bậc; nội dung mất điểm nhiều nhất là sử dụng dịch vụ công
trực tuyến ở vùng cao.

# PHẦN THỨ HAI

# TỒN TẠI VÀ NGUYÊN NHÂN

## A. TỒN TẠI

• Hồ sơ trễ hạn tập trung ở xã Thuỷ Liên và xã Suối Mây, hai xã này chiếm 34/74 hồ sơ trễ của cấp
xã.

• Xã Suối Mây chỉ đạt 42,01% hồ sơ nộp qua mạng, thấp nhất huyện; xã Đồng Quế cao nhất với 91,16%.

• Việc số hoá 1.860 hộp hồ sơ lưu trữ trước năm 2016 mới xong 540 hộp.

## B. NGUYÊN NHÂN

• Khách quan: phần mềm một cửa nâng cấp giữa kỳ làm gián đoạn từ ngày 07/4 đến ngày 11/4/2025; vùng
cao thiếu điện lưới ổn định.

• Chủ quan: công chức địa chính xã Thuỷ Liên nghỉ việc từ tháng 02 nhưng đến cuối tháng 4 mới có
người thay; một số người có tâm lý chờ sắp xếp.

# PHẦN THỨ BA

# BÀN GIAO, KIẾN NGHỊ

## A. VIỆC BÀN GIAO CHO CÁC XÃ MỚI

• Trước ngày 25/6/2025: bàn giao 335 hồ sơ đang giải quyết tại huyện cùng tài khoản phần mềm. Người
chịu trách nhiệm: Chánh Văn phòng HĐND và UBND huyện Lò Thị Khuyên.

• Từ ngày 20/6 đến ngày 28/6/2025: chạy thử 04 Trung tâm Phục vụ hành chính công cấp xã, mỗi nơi ít
nhất 150 hồ sơ giả định.

## B. KIẾN NGHỊ

• Đề nghị UBND tỉnh cấp bổ sung 6.480 triệu đồng mua 04 ki-ốt, 28 máy quét và nâng cấp đường truyền
cho 04 xã mới.

• Đề nghị Sở Khoa học và Công nghệ đầu tư trạm phát sóng cho 03 thôn chưa có 4G trong quý III năm
2025.

• Đề nghị Sở Nông nghiệp và Môi trường tỉnh Hoà Giang cho giữ 01 điểm giao dịch đất đai tại trung
tâm huyện cũ đến hết năm 2026.

Trên đây là kết quả CCHC 6 tháng đầu năm 2025 của huyện Thuỷ Bình, UBND huyện trân trọng báo cáo./.
"""


def report() -> Report:
    return Report(
        file="huyen-thuy-binh-2025-6-thang.docx",
        title="BÁO CÁO",
        subject="Kết quả cải cách hành chính 6 tháng đầu năm 2025 của huyện Thuỷ Bình",
        notice=(
            "(Huyện Thuỷ Bình, tỉnh Hoà Giang và mọi tên người, số liệu, số hiệu văn bản của huyện "
            "đều không có thật, đặt ra để thử chương trình cchc-qa)"
        ),
        body=_half_decomposed(_with_totals(BODY)),
        letterhead=Letterhead(
            ("UBND TỈNH HOÀ GIANG", "UỶ BAN NHÂN DÂN HUYỆN THUỶ BÌNH"),
            "Số: 412/BC-UBND",
            "Thuỷ Bình, ngày 17 tháng 6 năm 2025",
        ),
        signature=Signature(
            ("Sở Nội vụ;", "TT. Huyện uỷ, HĐND huyện;", "UBND các xã, thị trấn;", "Lưu: VT, NV."),
            ("TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH"),
            "Đàm Khắc Lượng",
        ),
        tables=(_half_decomposed_rows(table()), HANDED_OVER),
    )


def _with_totals(body: str) -> str:
    received, resolved, late, _online = totals()
    body = body.replace("{commune_received}", grouped(received))
    body = body.replace("{commune_resolved}", grouped(resolved))
    body = body.replace("{commune_late}", str(late))
    on_time = f"{{1:{resolved - late}/{resolved}}}"
    return fill(body.replace("{1:commune_on_time/commune_resolved_plain}", on_time))


def _half_decomposed(body: str) -> str:
    """Every second block in NFD, as a text is that a Mac or an old typing program touched."""
    chunks = re.split(r"\n\s*\n", body)
    return "\n\n".join(_nfd(chunk) if i % 2 else chunk for i, chunk in enumerate(chunks))


def _half_decomposed_rows(grid: Table) -> Table:
    rows = tuple(tuple(map(_nfd, row)) if i % 2 else row for i, row in enumerate(grid.rows))
    return replace(grid, rows=rows)


def _nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)
