package attributiontest_test

import (
	"errors"
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// The cases that outputs are tried with are valid, and between them use every verb.
func TestOutputCases(t *testing.T) {
	verbs := make(map[attribution.Verb]bool)
	all := attributiontest.OutputCases(200)
	for i, c := range all {
		if err := c.Validate(); err != nil {
			t.Errorf("%s: %v", c.ID, err)
		}
		for _, s := range c.Statements {
			for _, a := range s.Acts {
				if i < len(all)-200 {
					verbs[a.Verb] = true
				}
			}
		}
	}
	for _, v := range []attribution.Verb{attribution.Asserts, attribution.Agrees, attribution.Supports, attribution.Acknowledges, attribution.TakesNote,
		attribution.ExpressesSolidarity, attribution.Recalls, attribution.Urges, attribution.Condemns, attribution.Declines, attribution.Denies,
		attribution.Contests, attribution.DisputesBasis, attribution.AsksEvidence, attribution.CounterAccuses, attribution.Proposes,
		attribution.Announces, attribution.Withdraws, attribution.Corrects, attribution.Reports, attribution.Notes} {
		if !verbs[v] {
			t.Errorf("no case made up for outputs uses %s", v)
		}
	}
	if len(all) < 214 {
		t.Errorf("there are %d cases", len(all))
	}
}

func isClaim(r attribution.Ref) bool {
	collection, _ := r.Split()
	return collection == attribution.CollectionAttributions || collection == attribution.CollectionAccounts
}

// table shows all that the index has, as a plain reader would see it in a table.
func table(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
	x := query.New(c)
	var out []attributiontest.Shown
	is := func(day attribution.When) func(attribution.When) bool {
		return func(w attribution.When) bool { return w == day }
	}
	all := x.AllHoldings()
	for i, bases := range x.EndedBases(all) {
		h := all[i]
		s := attributiontest.Shown{Claim: h.Proposition, Party: h.Party, Verb: h.Verb, Leans: h.Leans, Stands: h.Stands, EndedBy: h.EndedBy,
			Day: is(h.Since), Until: is(h.To)}
		out = append(out, s)
		for _, b := range bases {
			s.Base, s.BaseDay = b.Party, is(b.To)
			out = append(out, s)
		}
	}
	for _, p := range x.Positions() {
		if isClaim(p.On) && !p.Verb.Holds() {
			out = append(out, attributiontest.Shown{Claim: p.On, Party: p.Party, Verb: p.Verb, Day: is(p.When)})
		}
	}
	for _, p := range x.Reports() {
		for _, by := range x.Reporters(p.Place) {
			if !isClaim(p.On) {
				continue
			}
			out = append(out, attributiontest.Shown{Claim: p.On, Party: p.Party, Verb: p.Verb, Leans: p.Leans, Reporter: by})
		}
	}
	return out, nil, nil
}

// An output that shows what the index has passes, and one that does not, in whatever way, fails the check that is there
// for it.
func TestOutputChecks(t *testing.T) {
	if err := attributiontest.TestOutput(table, attributiontest.OutputCases(300)...); err != nil {
		t.Error(err)
	}
	edits := map[string]func(attributiontest.Shown) (attributiontest.Shown, bool){
		"held": func(s attributiontest.Shown) (attributiontest.Shown, bool) {
			if s.Verb.Holds() {
				s.Stands, s.EndedBy = edtf.Yes, ""
			}
			return s, true
		},
		"complete": func(s attributiontest.Shown) (attributiontest.Shown, bool) { return s, s.Verb != attribution.Denies },
		"reports": func(s attributiontest.Shown) (attributiontest.Shown, bool) {
			if s.Reporter != "" {
				s.Reporter = "editor"
			}
			return s, true
		},
		"positions": func(s attributiontest.Shown) (attributiontest.Shown, bool) {
			if s.Verb == attribution.Acknowledges {
				s.Verb = attribution.Supports
			}
			return s, true
		},
		"days": func(s attributiontest.Shown) (attributiontest.Shown, bool) {
			s.Day = nil
			return s, true
		},
		"bases": func(s attributiontest.Shown) (attributiontest.Shown, bool) { return s, s.Base == "" },
	}
	for name, edit := range edits {
		err := attributiontest.TestOutput(func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
			all, _, _ := table(c)
			var out []attributiontest.Shown
			for _, s := range all {
				if s, ok := edit(s); ok {
					out = append(out, s)
				}
			}
			return out, nil, nil
		}, attributiontest.OutputCases(50)...)
		if !slices.Contains(attributiontest.Failed(err), name) {
			t.Errorf("%s: got %v", name, attributiontest.Failed(err))
		}
	}
	reported := func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
		all, _, _ := table(c)
		for i := range all {
			if all[i].Reporter != "" && all[i].Verb.Holds() {
				all[i].Reporter, all[i].Stands = "", edtf.Yes
			}
		}
		return all, nil, nil
	}
	if got := attributiontest.Failed(attributiontest.TestOutput(reported, attributiontest.OutputCases(0)...)); !slices.Contains(got, "held") {
		t.Errorf("what is only reported is shown as held: %v", got)
	}
	broken := errors.New("broken")
	failing := func(*attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) { return nil, nil, broken }
	if got := attributiontest.Failed(attributiontest.TestOutput(failing, attributiontest.OutputCases(0)...)); !slices.Equal(got, []string{"output"}) {
		t.Errorf("an output that fails: %v", got)
	}
	if attributiontest.TestOutput(table) == nil {
		t.Error("no case is enough")
	}
}

// What a loss tells of need not be shown.
func TestOutputLosses(t *testing.T) {
	nothing := func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
		var lost []attribution.Loss
		for id := range c.Statements {
			lost = append(lost, attribution.Loss{Object: string(id.Ref()), Reason: "there is no place for who said what"})
		}
		var out []attributiontest.Shown
		for _, h := range query.New(c).AllHoldings() {
			if h.Stands == edtf.Yes && h.Leans == attribution.LeansFor {
				out = append(out, attributiontest.Shown{Claim: h.Proposition, Verb: attribution.Asserts, Stands: edtf.Yes})
			}
		}
		return out, lost, nil
	}
	if err := attributiontest.TestOutput(nothing, attributiontest.OutputCases(50)...); err != nil {
		t.Error(err)
	}
}
