package attribution_test

import (
	"testing"

	. "example.com/attribution"
	"github.com/google/uuid"
)

func TestHas(t *testing.T) {
	c := complete()
	for _, r := range []Ref{ActorID("accused").Ref(), IncidentID("theft").Ref(), AccountID("telling").Ref(), SourceID("page").Ref(),
		EvidenceID("malware").Ref(), AttributionID("claim").Ref(), StatementID("release").Ref(), QuoteID("words").Ref(), ResponseID("listing").Ref()} {
		collection, id := r.Split()
		if !c.Has(r) || c.Has(Ref(collection)) || c.Has(Ref(collection+"/")) || c.Has(Ref(id)) || c.Has("/"+r) || c.Has(r+"/x") {
			t.Errorf("%s: the case does not tell what it has", r)
		}
	}
	if c.Has("") || c.Has("cases/complete") || new(Case).Has("actors/accused") {
		t.Error("the case has what it has not")
	}
}

// An entity's UUID is its own, or else the one of version 5 that its reference has in the case's namespace.
func TestEntityUUID(t *testing.T) {
	c := &Case{
		UUID:         uuid.MustParse("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), // RFC 9562, appendix A: the namespace of URLs
		Actors:       Actors{"own": &State{Profile: Profile{UUID: own(1)}}, "other": &Group{}, "nil": nil, "pointer": (*State)(nil)},
		Incidents:    Incidents{"own": {UUID: own(2)}, "nil": nil},
		Sources:      Sources{"own": {UUID: own(3)}, "nil": nil},
		Attributions: Attributions{"own": {UUID: own(4)}, "nil": nil},
		Statements:   Statements{"own": {UUID: own(5)}, "nil": nil},
		Responses:    Responses{"own": &Sanction{Measure: Measure{UUID: own(6)}}, "nil": nil, "pointer": (*Reward)(nil)},
		Accounts:     Accounts{"x": {}}, Evidence: Evidence{"x": {}}, Quotes: Quotes{"x": {}},
	}
	for i, r := range []Ref{"actors/own", "incidents/own", "sources/own", "attributions/own", "statements/own", "responses/own"} {
		is(t, c.EntityUUID(r), own(byte(i+1)))
	}
	for _, r := range []Ref{"actors/other", "accounts/x", "evidence/x", "quotes/x", "actors/nil", "actors/pointer", "incidents/nil", "sources/nil",
		"attributions/nil", "statements/nil", "responses/nil", "responses/pointer"} {
		is(t, c.EntityUUID(r), uuid.NewSHA1(c.UUID, []byte(r)))
	}
	is(t, c.EntityUUID("actors/nobody"), uuid.Nil)
	is(t, c.EntityUUID(""), uuid.Nil)
	c.UUID = uuid.Nil
	is(t, c.EntityUUID("actors/other"), uuid.Nil)
	is(t, c.EntityUUID("actors/own"), own(1))
}

func TestNamed(t *testing.T) {
	if got := Named("中国", "zh", "en").Names; len(got) != 1 || got[0].Text != "中国" || got[0].Lang != "zh" {
		t.Errorf("got %v", got)
	}
	is(t, Named("APT31").Names[0].Lang, "")
}

// A response is against those whom any of its members names, each once.
func TestTargets(t *testing.T) {
	m := Measure{Against: []ActorID{"a", "b"}}
	equal(t, (&Disruption{Measure: m}).Targets(), "a", "b")
	equal(t, (&Sanction{Measure: m, Designations: []Designation{{Actor: "c"}, {Actor: "a"}, {Actor: "c"}}}).Targets(), "a", "b", "c")
	equal(t, (&Indictment{Measure: m, Defendants: []ActorID{"d", "b"}}).Targets(), "a", "b", "d")
	equal(t, (&Sanction{}).Targets())
}
