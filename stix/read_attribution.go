package stix

import (
	"slices"

	"example.com/attribution"
)

// readRelationship reads a relationship as an attribution, if it is one between what a case has.
func (r *reader) readRelationship(o Object) {
	source, target := r.id(o, "source_ref"), r.id(o, "target_ref")
	kind := r.text(o, "relationship_type")
	if r.extension(o.ID()).ref == derivedRef {
		r.finish(o)
		return
	}
	if r.isSeat(o) {
		r.finish(o)
		r.loseSeat(o, source)
		return
	}
	if r.isReach(o) {
		r.readReach(o)
		return
	}
	if state, ok := r.territories[target]; ok {
		target = state
	}
	a := &attribution.Attribution{Subject: r.ref(source), Object: r.ref(target)}
	told := r.extension(o.ID()).ref != ""
	if a.Subject == "" || a.Object == "" {
		if _, held := r.at[source]; !held {
			r.lose(o.ID(), "/source_ref", o.value("source_ref"), "the relationship is of something that is not in the bundle")
			r.of(o.ID()).done = !told
		} else if _, held := r.at[r.id(o, "target_ref")]; !held {
			r.lose(o.ID(), "/target_ref", o.value("target_ref"), "the relationship is to something that is not in the bundle")
			r.of(o.ID()).done = !told
		}
		if !told {
			return
		}
	}
	inferred := false
	a.Link, inferred = r.link(kind, source, target)
	if a.Link == attribution.ConnectedWith && isActor(a.Subject) && !isActor(a.Object) {
		a.Subject, a.Object = a.Object, a.Subject
	}
	if !told && (a.Link == "" || !a.Link.Takes(r.c, a.Subject, a.Object)) {
		return
	}
	a.Period = stretch(timestamp(r.text(o, "start_time")).date(), timestamp(r.text(o, "stop_time")).date())
	said := proposition{a.Subject, a.Object, a.Link, kind, a.Period}
	if ref := r.made[said]; ref != "" && !told && !isLabelled(o, unasserted) {
		r.claimAgain(o, ref, kind, inferred)
		return
	}
	_, subject := a.Subject.Split()
	_, object := a.Object.Split()
	id := attribution.AttributionID(r.name(o, attribution.CollectionAttributions, subject+" "+object))
	a.UUID = r.own(o.ID(), id.Ref())
	if !isLabelled(o, unasserted) && r.made[said] == "" {
		r.made[said] = id.Ref()
	}
	read := slices.Clone(claimed)
	if r.isWritten(o, attribution.CollectionStatements) {
		read = slices.DeleteFunc(read, func(name string) bool { return name == "description" })
	}
	if isLabelled(o, unasserted) {
		read = append(read, "revoked") // which is not a withdrawal by a producer
	}
	a.Extra = r.extra(o, read...)
	if implied := relationOf(r.c, a, source.Type(), r.id(o, "target_ref").Type()); implied != kind && !told {
		a.Extra = keptOf(a.Extra).with("relationship_type", textNode(kind)).extra()
	}
	r.addAttribution(id, a)
	if isLabelled(o, unasserted) {
		return
	}
	r.claims = append(r.claims, claim{object: o, on: []attribution.Ref{id.Ref()}, inferred: inferred,
		wording: r.wordingOf(o, kind, inferred)})
}

// claimed are the properties of a relationship that its attribution, and the act that holds it, say.
var claimed = []string{"relationship_type", "source_ref", "target_ref", "start_time", "stop_time", "description",
	"created_by_ref", "external_references", "confidence"}

// wordingOf returns the words of a relationship or, where it has none and says less than the link, its type.
func (r *reader) wordingOf(o Object, kind string, inferred bool) attribution.Words {
	wording := attribution.Words{Text: r.text(o, "description"), Lang: r.lang(o)}
	if words, ok := wordsOf(wording.Text, r.creatorName(o)); ok {
		wording.Text = words
	}
	switch {
	case wording.Text != "":
		return wording
	case inferred:
		return attribution.Words{Text: kind}
	}
	return attribution.Words{}
}

// claimAgain notes that one more relationship says what another said before: one proposition that its producer holds,
// too.
func (r *reader) claimAgain(o Object, ref attribution.Ref, kind string, inferred bool) {
	r.of(o.ID()).ref = ref
	r.finish(o)
	r.claims = append(r.claims, claim{object: o, on: []attribution.Ref{ref}, inferred: inferred,
		wording: r.wordingOf(o, kind, inferred),
		kept:    r.extra(o, append(slices.Clone(claimed), "revoked")...)})
}

func (r *reader) addAttribution(id attribution.AttributionID, a *attribution.Attribution) {
	if r.c.Attributions == nil {
		r.c.Attributions = make(attribution.Attributions)
	}
	r.c.Attributions[id] = a
}

func isActor(r attribution.Ref) bool {
	collection, _ := r.Split()
	return collection == attribution.CollectionActors
}

// isSeat reports whether a relationship says no more than in which country a state or an organization is, which is read
// with it.
func (r *reader) isSeat(o Object) bool {
	if r.text(o, "relationship_type") != "located-at" || isRevoked(o) || r.countries[r.id(o, "source_ref")] == "" {
		return false
	}
	switch r.c.Actors[r.actor(r.id(o, "source_ref"))].(type) {
	case *attribution.State, *attribution.Organization:
		return true
	}
	return false
}

// loseSeat notes what a relationship that says where an identity is says beside.
func (r *reader) loseSeat(o Object, of ID) {
	read := []string{"relationship_type", "source_ref", "target_ref", "object_marking_refs"}
	if r.text(o, "created_by_ref") == r.textOf(of, "created_by_ref") {
		read = append(read, "created_by_ref")
	}
	r.loseRest(o, "of where an identity is a case has the country alone", read...)
}

// link returns the link that a relationship stands for, and whether the relationship says less than the link.
func (r *reader) link(kind string, source, target ID) (link attribution.Link, inferred bool) {
	subject, object := r.ref(source), r.ref(target)
	between := isActor(subject) && isActor(object)
	switch kind {
	case "attributed-to":
		if !between {
			return attribution.ConductedBy, false
		}
		if isStateSide(r.c, object) {
			return attribution.LinkedTo, true
		}
		if source.Type() == "threat-actor" {
			return attribution.PersonaOf, false // its real identity (section 4.17.2)
		}
		return attribution.AssociatedWith, true // involved in some of the activity (section 4.9.2)
	case "related-to":
		if between {
			return attribution.AssociatedWith, true
		}
		return attribution.ConnectedWith, false
	case "duplicate-of":
		if between {
			return attribution.SameAs, false
		}
		return attribution.SameOperationAs, true
	case "located-at":
		return attribution.BasedIn, false
	case "originates-from":
		return attribution.FromTerritoryOf, false
	case "impersonates":
		return attribution.Imitates, false
	}
	if link := attribution.Link(kind); link.Family() != "" {
		return link, false
	}
	return "", false
}

// isStateSide reports whether a reference names a state or an organ of one.
func isStateSide(c *attribution.Case, ref attribution.Ref) bool {
	switch c.Actors[actorOf(ref)].(type) {
	case *attribution.State, *attribution.Organ:
		return true
	}
	return false
}

// relationOf returns the relationship that stands for an attribution between objects of these types: one of the
// specification where that means the same, else the link's own word.
func relationOf(c *attribution.Case, a *attribution.Attribution, source, target string) string {
	threat := source == "threat-actor"
	switch link := a.Link; {
	case link == attribution.ConductedBy, link == attribution.PersonaOf && threat && !isStateSide(c, a.Object):
		return "attributed-to"
	case link == attribution.ConnectedWith:
		return "related-to"
	case link == attribution.SameAs && source == target:
		return "duplicate-of"
	case link == attribution.BasedIn && target == "location":
		return "located-at"
	case link == attribution.FromTerritoryOf && target == "location":
		return "originates-from"
	case link == attribution.Imitates && threat:
		return "impersonates"
	case isRelation(string(link)):
		return string(link)
	}
	return "related-to"
}
