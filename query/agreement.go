package query

import (
	"slices"

	"example.com/attribution"
)

// An Alignment reports in what the holders of claims about an incident agree and in what they do not. It judges
// nothing: that two parties name the same object says nothing of how they came to it, and what is said here of one
// party is said of no other.
type Alignment struct {
	Incident       attribution.IncidentID
	Named          []Candidate     // whom the holders name, by level, then by id
	Differences    []Difference    // where they name different objects
	Gradations     []Gradation     // which claims they hold at different strengths
	Endorsements   []Endorsement   // who rests on whom
	Contradictions []Contradiction // who rejects what others hold
	Refinements    []Refinement    // which of those named stand within which
}

// A Candidate is an actor, or a territory, that is named at one level.
type Candidate struct {
	Level  Level
	Object attribution.ActorID
	By     []Namer // by party: two or more agree

	// Likelihoods are the different terms that the parties use for the links that name it, in the order of By; the zero
	// term is among them where one is stated for some and for others is not.
	Likelihoods []attribution.Term
}

// A Namer is a party that names a candidate: by a link from the incident, or from an actor that it names itself.
type Namer struct {
	Party attribution.ActorID
	Held  []Holding // the holdings that name it, in order
	Hops  int       // how far from the incident it is in links; 1: the link is the incident's own

	// Independent is yes if the party shows evidence of its own for some of Held and rests on nobody else for it, no if
	// it rests on others for all of it, else not shown.
	Independent Independence

	// Roots is where the party has from what it names, as in [Origin]. Namers with the same roots are one voice, see
	// [OneOrigin].
	Roots []attribution.Ref
}

// An Endorsement is a party's resting on what others claim: it agrees with it, supports, acknowledges or takes note of
// it. It is not a second opinion.
type Endorsement struct {
	Party     attribution.ActorID
	Verb      attribution.Verb
	On        attribution.Ref       // the claim or the statement that is endorsed
	Whom      []attribution.ActorID // who makes it: who asserts the claim, whose statement it is
	Place     Place
	When      attribution.When
	Uncertain bool // dates leave open whether it was done by the date of the index
}

// A Contradiction is a party's denying or contesting a claim, or its judging that it is not so: its holding the claim
// leaning against it, where another leans for it. A party whose text leans both ways, as a headline and the body
// beneath it may, does not contradict itself.
type Contradiction struct {
	Party     attribution.ActorID
	Verb      attribution.Verb      // denies, or contests; of a judgement, asserts or agrees
	Leans     attribution.Leaning   // of a judgement, against; zero: it is a denial
	Claim     attribution.Ref       // about the incident, or a link of a chain from it
	Holders   []attribution.ActorID // of the claim
	Instead   []attribution.Ref     // the attributions of the incident that the party holds itself
	Place     Place
	When      attribution.When
	Uncertain bool // dates leave open whether it was done by the date of the index
}

// A Refinement says that one of those named stands within another, so that a claim which names it is finer than one
// that names the other, and does not contradict it.
type Refinement struct {
	Finer, Coarser attribution.ActorID
	Held           []Holding // links that say so; empty: it is so in the compilers' frame, which nobody holds
}

// Agreement compares the claims about an incident that the index shows, holdings that ended left out. Links between
// incidents are followed as in [Index.Chains]: a party that holds that the incident is part of another, or agrees with
// who does, names for it whom it names for the other, and endorses what it endorses there.
func (x *Index) Agreement(incident attribution.IncidentID) Alignment {
	w := x.walker(incident, nil)
	a := Alignment{Incident: incident, Named: w.named()}
	a.Differences = w.differences()
	a.Endorsements = w.endorsements()
	claims := unique(slices.Concat(x.claimsAbout(incident), ids(w.linked)))
	a.Gradations = w.gradations(claims)
	a.Contradictions = w.contradictions(claims)
	a.Refinements = w.refinements(a.Named)
	return a
}
