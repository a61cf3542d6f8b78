package attribution

// A Diplomatic is a step between states. Whose envoy it concerns is its heart: a summons is of theirs, a recall is of one's own.
// The rank of the person whom it concerned may differ from the rank that was announced.
type Diplomatic struct {
	Measure
	Step          Step    `json:"step,omitzero"`
	EnvoyOf       ActorID `json:"envoyOf,omitzero"`       // the state whose envoy it concerns; zero: an official of Against, no envoy
	Person        ActorID `json:"person,omitzero"`        // the envoy or official; zero: not named
	Rank          Rank    `json:"rank,omitzero"`          // of the person whom it concerned in fact; zero: not stated
	AnnouncedRank Rank    `json:"announcedRank,omitzero"` // as announced, where it differs; zero: it does not
	Number        int     `json:"number,omitzero"`        // of persons; zero: not stated
}

// A Step is a diplomatic step. Zero: not stated. A word that is not listed here is namespaced.
type Step string

// Diplomatic steps, weakest first.
const (
	StepConversation  Step = "conversation"             // talk with an envoy or official, expressly or evidently not a summons
	StepDemarche      Step = "demarche"                 // formal representation: démarche, 交涉
	StepProtestNote   Step = "protest-note"             // written protest: note verbale
	StepSummons       Step = "summons"                  // the other side's envoy is called in
	StepCancelVisit   Step = "cancelled-visit"          // a visit or talks are called off
	StepRecall        Step = "recall-for-consultations" // one's own envoy is called home for a time
	StepExpulsion     Step = "expulsion"                // members of the other side's mission must leave
	StepDowngrade     Step = "downgrade"                // relations are reduced in rank
	StepMissionClosed Step = "mission-closure"          // a mission or consulate is closed
	StepSeverance     Step = "severance"                // relations are broken off
)

// Severity places the step on the ladder from conversation (1) to severance (10). It is 0 for a step that the ladder does not have.
func (s Step) Severity() int {
	switch s {
	case StepConversation:
		return 1
	case StepDemarche:
		return 2
	case StepProtestNote:
		return 3
	case StepSummons:
		return 4
	case StepCancelVisit:
		return 5
	case StepRecall:
		return 6
	case StepExpulsion:
		return 7
	case StepDowngrade:
		return 8
	case StepMissionClosed:
		return 9
	case StepSeverance:
		return 10
	}
	return 0
}

// A Rank is the rank of a person whom a diplomatic step concerns. Zero: not stated. A word that is not listed here is namespaced.
type Rank string

// Ranks. The first three are the classes of heads of mission of the Vienna Convention on Diplomatic Relations (1961), article 14,
// without the Holy See's.
const (
	RankAmbassador      Rank = "ambassador"
	RankEnvoy           Rank = "envoy"             // envoy or minister
	RankChargeDAffaires Rank = "charge-d-affaires" // also in charge for a time, article 19
	RankMinister        Rank = "foreign-minister"  // a member of the government, no envoy
	RankDiplomat        Rank = "diplomat"          // a member of a mission below its head
	RankOfficial        Rank = "official"          // of a ministry or agency, no envoy
)

// ResponseKind returns "diplomatic".
func (*Diplomatic) ResponseKind() string { return "diplomatic" }
