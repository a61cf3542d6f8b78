package report_test

import (
	"bytes"
	"cmp"
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/report"
	"golang.org/x/text/language"
	"golang.org/x/text/width"
)

func text(t testing.TB, c *attribution.Case) string {
	t.Helper()
	var b bytes.Buffer
	if err := report.Text(&b, c, report.Options{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// electoralCommission is a small case: a claim and its denial.
func electoralCommission() *attribution.Case {
	return &attribution.Case{
		ID: "ec", Title: "Electoral Commission", Lang: "en",
		Actors: attribution.Actors{
			"uk":       &attribution.State{Profile: attribution.Named("United Kingdom"), Code: "GB"},
			"fcdo":     &attribution.Organ{Profile: attribution.Named("Foreign Office"), Of: "uk"},
			"china":    &attribution.State{Profile: attribution.Named("China"), Code: "CN"},
			"lin-jian": &attribution.Person{Profile: attribution.Named("Lin Jian")},
		},
		Incidents:    attribution.Incidents{"ec": {Title: "Compromise of the Electoral Commission"}},
		Attributions: attribution.Attributions{"claim": {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/china"}},
		Statements: attribution.Statements{
			"answer": {Kind: attribution.StatementAnswer, By: []attribution.ActorID{"lin-jian"}, For: []attribution.ActorID{"china"},
				When: "2024-03-25[Asia/Shanghai]", Source: "mfa", Acts: []attribution.Act{
					{Verb: attribution.Denies, On: []attribution.Ref{"attributions/claim"}, Quotes: []attribution.QuoteID{"denial"}}}},
			"release": {Kind: attribution.StatementRelease, By: []attribution.ActorID{"fcdo"}, For: []attribution.ActorID{"uk"},
				When: "2024-03-25T16:30[Europe/London]", Source: "gov-uk", Acts: []attribution.Act{
					{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/claim"}, Quotes: []attribution.QuoteID{"words"},
						Assessment: attribution.Assessment{Likelihood: attribution.Said("highly likely", "en").Infer("phia")}}}},
		},
		Quotes: attribution.Quotes{
			"denial": {Statement: "answer", Lang: "zh", Text: "希望各方停止散布虚假信息"},
			"words":  {Statement: "release", Lang: "en", Text: "highly likely compromised by a Chinese state-affiliated entity"},
		},
		Sources: attribution.Sources{
			"gov-uk": {Publisher: "fcdo", Published: "2024-03-25"},
			"mfa":    {Title: attribution.Words{Text: "Regular press conference", Lang: "en"}},
		},
	}
}

func ExampleText() {
	c := electoralCommission()
	if err := report.Text(os.Stdout, c, report.Options{}); err != nil {
		panic(err)
	}
	// Output:
	// Electoral Commission
	// ════════════════════
	// ec
	//
	// AT A GLANCE
	// ───────────
	// ■ Compromise of the Electoral Commission
	//   ▸ 25 March 2024 · affiliated to → China ‖ states: United Kingdom: asserts “highly likely” · China: denies
	//
	// WHO SAYS WHAT
	// ─────────────
	//
	// ■ Compromise of the Electoral Commission
	//   ▸ affiliated to → China
	//       United Kingdom: asserts, likelihood “highly likely”, 25 March 2024
	//       China: denies, 25 March 2024
	//
	// WHAT HAPPENED, AND WHO IS SAID TO HAVE DONE IT
	// ──────────────────────────────────────────────
	//
	// ■ Compromise of the Electoral Commission
	//
	//   ▸ Compromise of the Electoral Commission — affiliated to → China
	//     • China (through Lin Jian): denies
	//       25 March 2024 · answer · [1]
	//       “希望各方停止散布虚假信息” (Chinese)
	//     • United Kingdom (through Foreign Office): asserts, likelihood “highly likely” (read as
	//       phia)
	//       25 March 2024, 16:30 UTC · release · [2]
	//       “highly likely compromised by a Chinese state-affiliated entity” (English)
	//
	// STATEMENTS
	// ──────────
	//
	//   • 25 March 2024 · Lin Jian · answer · [1]
	//     in the name of: China
	//   • 25 March 2024, 16:30 UTC · Foreign Office · release · [2]
	//     in the name of: United Kingdom
	//
	// WHO IS WHO
	// ──────────
	//
	//   • China: state (CN)
	//   • Foreign Office: organ; belongs to: United Kingdom
	//   • Lin Jian: person
	//   • United Kingdom: state (GB)
	//
	// WHAT RESTS ON WORDS
	// ───────────────────
	//
	//   Acts that rest on a quotation: 2 of 2
	//   Claims and accounts that rest on a quotation: 1 of 1
	//   Whether the words are in the sources was not checked. With the texts of the sources in a
	//   folder, this checks it:
	//     attribution verify -sources FOLDER FILE
	//
	// SOURCES
	// ───────
	//
	//   [1] Regular press conference
	//   [2] Foreign Office. 25 March 2024
}

// Every quote of every dossier that has words is in the report, whole, and so is every source's number.
func TestTextLeavesNothingOut(t *testing.T) {
	for _, id := range cases.IDs() {
		t.Run(id, func(t *testing.T) {
			c, err := cases.Load(id)
			if err != nil {
				t.Fatal(err)
			}
			got := squeezed(text(t, c))
			for _, q := range acted(c) {
				if words := squeezed(c.Quotes[q].Text); !strings.Contains(got, words) {
					t.Errorf("the words of %s are not in the report: %s", q, c.Quotes[q].Text)
				}
			}
		})
	}
}

// acted are the quotes that acts rest on.
func acted(c *attribution.Case) []attribution.QuoteID {
	var out []attribution.QuoteID
	for _, s := range c.Statements {
		for i := range s.Acts {
			out = append(out, s.Acts[i].Quotes...)
		}
	}
	return out
}

// squeezed leaves out white space, which line breaks change.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func TestTextFitsTheTerminal(t *testing.T) {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		t.Fatal(err)
	}
	limit := 96
	for _, line := range strings.Split(text(t, c), "\n") {
		switch line {
		case "AT A GLANCE":
			limit = 120
		case "WHO SAYS WHAT":
			limit = 96
		}
		n := 0
		for _, r := range line {
			n++
			if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
				n++
			}
		}
		if n > limit && strings.ContainsRune(strings.TrimSpace(line), ' ') {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

// Words that are not there are not there the second time either.
func TestReportsPointBackToAbsentWords(t *testing.T) {
	for name, write := range formats {
		c := electoralCommission()
		c.Quotes["words"] = &attribution.Quote{Statement: "release", Lang: "en", Absent: attribution.AbsentNotRead}
		c.Attributions["other"] = c.Attributions["claim"]
		on := &c.Statements["release"].Acts[0].On
		*on = append(*on, "attributions/other")
		got := rendered(t, write, c, language.English)
		again := map[string]string{"html": `<p class="absent"><a href="#quotes-words">(words not read)</a></p>`}
		if want := cmp.Or(again[name], "(words not read) (as above)"); strings.Count(got, want) != 1 {
			t.Errorf("%s does not have %s once", name, want)
		}
		got = regexp.MustCompile(`<a id="[^"]*"></a>`).ReplaceAllString(got, "")
		if at := max(strings.Index(got, "“”"), strings.Index(got, `"></a>`)); at >= 0 {
			t.Errorf("%s quotes nothing: %s", name, got[max(at-200, 0):at+10])
		}
	}
}

// What a case says cannot move the terminal's cursor or turn the direction of other text.
func TestTextIsInert(t *testing.T) {
	c := &attribution.Case{ID: "x", Title: "a\x1b[2Jb\u202Ec\u2067d\r\ne\x00f"}
	for _, r := range text(t, c) {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			t.Errorf("%U in the report", r)
		}
	}
}

// A case with mistakes is reported as it stands.
func TestReportsOfAnInvalidCase(t *testing.T) {
	c := &attribution.Case{
		Accounts:     attribution.Accounts{"a": {Incident: "nowhere", Activity: "yesterday"}},
		Attributions: attribution.Attributions{"b": {Subject: "incidents/nothing", Object: "x"}},
		Statements: attribution.Statements{"c": {When: "soon", Source: "none", Acts: []attribution.Act{
			{Verb: attribution.Reports}, {On: []attribution.Ref{"quotes/q", "nonsense"}, Quotes: []attribution.QuoteID{"none"}}}}},
	}
	for name, write := range formats {
		if rendered(t, write, c, language.English) == "" {
			t.Errorf("nothing is reported: %s", name)
		}
	}
	if !errors.Is(c.Validate(), attribution.CodeDangling) {
		t.Error("the case of this test has no mistakes")
	}
}

// An entity that is nil is a mistake too.
func TestReportsOfACaseWithNothingUnderItsIDs(t *testing.T) {
	c := &attribution.Case{
		ID: "x", By: []attribution.ActorID{"a"},
		Actors:    attribution.Actors{"a": nil, "b": (*attribution.State)(nil)},
		Incidents: attribution.Incidents{"i": nil}, Accounts: attribution.Accounts{"t": nil}, Attributions: attribution.Attributions{"p": nil},
		Statements: attribution.Statements{"s": nil, "u": {By: []attribution.ActorID{"a", "b"}, Source: "w", Acts: []attribution.Act{
			{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/p", "accounts/t", "incidents/i", "responses/r", "actors/b"},
				Quotes: []attribution.QuoteID{"q"}}}}},
		Quotes: attribution.Quotes{"q": nil}, Evidence: attribution.Evidence{"e": nil}, Sources: attribution.Sources{"w": nil},
		Responses: attribution.Responses{"r": nil, "v": (*attribution.Sanction)(nil)},
	}
	for name, write := range formats {
		if got := rendered(t, write, c, language.English); !strings.Contains(got, "attributions/p") && !strings.Contains(got, `attributions\/p`) {
			t.Errorf("%s does not tell what was asserted:\n%s", name, got)
		}
	}
	if len(c.Actors) != 2 {
		t.Error("the case was changed")
	}
}

type writer struct{ err error }

func (w writer) Write([]byte) (int, error) { return 0, w.err }
