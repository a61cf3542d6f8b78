package verify

import (
	"maps"
	"slices"

	"example.com/attribution"
)

// A Coverage says which coded facts of a case rest on words.
type Coverage struct {
	Acts         int               // of all statements, the compilers' notes aside
	QuotedActs   int               // those with a quote that has words, or a rendering that has
	Propositions int               // attributions and accounts
	Quoted       int               // those that rest on a quote: an act that holds, reports or rejects them has words
	Bare         []attribution.Ref // those that do not, in the order of the document
}

// Cover counts which acts and propositions of a case rest on a quote.
func Cover(c *attribution.Case) Coverage {
	rendered := make(map[attribution.QuoteID]bool)
	for _, q := range c.Quotes {
		if q != nil && q.Text != "" {
			rendered[q.Renders] = true
		}
	}
	words := func(ids []attribution.QuoteID) bool {
		return slices.ContainsFunc(ids, func(id attribution.QuoteID) bool {
			q := c.Quotes[id]
			return q != nil && (q.Text != "" || rendered[id])
		})
	}
	var out Coverage
	quoted := make(map[attribution.Ref]bool)
	for _, s := range c.Statements {
		if s == nil {
			continue
		}
		for i := range s.Acts {
			a := &s.Acts[i]
			if a.Verb == attribution.Notes {
				continue
			}
			out.Acts++
			if !words(a.Quotes) {
				continue
			}
			out.QuotedActs++
			for inner := a; inner != nil; inner = inner.Reported {
				for _, r := range inner.On {
					quoted[r] = true
				}
			}
		}
	}
	propositions := make([]attribution.Ref, 0, len(c.Accounts)+len(c.Attributions))
	for _, id := range slices.Sorted(maps.Keys(c.Accounts)) {
		propositions = append(propositions, id.Ref())
	}
	for _, id := range slices.Sorted(maps.Keys(c.Attributions)) {
		propositions = append(propositions, id.Ref())
	}
	out.Propositions = len(propositions)
	for _, r := range propositions {
		if quoted[r] {
			out.Quoted++
		} else {
			out.Bare = append(out.Bare, r)
		}
	}
	return out
}
