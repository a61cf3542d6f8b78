package verify

import (
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// A Coverage says which coded facts of a case rest on words.
type Coverage struct {
	Acts         int               // of all statements, the compilers' notes aside
	QuotedActs   int               // those with a quote that has words, or a rendering that has
	Propositions int               // attributions and accounts
	Quoted       int               // those that rest on a quote, see Cover
	Bare         []attribution.Ref // those that do not, in the order of the document
}

// Cover counts which acts and propositions of a case rest on a quote. A proposition does if an act has words by which a
// party holds it and did not withdraw it, takes another position on it, or is reported to have one; an act on a
// statement counts for each claim that the statement makes, see [query.Position].
func Cover(c *attribution.Case) Coverage {
	words := quoted(c)
	var out Coverage
	for _, s := range c.Statements {
		if s == nil {
			continue
		}
		for i := range s.Acts {
			if s.Acts[i].Verb == attribution.Notes {
				continue
			}
			out.Acts++
			if words(&s.Acts[i]) {
				out.QuotedActs++
			}
		}
	}
	rest := resting(c, words)
	for _, r := range propositions(c) {
		out.Propositions++
		if rest[r] {
			out.Quoted++
		} else {
			out.Bare = append(out.Bare, r)
		}
	}
	return out
}

// quoted returns a function that reports whether an act has a quote with words, its own or those of a rendering.
func quoted(c *attribution.Case) func(*attribution.Act) bool {
	rendered := make(map[attribution.QuoteID]bool)
	for _, q := range c.Quotes {
		if q != nil && q.Text != "" {
			rendered[q.Renders] = true
		}
	}
	return func(a *attribution.Act) bool {
		return slices.ContainsFunc(a.Quotes, func(id attribution.QuoteID) bool {
			q := c.Quotes[id]
			return q != nil && (q.Text != "" || rendered[id])
		})
	}
}

// resting returns what rests on acts with words, by the positions that these make.
func resting(c *attribution.Case, words func(*attribution.Act) bool) map[attribution.Ref]bool {
	x := query.New(c)
	type claim struct {
		party attribution.ActorID
		on    attribution.Ref
		place query.Place
	}
	held := make(map[claim]bool)
	for _, h := range x.AllHoldings() {
		if h.Stands != edtf.No {
			held[claim{h.Party, h.Proposition, h.Place}] = true
		}
	}
	rest := make(map[attribution.Ref]bool)
	add := func(p query.Position) {
		outer := x.Act(query.Place{Statement: p.Place.Statement, Act: p.Place.Act})
		rest[p.On] = rest[p.On] || words(&outer)
	}
	for _, p := range x.Positions() {
		if !p.Verb.Holds() || held[claim{p.Party, p.On, p.Place}] {
			add(p)
		}
	}
	for _, p := range x.Reports() {
		add(p)
	}
	return rest
}

// propositions returns the accounts and the attributions of a case, in the order of the document.
func propositions(c *attribution.Case) []attribution.Ref {
	out := make([]attribution.Ref, 0, len(c.Accounts)+len(c.Attributions))
	for _, id := range slices.Sorted(maps.Keys(c.Accounts)) {
		out = append(out, id.Ref())
	}
	for _, id := range slices.Sorted(maps.Keys(c.Attributions)) {
		out = append(out, id.Ref())
	}
	return out
}
