package query

import (
	"slices"

	"example.com/attribution"
)

// Searches returns the compilers' searches for something, in the order of their log: for the words of an actor, for a
// statement, a quote or a source, and for a quote also those for its statement. With on, those for its words in general
// and for its words on that, or on the incident that it is about; others were for something else. None: nobody looked
// for it, so that silence says nothing.
//
//	for _, party := range x.Silent(claim) {
//		searches := x.Searches(party.Ref(), claim) // what came of looking for its words on the claim
//	}
func (x *Index) Searches(of, on attribution.Ref) []attribution.Search {
	wanted := []attribution.Ref{of}
	if collection, id := of.Split(); collection == quotes {
		if q := x.c.Quotes[attribution.QuoteID(id)]; q != nil && q.Statement != "" {
			wanted = append(wanted, q.Statement.Ref())
		}
	}
	var out []attribution.Search
	for _, s := range x.searchesOn(on) {
		if slices.ContainsFunc(s.For, func(r attribution.Ref) bool { return slices.Contains(wanted, r) }) {
			out = append(out, s)
		}
	}
	return out
}

// searchesOn returns the searches for words on something, or for words in general.
func (x *Index) searchesOn(on attribution.Ref) []attribution.Search {
	if on == "" {
		return x.c.Searches
	}
	about := append([]attribution.Ref{on}, x.incidentsOf(on)...)
	var out []attribution.Search
	for _, s := range x.c.Searches {
		topics := slices.DeleteFunc(slices.Clone(s.For), func(r attribution.Ref) bool { return !isTopic(r) })
		if len(topics) == 0 || slices.ContainsFunc(topics, func(r attribution.Ref) bool { return slices.Contains(about, r) }) {
			out = append(out, s)
		}
	}
	return out
}

// isTopic reports whether a search for something is for words on it, and not for its own words or for it as a text.
func isTopic(r attribution.Ref) bool { return r.IsProposition() || isIncident(r) }

// incidentsOf returns the incidents that a claim is about.
func (x *Index) incidentsOf(claim attribution.Ref) []attribution.Ref {
	if collection, id := claim.Split(); collection == attribution.CollectionAccounts {
		if a := x.c.Accounts[attribution.AccountID(id)]; a != nil && a.Incident != "" {
			return []attribution.Ref{a.Incident.Ref()}
		}
		return nil
	}
	if a := x.attribution(claim); a != nil && isIncident(a.Subject) {
		return []attribution.Ref{a.Subject}
	}
	return nil
}
