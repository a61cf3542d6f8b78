package edtf

// maxYear is the last year that is read. It leaves room for calculating with years in 32 bits.
const maxYear = 1_999_999_999

// year reads a year in any of its forms: 2021, 202X, -0099, Y170000002, Y-17E7, 1950S2.
func (c *cursor) year(p *point) {
	at := c.pos
	y := &p.parts[Year]
	p.yearOnly = c.accept('Y')
	negative := c.accept('-')
	if p.yearOnly {
		c.longYear(p)
	} else {
		c.digits(y, 4)
	}
	if c.accept('S') {
		p.yearOnly = true
		p.level = Level2
		c.significant(y)
	}
	if negative {
		if y.high == 0 {
			c.fail(at, Impossible, "the year 0, which is 1 BC, has no sign: write 0000")
		}
		p.level = max(p.level, Level1)
		y.low, y.high = -y.high, -max(y.low, 1)
	}
	y.at, y.end = uint16(at-c.start), uint16(c.pos-c.start)
}

// longYear reads an integer and perhaps the power of ten that it is multiplied with.
func (c *cursor) longYear(p *point) {
	at := c.pos
	year := c.number()
	switch {
	case c.accept('E'):
		p.level = Level2
		for range c.number() {
			if year > maxYear/10 {
				c.fail(at, OutOfRange, outOfRange)
				break
			}
			year *= 10
		}
	case c.next() == 'e':
		c.unexpected()
	case year < 10_000:
		c.fail(at, Malformed, "Y is for years of more than four digits: write the four digits alone")
	default:
		p.level = Level1
	}
	p.parts[Year].low, p.parts[Year].high = year, year
}

// significant reads the number of significant digits of the year y and widens y to all years that begin with them.
func (c *cursor) significant(y *part) {
	at := c.pos
	n := c.number()
	year, digits := y.low, 1
	for rest := year; rest >= 10; rest /= 10 {
		digits++
	}
	switch {
	case y.unspecified > 0:
		c.fail(at, Malformed, "a year has unspecified digits or a number of significant ones, not both")
	case n > digits:
		c.fail(at, Malformed, "a year has no more significant digits than it has digits")
	default:
		step := 1
		for range digits - n {
			step *= 10
		}
		y.low = year / step * step
		y.high = y.low + step - 1
	}
}

const outOfRange = "years go from -1999999999 to 1999999999"

// number reads a positive integer without leading zeros.
func (c *cursor) number() int {
	at := c.pos
	n := 0
	for ; '0' <= c.next() && c.next() <= '9'; c.pos++ {
		digit := int(c.next() - '0')
		switch {
		case n == 0 && digit == 0:
			c.fail(at, Malformed, "the numbers after Y, E and S are above zero and have no leading zeros")
			return 0
		case n > (maxYear-digit)/10:
			c.fail(at, OutOfRange, outOfRange)
			return 0
		}
		n = n*10 + digit
	}
	if c.pos == at {
		c.unexpected()
	}
	return n
}
