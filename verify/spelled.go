package verify

import (
	"slices"
	"strings"
)

// conjunctions stand between the parts of one number: two hundred and seventy.
var conjunctions = []string{"and", "et", "und", "y", "e", "og", "och", "en", "i", "és", "și", "a", "и", "і", "και", "و"}

// one is the word for one in many languages, which counts behind tens only: most are articles too.
var one = strings.Fields("one un une uno una um uma ein eins een en ett egy yksi jeden jedna jedno один одна одно один unu bir ένα")

// powers are abbreviations and Indian units, in all languages: 5 mln, 2.7 lakh.
var powers = map[string]float64{
	"bn": 1e9, "mn": 1e6, "mln": 1e6, "mio": 1e6, "mrd": 1e9, "mld": 1e9, "mdr": 1e9, "млн": 1e6, "млрд": 1e9, "тыс": 1e3, "тис": 1e3,
	"lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "लाख": 1e5, "करोड़": 1e7, "مليونا": 1e6, "مليوناً": 1e6, "ألفا": 1e3, "ألفاً": 1e3,
	"vạn": 1e4, "mila": 1e3,
}

// hundreds are the words of one piece for 200 to 900, by language.
var hundreds = map[string]string{
	"ar": "مئتان/مئتين/مائتان/مائتين ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة خمسمئة/خمسمائة ستمئة/ستمائة سبعمئة/سبعمائة ثمانمئة/ثمانمائة تسعمئة/تسعمائة",
	"bg": "двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин",
	"el": "διακόσια/διακόσιες/διακόσιοι τριακόσια/τριακόσιες/τριακόσιοι τετρακόσια/τετρακόσιες πεντακόσια/πεντακόσιες εξακόσια/εξακόσιες επτακόσια/επτακόσιες οκτακόσια/οκτακόσιες εννιακόσια/εννιακόσιες",
	"es": "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
	"pl": "dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset",
	"pt": "duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas",
	"ru": "двести/двухсот триста/трёхсот/трехсот четыреста/четырёхсот/четырехсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот",
	"sr": "двеста/двјеста/dvjesto/dvesta/dvjesta триста/tristo/trista четиристо/četiristo петсто/petsto шестсто/šeststo седамсто/sedamsto осамсто/osamsto деветсто/devetsto",
	"uk": "двісті/двохсот триста/трьохсот чотириста/чотирьохсот п'ятсот/п'ятисот шістсот/шестисот сімсот/семисот вісімсот/восьмисот дев'ятсот/дев'ятисот",
}

// ones are the words for numbers that stand in compounds only, by language.
var ones = map[string]map[string]float64{
	"cs": {"jed": 1, "jeden": 1},
	"da": {"en": 1, "og": 0},
	"de": {"ein": 1, "eins": 1, "und": 0},
	"es": {"veinti": 20, "treinti": 30, "un": 1, "ún": 1, "uno": 1, "dós": 2, "trés": 3, "séis": 6},
	"hu": {"egy": 1, "tizen": 10, "huszon": 20},
	"it": {"vent": 20, "trent": 30, "quarant": 40, "cinquant": 50, "sessant": 60, "settant": 70, "ottant": 80, "novant": 90, "un": 1, "uno": 1, "tré": 3},
	"nl": {"een": 1, "één": 1, "en": 0, "ën": 0},
	"no": {"en": 1, "ett": 1, "og": 0},
	"sv": {"en": 1, "ett": 1},
}

// implied are numbers that words of all languages imply: what one language counts, another may not.
var implied = map[string]float64{
	"both": 2, "twice": 2, "double": 2, "pair": 2, "couple": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "dozen": 12, "dozens": 12,
	"beide": 2, "beiden": 2, "beider": 2, "zweite": 2, "zweiten": 2, "zweiter": 2, "dritte": 3, "dritten": 3, "dritter": 3, "dutzend": 12,
	"deuxième": 2, "seconde": 2, "troisième": 3, "quatrième": 4, "douzaine": 12, "ambos": 2, "ambas": 2, "segundo": 2, "segunda": 2, "tercer": 3,
	"tercera": 3, "tercero": 3, "entrambi": 2, "entrambe": 2, "secondo": 2, "terzo": 3, "terza": 3, "terceiro": 3, "terceira": 3,
	"begge": 2, "båda": 2, "tweede": 2, "derde": 3, "оба": 2, "обе": 2, "обоих": 2, "обеих": 2, "второй": 2, "вторая": 2, "третий": 3,
	"третья": 3, "обидва": 2, "обидві": 2, "oba": 2, "obie": 2, "obu": 2, "drugi": 2, "trzeci": 3, "mindkét": 2, "harmadik": 3, "molemmat": 2,
}

// ambiguous words for numbers have other meanings, by language: six and you are, nine and new.
var ambiguous = map[string]string{
	"da": "to ti", "fa": "سی ده دو نه", "fr": "neuf", "he": "שני שתי", "hi": "दो सौ सात", "hu": "hat hét", "it": "sei", "ko": "두 세 네 백 천 열",
	"no": "to ti", "tr": "on yüz bin altı yedi elli", "vi": "ba năm", "ar": "ست",
}

// longestNumber is how long the words are, in bytes, that are taken apart.
const longestNumber = 64

// parts returns the numbers that a word is made of: one for two, three for zweihundert.
func (w words) parts(word string) ([]float64, bool) {
	if v, ok := powers[word]; ok {
		return []float64{v}, true
	}
	if v, ok := w.numbers[word]; ok {
		return []float64{v}, true
	}
	if len(w.ones) == 0 || len(word) > longestNumber {
		return nil, false
	}
	parts, ok := w.split(word)
	return slices.DeleteFunc(parts, func(v float64) bool { return v == 0 }), ok && len(parts) > 1
}

func (w words) split(word string) ([]float64, bool) {
	if word == "" {
		return nil, true
	}
	for at := len(word); at > 0; at-- {
		v, ok := w.numbers[word[:at]]
		if !ok {
			v, ok = w.ones[word[:at]]
		}
		if !ok {
			continue
		}
		if rest, ok := w.split(word[at:]); ok {
			return append([]float64{v}, rest...), true
		}
	}
	return nil, false
}
