package quote

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// negations are the words, or for scripts without spaces the characters, that turn a sentence round, by language. A word ends in "*"
// where others begin with it. They are never written after initialisation.
//
// Languages that negate by an ending or a prefix of the verb alone, such as Turkish and Czech, are guarded as far as words go.
var negations = map[string][]string{
	"en": {"not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "*n't"},
	"fr": {"ne", "n", "pas", "jamais", "rien", "aucun*", "ni", "non", "sans", "personne"},
	"de": {"nicht", "kein*", "nie", "niemals", "nichts", "niemand*", "ohne", "weder"},
	"es": {"no", "nunca", "jamás", "nada", "nadie", "ningún", "ningun*", "ni", "sin", "tampoco"},
	"it": {"non", "mai", "niente", "nessun*", "né", "senza", "nulla"},
	"pt": {"não", "nunca", "jamais", "nada", "ninguém", "nenhum*", "nem", "sem"},
	"ca": {"no", "mai", "cap", "res", "ningú", "sense"},
	"ro": {"nu", "niciodată", "nimic", "nimeni", "fără", "nici"},
	"nl": {"niet", "geen", "nooit", "niets", "niemand", "zonder"},
	"sv": {"inte", "ej", "icke", "ingen", "inget", "inga", "aldrig", "utan"},
	"nb": {"ikke", "ingen", "intet", "ingenting", "aldri", "uten"},
	"no": {"ikke", "ikkje", "ingen", "inga", "aldri", "uten", "utan"},
	"da": {"ikke", "ingen", "intet", "aldrig", "uden"},
	"is": {"ekki", "enginn", "engin", "ekkert", "aldrei", "án"},
	"fi": {"ei", "en", "et", "emme", "ette", "eivät", "älä", "älkää", "ilman", "eikä", "eivätkä"},
	"et": {"ei", "pole", "ära", "mitte", "keegi"},
	"pl": {"nie", "bez", "nikt", "nic", "nigdy", "żad*", "ani"},
	"cs": {"ne", "není", "nejsou", "nebyl*", "nebud*", "nemá*", "nikdo", "nic", "nikdy", "žádn*", "bez", "ani"},
	"sk": {"nie", "neboli", "nebol*", "nebud*", "nemá*", "nikto", "nič", "nikdy", "žiad*", "bez", "ani"},
	"hu": {"nem", "ne", "sem", "soha", "nincs*", "senki*", "semmi*"},
	"hr": {"ne", "nije", "nisu", "nikad*", "nitko", "ništa", "bez"},
	"sr": {"не", "није", "нису", "никад*", "нико", "ништа", "без", "ne", "nije", "nisu"},
	"ru": {"не", "нет", "ни", "никогда", "никто", "ничего", "без", "нельзя", "никак*"},
	"uk": {"не", "ні", "немає", "ніколи", "ніхто", "нічого", "без", "жодн*"},
	"bg": {"не", "няма*", "никога", "никой", "нищо", "без"},
	"el": {"δεν", "δε", "μην", "μη", "όχι", "ποτέ", "κανέν*", "χωρίς", "ούτε"},
	"tr": {"değil*", "yok*", "hayır", "hiç*", "asla", "ne"},
	"ar": {"لا", "لم", "لن", "ليس", "ليست", "غير", "دون", "بلا", "بدون", "ولا", "ولم", "ولن"},
	"fa": {"نه", "نیست*", "هیچ*", "بدون", "نمی*", "نمي*"},
	"he": {"לא", "אין", "אינו", "אינה", "אינם", "אינן", "בלי", "ללא", "אל", "מעולם", "ולא"},
	"hi": {"नहीं", "न", "मत", "बिना", "ना"},
	"vi": {"không", "chưa", "chẳng"},
	"id": {"tidak", "tak", "bukan", "tanpa", "belum", "jangan"},
	"zh": {"不", "没", "沒", "无", "無", "未", "非", "别", "勿", "否"},
	"ja": {"ない", "なかっ", "なく", "ません", "ず", "ぬ", "なし", "無", "不", "未", "非"},
	"ko": {"않", "안", "못", "없", "아니"},
	"th": {"ไม่", "มิ", "ไร้"},
}

// countNegations counts the negations of a text, in a language or, where that is not known, in all.
func countNegations(text string, lang language.Tag) int {
	if lists, ok := negationsOf(lang); ok {
		n := 0
		for _, list := range lists {
			n = max(n, countIn(text, list))
		}
		return n
	}
	return 0
}

// negationsOf returns the lists of a language. Without a language these are all; ok is false for a language that has none.
func negationsOf(lang language.Tag) (lists [][]string, ok bool) {
	if lang == language.Und {
		for _, list := range negations {
			lists = append(lists, list)
		}
		return lists, true
	}
	base, _ := lang.Base()
	list, ok := negations[base.String()]
	return [][]string{list}, ok
}

func countIn(text string, list []string) int {
	n := 0
	text = strings.ToLower(norm.NFC.String(text))
	for _, w := range list {
		if strings.IndexFunc(w, func(r rune) bool { return unicode.Is(unspaced, r) || unicode.Is(unicode.Hangul, r) }) >= 0 {
			n += strings.Count(text, w)
		}
	}
	for _, word := range plainWords(text) {
		if slices.ContainsFunc(list, func(w string) bool { return isForm(word, w) }) {
			n++
		}
	}
	return n
}

func isForm(word, w string) bool {
	if stem, ok := strings.CutSuffix(w, "*"); ok {
		return strings.HasPrefix(word, stem)
	}
	if ending, ok := strings.CutPrefix(w, "*"); ok {
		return strings.HasSuffix(word, ending)
	}
	return word == w
}

// plainWords splits a text into words of letters, marks and digits; an apostrophe between letters belongs to its word in English
// contractions only, and ends a word in other cases, as in n'est.
func plainWords(text string) []string {
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(ignorables, r) || unicode.Is(vowelSigns, r):
			return -1
		case r == '’' || r == 'ʼ' || r == '＇':
			return '\''
		}
		return r
	}, text)
	var out []string
	for _, w := range strings.FieldsFunc(text, func(r rune) bool {
		return r != '\'' && !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsNumber(r)
	}) {
		w = strings.Trim(w, "'")
		if head, tail, ok := strings.Cut(w, "'"); ok && !strings.HasSuffix(w, "n't") {
			out = append(out, head, tail)
		} else if w != "" {
			out = append(out, w)
		}
	}
	return out
}
