package stix_test

import (
	"testing"

	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/pace"
	"example.com/attribution/stix"
)

// However many claims, joiners and agreements there are, a bundle is made in time in proportion.
func TestFromCaseGrowsWithTheCase(t *testing.T) {
	pace.Linear(t, 250, func(n int) func() {
		c := casetest.Joined(n)
		return func() {
			if _, _, err := stix.FromCase(c, stix.Options{}); err != nil {
				t.Fatal(err)
			}
		}
	})
}
