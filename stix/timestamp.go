package stix

import (
	"cmp"
	"strings"
	"time"
)

// A timestamp is a point in time as STIX writes it: YYYY-MM-DDTHH:mm:ss[.s+]Z (STIX 2.1, section 2.16).
type timestamp string

const (
	secondsLength = len("2006-01-02T15:04:05")
	minuteLength  = len("2006-01-02T15:04")
)

// isValid reports whether the timestamp is of that form and of the calendar. A leap second is of the calendar (RFC 3339, section 5.7).
func (t timestamp) isValid() bool {
	const form = "0000-00-00T00:00:00"
	if len(t) <= len(form) || t[len(t)-1] != 'Z' {
		return false
	}
	for i := range len(form) {
		if form[i] == '0' && !isDigit(t[i]) || form[i] != '0' && t[i] != form[i] {
			return false
		}
	}
	if fraction := t[len(form) : len(t)-1]; fraction != "" {
		if fraction[0] != '.' || len(fraction) < 2 || strings.Trim(string(fraction[1:]), "0123456789") != "" {
			return false
		}
	}
	month, day := t.number(5), t.number(8)
	if month < 1 || month > 12 || day < 1 || day > 31 || t.number(11) > 23 || t.number(14) > 59 || t.number(17) > 60 {
		return false
	}
	if t.number(17) == 60 && string(t[11:minuteLength]) != "23:59" {
		return false
	}
	year := 100*t.number(0) + t.number(2)
	return day <= 28 || day <= time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// number returns the number that two digits make.
func (t timestamp) number(at int) int { return 10*int(t[at]-'0') + int(t[at+1]-'0') }

// fraction returns the digits after the seconds.
func (t timestamp) fraction() string {
	return strings.TrimPrefix(string(t[secondsLength:len(t)-1]), ".")
}

// compare compares two valid timestamps, whatever the number of their digits.
func (t timestamp) compare(u timestamp) int {
	return cmp.Or(cmp.Compare(t[:secondsLength], u[:secondsLength]),
		cmp.Compare(strings.TrimRight(t.fraction(), "0"), strings.TrimRight(u.fraction(), "0")))
}

// newer reports whether an object is a later version than another.
func newer(o, than Object) bool {
	a, b := timestamp(o.Text("modified")), timestamp(than.Text("modified"))
	return a.isValid() && (!b.isValid() || a.compare(b) > 0)
}
