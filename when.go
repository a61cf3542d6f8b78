package attribution

import (
	"errors"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // so that zones are known on systems without a time zone database

	"example.com/attribution/edtf"
)

// When is a date as its source gives it: text of the Extended Date/Time Format (see package edtf) and, where it is
// known, the time zone in which its day was a day, in brackets at the end:
//
//	2021                                       2021/2022
//	2024-03-25[Europe/London]                  2024-03-26T09~[Pacific/Auckland]
//	[2017-12-18,2017-12-19][America/New_York]  2021-08/
//	2030-23/2031-03 (autumn 2030 to March)     2024-03-25T16:30~[Europe/London]
//
// The zone is a name of the IANA Time Zone Database. A bracket at the start opens a set, not a zone. Without a zone a
// day is as wide as the world's zones. When can hold a mistake, which [Case.Validate] reports. Zero: not stated.
type When string

// Date returns the date without its zone. The error is a [Finding] with [CodeMalformedDate]. The zero When has the zero
// Date.
func (w When) Date() (edtf.Date, error) {
	text, _ := w.split()
	if w == "" {
		return edtf.Date{}, nil
	}
	d, err := edtf.Parse(text)
	if err != nil {
		message := "is not a date of the Extended Date/Time Format"
		if parse, ok := errors.AsType[*edtf.ParseError](err); ok {
			message = parse.Message
		}
		return edtf.Date{}, Finding{Code: CodeMalformedDate, Severity: SeverityError, Value: string(w), Message: message}
	}
	return d, nil
}

// Location returns the zone, or nil if none is stated. The error is a [Finding] with [CodeUnknownZone].
func (w When) Location() (*time.Location, error) {
	_, name := w.split()
	if name == "" {
		return nil, nil
	}
	if zone, ok := location(name); ok {
		return zone, nil
	}
	return nil, Finding{Code: CodeUnknownZone, Severity: SeverityError, Value: string(w),
		Message: "ends in no zone of the IANA database; write a name such as Europe/London, or leave it out"}
}

// Span returns the stretch of time that the date covers in its zone or, without one, anywhere in the world. The error
// is that of [When.Date] or of [When.Location].
func (w When) Span() (edtf.Span, error) {
	d, err := w.Date()
	if err != nil {
		return edtf.Span{}, err
	}
	zone, err := w.Location()
	if err != nil {
		return edtf.Span{}, err
	}
	return d.In(zone), nil
}

// Before says whether w was over before x began. The answer is [edtf.CannotTell] where one of them is zero or
// malformed.
func (w When) Before(x When) edtf.Answer {
	if w == "" || x == "" {
		return edtf.CannotTell
	}
	a, err := w.Span()
	if err != nil {
		return edtf.CannotTell
	}
	b, err := x.Span()
	if err != nil {
		return edtf.CannotTell
	}
	return a.Before(b)
}

// split returns the date and the name of the zone.
func (w When) split() (date, zone string) {
	s := string(w)
	if at := strings.LastIndexByte(s, '['); at > 0 && at+2 < len(s) && s[len(s)-1] == ']' {
		return s[:at], s[at+1 : len(s)-1]
	}
	return s, ""
}

// locations remembers zones that were looked up, which never change, since looking one up costs a hundred times more
// than using it.
var locations sync.Map // of *time.Location by name

func location(name string) (*time.Location, bool) {
	if zone, ok := locations.Load(name); ok {
		return zone.(*time.Location), true
	}
	if name == "" || name == "Local" { // which the package time understands, and which depends on the machine
		return nil, false
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return nil, false
	}
	locations.Store(name, zone)
	return zone, true
}
