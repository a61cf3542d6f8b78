package edtf

import "time"

// clock reads a time of day, to the hour, the minute or the second, then an offset from UTC and a
// qualification of the whole, if there are any. Only the time to the second without qualification is in EDTF.
func (c *cursor) clock(p *point) {
	if p.unit != Day || p.unspecified() || c.marks > 0 {
		c.fail(c.pos, Malformed, "a time of day follows a whole date, without unspecified digits; a qualification of "+
			"the whole stands at the end")
		return
	}
	c.accept('T')
	c.timeOfDay(p, Hour, 23, "hours are 00 to 23: midnight at the end of a day is 00:00 of the next")
	if c.accept(':') {
		c.timeOfDay(p, Minute, 59, "minutes are 00 to 59")
		if c.accept(':') {
			c.timeOfDay(p, Second, 59, "seconds are 00 to 59: write 59 for a leap second")
			if b := c.next(); b == '.' || b == ',' {
				c.fail(c.pos, Unsupported, "fractions of a second are not read: leave them out")
			}
		}
	}
	c.shift(p)
	if q := c.qualifier(); q != 0 {
		p.qualify(q)
		p.level = Extended
	}
	if p.unit < Second {
		p.level = Extended
	}
}

func (c *cursor) timeOfDay(p *point, u Unit, last int, message string) {
	at := c.pos
	d := &p.parts[u]
	c.digits(d, 2)
	switch {
	case d.unspecified > 0:
		c.fail(at, Malformed, "the digits of a time of day can't be left unspecified: leave the minutes or the seconds out")
	case d.low > last:
		c.fail(at, Impossible, message)
	}
	p.unit = u
}

// The offsets from UTC in use are UTC-12 to UTC+14.
const (
	westernmost = -12 * time.Hour
	easternmost = 14 * time.Hour
)

// shift reads the offset from UTC of a time of day.
func (c *cursor) shift(p *point) {
	at := c.pos
	switch {
	case c.accept('Z'):
		p.fixed = true
		return
	case c.accept('+'), c.accept('-'):
		p.fixed = true
	default:
		return
	}
	var hours, minutes part
	c.digits(&hours, 2)
	if c.accept(':') {
		c.digits(&minutes, 2)
	}
	p.offset = time.Duration(hours.low)*time.Hour + time.Duration(minutes.low)*time.Minute
	west := c.text[at] == '-'
	if west {
		p.offset = -p.offset
	}
	switch {
	case hours.unspecified+minutes.unspecified > 0:
		c.fail(at, Malformed, "an offset from UTC has no unspecified digits: leave it out if it isn't known")
	case minutes.low > 59, p.offset < westernmost, p.offset > easternmost:
		c.fail(at, Impossible, "offsets from UTC are -12:00 to +14:00")
	case west && p.offset == 0:
		c.fail(at, Malformed, "write Z or +00:00 for UTC")
	}
}
