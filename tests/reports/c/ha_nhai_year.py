"""Tỉnh Hà Nhai, the whole of 2024: plain text as it comes out of a PDF.

Blocks are parted by an empty line; a block whose lines begin with a tab keeps its lines.
"""

from __future__ import annotations

from figures import grouped, percent

FILE = "ha-nhai-2024-nam.txt"

BODY = """
BÁO CÁO

Tình hình thực hiện công tác cải cách hành chính năm 2024 và định hướng năm 2025 của tỉnh Hà Nhai

(Tỉnh Hà Nhai không có trên bản đồ; địa danh, tên người, số liệu và số hiệu văn bản của tỉnh trong
tài liệu này được bịa ra để thử chương trình cchc-qa)

Thực hiện Công văn số 7215/BNV-CCHC ngày 12 tháng 11 năm 2024 của Bộ Nội vụ, Ủy ban nhân dân (UBND)
tỉnh Hà Nhai báo cáo kết quả cải cách hành chính (CCHC) năm 2024 như sau. Số liệu giải quyết thủ
tục hành chính (TTHC) chốt ngày 30 tháng 11 năm 2024; số liệu tài chính chốt ngày 10 tháng 12 năm
2024.

I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC

1. Việc ban hành và thực hiện kế hoạch

Kế hoạch CCHC năm 2024 của tỉnh (Quyết định số 2871/QĐ-UBND ngày 27/12/2023) đặt ra 9 mục tiêu và
73 nhiệm vụ; đến thời điểm báo cáo hoàn thành 68/73 nhiệm vụ, tỷ lệ 93,15%, đạt 8/9 mục tiêu (mục
tiêu không đạt là tỷ lệ thanh toán trực tuyến). 05 nhiệm vụ chuyển tiếp sang năm 2025 gồm: số hóa
hồ sơ hộ tịch của 04 huyện vùng biên; phần mềm đánh giá công chức theo KPI; đề án tự chủ của Bệnh
viện Phục hồi chức năng; sửa Quy chế một cửa; bản đồ số du lịch.

Trong năm UBND tỉnh ban hành 134 văn bản về CCHC,  nổi bật là Chỉ thị số 04/CT-UBND ngày 07/02/2024
về siết kỷ cương sau Tết, Quyết định số 655/QĐ-UBND ngày 02/4/2024 về Bộ chỉ số đánh giá CCHC cấp
sở, cấp huyện, cấp xã (thay Quyết định số 1290/QĐ-UBND ngày 15/7/2021), Kế hoạch số 98/KH-UBND ngày
18/4/2024 về cải thiện Chỉ số PAR INDEX, Kế hoạch số 112/KH-UBND ngày 03/5/2024 về nâng Chỉ số PAPI
và Công điện số 06/CĐ-UBND ngày 11/9/2024 bảo đảm giải quyết hồ sơ cho dân sau bão lũ. Chủ tịch
UBND tỉnh Giàng Minh Tự trực tiếp làm Trưởng Ban Chỉ đạo, chủ trì cả 04 cuộc họp; sau mỗi cuộc họp
đều có thông báo kết luận, tổng cộng giao 57 việc, đã xong 52 việc.

Về gắn CCHC với thi đua, khen thưởng và trách nhiệm người đứng đầu: căn cứ Quy định số 1875-QĐ/TU
ngày 14/6/2023 của Ban Thường vụ Tỉnh ủy, kết quả chấm điểm CCHC chiếm 30% điểm xếp loại hằng năm
của giám đốc sở, chủ tịch UBND huyện; năm nay có 02 người đứng đầu không được xếp loại hoàn thành
tốt nhiệm vụ (Giám đốc Sở Y tế và Chủ tịch UBND huyện Tà Pìn). Chủ tịch UBND tỉnh tặng Bằng khen
cho 16 tập thể, 41 cá nhân theo Quyết định số 2540/QĐ-UBND ngày 29/11/2024, mức thưởng tập thể
4.680.000 đồng và cá nhân 1.872.000 đồng; không xét khen thưởng 08 đơn vị để hồ sơ quá hạn trên 5%.
Tỉnh ký biên bản hợp tác về chuyển đổi số với 02 trường đại học, gửi 35 công chức đi thực tế tại 04
tỉnh miền xuôi, tổng thời gian 12 ngày.

2. Kết quả xếp hạng

Năm 2023 (công bố trong năm 2024), PAR INDEX của Hà Nhai đạt 86,94 điểm, đứng thứ 22/63, tăng 11
bậc; SIPAS đạt 83,57%, đứng thứ 20/63; PAPI đạt 43,08 điểm, đứng thứ 17/61; PCI đạt 64,25 điểm,
đứng thứ 51/63. Chỉ số chuyển đổi số (DTI) năm 2023 hạng 44/63. Trong các huyện, thành phố, huyện
Nậm Cuổi đứng đầu năm thứ ba liên tiếp với 92,18 điểm, huyện Tà Pìn đứng cuối với 71,46 điểm và bị
kéo tụt do để 03 cán bộ bị khởi tố.

3. Kiểm tra, thông tin tuyên truyền

- Kiểm tra CCHC tại 25/25 đơn vị theo Kế hoạch số 41/KH-UBND ngày 29/01/2024 , gồm 07 sở, 05 huyện,
13 xã; kiểm tra lại 04 đơn vị đã kiểm tra năm 2023. Phát hiện 166 hạn chế, đã khắc phục 151, đạt tỉ
lệ 90.96%.

- Thanh tra công vụ 12 cuộc; xử lý 38 công chức, viên chức vi phạm giờ giấc, 05 người dùng bằng cấp
không hợp pháp.

- Tuyên truyền: 2.190 tin, bài; 52 chương trình phát thanh bằng tiếng Mông, tiếng Dao; 01 phóng sự
dài 30 phút phát trên Đài Truyền hình Việt Nam; treo 1.460 băng rôn. Cuộc thi trực tuyến tìm hiểu
CCHC có 31.207 lượt người thi, giải nhất tập thể thuộc về Công an tỉnh.

- Sáng kiến: công nhận 27 sáng kiến, trong đó “Một cửa chợ tình” (huyện Tà Pìn) , “Đội bay bản”
dùng xe máy mang máy tính bảng tới 146 bản (huyện Mường Nhé Hạ), “Hồ sơ không dấu giáp lai” (Sở
Công Thương).

II. KẾT QUẢ CÁC LĨNH VỰC

1. Cải cách thể chế

1.1. Xây dựng, ban hành văn bản quy phạm pháp luật (VBQPPL)

Cấp tỉnh ban hành 58 VBQPPL, trong đó HĐND tỉnh 21 nghị quyết, UBND tỉnh 37 quyết định; cấp huyện
ban hành 09 VBQPPL; cấp xã không ban hành. Chất lượng thẩm định được nâng lên, 72/72 dự thảo có báo
cáo thẩm định đúng thời hạn; có 06 dự thảo xin lùi thời gian trình, đa số thuộc lĩnh vực đất đai và
y tế. Nghị quyết số 33/2024/NQ-HĐND ngày 10/7/2024 quy định mức hỗ trợ 30 triệu đồng/hộ để xóa nhà
tạm, nhà dột nát (hộ sửa chữa: 15 triệu đồng/hộ); Quyết định số 29/2024/QĐ-UBND ngày 25/9/2024 quy
định đơn giá bồi thường cây trồng, trong đó cây mắc ca trên 7 năm tuổi là 1.250.000 đồng/cây.

1.2. Kiểm tra, rà soát và theo dõi thi hành

Tự kiểm tra 58 văn bản, kiểm tra văn bản cấp huyện 31 văn bản; kết luận 04 văn bản trái luật. Rà
soát thường xuyên 203 văn bản, xử lý 66 văn bản (bãi bỏ 24; thay thế 31; sửa đổi 11). Lĩnh vực theo
dõi trọng tâm là bảo vệ, phát triển rừng: kiểm tra 06 huyện, xử phạt 118 vụ, thu 2.745 triệu đồng,
chuyển cơ quan điều tra 07 vụ.

2. Cải cách TTHC

2.1. Rà soát, công bố, công khai

Công bố mới 96, sửa đổi 214, bãi bỏ 88 TTHC. Tổng số TTHC đang thực hiện là 1.795, trong đó 1.422
thủ tục cấp tỉnh, 251 thủ tục cấp huyện và 122 thủ tục cấp xã. Đơn giản hóa 64 thủ tục, số tiền
tiết kiệm chi phí tuân thủ ước 9,63 tỷ đồng/năm,  vượt 7% so với mục tiêu tối thiểu; ngành giao
thông vận tải đề xuất nhiều nhất với 18 thủ tục.

2.2. Giải quyết hồ sơ

- Tổng số hồ sơ tiếp nhận trong năm: 512.684 hồ sơ (nộp trực tuyến 391.076; nộp trực tiếp và qua
bưu chính 108.213; năm trước chuyển sang 13.395).

- Đã giải quyết 498.730 hồ sơ; đúng và trước hạn 494.166 hồ sơ, tỷ lệ 99,08%; quá hạn 4.564 hồ sơ.
Đang giải quyết 13.954 hồ sơ, trong đó 322 hồ sơ đã quá hạn.

- Theo cấp giải quyết, hồ sơ quá hạn của cấp tỉnh, cấp huyện và cấp xã lần lượt là 417, 3.380 và
767 hồ sơ; so với năm 2023 giảm lần lượt 38%, 12% và 54%.

- Ngành có nhiều hồ sơ nhất: tư pháp (63.518 hồ sơ), công thương (48.902 hồ sơ), giao thông vận tải
(31.745 hồ sơ). Có 06 sở không để hồ sơ quá hạn, gồm Sở Nội vụ, Sở Tài chính, Sở Ngoại vụ, Sở Khoa
học và Công nghệ, Sở Thông tin và Truyền thông, Ban Dân tộc.

- Sau trận lũ ngày 09/9/2024, 11 Bộ phận Một cửa bị ngập, hư 74 máy tính, mất 1.326 hồ sơ giấy; đã
khôi phục 1.289 hồ sơ nhờ bản số hóa, còn 37 hồ sơ phải làm lại từ đầu; người dân được miễn toàn bộ
phí khi làm lại.

2.3. Một cửa, một cửa liên thông

Trung tâm Phục vụ hành chính công tỉnh đặt tại tầng 1, số 2 đường Lê Quý Đôn, có 38 quầy, 54 người
làm việc. Thời gian chờ bình quân 14 phút. 10/10 huyện, thành phố và 121/142 xã có Bộ phận Một cửa
đạt chuẩn diện tích; 21 xã còn lại ở nhờ nhà văn hóa, trạm y tế hoặc trường học. Hồ sơ phi địa giới
phát sinh 15.640 hồ sơ. Tỷ lệ công chức một cửa cấp xã dùng được ít nhất một thứ tiếng dân tộc là
78,4%.

Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, Nghị định số 107/2021/NĐ-CP ngày 06/12/2021
của Chính phủ và Quyết định số 1503/QĐ-UBND ngày 16/8/2022 của UBND tỉnh về Quy chế một cửa, các cơ
quan đã đưa 1.337/1.422 thủ tục cấp tỉnh ra Trung tâm, trong đó thực hiện tiếp nhận, thẩm định, phê
duyệt, trả kết quả ngay tại chỗ (04 tại chỗ) đối với 296 thủ tục; ký hợp đồng với Bưu điện tỉnh làm
thay việc nhận, trả hồ sơ ở 03 huyện Nậm Cuổi, Bản Chiêng, Phiêng Ngàn, giá trị 2.130 triệu
đồng/năm, nhờ đó rút được 19 công chức về phòng chuyên môn; số hồ sơ Bưu điện nhận hộ là 27.455 hồ
sơ, sai sót phải trả lại 1,7%. Phần mềm một cửa phiên bản 4.0 chạy từ ngày 01/7/2024, đến cuối năm
còn 12 lỗi chưa sửa, trong đó 03 lỗi làm tính sai thời hạn đối với hồ sơ đất đai.

2.4. Khảo sát, PAKN

Đo lường sự hài lòng năm 2024 do Ủy ban Mặt trận Tổ quốc tỉnh thực hiện với 8.200 phiếu, kết quả
chung 90,36%; cao nhất huyện Nậm Cuổi 95,7%, thấp nhất huyện Tà Pìn 79,9%. Ba lý do không hài lòng
bị nêu nhiều: đi lại nhiều lần (31,2% số ý kiến), công chức nói khó hiểu (24,6%), mạng chậm
(19,5%). PAKN tiếp nhận 243, giải quyết 236, trong đó quá hạn 14; kiến nghị về chính sách đất rừng
58 lượt.

3. Tổ chức bộ máy

3.1. Sắp xếp

Thực hiện chủ trương tinh gọn theo Nghị quyết số 18-NQ/TW và Kế hoạch số 87-KH/TU ngày 05/12/2024
của Tỉnh ủy, tỉnh đang xây dựng phương án giảm từ 20 xuống còn 15 cơ quan chuyên môn và tương
đương. Trong năm đã giảm 32 đơn vị sự nghiệp công lập (ĐVSNCL), còn 634 đơn vị; giảm 19 phòng; sáp
nhập 04 xã thành 02 xã là xã Pa Hu và xã Sín Lủng, số xã còn lại 142. Số cán bộ, công chức cấp xã
dôi dư 43 người, đã giải quyết chế độ 26 người, còn 17 người sẽ giải quyết trước ngày 30/6/2025.

3.2. Biên chế

Biên chế công chức được giao, sử dụng và còn trống lần lượt là 2.284, 2.097 và 187. Viên chức sử
dụng 24.610 người trên tổng số 26.033 người được giao. Tinh giản 97 người, kinh phí 15.864 triệu
đồng, trong đó chính sách về hưu trước tuổi 81 người. Giai đoạn 2022 - 2024 tinh giản được 5,3%
biên chế công chức.

3.3. Quy chế làm việc, phân cấp

UBND tỉnh rà soát 41 nội dung phân cấp, giữ nguyên 27, điều chỉnh 09, thu hồi 05 nội dung do cấp
huyện làm không tốt (cấp phép xe quá khổ, quản lý vỉa hè, duyệt giá nước, cho thuê mặt nước, quản
lý nghĩa trang). Năm nay bãi bỏ thí điểm “họp thứ Bảy” và thay bằng giao ban trực tuyến 30 phút
sáng thứ Hai, số văn bản giấy giảm 36%; Sở Nội vụ tham mưu Đề án chính quyền đô thị thành phố Hà
Nhai, Trung ương chưa thông qua nên dừng.

4. Chế độ công vụ

- Thi tuyển công chức: 1.106 người dự thi, trúng tuyển 158 người; cử tuyển, xét tuyển người dân tộc
thiểu số 23 người. Xét tuyển viên chức y tế đợt 2 chỉ lấy được 49/120 chỉ tiêu.

- Đào tạo, bồi dưỡng 7.340 lượt người (kế hoạch 6.900), kinh phí 12.480 triệu đồng: lý luận chính
trị 812, quản lý nhà nước 1.455, quốc phòng 1.030, chuyển đổi số 2.216, tiếng dân tộc 327 và chuyên
môn khác 1.500 lượt.

- Kỷ luật 61 cán bộ, công chức, viên chức, trong đó buộc thôi việc 05; khởi tố 04 người, riêng
huyện Tà Pìn 03 người liên quan đến đấu thầu thiết bị trường học.

- Điều động 134, biệt phái 29, chuyển đổi vị trí công tác 308 người. Bổ nhiệm 12 lãnh đạo sở qua
thi tuyển, đây là năm thứ hai tỉnh thi tuyển chức danh.

- Số công chức được đánh giá hoàn thành xuất sắc nhiệm vụ là 19,2%,  không hoàn thành nhiệm vụ
1,1%.

5. Tài chính công

5.1. Ngân sách và đầu tư công

Tổng thu ngân sách trên địa bàn 8.347 tỷ đồng, đạt 104,6% dự toán; trong đó thu nội địa 6.905 tỷ
đồng, thu qua cửa khẩu Nà Lằm 1.442 tỷ đồng. Tổng chi ngân sách 17.268 tỷ đồng, trong đó chi đầu tư
5.116 tỷ đồng; số bổ sung từ ngân sách trung ương 9.734 tỷ đồng. Giải ngân vốn đầu tư công đạt
4.402.700/5.618.900 triệu đồng, bằng 78,36%, trong đó vốn ba chương trình mục tiêu quốc gia đạt
69,18%. Vốn bị điều chuyển sang địa phương khác hoặc bị cắt 184 tỷ đồng, rơi vào dự án đường Nà Lằm
- Tà Pìn và hồ Khuổi Luông.

5.2. Tự chủ, tài sản công

Trong 634 ĐVSNCL có 23 đơn vị tự chủ chi thường xuyên trở lên, 117 đơn vị tự chủ một phần, 494 đơn
vị do ngân sách bảo đảm. Tiết kiệm 10% chi thường xuyên tăng thêm để cải cách tiền lương 312 tỷ
đồng. Sắp xếp 388 cơ sở nhà, đất; bán 31 cơ sở, thu 147,2 tỷ đồng. Có 09 trụ sở bỏ trống, lâu nhất
là trụ sở cũ của Chi cục Thuế huyện Mường Nhé Hạ (từ năm 2019).

6. Chính quyền điện tử, chính quyền số

- Cung cấp 1.364 dịch vụ công trực tuyến (DVCTT), gồm 902 toàn trình và 462 một phần. Tỷ lệ hồ sơ
trực tuyến 78,33%, toàn trình 66,40%; thanh toán trực tuyến 44,75% (mục tiêu 50%) ; cấp kết quả
điện tử 97.2%.

- Về tổ chức hướng dẫn: toàn tỉnh có 1.152 tổ công nghệ số cộng đồng (7.604 thành viên), mở 418
buổi “cầm tay chỉ việc” cho 22.960 lượt người, phụ nữ chiếm 57%; kinh phí chi cho tổ là 2 triệu
đồng/tổ/năm theo Nghị quyết số 40/2023/NQ-HĐND ngày 08/12/2023. Hệ thống tổng đài 0206.1022 nhận
38.117 cuộc gọi, tỷ lệ nhấc máy trong 15 giây 92,8%, trong đó 4.506 cuộc hỏi bằng tiếng Mông; trợ
lý ảo “Lá Chè” trả lời được bằng ba thứ tiếng Việt, Mông, Dao nhưng mới đúng 81,3%, thấp hơn yêu
cầu 90% của hợp đồng nên tỉnh chưa nghiệm thu và giữ lại 640 triệu đồng.

- Số hóa hồ sơ: đầu vào 83,90%, đầu ra 74,15%. Đã số hóa 612.000/940.000 trang sổ hộ tịch, xong 06
huyện.

- Phủ sóng 4G 1.087/1.152 thôn, bản; 65 thôn, bản chưa có sóng, trong đó 22 thôn chưa có điện lưới.
100% xã có hội nghị truyền hình. Hạ tầng chung: 1 trung tâm dữ liệu, 27 hệ thống thông tin, tất cả
đã phê duyệt cấp độ an toàn (cấp độ 3: 02; cấp độ 2: 16; còn lại cấp độ 1).

- Trục LGSP 5,31 triệu giao dịch; dữ liệu mở 218 bộ. Chữ ký số chuyên dùng cấp 9.874 chứng thư, chữ
ký số cá nhân cho người dân 128.460 chứng thư (đạt 21,5% dân số trưởng thành).

- Sự cố: ngày 21/10/2024 mã độc tống tiền tấn công máy chủ Sở Giáo dục và Đào tạo,làm gián đoạn 31
giờ; dữ liệu khôi phục 100% từ bản sao lưu, không trả tiền chuộc.

*** Kết quả thực hiện Đề án 06:** cấp 14.207 thẻ căn cước cho trẻ dưới 6 tuổi; 71,6% người hưởng
trợ cấp nhận tiền qua tài khoản; 236/236 cơ sở y tế dùng căn cước khám bệnh; tích hợp 486.115 sổ
sức khỏe điện tử.

7. Tác động đến kinh tế - xã hội

GRDP năm 2024 tăng 7,94%, quy mô 41.860 tỷ đồng, bình quân đầu người 53,2 triệu đồng. Thu hút 46 dự
án trong nước (12.370 tỷ đồng), 03 dự án FDI (58,6 triệu USD). Thành lập mới 507 doanh nghiệp, 61
hợp tác xã. Xuất khẩu 356 triệu USD, giá trị hàng hóa qua cửa khẩu Nà Lằm 1.928 triệu USD. Đón 2,75
triệu lượt khách du lịch, trong đó khách quốc tế 318 nghìn lượt, tổng thu du lịch 4.126 tỷ đồng. Hộ
nghèo đa chiều còn 17,64%, giảm 4,31 điểm phần trăm; xóa 3.268 nhà tạm. Diện tích mắc ca 8.940 ha,
chè shan 4.715 ha, đàn trâu 96.400 con.

III. SỐ LIỆU THEO ĐỊA PHƯƠNG

Biểu tổng hợp tình hình giải quyết hồ sơ cấp huyện năm 2024 (đơn vị: hồ sơ)

@@TABLE@@

IV. HẠN CHẾ VÀ NGUYÊN NHÂN

1. Hạn chế

- Thanh toán trực tuyến thấp hơn mục tiêu 5,25 điểm phần trăm. Tỷ lệ hồ sơ quá hạn cấp huyện còn
1,9%. Có 57 công trình chậm quyết toán.

- Nhân lực công nghệ thông tin thiếu: 64/142 xã không có người chuyên trách; lương viên chức công
nghệ thông tin bình quân 6,8 triệu đồng/tháng nên khó giữ người, 13 người nghỉ trong năm.

- Việc xin lỗi khi trễ hạn còn hình thức, 29% thư xin lỗi không ghi lý do.

2. Nguyên nhân

Do địa hình chia cắt, bão số 3 làm thiệt hại 1.875 tỷ đồng, 23 xã bị cô lập ít nhất 04 ngày; do
lãnh đạo một số huyện chưa sát sao; do trả lời của các Bộ chậm, có 17 văn bản xin ý kiến trên 60
ngày chưa được phúc đáp (nhiều nhất là Bộ Tài nguyên và Môi trường với 08 văn bản).

V. NHIỆM VỤ NĂM 2025

1. Ban hành Kế hoạch CCHC năm 2025 trước ngày 31/12/2024 với không quá 60 nhiệm vụ; rút số đoàn
kiểm tra xuống 01 đoàn liên ngành mỗi quý.

2. Hoàn thành sắp xếp bộ máy trước ngày 01/3/2025; tinh giản ít nhất 20% đầu mối.

3. Chỉ tiêu: PAR INDEX vào nhóm 18 tỉnh đứng đầu; hồ sơ đúng hạn toàn tỉnh 99,3% trở lên; hồ sơ
trực tuyến 82%; thanh toán trực tuyến 55%; số hóa hồ sơ 100%; không còn thôn, bản lõm sóng vào ngày
30/9/2025.

4. Bố trí 42,5 tỷ đồng cho CCHC và chuyển đổi số, trong đó 18 tỷ đồng mua sắm thiết bị cho 71 xã;
dự án nhà làm việc mới của Trung tâm Phục vụ hành chính công tỉnh khởi công tháng 5/2025, tổng mức
đầu tư 96 tỷ đồng.

VI. KIẾN NGHỊ

- Với Chính phủ: cho phép các tỉnh miền núi dùng nguồn cải cách tiền lương còn dư chi cho chuyển
đổi số.

- Với Bộ Công an: trả lại trường dữ liệu dân tộc, tôn giáo trên phần mềm dùng chung; hỗ trợ 40 bộ
thiết bị thu nhận căn cước lưu động.

- Với Bộ Nội vụ: tăng mức phụ cấp công chức một cửa vùng biên lên 1.500.000 đồng/người/tháng; giao
thêm 310 biên chế sự nghiệp giáo dục.

UBND tỉnh Hà Nhai xin báo cáo Bộ Nội vụ./.

	Nơi nhận:
	- Bộ Nội vụ;
	- TT. Tỉnh ủy, TT. HĐND tỉnh;
	- Các sở, ban, ngành;
	- UBND huyện, thành phố;
	- Lưu: VT, NC.

	TM. ỦY BAN NHÂN DÂN
	CHỦ TỊCH

Giàng Minh Tự
"""

# district: received, resolved, resolved late, filed online
DISTRICTS = {
    "Thành phố Hà Nhai": (41_207, 40_318, 358, 36_640),
    "Huyện Nậm Cuổi": (19_846, 19_590, 41, 17_722),
    "Huyện Tà Pìn": (16_375, 15_402, 1_017, 9_481),
    "Huyện Mường Nhé Hạ": (14_920, 14_366, 402, 10_130),
    "Huyện Nà Lằm": (21_533, 20_974, 287, 17_205),
    "Huyện Khuổi Luông": (15_268, 14_750, 316, 11_390),
    "Huyện Sín Chải": (12_094, 11_617, 455, 7_353),
    "Huyện Bản Chiêng": (17_712, 17_340, 139, 14_949),
    "Huyện Phiêng Ngàn": (13_586, 13_271, 94, 10_856),
    "Huyện Xa Pề": (10_437, 10_005, 271, 6_565),
}
HEADER = (
    "STT Huyện, thành phố Tổng tiếp nhận Đã giải quyết Đúng hạn",
    "Quá hạn Nộp trực tuyến Tỷ lệ trực tuyến (%)",
)


def text() -> str:
    return BODY.strip("\n").replace("@@TABLE@@", _table())


def _table() -> str:
    rows = [_row(f"{i} {name}", *counts) for i, (name, counts) in enumerate(DISTRICTS.items(), 1)]
    rows.append(_row("Cộng cấp huyện", *map(sum, zip(*DISTRICTS.values(), strict=True))))
    return "\n".join("\t" + row for row in (*HEADER, *rows))


def _row(name: str, received: int, resolved: int, late: int, online: int) -> str:
    counts = map(grouped, (received, resolved, resolved - late, late, online))
    return " ".join((name, *counts, percent(online, received)))
