package attribution

import "example.com/attribution/estimate"

// A Leaning says which way a judgement of a claim goes: "highly unlikely", "cannot rule out" and "does not believe
// that" are judgements of a claim, and do not make it. Zero: not stated.
type Leaning string

// Leanings.
const (
	LeansFor     Leaning = "for"     // it makes the claim
	LeansOpen    Leaning = "open"    // it leaves it open: "cannot rule out", a realistic possibility
	LeansAgainst Leaning = "against" // it judges that it is not so: "unlikely", "does not believe that"
)

// Leaning returns which way the act leans in what it names itself: as [Act.Leans] codes it; else as the scale says on
// which its likelihood is read or, where no likelihood is stated, its certainty; else for. What an act agrees with
// through a statement leans as it does there. See [estimate.SignOf] for what scales say.
func (a *Act) Leaning() Leaning {
	switch a.Leans {
	case LeansFor, LeansOpen, LeansAgainst:
		return a.Leans
	}
	if sign, _ := a.Assessment.sign(); sign != "" {
		return sign
	}
	return LeansFor
}

// sign returns which way the scale of an assessment leans, and the term that says so; zero where no scale with numbers
// says it.
func (a *Assessment) sign() (Leaning, *Term) {
	t := &a.Likelihood
	if t.Text == "" {
		t = &a.Certainty
	}
	if t.Scale == "" || t.Text == "" {
		return "", t
	}
	return Leaning(estimate.SignOf(t.Scale, t.Text)), t
}

// checkLeaning checks that the coded sign of an act has something to be the sign of, and that its scale does not say
// otherwise.
func (a *Act) checkLeaning(v *validation) {
	if a.Leans == "" {
		return
	}
	if !a.Verb.Holds() {
		v.reportIn("leans", CodeMisplacedMember, string(a.Leans),
			"says which way a judgement goes, which only the verbs asserts and agrees make")
		return
	}
	if sign, term := a.Assessment.sign(); sign != "" && sign != a.Leans {
		v.reportIn("leans", CodeWrongSign, string(a.Leans),
			`differs from what the scale says of "`+term.Text+`", which leans `+string(sign)+"; correct the sign or "+
				"the scale, or leave the sign out")
	}
}
