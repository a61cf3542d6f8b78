package report

import (
	"maps"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// present returns the case without entities that are nil. What refers to them then refers to nothing, and is shown by
// its id.
func present(c *attribution.Case) *attribution.Case {
	out := *c
	keepPresent(&out.Actors)
	keepPresent(&out.Incidents)
	keepPresent(&out.Accounts)
	keepPresent(&out.Attributions)
	keepPresent(&out.Statements)
	keepPresent(&out.Quotes)
	keepPresent(&out.Evidence)
	keepPresent(&out.Sources)
	keepPresent(&out.Responses)
	return &out
}

// keepPresent replaces a collection that has an entity that is nil, which may be one of a kind.
func keepPresent[M ~map[K]V, K comparable, V any](collection *M) {
	absent := func(_ K, entity V) bool { return model.IsNil(entity) }
	for id, entity := range *collection {
		if absent(id, entity) {
			*collection = maps.Clone(*collection)
			maps.DeleteFunc(*collection, absent)
			return
		}
	}
}
