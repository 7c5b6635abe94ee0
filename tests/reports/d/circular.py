"""Circular 17/2026 of a ministry that does not exist: ferry landings, ferrymen, fees; PDF."""

from __future__ import annotations

from circular_annex import EQUIPMENT, FEES
from sample_reports.model import Letterhead, Report, Signature

RUNNING_HEAD = "CÔNG BÁO THỬ/Số 61 + 62/Ngày 25-6-2026"

BODY = """
Căn cứ Luật Giao thông sông hồ số 158/2025/QH15 ngày 14 tháng 11 năm 2025;

Căn cứ Nghị định số 466/2026/NĐ-CP ngày 05 tháng 3 năm 2026 của Chính phủ về nhiệm vụ và bộ máy của
Bộ Vận tải đường sông;

Xét đề nghị của Cục trưởng Cục Bến bãi;

Bộ trưởng Bộ Vận tải đường sông quy định điều kiện mở bến khách ngang sông, việc cấp Thẻ người lái
đò và phí thẩm định bến khách ngang sông.

# Chương I

# QUY ĐỊNH CHUNG

## Điều 1. Phạm vi điều chỉnh

1. Thông tư này nói về điều kiện mở, trình tự cho phép và việc tạm đình chỉ bến khách ngang sông;
việc cấp, đổi, thu hồi Thẻ người lái đò; mức phí thẩm định và cách dùng tiền phí.

2. Bến phà do Nhà nước đầu tư, bến du thuyền, bến dùng riêng cho quốc phòng, an ninh nằm ngoài
phạm vi của Thông tư này.

## Điều 2. Đối tượng áp dụng

Chủ bến, chủ phương tiện, người lái đò, khách qua sông; Ủy ban nhân dân cấp xã, Sở Vận tải đường
sông, Cảng vụ sông khu vực và các tổ chức, cá nhân khác có việc liên quan đến bến khách ngang sông.

## Điều 3. Giải thích từ ngữ

1. Bến khách ngang sông (gọi tắt là bến) là nơi đón, trả người cùng hàng hóa mang theo để qua sông,
qua hồ ở chỗ mặt nước rộng không quá 2.400 m.

2. Chủ bến là tổ chức, cá nhân đứng tên trong Giấy phép mở bến.

3. Bến được chia thành ba cấp theo lượng khách bình quân của 12 tháng gần nhất:

a) Bến cấp I: từ 1.000 lượt người/ngày trở lên;

b) Bến cấp II: từ 300 đến dưới 1.000 lượt người/ngày;

c) Bến cấp III: dưới 300 lượt người/ngày.

4. Bến theo mùa là bến chỉ mở trong mùa nước nổi và mỗi năm hoạt động không quá 120 ngày.

5. Nhật ký bến điện tử (NKBĐT) là phần mềm do Cục Bến bãi cung cấp không thu tiền, ghi số chuyến, số
khách và sự cố của từng bến.

# Chương II

# ĐIỀU KIỆN MỞ BẾN VÀ HÀNH NGHỀ LÁI ĐÒ

## Điều 4. Vị trí, mặt bằng của bến

1. Mép bến cách cầu đường bộ và cống lấy nước ít nhất 180 m, cách kho xăng dầu ít nhất 350 m.

2. Chỗ chờ của khách:

a) Bến cấp I có nhà chờ rộng từ 64 m² trở lên, có nhà vệ sinh và nước uống;

b) Bến cấp II có nhà chờ rộng từ 36 m² trở lên;

c) Bến cấp III, bến theo mùa có mái che rộng từ 14 m² trở lên.

3. Đường xuống bến dốc không quá 9%, mặt đường rộng tối thiểu 2,2 m; bến chở ô tô thì mặt đường rộng
tối thiểu 3,8 m.

4. Bến hoạt động sau 18 giờ phải có đèn với độ rọi tại cầu lên xuống không dưới 30 lux.

## Điều 5. Phương tiện và trang bị cứu sinh

1. Số áo phao trên phương tiện bằng 110% sức chở ghi trong sổ đăng kiểm; trong đó áo phao trẻ em
chiếm ít nhất 15%. Số lượng cụ thể theo từng mức sức chở nêu tại Phụ lục II.

2. Ngoài áo phao, mỗi phương tiện phải có:

a) 02 bình chữa cháy loại 4 kg trở lên;

b) 01 còi hơi và 01 loa cầm tay;

c) 01 thiết bị định vị gửi tọa độ về NKBĐT ít nhất 45 giây một lần.

3. Phương tiện vỏ gỗ đã dùng quá 15 năm, phương tiện vỏ thép đã dùng quá 25 năm không được chở khách
ngang sông.

4. Chủ phương tiện mua bảo hiểm cho hành khách với mức bồi thường không thấp hơn 120 triệu
đồng/người/vụ.

## Điều 6. Người lái đò

1. Người được cấp Thẻ người lái đò phải có đủ các điều kiện sau:

a) Từ đủ 20 tuổi đến không quá 62 tuổi;

b) Bơi liên tục được ít nhất 150 m, có xác nhận của nơi sát hạch;

c) Học xong khóa huấn luyện 48 giờ, trong đó có 32 giờ thực hành trên sông;

d) Không bị cấm hành nghề theo bản án, quyết định đang có hiệu lực.

2. Người lái đò khám sức khỏe 12 tháng một lần; người từ 55 tuổi trở lên khám 06 tháng một lần.

3. Thẻ hạng nhất dùng cho phương tiện chở trên 50 người, thẻ hạng nhì dùng cho phương tiện chở từ 50
người trở xuống.

## Điều 7. Giờ chạy đò và việc dừng chở

1. Bến cấp II, bến cấp III chạy đò từ 05 giờ đến 20 giờ 30 phút; bến cấp I được chạy suốt ngày đêm
nếu có ít nhất 02 ca lái.

2. Phải dừng chở khi có một trong các trường hợp: gió từ cấp 5 trở lên; mực nước vượt báo động II;
tầm nhìn dưới 160 m.

3. Trong 20 phút kể từ khi dừng chở, chủ bến báo cho Ủy ban nhân dân (UBND) cấp xã và treo cờ đỏ ở
hai bờ.

4. Khách không mặc áo phao thì người lái đò có quyền từ chối chở và không phải trả lại tiền vé.

# Chương III

# TRÌNH TỰ CẤP PHÉP, ĐÌNH CHỈ, THU HỒI

## Điều 8. Hồ sơ mở bến

1. Chủ bến lập 01 bộ hồ sơ, gồm:

a) Đơn theo Mẫu số 02;

b) Sơ đồ vị trí bến tỷ lệ 1/500, có xác nhận của trưởng thôn hoặc tổ trưởng dân phố hai bờ;

c) Bản chụp giấy tờ về quyền sử dụng đất hoặc hợp đồng thuê đất còn thời hạn ít nhất 03 năm;

d) Phương án cứu nạn, danh sách người lái đò.

2. Hồ sơ nộp qua Cổng dịch vụ công quốc gia, qua bưu chính công ích (BCCI) hoặc tại Trung tâm Phục
vụ hành chính công cấp xã. Giấy tờ đã có trong cơ sở dữ liệu quốc gia thì không phải nộp lại.

## Điều 9. Các bước cấp Giấy phép mở bến

1. UBND cấp xã xem thành phần hồ sơ trong 02 ngày làm việc; nếu thiếu thì yêu cầu bổ sung một lần
duy nhất.

2. Sở Vận tải đường sông xem xét bến tại thực địa trong 06 ngày làm việc kể từ ngày nhận hồ sơ đủ.

3. Giấy phép được ký trong 03 ngày làm việc kể từ ngày lập biên bản thực địa. Không cấp phép thì Sở
phải trả lời bằng văn bản và nói rõ lý do.

4. Người ký Giấy phép bến cấp I là Giám đốc Sở Vận tải đường sông; Giấy phép bến cấp II, bến cấp III
và bến theo mùa do Chủ tịch UBND cấp xã ký.

## Điều 10. Thời hạn và gia hạn Giấy phép mở bến

1. Giấy phép của bến cấp I có thời hạn 07 năm, bến cấp II 05 năm, bến cấp III 03 năm; Giấy phép của
bến theo mùa chỉ dùng trong năm cấp.

2. Chủ bến xin gia hạn chậm nhất 40 ngày trước ngày hết hạn. Mỗi bến được gia hạn nhiều nhất 02 lần,
mỗi lần không quá 24 tháng.

## Điều 11. Cấp, đổi Thẻ người lái đò

1. Cảng vụ sông khu vực cấp thẻ trong 05 ngày làm việc kể từ ngày có kết quả sát hạch. Thẻ dùng
trong 04 năm.

2. Thẻ mất, hỏng hoặc sai thông tin được đổi trong 01 ngày làm việc.

3. Điểm sát hạch đạt là từ 80/100 điểm lý thuyết và 70/100 điểm thực hành. Người thi trượt được thi
lại sau 15 ngày.

## Điều 12. Tạm đình chỉ bến

Bến bị đình chỉ từ 07 ngày đến 28 ngày khi có một trong các vi phạm:

a) Chở vượt quá 10% sức chở;

b) Thiếu từ 05 áo phao trở lên;

c) Bỏ trống NKBĐT trong 03 ngày liền;

d) Thu tiền vé cao hơn giá đã niêm yết.

## Điều 13. Thu hồi Giấy phép, thu hồi thẻ

1. Giấy phép mở bến bị thu hồi khi bến bị đình chỉ 03 lần trong 24 tháng; ngừng chở khách 200 ngày
liên tục; hoặc có tai nạn chết người do lỗi của chủ bến.

2. Thẻ người lái đò bị thu hồi khi người có thẻ lái đò mà trong hơi thở có nồng độ cồn, hoặc cho
người khác mượn thẻ. Người bị thu hồi thẻ không được cấp lại trong 18 tháng.

# Chương IV

# PHÍ THẨM ĐỊNH

## Điều 14. Người nộp và nơi thu

1. Người nộp phí là chủ bến, chủ phương tiện và người xin cấp Thẻ người lái đò.

2. Nơi thu phí bến, phí phương tiện là Sở Vận tải đường sông; nơi thu phí thẻ là Cảng vụ sông khu
vực.

## Điều 15. Mức thu, miễn và giảm phí

1. Mức thu nêu tại Phụ lục I.

2. Hồ sơ làm trọn trên mạng từ ngày Thông tư có hiệu lực đến hết ngày 31 tháng 12 năm 2027 chỉ nộp
60% mức phí.

3. Miễn phí cho chủ bến thuộc hộ nghèo, hộ cận nghèo và cho bến chỉ chở học sinh.

4. Giảm 45% phí cho hợp tác xã, tổ hợp tác; giảm 30% phí cho bến ở xã biên giới. Người thuộc nhiều
diện được giảm chỉ hưởng diện cao nhất.

## Điều 16. Nộp và quyết toán phí

1. Người nộp chuyển tiền trong 02 ngày làm việc kể từ lúc có mã thanh toán; quá thời hạn này hồ sơ
bị trả lại.

2. Nơi thu gửi số phí của tháng trước vào tài khoản chờ nộp ngân sách chậm nhất là ngày 08 của tháng
sau, quyết toán phí của năm trước ngày 20 tháng 3 năm kế tiếp.

3. Phí đã nộp được hoàn trong 10 ngày làm việc nếu người nộp rút hồ sơ trước khi có đoàn xem xét
thực địa.

## Điều 17. Chia và dùng tiền phí

1. Sở Vận tải đường sông giữ lại 65% số phí thu được, nộp ngân sách nhà nước 35%.

2. Cảng vụ sông khu vực giữ lại 78% số phí thu được, nộp ngân sách nhà nước 22%.

3. Từ phần được giữ lại, Sở dành ít nhất 25% để mua áo phao cho bến cấp III ở xã đặc biệt khó khăn.

# Chương V

# TRÁCH NHIỆM

## Điều 18. Cục Bến bãi

1. Đưa NKBĐT vào chạy thử trước ngày 15 tháng 9 năm 2026 và chạy chính thức trước ngày 30 tháng 11
năm 2026.

2. Mỗi năm kiểm tra ít nhất 12% số bến trong cả nước, chọn theo mức rủi ro.

3. Mở đường dây nóng 24/24 giờ nhận tin báo về đò chở quá tải.

## Điều 19. Sở Vận tải đường sông

1. Gửi báo cáo năm về Cục Bến bãi trước ngày 12 tháng 12; báo tai nạn chết người trong 02 giờ kể từ
khi biết tin.

2. Công khai danh sách bến đang bị đình chỉ trong 24 giờ kể từ khi ký quyết định.

## Điều 20. UBND cấp xã

1. Kiểm tra bến cấp I mỗi tháng một lần, bến cấp II và bến cấp III mỗi quý một lần, bến theo mùa
trước ngày mở bến.

2. Giải tán bến không phép trong 05 ngày kể từ ngày phát hiện.

# Chương VI

# ĐIỀU KHOẢN THI HÀNH

## Điều 21. Hiệu lực

1. Thông tư này có hiệu lực từ ngày 10 tháng 8 năm 2026; riêng điểm c khoản 2 Điều 5 được áp dụng từ
ngày 01 tháng 4 năm 2027.

2. Thông tư số 09/2019/TT-BVTĐS ngày 22 tháng 3 năm 2019 về bến đò và Thông tư số 31/2021/TT-BVTĐS
ngày 16 tháng 9 năm 2021 về phí thẩm định bến đò hết hiệu lực từ ngày 10 tháng 8 năm 2026.

## Điều 22. Chuyển tiếp

1. Giấy phép đã cấp theo quy định cũ được dùng tới khi hết hạn nhưng không quá ngày 30 tháng 6 năm
2028.

2. Người đang lái đò mà chưa có thẻ được tiếp tục làm nghề đến hết ngày 28 tháng 02 năm 2027.

3. Phương tiện vỏ gỗ quá niên hạn ở bến chỉ chở học sinh được dùng thêm 09 tháng kể từ ngày Thông tư
có hiệu lực.

## Điều 23. Tổ chức thực hiện

Chánh Văn phòng Bộ, Cục trưởng Cục Bến bãi, Giám đốc Sở Vận tải đường sông, Giám đốc Cảng vụ sông
khu vực và Chủ tịch UBND cấp xã chịu trách nhiệm thực hiện. Câu hỏi gửi về Vụ An toàn sông nước, hộp
thư antoan@bvtds.example, để được trả lời trong 04 ngày làm việc./.
"""

REPORT = Report(
    file="thong-tu-17-2026-ben-khach-ngang-song.pdf",
    title="THÔNG TƯ",
    subject=(
        "Quy định điều kiện mở bến khách ngang sông, cấp Thẻ người lái đò "
        "và phí thẩm định bến khách ngang sông"
    ),
    notice=(
        "(Bộ Vận tải đường sông, Thông tư này và mọi văn bản, con số trong đó đều không có thật, "
        "đặt ra để thử chương trình cchc-qa)"
    ),
    body=BODY,
    letterhead=Letterhead(
        ("", "BỘ VẬN TẢI ĐƯỜNG SÔNG"),
        "Số: 17/2026/TT-BVTĐS",
        "Hà Nội, ngày 12 tháng 6 năm 2026",
    ),
    signature=Signature(
        (
            "Văn phòng Chính phủ;",
            "UBND các tỉnh, thành phố;",
            "Sở Vận tải đường sông các tỉnh;",
            "Cảng vụ sông khu vực;",
            "Lưu: VT, Cục BB.",
        ),
        ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
        "Đoàn Giang Hà",
    ),
    tables=(FEES, EQUIPMENT),
)
