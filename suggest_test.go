package attribution

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

// What is misspelled is told what was probably meant; what is like nothing is not.
func TestSuggestions(t *testing.T) {
	const actors = `"actors": {"china": {"kind": "state", "code": "CN"}, "g": {"kind": "group"}, "g2": {"kind": "gruop"}},
		"sources": {"release": {}}, "incidents": {"ec": {}, "ncsc-memo": {}}, "evidence": {"ncsc-memo": {}},`
	for member, want := range map[string]string{
		`"lang": "english"`: "", `"lang": "cz"`: "cs", `"lang": "cn"`: "zh", `"lang": "xx"`: "",
		`"titel": "x"`: "title", `"zzz": 1`: "", `"id ": "x"`: "id", `"marking": "TLP:GREN"`: "TLP:GREEN",
		`"by": ["chin"]`: "china", `"by": ["actors/china"]`: "china", `"by": ["nobody"]`: "",
		`"attributions": {"a": {"subject": "incident/ec", "link": "conducted-by", "object": "actors/china"}}`:                     "incidents/ec",
		`"attributions": {"a": {"subject": "ec", "link": "conducted-by", "object": "actors/china"}}`:                              "incidents/ec",
		`"attributions": {"a": {"subject": "incidents/ec", "link": "conducted_by", "object": "actors/china"}}`:                    "conducted-by",
		`"attributions": {"a": {"subject": "incidents/ec", "link": "conducted-by", "object": "actor/chian"}}`:                     "actors/china",
		`"attributions": {"a": {"subject": "incidents/ec", "link": "conducted-by", "object": "chian"}}`:                           "actors/china",
		`"searches": [{"where": "w", "result": "found", "for": ["ncsc-memo"]}]`:                                                   "",
		`"statements": {"s": {"acts": [{"verb": "assert"}]}}`:                                                                     "asserts",
		`"statements": {"s": {"acts": [{"verb": "asserts", "assessment": {"likelihood": {"text": "likely", "scale": "PHIA"}}}]}}`: "phia",
		`"statements": {"s": {"kind": "press-statement"}}`:                                                                        "", `"statements": {"s": {"kind": "relase"}}`: "release",
		`"responses": {"r": {"kind": "sanctions"}}`:                                                                                 "sanction",
		`"evidence": {"m": {"sources": ["ncsc-memo"]}}`:                                                                             "",
		`"attributions": {"a": {"subject": "incidents/ec", "link": "conducted-by", "object": "incidents/china"}}`:                   "actors/china",
		`"attributions": {"a": {"subject": "accounts/ncsc-memo", "link": "conducted-by", "object": "actors/china"}}`:                "",
		`"statements": {"s": {"acts": [{"verb": "asserts", "assessment": {"likelihood": {"text": "likely", "scale": "icd203"}}}]}}`: "icd203-likelihood",
		`"statements": {"s": {"acts": [{"verb": "asserts", "assessment": {"confidence": {"text": "high", "scale": "ICD203"}}}]}}`:   "icd203-confidence",
		`"statements": {"s": {"acts": [{"verb": "asserts", "assessment": {"likelihood": {"text": "likely", "scale": "ipcc-"}}}]}}`:  "",
		`"accounts": {"a b": {"incident": "ec"}}`:                                                                                   "a-b",
		`"quotes": {"q": {"statement": "s", "Text": "x"}}`:                                                                          "text",
	} {
		c, err := Decode(strings.NewReader(`{"format": "attribution/1", "id": "x", ` + actors + member + `}`))
		found, _ := errors.AsType[Findings](err)
		if c == nil {
			t.Errorf("%s: %v", member, err)
			continue
		}
		var got []string
		for _, f := range append(found, c.Lint()...) {
			if f.Suggestion != "" && f.Path != "/actors/g2/kind" {
				got = append(got, f.Suggestion)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q, want %q", member, got, want)
		}
	}
	for term, want := range map[[2]string]string{
		{"unlikley", "phia"}: "unlikely", {"Higly likely", "phia"}: "highly likely", {"very likely", "phia"}: "", {"certainly", "phia"}: "",
		{"likley", "icd203-likelihood"}: "likely", {"unlikely", "phia"}: "", {"unlikley", "fe-older"}: "", {"modrate", "icd203-confidence"}: "moderate",
	} {
		err := (&Case{ID: "x", Incidents: Incidents{"i": {}}, Statements: Statements{"s": {By: []ActorID{"a"}, When: "2024", Acts: []Act{
			{Verb: Asserts, Assessment: Assessment{Likelihood: Said(term[0], "en").Infer(term[1])}}}}}}).Validate()
		fs, _ := errors.AsType[Findings](err)
		got := ""
		for _, f := range fs {
			if f.Code == CodeNotOnScale {
				got = f.Suggestion
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", term, got, want)
		}
	}
	for code, want := range map[string]string{"UK": "GB", "cz": "CZ", "CZE": "CZ", "XX": "", "Czechia": ""} {
		err := (&Case{ID: "x", Actors: Actors{"a": &State{Code: code}}}).Validate()
		if f, ok := errors.AsType[Finding](err); !ok || f.Suggestion != want {
			t.Errorf("%s: %q, want %q", code, f.Suggestion, want)
		}
	}
}

// References that lead nowhere are told what was meant only as long as that is cheap.
func TestSuggestionsAreBounded(t *testing.T) {
	c := &Case{ID: "x", Sources: make(Sources), Statements: make(Statements)}
	for i := range 20_000 {
		c.Sources[SourceID(fmt.Sprintf("a-source-with-a-long-id-that-is-like-others-%d", i))] = &Source{}
		c.Statements[StatementID(fmt.Sprint(i))] = &Statement{Source: SourceID(fmt.Sprintf("a-sourec-with-a-long-id-that-is-like-others-%d", i))}
	}
	start := time.Now()
	if err := c.Validate(); !errors.Is(err, CodeDangling) {
		t.Error(err)
	}
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("it takes %v", took)
	}
}

// What people call otherwise is suggested by the kind, a malformed id is no suggestion, and messages list what there is
// to choose from.
func TestMessagesListChoices(t *testing.T) {
	c, err := Decode(strings.NewReader(`{"format": "attribution/1", "id": "x", "actors": {"unit 17": {"kind": "organ"}, "m": {"kind": "ministry"}},
		"incidents": {"p": {"kind": "person"}, "q": {"kind": "sanction"}, "r": {"kind": "breach"}},
		"attributions": {"a": {"subject": "incidents/r", "link": "conducted-by", "object": "actors/unit-17"}},
		"statements": {"s": {"by": ["unit-17"], "acts": [{"verb": "asserts", "on": ["attributions/a"],
		"assessment": {"likelihood": {"text": "highly likely", "scale": "icd203-likelihood"}, "confidence": {"text": "high", "scale": "dia"}}}]}}}`))
	if err != nil {
		t.Fatal(err)
	}
	found := make(map[string]Finding)
	for _, f := range c.Lint() {
		found[f.Path] = f
	}
	for path, want := range map[string][2]string{
		"/actors/unit 17":        {"unit-17", ""},
		"/actors/m/kind":         {"organ", "unnamed"},
		"/attributions/a/object": {"", ""},
		"/statements/s/by/0":     {"", ""},
		"/incidents/p/kind":      {"", "actors"},
		"/incidents/q/kind":      {"", "responses"},
		"/incidents/r/kind":      {"", "title"},
		"/statements/s/acts/0/assessment/likelihood/text":  {"", "phia"},
		"/statements/s/acts/0/assessment/confidence/scale": {"", "icd203-confidence"},
	} {
		if f, ok := found[path]; !ok || f.Suggestion != want[0] || !strings.Contains(f.Message, want[1]) {
			t.Errorf("%s: %+v", path, f)
		}
	}
}

// An actor whose kind is misspelled is still an organ of whom it says.
func TestMisspelledOrgan(t *testing.T) {
	for kind, want := range map[string]bool{"agency": false, "example.org/agency": true} {
		c, err := Decode(strings.NewReader(`{"format": "attribution/1", "id": "x", "actors": {"ie": {"kind": "state"}, "ncao": {"kind": "` + kind + `", "of": "ie"}},
			"statements": {"s": {"by": ["ie"], "acts": [{"verb": "urges", "by": ["ncao"]}]}}}`))
		if err != nil {
			t.Fatal(err)
		}
		if got := errors.Is(c.Validate(), CodeForeignAct); got != want {
			t.Errorf("%s: %v", kind, c.Validate())
		}
	}
}
