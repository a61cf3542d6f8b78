package stix

import (
	"slices"
	"strings"

	"example.com/attribution"
)

// kindAction is the kind of responses of which no more is known.
const kindAction = "oasis-open.org/course-of-action"

// readResponses reads the courses of action that stand for responses: by the extension, or because an incident is said to retaliate for
// them.
func (r *reader) readResponses() {
	for _, o := range r.objects {
		collection, _ := r.told[o.ID()].ref.Split()
		answered := slices.ContainsFunc(r.incoming[o.ID()], func(rel Object) bool { return rel.Text("relationship_type") == string(attribution.RetaliatesFor) })
		if o.Type() != "course-of-action" || collection != attribution.CollectionResponses && (collection != "" || !answered) {
			continue
		}
		id := attribution.ResponseID(r.name(o, attribution.CollectionResponses, o.Text("name")))
		if r.c.Responses == nil {
			r.c.Responses = make(attribution.Responses)
		}
		told := r.told[o.ID()].ref != ""
		read := []string{"external_references"}
		if kind, ok := strings.CutSuffix(o.Text("name"), responseName("", id)); ok && !strings.Contains(kind, " ") && told {
			read = append(read, "name")
		}
		r.c.Responses[id] = &attribution.UnknownResponse{Kind: kindAction, Measure: attribution.Measure{UUID: r.own(o.ID(), id.Ref()), Sources: r.sources(o),
			Extra: r.extra(o, read...)}}
	}
}

// responseName returns the name of the object of a response, which has none of its own.
func responseName(kind string, id attribution.ResponseID) string { return kind + " " + string(id) }
