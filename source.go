package attribution

import "github.com/google/uuid"

// A Source is a document: the official page, a republisher's copy of it, an article, a list.
type Source struct {
	UUID        uuid.UUID `json:"uuid,omitzero"`
	Title       Words     `json:"title,omitzero"`
	Publisher   ActorID   `json:"publisher,omitzero"`   // who answers for it; zero: not stated
	URL         string    `json:"url,omitzero"`         // zero: not known
	Archive     string    `json:"archive,omitzero"`     // URL of an archived copy
	Via         SourceID  `json:"via,omitzero"`         // the copy through which it was read; zero: it was read itself
	Revises     SourceID  `json:"revises,omitzero"`     // the version that it replaces
	Lang        Lang      `json:"lang,omitzero"`        // of its text
	Published   When      `json:"published,omitzero"`   // as the document dates itself
	Retrieved   When      `json:"retrieved,omitzero"`   // when the copy was taken
	SHA256      string    `json:"sha256,omitzero"`      // of the normalised text, FIPS 180-4, 64 lower-case hexadecimal digits
	Reliability string    `json:"reliability,omitzero"` // the compilers' grade, A to F of the Admiralty system
	Extra       Extra     `json:"-"`
}
