package report

import (
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/kindtest"
	"golang.org/x/text/language"
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

// Every verb has a form for several parties, and it is decided who are several.
func TestVerbsAgreeWithTheirSubjects(t *testing.T) {
	w := wordsIn(language.English)
	for _, word := range kindtest.Words(t, "Verb") {
		if v := attribution.Verb(word); plurals[v] == "" || w.verb(v, true) == w.verb(v, false) {
			t.Errorf("%q has no form for several parties", v)
		}
	}
	for name, want := range map[string]bool{"officials": true, "British officials": true, "two U.S. officials": true, "others": true, "the police": true,
		"those behind a hacking operation": true, "employees of the embassy": true, "an official": false, "one U.S. official": false, "hostile actors": true,
		"a fluent Chinese speaker": false, "the author of an article": false, "senior administration official": false, "": false} {
		if got := isEnglishPlural(name); got != want {
			t.Errorf("%q is plural: %v", name, got)
		}
	}
}
