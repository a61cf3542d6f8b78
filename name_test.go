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
		"typed": (*Group)(nil),
	}
	for id, want := range map[ActorID]string{
		"apt31": "APT31", "spy": "An official who was not named", "china": "China", "gone": "gone", "typed": "typed", "unheard-of": "unheard-of",
	} {
		if got := actors.Name(id).Text; got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

func TestIncidentsName(t *testing.T) {
	incidents := Incidents{
		"titled": {Title: "Compromise of the Electoral Commission", Names: []Name{{Text: "Estuary"}}},
		"named":  {Names: []Name{{Text: "Estuary"}}},
		"bare":   {},
		"gone":   nil,
	}
	for id, want := range map[IncidentID]string{
		"titled": "Compromise of the Electoral Commission", "named": "Estuary", "bare": "bare", "gone": "gone", "unheard-of": "unheard-of",
	} {
		if got := incidents.Name(id).Text; got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

// A state with no more than a code is shown as its country, whatever its id.
func TestNameOfCountry(t *testing.T) {
	actors := Actors{
		"coded": &State{Code: "IE"}, "named": &State{Code: "IE", Profile: Named("Éire", "ga")},
		"described": &State{Code: "IE", Profile: Profile{Description: "a state"}}, "unknown": &State{Code: "QQ"},
	}
	for id, want := range map[ActorID]Name{"coded": {Text: "Ireland", Lang: "en"}, "named": {Text: "Éire", Lang: "ga"},
		"described": {Text: "Ireland", Lang: "en"}, "unknown": {Text: "unknown"}} {
		if got := actors.Name(id); got.Text != want.Text || got.Lang != want.Lang {
			t.Errorf("%s: %v, want %v", id, got, want)
		}
	}
}
