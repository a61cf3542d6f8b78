package coding

import (
	"testing"

	"example.com/attribution/internal/kindtest"
)

func TestEveryKindIsRead(t *testing.T) {
	for kind := range kindtest.Actors(t) {
		if a := newActor(string(kind)); a == nil || a.ActorKind() != string(kind) {
			t.Errorf("a table cannot name a %s: add it to newActor in mention.go", kind)
		}
	}
}
