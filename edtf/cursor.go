package edtf

import "strings"

// A cursor reads one date between two places of a text. The first fault ends the reading.
type cursor struct {
	text     string
	start    int // of the date
	pos, end int
	marks    int  // qualification characters read
	marked   Unit // the last component that has one to its right
	err      *ParseError
}

func (c *cursor) fail(at int, reason Reason, message string) {
	if c.err == nil {
		c.err = &ParseError{Text: c.text, Offset: at, Reason: reason, Message: message}
		c.pos = c.end
	}
}

// next is the byte at the cursor, and 0 at the end, which the grammar has no use for.
func (c *cursor) next() byte {
	if c.pos < c.end {
		return c.text[c.pos]
	}
	return 0
}

func (c *cursor) accept(b byte) bool {
	if c.pos < c.end && c.text[c.pos] == b {
		c.pos++
		return true
	}
	return false
}

// point reads a date or a date-time into the zero point p.
func (c *cursor) point(p *point) {
	p.text, p.level = c.text[c.pos:c.end], Level0
	c.component(p, Year)
	if !p.yearOnly && c.accept('-') {
		c.component(p, Month)
		if p.unit == Month && c.accept('-') {
			c.component(p, Day)
		}
	}
	switch {
	case c.marks == 0:
	case c.marks == 1 && c.marked == p.unit:
		p.level = max(p.level, Level1)
	default:
		p.level = Level2
	}
	switch {
	case !p.unspecified():
	case p.unspecifiedFromRight():
		p.level = max(p.level, Level1)
	default:
		p.level = Level2
	}
	if c.next() == 'T' {
		c.clock(p)
	}
	if c.pos < c.end {
		c.unexpected()
	}
}

// component reads the year, the month or the day with the qualification characters on both its sides: the
// left one is for it alone, the right one also for all before it.
func (c *cursor) component(p *point, u Unit) {
	left := c.qualifier()
	p.unit = u
	switch u {
	case Year:
		c.year(p)
	case Month:
		u = c.month(p)
		p.unit = u
	case Day:
		c.day(p)
	}
	p.parts[u].qualification = left
	if right := c.qualifier(); right != 0 {
		c.marked = u
		p.qualify(right)
	}
}

func (c *cursor) qualifier() Qualification {
	var q Qualification
	switch c.next() {
	case '?':
		q = Uncertain
	case '~':
		q = Approximate
	case '%':
		q = Uncertain | Approximate
	default:
		return 0
	}
	c.pos++
	c.marks++
	return q
}

// digits reads n digits into p, of which any may be unspecified.
func (c *cursor) digits(p *part, n int) {
	p.at = uint16(c.pos - c.start)
	low, high := 0, 0
	for range n {
		b := c.next()
		switch {
		case '0' <= b && b <= '9':
			low, high = low*10+int(b-'0'), high*10+int(b-'0')
		case b == 'X':
			low, high = low*10, high*10+9
			p.unspecified++
		default:
			c.unexpected()
			return
		}
		c.pos++
	}
	p.low, p.high = low, high
	p.end = uint16(c.pos - c.start)
}

// month reads two digits that are a month or, in its place, a part of the year, and says which.
func (c *cursor) month(p *point) Unit {
	at := c.pos
	m := &p.parts[Month]
	c.digits(m, 2)
	if m.unspecified == 0 && isSubYear(m.low) {
		level := Level2
		if m.low <= winter {
			level = Level1
		}
		p.level = max(p.level, level)
		p.parts[SubYear], *m = *m, part{}
		return SubYear
	}
	if m.clamp(1, 12); m.low > m.high {
		c.fail(at, Impossible, "months are 01 to 12, seasons and other parts of the year 21 to 41")
	}
	return Month
}

func (c *cursor) day(p *point) {
	at := c.pos
	d := &p.parts[Day]
	c.digits(d, 2)
	d.clamp(1, 31)
	// Every month has 28 days.
	if d.low > d.high || d.low > 28 && !p.exists() {
		c.fail(at, Impossible, "that month has no such day")
	}
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// startsNumber reports whether a text begins with a number, which may be negative.
func startsNumber(text string) bool {
	text = strings.TrimPrefix(text, "-")
	return text != "" && isDigit(text[0])
}

// unexpected fails at the cursor and says what to write instead of what stands there.
func (c *cursor) unexpected() {
	reason, message := Malformed, "that is not the syntax of a date: write years with four digits, and months, days "+
		"and times with two, as in 2024-03-25"
	rest := c.text[c.pos:c.end]
	switch b := c.next(); {
	case yearLast(c.text):
		message = "write the year first, then the month and the day, each in figures, as in 2024-03-25"
	case rest == "":
		message = "the date ends too soon: a year has four digits, a month, a day, an hour, a minute and a second two"
	case strings.HasPrefix(rest, "unknown"), strings.HasPrefix(rest, "open"):
		reason, message = Draft, "leave an unknown end empty and write an open one as two dots"
	case b == 'u', b == 'x':
		reason, message = Draft, "write a capital X for a digit that isn't specified"
	case b == 'y' && !startsNumber(rest[1:]): // the beginning of a word
		reason = Draft
	case b == 'y', b == 'e', b == 'p':
		reason, message = Draft, "write Y before a long year, E before an exponent and S before significant digits"
	case b == '(', b == ')', b == '^':
		reason, message = Draft, "a qualification stands to the right of the last component it covers, or to the left of the only one"
	case b == '?', b == '~', b == '%':
		reason, message = Draft, "write % for what is both uncertain and approximate"
	case b == 't', b == 'z':
		message = "write T and Z as capitals"
	case b == ' ', b == '\t', b == '\n', b == '\r':
		message = "a date has no spaces"
	case '0' <= b && b <= '9':
		message = "too many digits: put hyphens between year, month and day, and Y before a year of more than four digits"
	case b == '-' && c.pos > 0 && isDigit(c.text[c.pos-1]) && (c.pos == 1 || !isDigit(c.text[c.pos-2])): // of one digit
	case b == '-':
		message = "nothing finer follows here: a season or a quarter has no days, and a long year no months"
	case b == '.', b == ',':
		message = "several dates, and ranges with two dots, stand in square brackets for one of them, in curly ones for all"
	case b == '/', b == '[', b == '{':
		message = "only sets have brackets, around the whole; their members are dates, not intervals or sets"
	case b == ']', b == '}':
		message = "nothing that opens is closed here"
	case b == 'P', b == 'R', b == 'W':
		reason, message = Unsupported, "durations, recurring intervals and week dates are not part of the Extended Date/Time Format"
	case b >= 0x80:
		message = "a date has ASCII characters only: the digits 0 to 9 and the hyphen-minus"
	}
	if !strings.ContainsAny(c.text, "0123456789X") {
		message = "that is not a date: write a day as 2024-03-25, a month as 2024-03 and a year as 2024, and leave out what is not known"
	}
	c.fail(c.pos, reason, message)
}

// yearLast reports whether a text is a day in figures with the year behind it, such as 25.3.2024.
func yearLast(text string) bool {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '.' || r == '/' || r == '-' || r == ' ' })
	if len(parts) != 3 || len(parts[0]) > 2 || len(parts[1]) > 2 || len(parts[2]) != 4 {
		return false
	}
	return strings.Trim(strings.Join(parts, ""), "0123456789") == ""
}
