package attribution

import (
	"iter"
	"maps"
	"slices"

	"example.com/attribution/internal/ident"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// A Collection names a collection of a case: as a member of the encoded case, and before the slash of a [Ref].
type Collection string

// Collections.
const (
	CollectionActors       Collection = "actors"       // who
	CollectionIncidents    Collection = "incidents"    // identities of what happened
	CollectionAccounts     Collection = "accounts"     // propositions: tellings of an incident
	CollectionSources      Collection = "sources"      // documents
	CollectionEvidence     Collection = "evidence"     // what claims rest on
	CollectionAttributions Collection = "attributions" // propositions: subject, link, object
	CollectionStatements   Collection = "statements"   // texts and speeches, and the acts that they perform
	CollectionQuotes       Collection = "quotes"       // exact words, and renderings of them
	CollectionResponses    Collection = "responses"    // what states did
)

// A keyed collection is one of a case, by its ids.
type keyed struct {
	name  Collection
	entry func(c *Case, id string) (any, bool)
	all   func(c *Case, yield func(Ref, any) bool) bool
	ids   func(c *Case, yield func(string) bool) // in no order
	count func(c *Case) int
}

// keyedBy describes the collection that in returns.
func keyedBy[ID ~string, E any](name Collection, in func(*Case) map[ID]E) keyed {
	return keyed{name,
		func(c *Case, id string) (any, bool) {
			entity, ok := in(c)[ID(id)]
			return entity, ok
		},
		func(c *Case, yield func(Ref, any) bool) bool {
			entities := in(c)
			for _, id := range slices.Sorted(maps.Keys(entities)) {
				if entity := entities[id]; !model.IsNil(entity) && !yield(name.Ref(string(id)), entity) {
					return false
				}
			}
			return true
		},
		func(c *Case, yield func(string) bool) {
			for id := range in(c) {
				if !yield(string(id)) {
					return
				}
			}
		},
		func(c *Case) int { return len(in(c)) }}
}

// collections are those of a case, in the order of the encoded case.
var collections = [...]keyed{
	keyedBy(CollectionActors, func(c *Case) map[ActorID]Actor { return c.Actors }),
	keyedBy(CollectionIncidents, func(c *Case) map[IncidentID]*Incident { return c.Incidents }),
	keyedBy(CollectionAccounts, func(c *Case) map[AccountID]*Account { return c.Accounts }),
	keyedBy(CollectionSources, func(c *Case) map[SourceID]*Source { return c.Sources }),
	keyedBy(CollectionEvidence, func(c *Case) map[EvidenceID]*EvidenceItem { return c.Evidence }),
	keyedBy(CollectionAttributions, func(c *Case) map[AttributionID]*Attribution { return c.Attributions }),
	keyedBy(CollectionStatements, func(c *Case) map[StatementID]*Statement { return c.Statements }),
	keyedBy(CollectionQuotes, func(c *Case) map[QuoteID]*Quote { return c.Quotes }),
	keyedBy(CollectionResponses, func(c *Case) map[ResponseID]Response { return c.Responses }),
}

// Collections returns the names of all collections, in the order of the encoded case.
func Collections() []Collection {
	names := make([]Collection, len(collections))
	for i := range collections {
		names[i] = collections[i].name
	}
	return names
}

// Ref returns the reference to the entity with an id in the collection.
func (c Collection) Ref(id string) Ref { return Ref(string(c) + "/" + id) }

// entry returns what stands under an id of a collection, which may be nil by mistake, and whether anything does.
func (c *Case) entry(collection Collection, id string) (any, bool) {
	for i := range collections {
		if collections[i].name == collection {
			return collections[i].entry(c, id)
		}
	}
	return nil, false
}

// Has reports whether the case holds the entity that r names.
func (c *Case) Has(r Ref) bool {
	_, ok := c.entry(r.Split())
	return ok
}

// Entity returns the entity that r names: an [Actor], a [Response], or a pointer to a struct such as [*Statement]. It
// is nil if the case does not hold it.
func (c *Case) Entity(r Ref) any {
	entity, _ := c.entry(r.Split())
	if model.IsNil(entity) {
		return nil
	}
	return entity
}

// All yields the entities of the case with the references that name them, in the order of the encoded case: collection
// by collection, in each by id. Entries that are nil by mistake are left out.
func (c *Case) All() iter.Seq2[Ref, any] {
	return func(yield func(Ref, any) bool) {
		for i := range collections {
			if !collections[i].all(c, yield) {
				return
			}
		}
	}
}

// EntityUUID returns the UUID of the entity that r names: its own if it has one, else the one derived from the case's
// UUID and the reference (version 5 of RFC 9562, section 5.5). Without either it is zero. An entity that the case does
// not hold has none.
func (c *Case) EntityUUID(r Ref) uuid.UUID {
	entity, ok := c.entry(r.Split())
	if !ok {
		return uuid.Nil
	}
	if !model.IsNil(entity) {
		if own := ownUUID(entity); own != uuid.Nil {
			return own
		}
	}
	if c.UUID == uuid.Nil {
		return uuid.Nil
	}
	return ident.UUID(c.UUID, string(r))
}

// ownUUID returns the UUID that an entity has of its own.
func ownUUID(entity any) uuid.UUID {
	switch e := entity.(type) {
	case Actor:
		return e.ActorProfile().UUID
	case *Incident:
		return e.UUID
	case *Account:
		return e.UUID
	case *Source:
		return e.UUID
	case *EvidenceItem:
		return e.UUID
	case *Attribution:
		return e.UUID
	case *Statement:
		return e.UUID
	case *Quote:
		return e.UUID
	case Response:
		return e.ResponseMeasure().UUID
	}
	return uuid.Nil
}

// when returns the date of a statement, or that on which a response was announced.
func (c *Case) when(r Ref) When {
	switch e := c.Entity(r).(type) {
	case *Statement:
		return e.When
	case Response:
		return e.ResponseMeasure().Announced
	}
	return ""
}
