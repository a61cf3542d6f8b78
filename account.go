package attribution

import (
	"math"
	"strconv"
	"strings"

	"github.com/google/uuid"
)

// An Account is one telling of an incident: a proposition as an [Attribution] is, held, doubted and misreported through
// acts. Two parties that date the incident differently hold two accounts. Every part may be absent; an absent part is
// not stated.
type Account struct {
	UUID       uuid.UUID  `json:"uuid,omitzero"` // of its own, for tellings known beyond the case
	Incident   IncidentID `json:"incident,omitzero"`
	Activity   When       `json:"activity,omitzero"`  // when it happened
	Detected   When       `json:"detected,omitzero"`  // when the victim or another noticed
	Disclosed  When       `json:"disclosed,omitzero"` // when it was made public
	Kinds      []Effect   `json:"kinds,omitzero"`     // what was done
	Victims    []Victim   `json:"victims,omitzero"`
	Outcome    Outcome    `json:"outcome,omitzero"`
	Counts     []Count    `json:"counts,omitzero"`
	Techniques []string   `json:"techniques,omitzero"` // identifiers of ATT&CK ("T1566.002") and CVE ("CVE-2021-26855")
	Purpose    Words      `json:"purpose,omitzero"`    // what it was for, in the holder's words
	Extra      Extra      `json:"-"`
}

// An Outcome is how far an incident got. Zero: not stated.
type Outcome string

// Outcomes, weakest first.
const (
	OutcomeAttempted Outcome = "attempted" // tried; how it ended is not stated
	OutcomeFailed    Outcome = "failed"    // tried without success
	OutcomeContained Outcome = "contained" // succeeded in part, then stopped
	OutcomeSucceeded Outcome = "succeeded" // reached what it was after
)

// A Victim is a party that an incident reached or aimed at, according to the account.
type Victim struct {
	Actor  ActorID `json:"actor,omitzero"`
	Effect Effect  `json:"effect,omitzero"` // zero: not stated
	Words  Words   `json:"words,omitzero"`  // the holder's words for it
	Extra  Extra   `json:"-"`
}

// An Effect is what was done, in an incident or to one of its victims. Zero: not stated. To be targeted is not to be
// compromised. A word that is not listed here is namespaced. The list is that of EuRepoC 1.1 (variable incident_type)
// with what other sources of public attribution name beside it.
type Effect string

// Effects.
const (
	EffectTargeted       Effect = "targeted"       // aimed at; whether it was reached is not stated
	EffectReconnaissance Effect = "reconnaissance" // observed or probed, not entered
	EffectPhishing       Effect = "phishing"       // deceptive messages sent
	EffectIntrusion      Effect = "intrusion"      // entered, compromised; EuRepoC: hijacking without misuse
	EffectMisuse         Effect = "misuse"         // entered and used; EuRepoC: hijacking with misuse
	EffectDataTheft      Effect = "data-theft"     // data taken; EuRepoC: data theft
	EffectDoxing         Effect = "doxing"         // stolen data published; EuRepoC: data theft and doxing
	EffectDisruption     Effect = "disruption"     // service impaired; EuRepoC: disruption
	EffectDefacement     Effect = "defacement"     // content replaced; CFR tracker: defacement
	EffectDestruction    Effect = "destruction"    // data or equipment destroyed; CFR tracker: data destruction
	EffectRansomware     Effect = "ransomware"     // data held to ransom; EuRepoC: ransomware
	EffectSupplyChain    Effect = "supply-chain"   // reached through a supplier's product or service
	EffectInfluence      Effect = "influence"      // information operation
)

// A Count is a number as somebody gave it, of people, messages, systems or money.
type Count struct {
	Of    string   `json:"of,omitzero"`    // what is counted, in Case.Lang: "people", "emails"
	Words Words    `json:"words,omitzero"` // "more than 10,000", as said
	Low   *float64 `json:"low,omitzero"`   // at least; nil: no lower limit is stated
	High  *float64 `json:"high,omitzero"`  // at most; nil: no upper limit is stated
	Unit  string   `json:"unit,omitzero"`  // of an amount of money, ISO 4217: USD; zero: a number of things
	Scope Words    `json:"scope,omitzero"` // what it is a part of, in the holder's words
	Extra Extra    `json:"-"`
}

func (a *Account) check(v *validation) {
	if a.Incident == "" {
		v.missing("incident", "name the incident that it is an account of")
	}
	v.inOrder("detected", a.Detected, a.Activity, "the activity has begun")
	v.inOrder("disclosed", a.Disclosed, a.Activity, "the activity has begun")
}

func (x *Victim) check(v *validation) {
	if x.Actor == "" && x.Words.Text == "" {
		v.missing("actor", "name the victim, or give the words for it")
	}
}

func (c *Count) check(v *validation) {
	if c.Low == nil && c.High == nil && c.Words.Text == "" {
		v.missing("words", "give the words, or the limits of the number")
	}
	limit := func(member string, p *float64) bool {
		if p == nil {
			return false
		}
		if n := *p; !(n >= 0) || math.IsInf(n, 0) {
			v.reportIn(member, CodeOutOfRange, strconv.FormatFloat(n, 'g', -1, 64), "is not a count; give a finite number from 0")
			return false
		}
		return true
	}
	low, high := limit("low", c.Low), limit("high", c.High)
	if low && high && *c.Low > *c.High {
		v.reportIn("high", CodeOutOfRange, strconv.FormatFloat(*c.High, 'g', -1, 64), "is less than low; exchange the two")
	}
	if c.Unit != "" && !isCurrency(c.Unit) {
		v.reportIn("unit", CodeMalformedCurrency, c.Unit,
			"is not a currency; give its ISO 4217 code, as in USD, and name what else is counted under of")
	}
}

// isCurrency reports whether unit has the form of a code of ISO 4217.
func isCurrency(unit string) bool {
	return len(unit) == 3 && strings.IndexFunc(unit, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
}
