package attribution_test

import (
	"testing"

	. "example.com/attribution"
)

func TestActorsName(t *testing.T) {
	actors := Actors{
		"apt31": &Group{Profile: Profile{
			Names:       []Name{{Text: "APT31"}, {Text: "Zirconium", Coined: "microsoft"}},
			Description: "A group of intruders.",
		}},
		"spy":   &Unnamed{Profile: Profile{Description: "An official who was not named"}},
		"china": &State{Code: "CN"},
		"gone":  nil,
	}
	for id, want := range map[ActorID]string{
		"apt31": "APT31", "spy": "An official who was not named", "china": "china", "gone": "gone", "unheard-of": "unheard-of",
	} {
		if got := actors.Name(id).Text; got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}
