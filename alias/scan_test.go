package alias_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/quick"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/alias"
)

func TestScan(t *testing.T) {
	x := alias.New(vendors)
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"forms":                   {"APT31, apt 31, APT-31 and ＡＰＴ３１", []string{"APT31", "apt 31", "APT-31", "ＡＰＴ３１"}},
		"longest":                 {"the Sofacy Group and Sofacy", []string{"Sofacy Group", "Sofacy"}},
		"whole words":             {"APT310 xAPT31 APT31a APT3x Sofacys", nil},
		"numbers":                 {"APT3 and APT 3 1", []string{"APT3", "APT 3"}},
		"decimal":                 {"APT3.5 and 1.888", nil},
		"end of sentence":         {"It was APT3. 1 victim.", []string{"APT3"}},
		"sentences apart":         {"It was fancy. Bear in mind.", nil},
		"footnote":                {"APT3¹", []string{"APT3"}},
		"possessive":              {"APT31's", []string{"APT31"}},
		"hyphenated":              {"APT31-linked, non-APT31", []string{"APT31", "APT31"}},
		"line break":              {"Violet\nTyphoon", []string{"Violet\nTyphoon"}},
		"paragraph":               {"Violet\n\nTyphoon", nil},
		"many spaces":             {"Violet          Typhoon", nil},
		"Han":                     {"攻击者白象组织是谁", []string{"白象"}},
		"Latin among Han":         {"黑客组织APT31对议员", []string{"APT31"}},
		"katakana":                {"北朝鮮のラザルスは", []string{"ラザルス"}},
		"Korean particle":         {"김수키가 APT31은", []string{"김수키", "APT31"}},
		"Korean inside a word":    {"반김수키", nil},
		"Cyrillic look-alike":     {"АPT31", nil}, // the first letter is Cyrillic
		"Cyrillic word around":    {"группаAPT31", nil},
		"punctuation in the name": {"TEMP.Veles, TEMP Veles", []string{"TEMP.Veles"}},
		"soft hyphen":             {"Vio\u00adlet Typhoon", []string{"Vio\u00adlet Typhoon"}},
		"decomposed":              {"Sofacy\u0301 x", []string{"Sofacy\u0301"}},
		"everyday word":           {"Silence fell; nobody spoke.", nil},
		"everyday word, no name":  {"the silence of the group", nil},
		"everyday word in use":    {"the Silence group; hackers of Silence", []string{"Silence", "Silence"}},
		"far from context":        {"Silence " + strings.Repeat("and more ", 12) + "hackers", nil},
		"everyday words":          {"a fancy bear costume for the group", nil},
		"everyday name":           {"Fancy Bear did", []string{"Fancy Bear"}},
		"everyday words in one":   {"DarkHotel checked in at a dark hotel", []string{"DarkHotel"}},
		"number":                  {"888 people", nil},
		"group in the name":       {"the Comment group, the comment Group, a comment group", []string{"Comment group", "comment Group"}},
		"everyday and group":      {"a comment group; the Comment Group; CommentGroup", []string{"Comment Group", "CommentGroup"}},
		"not UTF-8":               {"\xffAPT31\xff\xfe", []string{"APT31"}},
		"cut short":               {"APT3\xe3", []string{"APT3"}},
		"overlapping":             {"Sofacy Group Fancy Bear", []string{"Sofacy Group", "Fancy Bear"}},
		"empty":                   {"", nil},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for m := range x.Scan(c.text, nil) {
				if c.text[m.Start:m.End] != m.Text {
					t.Errorf("text[%d:%d] is not %q", m.Start, m.End, m.Text)
				}
				if x.Lookup(m.Text) == nil {
					t.Errorf("Lookup does not know %q", m.Text)
				}
				got = append(got, m.Text)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("mentions in %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

func TestScanPolicy(t *testing.T) {
	x := alias.New(vendors)
	const text = "silence, APT31"
	none := func(string, alias.Mention) bool { return false }
	everyday := func(_ string, m alias.Mention) bool { return m.Everyday }
	for name, c := range map[string]struct {
		policy alias.Policy
		want   []string
	}{
		"in context": {alias.InContext, []string{"APT31"}},
		"everywhere": {alias.Everywhere, []string{"silence", "APT31"}},
		"none":       {none, nil},
		"own":        {everyday, []string{"silence"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for m := range x.Scan(text, c.policy) {
				got = append(got, m.Text)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestActors(t *testing.T) {
	x := alias.New(vendors)
	for m := range x.Scan("ZIRCONIUM", nil) {
		if got := x.Actors(m); !slices.Equal(got, []string{"a31", "other"}) {
			t.Errorf("got %q", got)
		}
		return
	}
	t.Error("no mention")
}

// A name between words of its own script's spacing is found, however it is spaced.
func TestScanFindsLookups(t *testing.T) {
	x := alias.New(vendors)
	gaps := []string{"", " ", "-", "–", "\u00a0", "\n", "  "}
	property := func(at uint, gap uint, before, after string) bool {
		e := vendors[at%uint(len(vendors))]
		name := strings.ReplaceAll(e.Name, " ", gaps[gap%uint(len(gaps))])
		text := strings.Map(noDigit, before) + "; " + name + " ;" + strings.Map(noDigit, after)
		for m := range x.Scan(text, alias.Everywhere) {
			if slices.Contains(x.Actors(m), e.Actor) && m.Text == name {
				return true
			}
		}
		return false
	}
	if err := quick.Check(property, nil); err != nil {
		t.Error(err)
	}
}

func noDigit(r rune) rune {
	if r >= '0' && r <= '9' {
		return 'x'
	}
	return r
}

func TestScanTakesNoMemory(t *testing.T) {
	x := alias.New(vendors)
	measure := func(n int) float64 {
		text := strings.Repeat("the Silence group, APT31, Ｓｏｆａｃｙ and 黑客组织白象 with énormément de bruit. ", n)
		return testing.AllocsPerRun(5, func() {
			count := 0
			for range x.Scan(text, nil) {
				count++
			}
			if count < 4*n {
				t.Fatalf("%d mentions", count)
			}
		})
	}
	if few, many := measure(10), measure(1000); few != many {
		t.Errorf("%v allocations for few mentions, %v for many", few, many)
	}
}

// manyNames are names in the manner of the vendors' schemes.
func manyNames(n int) []alias.Entry {
	colours := strings.Fields("Violet Crimson Azure Golden Silver Amber Jade Scarlet Cobalt Ivory Onyx Pearl")
	animals := strings.Fields("Typhoon Blizzard Panda Kitten Spider Bear Wolf Lynx Sleet Tempest Storm Tsunami Jackal Buffalo Crane Ocelot")
	out := make([]alias.Entry, n)
	for i := range out {
		name := fmt.Sprintf("UNC%d", 1000+i)
		if i%2 == 0 {
			name = fmt.Sprintf("%s%c %s", colours[i%len(colours)], 'a'+rune(i/2%26), animals[i/7%len(animals)])
		}
		out[i] = alias.Entry{Name: name, Actor: fmt.Sprint("actor-", i)}
	}
	return out
}

const prose = "The agency said on Tuesday that UNC1001 and Violeta Typhoon, tracked by others since 2021, had compromised the mail of members " +
	"of parliament; a spokesman denied it. Cobalt was found in the mine and the crimson storm passed over the Golden Gate. "

func BenchmarkScan(b *testing.B) {
	x := alias.New(manyNames(2400))
	text := strings.Repeat(prose, 10<<20/len(prose))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range x.Scan(text, nil) {
		}
	}
}

// scripts are prose in several scripts with a name of the index of newScripts.
var scripts = map[string]string{
	"ascii":    prose,
	"cyrillic": "Представитель ведомства заявил во вторник, что группа из Сурландии получила доступ к почте членов парламента; министр это отрицает. ",
	"arabic":   "قالت الوكالة يوم الثلاثاء إن مجموعة من سورلاند اخترقت بريد أعضاء البرلمان ونفى متحدث باسم الحكومة ذلك. ",
	"han":      "该机构周二表示，海莲花组织入侵了议会议员的邮箱；发言人对此予以否认，并称这些指控毫无根据。",
}

func newScripts() *alias.Index {
	return alias.New(append(manyNames(2400),
		alias.Entry{Name: "Сурландии", Actor: "s"}, alias.Entry{Name: "海莲花", Actor: "s"}, alias.Entry{Name: "سورلاند", Actor: "s"}))
}

func TestScanOfScriptsTakesNoMemory(t *testing.T) {
	x := newScripts()
	for script, prose := range scripts {
		text, n := strings.Repeat(prose, 20), 0
		allocated := testing.AllocsPerRun(5, func() {
			for range x.Scan(text, nil) {
				n++
			}
		})
		if allocated > 0 || n == 0 {
			t.Errorf("%s: %v allocations, %d mentions", script, allocated, n)
		}
	}
}

func BenchmarkScanScripts(b *testing.B) {
	x := newScripts()
	for script, prose := range scripts {
		b.Run(script, func(b *testing.B) {
			text := strings.Repeat(prose, 1<<20/len(prose))
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				for range x.Scan(text, nil) {
				}
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	entries := manyNames(2400)
	for b.Loop() {
		alias.New(entries)
	}
}

func FuzzScan(f *testing.F) {
	x := alias.New(vendors)
	for _, e := range vendors {
		f.Add(e.Name)
		f.Add("x " + e.Name + " y")
	}
	f.Add("ŉﷺ①Ⅷ\xff APT3\u0301\u200b1")
	f.Fuzz(func(t *testing.T, text string) {
		if once := alias.Fold(text); alias.Fold(once) != once {
			t.Errorf("folded again, %q becomes %q", once, alias.Fold(once))
		}
		end := 0
		for m := range x.Scan(text, alias.Everywhere) {
			if m.Start < end || m.End <= m.Start || m.End > len(text) || text[m.Start:m.End] != m.Text {
				t.Fatalf("mention %+v after %d", m, end)
			}
			if x.Lookup(m.Text) == nil {
				t.Errorf("Lookup does not know %q", m.Text)
			}
			end = m.End
		}
	})
}
