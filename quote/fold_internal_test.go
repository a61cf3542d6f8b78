package quote

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"case", "We WILL Respond", "we will respond"},
		{"quotation marks are one kind", "“It wasn’t «us»” „a‟ 'b' ❛c❜ `d´", "'it wasn't'us'''a''b''c''d'"},
		{"two single marks are a double one", "``quoted''", "'quoted'"},
		{"two single marks of different kinds, with something invisible between", "ʼ\u200Bʼ ＇´", "''"},
		{"nested marks stay two", "“‘we’”", "''we''"},
		{"Hebrew gershayim", "צה״ל", "צה'ל"},
		{"dashes", "a – b—c ‑ d − e -- f", "a-b-c-d-e-f"},
		{"dashes in a row", "a -–\u2060— b", "a-b"},
		{"line end after a hyphen", "cyber-\nattack", "cyber-attack"},
		{"white space", "\t a \u00A0\u2009 b\r\n\r\nc\u3000", "a b c"},
		{"French spaces", "Quoi ? Oui ; non : « si » !", "quoi? oui; non:'si'!"},
		{"per cent", "5 % and 5\u202F%", "5% and 5%"},
		{"ellipses", "a … b . . . c⋯ d……", "a... b... c... d..."},
		{"full width", "ＡＰＴ３１：（ａ）", "apt31:(a)"},
		{"CJK punctuation", "我們、沒有。「是」", "我們,沒有.'是'"},
		{"line breaks between Han", "證據顯\n示該 組織 APT 31", "證據顯示該組織apt 31"},
		{"spaces in Thai", "เรา ไม่\u200Bมี", "เราไม่มี"},
		{"half-width kana", "ｶﾞｽ", "ガス"},
		{"decomposed", "e\u0301 n\u0303 й", "é ñ й"},
		{"й is not и, ё is е", "й и ё е", "й и е е"},
		{"reordered marks", "a\u0301\u0323", "ạ\u0301"},
		{"invisible between jamo", "ᄂ\u200Bᅳ\u2060ᆫ", "는"},
		{"invisible before a mark", "e\u00AD\u0301", "é"},
		{"soft hyphens, joiners, selectors", "Bun\u00ADdes می\u200Cخواهم 🛡\uFE0F", "bundes ميخواهم 🛡"},
		{"ligature", "ﬁne", "fine"},
		{"ş stays", "ß ş ø", "ß ş ø"},
		{"long s, final sigma, Kelvin", "ſ ς K", "s σ k"},
		{"Turkish i", "İI ıi i\u0307", "ii ii i"},
		{"Greek accents", "Καταδικάζουμε ΰ ὦ", "καταδικαζουμε υ ω"},
		{"harakat and tatweel", "علاقةَ بالهجـــوم", "علاقة بالهجوم"},
		{"hamza stays", "أ إ آ ا\u0653", "أ إ آ آ"},
		{"Persian letters", "علی کتاب", "علي كتاب"},
		{"presentation forms", "ﻻ", "لا"},
		{"Hebrew points", "שָׁלוֹם", "שלום"},
		{"digits", "٢٠٢١ २०२१ 𝟙", "2021 2021 1"},
		{"signs that say something else", "10² ½ ① ™ ﷺ", "10² ½ ① ™ ﷺ"},
		{"Hangul compatibility jamo", "ㅋㅏ", "ㅋㅏ"},
		{"spacing accents", "a ¨ b", "a ¨ b"},
		{"astral letters", "𐐀 𞤀", "𐐨 𞤢"},
		{"invalid", "a\xffb\uFFFD", "a\x1Ab\x1A"},
		{"NUL", "a\x00b", "a\x00b"},
		{"nothing", " \u200B\u00AD ", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := fold(c.in); string(got.bytes) != c.want {
				t.Errorf("fold(%+q) = %q (%+q), want %q", c.in, got.bytes, got.bytes, c.want)
			}
		})
	}
}

// Every folded rune has a source, in order, and folding what stands for a stretch gives the stretch.
func checkOffsets(t *testing.T, s string) {
	t.Helper()
	f := fold(s)
	if !utf8.Valid(f.bytes) {
		t.Fatalf("fold(%+q) is not valid", s)
	}
	end := 0
	for i := 0; i < len(f.bytes); {
		_, n := utf8.DecodeRune(f.bytes[i:])
		at := f.offsets.rune(i, n)
		if at.Start >= at.End || at.End > len(s) || at.End < end || runeStart(s, at.Start) != at.Start || runeStart(s, at.End) != at.End {
			t.Fatalf("fold(%+q): the rune at %d stands for %v", s, i, at)
		}
		end = at.End
		i += n
	}
	for _, e := range []extent{{0, len(f.bytes)}, {len(f.bytes) / 3, len(f.bytes)}, {0, len(f.bytes) / 2}} {
		for e.start < e.end && !utf8.RuneStart(f.bytes[e.start]) {
			e.start++
		}
		for e.end < len(f.bytes) && !utf8.RuneStart(f.bytes[e.end]) {
			e.end++
		}
		if e.start >= e.end || f.splits(e) {
			continue
		}
		want := strings.Trim(string(f.bytes[e.start:e.end]), " ")
		span := f.source(e.start, e.end)
		if again := fold(s[span.Start:span.End]); string(again.bytes) != want && want != "" {
			t.Fatalf("fold(%+q)[%d:%d] = %q, but its source folds to %q", s, e.start, e.end, want, again.bytes)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{
		"“It wasn’t us” – e\u0301 ᄂ\u200Bᅳᆫ", "  a\u0300\u0323\u00AD -- '' `` … . . .", "證據顯\n示 ﬁ ﷺ Ⱥ İ ǆ", "\xff\xf0\x9f\x98", "می\u200Cخواهم 🏴\U000E0067\U000E007F",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkOffsets(t, s)
		folded := string(fold(s).bytes)
		if !utf8.ValidString(s) || hasLongMarks(s) {
			return
		}
		if got := string(fold(norm.NFD.String(s)).bytes); got != folded {
			t.Errorf("fold(%+q) = %+q, decomposed %+q", s, folded, got)
		}
		var strewn strings.Builder
		for _, r := range s {
			strewn.WriteString("\u200B")
			strewn.WriteRune(r)
			strewn.WriteString("\u00AD")
		}
		if got := string(fold(strewn.String()).bytes); got != folded {
			t.Errorf("fold(%+q) = %+q, with invisible characters %+q", s, folded, got)
		}
	})
}

// hasLongMarks reports whether a letter has more marks than normalisation orders at once (Unicode Standard Annex 15, stream-safe text).
func hasLongMarks(s string) bool {
	n := 0
	for _, r := range norm.NFKD.String(s) {
		if n++; !unicode.IsMark(r) && !unicode.Is(ignorables, r) {
			n = 0
		}
		if n > 25 {
			return true
		}
	}
	return false
}

func TestFoldBoundsMemory(t *testing.T) {
	const size = 1 << 20
	for name, unit := range map[string]string{
		"ascii": "The minister said that. ", "cyrillic": "Министр сказал это. ", "han": "部長表示沒有證據。", "decomposed": "e\u0301a\u0300", "longer folded": "Ⱥ",
		"invisible": "a\u00AD", "full width": "Ａ", "invalid": "\xff", "marks": "“”", "spaces": "a  ",
	} {
		f := fold(strings.Repeat(unit, size/len(unit)))
		if got := cap(f.bytes) + cap(f.offsets.blocks) + cap(f.offsets.marks)*24; got > 6*size {
			t.Errorf("%s: %d bytes for a text of %d", name, got, size)
		}
	}
}

// Room for what is folded is made a few times, and not at each letter, also where letters are longer once they are folded.
func TestFoldAllocates(t *testing.T) {
	for name, unit := range map[string]string{"ascii": "The minister said that. ", "longer folded": "Ⱥ", "decomposed": "e\u0301", "marks": "“”"} {
		text := strings.Repeat(unit, 1<<14/len(unit))
		if got := testing.AllocsPerRun(1, func() { fold(text) }); got > 100 {
			t.Errorf("%s: %.0f allocations", name, got)
		}
	}
}

func BenchmarkFold(b *testing.B) {
	for name, sentence := range map[string]string{
		"ascii":      "The minister said on Monday that the campaign was almost certainly the work of a state-affiliated group. ",
		"german":     "Die Bundesregierung verurteilt den Angriff auf das Schärfste und übermittelt ihre Position dem Botschafter. ",
		"cyrillic":   "Министерство сообщило, что атака с высокой вероятностью связана с иностранным государством. ",
		"arabic":     "قال المتحدث إن الوزارة لا علاقة لها بالهجوم السيبراني الذي وقع في الأسبوع الماضي. ",
		"han":        "发言人表示，有关方面提供的证据不足，相关结论缺乏专业性，令人遗憾。",
		"hangul":     "대변인은 우리는 이번 사이버 공격과 무관하다고 밝혔다. ",
		"devanagari": "प्रवक्ता ने कहा कि हम इस हमले की कड़ी निंदा करते हैं। ",
		"thai":       "โฆษกกล่าวว่าเราไม่มีส่วนเกี่ยวข้องกับการโจมตีครั้งนี้ ",
		"decomposed": norm.NFD.String("Žádný důkaz nebyl předložen, řekl mluvčí úřadu. "),
	} {
		text := strings.Repeat(sentence, 1_000_000/len(sentence))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				fold(text)
			}
		})
	}
}
