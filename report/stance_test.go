package report

import (
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/kindtest"
)

// speaking are the verbs that neither claim nor reject what they are on.
var speaking = []attribution.Verb{attribution.Acknowledges, attribution.TakesNote, attribution.ExpressesSolidarity, attribution.Recalls,
	attribution.Urges, attribution.Condemns, attribution.Declines, attribution.AsksEvidence, attribution.CounterAccuses, attribution.Proposes,
	attribution.Announces, attribution.Reports, attribution.Notes, attribution.Speaks}

// For every verb it is decided whether it is shown as a claim, as a rejection, or as neither.
func TestEveryVerbHasAClass(t *testing.T) {
	for _, word := range kindtest.Words(t, "Verb") {
		v := attribution.Verb(word)
		if classOf(v) == "speaks" && !slices.Contains(speaking, v) {
			t.Errorf("%q is shown as a verb that only speaks; decide in stance.go whether it claims or rejects, or list it here", v)
		}
	}
}
