package coding_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/coding"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/table"
	"github.com/google/go-cmp/cmp"
)

// damages returns in how many ways a table is damaged by each test: a thousand together.
func damages() int {
	switch {
	case casetest.Full():
		return 1000
	case testing.Short():
		return 60
	}
	return 334
}

// acts lists the acts of a case with what they refer to, so that an act that says something else is another text.
func acts(t *testing.T, c *attribution.Case) map[string]bool {
	t.Helper()
	out := make(map[string]bool)
	for id, s := range c.Statements {
		for i := range s.Acts {
			one := &attribution.Case{ID: "x", Actors: c.Actors, Incidents: c.Incidents, Accounts: c.Accounts, Sources: c.Sources, Evidence: c.Evidence,
				Attributions: make(attribution.Attributions), Quotes: make(attribution.Quotes), Responses: c.Responses,
				Statements: attribution.Statements{id: {Kind: s.Kind, By: s.By, Office: s.Office, Capacity: s.Capacity, For: s.For, When: s.When, Source: s.Source,
					Acts: s.Acts[i : i+1]}}}
			for a := &s.Acts[i]; a != nil; a = a.Reported {
				for _, q := range a.Quotes {
					one.Quotes[q] = c.Quotes[q]
				}
				for _, ref := range slices.Concat(a.On, a.Answers) {
					if collection, id := ref.Split(); collection == attribution.CollectionAttributions {
						one.Attributions[attribution.AttributionID(id)] = c.Attributions[attribution.AttributionID(id)]
					}
				}
			}
			var b bytes.Buffer
			if err := one.Encode(&b); err != nil {
				t.Fatal(err)
			}
			out[b.String()] = true
		}
	}
	return out
}

// afterDamage reads a table that was damaged, and fails where that is not found although the case is another one.
func afterDamage(t *testing.T, damaged string, right *attribution.Case, how string) {
	t.Helper()
	var want map[string]bool
	for c, err := range (coding.Reader{}).Cases(strings.NewReader(damaged)) {
		if err != nil {
			fs, ok := errors.AsType[attribution.Findings](err)
			if !ok {
				continue // nothing is read of it
			}
			if c != nil || len(fs) == 0 {
				t.Fatalf("%s: findings %v with a case", how, fs)
			}
			for _, f := range fs {
				if f.Code == "" || f.Message == "" || !strings.HasPrefix(f.Path, "/") {
					t.Fatalf("%s: %+v", how, f)
				}
			}
			continue
		}
		if want == nil {
			want = acts(t, right)
		}
		for act := range acts(t, c) {
			if !want[act] {
				t.Fatalf("%s: nothing is found, and an act is another one:\n%s", how, cmp.Diff(right, c))
			}
		}
	}
}

func writtenTable(t *testing.T, id string) (rows []coding.Row, text string, back *attribution.Case) {
	t.Helper()
	c, err := cases.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	rows, _, err = coding.FromCase(c)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := coding.NewCSVWriter(&b).Write(rows...); err != nil {
		t.Fatal(err)
	}
	return rows, b.String(), readTable(t, coding.Reader{}, strings.NewReader(b.String()))
}

// Whatever happens to the bytes of a table that was written, it is found, or no act is another one.
func TestDamagedBytes(t *testing.T) {
	_, text, back := writtenTable(t, "2025-singapore")
	r := rand.New(rand.NewPCG(1, 2))
	for i := range damages() {
		b := []byte(text)
		at := r.IntN(len(b))
		to := min(len(b), at+1+r.IntN(40))
		var how string
		switch i % 6 {
		case 0:
			b[at], how = byte(r.IntN(256)), "a byte"
		case 1:
			b, how = slices.Delete(b, at, to), "cut out"
		case 2:
			b, how = slices.Insert(b, at, b[at:to]...), "doubled"
		case 3:
			b, how = b[:at], "cut off"
		case 4:
			b, how = slices.Insert(b, at, `,";'=<`[r.IntN(6)]), "a mark"
		case 5:
			from := r.IntN(len(b))
			b, how = slices.Concat(b[:at], b[from:min(len(b), from+200)], b[at:]), "pasted"
		}
		afterDamage(t, string(b), back, fmt.Sprintf("%s at %d (%d)", how, at, i))
	}
}

// Without the column check, damage to cells that take codes, references and dates is found by what they take.
func TestDamagedCells(t *testing.T) {
	rows, _, _ := writtenTable(t, "2025-singapore")
	for _, r := range rows {
		delete(r, "check")
	}
	right, err := coding.Reader{}.Case(rows...)
	if err != nil {
		t.Fatal(err)
	}
	coded := []string{"act", "report", "verb", "as", "on", "link", "response", "announced", "carriedOut", "leans", "scaleInferred", "inferred", "mode", "form", "absent",
		"renders", "quoteSource", "date", "published", "speaker", "for", "party", "subject", "object", "url", "lang", "wordingLang", "part"}
	rubbish := []string{"asserted", "2024-13-45", "25/03/2024", "NULL", "n/a", "#REF!", "yes!", "-1", "1.0", "attributions/", "/", ";", "=", "{", "\\", "x=", "x=animal Y", "true",
		"state A < state B", "\xff", "a b c", "attributions/no-such"}
	r := rand.New(rand.NewPCG(3, 4))
	for done := 0; done < damages(); {
		i, name := r.IntN(len(rows)), coded[r.IntN(len(coded))]
		if rows[i][name] == "" {
			continue
		}
		done++
		bad := rubbish[r.IntN(len(rubbish))]
		if name == "on" && isID(bad) {
			bad = "!" + bad // another id for a proposition says the same
		}
		if name == "on" && bad == "attributions/no-such" {
			bad = "statements/no-such"
		}
		all := slices.Clone(rows)
		all[i] = make(coding.Row)
		for k, v := range rows[i] {
			all[i][k] = v
		}
		all[i][name] = bad
		c, err := coding.Reader{}.Case(all...)
		how := fmt.Sprintf("%q for %q in %s of row %d", bad, rows[i][name], name, i+1)
		fs, ok := errors.AsType[attribution.Findings](err)
		if err == nil {
			t.Errorf("%s: not found:\n%s", how, cmp.Diff(right, c))
			continue
		}
		if !ok || c != nil {
			t.Fatalf("%s: %v with a case", how, err)
		}
		if !slices.ContainsFunc(fs, func(f attribution.Finding) bool {
			return strings.HasPrefix(f.Path, fmt.Sprintf("/%d/", i+1)) || f.Path == fmt.Sprintf("/%d", i+1)
		}) &&
			!slices.ContainsFunc(fs, func(f attribution.Finding) bool {
				return f.Code == attribution.CodeDangling || f.Code == coding.CodeNoRow || f.Code == coding.CodeDiffers
			}) {
			t.Errorf("%s: found elsewhere: %v", how, fs)
		}
	}
}

// A row that is missing, twice or elsewhere is found where that makes an act another one.
func TestDamagedRows(t *testing.T) {
	rows, _, back := writtenTable(t, "2018-olympic-destroyer")
	r := rand.New(rand.NewPCG(5, 6))
	for i := range damages() {
		all := slices.Clone(rows)
		at, to := r.IntN(len(all)), r.IntN(len(all))
		switch i % 3 {
		case 0:
			all = slices.Delete(all, at, at+1)
		case 1:
			all = slices.Insert(all, to, all[at])
		case 2:
			all[at], all[to] = all[to], all[at]
		}
		var b bytes.Buffer
		if err := coding.NewNDJSONWriter(&b).Write(all...); err != nil {
			t.Fatal(err)
		}
		afterDamage(t, b.String(), back, fmt.Sprintf("row %d, %d (%d)", at, to, i%3))
	}
}

// isID reports whether a word could be an id.
func isID(word string) bool {
	return word != "" && strings.Trim(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == ""
}

func FuzzTable(f *testing.F) {
	c, err := cases.Load("2025-singapore")
	if err != nil {
		f.Fatal(err)
	}
	rows, _, err := coding.FromCase(c)
	if err != nil {
		f.Fatal(err)
	}
	for name, writer := range formats {
		var b bytes.Buffer
		if err := writer(&b).Write(rows[:2]...); err != nil {
			f.Fatal(name, err)
		}
		f.Add(b.Bytes())
	}
	f.Add([]byte("statement,speaker,verb,subject,link,object\ns,state [GB],asserts,incident A,conducted-by,group B\n"))
	f.Add([]byte("\xef\xbb\xbfcase;statement;verb\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		for c, err := range (coding.Reader{}).Cases(bytes.NewReader(text)) {
			if err != nil {
				if fs, ok := errors.AsType[attribution.Findings](err); ok && (c != nil || len(fs) == 0) {
					t.Fatal("findings with a case, or none")
				}
				continue
			}
			if err := c.Validate(); err != nil {
				t.Fatal(err)
			}
			again, lost, err := coding.FromCase(c)
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range lost {
				if !strings.Contains(l.Path, "/") && l.Path != "" {
					t.Fatalf("%+v", l)
				}
			}
			var b bytes.Buffer
			if err := coding.NewCSVWriter(&b).Write(again...); err != nil {
				t.Fatal(err)
			}
			for back, err := range (coding.Reader{}).Cases(&b) {
				if err != nil {
					t.Fatal(err)
				}
				if d := cmp.Diff(c, back); d != "" && len(lost) == 0 {
					t.Fatal(d)
				}
			}
		}
	})
}

func TestOriginalCells(t *testing.T) {
	for _, cell := range []string{"", "a", "=1+1", "'=1", "''=1", "'", "''", "'a", "-5", "@x", "\tx", "\rx", "+", "'+"} {
		written := table.Inert(cell)
		if table.Original(written) != cell || strings.ContainsAny(written[:min(1, len(written))], "=+-@\t\r") {
			t.Errorf("%q: %q, %q", cell, written, table.Original(written))
		}
	}
}
