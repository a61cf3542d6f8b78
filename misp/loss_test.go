package misp_test

import (
	"io"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/misp"
)

// A cluster file says of groups and of claims about them what it has a place for, and all other members are losses.
func TestNothingIsLostSilently(t *testing.T) {
	c := casetest.Complete()
	band, accuser := c.Actors["band"].(*attribution.Group), c.Actors["accuser"].ActorProfile()
	band.Reliability, band.Description, band.Sources, band.Extra = accuser.Reliability, accuser.Description, accuser.Sources, accuser.Extra
	nexus, claim := c.Attributions["nexus"], c.Attributions["claim"]
	nexus.Period, nexus.Extra = claim.Period, claim.Extra
	err := attributiontest.TestAdapter(func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
		f, losses, err := misp.FromCase(c, misp.File{Name: "N", Type: "threat-actor", Source: "S", Category: "actor"})
		if err != nil {
			return nil, err
		}
		return losses, f.Encode(w)
	}, func(r io.Reader) (*attribution.Case, []attribution.Loss, error) {
		f, err := misp.Decode(r)
		if err != nil {
			return nil, nil, err
		}
		return misp.Case(f)
	}, c)
	if err != nil {
		t.Error(err)
	}
}
