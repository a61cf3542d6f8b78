package attribution

import "slices"

// A Search is one look of the compilers for something: what was looked for, where, with which words, and what came of
// it. With it silence reads "looked for and not found", without it "not looked for".
type Search struct {
	// what was looked for: words of a party, a statement, a quote, a source; empty: what Words say
	For     []Ref        `json:"for,omitzero"`
	Where   string       `json:"where,omitzero"`   // the places that were searched, in Case.Lang
	Words   []string     `json:"words,omitzero"`   // the search terms
	Langs   []Lang       `json:"langs,omitzero"`   // the languages that were searched
	When    When         `json:"when,omitzero"`    // zero: not stated
	Result  SearchResult `json:"result,omitzero"`  // what came of it
	Sources []SourceID   `json:"sources,omitzero"` // what was found
	Remark  string       `json:"remark,omitzero"`  // in Case.Lang
	Extra   Extra        `json:"-"`
}

// A SearchResult is what came of a search.
type SearchResult string

// Results of searches.
const (
	ResultFound        SearchResult = "found"        // what was looked for
	ResultNotFound     SearchResult = "not-found"    // nothing of it
	ResultPartly       SearchResult = "partly"       // some of it
	ResultInconclusive SearchResult = "inconclusive" // what was found may be something else
)

func (s *Search) check(v *validation) {
	if s.Where == "" {
		v.missing("where", "name the places that were searched")
	}
	if s.Result == "" {
		v.missing("result", "say what came of the search: found, not-found, partly or inconclusive")
	}
	if len(s.For) == 0 && len(s.Words) == 0 {
		v.missing("for", "name what was looked for, or give the search terms under words")
	}
	if s.Result == ResultNotFound && len(s.Sources) > 0 {
		v.reportIn("sources", CodeMisplacedMember, string(s.Sources[0]),
			"was found, and the result says that nothing was; correct one of the two")
	}
}

// searched reports whether a search is recorded for a quote or for its statement.
func (l *linter) searched(q *Quote) bool {
	return slices.ContainsFunc(l.c.Searches, func(s Search) bool {
		return slices.ContainsFunc(s.For, func(r Ref) bool {
			collection, id := r.Split()
			return collection == CollectionQuotes && l.c.Quotes[QuoteID(id)] == q || q.Statement != "" && r == q.Statement.Ref()
		})
	})
}
