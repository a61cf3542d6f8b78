package quote_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/attribution/internal/pace"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

func TestVerify(t *testing.T) {
	const release = "The minister said: “We attribute this campaign, with high confidence, to Unit 4077 of the service. " +
		"It did not reach the ministry’s 300 servers.”\n\nLater she added that two suspects had been identified by the police in Oslo."
	en := language.English
	tests := []struct {
		name, passage, source string
		lang                  language.Tag
		class                 quote.Class
		warns                 []quote.WarningCode
	}{
		{"byte for byte", "attribute this campaign, with high confidence", release, en, quote.Exact, nil},
		{"straight marks and other case", "it did not reach the ministry's 300 Servers", release, en, quote.Normalized, nil},
		{"with its own quotation marks", "\"It did not reach the ministry’s 300 servers.\"", release, en, quote.Normalized, nil},
		{"spaces and line breaks", "two  suspects\nhad been identified", release, en, quote.Normalized, nil},
		{"full width", "Ｕｎｉｔ ４０７７", release, en, quote.Normalized, nil},

		{"elision with brackets", "We attribute this campaign […] to Unit 4077 of the service", release, en, quote.Elided, []quote.WarningCode{quote.ElidedTerm}},
		{"elision with dots", "We attribute this campaign ... to Unit 4077 of the service", release, en, quote.Elided, []quote.WarningCode{quote.ElidedTerm}},
		{"elision with spaced dots", "We attribute this campaign . . . to Unit 4077 of the service", release, en, quote.Elided, []quote.WarningCode{quote.ElidedTerm}},
		{"elision in parentheses", "We attribute this campaign (…) to Unit 4077 of the service", release, en, quote.Elided, []quote.WarningCode{quote.ElidedTerm}},
		{"elision in angle brackets", "We attribute this campaign <…> to Unit 4077 of the service", release, en, quote.Elided, []quote.WarningCode{quote.ElidedTerm}},
		{"elision of a number and a negation", "We attribute this campaign, with high confidence, … the ministry’s 300 servers", release, en, quote.Elided,
			[]quote.WarningCode{quote.ElidedNegation, quote.ElidedNumber, quote.ElidedName, quote.ElidedSentenceEnd}},
		{"elision over a paragraph", "We attribute this campaign … two suspects had been identified", release, en, quote.Approximate,
			[]quote.WarningCode{quote.ElidedParagraph, quote.ElidedNegation, quote.ElidedTerm, quote.ElidedFrame, quote.ElidedNumber, quote.ElidedName, quote.ElidedSentenceEnd}},
		{"segments in another order", "to Unit 4077 of the service … We attribute this campaign", release, en, quote.NotFound, nil},
		{"a segment too short to prove anything", "We attribute this campaign … the service … it", release, en, quote.Approximate,
			[]quote.WarningCode{quote.ShortSegment, quote.ShortSegment, quote.ElidedTerm, quote.ElidedNumber, quote.ElidedName}},
		{"insertion", "two suspects had been identified by the [Norwegian] police in Oslo", release, en, quote.Elided, []quote.WarningCode{quote.InsertedName}},
		{"replacement", "Later [the minister] added that two suspects had been identified", release, en, quote.Approximate,
			[]quote.WarningCode{quote.ShortSegment}},
		{"an insertion that negates", "two suspects had [not] been identified by the police in Oslo", release, en, quote.Mismatch,
			[]quote.WarningCode{quote.InsertedNegation}},
		{"a typing error beside an elision", "We atribute this campaign … to Unit 4077 of the service", release, en, quote.Approximate,
			[]quote.WarningCode{quote.ElidedTerm}},
		{"another number beside an elision", "We attribute this campaign … to Unit 4078 of the service", release, en, quote.Mismatch,
			[]quote.WarningCode{quote.ChangedNumber, quote.ElidedTerm}},
		{"a bracketed letter", "[w]e attribute this campaign, with high confidence", release, en, quote.Normalized, nil},
		{"words that are in brackets in the text", "identified [sic] by", "They were identified [sic] by somebody.", en, quote.Exact, nil},

		{"a typing error", "We atribute this campaign, with high confidence, to Unit 4077", release, en, quote.Approximate, nil},
		{"a negation dropped", "It did reach the ministry’s 300 servers.", release, en, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},
		{"a negation added", "We do not attribute this campaign, with high confidence, to Unit 4077", release, en, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},
		{"another number", "We attribute this campaign, with high confidence, to Unit 4078 of the service", release, en, quote.Mismatch, []quote.WarningCode{quote.ChangedNumber}},
		{"another name", "two suspects had been identified by the police in Rome", release, en, quote.Mismatch, []quote.WarningCode{quote.ChangedName}},
		{"nothing like it", "The weather in the mountains will be fine tomorrow", release, en, quote.NotFound, nil},

		{"German", "Das war nicht die Gruppe, die wir seit Monaten beobachten", "„Das war die Gruppe, die wir seit Monaten beobachten“, sagte er.", language.German, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},
		{"French", "Nous pouvons attribuer cette attaque à un service étranger", "« Nous ne pouvons pas attribuer cette attaque à un service étranger »", language.French, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation, quote.ChangedNegation}},
		{"Russian", "Россия причастна к этой атаке на ведомство", "Россия не причастна к этой атаке на ведомство", language.Russian, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},
		{"Chinese", "我们掌握了该组织参与此次攻击的证据", "我们没有掌握了该组织参与此次攻击的证据", language.Chinese, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},
		{"Japanese", "我々はこの攻撃に関与していることを確認した", "我々はこの攻撃に関与していないことを確認した", language.Japanese, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},
		{"Korean", "우리는 지난해 국회를 겨냥한 사이버 공격에 그 조직이 관여했다는 주장에 동의한다고 밝혔다", "우리는 지난해 국회를 겨냥한 사이버 공격에 그 조직이 관여했다는 주장에 안 동의한다고 밝혔다", language.Korean, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},
		{"Arabic", "هذه المجموعة مسؤولة عن الهجوم السيبراني على البرلمان", "هذه المجموعة ليست مسؤولة عن الهجوم السيبراني على البرلمان", language.Arabic, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},
		{"Hebrew", "המשרד מאשר את הדיווחים על המתקפה שפורסמו השבוע בעיתונות", "המשרד אינו מאשר את הדיווחים על המתקפה שפורסמו השבוע בעיתונות", language.Hebrew, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},
		{"Turkish", "Bu saldırının arkasında biz varız ve bunu söyledik", "Bu saldırının arkasında biz yokuz ve bunu söyledik", language.Turkish, quote.Mismatch, []quote.WarningCode{quote.ChangedNegation}},

		{"a language whose negations are not known", "attribute this campaign", release, language.MustParse("haw"), quote.Exact, []quote.WarningCode{quote.Unguarded}},
		{"a bidi override", "attribute \u202Ethis campaign", release, en, quote.Normalized, []quote.WarningCode{quote.BidiControl}},
		{"invisible characters", "attribute\u200B\u200B this campaign", release, en, quote.Normalized, []quote.WarningCode{quote.InvisibleRun}},
		{"a letter of another script", "with high confidence, to Unit 4077 of the sеrvice", release, en, quote.Approximate, []quote.WarningCode{quote.MixedScript}},
		{"within words", "ttribute this campaig", release, en, quote.Approximate, []quote.WarningCode{quote.InsideWord}},

		{"empty", "", release, en, quote.NotFound, nil},
		{"marks only", "“…”", release, en, quote.NotFound, nil},
		{"an empty text", "words", "", en, quote.NotFound, nil},
		{"longer than the text", release + release, release, en, quote.NotFound, nil},
		{"invalid UTF-8", "attribute \xff this", release, en, quote.NotFound, nil},
		{"й is not и", "Это был большой йод в стакане у нас", "Это был большой иод в стакане у нас", language.Russian, quote.Approximate, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := quote.Verify(test.passage, quote.NewText(test.source), quote.Options{Lang: test.lang})
			if got.Class != test.class {
				t.Errorf("%s at %q, want %s; differs in %v", got.Class, got.Text, test.class, got.Diff)
			}
			var codes []quote.WarningCode
			for _, w := range got.Warnings {
				codes = append(codes, w.Code)
			}
			if !slices.Equal(codes, test.warns) {
				t.Errorf("warnings %v, want %v", codes, test.warns)
			}
			if got.Class.Verified() && (got.Similarity != 1 || got.Diff != nil) {
				t.Errorf("verified, and similarity %v, differences %v", got.Similarity, got.Diff)
			}
		})
	}
}

// Context picks one of several places; without it, or where it fits all, the passage is ambiguous.
func TestContext(t *testing.T) {
	text := quote.NewText("In May: we will respond. In June: we will respond again. In July: we will respond.")
	for _, test := range []struct {
		o         quote.Options
		start     int
		ambiguous bool
	}{
		{quote.Options{}, 8, true},
		{quote.Options{Prefix: "In June: "}, 34, false},
		{quote.Options{Prefix: "in JUNE:"}, 34, false},
		{quote.Options{Suffix: " again"}, 34, false},
		{quote.Options{Prefix: "In July: ", Suffix: "."}, 66, false},
		{quote.Options{Prefix: ": "}, 8, true},
	} {
		got := quote.Verify("we will respond", text, test.o)
		if got.Start != test.start || got.Ambiguous != test.ambiguous {
			t.Errorf("%+v: at %d, ambiguous %v", test.o, got.Start, got.Ambiguous)
		}
	}
}

// prose is text of made-up words, the same for the same seed.
func prose(seed uint64, size int) string {
	rng := rand.New(rand.NewPCG(seed, 3))
	vocabulary := make([]string, 4000)
	for i := range vocabulary {
		var w strings.Builder
		for range 2 + rng.IntN(8) {
			w.WriteByte("etaoinshrdlucmfwypvbgk"[min(rng.IntN(22), rng.IntN(22))])
		}
		vocabulary[i] = w.String()
	}
	var b strings.Builder
	for b.Len() < size {
		b.WriteString(vocabulary[min(rng.IntN(4000), rng.IntN(4000))])
		b.WriteString([]string{" ", " ", " ", " ", ", ", ". ", " ", "\n"}[rng.IntN(8)])
	}
	return b.String()
}

// What does not stand in a text is never proved to.
func TestNoFalseProof(t *testing.T) {
	text, other := quote.NewText(prose(1, 200_000)), prose(2, 200_000)
	rng := rand.New(rand.NewPCG(5, 5))
	approximate, all := 0, 1000
	for range all {
		start := rng.IntN(len(other) - 200)
		passage := strings.ToValidUTF8(other[start:start+20+rng.IntN(100)], "")
		got := quote.Verify(passage, text, quote.Options{Lang: language.English})
		if got.Class.Verified() {
			t.Errorf("%q is %s: %q", passage, got.Class, got.Text)
		}
		if got.Class == quote.Approximate {
			approximate++
		}
	}
	if approximate*1000 > all {
		t.Errorf("%d of %d absent passages are approximate", approximate, all)
	}
}

// edited makes n changes of letters.
func edited(rng *rand.Rand, passage string, n int) string {
	b := []byte(passage)
	for range n {
		i := rng.IntN(len(b))
		switch rng.IntN(3) {
		case 0:
			b[i] = "etaoin"[rng.IntN(6)]
		case 1:
			b = slices.Delete(b, i, i+1)
		default:
			b = slices.Insert(b, i, "etaoin"[rng.IntN(6)])
		}
	}
	return string(b)
}

func words(rng *rand.Rand, text string, n int) string {
	fields := strings.Fields(text)
	start := rng.IntN(len(fields) - n)
	return strings.Join(fields[start:start+n], " ")
}

// Looking fifty passages up costs little more than folding the text fifty times, and a window that is moved over it
// costs a hundred times as much.
func TestCost(t *testing.T) {
	source := prose(7, 1_000_000)
	text := quote.NewText(source)
	rng := rand.New(rand.NewPCG(9, 9))
	other := prose(8, 100_000)
	var present, absent []string
	for range 50 {
		present = append(present, edited(rng, words(rng, source, 25), 3))
		absent = append(absent, words(rng, other, 25))
	}
	find := func(passages ...string) func() {
		return func() {
			for _, p := range passages {
				text.Find(p, quote.Options{})
			}
		}
	}
	fold := func() {
		for range 50 {
			quote.NewText(source).Find("no", quote.Options{})
		}
	}
	window := func() { levenshteinWindow(source[:20_000], present[0]) } // a fiftieth of the text
	t.Run("present", func(t *testing.T) { pace.AtMost(t, 1.5, find(present...), fold) })
	t.Run("absent", func(t *testing.T) { pace.AtMost(t, 3, find(absent...), fold) })
	t.Run("window", func(t *testing.T) { pace.AtMost(t, 0.5, find(present[0]), window) })
}

// levenshteinWindow is the plain way: the distance at every word.
func levenshteinWindow(text, passage string) int {
	best := len(passage)
	for i := 0; i+len(passage) <= len(text); i++ {
		if i > 0 && text[i-1] != ' ' {
			continue
		}
		window := text[i : i+len(passage)]
		row := make([]int, len(passage)+1)
		for j := range row {
			row[j] = j
		}
		for a := range len(window) {
			diagonal := row[0]
			row[0] = a + 1
			for b := range len(passage) {
				cost := diagonal
				if window[a] != passage[b] {
					cost++
				}
				diagonal = row[b+1]
				row[b+1] = min(cost, row[b+1]+1, row[b]+1)
			}
		}
		best = min(best, row[len(passage)])
	}
	return best
}

// Whatever is given, there is an answer, and it lies in the text between code points.
func FuzzVerify(f *testing.F) {
	f.Add("a passage", "a text with a passage in it", "a ", " in")
	f.Add("[W]e … did […] it", "we have done it, we did it", "", "")
	f.Add("我們沒有", "我們\n沒有任何證據", "", "")
	f.Add("\xff\u202E\u200B", "\xff\x00\u0301", "\u0301", "…")
	f.Add("((((", "[[[[", "[", "(")
	f.Fuzz(func(t *testing.T, passage, source, prefix, suffix string) {
		text := quote.NewText(source)
		got := quote.Verify(passage, text, quote.Options{Prefix: prefix, Suffix: suffix})
		for _, m := range append(got.Others, got.Match) {
			if m.Start < 0 || m.End < m.Start || m.End > len(source) {
				t.Fatalf("span %v of %d bytes", m.Span, len(source))
			}
			for _, at := range []int{m.Start, m.End} {
				if at < len(source) && utf8.ValidString(source) && !utf8.RuneStart(source[at]) {
					t.Fatalf("span %v begins or ends within a code point", m.Span)
				}
			}
		}
		if strings.Contains(source, passage) && utf8.ValidString(passage) && utf8.ValidString(source) && got.Class != quote.Exact && strings.ContainsAny(passage, "abcdefghijklmnopqrstuvwxyz") &&
			!slices.ContainsFunc(got.Warnings, func(w quote.Warning) bool { return w.Code == quote.InsideWord }) {
			t.Fatalf("%q stands in %q and is %s", passage, source, got.Class)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	source := prose(7, 1_000_000)
	text := quote.NewText(source)
	rng := rand.New(rand.NewPCG(9, 9))
	var present, absent []string
	other := prose(8, 100_000)
	for range 50 {
		present = append(present, edited(rng, words(rng, source, 25), 3))
		absent = append(absent, words(rng, other, 25))
	}
	for name, passages := range map[string][]string{"present": present, "absent": absent} {
		b.Run(name, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				text.Find(passages[i%len(passages)], quote.Options{})
			}
		})
	}
}

// Where no language is stated the words of all are looked at, in one order.
func TestOneAnswer(t *testing.T) {
	text := quote.NewText("The agency issued attribution statements in relation to this incident.")
	want := quote.Verify("issued at[x] tribution statem […] ient", text, quote.Options{})
	for range 100 {
		if got := quote.Verify("issued at[x] tribution statem […] ient", text, quote.Options{}); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v, and before %+v", got, want)
		}
	}
}
