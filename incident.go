package attribution

import "github.com/google/uuid"

// An Incident is the identity of something that happened, or is said to have happened. It has no date, victim or
// outcome: those are in accounts, each of which somebody holds.
type Incident struct {
	UUID  uuid.UUID `json:"uuid,omitzero"`  // of its own, for incidents known beyond the case
	Title string    `json:"title,omitzero"` // the compilers' working title, in Case.Lang
	Names []Name    `json:"names,omitzero"` // what parties call it
	Extra Extra     `json:"-"`
}
