// Package coding is for those who code many cases: it reads and writes tables of acts, and compares two codings of the
// same texts, as content analysis does to learn how reliable a codebook is.
//
// # Tables
//
// A [Row] says which act of which statement it is: who performs it, on what, how surely, in which words. [Reader] makes
// cases from rows, and reports each bad cell with its line and column; rows with an error make no case. [FromCase]
// makes rows from a case, and lists what no column carries. [Columns] describes the columns.
//
// A cell names a party, an incident or an item of evidence by its kind and its name, as in "group APT31", or by an id:
//
//	ncsc=organ:national National Cyber Security Centre @en < gchq=organ GCHQ < uk=state United Kingdom [GB]
//
// # Comparison
//
// Two coders give no entity the same id. So [Compare] aligns what they coded by the bytes of quotes and their language
// and by the ends of propositions, and parties by UUID, state code and name. Then it lists where they differ, variable
// by variable. There is no total score: a codebook is mended one variable at a time.
package coding

import "example.com/attribution"

// A Variable is something that coders decide, and may decide differently.
type Variable string

// Variables, in the order of a comparison.
const (
	VariableHolder     Variable = "holder"     // who performs the act
	VariableBehalf     Variable = "behalf"     // in whose name the statement is made
	VariableVerb       Variable = "verb"       // what the act does
	VariableSubject    Variable = "subject"    // what the proposition is about, or what an act is on that is not a proposition
	VariableLink       Variable = "link"       // between subject and object
	VariableObject     Variable = "object"     // whom or what the subject is linked to
	VariableLikelihood Variable = "likelihood" // the words for it, byte for byte
	VariableScale      Variable = "scale"      // on which the words for the likelihood are read
	VariableSign       Variable = "sign"       // which way a judgement leans
	VariableDate       Variable = "date"       // of a statement, or of a step of a response
	VariableResponse   Variable = "response"   // what kind of response it is
)

// Variables returns all variables, in the order of a comparison.
func Variables() []Variable {
	return []Variable{VariableHolder, VariableBehalf, VariableVerb, VariableSubject, VariableLink, VariableObject,
		VariableLikelihood, VariableScale, VariableSign, VariableDate, VariableResponse}
}

// A Comparison is what [Compare] finds. The zero Comparison is that of two empty cases without its tallies.
type Comparison struct {
	Disagreements []Disagreement // in the order of the first case
	Tallies       []Tally        // one for each variable, in the order of [Variables]
	OnlyA, OnlyB  []Sole         // what only the first, or only the second, coded
}

// A Disagreement is one value on which two codings of the same thing differ. Values are to be read: parties go by their
// names, states by their codes. A value that is empty was not stated.
type Disagreement struct {
	Variable    Variable
	Quote       string // the words that are coded, as the first coding that has them does; empty: there are none
	Proposition string // subject, link and object as the first coding has them; empty: it is not about one
	A, B        string // the values
	AtA, AtB    string // where the two stand in their cases, as RFC 6901 pointers
}

// A Tally is how far two codings agree on one variable.
type Tally struct {
	Variable Variable
	Units    int // values that both could have coded, and at least one did
	Agree    int // of which both coded the same
	// Krippendorff's, for nominal values; see [Alpha]. "Not stated" is a value where the other coder stated one
	Alpha   float64
	Defined bool // whether there is variation, without which alpha is undefined
}

// Share returns the share of units that agree, from 0 to 1. It is undefined where there are no units: ok is false.
func (t Tally) Share() (share float64, ok bool) {
	if t.Units == 0 {
		return 0, false
	}
	return float64(t.Agree) / float64(t.Units), true
}

// A Sole is something that only one of two coders coded.
type Sole struct {
	Kind        SoleKind
	At          string // where it stands in its case, as an RFC 6901 pointer
	Quote       string // its words; empty: there are none
	Proposition string // of an act, what it is on; empty: nothing
}

// A SoleKind says what only one coder coded.
type SoleKind string

// Kinds of what only one coder coded.
const (
	SoleStatement   SoleKind = "statement"   // with all its acts
	SoleAct         SoleKind = "act"         // in a statement that both have
	SoleProposition SoleKind = "proposition" // in an act that both have
	SoleQuote       SoleKind = "quote"       // words that only one recorded
	SoleResponse    SoleKind = "response"
)

// Compare compares two codings of the same texts. Neither needs to be valid, and neither is changed; nil is an empty
// case. Ids, the order of things, and what stands in only one of the two make no disagreement.
//
// The unit of verb, holder, likelihood, scale and sign is an act, that which a report ascribes included; of subject,
// link and object what an act is on; of behalf and date a statement; of response, and of its dates, a response. What
// follows from another disagreement is not counted again: who holds what the statement's name decides, where both leave
// it to that and the names differ; and the sign where both leave it to a likelihood on which they differ. What no coder
// stated is not a unit.
//
// The time is in proportion to what the cases hold.
func Compare(a, b *attribution.Case) Comparison {
	if a == nil {
		a = new(attribution.Case)
	}
	if b == nil {
		b = new(attribution.Case)
	}
	m := newMatcher(a, b)
	m.align()
	return m.compare()
}
