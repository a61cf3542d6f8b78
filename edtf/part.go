package edtf

// A part is the numbers that a component may stand for: low to high, where they match its digits.
type part struct {
	low, high     int
	at, end       uint16 // of its digits in the text of the point
	unspecified   uint8  // digits that are written as X
	qualification Qualification
}

// clamp leaves out the numbers that no month or day has.
func (p *part) clamp(low, high int) { p.low, p.high = max(p.low, low), min(p.high, high) }

// first is the number to begin with in the direction of step, which is +1 or -1.
func (p *part) first(step int) int {
	if step < 0 {
		return p.high
	}
	return p.low
}

// unspecify lets the part stand for all numbers of its unit. The widest part of the year covers all others.
func (p *part) unspecify(u Unit) {
	switch u {
	case SubYear:
		p.low, p.high = winter, winter
	case Month:
		p.unspecified, p.low, p.high = 2, 1, 12
	case Day:
		p.unspecified, p.low, p.high = 2, 1, 31
	}
}

// spread is how many units an approximate part may be off by: as many as its digits leave open, and one if
// they leave none open. That of a part of the year is in months.
func (p *part) spread(u Unit) int {
	switch {
	case u == SubYear:
		return subYearOf(p.low).months
	case p.unspecified == 0:
		return 1
	case u == Month:
		return 12
	case u == Day:
		return 31
	}
	n := 1
	for range p.unspecified {
		n *= 10
	}
	return n
}
