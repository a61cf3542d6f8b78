package report

import (
	"strings"
	"testing"
	"time"

	"example.com/attribution"
	"golang.org/x/text/language"
)

func labels(ticks []tick) string {
	var out []string
	for _, t := range ticks {
		out = append(out, t.Label)
	}
	return strings.Join(out, ",")
}

// spanOf returns the bounds of a date for a scale.
func spanOf(t *testing.T, when attribution.When) (from, until time.Time) {
	t.Helper()
	s, err := when.Span()
	if err != nil {
		t.Fatal(err)
	}
	a, b := s.Bounds()
	return a.Time, b.Time
}

func TestYears(t *testing.T) {
	tests := map[attribution.When]string{
		"2021":                             "2021",
		"2010/2024":                        "2010,2012,2014,2016,2018,2020,2022,2024",
		"2009/2024":                        "2010,2012,2014,2016,2018,2020,2022,2024",
		"2000/2024":                        "2000,2005,2010,2015,2020",
		"2024-12-31T23:30Z":                "2024",
		"2024-12-31T23:30Z/2025-01-01T00Z": "2024,2025",
		"1000/8999":                        "1000,2000,3000,4000,5000,6000,7000,8000",
	}
	d := &dossier{words: wordsIn(language.English)}
	for when, want := range tests {
		_, ticks := d.years(spanOf(t, when))
		if got := labels(ticks); got != want {
			t.Errorf("%s: %s, want %s", when, got, want)
		}
	}
}

func TestDays(t *testing.T) {
	tests := map[attribution.When]string{
		"2024-03-25[UTC]":            "25 March 2024",
		"2024-03-25/2024-03-27[UTC]": "25 March 2024,26,27",
		"2024-03-30/2024-04-03[UTC]": "30 March 2024,,1 April 2024,,3 April 2024",
	}
	for when, want := range tests {
		d := &dossier{words: wordsIn(language.English), dates: make(map[attribution.When]string)}
		_, ticks := d.days(spanOf(t, when))
		if got := labels(ticks); got != want {
			t.Errorf("%s: %s, want %s", when, got, want)
		}
	}
}

// Wherever a date lies, its mark lies on the band, wide enough to be seen, and its open ends are faded.
func TestPlace(t *testing.T) {
	tests := []struct {
		when    attribution.When
		at      string
		width   string
		fadesIn bool
		faded   bool
	}{
		{"2020", "0.00%", "25.05%", false, false},
		{"2021-08/..", "39.56%", "60.44%", false, true},
		{"../2021", "0.00%", "50.03%", true, false},
		{"2019/2021", "0.00%", "50.03%", true, false},
		{"2023-12-31T23:59:00Z", "99.60%", "0.40%", false, false},
		{"2030", "99.60%", "0.40%", false, true},
		{"2010", "0.00%", "0.40%", true, false},
	}
	for _, test := range tests {
		span, err := (test.when + "[UTC]").Span()
		if err != nil {
			span, err = test.when.Span()
		}
		if err != nil {
			t.Fatal(err)
		}
		from, until := span.Bounds()
		for _, rtl := range []bool{false, true} {
			got := scale{startOfYear(2020), startOfYear(2024), rtl}.place(from, until)
			fadesIn, faded := got.FadesIn, got.Faded
			if rtl {
				fadesIn, faded = faded, fadesIn
			} else if got.At != test.at || got.Width != test.width {
				t.Errorf("%s: at %s, %s wide; want %s, %s", test.when, got.At, got.Width, test.at, test.width)
			}
			if fadesIn != test.fadesIn || faded != test.faded {
				t.Errorf("%s: fades in %t, out %t", test.when, fadesIn, faded)
			}
			if got.low < 0 || got.high > 100 || got.high-got.low < 0.39 {
				t.Errorf("%s: from %f to %f", test.when, got.low, got.high)
			}
		}
	}
}

// Marks that would lie on one another lie below one another, and those that are alike are one.
func TestStack(t *testing.T) {
	mark := func(low, high float64, class, text string) span {
		return span{low: low, high: high, Class: class, Texts: []string{text}}
	}
	marks, rows := stack([]span{mark(50, 60, "claims", "d"), mark(0, 40, "claims", "a"), mark(0, 40, "rejects", "c"), mark(0, 40, "claims", "b")})
	if rows != 2 || len(marks) != 3 {
		t.Fatalf("%d marks in %d rows: %v", len(marks), rows, marks)
	}
	if got := strings.Join(marks[0].Texts, ""); got != "ab" {
		t.Errorf("the first mark is of %q", got)
	}
	if marks[0].Y == marks[1].Y || marks[2].Y != marks[0].Y {
		t.Errorf("they lie at %d, %d and %d", marks[0].Y, marks[1].Y, marks[2].Y)
	}
	var many []span
	for i := range 100 {
		many = append(many, mark(float64(i)/1000, 90, "claims", "x"))
	}
	if _, rows := stack(many); rows != maxRows {
		t.Errorf("%d rows", rows)
	}
}
