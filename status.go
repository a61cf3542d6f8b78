package attribution

// A Status is where a response stands, as last known. Zero: not stated. A word of a status is for what lasts: a summons
// has none. Dates say more than a status does, which has no day: where a response ended on a day that is known, that is
// [Measure.Ended].
type Status string

// Statuses. What came before its end was in force, and what is pending may come into force: only dates say when.
const (
	StatusInForce Status = "in-force" // it applies; of an investigation or a charge: it is open
	// it is announced and does not apply yet; of an investigation or a charge: it is not concluded
	StatusPending   Status = "pending"
	StatusSuspended Status = "suspended" // it does not apply for a time
	StatusExpired   Status = "expired"   // its time ran out: "lapsed"
	StatusAnnulled  Status = "annulled"  // a court or another authority set it aside
	// who took it took it back: revoked, repealed, dismissed, closed without result
	StatusWithdrawn Status = "withdrawn"
	StatusCompleted Status = "completed" // it came to its end: concluded, paid out, tried
)

// Lasts returns true: a sanction goes on until it ends.
func (*Sanction) Lasts() bool { return true }

// Lasts returns true: a charge stands until it is concluded.
func (*Indictment) Lasts() bool { return true }

// Lasts returns true: a reward stands until it is paid or withdrawn.
func (*Reward) Lasts() bool { return true }

// Lasts returns true: an investigation is open until it is concluded.
func (*Investigation) Lasts() bool { return true }

// Lasts returns true for what goes on until somebody ends it: a recall, reduced relations, a closed mission, broken
// relations. All other steps are done when they are taken, such as a note, a summons or an expulsion. A step that is
// not stated may be either; it returns false.
func (d *DiplomaticMeasure) Lasts() bool {
	switch d.Step {
	case StepRecall, StepDowngrade, StepMissionClosed, StepSeverance:
		return true
	}
	return false
}

// Lasts returns true where it is stated what the measure is: a decree, an emergency, a ban and a law go on until they
// end, and an inquiry is open until it is concluded. One of which that is not stated may be either; it returns false.
func (d *DomesticMeasure) Lasts() bool {
	switch d.Sort {
	case DomesticDecree, DomesticEmergency, DomesticBan, DomesticLegislation, DomesticInquiry:
		return true
	}
	return false
}
