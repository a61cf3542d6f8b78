package stix

import (
	"strings"
	"time"
)

// A timestamp is a point in time as STIX writes it: YYYY-MM-DDTHH:mm:ss[.s+]Z (STIX 2.1, section 2.16).
type timestamp string

const secondsLength = len("2006-01-02T15:04:05")

// isValid reports whether the timestamp is of that form and of the calendar.
func (t timestamp) isValid() bool { return isTimestamp(t) }

// isTimestamp reports whether a text is a timestamp of the calendar. A leap second is of the calendar (RFC 3339,
// section 5.7).
func isTimestamp[T ~string | ~[]byte](t T) bool {
	const form = "0000-00-00T00:00:00"
	if len(t) <= len(form) || t[len(t)-1] != 'Z' {
		return false
	}
	for i := range len(form) {
		if form[i] == '0' && !isDigit(t[i]) || form[i] != '0' && t[i] != form[i] {
			return false
		}
	}
	if fraction := t[len(form) : len(t)-1]; len(fraction) > 0 {
		if fraction[0] != '.' || len(fraction) < 2 {
			return false
		}
		for i := 1; i < len(fraction); i++ {
			if !isDigit(fraction[i]) {
				return false
			}
		}
	}
	number := func(at int) int { return 10*int(t[at]-'0') + int(t[at+1]-'0') }
	month, day, hour, minute, second := number(5), number(8), number(11), number(14), number(17)
	if month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60 {
		return false
	}
	if second == 60 && (hour != 23 || minute != 59) {
		return false
	}
	year := 100*number(0) + number(2)
	return day <= 28 || day <= time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// fraction returns the digits after the seconds.
func (t timestamp) fraction() string {
	return strings.TrimPrefix(string(t[secondsLength:len(t)-1]), ".")
}

// compare compares two valid timestamps, whatever the number of their digits.
func (t timestamp) compare(u timestamp) int { return compareTimestamps(t, u) }

// compareTimestamps compares two texts that are timestamps.
func compareTimestamps[T ~string | ~[]byte](t, u T) int {
	for i := range secondsLength {
		if t[i] != u[i] {
			return int(t[i]) - int(u[i])
		}
	}
	for i := secondsLength + 1; i < max(len(t), len(u))-1; i++ {
		if a, b := fractionDigit(t, i), fractionDigit(u, i); a != b {
			return int(a) - int(b)
		}
	}
	return 0
}

// fractionDigit returns a digit of the fraction of seconds, behind which there are zeros.
func fractionDigit[T ~string | ~[]byte](t T, i int) byte {
	if i < len(t)-1 {
		return t[i]
	}
	return '0'
}

// newer reports whether an object is a later version than another.
func newer(o, than Object) bool {
	a, b := o.value("modified").plain(), than.value("modified").plain()
	return isTimestamp(a) && (!isTimestamp(b) || compareTimestamps(a, b) > 0)
}
