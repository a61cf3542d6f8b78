package attribution_test

import (
	"testing"

	"example.com/attribution"
)

// What a source publishes is its publisher's own: that of a body, of its state, of one of its officers or members. What
// is read there of others is not.
func TestPublication(t *testing.T) {
	type ids = []attribution.ActorID
	c := &attribution.Case{
		Actors: attribution.Actors{
			"ireland": &attribution.State{}, "venezuela": &attribution.State{}, "finland": &attribution.State{},
			"ministry": &attribution.Organ{Of: "ireland"}, "office": &attribution.Organ{Of: "ireland"}, "embassy": &attribution.Organ{Of: "venezuela"},
			"minister": &attribution.Person{Roles: []attribution.Role{{Of: "ministry"}}}, "stranger": &attribution.Person{},
			"five": &attribution.Coalition{Members: ids{"finland", "ministry"}},
		},
		Sources: attribution.Sources{"page": {Publisher: "ministry"}, "portal": {Publisher: "ireland"}, "unsigned": {}},
	}
	for name, test := range map[string]struct {
		s    attribution.Statement
		want bool
	}{
		"of the publisher":                 {attribution.Statement{By: ids{"ministry"}, Source: "page"}, true},
		"in whose voice":                   {attribution.Statement{By: ids{"stranger"}, Office: "ministry", Source: "page"}, true},
		"for its state":                    {attribution.Statement{By: ids{"stranger"}, For: ids{"ireland"}, Source: "page"}, true},
		"of its officer":                   {attribution.Statement{By: ids{"minister"}, Source: "page"}, true},
		"of an organ of it":                {attribution.Statement{By: ids{"ministry"}, Source: "portal"}, true},
		"of who joined":                    {attribution.Statement{By: ids{"finland"}, Joined: []attribution.Joiner{{Party: "ministry"}}, Source: "page"}, true},
		"of a coalition that it is in":     {attribution.Statement{By: ids{"five"}, Source: "page"}, true},
		"published by who is not stated":   {attribution.Statement{By: ids{"embassy"}, Source: "unsigned"}, true},
		"of the accused":                   {attribution.Statement{By: ids{"embassy"}, For: ids{"venezuela"}, Source: "page"}, false},
		"of another":                       {attribution.Statement{By: ids{"finland"}, Source: "page"}, false},
		"of another organ of the state":    {attribution.Statement{By: ids{"office"}, Source: "page"}, false},
		"of a person without a role there": {attribution.Statement{By: ids{"stranger"}, Source: "page"}, false},
		"without a source":                 {attribution.Statement{By: ids{"ministry"}}, false},
	} {
		want := c.Sources[test.s.Source]
		if !test.want {
			want = nil
		}
		if got := c.Publication(&test.s); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// The words of a quote were read in the source that it names or, where it names none, in that of its statement.
func TestSourceOf(t *testing.T) {
	c := &attribution.Case{Statements: attribution.Statements{"said": {Source: "page"}, "unsourced": {}}}
	for want, quotes := range map[attribution.SourceID][]attribution.Quote{
		"newspaper": {{Source: "newspaper"}, {Source: "newspaper", Statement: "said"}},
		"page":      {{Statement: "said"}},
		"":          {{}, {Statement: "unsourced"}, {Statement: "missing"}},
	} {
		for _, q := range quotes {
			if got := c.SourceOf(&q); got != want {
				t.Errorf("SourceOf(%+v) = %q; want %q", q, got, want)
			}
		}
	}
}
