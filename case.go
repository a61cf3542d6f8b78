package attribution

import (
	"encoding/json"

	"github.com/google/uuid"
)

// Format names the file format that this package reads and writes. It is the member "format" of an encoded case.
const Format = "attribution/1"

// Extra holds the members of an encoded entity that this package does not know, and the caller's own. They come back unchanged when
// the case is encoded. Keys of the caller's own are namespaced, as in "example.org/priority", so that they never meet a member that a
// later version of the format defines. Nil: none.
type Extra map[string]json.RawMessage

// A Case is a dossier: what parties said about who is responsible for which incidents, in whose words, and what states did about it.
// It is plain data without hidden state: build it as a literal, then call [Case.Validate]. Collections are maps from ids to entities,
// so ids are unique and a [Ref] is a path. A Case is safe for concurrent reading.
//
// The zero Case states nothing; a valid one has an ID.
type Case struct {
	ID       string    `json:"id,omitzero"`       // names the dossier, in the form of an entity's id
	UUID     uuid.UUID `json:"uuid,omitzero"`     // namespace of the entities' UUIDs; zero: they have none but their own
	Title    string    `json:"title,omitzero"`    // in Lang, as are all descriptions, titles and remarks of the compilers
	Lang     Lang      `json:"lang,omitzero"`     // of the compilers' own words
	Modified When      `json:"modified,omitzero"` // when the dossier was last changed
	By       []ActorID `json:"by,omitzero"`       // compilers; what they infer or remark is an editorial statement of theirs
	License  string    `json:"license,omitzero"`  // of the dossier, as an SPDX expression
	Marking  string    `json:"marking,omitzero"`  // of the dossier, in the Traffic Light Protocol 2.0 of FIRST: "TLP:CLEAR"

	Actors       Actors       `json:"actors,omitzero"`
	Incidents    Incidents    `json:"incidents,omitzero"`
	Accounts     Accounts     `json:"accounts,omitzero"`
	Sources      Sources      `json:"sources,omitzero"`
	Evidence     Evidence     `json:"evidence,omitzero"`
	Attributions Attributions `json:"attributions,omitzero"`
	Statements   Statements   `json:"statements,omitzero"`
	Quotes       Quotes       `json:"quotes,omitzero"`
	Responses    Responses    `json:"responses,omitzero"`

	Extra Extra `json:"-"`
}

// Collections of a case. Order is by id in files; in answers it is by date and, where dates cannot tell, by id.
type (
	Actors       map[ActorID]Actor              // who
	Incidents    map[IncidentID]*Incident       // identities of what happened
	Accounts     map[AccountID]*Account         // propositions: tellings of an incident
	Sources      map[SourceID]*Source           // documents
	Evidence     map[EvidenceID]*EvidenceItem   // what claims rest on
	Attributions map[AttributionID]*Attribution // propositions: subject, link, object
	Statements   map[StatementID]*Statement     // texts and speeches, and the acts that they perform
	Quotes       map[QuoteID]*Quote             // exact words, and renderings of them
	Responses    map[ResponseID]Response        // what states did
)

// Has reports whether the case holds the entity that r names.
func (c *Case) Has(r Ref) bool {
	collection, id := r.Split()
	return c.has(collection, id)
}

func (c *Case) has(collection, id string) bool {
	ok := false
	switch collection {
	case actorsMember:
		_, ok = c.Actors[ActorID(id)]
	case incidentsMember:
		_, ok = c.Incidents[IncidentID(id)]
	case accountsMember:
		_, ok = c.Accounts[AccountID(id)]
	case sourcesMember:
		_, ok = c.Sources[SourceID(id)]
	case evidenceMember:
		_, ok = c.Evidence[EvidenceID(id)]
	case attributionsMember:
		_, ok = c.Attributions[AttributionID(id)]
	case statementsMember:
		_, ok = c.Statements[StatementID(id)]
	case quotesMember:
		_, ok = c.Quotes[QuoteID(id)]
	case responsesMember:
		_, ok = c.Responses[ResponseID(id)]
	}
	return ok
}

// EntityUUID returns the UUID of the entity that r names: its own if it has one, else the one derived from the case's UUID and the
// reference (version 5 of RFC 9562, section 5.5). Without either it is zero. An entity that the case does not hold has none.
func (c *Case) EntityUUID(r Ref) uuid.UUID {
	if !c.Has(r) {
		return uuid.Nil
	}
	if own := c.ownUUID(r); own != uuid.Nil {
		return own
	}
	if c.UUID == uuid.Nil {
		return uuid.Nil
	}
	return uuid.NewSHA1(c.UUID, []byte(r))
}

func (c *Case) ownUUID(r Ref) uuid.UUID {
	collection, id := r.Split()
	switch collection {
	case actorsMember:
		if a := c.Actors[ActorID(id)]; !isNil(a) {
			return a.ActorProfile().UUID
		}
	case incidentsMember:
		if i := c.Incidents[IncidentID(id)]; i != nil {
			return i.UUID
		}
	case sourcesMember:
		if s := c.Sources[SourceID(id)]; s != nil {
			return s.UUID
		}
	case attributionsMember:
		if a := c.Attributions[AttributionID(id)]; a != nil {
			return a.UUID
		}
	case statementsMember:
		if s := c.Statements[StatementID(id)]; s != nil {
			return s.UUID
		}
	case responsesMember:
		if r := c.Responses[ResponseID(id)]; !isNil(r) {
			return r.ResponseMeasure().UUID
		}
	}
	return uuid.Nil
}

// when returns the date of a statement, or that on which a response was announced.
func (c *Case) when(r Ref) When {
	collection, id := r.Split()
	switch collection {
	case statementsMember:
		if s := c.Statements[StatementID(id)]; s != nil {
			return s.When
		}
	case responsesMember:
		if r := c.Responses[ResponseID(id)]; !isNil(r) {
			return r.ResponseMeasure().Announced
		}
	}
	return ""
}
