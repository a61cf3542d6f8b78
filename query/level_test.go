package query

import (
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/kindtest"
)

// For every kind of actor it is decided on which level it is named.
func TestLevelOfEveryKind(t *testing.T) {
	f := frame{c: &attribution.Case{Actors: kindtest.Actors(t)}}
	for id := range f.c.Actors {
		if f.level(attribution.FamilyPerpetration, id) == LevelOther {
			t.Errorf("a %s has the level of a custom kind; decide in level.go which it has", id)
		}
	}
}
