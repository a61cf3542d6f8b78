package attribution

import (
	"cmp"
	"iter"
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
	own := s.own()
	var out []Ref
	for i := range s.Acts {
		a := &s.Acts[i]
		if a.Verb.Holds() && s.performs(own, a) {
			out = append(out, c.propositions(a, seen)...)
		}
	}
	return out
}

// Holders returns the parties that hold a proposition after all that the case tells, each once, in the order of their ids. A party
// that withdrew it, or corrected itself, is among them only if it asserted it again in a statement that is certainly later, or of which
// dates cannot tell. Asserting again ends what the party held by a statement that is certainly earlier. See the rules of the package
// documentation; package query answers who held what when, and in which words.
func (c *Case) Holders(proposition Ref) []ActorID {
	held := make(map[stake]edtf.Span) // since when
	holders := make(map[ActorID]bool) // at any time
	asserted := make(days)
	for _, d := range c.deeds(proposition) {
		for party, when := range d.s.performing(d.act) {
			k, since := stake{party, d.in.Ref()}, spanOf(when)
			if before, ok := held[k]; !ok || since.Before(before) == edtf.Yes {
				held[k] = since
			}
			holders[party] = true
			if d.act.Verb == Asserts {
				asserted.add(stake{party, proposition}, since)
			}
		}
	}
	ended := c.ended(holders)
	maps.DeleteFunc(held, func(k stake, since edtf.Span) bool {
		all := stake{k.by, proposition}
		return asserted.after(all, since) || ended.after(all, since) || ended.notBefore(k, since)
	})
	clear(holders)
	for k := range held {
		holders[k.by] = true
	}
	return slices.Sorted(maps.Keys(holders))
}

// deeds returns the acts that make their performers hold a proposition: those that name it, and those that agree with a statement that
// holds it as a whole.
func (c *Case) deeds(proposition Ref) []deed {
	if collection, _ := proposition.Split(); collection != attributionsMember && collection != accountsMember {
		return nil
	}
	on := make(map[Ref][]deed)
	for id, s := range c.Statements {
		if s == nil {
			continue
		}
		for i := range s.Acts {
			a := &s.Acts[i]
			if !a.Verb.Holds() {
				continue
			}
			for _, r := range a.On {
				if collection, _ := r.Split(); r == proposition || collection == statementsMember && a.Verb == Agrees {
					on[r] = append(on[r], deed{id, s, a})
				}
			}
		}
	}
	var out []deed
	seen := make(map[*Act]bool)
	whole := make(map[StatementID]bool)           // whether the statement holds it as a whole
	own := make(map[StatementID]map[ActorID]bool) // who speaks in it as a whole
	for next := []Ref{proposition}; len(next) > 0; {
		r := next[len(next)-1]
		next = next[:len(next)-1]
		for _, d := range on[r] {
			if seen[d.act] {
				continue
			}
			seen[d.act] = true
			out = append(out, d)
			if whole[d.in] {
				continue
			}
			if own[d.in] == nil {
				own[d.in] = d.s.own()
			}
			if d.s.performs(own[d.in], d.act) {
				whole[d.in] = true
				next = append(next, d.in.Ref())
			}
		}
	}
	return out
}

// A deed is an act and the statement in which it stands.
type deed struct {
	in  StatementID
	s   *Statement
	act *Act
}

// own returns those who perform the acts of the statement that name nobody.
func (s *Statement) own() map[ActorID]bool {
	own := make(map[ActorID]bool)
	for party := range s.performing(&Act{}) {
		own[party] = true
	}
	return own
}

// performs reports whether some of the parties perform an act.
func (s *Statement) performs(parties map[ActorID]bool, a *Act) bool {
	for party := range s.performing(a) {
		if parties[party] {
			return true
		}
	}
	return false
}

// performing gives those who perform an act, each with the day from which it does: that of the statement or, for who joined it, its own.
func (s *Statement) performing(a *Act) iter.Seq2[ActorID, When] {
	return func(yield func(ActorID, When) bool) {
		named := a.By
		if len(named) == 0 {
			named = s.For
		}
		if len(named) == 0 {
			named = s.By
		}
		for _, party := range named {
			if !yield(party, s.When) {
				return
			}
		}
		if len(a.By) > 0 || len(s.Joined) == 0 {
			return
		}
		seen := make(map[ActorID]bool)
		for _, party := range named {
			seen[party] = true
		}
		for i := range s.Joined {
			j := &s.Joined[i]
			if !seen[j.Party] && !yield(j.Party, cmp.Or(j.When, s.When)) {
				return
			}
			seen[j.Party] = true
		}
	}
}

// ended returns the days on which parties withdraw or correct propositions and statements. What answers a statement ends what is held by
// it unless it is certainly earlier, which would be a mistake; what answers the proposition only if it is certainly later, since the party
// may have come back to its claim.
func (c *Case) ended(parties map[ActorID]bool) days {
	out := make(days)
	for _, s := range c.Statements {
		if s == nil {
			continue
		}
		for i := range s.Acts {
			a := &s.Acts[i]
			if !a.Verb.ends() {
				continue
			}
			for party, when := range s.performing(a) {
				if !parties[party] {
					continue
				}
				for _, r := range a.Answers {
					out.add(stake{party, r}, spanOf(when))
				}
			}
		}
	}
	return out
}

// A stake is what a party holds by one statement, or by all that it says of one proposition.
type stake struct {
	by ActorID
	in Ref
}

// days are those on which parties assert or end something, each once.
type days map[stake]map[edtf.Span]bool

func (d days) add(k stake, day edtf.Span) {
	if d[k] == nil {
		d[k] = make(map[edtf.Span]bool)
	}
	d[k][day] = true
}

// after reports whether one of the days is certainly later than another.
func (d days) after(k stake, since edtf.Span) bool {
	for day := range d[k] {
		if since.Before(day) == edtf.Yes {
			return true
		}
	}
	return false
}

// notBefore reports whether one of the days is not certainly earlier than another.
func (d days) notBefore(k stake, since edtf.Span) bool {
	for day := range d[k] {
		if day.Before(since) != edtf.Yes {
			return true
		}
	}
	return false
}

// spanOf returns the span of a date, or one that tells nothing where there is none to be read.
func spanOf(when When) edtf.Span {
	span, _ := when.Span()
	return span
}
