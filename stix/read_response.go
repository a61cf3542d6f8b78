package stix

import (
	"slices"

	"example.com/attribution"
)

// kindAction is the kind of responses of which no more is known.
const kindAction = "oasis-open.org/course-of-action"

// readResponses reads the courses of action that stand for responses: by the extension, or because an incident is said
// to retaliate for them.
func (r *reader) readResponses() {
	for _, o := range r.objects {
		if o.Type() != "course-of-action" {
			continue
		}
		collection, _ := r.extension(o.ID()).ref.Split()
		answers := func(at int) bool {
			return r.objects[at].value("relationship_type").is(string(attribution.RetaliatesFor))
		}
		if collection != attribution.CollectionResponses &&
			(collection != "" || !slices.ContainsFunc(r.incoming[o.ID()], answers)) {
			continue
		}
		id := attribution.ResponseID(r.name(o, attribution.CollectionResponses, r.text(o, "name")))
		if r.c.Responses == nil {
			r.c.Responses = make(attribution.Responses)
		}
		r.c.Responses[id] = &attribution.UnknownResponse{Kind: kindAction,
			Measure: attribution.Measure{UUID: r.own(o.ID(), id.Ref()), Sources: r.sources(o),
				Extra: r.extra(o, "external_references")}}
	}
}
