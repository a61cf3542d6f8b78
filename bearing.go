package attribution

import "example.com/attribution/estimate"

// A Bearing is what a party says of how an item of evidence bears on a proposition: for it, against it, or neither way.
// Nothing is scored or summed.
type Bearing struct {
	Evidence EvidenceID `json:"evidence,omitzero"`
	On       Ref        `json:"on,omitzero"`    // the proposition; zero: all that the act is on
	Sense    Sense      `json:"sense,omitzero"` // which way it bears
	// of where the item comes from, as the party grades it; zero: not stated
	Reliability Term  `json:"reliability,omitzero"`
	Credibility Term  `json:"credibility,omitzero"` // of the item itself, as the party grades it; zero: not stated
	Words       Words `json:"words,omitzero"`       // in which the party says so
	Extra       Extra `json:"-"`
}

// A Sense is the way in which evidence bears on a proposition.
type Sense string

// Senses.
const (
	SenseSupports Sense = "supports" // speaks for it
	SenseAgainst  Sense = "against"  // speaks against it
	SenseNeither  Sense = "neither"  // was weighed and speaks neither for it nor against it
)

func (b *Bearing) check(v *validation) {
	v.measures("reliability", &b.Reliability, estimate.SourceReliability)
	v.measures("credibility", &b.Credibility, estimate.ItemCredibility)
	if b.Evidence == "" {
		v.missing("evidence", "name the item of evidence that bears on the proposition")
	}
	if b.Sense == "" {
		v.missing("sense", "say which way the evidence bears: supports, against or neither")
	}
	if b.On != "" {
		v.belongsIn("on", b.On, "evidence bears on propositions, which are attributions or accounts",
			CollectionAttributions, CollectionAccounts)
	}
}

// A Coder is who coded an act from the words of its text, or read it again, and when.
type Coder struct {
	Name  string `json:"name,omitzero"` // initials or a pseudonym will do
	When  When   `json:"when,omitzero"` // zero: not stated
	Extra Extra  `json:"-"`
}

func (c *Coder) check(v *validation) {
	if c.Name == "" && c.When != "" {
		v.missing("name", "name who coded it, by initials or a pseudonym")
	}
}
