package attribution_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	gocmp "github.com/google/go-cmp/cmp"
)

// Who may perform an act does not depend on how many others may.
func TestSpeakers(t *testing.T) {
	for _, others := range []int{0, 100} {
		c := &Case{ID: "speakers", Actors: Actors{
			"author": &Person{}, "office": &Organ{}, "state": &State{}, "organ": &Organ{Of: "state"}, "unit": &Organ{Of: "organ"},
			"joined": &State{}, "its-organ": &Organ{Of: "joined"}, "coalition": &Coalition{Members: []ActorID{"member", "state"}},
			"member": &State{}, "members-organ": &Organ{Of: "member"}, "stranger": &State{}, "employer": &Organization{},
		}}
		s := &Statement{By: []ActorID{"author"}, Office: "office", For: []ActorID{"state", "coalition"}, Joined: []Joiner{{Party: "joined"}}}
		for i := range others {
			id := ActorID(fmt.Sprintf("other-%d", i))
			c.Actors[id] = &State{}
			s.By = append(s.By, id)
		}
		for _, by := range []ActorID{"author", "office", "state", "organ", "unit", "joined", "its-organ", "coalition", "member"} {
			s.Acts = append(s.Acts, Act{Verb: Condemns, By: []ActorID{by}})
		}
		c.Statements = Statements{"s": s}
		if err := c.Validate(); err != nil {
			t.Errorf("among %d others: %v", others, err)
		}
		for _, by := range []ActorID{"stranger", "members-organ", "employer"} {
			s.Acts = []Act{{Verb: Condemns, By: []ActorID{"author", by}}}
			if diff := gocmp.Diff(finds(at("/statements/s/acts/0/by/1", CodeForeignAct)), findings(c.Validate())); diff != "" {
				t.Errorf("%s among %d others (-want +got):\n%s", by, others, diff)
			}
		}
	}
}
