package attribution

import (
	"cmp"
	"maps"
	"slices"

	"example.com/attribution/edtf"
)

// Propositions returns what an act is on, as far as it is a proposition: attributions and accounts. Where the act agrees with a
// statement, these are what that statement's own performers assert, or take over from others in turn; never its strength.
func (c *Case) Propositions(a *Act) []Ref { return c.propositions(a, make(map[Ref]bool)) }

func (c *Case) propositions(a *Act, seen map[Ref]bool) []Ref {
	var out []Ref
	for _, r := range a.On {
		collection, id := r.Split()
		switch {
		case collection == attributionsMember || collection == accountsMember:
			out = append(out, r)
		case collection == statementsMember && a.Verb == Agrees && !seen[r]:
			seen[r] = true
			if s := c.Statements[StatementID(id)]; s != nil {
				out = append(out, c.held(s, seen)...)
			}
		}
	}
	return out
}

// held returns the propositions that the performers of a statement as a whole make theirs in it.
func (c *Case) held(s *Statement, seen map[Ref]bool) []Ref {
	own := make(map[ActorID]bool)
	for _, p := range s.Performers(&Act{}) {
		own[p] = true
	}
	var out []Ref
	for i := range s.Acts {
		a := &s.Acts[i]
		if a.Verb.Holds() && slices.ContainsFunc(s.Performers(a), func(p ActorID) bool { return own[p] }) {
			out = append(out, c.propositions(a, seen)...)
		}
	}
	return out
}

// Holders returns the parties that hold a proposition after all that the case tells, each once, in the order of their ids. A party
// that withdrew it, or corrected itself, is among them only if it asserted it again in a statement that is certainly later, or of which
// dates cannot tell. Asserting again ends what the party held by a statement that is certainly earlier. See the rules of the package documentation; package query answers who held what when, and in which words.
func (c *Case) Holders(proposition Ref) []ActorID {
	type holding struct {
		in StatementID
		by ActorID
	}
	held := make(map[holding]When) // since when
	var ending []StatementID
	for id, s := range c.Statements {
		if s == nil {
			continue
		}
		for i := range s.Acts {
			a := &s.Acts[i]
			switch {
			case a.Verb.Holds() && slices.Contains(c.Propositions(a), proposition):
				for _, p := range s.Performers(a) {
					h, since := holding{id, p}, s.since(a, p)
					if before, ok := held[h]; !ok || since.Before(before) == edtf.Yes {
						held[h] = since
					}
				}
			case a.Verb.ends():
				ending = append(ending, id)
			}
		}
	}
	began := make(map[ActorID][]When)
	for h, since := range held {
		began[h.by] = append(began[h.by], since)
	}
	maps.DeleteFunc(held, func(h holding, since When) bool {
		again := func(later When) bool { return since.Before(later) == edtf.Yes }
		return slices.ContainsFunc(began[h.by], again) || slices.ContainsFunc(ending, func(id StatementID) bool { return c.Statements[id].endsHolding(h.by, h.in, since, proposition) })
	})
	parties := make(map[ActorID]bool)
	for h := range held {
		parties[h.by] = true
	}
	return slices.SortedFunc(maps.Keys(parties), cmp.Compare[ActorID])
}

// since returns the day from which a performer of an act performs it: that of the statement or, for one that joined, its own.
func (s *Statement) since(a *Act, performer ActorID) When {
	if len(a.By) > 0 || slices.Contains(s.For, performer) || len(s.For) == 0 && slices.Contains(s.By, performer) {
		return s.When
	}
	for _, j := range s.Joined {
		if j.Party == performer {
			return cmp.Or(j.When, s.When)
		}
	}
	return s.When
}

// endsHolding reports whether the statement ends what a party holds by another of its statements. An answer to that statement ends it
// unless it is certainly earlier, which would be a mistake; an answer to the proposition only if it is certainly later, since the party
// may have come back to its claim.
func (s *Statement) endsHolding(by ActorID, in StatementID, since When, proposition Ref) bool {
	for i := range s.Acts {
		a := &s.Acts[i]
		if !a.Verb.ends() || !slices.Contains(s.Performers(a), by) {
			continue
		}
		ended := s.since(a, by)
		if slices.Contains(a.Answers, in.Ref()) && ended.Before(since) != edtf.Yes {
			return true
		}
		if slices.Contains(a.Answers, proposition) && since.Before(ended) == edtf.Yes {
			return true
		}
	}
	return false
}
