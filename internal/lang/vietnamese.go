package lang

func init() { add(&vietnamese) }

// Vietnamese separates syllables: verbs of two are phrases here.
var vietnamese = Language{
	Tag: "vi",

	Cues: `nói viết hỏi đáp kể tuyên_bố khẳng_định nhấn_mạnh phát_biểu trả_lời cho_biết cho_rằng cho_hay nói_rằng
		nói_thêm cáo_buộc thông_báo giải_thích cảnh_báo bác_bỏ thừa_nhận chỉ_trích lên_án bình_luận nêu_rõ chia_sẻ
		phủ_nhận đáp_lại bày_tỏ lưu_ý xác_nhận đề_nghị kêu_gọi nhận_định`,
	Prepositions: `theo; theo lời`,
	Pronouns:     `ông bà anh chị họ ông ấy bà ấy tôi chúng`,
	Function: `và là của có không được cho trong với này đó đã đang sẽ các những một để từ khi về như cũng tại trên vào
		ra bị do nhưng hay hoặc nếu thì mà rất còn chỉ đến sau trước giữa hôm nay qua`,
	Naming:      `gọi là tên mang cuốn phim từ thuật ngữ`,
	SpeechNouns: `tuyên_bố bài_phát_biểu cuộc_phỏng_vấn thư báo_cáo họp_báo`,
	Accuse:      `cáo_buộc lên_án tố_cáo chỉ_trích đổ_lỗi quy_trách_nhiệm quy_kết đổ_lỗi_cho`,
	Deny:        `phủ_nhận bác_bỏ từ_chối phủ_định`,
	Respond:     `trả_lời đáp đáp_lại phản_hồi đáp_trả đáp_lời`,
	Quoting:     `dẫn trích_dẫn dẫn_lời`,
	Persons: `phát_ngôn_viên người_phát_ngôn bộ_trưởng bộ thủ_tướng tổng_thống chủ_tịch đại_sứ đại_sứ_quán lãnh_sự_quán
		đặc_phái_viên chính_phủ cơ_quan cảnh_sát quân_đội tướng giám_đốc người_đứng_đầu quan_chức ủy_viên ủy_ban
		hội_đồng quốc_hội tòa_án thẩm_phán công_tố_viên luật_sư nhà_phân_tích chuyên_gia nhà_nghiên_cứu công_ty nhóm
		tổ_chức đảng lãnh_đạo thị_trưởng thống_đốc thượng_nghị_sĩ nghị_sĩ giáo_sư nhân_chứng nguồn_tin đại_diện
		nhà_ngoại_giao thứ_trưởng ngoại_trưởng`,
	Media:   `hãng_tin báo tờ_báo đài kênh tạp_chí`,
	Hearers: `phóng_viên các_nhà_báo nhà_báo báo_chí báo_giới`,
	Named: `chương_trình chiến_dịch nhóm tổ_chức dự_án báo đảng công_ty tàu kế_hoạch sáng_kiến khẩu_hiệu phần_mềm virus
		hãng_tin tập_trận bài_hát`,
	Genitive:     `của`,
	Place:        `tại ở với trong cho vào từ về đến trên dưới sau trước giữa chống`,
	Conjunctions: `và nhưng hoặc`,
	That:         `rằng là`,
	Adverbs:      `sau_đó hôm_qua hôm_nay ngày_mai cũng trước_đó thêm hôm`,
	SubjectFirst: true,
	Articles:     `một các những vị`,

	Negations: `không chưa chẳng chả đừng chớ`,
	Denials:   `phủ_nhận bác_bỏ từ_chối thiếu phản_đối vô_căn_cứ`,

	Hedges: `có thể; có lẽ; có vẻ; có vẻ như; dường như; hình như; hình như là; được cho là; bị cho là; được cho rằng; bị cáo
		buộc; cáo buộc; nghe nói; nghe đồn; theo tin đồn; tin đồn; được tin là; được xem là; được coi là; được báo cáo;
		bị nghi; bị nghi ngờ; nghi ngờ; nghi phạm; nghi vấn; tình nghi; chúng tôi tin; chúng tôi nghĩ; chúng tôi cho
		rằng; chúng tôi nghi; tin rằng; nghĩ rằng; cho rằng; giả định; phỏng đoán; ước tính; theo chúng tôi; theo như
		chúng tôi biết; theo chúng tôi được biết; thoạt nhìn; cho thấy; gợi ý; ám chỉ; chưa xác nhận; chưa được xác
		nhận; chưa rõ; không chắc; không rõ; sơ bộ; về lý thuyết; giả thuyết; tiềm năng; cái gọi là; gọi là; tự xưng;
		nhiều khả năng; rất có thể; khả năng; e rằng; chắc là; như thể; dự kiến`,
	NearNegations: `hầu như; gần như; suýt; hiếm khi; khó có thể; khó mà; từ chối; bác bỏ; phủ nhận; chối; loại trừ; sai
		lầm; sai sự
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
	Judging: `đánh giá; cho rằng; tin rằng; nhận định; nghi ngờ; kết luận; ước tính; theo`,
	Threats: `nhóm tin_tặc tấn_công gián_điệp`,

	Universals:   `mọi tất_cả toàn_bộ`,
	Affiliations: `liên_kết liên_quan liên_hệ hậu_thuẫn bảo_trợ tài_trợ hỗ_trợ`,
	State:        `nhà_nước chính_phủ`,
	Layout: Layout{
		Pages: `trang`,
	},

	Nations: `us=|washington|mỹ,hoa_kỳ gb=|london,luân_đôn|anh cn=|bắc_kinh|trung_quốc
		ru=|moskva,moscow,kremlin,điện_kremlin|nga kp=|bình_nhưỡng|triều_tiên kr=|seoul|hàn_quốc ir=|tehran
		jp=|tokyo|nhật_bản,nhật in=|new_delhi il=|jerusalem ua=|kiev,kyiv by=|minsk de=|berlin|đức fr=|paris|pháp
		it=|rome es=|madrid nl=|la_haye pl=|warsaw cz=|praha au=|canberra|úc nz=|wellington ca=|ottawa
		tw=|đài_bắc|đài_loan vn=|hà_nội|việt_nam pk=|islamabad tr=|ankara`,
	ProperAdjectives: true,
	Organs: `bộ_ngoại_giao bộ_quốc_phòng bộ_tư_pháp bộ_tài_chính bộ_công_an bộ_nội_vụ đại_sứ_quán chính_phủ cơ_quan quốc_hội
		ủy_ban tòa_án cảnh_sát hội_đồng lãnh_sự_quán cục nhà_trắng`,
	Titles: `tổng_thống bộ_trưởng thủ_tướng đại_sứ người_phát_ngôn phát_ngôn_viên tướng giám_đốc chủ_tịch thứ_trưởng
		ngoại_trưởng ông bà`,
	Condemn:  `lên_án`,
	Announce: `tuyên_bố công_bố thông_báo`,
	Measures: Measures{
		Sanctions:   `trừng_phạt lệnh_trừng_phạt cấm_vận`,
		Indictments: `truy_tố cáo_trạng khởi_tố`,
		Summonses:   `triệu_tập triệu`,
		Recalls:     `triệu_hồi`,
		Expulsions:  `trục_xuất`,
	},
}
