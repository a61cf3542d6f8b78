package quote_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// negations are what negates in a language of the declaration: words to put in anywhere, and what to replace to turn a
// sentence round. In scripts without spaces the words are put in between characters.
var negations = []struct {
	file, lang string
	words      []string
	turns      [][2]string
}{
	{"arb", "ar", []string{"لا", "لم", "لن", "ليس", "غير"}, [][2]string{{" لا ", " "}, {"ولا ", "و"}}},
	{"bul", "bg", []string{"не"}, [][2]string{{" не ", " "}}},
	{"cat", "ca", []string{"no", "mai"}, [][2]string{{" no ", " "}}},
	{"ces", "cs", nil, [][2]string{{" nesmí ", " smí "}, {" nebude ", " bude "}, {" není ", " je "}}},
	{"cmn_hans", "zh", []string{"不", "没有", "非"}, [][2]string{{"不", ""}, {"非", "是"}}},
	{"cmn_hant", "zh", []string{"不", "沒有", "非"}, [][2]string{{"不", ""}, {"無", "有"}}},
	{"dan", "da", []string{"ikke"}, [][2]string{{" ikke ", " "}}},
	{"deu_1996", "de", []string{"nicht", "nie"}, [][2]string{{" nicht ", " "}, {" keine ", " eine "}, {" Niemand ", " Jeder "}}},
	{"ell_monotonic", "el", []string{"δεν", "μη"}, [][2]string{{" δεν ", " "}, {" Κανείς ", " Καθένας "}}},
	{"eng", "en", []string{"not", "never", "no"}, [][2]string{{" not ", " "}, {" No one ", " Everyone "}, {" no ", " any "}}},
	{"est", "et", []string{"ei"}, [][2]string{{" ei ", " "}}},
	{"fin", "fi", []string{"ei", "eivät"}, [][2]string{{" ei ", " "}, {" eikä ", " ja "}}},
	{"fra", "fr", []string{"pas", "ne", "jamais"}, [][2]string{{" pas ", " "}, {" ne ", " "}, {" Nul ", " Chacun "}}},
	{"heb", "he", []string{"לא", "אין"}, [][2]string{{" לא ", " "}, {" אין ", " יש "}, {" ולא ", " ו"}}},
	{"hin", "hi", []string{"नहीं", "न"}, [][2]string{{" नहीं ", " "}, {" न ", " "}}},
	{"hrv", "hr", []string{"ne"}, [][2]string{{" ne ", " "}, {" Nitko ", " Svatko "}}},
	{"hun", "hu", []string{"nem", "ne"}, [][2]string{{" nem ", " "}, {" sem ", " is "}}},
	{"ind", "id", []string{"tidak", "bukan"}, [][2]string{{" tidak ", " "}, {" tanpa ", " dengan "}}},
	{"isl", "is", []string{"ekki"}, [][2]string{{" ekki ", " "}, {" Engan ", " Hvern "}}},
	{"ita", "it", []string{"non", "mai"}, [][2]string{{" non ", " "}, {" Nessun ", " Ogni "}}},
	{"jpn", "ja", []string{"ない"}, [][2]string{{"されない", "される"}, {"れることはない", "れることはある"}}},
	{"kor", "ko", []string{"않", "안 "}, [][2]string{{" 아니한다", " 한다"}, {"없", "있"}}},
	{"lav", "lv", []string{"ne"}, [][2]string{{" nedrīkst ", " drīkst "}, {" nevar ", " var "}}},
	{"lit", "lt", []string{"ne"}, [][2]string{{" negali ", " gali "}, {" Niekas ", " Kiekvienas "}}},
	{"nld", "nl", []string{"niet"}, [][2]string{{" niet ", " "}, {" geen ", " een "}, {" Niemand ", " Iedereen "}}},
	{"nno", "nn", []string{"ikkje"}, [][2]string{{" ikkje ", " "}, {" Ingen ", " Alle "}}},
	{"nob", "nb", []string{"ikke"}, [][2]string{{" ikke ", " "}, {" Ingen ", " Enhver "}}},
	{"pes_1", "fa", []string{"نه"}, [][2]string{{"نمی", "می"}, {" هیچ ", " هر "}}},
	{"pol", "pl", []string{"nie"}, [][2]string{{" nie ", " "}, {" Nikt ", " Każdy "}, {" bez ", " z "}}},
	{"por_PT", "pt", []string{"não", "nunca"}, [][2]string{{" não ", " "}, {" Ninguém ", " Alguém "}}},
	{"ron_2006", "ro", []string{"nu"}, [][2]string{{" nu ", " "}, {" Nimeni ", " Oricine "}}},
	{"rus", "ru", []string{"не", "ни"}, [][2]string{{" не ", " "}, {" без ", " с "}, {" Никто ", " Каждый "}}},
	{"slk", "sk", []string{"nie"}, [][2]string{{" nesmie ", " smie "}, {" nebude ", " bude "}}},
	{"slv", "sl", []string{"ne"}, [][2]string{{" ne ", " "}, {" nihče ", " vsakdo "}}},
	{"spa", "es", []string{"no", "nunca"}, [][2]string{{" no ", " "}, {" Nadie ", " Alguien "}}},
	{"srp_cyrl", "sr", []string{"не"}, [][2]string{{" не ", " "}, {" Нико ", " Свако "}}},
	{"srp_latn", "sr", []string{"ne"}, [][2]string{{" ne ", " "}, {" Niko ", " Svako "}}},
	{"swe", "sv", []string{"inte", "icke"}, [][2]string{{" icke ", " "}, {" Ingen ", " Envar "}}},
	{"swh", "sw", []string{"si", "bila"}, [][2]string{{" bila ", " kwa "}, {" wala ", " na "}}},
	{"tha", "th", []string{"ไม่", "มิ"}, [][2]string{{"ไม่", ""}, {"มิ", ""}}},
	{"tur", "tr", []string{"değil"}, [][2]string{{"ilemez", "ilir"}, {"lamaz", "labilir"}, {" Hiç kimse ", " Herkes "}}},
	{"ukr", "uk", []string{"не", "ні"}, [][2]string{{" не ", " "}, {" Ніхто ", " Кожен "}, {" без ", " з "}}},
	{"urd", "ur", []string{"نہیں", "نہ"}, [][2]string{{" نہیں ", " "}, {" نہ ", " "}}},
	{"vie", "vi", []string{"không", "chưa"}, [][2]string{{" không ", " "}}},
	{"yue", "yue", []string{"唔", "冇"}, [][2]string{{"唔", ""}, {"冇", "有"}}},
}

// A passage with a negation more or less is a mismatch, whether the language is given or not.
func TestDeclarationWithANegation(t *testing.T) {
	texts := declarations(t)
	all := 0
	for _, n := range negations {
		text, ok := texts[n.file]
		if !ok {
			t.Errorf("no declaration in %s", n.file)
			continue
		}
		source, runes := quote.NewText(text), []rune(text)
		altered := map[string]string{} // passages, and what was done to them
		for _, turn := range n.turns {
			found := 0
			for at := range runes {
				if found < 20 && strings.HasPrefix(string(runes[at:min(len(runes), at+24)]), turn[0]) {
					before, after := around(runes, at)
					rest := strings.TrimPrefix(string(runes[at:at+1])+after, turn[0])
					altered[strings.TrimSpace(before+turn[1]+rest)] = turn[0] + "→" + turn[1]
					found++
				}
			}
			if found == 0 {
				t.Errorf("%s does not have %q", n.file, turn[0])
			}
		}
		rng := rand.New(rand.NewPCG(4, uint64(len(text))))
		for _, word := range n.words {
			for range 10 {
				at := 60 + rng.IntN(len(runes)-120)
				for !isWordEnd(runes, at) {
					at--
				}
				before, after := around(runes, at)
				if before == "" {
					continue // at the beginning of a word, as the ends of the passage are
				}
				if runes[at] == ' ' {
					altered[strings.TrimSpace(before+" "+word+" "+after)] = "+" + word
				} else {
					altered[strings.TrimSpace(before+word+string(runes[at])+after)] = "+" + word
				}
			}
		}
		for passage, change := range altered {
			for _, lang := range []language.Tag{language.Make(n.lang), language.Und} {
				all++
				if got := quote.Verify(passage, source, quote.Options{Lang: lang}); got.Class.Verified() || got.Class == quote.Approximate {
					t.Errorf("%s: %s: %q is %s: %v", n.file, change, passage, got.Class, got.Diff)
				}
			}
		}
	}
	t.Logf("%d altered passages in %d languages", all, len(negations))
}

// isWordEnd reports whether a word may stand before a rune: at a space, or in a script without spaces between letters.
func isWordEnd(runes []rune, at int) bool {
	spaced := slices.Contains(runes[at-30:at+30], ' ')
	return runes[at] == ' ' || !spaced && !extends(runes[at]) && !extends(runes[at-1])
}
