package coding_test

import (
	"testing"

	"example.com/attribution"
	"example.com/attribution/coding"
	"example.com/attribution/internal/casetest"
	"github.com/google/go-cmp/cmp"
)

func TestSecondReader(t *testing.T) {
	by := func(names ...string) []attribution.Coder {
		var out []attribution.Coder
		for _, n := range names {
			out = append(out, attribution.Coder{Name: n})
		}
		return out
	}
	for name, x := range map[string]struct {
		act    attribution.Act
		advice bool
	}{
		"nobody is named":            {attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/state"}}, true},
		"only its coder":             {attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/state"}, CodedBy: by("KL")[0], ReadBy: by("KL")}, true},
		"a second reader":            {attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/state"}, CodedBy: by("KL")[0], ReadBy: by("MN")}, false},
		"a reader, no coder":         {attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/state"}, ReadBy: by("MN")}, false},
		"on a group":                 {attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/group"}}, false},
		"on a group and a state":     {attribution.Act{Verb: attribution.Denies, On: []attribution.Ref{"attributions/group", "attributions/state"}}, true},
		"answers a claim on a state": {attribution.Act{Verb: attribution.Denies, Answers: []attribution.Ref{"attributions/state"}}, true},
		"reports one": {attribution.Act{Verb: attribution.Reports, Reported: &attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/state"}}},
			true},
		"reports one, read again": {attribution.Act{Verb: attribution.Reports, ReadBy: by("MN"), Reported: &attribution.Act{Verb: attribution.Asserts,
			On: []attribution.Ref{"attributions/state"}}}, false},
		"on nothing": {attribution.Act{Verb: attribution.Condemns}, false},
	} {
		t.Run(name, func(t *testing.T) {
			c := &attribution.Case{ID: "c",
				Actors:    attribution.Actors{"x": &attribution.State{Code: "CN"}, "g": &attribution.Group{}, "p": &attribution.Person{}},
				Incidents: attribution.Incidents{"i": {}},
				Attributions: attribution.Attributions{"state": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/x"},
					"group": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/g"}},
				Statements: attribution.Statements{"s": {By: []attribution.ActorID{"p"}, Acts: []attribution.Act{{Verb: attribution.Condemns}, x.act}}}}
			if err := c.Validate(); err != nil {
				t.Fatal(err)
			}
			var want attribution.Findings
			if x.advice {
				want = attribution.Findings{{Path: "/statements/s/acts/1", Member: "readBy", Code: coding.CodeOneReader, Severity: attribution.SeverityAdvice}}
			}
			got := coding.Lint(c)
			for i := range got {
				got[i].Message = ""
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Error(d)
			}
			c.Accepted = []attribution.Acceptance{{Code: coding.CodeOneReader, Path: "/statements/s/acts/1", Why: "there is no second reader"}}
			if got := coding.Lint(c); x.advice == (len(got) > 0) || len(got) > 0 && got[0].Code != attribution.CodeUnmetAcceptance {
				t.Errorf("accepted: %v", got)
			}
		})
	}
	if coding.Lint(nil) != nil {
		t.Error("of nothing")
	}
}

// Nobody is said to have read the acts of the dossiers again, and each has some on states.
func TestSecondReaderOfDossiers(t *testing.T) {
	for id, c := range casetest.Dossiers(t) {
		if len(coding.Lint(c)) == 0 {
			t.Errorf("%s: nothing is advised", id)
		}
	}
}
