"""Decision 3275 of tỉnh Kim Sa and the reform plan for 2025 that it approves; PDF, two parts."""

from __future__ import annotations

from plan_annex import BUDGET, TASKS
from sample_reports.model import Letterhead, Report, Signature

FILE = "kim-sa-ke-hoach-cchc-2025.pdf"
INVENTED = (
    "(Tỉnh Kim Sa, các huyện, văn bản, số tiền và tên người của tỉnh đều không có thật, "
    "đặt ra để thử chương trình cchc-qa)"
)

DECISION_BODY = """
Căn cứ Luật Tổ chức chính quyền địa phương;

Căn cứ Nghị quyết số 52/NQ-HĐND ngày 09 tháng 12 năm 2024 của Hội đồng nhân dân (HĐND) tỉnh về nhiệm
vụ kinh tế - xã hội năm 2025;

Căn cứ Kế hoạch số 4410/KH-UBND ngày 28 tháng 12 năm 2020 về cải cách hành chính (CCHC) tỉnh Kim Sa
giai đoạn 2021 - 2025;

Xét Tờ trình số 1968/TTr-SNV ngày 18 tháng 12 năm 2024 của Giám đốc Sở Nội vụ,

# QUYẾT ĐỊNH:

Điều 1. Phê duyệt Kế hoạch CCHC năm 2025 của tỉnh Kim Sa, gồm 06 lĩnh vực với 43 nhiệm vụ, in kèm
Quyết định này.

Điều 2. Sở Nội vụ theo dõi việc thực hiện, mỗi quý báo cáo Chủ tịch Ủy ban nhân dân (UBND) tỉnh một
lần trước ngày 18 của tháng cuối quý.

Điều 3. Quyết định có hiệu lực từ ngày ký. Mức khoán chi cho Bộ phận Một cửa tại Quyết định số
1127/QĐ-UBND ngày 17 tháng 5 năm 2023 thôi áp dụng từ ngày 01 tháng 3 năm 2025.

Điều 4. Chánh Văn phòng UBND tỉnh, giám đốc các sở, Chủ tịch UBND các huyện, thành phố và các cơ
quan có tên trong Kế hoạch chịu trách nhiệm thi hành Quyết định này./.
"""

PLAN_BODY = """
# I. MỤC ĐÍCH

Làm cho việc hẹn trả của cơ quan nhà nước đáng tin, người dân ít phải đi lại, cán bộ rõ việc rõ
người; giữ đà tăng điểm của tỉnh sau khi Chỉ số CCHC (PAR INDEX) năm 2023 đạt 86,14 điểm, đứng thứ
27/63.

# II. CHỈ TIÊU NĂM 2025

## 1. Về thể chế

- 100% văn bản quy phạm pháp luật (VBQPPL) ban hành đúng chương trình; không có văn bản trái luật.

- Xử lý tối thiểu 90% kiến nghị rút ra từ việc theo dõi thi hành pháp luật.

## 2. Về thủ tục hành chính (TTHC)

- Cung cấp trực tuyến toàn trình tối thiểu 80% TTHC đủ điều kiện.

- Tỷ lệ hồ sơ giải quyết đúng hạn: cấp tỉnh trên 98%, cấp huyện trên 95%, cấp xã trên 97%.

- Số hóa 100% hồ sơ khi tiếp nhận và tối thiểu 60% kết quả cũ còn giá trị sử dụng.

- Thanh toán trực tuyến chiếm tối thiểu 65% số giao dịch có phí.

- Thời gian chờ đến lượt tại Bộ phận Một cửa không quá 12 phút.

- Cắt giảm ít nhất 20% thời gian giải quyết của 150 thủ tục.

- Người dân hài lòng từ 92% trở lên; riêng lĩnh vực đất đai từ 84% trở lên.

## 3. Về tổ chức bộ máy

- Giảm tối thiểu 15% số đầu mối bên trong các sở, giảm 05 đơn vị sự nghiệp công lập (ĐVSNCL).

- 100% đơn vị cấp huyện phê duyệt xong đề án vị trí việc làm trước ngày 30 tháng 4 năm 2025.

## 4. Về chế độ công vụ

- Tối thiểu 70% người được bổ nhiệm trưởng phòng qua thi tuyển.

- 100% cán bộ, công chức, viên chức (CBCCVC) cấp xã có chứng chỉ kỹ năng số cơ bản.

- Luân chuyển ít nhất 35 lãnh đạo phòng giữa tỉnh với huyện.

## 5. Về tài chính công

- Giải ngân trên 95% vốn đầu tư công được giao.

- Tối thiểu 26% ĐVSNCL tự bảo đảm chi thường xuyên.

- Tiết kiệm thêm 8% chi thường xuyên để mua sắm thiết bị số hóa.

## 6. Về chính quyền số

- Văn bản điện tử ký số: cấp tỉnh 100%, cấp huyện trên 96%, cấp xã trên 88%.

- Tối thiểu 75% chế độ báo cáo làm trên Hệ thống báo cáo của tỉnh.

- 55% người từ đủ 14 tuổi dùng tài khoản định danh để nộp hồ sơ.

## 7. Về các chỉ số

- PAR INDEX thuộc nhóm 20 tỉnh đứng đầu; Chỉ số hài lòng (SIPAS) từ 87% trở lên.

- Chỉ số hiệu quả quản trị (PAPI) trên 44,5 điểm; Chỉ số năng lực cạnh tranh (PCI) tăng ít nhất 04
bậc so với năm 2024.

# III. NHIỆM VỤ

## 1. Chỉ đạo, điều hành

- Ban Chỉ đạo CCHC tỉnh họp mỗi quý một phiên; ông Trương Khắc Bách, Chủ tịch UBND tỉnh, làm Trưởng
ban.

- Kiểm tra 22 cơ quan, gồm 08 sở, 05 huyện và 09 xã; ít nhất một phần ba số cuộc không báo trước.

- Người đứng đầu để tỷ lệ trễ hạn quá 5% trong hai quý liền phải giải trình trước UBND tỉnh.

## 2. Thể chế

- Ban hành 31 VBQPPL, trong đó 12 nghị quyết của HĐND tỉnh và 19 quyết định của UBND tỉnh.

- Lĩnh vực theo dõi trọng tâm là quản lý chất thải xây dựng, do Sở Tư pháp chủ trì.

## 3. Thủ tục hành chính

- Chuyển 64 thủ tục từ cấp tỉnh về cấp huyện trước ngày 31 tháng 5 năm 2025.

- Thí điểm nhận hồ sơ không theo địa giới tại huyện Sơn Lập và thành phố Kim Sa từ ngày 15 tháng 4
năm 2025.

- Mở 26 điểm hỗ trợ nộp hồ sơ tại bưu cục xã; nhân viên bưu cục được trả 4.500 đồng/hồ sơ.

- Hồ sơ trễ hạn phải có thư xin lỗi gửi trong 01 ngày làm việc, nói rõ ngày trả mới.

## 4. Tổ chức bộ máy

- Nhập Trung tâm Tin học vào Trung tâm Lưu trữ số, hoàn thành trong quý II năm 2025.

- Kinh phí cho 118 người dôi dư nghỉ việc dự tính 41.300 triệu đồng, không tính vào Kế hoạch này.

## 5. Chế độ công vụ

- Mở 14 lớp bồi dưỡng cho 1.260 lượt người; riêng lớp dữ liệu cho lãnh đạo có 90 người.

- Thi tuyển 09 chức danh lãnh đạo phòng tại Sở Nội vụ, Sở Xây dựng và Sở Y tế.

## 6. Tài chính công

- Sở Tài chính trình cơ chế đặt hàng dịch vụ chiếu sáng, thoát nước trước ngày 20 tháng 6 năm 2025.

- Dự án giải ngân dưới 30% vào ngày 30 tháng 6 năm 2025 bị điều chuyển vốn.

## 7. Chính quyền số

- Đưa Kho dữ liệu dùng chung (KDLDC) vào sử dụng với 18 bộ dữ liệu mở.

- Nâng đường truyền của 137 xã lên 300 Mbps, xong trước ngày 31 tháng 8 năm 2025.

# IV. KINH PHÍ

Tổng kinh phí là 48.650 triệu đồng: ngân sách tỉnh 31.200 triệu đồng, ngân sách huyện 12.450 triệu
đồng, nguồn hợp pháp khác 5.000 triệu đồng. Phân bổ theo nội dung nêu tại Phụ lục 2. Cơ quan chủ trì
gửi dự toán chi tiết về Sở Tài chính trước ngày 24 tháng 01 năm 2025; gửi muộn thì phải tự thu xếp
từ kinh phí tiết kiệm.

# V. TỔ CHỨC THỰC HIỆN

- Các sở, UBND huyện ban hành kế hoạch của mình trước ngày 15 tháng 01 năm 2025.

- Văn phòng UBND tỉnh công khai tỷ lệ đúng hạn của từng cơ quan vào thứ Hai hằng tuần.

- Sở Thông tin và Truyền thông trực kỹ thuật 24/7, khắc phục sự cố trong 04 giờ.

- Báo Kim Sa mở chuyên trang mỗi tháng hai kỳ; Đài Phát thanh và Truyền hình tỉnh làm 12 phóng sự.

- Liên hệ: bà Phùng Thảo Mộc, Trưởng phòng Cải cách hành chính, Sở Nội vụ./.
"""

DECISION = Report(
    file=FILE,
    title="QUYẾT ĐỊNH",
    subject="Phê duyệt Kế hoạch cải cách hành chính năm 2025 của tỉnh Kim Sa",
    notice=INVENTED,
    body=DECISION_BODY,
    letterhead=Letterhead(
        ("ỦY BAN NHÂN DÂN", "TỈNH KIM SA"),
        "Số: 3275/QĐ-UBND",
        "Kim Sa, ngày 26 tháng 12 năm 2024",
    ),
    signature=Signature(
        ("Như Điều 4;", "Bộ Nội vụ;", "TT. Tỉnh ủy, TT. HĐND tỉnh;", "Lưu: VT, NC2."),
        ("CHỦ TỊCH",),
        "Trương Khắc Bách",
    ),
)

PLAN = Report(
    file=FILE,
    title="KẾ HOẠCH",
    subject="Cải cách hành chính năm 2025 của tỉnh Kim Sa",
    notice="(In kèm Quyết định của Chủ tịch UBND tỉnh Kim Sa)",
    body=PLAN_BODY,
    tables=(TASKS, BUDGET),
)
