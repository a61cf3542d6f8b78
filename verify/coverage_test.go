package verify_test

import (
	"fmt"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/verify"
	"github.com/google/go-cmp/cmp"
)

func ExampleRenderings() {
	c := &attribution.Case{Quotes: attribution.Quotes{
		"zh": {Lang: "zh", Text: "将采取必要措施维护中方的合法权益"},
		"fr": {Lang: "fr", Text: "prendra toutes les mesures nécessaires pour préserver ses droits et intérêts légitimes", Renders: "zh"},
	}}
	for _, change := range verify.Renderings(c) {
		fmt.Println(change.Quote, change.Kind, change.Rendering)
	}
	// Output: fr universal-added toutes
}

func TestCover(t *testing.T) {
	act := func(on attribution.Ref, quotes ...attribution.QuoteID) attribution.Act {
		return attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{on}, Quotes: quotes}
	}
	c := &attribution.Case{
		Accounts:     attribution.Accounts{"told": {}, "bare": {}},
		Attributions: attribution.Attributions{"quoted": {}, "rendered": {}, "absent": {}, "reported": {}, "noted": {}, "withdrawn": {}, "denied": {}},
		Statements: attribution.Statements{"s": {By: []attribution.ActorID{"a"}, Acts: []attribution.Act{
			act("attributions/quoted", "words"),
			act("accounts/told", "words"),
			act("accounts/bare"),
			act("attributions/rendered", "spoken"),
			act("attributions/absent", "lost"),
			{Verb: attribution.Reports, Quotes: []attribution.QuoteID{"words"}, Reported: &attribution.Act{Verb: attribution.Denies, On: []attribution.Ref{"attributions/reported"}}},
			{Verb: attribution.Notes, On: []attribution.Ref{"attributions/noted"}, Quotes: []attribution.QuoteID{"words"}},
		}}, "earlier": {By: []attribution.ActorID{"a"}, When: "2001", Acts: []attribution.Act{act("attributions/withdrawn", "words")}},
			"later": {By: []attribution.ActorID{"a"}, When: "2003", Acts: []attribution.Act{
				{Verb: attribution.Withdraws, Answers: []attribution.Ref{"attributions/withdrawn"}}}},
			"accusation": {By: []attribution.ActorID{"a"}, Acts: []attribution.Act{act("attributions/denied")}},
			"denial": {By: []attribution.ActorID{"b"}, Acts: []attribution.Act{
				{Verb: attribution.Denies, On: []attribution.Ref{"statements/accusation"}, Quotes: []attribution.QuoteID{"words"}}}}},
		Quotes: attribution.Quotes{
			"words":  {Text: "words"},
			"spoken": {Absent: attribution.AbsentNotHeard},
			"print":  {Text: "words in print", Renders: "spoken"},
			"lost":   {Absent: attribution.AbsentNotFound},
		},
	}
	want := verify.Coverage{Acts: 10, QuotedActs: 6, Propositions: 9, Quoted: 5,
		Bare: []attribution.Ref{"accounts/bare", "attributions/absent", "attributions/noted", "attributions/withdrawn"}}
	if diff := cmp.Diff(want, verify.Cover(c)); diff != "" {
		t.Errorf("coverage (-want +got):\n%s", diff)
	}
}

// Nearly all that the dossiers code rests on words.
func TestCoverOfTheDossiers(t *testing.T) {
	for id, c := range casetest.Dossiers(t) {
		got := verify.Cover(c)
		if got.QuotedActs*10 < got.Acts*8 || got.Quoted*10 < got.Propositions*8 {
			t.Errorf("%s: %+v", id, got)
		}
	}
}
