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
