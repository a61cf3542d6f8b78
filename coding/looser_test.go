package coding_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/coding"
	"example.com/attribution/internal/casetest"
	"github.com/google/go-cmp/cmp"
)

// firstActs visits the first act of each statement that is on an attribution, if it has words or has none, as asked
// for.
func firstActs(c *attribution.Case, worded bool, f func(*attribution.Act)) {
	for _, s := range c.Statements {
		for i := range s.Acts {
			a := &s.Acts[i]
			if on := len(a.On) > 0 && strings.HasPrefix(string(a.On[0]), "attributions/"); on && a.Reported == nil {
				if (len(a.Quotes) > 0) == worded {
					f(a)
				}
				break
			}
		}
	}
}

// Statements, acts and responses that differ in several things at once are still taken for the same, by what they
// share.
func TestSeveralChangesAtOnce(t *testing.T) {
	quoted := func(s *attribution.Statement, c *attribution.Case) bool {
		for id, q := range c.Quotes {
			if c.Statements[q.Statement] == s && q.Text != "" && slices.ContainsFunc(s.Acts, func(a attribution.Act) bool { return slices.Contains(a.Quotes, id) }) {
				return true
			}
		}
		return false
	}
	what := []coding.Variable{coding.VariableSubject, coding.VariableLink, coding.VariableObject}
	otherClaim := []attribution.Ref{"attributions/stranger"}
	for name, change := range map[string]struct {
		make func(*attribution.Case)
		want []coding.Variable // that differ
	}{
		"a statement of another day, at another occasion, of another kind": {func(c *attribution.Case) {
			for _, s := range c.Statements {
				s.When, s.Occasion, s.Kind, s.UUID = "1999-12-31", "another", attribution.StatementLetter, [16]byte{}
			}
		}, []coding.Variable{coding.VariableDate}},
		"an act of another verb and another holder": {func(c *attribution.Case) {
			for _, s := range c.Statements {
				for i := range s.Acts {
					if a := &s.Acts[i]; len(a.Quotes) > 0 && a.Verb == attribution.Denies {
						a.Verb, a.By = attribution.Contests, []attribution.ActorID{"stranger"}
					}
				}
			}
		}, []coding.Variable{coding.VariableHolder, coding.VariableVerb}},
		"an act on another claim, in other words": {func(c *attribution.Case) {
			firstActs(c, true, func(a *attribution.Act) { a.On, a.Wording.Text = otherClaim, a.Wording.Text+"x" })
		}, what},
		"an act of another verb and another holder, on another claim": {func(c *attribution.Case) {
			firstActs(c, true, func(a *attribution.Act) {
				a.On, a.Verb, a.By = otherClaim, attribution.Contests, []attribution.ActorID{"stranger"}
			})
		}, append(slices.Clone(what), coding.VariableHolder, coding.VariableVerb)},
		"an act without words, of another verb and another holder": {func(c *attribution.Case) {
			firstActs(c, false, func(a *attribution.Act) { a.Verb, a.By = attribution.Contests, []attribution.ActorID{"stranger"} })
		}, []coding.Variable{coding.VariableHolder, coding.VariableVerb}},
		"an act without words, on another claim, in other words": {func(c *attribution.Case) {
			firstActs(c, false, func(a *attribution.Act) { a.On, a.Wording.Text = otherClaim, a.Wording.Text+"x" })
		}, what},
		"a response of another kind, effective on another day, in another source": {func(c *attribution.Case) {
			for id, r := range c.Responses {
				m := *r.ResponseMeasure()
				m.Effective, m.UUID, m.Sources, m.Against = "1999-12-31", [16]byte{}, nil, slices.Clone(r.Targets())
				c.Responses[id] = &attribution.UnknownResponse{Kind: "example.org/another", Measure: m}
			}
		}, []coding.Variable{coding.VariableDate, coding.VariableResponse}},
	} {
		t.Run(name, func(t *testing.T) {
			dossiers(t, func(t *testing.T, c *attribution.Case) {
				a, b := c.Clone(), c.Clone()
				for _, x := range []*attribution.Case{a, b} { // only what is found by its words
					for id, s := range x.Statements {
						if !quoted(s, x) {
							delete(x.Statements, id)
						}
					}
				}
				b.Actors["stranger"] = &attribution.Group{Profile: attribution.Named("Entirely Unrelated Group")}
				b.Attributions["stranger"] = &attribution.Attribution{Subject: "actors/stranger", Link: "example.org/another", Object: "actors/stranger"}
				change.make(b)
				got := coding.Compare(a, b)
				for _, s := range slices.Concat(got.OnlyA, got.OnlyB) {
					if s.Kind != coding.SoleProposition {
						t.Errorf("only one has %+v", s)
					}
				}
				for _, d := range got.Disagreements {
					if !slices.Contains(change.want, d.Variable) {
						t.Errorf("%+v", d)
					}
				}
			})
		})
	}
}

// The case in which every member is stated goes out as a table and comes back, but for what is a loss. Who coded and
// who read again are among what comes back, whatever their names are.
func TestTableOfTheCompleteCase(t *testing.T) {
	c := casetest.Complete()
	act := &c.Statements["release"].Acts[0]
	act.CodedBy = attribution.Coder{Name: `A (B); C\D`, When: "2024-05-01"}
	act.ReadBy = []attribution.Coder{{Name: "EF"}, {Name: "G; H", When: "2024-05-02"}}
	rows, lost, err := coding.FromCase(c)
	if err != nil {
		t.Fatal(err)
	}
	want := document(t, c)
	without(t, want, lost)
	for name, writer := range formats {
		var b bytes.Buffer
		if err := writer(&b).Write(rows...); err != nil {
			t.Fatal(err)
		}
		back := readTable(t, coding.Reader{}, &b)
		if d := cmp.Diff(pruned(want), pruned(document(t, back))); d != "" {
			t.Errorf("%s: %s", name, d)
		}
		got := back.Statements["release"].Acts[0]
		if !cmp.Equal(got.CodedBy, attribution.Coder{Name: act.CodedBy.Name, When: act.CodedBy.When}) || !cmp.Equal(got.ReadBy, act.ReadBy) {
			t.Errorf("%s: coded by %+v, read by %+v", name, got.CodedBy, got.ReadBy)
		}
	}
}

// A mention says what its kind has, coders are names with days, and references are to what a case has.
func TestMalformedCells(t *testing.T) {
	const header = "statement,speaker,verb,on,subject,link,object,response,codedBy,readBy"
	for name, test := range map[string]struct {
		row  string
		path string // of the finding; empty: it is well
		code attribution.Code
	}{
		"coders":                  {`s,person P,asserts,,incident I,conducted-by,group G,,AB (2026-11-02),CD; EF (2026)`, "", ""},
		"a sort of a person":      {`s,person:tall P,condemns`, "/2/speaker", coding.CodeMalformedCell},
		"a code of a person":      {`s,person P [GB],condemns`, "/2/speaker", coding.CodeMalformedCell},
		"members of a person":     {`s,person P {person Q},condemns`, "/2/speaker", coding.CodeMalformedCell},
		"what a person is of":     {`s,person P < state A [GB],condemns`, "/2/speaker", coding.CodeMalformedCell},
		"a language of no name":   {`s,person @en,condemns`, "/2/speaker", coding.CodeMalformedCell},
		"an incident described":   {`s,person P,condemns,,incident I ~ a theft`, "/2/subject", coding.CodeMalformedCell},
		"within a coalition":      {`s,coalition C {person:tall P},condemns`, "/2/speaker", coding.CodeMalformedCell},
		"above an organ":          {`s,organ O < person:tall P,condemns`, "/2/speaker", coding.CodeMalformedCell},
		"an organ of an organ":    {`s,organ:national O < organ P < state A [GB],condemns`, "", ""},
		"a coder without an end":  {`s,person P,condemns,,,,,,AB (2026`, "/2/codedBy", coding.CodeMalformedCell},
		"a coder and more":        {`s,person P,condemns,,,,,,AB (2026) x`, "/2/codedBy", coding.CodeMalformedCell},
		"a malformed reader":      {`s,person P,condemns,,,,,,,AB) (`, "/2/readBy", coding.CodeMalformedCell},
		"a response of no kind":   {`s,person P,announces,responses/r,,,,sanctioning`, "/2/response", attribution.CodeUnknownWord},
		"an account of nothing":   {`s,person P,asserts,accounts/a,person Q`, "/2/subject", attribution.CodeWrongKind},
		"a collection of no case": {`s,person P,denies,essays/a`, "/2/on", attribution.CodeDangling},
	} {
		t.Run(name, func(t *testing.T) {
			row := test.row + strings.Repeat(",", strings.Count(header, ",")-strings.Count(test.row, ","))
			var codes []attribution.Code
			for c, err := range (coding.Reader{}).Cases(strings.NewReader(header + "\n" + row + "\n")) {
				fs, _ := errors.AsType[attribution.Findings](err)
				if (c != nil) != (test.path == "") {
					t.Errorf("%v", err)
				}
				for _, f := range fs {
					codes = append(codes, f.Code)
					if f.Path != test.path || f.Code != test.code {
						t.Errorf("%s [%s], want %s [%s]", f.Path, f.Code, test.path, test.code)
					}
				}
			}
			if len(codes) == 0 && test.path != "" {
				t.Error("nothing is found")
			}
		})
	}
}
