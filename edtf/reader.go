package edtf

import (
	"strings"
	"time"
)

// maxLength bounds the work that a text can ask for. It leaves room for a set of more than three hundred days.
const maxLength = 4096

// A reader walks the members of a text: those of a set, or the only one of a date or an interval. It is a
// loop and not an iterator function so that nothing escapes to the heap. A Date keeps no more than its text
// and is read again whenever something is asked of it.
type reader struct {
	text   string
	form   Form
	pos    int // in text, of the next member; past end when there is none
	end    int // in text, of the last member
	member member
	err    *ParseError
}

// A member is a single date, or the two ends of an interval or of a range in a set.
// The kind of an end is Known if a date is written there; otherwise the point is zero, as is last in a single date.
type member struct {
	pair                bool
	firstKind, lastKind Kind
	first, last         point
}

// read starts reading. The text is faultless if next returns false at last and err is nil.
func read(text string) reader { return reader{text: text} }

// next reads the next member and reports whether there was one.
func (r *reader) next() bool {
	if r.form == 0 {
		r.begin()
	} else if r.form == OneOf || r.form == AllOf {
		r.member = member{}
	}
	if r.err != nil || r.pos > r.end {
		return false
	}
	r.member.firstKind, r.member.lastKind = Known, Known
	stop := r.end
	switch r.form {
	case Single:
		r.point(&r.member.first, r.pos, stop)
	case Interval:
		r.interval()
	default:
		if n := strings.IndexByte(r.text[r.pos:stop], ','); n >= 0 {
			stop = r.pos + n
		}
		r.element(r.pos, stop)
	}
	r.pos = stop + 1
	return r.err == nil
}

// begin finds out what the text is. The empty text has no members and no form.
func (r *reader) begin() {
	r.end = len(r.text)
	switch {
	case r.text == "":
		r.end = -1
		return
	case len(r.text) > maxLength:
		r.fail(maxLength, TooLong, "a date has at most 4096 bytes")
		return
	}
	r.form = formOf(r.text)
	switch r.form {
	case OneOf:
		r.unwrap("]")
	case AllOf:
		r.unwrap("}")
	}
}

func (r *reader) unwrap(closing string) {
	r.pos, r.end = 1, r.end-1
	switch {
	case !strings.HasSuffix(r.text, closing):
		r.fail(len(r.text), Malformed, "the set isn't closed: end it with "+closing)
	case r.pos == r.end:
		r.fail(r.pos, Malformed, "the set is empty: name one date at least")
	}
}

func formOf(text string) Form {
	switch {
	case text[0] == '[':
		return OneOf
	case text[0] == '{':
		return AllOf
	case strings.IndexByte(text, '/') >= 0:
		return Interval
	}
	return Single
}

func (r *reader) fail(at int, reason Reason, message string) {
	if r.err == nil {
		r.err = &ParseError{Text: r.text, Offset: at, Reason: reason, Message: message}
	}
}

// point reads the date between two places of the text.
func (r *reader) point(p *point, at, end int) {
	c := cursor{text: r.text, start: at, pos: at, end: end}
	c.point(p)
	if r.err == nil {
		r.err = c.err
	}
}

func (r *reader) interval() {
	m := &r.member
	slash := strings.IndexByte(r.text, '/')
	if n := strings.IndexByte(r.text[slash+1:], '/'); n >= 0 {
		r.fail(slash+1+n, Malformed, "an interval has one slash, between its start and its end")
		return
	}
	m.pair = true
	m.firstKind = r.endpoint(&m.first, 0, slash)
	m.lastKind = r.endpoint(&m.last, slash+1, r.end)
	switch {
	case m.firstKind != Known && m.lastKind != Known:
		r.fail(slash, Malformed, "an interval needs a date at one end at least")
	case m.firstKind == Known && m.lastKind == Known:
		r.ordered(slash + 1)
	}
}

// endpoint reads one end of an interval.
func (r *reader) endpoint(p *point, at, end int) Kind {
	switch text := r.text[at:end]; {
	case text == "":
		return Unknown
	case text == "..":
		return Open
	case strings.HasPrefix(text, ".."), strings.HasSuffix(text, ".."):
		r.fail(at, Unsupported, "two dots stand alone at an end of an interval: on or before a date is [..2021], on or after it [2021..]")
		return Unknown
	}
	r.point(p, at, end)
	return Known
}

// element reads a member of a set.
func (r *reader) element(at, end int) {
	m := &r.member
	dots := strings.Index(r.text[at:end], "..")
	if dots < 0 {
		if at == end {
			r.fail(at, Malformed, "a member of the set is missing: separate dates with one comma")
		}
		r.point(&m.first, at, end)
		return
	}
	m.pair = true
	before, after := at+dots, at+dots+2
	switch {
	case before == at && at == 1:
		m.firstKind = Open
		r.point(&m.last, after, end)
	case after == end && end == r.end:
		r.point(&m.first, at, before)
		m.lastKind = Open
	case before == at, after == end:
		r.fail(before, Malformed, "a set is open before its first date or after its last one only")
	default:
		r.point(&m.first, at, before)
		r.point(&m.last, after, end)
		if m.first.unit != m.last.unit {
			r.fail(after, Mixed, "both ends of a range have the same precision: write both as years, or both as months, or both as days")
		}
		r.ordered(after)
	}
}

// ordered checks the two ends of an interval or a range, of which the last is written at byte at. An interval
// that can't but end before it begins is not a date: nothing lies in it, and the ends were most likely swapped.
// Qualified ends don't excuse it, for they are what the source says.
func (r *reader) ordered(at int) {
	m := &r.member
	if r.err != nil {
		return
	}
	if m.first.fixed != m.last.fixed {
		r.fail(at, Mixed, "give both ends an offset from UTC, or neither: it isn't said where the one without is")
		return
	}
	from, _ := m.first.bounds(time.UTC)
	if _, until := m.last.bounds(time.UTC); until.notAfter(from) {
		r.fail(at, Reversed, "the end is before the start: swap them if that is what the source means")
	}
}

// level is the level that the member needs where it stands.
func (r *reader) level() Level {
	m := &r.member
	level := max(m.first.level, m.last.level)
	switch {
	case r.form == Single:
		return level
	case m.first.unit > Day || m.last.unit > Day:
		return Extended
	case r.form != Interval || m.first.unspecified() || m.last.unspecified():
		return max(level, Level2)
	case m.firstKind != Known || m.lastKind != Known:
		return max(level, Level1)
	}
	return level
}
