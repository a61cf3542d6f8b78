package attribution

import (
	"encoding/json"

	"github.com/google/uuid"
)

// Format names the file format that this package reads and writes. It is the member "format" of an encoded case.
const Format = "attribution/1"

// Extra holds the members of an encoded entity that this package does not know, custom ones among them. They come back
// unchanged when the case is encoded. Custom keys are namespaced, as in "example.org/priority", so that they never meet
// a member that a later version of the format defines. The member "$schema" of a case, by which editors find its JSON
// Schema, is kept here too, and is written first. Nil: none.
type Extra map[string]json.RawMessage

// A Case is a dossier: what parties said about who is responsible for which incidents, in whose words, and what states
// did about it. It is plain data without hidden state: build it as a literal, then call [Case.Validate]. Collections
// are maps from ids to entities, so ids are unique and a [Ref] is a path. A Case is safe for concurrent reading.
//
// The zero Case states nothing; a valid one has an ID.
type Case struct {
	ID string `json:"id,omitzero"` // names the dossier, in the form of an entity's id
	// namespace of the entities' UUIDs; zero: they have none but their own
	UUID uuid.UUID `json:"uuid,omitzero"`
	// in Lang, as are all descriptions, titles and remarks of the compilers
	Title    string `json:"title,omitzero"`
	Lang     Lang   `json:"lang,omitzero"`     // of the compilers' own words
	Modified When   `json:"modified,omitzero"` // when the dossier was last changed
	// compilers; what they infer or remark is an editorial statement of theirs
	By       []ActorID    `json:"by,omitzero"`
	License  string       `json:"license,omitzero"`  // of the dossier, as an SPDX expression
	Marking  Marking      `json:"marking,omitzero"`  // with whom the dossier may be shared; zero: not stated
	Accepted []Acceptance `json:"accepted,omitzero"` // findings that the compilers looked at and leave as they are
	Searches []Search     `json:"searches,omitzero"` // what the compilers looked for, in the order in which they did
	MadeOf   []string     `json:"madeOf,omitzero"`   // ids of the cases of which it was merged, sorted; nil: it was not

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

// Collections of a case. Order is by id in files; in answers it is by date and, where dates do not decide, by id.
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
