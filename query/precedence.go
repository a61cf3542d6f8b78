package query

import (
	"slices"

	"example.com/attribution"
)

// precedence returns which statements each statement refers to, so that they are not later than it whatever the dates:
// those that its acts, and the acts that it reports, are on or answer, and those of which its quotes render or repeat
// the words.
func (f *frame) precedence() map[attribution.StatementID][]attribution.StatementID {
	f.once.Do(func() { f.refers = referred(f.c) })
	return f.refers
}

func referred(c *attribution.Case) map[attribution.StatementID][]attribution.StatementID {
	refers := make(map[attribution.StatementID][]attribution.StatementID)
	add := func(id, to attribution.StatementID) {
		if to != "" && to != id {
			refers[id] = appendNew(refers[id], to)
		}
	}
	for id, s := range c.Statements {
		if s == nil {
			continue
		}
		for i := range s.Acts {
			for a := &s.Acts[i]; a != nil; a = a.Reported {
				for _, refs := range preceding(a) {
					for _, r := range refs {
						add(id, statementOf(r))
					}
				}
			}
		}
	}
	for _, q := range c.Quotes {
		if q == nil || q.Statement == "" {
			continue
		}
		for _, of := range []attribution.QuoteID{q.Renders, q.Repeats} {
			if first := c.Quotes[of]; first != nil {
				add(q.Statement, first.Statement)
			}
		}
	}
	for id, to := range refers {
		slices.Sort(to)
		refers[id] = slices.Compact(to)
	}
	return refers
}

// preceding returns what an act is on, unless that may be still to come, and what it answers.
func preceding(a *attribution.Act) [2][]attribution.Ref {
	if foretells(a.Verb) {
		return [2][]attribution.Ref{nil, a.Answers}
	}
	return [2][]attribution.Ref{a.On, a.Answers}
}

// foretells reports whether an act with this verb may be on something that is still to come.
func foretells(v attribution.Verb) bool {
	return v == attribution.Announces || v == attribution.Proposes || v == attribution.Urges
}
