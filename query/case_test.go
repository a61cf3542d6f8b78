package query_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
)

// The case of a date tells what the index of the date tells, and no more.
func TestCaseTellsWhatTheIndexTells(t *testing.T) {
	plain := func(x *query.Index) (out []query.Position) {
		for _, p := range x.Positions() {
			p.Uncertain, p.Hidden = false, false
			out = append(out, p)
		}
		return out
	}
	manyCases(t, 300, func(t *testing.T, g generator, c *Case) {
		x := asOf(t, query.New(c), pick[When](g, "2001", "2002", "2003-06", "2004-02-02", "2005"))
		told := x.Case()
		if slices.ContainsFunc(plain(x), func(p query.Position) bool { return c.Has(p.On) && !told.Has(p.On) }) {
			return // a statement of an earlier date is on a later one, which is a mistake
		}
		again := query.New(told)
		same(t, plain(again), plain(x))
		again = asOf(t, again, x.Date())
		same(t, again.AllHoldings(), x.AllHoldings())
		if diff := gocmp.Diff(x.Case(), again.Case()); diff != "" {
			t.Errorf("the case of the date of the case of the date (-once +twice):\n%s", diff)
		}
	})
}

// Whatever the day, what had been said by then is a valid case: of every dossier as of every date in it, as a day and
// as written.
func TestCaseIsValid(t *testing.T) {
	for _, c := range casetest.Dossiers(t) {
		dates := map[When]bool{"": true, "2015": true, "2021-03": true, "2021-07-18T20:00Z": true, "2024-03-25T18:00Z": true}
		for _, s := range c.Statements {
			dates[s.When] = true
			if date, err := s.When.Date(); err == nil {
				day, _, _ := strings.Cut(date.String(), "T")
				dates[When(day)] = true
			}
			for _, j := range s.Joined {
				dates[j.When] = true
			}
		}
		x := query.New(c)
		for date := range dates {
			if x, err := x.AsOf(date); err == nil {
				valid(t, x.Case())
			}
		}
	}
}

// So is that of a random case, but for agreement in circles.
func TestRandomCaseIsValid(t *testing.T) {
	manyRuled(t, 50_000, func(t *testing.T, c *Case) {
		x := query.New(c)
		for _, date := range asOfDates {
			findings, _ := errors.AsType[Findings](asOf(t, x, date).Case().Validate())
			for _, f := range findings {
				if f.Code != CodeCycle {
					t.Errorf("as of %q: %v", date, f)
				}
			}
		}
	})
}

func TestCaseAsOf(t *testing.T) {
	c := parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Joined: []Joiner{{Party: "b", When: "2009"}}, Acts: asserts(p)},
		"t": {By: []ActorID{"b"}, When: "2009", Acts: asserts(q)},
		"u": {By: []ActorID{"accused"}, When: "2002", Acts: []Act{{Verb: Announces, On: []Ref{"responses/reply", "statements/t"}}}},
	})
	c.Incidents["unmentioned"] = &Incident{}
	c.Attributions["q"].Subject = "incidents/j"
	c.Incidents["j"] = &Incident{}
	c.Quotes = Quotes{"early": {Statement: "s", Text: "w", Lang: "en"}, "late": {Statement: "t", Text: "w", Lang: "en"}}
	c.Responses = Responses{
		"reply": &Sanction{
			Measure:      Measure{By: []ActorID{"accused"}, Announced: "2002", Effective: "2009", Ended: "2011"},
			Designations: []Designation{{Actor: "a", Listed: "2002", Delisted: "2010"}},
		},
		"later": &DiplomaticMeasure{Measure: Measure{By: []ActorID{"a"}, Announced: "2009", Follows: []ResponseID{"reply"}}},
	}
	want := parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"u": {By: []ActorID{"accused"}, When: "2002", Acts: []Act{{Verb: Announces, On: []Ref{"responses/reply"}}}},
	})
	delete(want.Attributions, "q")
	want.Quotes = Quotes{"early": c.Quotes["early"]}
	want.Responses = Responses{"reply": &Sanction{
		Measure:      Measure{By: []ActorID{"accused"}, Announced: "2002", Effective: "2009"}, // it was announced that it would apply
		Designations: []Designation{{Actor: "a", Listed: "2002"}},
	}}
	x := query.New(valid(t, c))
	if diff := gocmp.Diff(want, asOf(t, x, "2005").Case()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := gocmp.Diff(c, x.Case()); diff != "" {
		t.Errorf("without a date (-want +got):\n%s", diff)
	}
}
