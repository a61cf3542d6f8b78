package query_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// What lasts is in force from its beginning to its end, and what is done never is: before, within and after, one
// response of each kind.
func TestInForceByKind(t *testing.T) {
	m := Measure{By: []ActorID{"uk"}, Effective: "2003", Ended: "2007"}
	lasting := map[string]Response{
		"a sanction": &Sanction{Measure: m}, "a charge": &Indictment{Measure: m}, "a reward": &Reward{Measure: m},
		"an investigation": &Investigation{Measure: m}, "a severance": &DiplomaticMeasure{Measure: m, Step: StepSeverance},
		"a downgrade": &DiplomaticMeasure{Measure: m, Step: StepDowngrade}, "a mission closure": &DiplomaticMeasure{Measure: m, Step: StepMissionClosed},
		"a recall": &DiplomaticMeasure{Measure: m, Step: StepRecall}, "a ban": &DomesticMeasure{Measure: m, Sort: DomesticBan},
		"an emergency": &DomesticMeasure{Measure: m, Sort: DomesticEmergency}, "a law": &DomesticMeasure{Measure: m, Sort: DomesticLegislation},
		"a decree": &DomesticMeasure{Measure: m, Sort: DomesticDecree}, "an inquiry": &DomesticMeasure{Measure: m, Sort: DomesticInquiry},
	}
	done := map[string]Response{
		"a disruption": &Disruption{Measure: m}, "a conversation": &DiplomaticMeasure{Measure: m, Step: StepConversation},
		"a démarche": &DiplomaticMeasure{Measure: m, Step: StepDemarche}, "a note": &DiplomaticMeasure{Measure: m, Step: StepProtestNote},
		"a summons": &DiplomaticMeasure{Measure: m, Step: StepSummons}, "a visit called off": &DiplomaticMeasure{Measure: m, Step: StepCancelVisit},
		"an expulsion": &DiplomaticMeasure{Measure: m, Step: StepExpulsion},
	}
	unstated := map[string]Response{
		"a step": &DiplomaticMeasure{Measure: m}, "a custom step": &DiplomaticMeasure{Measure: m, Step: "example.org/toast"},
		"a domestic measure": &DomesticMeasure{Measure: m}, "another kind": &UnknownResponse{Measure: m, Kind: "example.org/tariff"},
	}
	for _, test := range []struct {
		responses map[string]Response
		within    edtf.Answer
	}{{lasting, edtf.Yes}, {done, edtf.No}, {unstated, edtf.CannotTell}} {
		for name, r := range test.responses {
			x := query.New(&Case{ID: "c", Actors: Actors{"uk": &State{}}, Responses: Responses{"r": r}})
			for date, want := range map[When]edtf.Answer{"2001": edtf.No, "2005": test.within, "2009": edtf.No} {
				if got, err := x.InForce("r", date); err != nil || got != want {
					t.Errorf("%s in %s: %v, want %v (%v)", name, date, got, want, err)
				}
			}
		}
	}
}

// What a status says where no end is stated: before the beginning nothing applies, after it what the status leaves open
// cannot be told, and as last known the status itself says it.
func TestInForceByStatus(t *testing.T) {
	const yes, no, open = edtf.Yes, edtf.No, edtf.CannotTell
	m := func(status Status) Measure { return Measure{Effective: "2003", Status: status} }
	for _, test := range []struct {
		name          string
		response      Response
		later, latest edtf.Answer
	}{
		{"without one", &Sanction{Measure: m("")}, yes, yes},
		{"in force", &Sanction{Measure: m(StatusInForce)}, yes, yes},
		{"pending", &Sanction{Measure: m(StatusPending)}, open, no},
		{"suspended", &Sanction{Measure: m(StatusSuspended)}, open, no},
		{"expired", &Reward{Measure: m(StatusExpired)}, open, no},
		{"annulled", &Sanction{Measure: m(StatusAnnulled)}, open, no},
		{"withdrawn", &Reward{Measure: m(StatusWithdrawn)}, open, no},
		{"completed", &Investigation{Measure: m(StatusCompleted)}, open, no},
		{"a pending charge", &Indictment{Measure: m(StatusPending)}, yes, yes},
		{"a pending investigation", &Investigation{Measure: m(StatusPending)}, yes, yes},
		{"a pending inquiry", &DomesticMeasure{Measure: m(StatusPending), Sort: DomesticInquiry}, yes, yes},
		{"a pending law", &DomesticMeasure{Measure: m(StatusPending), Sort: DomesticLegislation}, open, no},
		{"a recall, which is for a time", &DiplomaticMeasure{Measure: m(""), Step: StepRecall}, open, open},
		{"a recall that goes on", &DiplomaticMeasure{Measure: m(StatusInForce), Step: StepRecall}, yes, yes},
		{"a kind that is not known and is in force", &UnknownResponse{Measure: m(StatusInForce), Kind: "example.org/tariff"}, yes, yes},
		{"a kind that is not known and is over", &UnknownResponse{Measure: m(StatusExpired), Kind: "example.org/tariff"}, open, no},
		{"a kind that is not known and was completed", &UnknownResponse{Measure: m(StatusCompleted), Kind: "example.org/tariff"}, open, no},
		{"a summons, whatever it says", &DiplomaticMeasure{Measure: m(StatusInForce), Step: StepSummons}, no, no},
		{"suspended for a part of its time", &Sanction{Measure: Measure{Effective: "2003", Ended: "2009", Status: StatusSuspended}}, open, no},
		{"a day says more than a status", &Sanction{Measure: Measure{Effective: "2003", Ended: "2009", Status: StatusExpired}}, yes, no},
		{"a charge from its filing", &Indictment{Measure: Measure{Announced: "2009"}, Filed: "2003"}, yes, yes},
		{"nothing is dated", &Sanction{}, open, open},
		{"nothing is dated, and it is in force", &Sanction{Measure: Measure{Status: StatusInForce}}, open, yes},
	} {
		t.Run(test.name, func(t *testing.T) {
			x := query.New(&Case{ID: "c", Responses: Responses{"r": test.response}})
			before := no
			if m := test.response.ResponseMeasure(); m.Effective+m.Announced == "" {
				before = open
			}
			for date, want := range map[When]edtf.Answer{"2001": before, "2005": test.later, "": test.latest} {
				if got, err := x.InForce("r", date); err != nil || got != want {
					t.Errorf("at %q: %v, want %v (%v)", date, got, want, err)
				}
			}
		})
	}
}

// A step is against the state whose envoy it concerns, and a recall against nobody but whom it names.
func TestInForceAgainstEnvoys(t *testing.T) {
	m := Measure{By: []ActorID{"ministry"}, CarriedOut: "2003"}
	x := query.New(&Case{ID: "c",
		Actors: Actors{"de": &State{}, "ministry": &Organ{Of: "de"}, "ru": &State{}, "gru": &Organ{Of: "ru"}},
		Responses: Responses{
			"closure": &DiplomaticMeasure{Measure: m, Step: StepMissionClosed, EnvoyOf: "ru"},
			"own":     &DiplomaticMeasure{Measure: m, Step: StepMissionClosed, EnvoyOf: "de"},
			"recall":  &DiplomaticMeasure{Measure: Measure{By: m.By, CarriedOut: "2003", Against: []ActorID{"ru"}, Status: StatusInForce}, Step: StepRecall, EnvoyOf: "de"},
			"summons": &DiplomaticMeasure{Measure: m, Step: StepSummons, EnvoyOf: "ru"},
		}})
	for _, test := range []struct {
		response ResponseID
		against  ActorID
		want     edtf.Answer
	}{
		{"closure", "ru", edtf.Yes}, {"closure", "gru", edtf.No}, {"closure", "de", edtf.No},
		{"own", "de", edtf.No}, {"own", "ru", edtf.No},
		{"recall", "ru", edtf.Yes}, {"recall", "de", edtf.No},
		{"summons", "ru", edtf.No},
	} {
		if got, err := x.InForce(test.response, "2005", test.against); err != nil || got != test.want {
			t.Errorf("%s against %s: %v, want %v (%v)", test.response, test.against, got, test.want, err)
		}
	}
	for _, r := range x.Responses() {
		if r.ID == "closure" || r.ID == "summons" {
			equal(t, r.Targets, "ru")
		}
	}
}

// Germany called its ambassador in Moscow home for ten days, which its dossier dates.
func TestDossierInForce(t *testing.T) {
	for date, want := range map[When]edtf.Answer{"2024-05-01": edtf.No, "2024-05-10": edtf.Yes, "2024-06-01": edtf.No, "": edtf.No} {
		if got, err := dossier(t, "2024-germany-czechia").InForce("de-recall", date); err != nil || got != want {
			t.Errorf("at %q: %v, want %v (%v)", date, got, want, err)
		}
	}
}
