package attribution

// An Account is one telling of an incident: a proposition as an [Attribution] is, held, doubted and misreported through acts. Two
// parties that date the incident differently hold two accounts. Every part may be absent; an absent part is not told.
type Account struct {
	Incident   IncidentID     `json:"incident,omitzero"`
	Activity   When           `json:"activity,omitzero"`  // when it happened
	Detected   When           `json:"detected,omitzero"`  // when the victim or another noticed
	Disclosed  When           `json:"disclosed,omitzero"` // when it was made public
	Kinds      []IncidentKind `json:"kinds,omitzero"`
	Victims    []Victim       `json:"victims,omitzero"`
	Outcome    Outcome        `json:"outcome,omitzero"`
	Counts     []Count        `json:"counts,omitzero"`
	Techniques []string       `json:"techniques,omitzero"` // identifiers of ATT&CK ("T1566.002") and CVE ("CVE-2021-26855")
	Purpose    Words          `json:"purpose,omitzero"`    // what it was for, in the holder's words
	Extra      Extra          `json:"-"`
}

// An IncidentKind says what was done. Zero: not told. A word that is not listed here is namespaced. The list is that of EuRepoC 1.1
// (variable incident_type) with what other sources of public attribution name beside it.
type IncidentKind string

// Kinds of incidents.
const (
	IncidentIntrusion      IncidentKind = "intrusion"      // entered a system; EuRepoC: hijacking without misuse
	IncidentMisuse         IncidentKind = "misuse"         // entered and used a system; EuRepoC: hijacking with misuse
	IncidentReconnaissance IncidentKind = "reconnaissance" // probed or gathered information before any entry
	IncidentPhishing       IncidentKind = "phishing"       // deceptive messages
	IncidentDataTheft      IncidentKind = "data-theft"     // EuRepoC: data theft
	IncidentDoxing         IncidentKind = "doxing"         // stolen data published; EuRepoC: data theft and doxing
	IncidentDisruption     IncidentKind = "disruption"     // service impaired; EuRepoC: disruption
	IncidentDestruction    IncidentKind = "destruction"    // data or equipment destroyed; CFR tracker: data destruction
	IncidentDefacement     IncidentKind = "defacement"     // content replaced; CFR tracker: defacement
	IncidentRansomware     IncidentKind = "ransomware"     // EuRepoC: ransomware
	IncidentSupplyChain    IncidentKind = "supply-chain"   // through a supplier's product or service
	IncidentInfluence      IncidentKind = "influence"      // information operation
)

// An Outcome is how far an incident got. Zero: not told.
type Outcome string

// Outcomes, weakest first.
const (
	OutcomeAttempted Outcome = "attempted" // tried; how it ended is not told
	OutcomeFailed    Outcome = "failed"    // tried without success
	OutcomeContained Outcome = "contained" // succeeded in part, then stopped
	OutcomeSucceeded Outcome = "succeeded" // reached what it was after
)

// A Victim is a party that an incident reached or aimed at, as the account tells it.
type Victim struct {
	Actor  ActorID `json:"actor,omitzero"`
	Effect Effect  `json:"effect,omitzero"` // zero: not told
	Words  Words   `json:"words,omitzero"`  // the holder's words for it
	Extra  Extra   `json:"-"`
}

// An Effect is what an incident did to one victim. Zero: not told. To be targeted is not to be compromised. A word that is not listed
// here is namespaced.
type Effect string

// Effects, weakest first.
const (
	EffectTargeted      Effect = "targeted"       // aimed at; whether it was reached is not told
	EffectReconnoitred  Effect = "reconnoitred"   // observed or probed, not entered
	EffectCompromised   Effect = "compromised"    // entered
	EffectDataTaken     Effect = "data-taken"     // data left the victim
	EffectDataPublished Effect = "data-published" // data of the victim was made public
	EffectDisrupted     Effect = "disrupted"      // service impaired
	EffectDestroyed     Effect = "destroyed"      // data or equipment destroyed
)

// A Count is a number as somebody told it, of people, messages, systems or money.
type Count struct {
	Of    string   `json:"of,omitzero"`    // what is counted, in Case.Lang: "people", "emails"
	Words Words    `json:"words,omitzero"` // "more than 10,000", as said
	Low   *float64 `json:"low,omitzero"`   // at least; nil: no lower limit is told
	High  *float64 `json:"high,omitzero"`  // at most; nil: no upper limit is told
	Unit  string   `json:"unit,omitzero"`  // of an amount of money, ISO 4217: USD; zero: a number of things
	Scope Words    `json:"scope,omitzero"` // what it is a part of, in the holder's words
	Extra Extra    `json:"-"`
}
