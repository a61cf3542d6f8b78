package quote

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// negationWords are the words that turn a sentence round, by language. Others begin with a word that ends in "*", and end in one that
// begins with it. In scripts without spaces, and in Korean, they are found within words.
var negationWords = map[string]string{
	"af": "nie geen nooit niemand niks sonder nóg",
	"ar": "لا لم لن لما ليس* لست لسنا لسن غير دون بلا بدون عدم نفى نفت ينفي تنفي ننفي ولا ولم ولن وليس* فلا فلم فلن كلا",
	"az": "deyil* yox* heç*",
	"be": "не ні няма нельга ніколі ніхто нікога нічога без",
	"bg": "не няма* нямаше никога никой никого нищо без нито ни недей* отрича*",
	"bn": "না নেই নয় নি নাই",
	"ca": "no mai cap res ningú sense ni tampoc",
	"cs": "ne není nejsou nejsem nejsme nebyl* nebud* nemá* nemů* nikdo nikoho nic nikdy nikoli* žádn* bez ani",
	"da": "ikke ingen intet aldrig uden hverken nej",
	"de": "nicht kein* nie niemals nichts niemand* ohne weder noch keinesfalls keineswegs",
	"el": "δεν δε μην μη όχι ποτέ κανένα* κανείς καμία τίποτα χωρίς ούτε",
	"en": "not no never none nobody nothing nowhere neither nor without cannot *n't denies denied deny",
	"es": "no nunca jamás nada nadie ningún ningun* ni sin tampoco",
	"et": "ei pole ära ärge mitte keegi ilma",
	"eu": "ez inoiz inor ezer gabe",
	"fa": "نه نیست* هیچ* بدون نمی* نمي*",
	"fi": "ei en et emme ette eivät älä älkää ilman eikä eivätkä enkä ettei",
	"fr": "ne n'* pas jamais rien aucun* ni non sans guère nul nulle",
	"gl": "non nunca xamais nada ninguén ningun* nin sen",
	"he": "לא אין אינו אינה אינם אינן בלי ללא אל מעולם ולא ואין שלא שאין איננו מבלי בלתי",
	"hi": "नहीं न मत बिना ना नही",
	"hu": "nem ne sem soha nincs* sincs* senki* semmi* nélkül se",
	"hy": "ոչ չ* առանց երբեք",
	"id": "tidak tak bukan* tanpa belum jangan tiada bukanlah",
	"is": "ekki enginn engin ekkert engan aldrei án hvorki",
	"it": "non no mai niente nessun* né senza nulla neanche nemmeno",
	"ja": "ない なかっ なく なけれ ません ず ぬ なし 無 不 未 非",
	"ka": "არ ვერ ნუ არა არც არასოდეს",
	"ko": "않 못 없 아니 안",
	"lt": "ne nėra nebuvo nie* be nei",
	"lv": "ne nav nebija bez nekad neviens",
	"mk": "не нема* никогаш никој ништо без ниту",
	"nl": "niet geen nooit niets niemand zonder noch nergens",
	"no": "ikke ikkje ingen inga intet ingenting aldri uten utan verken",
	"pl": "nie bez nikt nikogo nic nigdy żad* ani brak",
	"pt": "não nunca jamais nada ninguém nenhum* nem sem tampouco",
	"ro": "nu n niciodată nimic nimeni fără nici niciun*",
	"ru": "не нет ни никогда никто никого ничто ничего без нельзя никак* никем нигде отнюдь",
	"sk": "nie neboli nebol* nebud* nemá* nemô* nikto nič nikdy žiad* bez ani",
	"sl": "ne ni niso nisem nismo nikoli nihče nič brez nima* noben*",
	"sq": "nuk s' mos asnjë* kurrë pa as",
	"sr": "не није нису нисам нисмо никад* нико ништа без нема* ni ne nije nisu nisam nismo nikad* nitko niko ništa bez nema*",
	"sv": "inte ej icke ingen inget inga ingenting aldrig utan varken",
	"sw": "si siyo hapana bila kamwe wala hakuna",
	"th": "ไม่ มิ ไร้ ปราศจาก",
	"tr": "değil* yok* hayır hiç* asla *maz *mez *mazlar *mezler *mazdı *mezdi",
	"uk": "не ні немає ніколи ніхто нікого нічого без жодн* ані",
	"ur": "نہیں نہ مت بغیر بلا",
	"vi": "không chưa chẳng chả đừng chớ",
	"zh": "不 没 沒 无 無 未 非 别 別 勿 否 莫 唔 冇",
}

// oppositePrefixes make a word the opposite of what it is without them, by language.
var oppositePrefixes = map[string]string{
	"bg": "не", "cs": "ne", "da": "u ikke", "de": "un in nicht", "en": "un in im il ir non dis", "es": "in im i des", "et": "eba mitte",
	"fi": "epä ei", "fr": "in im il ir non dés", "hu": "nem", "it": "in im il ir non dis", "lt": "ne", "lv": "ne", "nl": "on niet",
	"no": "u ikke", "pl": "nie", "pt": "in im i des", "ro": "ne in im", "ru": "не без", "sk": "ne", "sl": "ne", "sr": "не ne",
	"sv": "o icke", "uk": "не без", "fa": "ن نا", "hi": "अ अन",
}

// turkishSyllables negate a Turkish verb inside of it: yaptı, yapmadı.
var turkishSyllables = []string{"ma", "me", "mı", "mi", "mu", "mü"}

// longestNegation is the greatest number of code points of a piece.
const longestNegation = 4

var lexica = sync.OnceValue(func() map[string]*lexicon {
	all := map[string]*lexicon{}
	of := func(id string) *lexicon {
		if all[id] == nil {
			all[id] = &lexicon{words: map[string]bool{}, numbers: map[string]string{}}
		}
		return all[id]
	}
	for id, words := range negationWords {
		l := of(id)
		for _, w := range strings.Fields(words) {
			stem, isPrefix := strings.CutSuffix(w, "*")
			ending, isSuffix := strings.CutPrefix(w, "*")
			switch {
			case isPrefix:
				l.prefixes = append(l.prefixes, key(stem))
			case isSuffix:
				l.suffixes = append(l.suffixes, key(ending))
			case strings.ContainsFunc(w, isWithoutSpaces) && w != "안":
				l.pieces = append(l.pieces, key(w))
			default:
				l.words[key(w)] = true
			}
		}
	}
	for id, prefixes := range oppositePrefixes {
		for _, p := range strings.Fields(prefixes) {
			of(id).opposite = append(of(id).opposite, key(p))
		}
	}
	for id, words := range numberWords {
		for w, value := range words.values() {
			of(id).numbers[key(w)] = value
		}
	}
	addMonths(of)
	for id, pieces := range compounding {
		for _, p := range strings.Fields(pieces) {
			of(id).joints = append(of(id).joints, key(p))
		}
	}
	return all
})

// isWithoutSpaces reports whether negations in the script of r are pieces of words.
func isWithoutSpaces(r rune) bool { return unicode.Is(unspaced, r) || unicode.Is(unicode.Hangul, r) }

// negated are the negations of some languages.
type negated struct{ lexica []*lexicon }

// differ reports whether one list of words negates and the other does not.
func (n negated) differ(x, y []token) bool {
	if n.count(x) != n.count(y) {
		return true
	}
	return len(x) == len(y) && slices.ContainsFunc(pairs(x, y), n.areOpposite)
}

// differIn reports whether one of two stretches in a script without spaces negates and the other does not.
func (n negated) differIn(x, y string) bool {
	return slices.ContainsFunc(n.lexica, func(l *lexicon) bool { return countPieces(x, l.pieces) != countPieces(y, l.pieces) })
}

func countPieces(text string, pieces []string) (n int) {
	for _, p := range pieces {
		n += strings.Count(text, p)
	}
	return n
}

func (n negated) count(words []token) (most int) {
	for _, l := range n.lexica {
		count := 0
		for _, w := range words {
			if l.negates(w.key) {
				count++
			}
		}
		most = max(most, count)
	}
	return most
}

func (n negated) negates(w token) bool {
	return slices.ContainsFunc(n.lexica, func(l *lexicon) bool { return l.negates(w.key) })
}

func (l *lexicon) negates(word string) bool {
	return l.words[word] ||
		slices.ContainsFunc(l.prefixes, func(p string) bool { return strings.HasPrefix(word, p) }) ||
		slices.ContainsFunc(l.suffixes, func(s string) bool { return strings.HasSuffix(word, s) }) ||
		slices.Contains(l.pieces, word)
}

// areOpposite reports whether one word is the other with a negating prefix or, in Turkish, syllable.
func (n negated) areOpposite(p [2]token) bool {
	short, long := p[0].key, p[1].key
	if len(short) > len(long) {
		short, long = long, short
	}
	for _, l := range n.lexica {
		for _, prefix := range l.opposite {
			if rest, ok := strings.CutPrefix(long, prefix); ok && rest == short && len(short) > 2 {
				return true
			}
		}
		if l == lexica()["tr"] && slices.ContainsFunc(turkishSyllables, func(s string) bool { return isNegatedTurkish(short, long, key(s)) }) {
			return true
		}
	}
	return false
}

// isNegatedTurkish reports whether long is short with a syllable in between. A d after it may be a t without it.
func isNegatedTurkish(short, long, syllable string) bool {
	hard := strings.NewReplacer("d", "t", "g", "k", "c", "ç")
	for i := 2; i+len(syllable) <= len(long); i++ {
		if strings.HasPrefix(long[i:], syllable) && hard.Replace(long[:i]+long[i+len(syllable):]) == hard.Replace(short) {
			return true
		}
	}
	return false
}

// without returns the words without what negates them: n't and n' are taken off, other words left out.
func (n negated) without(x, y []token) ([]token, []token) {
	if len(x) == len(y) {
		var keptX, keptY []token
		for _, p := range pairs(x, y) {
			if !n.areOpposite(p) {
				keptX, keptY = append(keptX, p[0]), append(keptY, p[1])
			}
		}
		x, y = keptX, keptY
	}
	return n.plain(x), n.plain(y)
}

func (n negated) plain(words []token) (out []token) {
	for _, w := range words {
		for _, l := range n.lexica {
			for _, ending := range l.suffixes {
				w.key = strings.TrimSuffix(w.key, ending)
			}
			for _, beginning := range l.prefixes {
				if strings.HasSuffix(beginning, string(quoteMark)) {
					w.key = strings.TrimPrefix(w.key, beginning)
				}
			}
		}
		if !n.negates(w) && !n.isPiece(w) {
			out = append(out, w)
		}
	}
	return out
}

// isPiece reports whether a word, or in scripts without spaces a character, belongs to a negation within words.
func (n negated) isPiece(w token) bool {
	return slices.ContainsFunc(n.lexica, func(l *lexicon) bool {
		return slices.ContainsFunc(l.pieces, func(p string) bool { return strings.Contains(p, w.key) || strings.Contains(w.key, p) })
	})
}

func pairs(x, y []token) [][2]token {
	out := make([][2]token, len(x))
	for i := range x {
		out[i] = [2]token{x[i], y[i]}
	}
	return out
}
