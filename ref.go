package attribution

import "strings"

// Typed ids name the entities of a case. An id is chosen by the case's author and is unique in its collection; it
// starts with a letter or a digit and goes on with letters, digits, '-', '_' and '.'. Untyped constants convert by
// themselves, so literals need no conversions. The zero id names nothing.
type (
	ActorID       string // an entry of [Case.Actors]
	IncidentID    string // an entry of [Case.Incidents]
	AccountID     string // an entry of [Case.Accounts]
	SourceID      string // an entry of [Case.Sources]
	EvidenceID    string // an entry of [Case.Evidence]
	AttributionID string // an entry of [Case.Attributions]
	StatementID   string // an entry of [Case.Statements]
	QuoteID       string // an entry of [Case.Quotes]
	ResponseID    string // an entry of [Case.Responses]
)

// A Ref names one entity of any collection, as in "actors/apt31" or "attributions/ec-prc". With a slash before it, it
// is the entity's JSON pointer in the encoded case; under [Case.UUID] it is the name from which the entity's UUID is
// derived. Where only one collection makes sense, the typed id is used instead. The zero Ref names nothing.
type Ref string

// formatMember is the member of an encoded case that says in which format it is.
const formatMember = "format"

// kindMember is the member of an encoded actor or response that says of which kind it is.
const kindMember = "kind"

// Ref returns the reference that names the actor in any context.
func (id ActorID) Ref() Ref { return CollectionActors.Ref(string(id)) }

// Ref returns the reference that names the incident in any context.
func (id IncidentID) Ref() Ref { return CollectionIncidents.Ref(string(id)) }

// Ref returns the reference that names the account in any context.
func (id AccountID) Ref() Ref { return CollectionAccounts.Ref(string(id)) }

// Ref returns the reference that names the source in any context.
func (id SourceID) Ref() Ref { return CollectionSources.Ref(string(id)) }

// Ref returns the reference that names the item of evidence in any context.
func (id EvidenceID) Ref() Ref { return CollectionEvidence.Ref(string(id)) }

// Ref returns the reference that names the attribution in any context.
func (id AttributionID) Ref() Ref { return CollectionAttributions.Ref(string(id)) }

// Ref returns the reference that names the statement in any context.
func (id StatementID) Ref() Ref { return CollectionStatements.Ref(string(id)) }

// Ref returns the reference that names the quote in any context.
func (id QuoteID) Ref() Ref { return CollectionQuotes.Ref(string(id)) }

// Ref returns the reference that names the response in any context.
func (id ResponseID) Ref() Ref { return CollectionResponses.Ref(string(id)) }

// Split returns the collection and the id that the reference is made of. Without a slash the id is empty.
func (r Ref) Split() (collection Collection, id string) {
	name, id, _ := strings.Cut(string(r), "/")
	return Collection(name), id
}

// IsProposition reports whether the reference names what a party can hold: an attribution or an account.
func (r Ref) IsProposition() bool {
	collection, _ := r.Split()
	return collection == CollectionAttributions || collection == CollectionAccounts
}
