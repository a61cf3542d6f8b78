package attribution_test

import (
	"fmt"
	"testing"

	"example.com/attribution"
)

func TestIsProposition(t *testing.T) {
	for _, collection := range attribution.Collections() {
		want := collection == attribution.CollectionAttributions || collection == attribution.CollectionAccounts
		if got := collection.Ref("x").IsProposition(); got != want {
			t.Errorf("%s/x is a proposition: %t; want %t", collection, got, want)
		}
	}
	if attribution.Ref("").IsProposition() {
		t.Error("the zero reference is a proposition")
	}
}

func ExampleAssessment_Terms() {
	a := attribution.Assessment{
		Confidence: attribution.Said("high confidence", "en"),
		Likelihood: attribution.Said("almost certainly", "en"),
	}
	for part, term := range a.Terms() {
		fmt.Println(part, term)
	}
	// Output:
	// likelihood almost certainly
	// confidence high confidence
}
