package estimate_test

import (
	"slices"
	"testing"

	"example.com/attribution/estimate"
	"github.com/google/go-cmp/cmp"
)

// scale returns the built-in scale of that id.
func scale(t testing.TB, id string) estimate.Scale {
	t.Helper()
	s, ok := estimate.Lookup(id)
	if !ok {
		t.Fatalf("no scale %q", id)
	}
	return s
}

func TestIDs(t *testing.T) {
	for _, id := range []string{
		"icd203-likelihood", "icd203-confidence", "phia", "phia-confidence", "kent", "admiralty-reliability", "admiralty-credibility",
		"stix-none-low-med-high", "stix-0-10", "stix-admiralty", "stix-wep", "stix-dni", "misp-likelihood", "misp-confidence",
		"ipcc-likelihood", "ipcc-confidence", "efsa",
	} {
		s, ok := estimate.Lookup(id)
		if !ok || s.ID != id || !estimate.IsScale(id) {
			t.Errorf("Lookup(%q) = %q, %v; IsScale = %v", id, s.ID, ok, estimate.IsScale(id))
		}
	}
	// The numbers of NATO doctrine were not found, and ids are not folded.
	for _, id := range []string{"", "nato", "PHIA", "phia "} {
		if _, ok := estimate.Lookup(id); ok || estimate.IsScale(id) {
			t.Errorf("%q is a scale", id)
		}
	}
}

func TestScalesAreDistinct(t *testing.T) {
	seen := make(map[string]bool)
	for s := range estimate.Scales() {
		if seen[s.ID] {
			t.Errorf("%s occurs twice", s.ID)
		}
		seen[s.ID] = true
		found, _ := estimate.Lookup(s.ID)
		if diff := cmp.Diff(s, found); diff != "" {
			t.Errorf("%s differs between Scales and Lookup:\n%s", s.ID, diff)
		}
	}
}

func TestBuiltinScalesAreValidAndSourced(t *testing.T) {
	for s := range estimate.Scales() {
		if err := s.Validate(); err != nil {
			t.Errorf("%s: %v", s.ID, err)
		}
		if s.Title == "" || s.Publisher == "" || s.Source.Title == "" {
			t.Errorf("%s has no title, publisher or source", s.ID)
		}
	}
}

func TestScalesAreCopies(t *testing.T) {
	want := scale(t, "icd203-likelihood")
	spoilt := scale(t, "icd203-likelihood")
	spoilt.Terms[0].Forms[0].Text = "spoilt"
	spoilt.Terms[0].Rank = 9
	for s := range estimate.Scales() {
		s.Terms[0].Forms = append(s.Terms[0].Forms[:0], estimate.Form{Text: "spoilt"})
		break
	}
	if diff := cmp.Diff(want, scale(t, "icd203-likelihood")); diff != "" {
		t.Errorf("a caller changed the built-in scale:\n%s", diff)
	}
	if !estimate.HasTerm("icd203-likelihood", "almost no chance") {
		t.Error("a caller changed the built-in terms")
	}
}

func TestTerm(t *testing.T) {
	for _, test := range []struct {
		scale, text string
		want        string // name of the term; "": not on the scale
	}{
		{"phia", "highly likely", "highly likely"},
		{"phia", "probable", "likely"},
		{"phia", "Highly  Likely", "highly likely"},
		{"phia", " highly-likely\n", "highly likely"},
		{"phia", "highly\u00a0likely", "highly likely"},
		{"phia", "highly\u2011likely", "highly likely"},
		{"phia", "high\u00adly likely", "highly likely"},
		{"phia", "ｈｉｇｈｌｙ ｌｉｋｅｌｙ", "highly likely"},
		// Only what is published is on a scale.
		{"phia", "very likely", ""},
		{"phia", "roughly even chance", ""},
		{"phia", "probably not", ""},
		{"phia", "almost certainly", "almost certain"},
		{"phia", "highlylikely", ""},
		{"phia", "highly likely indeed", ""},
		{"phia", "likel", ""},
		{"phia", "", ""},
		{"phia", "-", ""},
		{"icd203-likelihood", "almost certainly", "almost certain"},
		{"icd203-likelihood", "Remote", "almost no chance"},
		{"icd203-likelihood", "improbably", "unlikely"},
		{"icd203-likelihood", "highly likely", ""},
		{"icd203-confidence", "moderate", "moderate"},
		{"icd203-confidence", "Moderate confidence", "moderate"},
		{"icd203-confidence", "medium", ""},
		{"ipcc-confidence", "very high confidence", "very high"},
		{"admiralty-reliability", "b", "usually reliable"},
		{"admiralty-reliability", "Usually reliable", "usually reliable"},
		{"admiralty-reliability", "G", ""},
		{"misp-admiralty-reliability", "g", "Deliberatly deceptive"},
		{"admiralty-credibility", "6", "truth cannot be judged"},
		{"stix-admiralty", "2 - Probably True", "2 - Probably True"},
		{"stix-admiralty", "probably true", "2 - Probably True"},
		{"stix-dni", "Very Likely / Highly Probable", "Very Likely / Highly Probable"},
		{"stix-0-10", "7", "7"},
		{"stix-none-low-med-high", "Not Specified", ""},
		{"misp-likelihood", "roughly-even-chance", "Roughly even change"},
		{"efsa", "inconclusive", "inconclusive"},
		{"fe-older", "MEGET SANDSYNLIGT", "meget sandsynligt"},
		{"norway-2019", "sva\u030art lite sannsynlig", ""},
		{"norway-2019", "svært lite sannsynlig", "svært lite sannsynlig"},
		{"canada-fr", "chances a\u0300 peu pre\u0300s e\u0301gales", "chances à peu près égales"},
		{"canada-fr", "chances a peu pres egales", ""},
	} {
		term, ok := scale(t, test.scale).Term(test.text)
		name := ""
		if ok {
			name = term.Name()
		}
		if name != test.want || ok != (test.want != "") {
			t.Errorf("%s: Term(%q) = %q, %v; want %q", test.scale, test.text, name, ok, test.want)
		}
		if got := estimate.HasTerm(test.scale, test.text); got != ok {
			t.Errorf("HasTerm(%q, %q) = %v", test.scale, test.text, got)
		}
	}
	if estimate.HasTerm("nato", "likely") {
		t.Error("an unknown scale has a term")
	}
}

func TestEveryFormIsFound(t *testing.T) {
	for s := range estimate.Scales() {
		for _, term := range s.Terms {
			texts := []string{term.Name()}
			if term.Code != "" {
				texts = append(texts, term.Code)
			}
			for _, f := range term.Forms {
				texts = append(texts, f.Text)
			}
			for _, text := range texts {
				found, _ := s.Term(text)
				if diff := cmp.Diff(term, found); diff != "" {
					t.Errorf("%s: Term(%q):\n%s", s.ID, text, diff)
				}
			}
		}
	}
}

// A term that says that nothing could be judged is no middle value.
func TestUnjudged(t *testing.T) {
	var got []string
	for s := range estimate.Scales() {
		for _, term := range s.Terms {
			if !term.Unjudged {
				continue
			}
			got = append(got, s.ID+": "+term.Name())
			if term.Range != (estimate.Range{}) || term.Rank != 0 {
				t.Errorf("%s: %q has a range or a rank", s.ID, term.Name())
			}
		}
	}
	want := []string{
		"admiralty-reliability: reliability cannot be judged", "admiralty-credibility: truth cannot be judged",
		"stix-admiralty: 6 - Truth cannot be judged",
		"misp-admiralty-reliability: Reliability cannot be judged", "misp-admiralty-credibility: Truth cannot be judged",
		"efsa: inconclusive",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	stix, _ := scale(t, "stix-admiralty").Term("6")
	misp, _ := scale(t, "misp-admiralty-credibility").Term("6")
	if stix.Value.Stated || misp.Value != estimate.At(50) {
		t.Errorf("STIX stores %v, MISP %v", stix.Value, misp.Value)
	}
}

// Terms of a scale in the order of their ranks.
func TestRanks(t *testing.T) {
	for _, test := range []struct {
		scale string
		want  []string
	}{
		{"icd203-confidence", []string{"low", "moderate", "high"}},
		{"phia-confidence", []string{"low", "moderate", "high"}},
		{"ipcc-confidence", []string{"very low", "low", "medium", "high", "very high"}},
		{"admiralty-reliability", []string{"unreliable", "not usually reliable", "fairly reliable", "usually reliable", "completely reliable"}},
		{"admiralty-credibility", []string{"improbable", "doubtful", "possibly true", "probably true", "confirmed by other sources"}},
		{"norway-2019", []string{"svært lite sannsynlig", "lite sannsynlig", "mulig", "sannsynlig", "meget sannsynlig"}},
	} {
		terms := scale(t, test.scale).Terms
		slices.SortFunc(terms, func(a, b estimate.Term) int { return a.Rank - b.Rank })
		var got []string
		for _, term := range terms {
			if term.Rank > 0 {
				got = append(got, term.Name())
			}
			if term.Range != (estimate.Range{}) {
				t.Errorf("%s: %q has numbers", test.scale, term.Name())
			}
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s:\n%s", test.scale, diff)
		}
	}
}

func TestRowsOfICD203(t *testing.T) {
	want := map[string]int{
		"almost no chance": 1, "very unlikely": 1, "unlikely": 1, "roughly even chance": 1, "likely": 1, "very likely": 1,
		"almost certain": 1, "almost certainly": 1,
		"remote": 2, "highly improbable": 2, "improbable": 2, "improbably": 2, "roughly even odds": 2, "probable": 2, "probably": 2,
		"highly probable": 2, "nearly certain": 2,
	}
	got := make(map[string]int)
	for _, term := range scale(t, "icd203-likelihood").Terms {
		for _, f := range term.Forms {
			got[f.Text] = f.Row
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestLookupsDoNotAllocate(t *testing.T) {
	s := scale(t, "phia")
	for name, f := range map[string]func(){
		"IsScale": func() { estimate.IsScale("norway-2019") },
		"HasTerm": func() { estimate.HasTerm("norway-2019", "svært lite sannsynlig") },
		"Term":    func() { s.Term("almost certain") },
		"Is":      func() { s.Terms[6].Is("a\u0300 peu pre\u0300s") },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}
