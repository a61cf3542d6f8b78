package attribution

import "github.com/google/uuid"

// A Response is something that a state, or a body of states, did about an incident, a claim or another response. It is
// [*Sanction], [*Indictment], [*DiplomaticMeasure], [*Reward], [*Investigation], [*Disruption], [*DomesticMeasure],
// [*UnknownResponse], or a custom type that embeds [Measure] (see [Kinds]). Only pointers implement it.
//
// Whether a response attributes anything to a state is computed from the statements that announce it, never stored: a
// sanction of persons or companies says nothing of a state's responsibility (recitals of Decision (CFSP) 2019/797).
type Response interface {
	ResponseKind() string      // the word that stands in the member "kind" of the encoded response
	ResponseMeasure() *Measure // what all responses share
	Targets() []ActorID        // whom it is directed at, by whatever member it says so
	// whether it goes on until it ends, as a sanction does, or is done when it is taken, as a summons is
	Lasts() bool
}

// A Measure is what all responses share. Announced, carried out and in effect are three different days, and each may be
// unknown.
type Measure struct {
	UUID    uuid.UUID `json:"uuid,omitzero"`    // of its own, for measures known beyond the case
	By      []ActorID `json:"by,omitzero"`      // who takes it
	Against []ActorID `json:"against,omitzero"` // whom it is directed at; empty: not stated, or nobody
	// what it answers: incidents, propositions, statements, other responses
	Over        []Ref        `json:"over,omitzero"`
	OtherCauses []string     `json:"otherCauses,omitzero"` // causes outside the case, in Case.Lang
	Follows     []ResponseID `json:"follows,omitzero"`     // responses that it implements, extends or amends
	Announced   When         `json:"announced,omitzero"`
	CarriedOut  When         `json:"carriedOut,omitzero"`
	Effective   When         `json:"effective,omitzero"` // from when it applies
	Deadline    When         `json:"deadline,omitzero"`  // by when the addressee must comply
	Ended       When         `json:"ended,omitzero"`     // when it ceased to apply
	Status      Status       `json:"status,omitzero"`    // where it stands as last known; zero: not stated
	Legal       []LegalBasis `json:"legal,omitzero"`     // what it is based on
	Sources     []SourceID   `json:"sources,omitzero"`
	Extra       Extra        `json:"-"`
}

// ResponseMeasure returns m itself, so that a type that embeds Measure needs only ResponseKind to be a [Response].
func (m *Measure) ResponseMeasure() *Measure { return m }

// Targets returns m.Against. Kinds that name their targets elsewhere too have a method of their own.
func (m *Measure) Targets() []ActorID { return m.Against }

// Lasts returns false: what is done is done. Kinds that go on until they end have a method of their own.
func (m *Measure) Lasts() bool { return false }

// A LegalBasis is law or doctrine that a party invokes: for a measure, a charge, or a claim of state responsibility.
// ARSIWA, Tallinn Manual 2.0 and Healey's spectrum are instruments like others: they are recorded where a party names
// them.
type LegalBasis struct {
	Jurisdiction ActorID `json:"jurisdiction,omitzero"` // whose law; zero: international, or not stated
	// as cited: "Cyber (Sanctions) (EU Exit) Regulations 2020, S.I. 2020/597"
	Instrument string `json:"instrument,omitzero"`
	Article    string `json:"article,omitzero"` // as cited: "18 U.S.C. § 371"
	Words      Words  `json:"words,omitzero"`   // in which it is invoked
	Extra      Extra  `json:"-"`
}

// A Reward is money offered for information.
type Reward struct {
	Measure
	Programme string `json:"programme,omitzero"` // "Rewards for Justice"
	Amount    Count  `json:"amount,omitzero"`    // with its unit; "up to" has only High
}

// An Investigation is a criminal or administrative inquiry into an incident.
type Investigation struct {
	Measure
	Offences []LegalBasis `json:"offences,omitzero"` // suspected, in the authority's words
}

// A Disruption is an operation against infrastructure or access: a takedown, a seizure, a clean-up.
type Disruption struct{ Measure }

// A DomesticMeasure is a measure within a state that has no addressee outside: a decree, an emergency, a ban, a law, an
// inquiry.
type DomesticMeasure struct {
	Measure
	Sort DomesticSort `json:"sort,omitzero"` // zero: not stated
}

// A DomesticSort says what a domestic measure is. Zero: not stated. Custom words are namespaced.
type DomesticSort string

// Sorts of domestic measures.
const (
	DomesticDecree      DomesticSort = "decree"      // an act of the executive
	DomesticEmergency   DomesticSort = "emergency"   // proclamation of a public emergency, as EuRepoC codes it
	DomesticBan         DomesticSort = "ban"         // of a product, service or supplier
	DomesticLegislation DomesticSort = "legislation" // a law, or an initiative for one
	DomesticInquiry     DomesticSort = "inquiry"     // parliamentary or administrative inquiry, reprimands too
)

// An UnknownResponse is of a kind that this program does not know. It is kept as it came: members other than those of
// [Measure] are in Extra.
type UnknownResponse struct {
	Measure
	Kind string `json:"-"` // the word that stood in the member "kind"
}

// ResponseKind returns "reward".
func (*Reward) ResponseKind() string { return "reward" }

// ResponseKind returns "investigation".
func (*Investigation) ResponseKind() string { return "investigation" }

// ResponseKind returns "disruption".
func (*Disruption) ResponseKind() string { return "disruption" }

// ResponseKind returns "domestic".
func (*DomesticMeasure) ResponseKind() string { return "domestic" }

// ResponseKind returns the kind that the response came with.
func (r *UnknownResponse) ResponseKind() string { return r.Kind }

// union returns the members of both lists, each once, in their order.
func union(a, b []ActorID) []ActorID {
	seen := make(map[ActorID]bool, len(a)+len(b))
	var out []ActorID
	for _, list := range [][]ActorID{a, b} {
		for _, id := range list {
			if !seen[id] {
				seen[id] = true
				out = append(out, id)
			}
		}
	}
	return out
}

func (m *Measure) checkMeasure(v *validation) {
	v.inOrder("ended", m.Ended, m.Announced, "it was announced")
	v.inOrder("ended", m.Ended, m.Effective, "it took effect")
	v.inOrder("ended", m.Ended, m.CarriedOut, "it was carried out")
	v.inOrder("deadline", m.Deadline, m.Announced, "it was announced")
	for i, r := range m.Over {
		v.belongs("over", i, r, "what a response answers is an incident, a proposition, a statement or a response",
			CollectionIncidents, CollectionAttributions, CollectionAccounts, CollectionStatements, CollectionResponses)
		v.follows("over", i, string(r), m.Announced, v.c.when(r))
	}
	for i, id := range m.Follows {
		v.follows("follows", i, string(id), m.Announced, v.c.when(id.Ref()))
	}
}

func (l *LegalBasis) check(v *validation) {
	if l.Instrument == "" && l.Article == "" && l.Words.Text == "" && l.Jurisdiction != "" {
		v.missing("instrument", "give the instrument, the article or the words in which it is invoked")
	}
}

func (r *UnknownResponse) check(v *validation) {
	if r.Kind == "" {
		v.missing(kindMember, "give the kind that the response is of")
	}
}
