package attribution

// An Indictment is a criminal charge: an indictment, a complaint, an arrest warrant. It alleges; defendants are
// presumed innocent. It attributes nothing to a state unless its text, a statement, does.
type Indictment struct {
	Measure
	Court      string       `json:"court,omitzero"`      // as it calls itself
	Docket     string       `json:"docket,omitzero"`     // the court's number; zero: not known
	Defendants []ActorID    `json:"defendants,omitzero"` // who is charged
	Counts     []LegalBasis `json:"counts,omitzero"`     // what with
	Filed      When         `json:"filed,omitzero"`      // when the charge was brought, in secret or not
	Unsealed   When         `json:"unsealed,omitzero"`   // when it was made public; zero: not known, or never sealed
}

// ResponseKind returns "indictment".
func (*Indictment) ResponseKind() string { return "indictment" }

// Targets returns those whom the charge is against and its defendants, each once, in that order.
func (i *Indictment) Targets() []ActorID { return union(i.Against, i.Defendants) }

func (i *Indictment) check(v *validation) {
	v.inOrder("unsealed", i.Unsealed, i.Filed, "the charge was filed")
}
