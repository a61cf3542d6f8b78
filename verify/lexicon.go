package verify

import (
	"strings"
	"unicode"

	"golang.org/x/text/language"
)

// A lexicon is the words of one language that renderings are compared by. Words are folded, and stand for all words that begin with
// them where they end in "*".
type lexicon struct {
	universals   []string
	affiliations []string // affiliated, linked, backed, sponsored …
	states       []string
	numbers      map[string]float64 // from two on: one is an article in many languages
	months       map[string]float64
	unspaced     bool // words are not separated, so that they are looked for anywhere
}

// lexicons are by base language, and never written after initialisation. A language that is not here is not compared by words.
var lexicons = map[string]lexicon{
	"en": {
		universals:   []string{"all", "every", "any", "everything", "entire"},
		affiliations: []string{"affiliated", "linked", "backed", "sponsored", "supported", "support", "associated", "tied", "aligned", "nexus"},
		states:       []string{"state", "government"},
		numbers: map[string]float64{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
			"eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30, "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9},
		months: map[string]float64{"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
			"september": 9, "october": 10, "november": 11, "december": 12},
	},
	"fr": {
		universals:   []string{"tout", "toute", "tous", "toutes", "chaque", "l'ensemble"},
		affiliations: []string{"affilié*", "lié*", "soutenu*", "parrainé*", "associé*", "rattaché*", "soutien"},
		states:       []string{"état", "etat", "étatique*", "gouvernement"},
		numbers: map[string]float64{"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
			"onze": 11, "douze": 12, "vingt": 20, "trente": 30, "cent": 100, "mille": 1000, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9},
		months: map[string]float64{"janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
			"septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12},
	},
	"de": {
		universals:   []string{"alle", "allen", "aller", "alles", "sämtliche*", "jede*"},
		affiliations: []string{"verbunden*", "staatsnah*", "nahestehend*", "unterstützt*", "gefördert*", "gesponsert*", "zugehörig*", "angebunden*"},
		states:       []string{"staat", "staates", "staats", "staatlich*", "staatsnah*", "regierung"},
		numbers: map[string]float64{"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
			"elf": 11, "zwölf": 12, "zwanzig": 20, "dreißig": 30, "hundert": 100, "tausend": 1000, "million": 1e6, "millionen": 1e6, "milliarde": 1e9, "milliarden": 1e9},
		months: map[string]float64{"januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
			"september": 9, "oktober": 10, "november": 11, "dezember": 12},
	},
	"es": {
		universals:   []string{"todo", "toda", "todos", "todas", "cada"},
		affiliations: []string{"afiliado*", "afiliada*", "vinculado*", "vinculada*", "respaldado*", "respaldada*", "patrocinado*", "patrocinada*", "ligado*", "asociado*", "apoyo"},
		states:       []string{"estado", "estatal*", "gobierno"},
		numbers: map[string]float64{"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
			"once": 11, "doce": 12, "veinte": 20, "treinta": 30, "cien": 100, "mil": 1000, "millón": 1e6, "millones": 1e6},
		months: map[string]float64{"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
			"septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12},
	},
	"it": {
		universals:   []string{"tutto", "tutta", "tutti", "tutte", "ogni"},
		affiliations: []string{"affiliat*", "legat*", "sostenut*", "sponsorizzat*", "collegat*", "associat*", "sostegno"},
		states:       []string{"stato", "statale", "statali", "governo"},
		numbers: map[string]float64{"due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10,
			"undici": 11, "dodici": 12, "venti": 20, "trenta": 30, "cento": 100, "mille": 1000, "mila": 1000, "milione": 1e6, "milioni": 1e6, "miliardo": 1e9, "miliardi": 1e9},
		months: map[string]float64{"gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8,
			"settembre": 9, "ottobre": 10, "novembre": 11, "dicembre": 12},
	},
	"ru": {
		universals:   []string{"все", "всех", "всем", "всеми", "всё", "каждый", "каждая", "каждое", "любой", "любые"},
		affiliations: []string{"связанн*", "аффилированн*", "поддерживаем*", "спонсируем*", "причастн*", "поддержк*"},
		states:       []string{"государств*", "правительств*"},
		numbers: map[string]float64{"два": 2, "две": 2, "двух": 2, "три": 3, "трех": 3, "трёх": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7,
			"восемь": 8, "девять": 9, "десять": 10, "двадцать": 20, "сто": 100, "тысяча": 1000, "тысячи": 1000, "тысяч": 1000, "миллион": 1e6, "миллиона": 1e6, "миллионов": 1e6},
		months: map[string]float64{"января": 1, "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6, "июля": 7, "августа": 8,
			"сентября": 9, "октября": 10, "ноября": 11, "декабря": 12},
	},
	"zh": {
		unspaced:     true,
		universals:   []string{"一切", "所有", "全部", "全體", "全体"},
		affiliations: []string{"关联", "關聯", "有关联", "支持的", "附属", "附屬", "资助", "資助", "背景"},
		states:       []string{"国家", "國家", "政府", "官方"},
		numbers:      map[string]float64{"两": 2, "兩": 2},
	},
	"ja": {
		unspaced:     true,
		universals:   []string{"すべて", "全て", "あらゆる"},
		affiliations: []string{"関連", "支援", "関係", "後ろ盾", "背景"},
		states:       []string{"国家", "政府"},
	},
}

// words are those of a text in one language, folded.
type words struct {
	lexicon
	list []string
	text string
}

// read splits a text into words. It is false for a language that has no lexicon.
func read(text string, tag language.Tag) (words, bool) {
	base, _ := tag.Base()
	lex, ok := lexicons[base.String()]
	text = strings.ReplaceAll(strings.ToLower(text), "’", "'")
	list := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) })
	return words{lex, list, text}, ok
}

// has returns the first word of a text that is one of some, or is empty.
func (w words) has(some []string) string {
	for _, s := range some {
		stem, open := strings.CutSuffix(s, "*")
		if w.unspaced {
			if strings.Contains(w.text, stem) {
				return stem
			}
			continue
		}
		for _, word := range w.list {
			if word == stem || open && strings.HasPrefix(word, stem) {
				return word
			}
		}
	}
	return ""
}
