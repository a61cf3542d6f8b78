package cases_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/casetest"
	"github.com/google/uuid"
)

func ExampleParties() {
	parties := cases.Parties()
	ncsc := parties["ncsc"].(*attribution.Organ)
	fmt.Println(ncsc.Names[0].Text, "of", parties[ncsc.Of].ActorProfile().Names[0].Text)
	fmt.Println(ncsc.UUID)
	// Output:
	// National Cyber Security Centre of GCHQ
	// 1b7fb117-a265-566d-8fcc-06b468446a54
}

func TestParties(t *testing.T) {
	parties := cases.Parties()
	if parties == nil {
		t.Fatal("the list cannot be decoded")
	}
	c := &attribution.Case{ID: "parties", Lang: "en", Actors: parties}
	if err := c.Validate(); err != nil {
		t.Error(err)
	}
	byUUID := make(map[uuid.UUID]attribution.ActorID)
	for id, party := range parties {
		p := party.ActorProfile()
		if other := byUUID[p.UUID]; p.UUID == uuid.Nil || other != "" {
			t.Errorf("%s and %q have the UUID %s", id, other, p.UUID)
		}
		byUUID[p.UUID] = id
		if len(p.Names) == 0 {
			t.Errorf("%s has no name", id)
		}
		if s, ok := party.(*attribution.State); ok && s.Code == "" {
			t.Errorf("%s has no code", id)
		}
	}
	parties["ncsc"].ActorProfile().UUID = uuid.Nil
	if cases.Parties()["ncsc"].ActorProfile().UUID == uuid.Nil {
		t.Error("what one caller changes, the next one gets")
	}
}

// The states, organs, organizations and groups of the dossiers are parties of the list, with its UUIDs, and in one
// frame: whatever dossier speaks of an organ, it belongs to the same body there.
func TestDossiersTakeTheirParties(t *testing.T) {
	parties := cases.Parties()
	listed := make(map[uuid.UUID]attribution.Actor)
	for _, party := range parties {
		listed[party.ActorProfile().UUID] = party
	}
	for id, c := range casetest.Dossiers(t) {
		for _, a := range slices.Sorted(maps.Keys(c.Actors)) {
			want, ok := listed[c.Actors[a].ActorProfile().UUID]
			if ok && want.ActorKind() != c.Actors[a].ActorKind() {
				t.Errorf("%s: %s is of kind %q, in the list of %q", id, a, c.Actors[a].ActorKind(), want.ActorKind())
				continue
			}
			switch actor := c.Actors[a].(type) {
			case *attribution.State:
				if !ok || actor.Code != want.(*attribution.State).Code {
					t.Errorf("%s: %s is not the state of the list", id, a)
				}
			case *attribution.Organ:
				if !ok {
					t.Errorf("%s: %s is not in the list", id, a)
					continue
				}
				want := want.(*attribution.Organ)
				if actor.Sort != want.Sort || uuidOf(c.Actors, actor.Of) != uuidOf(parties, want.Of) {
					t.Errorf("%s: %s is %q of %s, in the list %q of %s", id, a, actor.Sort, actor.Of, want.Sort, want.Of)
				}
			case *attribution.Organization:
				if !ok {
					t.Errorf("%s: %s is not in the list", id, a)
					continue
				}
				want := want.(*attribution.Organization)
				if actor.Sort != want.Sort || actor.Country != want.Country {
					t.Errorf("%s: %s is %q in %s, in the list %q in %s", id, a, actor.Sort, actor.Country, want.Sort, want.Country)
				}
			case *attribution.Group:
				if !ok || actor.Sort != want.(*attribution.Group).Sort {
					t.Errorf("%s: %s is not the group of the list", id, a)
				}
			}
		}
	}
}

// uuidOf returns the UUID of an actor, zero if there is none.
func uuidOf(actors attribution.Actors, id attribution.ActorID) uuid.UUID {
	if a := actors[id]; a != nil {
		return a.ActorProfile().UUID
	}
	return uuid.Nil
}

// What MISP names as the list does has MISP's UUID.
func TestPartiesHaveUUIDsOfMISP(t *testing.T) {
	data := os.Getenv("ATTRIBUTION_DATA")
	if data == "" {
		t.Skip("ATTRIBUTION_DATA is not set")
	}
	type value struct {
		Value string
		UUID  uuid.UUID
		Meta  struct{ ISO string }
	}
	read := func(name string) []value {
		text, err := os.ReadFile(filepath.Join(data, "misp", "clusters", name+".json"))
		if err != nil {
			t.Skip(err)
		}
		var cluster struct{ Values []value }
		if err := json.Unmarshal(text, &cluster); err != nil {
			t.Fatal(err)
		}
		return cluster.Values
	}
	countries, producers, groups := make(map[string]uuid.UUID), make(map[string]uuid.UUID), make(map[string]uuid.UUID)
	for _, v := range read("country") {
		countries[v.Meta.ISO] = v.UUID
	}
	for _, v := range read("producer") {
		producers[strings.ToLower(v.Value)] = v.UUID
	}
	for _, v := range read("threat-actor") {
		groups[strings.ToLower(v.Value)] = v.UUID
	}
	n := 0
	for id, party := range cases.Parties() {
		p := party.ActorProfile()
		var want uuid.UUID
		switch a := party.(type) {
		case *attribution.State:
			want = countries[a.Code]
		case *attribution.Group:
			want = groups[strings.ToLower(p.Names[0].Text)]
		case *attribution.Organ, *attribution.Organization:
			for _, name := range p.Names {
				if id := producers[strings.ToLower(name.Text)]; id != uuid.Nil {
					want = id
				}
			}
		}
		if want == uuid.Nil {
			continue
		}
		n++
		if p.UUID != want {
			t.Errorf("%s has %s, and MISP %s", id, p.UUID, want)
		}
	}
	if n < 40 {
		t.Errorf("MISP names %d of the parties", n)
	}
}
