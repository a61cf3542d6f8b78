package attribution

import (
	"slices"
	"strconv"

	"example.com/attribution/internal/model"
)

// A DiplomaticMeasure is a step between states. What matters is whose envoy it concerns: a state summons another's
// envoy and recalls its own. The rank of the person whom it concerned may differ from the rank that was announced.
type DiplomaticMeasure struct {
	Measure
	Step Step `json:"step,omitzero"`
	// the state whose envoy it concerns; zero: an official of Against, no envoy
	EnvoyOf ActorID `json:"envoyOf,omitzero"`
	Person  ActorID `json:"person,omitzero"` // the envoy or official; zero: not named
	// of the person whom it concerned in fact: "ambassador", "chargé d'affaires", "official"; zero: not stated
	Rank          string `json:"rank,omitzero"`
	AnnouncedRank string `json:"announcedRank,omitzero"` // as announced, where it differs; zero: it does not
	Number        int    `json:"number,omitzero"`        // of persons; zero: not stated
}

// A Step is a diplomatic step. Zero: not stated. A word that is not listed here is namespaced.
type Step string

// Diplomatic steps, weakest first.
const (
	// talk with an envoy or official, expressly or evidently not a summons
	StepConversation  Step = "conversation"
	StepDemarche      Step = "demarche"                 // formal representation: démarche, 交涉
	StepProtestNote   Step = "protest-note"             // written protest: note verbale
	StepSummons       Step = "summons"                  // the other side's envoy is called in
	StepCancelVisit   Step = "cancelled-visit"          // a visit or talks are called off
	StepRecall        Step = "recall-for-consultations" // the state's own envoy is called home for a time
	StepExpulsion     Step = "expulsion"                // members of the other side's mission must leave
	StepDowngrade     Step = "downgrade"                // relations are reduced in rank
	StepMissionClosed Step = "mission-closure"          // a mission or consulate is closed
	StepSeverance     Step = "severance"                // relations are broken off
)

// ladder is that of diplomatic steps, from conversation to severance.
var ladder = []Step{StepConversation, StepDemarche, StepProtestNote, StepSummons, StepCancelVisit, StepRecall,
	StepExpulsion, StepDowngrade, StepMissionClosed, StepSeverance}

// Compare orders two steps by how grave they are: negative where s is the weaker, as [StepConversation] is than
// [StepSeverance]. A step that is not listed here has no order, and neither has one that is not stated: ok is false.
func (s Step) Compare(t Step) (order int, ok bool) { return compareIn(ladder, s, t) }

// ResponseKind returns "diplomatic".
func (*DiplomaticMeasure) ResponseKind() string { return "diplomatic" }

func (d *DiplomaticMeasure) check(v *validation) {
	if d.Number < 0 {
		v.reportIn("number", CodeOutOfRange, strconv.Itoa(d.Number),
			"is not a number of persons; give one from 1, or leave it out")
	}
	if envoy := v.c.Actors[d.EnvoyOf]; !model.IsNil(envoy) {
		switch envoy.(type) {
		case *Group, *Person, *Persona:
			v.reportIn("envoyOf", CodeWrongKind, string(d.EnvoyOf), "sends no envoys; name the state, and the envoy under person")
		}
	}
	if person := v.c.Actors[d.Person]; !model.IsNil(person) {
		switch person.(type) {
		case *State, *Group, *Organization, *Coalition:
			v.reportIn("person", CodeWrongKind, string(d.Person), "is not a person; name the envoy or the official")
		}
	}
	if d.EnvoyOf == "" {
		return
	}
	own := slices.ContainsFunc(d.By, func(by ActorID) bool { return v.c.isOrganOf(by, d.EnvoyOf) })
	switch {
	case own && (d.Step == StepSummons || d.Step == StepExpulsion):
		v.reportIn("envoyOf", CodeWrongEnvoy, string(d.EnvoyOf),
			"takes this step itself, and it concerns another's envoy; name the other state, or make it a recall")
	case !own && len(d.By) > 0 && d.Step == StepRecall:
		v.reportIn("envoyOf", CodeWrongEnvoy, string(d.EnvoyOf),
			"does not take this step, and a state recalls only its own envoy; name the state that recalls, or make it a summons")
	}
}
