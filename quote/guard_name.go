package quote

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// namesIn returns the words in a stretch of text that are names by their capitals: those within a sentence, and those with more than one
// capital or with digits.
func namesIn(text string, s Span) (names []string) {
	if isShouted(text) {
		return nil
	}
	for _, t := range tokens(text[s.Start:s.End]) {
		first, n := utf8.DecodeRuneInString(t.text)
		if !strings.ContainsFunc(t.text, unicode.IsUpper) {
			continue
		}
		within := unicode.IsUpper(first) && !beginsSentence(text[:s.Start+t.at])
		if within && t.key != "i" || strings.ContainsFunc(t.text[n:], func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) }) {
			names = append(names, t.text)
		}
	}
	return names
}

// beginsSentence reports whether what follows a text begins a sentence.
func beginsSentence(before string) bool {
	before = strings.TrimRightFunc(before, func(r rune) bool { return unicode.IsSpace(r) || isQuoteMark(r) || unicode.Is(unicode.Ps, r) })
	last, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || strings.ContainsRune(".!?…:;。！？", last)
}

// otherNames returns the names that are not among words: neither look they alike nor are they a spelling of one, with a letter more, less
// or replaced after the first in a word that is not short.
func otherNames(names []string, words []token) []string {
	return slices.DeleteFunc(names, func(name string) bool {
		runes := foldedRunes(name)
		return slices.ContainsFunc(words, func(w token) bool {
			other := []rune(w.key)
			if isAbbreviation(name) && !strings.ContainsFunc(w.text, unicode.IsUpper) {
				return false // US, us
			}
			return sameLook(name, w.text) ||
				min(len(runes), len(other)) >= 5 && runes[0] == other[0] && distance(runes, other) == 1 && !strings.ContainsFunc(name, unicode.IsDigit)
		})
	})
}

// states are the names of states that public attributions name most, in languages whose script has no capitals (CLDR, territory display
// names): other names are not known there.
var states = map[string][]string{
	"ar": {"أستراليا", "بيلاروس", "كندا", "الصين", "ألمانيا", "الاتحاد الأوروبي", "فرنسا", "المملكة المتحدة", "إسرائيل", "الهند", "إيران", "اليابان", "كوريا الشمالية", "كوريا الجنوبية", "لبنان", "نيوزيلندا", "باكستان", "روسيا", "المملكة العربية السعودية", "سوريا", "تركيا", "تايوان", "أوكرانيا", "الولايات المتحدة", "فيتنام"},
	"fa": {"استرالیا", "بلاروس", "کانادا", "چین", "آلمان", "اتحادیهٔ اروپا", "فرانسه", "بریتانیا", "اسرائیل", "هند", "ایران", "ژاپن", "کرهٔ شمالی", "کرهٔ جنوبی", "لبنان", "نیوزیلند", "پاکستان", "روسیه", "عربستان سعودی", "سوریه", "ترکیه", "تایوان", "اوکراین", "ایالات متحده", "ویتنام"},
	"he": {"אוסטרליה", "בלארוס", "קנדה", "סין", "גרמניה", "האיחוד האירופי", "צרפת", "הממלכה המאוחדת", "ישראל", "הודו", "איראן", "יפן", "קוריאה הצפונית", "קוריאה הדרומית", "לבנון", "ניו זילנד", "פקיסטן", "רוסיה", "ערב הסעודית", "סוריה", "טורקיה", "טייוואן", "אוקראינה", "ארצות הברית", "וייטנאם"},
	"hi": {"ऑस्ट्रेलिया", "बेलारूस", "कनाडा", "चीन", "जर्मनी", "यूरोपीय संघ", "फ़्रांस", "यूनाइटेड किंगडम", "इज़राइल", "भारत", "ईरान", "जापान", "उत्तर कोरिया", "दक्षिण कोरिया", "लेबनान", "न्यूज़ीलैंड", "पाकिस्तान", "रूस", "सऊदी अरब", "सीरिया", "तुर्की", "ताइवान", "यूक्रेन", "संयुक्त राज्य", "वियतनाम"},
	"ja": {"オーストラリア", "ベラルーシ", "カナダ", "中国", "ドイツ", "欧州連合", "フランス", "イギリス", "イスラエル", "インド", "イラン", "日本", "北朝鮮", "韓国", "レバノン", "ニュージーランド", "パキスタン", "ロシア", "サウジアラビア", "シリア", "トルコ", "台湾", "ウクライナ", "アメリカ合衆国", "ベトナム"},
	"ko": {"오스트레일리아", "벨라루스", "캐나다", "중국", "독일", "유럽 연합", "프랑스", "영국", "이스라엘", "인도", "이란", "일본", "북한", "대한민국", "레바논", "뉴질랜드", "파키스탄", "러시아", "사우디아라비아", "시리아", "터키", "대만", "우크라이나", "미국", "베트남"},
	"th": {"ออสเตรเลีย", "เบลารุส", "แคนาดา", "จีน", "เยอรมนี", "สหภาพยุโรป", "ฝรั่งเศส", "สหราชอาณาจักร", "อิสราเอล", "อินเดีย", "อิหร่าน", "ญี่ปุ่น", "เกาหลีเหนือ", "เกาหลีใต้", "เลบานอน", "นิวซีแลนด์", "ปากีสถาน", "รัสเซีย", "ซาอุดีอาระเบีย", "ซีเรีย", "ตุรกี", "ไต้หวัน", "ยูเครน", "สหรัฐอเมริกา", "เวียดนาม"},
	"zh": {"澳大利亚", "白俄罗斯", "加拿大", "中国", "德国", "欧盟", "法国", "英国", "以色列", "印度", "伊朗", "日本", "朝鲜", "韩国", "黎巴嫩", "新西兰", "巴基斯坦", "俄罗斯", "沙特阿拉伯", "叙利亚", "土耳其", "台湾", "乌克兰", "美国", "越南", "澳洲", "白俄羅斯", "中國", "德國", "歐盟", "法國", "英國", "北韓", "南韓", "紐西蘭", "俄羅斯", "沙烏地阿拉伯", "敘利亞", "台灣", "烏克蘭", "美國"},
}

// longestState is the greatest number of code points of a name in states.
const longestState = 24

// foldedStates are the names of states, folded.
var foldedStates = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, names := range states {
		for _, name := range names {
			all[key(name)] = true
		}
	}
	return all
})

// statesIn returns the states that a folded text names, in order of their names.
func statesIn(text string) (names []string) {
	for name := range foldedStates() {
		for range strings.Count(text, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// otherStates returns how many code points the names of states have that one of two folded texts names and the other does not.
func otherStates(x, y string) int {
	inX, inY := statesIn(x), statesIn(y)
	length := func(names, others []string) (n int) {
		for _, name := range names {
			if !slices.Contains(others, name) {
				n += utf8.RuneCountInString(name)
			}
		}
		return n
	}
	return max(length(inX, inY), length(inY, inX))
}
