package attribution

import "github.com/google/uuid"

// An Attribution is an atomic proposition: a subject, a link, an object. It asserts nothing; parties hold it, doubt it or deny it
// through the acts of their statements. Two strengths of one claim are two acts on one Attribution; two links are two Attributions.
//
// The subject is an incident, an actor or a piece of evidence, the object an actor, an incident or a response. Each [Link] says which
// ends it takes and in which direction it reads.
type Attribution struct {
	UUID    uuid.UUID `json:"uuid,omitzero"` // of its own, for propositions known beyond the case
	Subject Ref       `json:"subject,omitzero"`
	Link    Link      `json:"link,omitzero"`
	Object  Ref       `json:"object,omitzero"`
	Period  When      `json:"period,omitzero"` // when the link is said to hold; zero: not stated
	Extra   Extra     `json:"-"`
}
