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
// dates cannot tell. See the rules of the package documentation; package query answers who held what when, and in which words.
func (c *Case) Holders(proposition Ref) []ActorID {
	type holding struct {
		in StatementID
		by ActorID
	}
	held := make(map[holding]bool)
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
					held[holding{id, p}] = true
				}
			case a.Verb.ends():
				ending = append(ending, id)
			}
		}
	}
	for h := range maps.Keys(held) {
		if slices.ContainsFunc(ending, func(id StatementID) bool { return c.endsHolding(c.Statements[id], h.by, h.in, proposition) }) {
			delete(held, h)
		}
	}
	parties := make(map[ActorID]bool)
	for h := range held {
		parties[h.by] = true
	}
	return slices.SortedFunc(maps.Keys(parties), cmp.Compare[ActorID])
}

// endsHolding reports whether a statement ends what a party holds by another of its statements. An answer to that statement ends it
// unless it is certainly earlier, which would be a mistake; an answer to the proposition only if it is certainly later, since the party
// may have come back to its claim.
func (c *Case) endsHolding(s *Statement, by ActorID, in StatementID, proposition Ref) bool {
	held := c.Statements[in].When
	for i := range s.Acts {
		a := &s.Acts[i]
		if !a.Verb.ends() || !slices.Contains(s.Performers(a), by) {
			continue
		}
		if slices.Contains(a.Answers, in.Ref()) && s.When.Before(held) != edtf.Yes {
			return true
		}
		if slices.Contains(a.Answers, proposition) && held.Before(s.When) == edtf.Yes {
			return true
		}
	}
	return false
}
