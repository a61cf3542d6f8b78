package lang

func init() { add(&vietnamese) }

// Vietnamese separates syllables: verbs of two are phrases here.
var vietnamese = Language{
	Tag: "vi",

	Cues:         `nói viết hỏi đáp kể`,
	Prepositions: `theo; theo lời`,
	Postpositions: `cho biết; cho rằng; cho hay; tuyên bố; khẳng định; nhấn mạnh; phát biểu; trả lời; chia sẻ; thông báo;
		giải thích; cảnh báo; bác bỏ; thừa nhận; chỉ trích; lên án; bình luận; nêu rõ; nói rằng; nói thêm`,
	Pronouns: `ông bà anh chị họ ông ấy bà ấy tôi chúng`,
	Function: `và là của có không được cho trong với này đó đã đang sẽ các những một để từ khi về như cũng tại trên vào
		ra bị do nhưng hay hoặc nếu thì mà rất còn chỉ đến sau trước giữa hôm nay qua`,
	Naming: `gọi là tên mang cuốn phim từ thuật ngữ`,

	Negations: `không chưa chẳng chả đừng chớ`,
	Denials:   `phủ_nhận bác_bỏ từ_chối thiếu phản_đối vô_căn_cứ`,

	Hedges: `có thể; có lẽ; có vẻ; có vẻ như; dường như; hình như; hình như là; được cho là; bị cho là; được cho rằng; bị cáo
		buộc; cáo buộc; nghe nói; nghe đồn; theo tin đồn; tin đồn; được tin là; được xem là; được coi là; được báo cáo;
		bị nghi; bị nghi ngờ; nghi ngờ; nghi phạm; nghi vấn; tình nghi; chúng tôi tin; chúng tôi nghĩ; chúng tôi cho
		rằng; chúng tôi nghi; tin rằng; nghĩ rằng; cho rằng; giả định; phỏng đoán; ước tính; theo chúng tôi; theo như
		chúng tôi biết; theo chúng tôi được biết; thoạt nhìn; cho thấy; gợi ý; ám chỉ; chưa xác nhận; chưa được xác
		nhận; chưa rõ; không chắc; không rõ; sơ bộ; về lý thuyết; giả thuyết; tiềm năng; cái gọi là; gọi là; tự xưng;
		nhiều khả năng; rất có thể; khả năng; e rằng; chắc là; như thể; dự kiến`,
	NearNegations: `hầu như; gần như; suýt; hiếm khi; khó có thể; khó mà; từ chối; bác bỏ; phủ nhận; chối; loại trừ; sai lầm; sai sự
		thật; giả mạo; bịa đặt; vô căn cứ; dối trá; nói dối; thiếu; thất bại; không thể; bất khả; tránh; ngừng; ngăn;
		thay vì; trừ; ngoại trừ; xa mới; hoàn toàn không; rút lại`,
	Ordinals:   `thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy thứ_tám thứ_chín thứ_mười`,
	Quantities: `tất/mọi/toàn/mỗi nửa đa nhiều vài/một_số ít cả`,

	Numbers: Numbers{
		Units:     `hai ba bốn năm sáu bảy tám chín mười`,
		Tens:      `- - - - - - - -`,
		Powers:    `trăm nghìn/ngàn triệu tỷ/tỉ`,
		Multiples: map[string]float64{"vạn": 1e4},
		Homonyms:  `ba năm`,
	},

	Universals:   `mọi tất_cả toàn_bộ`,
	Affiliations: `liên_kết liên_quan liên_hệ hậu_thuẫn bảo_trợ tài_trợ hỗ_trợ`,
	State:        `nhà_nước chính_phủ`,
}
