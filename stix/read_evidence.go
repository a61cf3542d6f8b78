package stix

import (
	"slices"

	"example.com/attribution"
)

// anyEvidence is the abstract of a note that stands for evidence of a kind that is not stated.
const anyEvidence = "evidence"

// readEvidence reads the notes that stand for evidence: by the extension, or because they are said to imitate somebody.
func (r *reader) readEvidence() {
	for _, o := range r.objects {
		if o.Type() != "note" {
			continue
		}
		collection, _ := r.extension(o.ID()).ref.Split()
		imitates := func(at int) bool {
			return r.objects[at].value("relationship_type").is(string(attribution.Imitates))
		}
		if collection != attribution.CollectionEvidence &&
			(collection != "" || !slices.ContainsFunc(r.outgoing[o.ID()], imitates)) {
			continue
		}
		id := attribution.EvidenceID(r.name(o, attribution.CollectionEvidence, r.text(o, "abstract")))
		if r.c.Evidence == nil {
			r.c.Evidence = make(attribution.Evidence)
		}
		e := &attribution.EvidenceItem{UUID: r.own(o.ID(), id.Ref()), Description: r.text(o, "content"), Sources: r.sources(o)}
		read := []string{"content", "created_by_ref", "object_refs", "external_references"}
		if collection != "" {
			read = append(read, "abstract")
			if abstract := r.text(o, "abstract"); abstract != anyEvidence {
				e.Kind = attribution.EvidenceKind(abstract)
			}
		}
		if by := r.actor(r.id(o, "created_by_ref")); by != "" {
			e.By = []attribution.ActorID{by}
		}
		g := gradesIn(gradable(o))
		r.graded[o.ID()] = g
		e.Reliability, e.Credibility = g.reliability, g.credibility
		e.Extra = r.extra(o, read...)
		r.c.Evidence[id] = e
	}
}
