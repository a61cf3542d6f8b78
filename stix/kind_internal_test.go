package stix

import (
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/kindtest"
)

// objectsOf are the types of the objects that actors are written as and, of identities, their classes.
var objectsOf = map[attribution.ActorID]string{
	"state": "identity organization", "organ": "identity organization", "organization": "identity organization", "person": "identity individual",
	"coalition": "identity group", "unnamed": "identity unknown", "group": "intrusion-set", "persona": "identity unknown",
}

// Every kind of response has words by which its object is named.
func TestEveryKindOfResponseHasWords(t *testing.T) {
	for id, r := range casetest.Complete().Responses {
		if _, known := responseWords[r.ResponseKind()]; !known && !strings.Contains(r.ResponseKind(), "/") {
			t.Errorf("%s: a %s has no words; give it some in write_response.go", id, r.ResponseKind())
		}
	}
}

// For every kind of actor it is decided as what it is written.
func TestEveryKindIsWritten(t *testing.T) {
	for id, a := range kindtest.Actors(t) {
		c := &attribution.Case{ID: "x", Modified: "2024-05-01", Actors: attribution.Actors{id: a}}
		c.Actors[id].ActorProfile().Names = []attribution.Name{{Text: "A name"}}
		b, _, err := FromCase(c, Options{})
		if err != nil {
			t.Fatal(err)
		}
		want, known := objectsOf[id]
		if !known {
			t.Errorf("a %s is written as custom kinds are; decide in write_actor.go and classOf as what", id)
			continue
		}
		found := false
		var written []string
		for _, o := range b.Objects {
			if o.Text("name") == "A name" {
				is := o.Type()
				if class := o.Text("identity_class"); class != "" {
					is += " " + class
				}
				written = append(written, is)
				found = found || is == want
			}
		}
		if !found {
			t.Errorf("a %s is written as %q; want %q", id, written, want)
		}
	}
}
