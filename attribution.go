package attribution

import "github.com/google/uuid"

// An Attribution is an atomic proposition: a subject, a link, an object. It asserts nothing; parties hold it, doubt it
// or deny it through the acts of their statements. Two strengths of one claim are two acts on one Attribution; two
// links are two Attributions.
//
// The subject is an incident, an actor or a piece of evidence, the object an actor, an incident or a response. Each
// [Link] says which ends it takes and in which direction it reads.
type Attribution struct {
	UUID    uuid.UUID `json:"uuid,omitzero"` // of its own, for propositions known beyond the case
	Subject Ref       `json:"subject,omitzero"`
	Link    Link      `json:"link,omitzero"`
	// with a custom link: the family that it belongs to, whose ends it takes, without a strength; zero: that of the
	// link
	Family Family `json:"family,omitzero"`
	Object Ref    `json:"object,omitzero"`
	Period When   `json:"period,omitzero"` // when the link is said to hold; zero: not stated
	Extra  Extra  `json:"-"`
}

func (a *Attribution) check(v *validation) {
	if a.Subject == "" {
		v.missing("subject", "name what the proposition is about: an incident, an actor or a piece of evidence")
	}
	if a.Link == "" {
		v.missing("link", "give the link between subject and object")
	}
	if a.Object == "" {
		v.missing("object", "name whom or what the subject is linked to")
	}
	switch {
	case isNamespaced(string(a.Link)) && a.Family == "":
		v.missing("family", "give the family that the link belongs to")
	case !isNamespaced(string(a.Link)) && a.Family != "":
		v.reportIn("family", CodeMisplacedMember, string(a.Family),
			"is for custom links only; leave it out, since the link says it")
	}
	t := a.traits()
	if t.family == "" {
		return // no link, or one that is reported as an unknown word
	}
	subject, object := v.c.end(a.Subject), v.c.end(a.Object)
	wrong := false
	if v.c.Has(a.Subject) && subject&t.subject == 0 {
		wrong = true
		v.reportIn("subject", CodeWrongEnds, string(a.Subject),
			"cannot be the subject of "+string(a.Link)+", which takes "+t.subject.String())
	}
	if v.c.Has(a.Object) && object&t.object == 0 {
		wrong = true
		v.reportIn("object", CodeWrongEnds, string(a.Object),
			"cannot be the object of "+string(a.Link)+", which takes "+t.object.String())
	}
	if !wrong && v.c.Has(a.Subject) && v.c.Has(a.Object) && !t.fits(subject, object) {
		v.reportIn("object", CodeWrongEnds, string(a.Object),
			"cannot be the object of "+string(a.Link)+" with this subject; an incident is part of an incident, an actor of an actor")
	}
}

// LinkFamily returns the family of the proposition's link: that of a word of this package or, of a custom link, the one
// that the proposition declares.
func (a *Attribution) LinkFamily() Family { return a.traits().family }

func (a *Attribution) traits() linkTraits {
	if t := a.Link.traits(); t.family != "" || !isNamespaced(string(a.Link)) {
		return t
	}
	return a.Family.traits()
}
