package attribution_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/kindtest"
)

// For every kind of actor it is decided which links it may be an end of.
func TestEveryKindHasAnEnd(t *testing.T) {
	c := &Case{Actors: kindtest.Actors(t)}
	for id := range c.Actors {
		if !c.HasEnd(id.Ref()) {
			t.Errorf("a %s is taken for an actor of a custom kind in links; decide in link.go which links it may be an end of", id)
		}
	}
}
