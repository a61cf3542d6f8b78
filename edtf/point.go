package edtf

import (
	"strings"
	"time"
)

// A point is one date or date-time: what an interval and a set are made of.
type point struct {
	text     string
	parts    [Second + 1]part // by unit; the first is unused
	unit     Unit             // the finest that is written
	level    Level
	yearOnly bool          // written so that nothing finer can follow
	fixed    bool          // with an offset from UTC, so that it is the same instant wherever it is read
	offset   time.Duration // east of UTC
}

// written is the text of a component, without its qualification, and empty if it isn't there.
func (p *point) written(u Unit) string { return p.text[p.parts[u].at:p.parts[u].end] }

// qualify qualifies the components read so far.
func (p *point) qualify(q Qualification) {
	for u := Year; u <= p.unit; u++ {
		if p.parts[u].end > 0 {
			p.parts[u].qualification |= q
		}
	}
}

func (p *point) qualification() Qualification {
	var q Qualification
	for i := range p.parts {
		q |= p.parts[i].qualification
	}
	return q
}

func (p *point) unspecified() bool {
	return p.parts[Year].unspecified+p.parts[Month].unspecified+p.parts[Day].unspecified > 0
}

// unspecifiedFromRight reports whether the unspecified digits are those that level 1 knows: 201X, 20XX,
// 2004-XX, 1985-04-XX, 1985-XX-XX.
func (p *point) unspecifiedFromRight() bool {
	year, month, day := &p.parts[Year], &p.parts[Month], &p.parts[Day]
	switch p.unit {
	case Year:
		text := p.written(Year)
		return year.unspecified == 1 && strings.HasSuffix(text, "X") || year.unspecified == 2 && strings.HasSuffix(text, "XX")
	case Month:
		return year.unspecified == 0 && month.unspecified == 2
	case Day:
		return year.unspecified == 0 && day.unspecified == 2 && month.unspecified != 1
	}
	return false
}

// exists reports whether some day fits the digits.
func (p *point) exists() bool {
	_, _, _, ok := p.complete(+1)
	return ok
}

// complete fills unspecified digits in so that they give the earliest date that there is, or the latest if
// step is -1 and not +1. The year decides only whether there is a 29th of February, so one leap year and one
// other are tried and no more.
func (p *point) complete(step int) (year, month, day int, ok bool) {
	years, months, days := &p.parts[Year], &p.parts[Month], &p.parts[Day]
	var tried [2]bool
	for y, ok := p.seek(Year, years.first(step), step); ok && tried != [2]bool{true, true}; y, ok = p.seek(Year, y+step, step) {
		if p.unit < Month {
			return y, 1, 1, true
		}
		leap := daysIn(y, time.February) - 28
		if tried[leap] {
			continue
		}
		tried[leap] = true
		for m, ok := p.seek(Month, months.first(step), step); ok; m, ok = p.seek(Month, m+step, step) {
			if p.unit == Month {
				return y, m, 1, true
			}
			for d, ok := p.seek(Day, days.first(step), step); ok; d, ok = p.seek(Day, d+step, step) {
				if d <= daysIn(y, time.Month(m)) {
					return y, m, d, true
				}
			}
		}
	}
	return 0, 0, 0, false
}

// seek is the first number from n on, in the direction of step, that the digits of a component allow.
func (p *point) seek(u Unit, n, step int) (int, bool) {
	for part := &p.parts[u]; part.low <= n && n <= part.high; n += step {
		if part.unspecified == 0 || p.matches(u, n) {
			return n, true
		}
	}
	return 0, false
}

func (p *point) matches(u Unit, n int) bool {
	digits := p.written(u)
	if int(p.parts[u].unspecified) == len(digits) {
		return true
	}
	n = max(n, -n)
	for i := len(digits) - 1; i >= 0 && digits[i] != '-'; i-- {
		if d := digits[i]; d != 'X' && d != byte('0'+n%10) {
			return false
		}
		n /= 10
	}
	return true
}

func daysIn(year int, month time.Month) int {
	switch {
	case month == time.April, month == time.June, month == time.September, month == time.November:
		return 30
	case month != time.February:
		return 31
	case year%4 == 0 && (year%100 != 0 || year%400 == 0):
		return 29
	}
	return 28
}

// extent is the local time that the point covers as it is written, qualified or not: its first second and the
// first after it. Local time is kept as the instant at which it would be that time in UTC.
func (p *point) extent() (from, until time.Time) {
	y, m, d, _ := p.complete(+1)
	from = midnight(y, m, d)
	if p.unspecified() || p.unit == Year {
		y, m, d, _ = p.complete(-1)
	}
	switch p.unit {
	case Year:
		until = midnight(y+1, 1, 1)
	case SubYear:
		s := subYearOf(p.parts[SubYear].low)
		from, until = from.AddDate(0, s.from, 0), midnight(y, 1+s.until, 1)
	case Month:
		until = midnight(y, m+1, 1)
	case Day:
		until = midnight(y, m, d+1)
	default:
		hour, minute, second := p.parts[Hour].low, p.parts[Minute].low, p.parts[Second].low
		from = time.Date(y, time.Month(m), d, hour, minute, second, 0, time.UTC)
		until = plus(from, p.unit, 1)
	}
	return from, until
}

func midnight(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

// plus adds n units of a component to a local time. Where a month is too short for the day, it is the last of
// the month.
func plus(t time.Time, u Unit, n int) time.Time {
	switch u {
	case Year:
		return plus(t, Month, 12*n)
	case SubYear, Month:
		moved := t.AddDate(0, n, 0)
		if moved.Day() != t.Day() {
			moved = moved.AddDate(0, 0, -moved.Day())
		}
		return moved
	case Day:
		return t.AddDate(0, 0, n)
	case Hour:
		return t.Add(time.Duration(n) * time.Hour)
	case Minute:
		return t.Add(time.Duration(n) * time.Minute)
	}
	return t.Add(time.Duration(n) * time.Second)
}

// limits is the local time in which the point certainly lies if its qualifications are taken seriously, and
// false if they leave nothing certain. The package documentation gives the rule.
func (p *point) limits() (earliest, latest time.Time, ok bool) {
	if p.parts[Year].qualification&Uncertain != 0 {
		return time.Time{}, time.Time{}, false
	}
	certain := *p
	for u := SubYear; u <= Day; u++ {
		if certain.parts[u].qualification&Uncertain != 0 {
			certain.parts[u].unspecify(u)
		}
	}
	earliest, latest = certain.extent()
	for u := Year; u <= p.unit; u++ {
		if p.parts[u].qualification&Approximate != 0 && p.parts[p.finer(u)].qualification&Approximate == 0 {
			n := p.parts[u].spread(u)
			earliest, latest = plus(earliest, u, -n), plus(latest, u, n)
		}
	}
	return earliest, latest, true
}

// finer is the next unit after u that is written, and 0 after the last.
func (p *point) finer(u Unit) Unit {
	for u++; u <= p.unit; u++ {
		if p.parts[u].end > 0 {
			return u
		}
	}
	return 0
}
