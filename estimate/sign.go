package estimate

// A Sign says on which side a probability stands: for what is judged, against it, or neither. The zero Sign stands for
// none: there are no numbers.
type Sign string

// Signs.
const (
	SignFor     Sign = "for"     // the range begins at 50 per cent or above
	SignOpen    Sign = "open"    // it does neither
	SignAgainst Sign = "against" // it ends at 45 per cent or below
)

// Sign returns on which side the range stands. The limits are those at which the tables of ICD 203 end "unlikely", 45,
// and at which those that have it begin "more likely than not", 50. Whether an end belongs to the range makes no
// difference. The zero Range has no sign.
func (r Range) Sign() Sign {
	switch {
	case r == (Range{}):
		return ""
	case r.Low.Percent >= 50:
		return SignFor
	case r.High.Percent <= 45:
		return SignAgainst
	}
	return SignOpen
}

// SignOf returns the sign of a term of the built-in scale of that id, see [Term.Is]. It is zero where there is no such
// scale or term, or where the scale gives the term no range. It does not allocate.
func SignOf(scale, text string) Sign {
	s := find(scale)
	if s == nil {
		return ""
	}
	i := indexTerm(s.Terms, text)
	if i < 0 {
		return ""
	}
	return s.Terms[i].Range.Sign()
}
