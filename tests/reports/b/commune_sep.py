"""Xã Đồng Kè, September 2025: plain text, «I/ 1/ a/», everyday words, abbreviations everywhere."""

FILE = "xa-dong-ke-2025-09.txt"

TEXT = """
	UBND XÃ ĐỒNG KÈ
	TỈNH TRƯỜNG LĨNH
	Số: 64/BC-UBND
	Đồng Kè, ngày 25 tháng 9 năm 2025

BÁO CÁO

V/v tình hình CCHC, KTXH tháng 9 năm 2025 của xã Đồng Kè và việc cần làm tháng 10

(Xã Đồng Kè và tỉnh Trường Lĩnh không có trên bản đồ, người viết đặt ra để thử phần mềm; số liệu, số
văn bản, tên người đều là giả)

Kính gửi: Sở Nội vụ tỉnh Trường Lĩnh.

Xã Đồng Kè nhập từ ba xã cũ là Đồng Tranh, Kè Đá và Phước Nhiêu, chạy bộ máy mới từ 01/7/2025. Toàn
xã có 14 thôn, 4.862 hộ, 19.347 khẩu. UBND xã báo cáo tình hình trong tháng (số chốt ngày
22/9/2025) như sau:

I/ CHỈ ĐẠO, NHẮC NHỞ, TUYÊN TRUYỀN

1/ Chỉ đạo

- Trong tháng, UBND xã ra 09 văn bản về CCHC. Đáng kể có KH số 38/KH-UBND ngày 04/9/2025 về “Tháng
cao điểm không HS trễ”; QĐ số 112/QĐ-UBND ngày 08/9/2025 kiện toàn Tổ công nghệ số cộng đồng ở các
thôn; TB số 27/TB-UBND ngày 10/9/2025 phân lịch trực trưa cho CBCC.

- Đảng ủy xã có NQ số 05-NQ/ĐU ngày 29/8/2025 về nâng chất phục vụ Nhân dân; UBND xã đã đưa vào
chương trình làm việc.

- Chủ tịch UBND xã tiếp dân 04 kỳ, 17 lượt người. Đơn nhận 06, xong 05, còn 01 đơn tranh chấp lối
đi ở thôn Gò Mít ¶ đang chờ đo đạc lại.

2/ Tuyên truyền

- Loa 14 thôn phát 56 lượt; nhóm Zalo “Đồng Kè mình” có 3.215 thành viên, đăng 48 tin.

- Đoàn Thanh niên đi từng nhà 03 thôn Bàu Cạn, Gò Mít, Xóm Lẫm cài VNeID giúp bà con, cài được 412
người.

- Thi “Nhà nhà biết nộp HS” tối 14/9/2025 ở nhà văn hóa thôn Đồng Tranh Trên, 09 đội dự, đội thôn
Xóm Lẫm nhất, giải thưởng 3 triệu đồng.

3/ Kiểm tra

a/ Tự kiểm tra: 02 lần ở Trung tâm Phục vụ HCC xã. Lỗi thấy được: 05 HS quên quét bản giấy, 02 HS
hẹn trả sai ngày. Đã sửa hết ngay trong tuần.

b/ Đoàn của tỉnh về ngày 16/9/2025, nhắc xã về việc ghế ngồi chờ thiếu và bảng niêm yết TTHC còn
mẫu cũ.

II/ KẾT QUẢ CCHC

1/ Thể chế

- HĐND xã thông qua 03 nghị quyết thường kỳ; xã không được giao ban hành VBQPPL trong tháng.

- Xã rà 22 văn bản của ba xã cũ, đề nghị bỏ 15, giữ 07.

2/ TTHC

a/ Tiếp nhận và giải quyết HS

- HS vào trong tháng: 1.286 (kỳ trước chuyển qua: 74).

- HS xong: 1.297, trong đó trước hạn 861, đúng hạn 419, trễ 17. Tỷ lệ xong không trễ: 98,69%.

- HS đang làm: 63, chưa cái nào quá ngày hẹn.

- 17 HS trễ đều là đất đai. Lý do: anh em địa chính chỉ có 02 người mà phải đi đo chung với đoàn của
tỉnh suốt ¶ hai tuần đầu tháng.

- Đã xin lỗi bằng văn bản 17/17 HS.

b/ Theo mảng việc

- Chứng thực 538 HS; hộ tịch 326 HS; đất đai 214 HS; bảo trợ xã hội 121 HS; còn lại 87 HS.

c/ DVCTT

- HS nộp qua mạng 1.094/1.286, đạt 85,07%.

- HS toàn trình 702.

- Trả phí qua mạng 64,9% số HS có phí, tiền 18,37 triệu đồng.

- Số hóa đầu vào 97,2%.

- Bà con tới nhờ CBCC bấm máy giùm còn nhiều: 389 lượt, phần đông là người trên 60 tuổi.

- Tra cứu giấy khai sinh, cư trú trên CSDL dân cư thay cho giấy bản sao: 455 HS, bà con khỏi photo.

- HS nộp giùm xã khác theo kiểu phi địa giới: 19; HS của xã mình nộp ở chỗ khác: 33.

- BCCI mang kết quả về tận nhà 148 HS, nhà xa nhất ở thôn Suối Đục cách trung tâm 17 km.

d/ PAKN

- Nhận 11 PAKN, trả lời 10/11; cái còn lại hỏi về giá đền bù đường ĐK-04, phải chờ tỉnh.

đ/ Đánh giá của dân

- Phát 200 phiếu, thu 187 phiếu. Hài lòng và rất hài lòng 95,7%. Bà con chê nhiều nhất là chỗ để xe
chật.

3/ Bộ máy, CBCC

- Xã có 03 phòng và Trung tâm Phục vụ HCC. Biên chế được giao 52, có mặt 47, thiếu 05 (02 địa
chính, 01 tư pháp, 02 CNTT).

- Người hoạt động không chuyên trách còn 28, sẽ thôi việc dần tới 31/5/2026.

- Cử 12 CBCC học lớp đất đai của tỉnh, 04 người học an toàn thông tin.

- Trong tháng nhắc nhở 02 CBCC đi trễ, không ai bị kỷ luật.

- Chủ tịch UBND xã: ông Lê Văn Tưởng. Giám đốc Trung tâm Phục vụ HCC: bà Hồ Thị Giả.

4/ Tiền bạc, tài sản công

- Kinh phí giao tự chủ năm 2025 là 9.480 triệu đồng, đã tiêu 6.715 triệu đồng.

- Tiết kiệm điện, giấy được 43,6 triệu đồng.

- Ba trụ sở cũ: trụ sở Kè Đá làm chỗ làm việc chính, trụ sở Đồng Tranh giao Công an xã, trụ sở Phước
Nhiêu bỏ trống.

III/ KTXH

1/ Số liệu chung

Chỉ tiêu | KH | TH | %
Thu ngân sách trên địa bàn (triệu đồng) | 12.600 | 10.143 | 80,5
Chi ngân sách (triệu đồng) | 48.900 | 33.741 | 69,0
Diện tích lúa hè thu (ha) | 1.870 | 1.845 | 98,7
Năng suất lúa (tạ/ha) | 58,5 | 60,2 | 102,9
Đàn bò (con) | 3.400 | 3.126 | 91,9
Trồng rừng (ha) | 95 | 61,5 | 64,7
Người có thẻ BHYT (%) | 95 | 93,4 | 98,3
Lao động có việc làm mới (người) | 420 | 367 | 87,4
Hộ nghèo giảm (hộ) | 36 | 29 | 80,6
Giải ngân vốn CTMTQG (triệu đồng) | 7.250 | 3.988 | 55,0

Bốn thôn đông dân nhất, tình hình dùng DVCTT như sau:

Thôn | Số hộ | HS nộp qua mạng | Nộp nhờ CBCC | Hộ có cáp quang
Gò Mít | 612 | 178 | 41 | 574
Xóm Lẫm | 548 | 133 | 52 | 420
Bàu Cạn | 497 | 64 | 83 | 118
Đồng Tranh Trên | 451 | 142 | 27 | 436

2/ NTM

- Xã đạt 16/19 tiêu chí NTM. Ba tiêu chí chưa đạt: giao thông, môi trường, nghèo đa chiều.

- Bê tông được 2,4 km đường thôn Xóm Lẫm, tiền 1.960 triệu đồng, dân góp 310 triệu đồng và hiến
1.150 m2 đất.

- Có 03 sản phẩm OCOP: bánh tráng mè, mật ong Gò Mít, chả cá đồng; cái mới được công nhận 4 sao là
mật ong.

- Hộ nghèo còn 118 hộ, tỷ lệ 2,43%; cận nghèo 203 hộ.

3/ Văn xã, an ninh

- Đầu năm học, 05 trường có 2.918 học sinh; bỏ học 03 em, đã vận động quay lại 02 em.

- Trạm y tế khám 1.473 lượt. Sốt xuất huyết 09 ca, không ai tử vong.

- Công an xã xử 04 vụ gây rối, 01 vụ trộm gà; tai nạn giao thông 02 vụ, bị thương 03 người.

- Gọi khám tuyển NVQS 64 thanh niên.

4/ Đề án 06

- Cấp CCCD, định danh mức 2 cho 14.206 người, đạt 96,1% số người trong độ tuổi.

- Chi an sinh qua tài khoản 871/904 người; 33 người còn lại già yếu, không có điện thoại nên vẫn
phát tiền mặt tại nhà.

- Học bạ số làm xong ở 05/05 trường.

IV/ CÁI CHƯA ĐƯỢC

1/ Mạng ở thôn Bàu Cạn chập chờn, dân phải ra trung tâm xã mới nộp HS được.

2/ Máy lấy số hư từ ngày 12/9/2025, chưa có tiền thay nên phát số bằng giấy.

3/ Giải ngân CTMTQG chậm vì ¶ công trình nước sạch Kè Đá phải đổi thiết kế.

V/ THÁNG 10 LÀM GÌ

1/ Kéo HS trễ xuống dưới 10, giao bà Giám đốc Trung tâm Phục vụ HCC chịu trách nhiệm.

2/ Mua 30 ghế chờ và 01 máy lấy số, dự kiến 85 triệu đồng, xong trước 20/10/2025.

3/ Mở điểm nộp HS lưu động tại nhà văn hóa thôn Bàu Cạn, sáng thứ Ba hằng tuần.

4/ Họp dân ba thôn bàn tiêu chí môi trường.

VI/ KIẾN NGHỊ

- Xin tỉnh cho thêm 02 biên chế địa chính.

- Xin Sở KH&CN kéo cáp quang về thôn Bàu Cạn trong năm 2025.

TM. UBND XÃ, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH: Ngô Thị Mơ Hồ
"""
