package report

import (
	"strconv"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

var months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
	"October", "November",
	"December"}

// subYears are the seasons and parts of a year of the Extended Date/Time Format, from code 21.
var subYears = [...]string{"spring", "summer", "autumn", "winter",
	"northern spring", "northern summer", "northern autumn", "northern winter",
	"southern spring", "southern summer", "southern autumn", "southern winter",
	"first quarter of", "second quarter of", "third quarter of", "fourth quarter of",
	"first four months of", "middle four months of", "last four months of",
	"first half of", "second half of"}

// date says a date as imprecise as it is, never more precisely. Of a time in a zone it says by how much its clocks
// differ from UTC; a zone says nothing of a place. A malformed date is shown as written.
func (w words) date(when attribution.When) string {
	d, err := when.Date()
	if err != nil {
		return w.own(string(when))
	}
	zone, err := when.Location()
	if err != nil {
		zone = nil
	}
	return w.dateWords(d, zone)
}

// day says a date to the day, without its zone: where room is short.
func (d *dossier) day(when attribution.When) string {
	date, _, _ := strings.Cut(string(when), "T")
	if at := strings.LastIndexByte(date, '['); at > 0 {
		date = date[:at]
	}
	if _, err := attribution.When(date).Date(); err != nil {
		return d.date(when)
	}
	return d.date(attribution.When(date))
}

func (w words) dateWords(d edtf.Date, zone *time.Location) string {
	switch d.Form() {
	case edtf.Interval:
		for m := range d.Members() {
			return w.intervalWords(d, m, zone)
		}
	case edtf.OneOf:
		return w.membersWords(d, zone, w.say(" or "), "%s or earlier", "%s or later", "%s (one of these)")
	case edtf.AllOf:
		return w.membersWords(d, zone, w.say(" and "), "%s and all before", "%s and all after", "%s (all of these)")
	case edtf.Single:
		return w.singleWords(d, zone)
	}
	return ""
}

func (w words) intervalWords(d edtf.Date, m edtf.Member, zone *time.Location) string {
	from, until := d.Bounds()
	switch {
	case m.First.IsZero() && from.Kind == edtf.Open:
		return w.until(m.Last, zone)
	case m.First.IsZero():
		return w.say("%s, start not stated", w.until(m.Last, zone))
	case m.Last.IsZero() && until.Kind == edtf.Open:
		return w.since(m.First, zone)
	case m.Last.IsZero():
		return w.say("%s, end not stated", w.since(m.First, zone))
	}
	return w.span(w.singleWords(m.First, zone), w.singleWords(m.Last, zone))
}

// until and since say where an interval ends or begins. Prepositions take other forms before a day than before a month
// or a year in some languages, and before parts of a year forms of their own, so that these have a phrase behind them.
func (w words) until(d edtf.Date, zone *time.Location) string {
	switch text := w.singleWords(d, zone); coarseness(d) {
	case toTheDay:
		return w.say("until %s", text)
	case toTheMonth:
		return w.say("up to %s", text)
	default:
		return w.say("%s and before", text)
	}
}

func (w words) since(d edtf.Date, zone *time.Location) string {
	switch text := w.singleWords(d, zone); coarseness(d) {
	case toTheDay:
		return w.say("since %s", text)
	case toTheMonth:
		return w.say("starting %s", text)
	default:
		return w.say("%s and after", text)
	}
}

// How a date is put into words.
const (
	inPart     = iota // a part of a year, or with digits that are not specified
	toTheMonth        // a month or a year
	toTheDay          // a day or a time
)

func coarseness(d edtf.Date) int {
	for u := edtf.Year; u <= edtf.Day; u++ {
		if strings.Contains(d.Component(u).Text, "X") {
			return inPart
		}
	}
	switch {
	case d.Component(edtf.SubYear).Text != "":
		return inPart
	case d.Component(edtf.Day).Text != "":
		return toTheDay
	}
	return toTheMonth
}

func (w words) membersWords(d edtf.Date, zone *time.Location, conjunction, before, after, within string) string {
	var members []string
	for m := range d.Members() {
		switch {
		case m.First.IsZero():
			members = append(members, w.say(before, w.singleWords(m.Last, zone)))
		case m.Last.IsZero():
			members = append(members, w.say(after, w.singleWords(m.First, zone)))
		case m.First == m.Last:
			members = append(members, w.singleWords(m.First, zone))
		default:
			members = append(members, w.say(within, w.span(w.singleWords(m.First, zone), w.singleWords(m.Last, zone))))
		}
	}
	return strings.Join(members, conjunction)
}

// span says from when to when.
func (w words) span(from, to string) string { return w.say("%[1]s – %[2]s", from, to) }

func (w words) singleWords(d edtf.Date, zone *time.Location) string {
	text := w.calendarWords(d)
	hour := d.Component(edtf.Hour).Text
	about, some := qualified(d, edtf.Approximate)
	switch {
	case hour == "" && about:
		text = w.say("about %s", text)
	case hour != "" && about: // of what is approximate together, the finest is
		text += w.say(", ") + w.say("at about %s", w.clock(d, hour, zone))
	case hour != "":
		text += w.say(", ") + w.clock(d, hour, zone)
	}
	if len(some) > 0 {
		text = w.say("%[1]s (approximate: %[2]s)", text, w.units(some))
	}
	uncertain, some := qualified(d, edtf.Uncertain)
	switch {
	case uncertain:
		text = w.say("%s (uncertain)", text)
	case len(some) > 0:
		text = w.say("%[1]s (uncertain: %[2]s)", text, w.units(some))
	}
	return text
}

// qualified reports whether a qualification is on a date as a whole, and else on which of its components.
func qualified(d edtf.Date, q edtf.Qualification) (whole bool, some []edtf.Unit) {
	whole = true
	for u := edtf.Year; u <= edtf.Second; u++ {
		switch c := d.Component(u); {
		case c.Text == "":
		case c.Qualification&q != 0:
			some = append(some, u)
		default:
			whole = false
		}
	}
	if whole {
		return true, nil
	}
	return false, some
}

func (w words) units(all []edtf.Unit) string {
	names := make([]string, len(all))
	for i, u := range all {
		names[i] = w.word(u.String())
	}
	return strings.Join(names, w.say(", "))
}

// clock says the time of day and, if the date or its zone tells, by how much it differs from UTC.
func (w words) clock(d edtf.Date, hour string, zone *time.Location) string {
	minute, second := d.Component(edtf.Minute).Text, d.Component(edtf.Second).Text
	offset := ""
	if _, after, ok := strings.Cut(d.String(), "T"); ok {
		if at := strings.IndexAny(after, "Z+-"); at >= 0 {
			offset = " UTC" + strings.TrimPrefix(strings.TrimRight(after[at:], "?~%"), "Z")
		}
	}
	if offset == "" && zone != nil {
		offset = " UTC" + offsetIn(d, zone)
	}
	switch {
	case minute == "":
		return w.say("%s h", hour) + offset
	case second == "":
		return hour + ":" + minute + offset
	}
	return hour + ":" + minute + ":" + second + offset
}

// offsetIn returns by how much the clocks of a zone differ from UTC at a time; nothing where they do not.
func offsetIn(d edtf.Date, zone *time.Location) string {
	from, _ := d.Bounds()
	t := from.Time
	offset := time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, zone).Format("-07:00")
	if offset == "+00:00" {
		return ""
	}
	return offset
}

// named returns the name that stands for a code, counted from first, or the code itself where digits of it are not
// specified.
func named(names []string, code string, first int) string {
	n, err := strconv.Atoi(code)
	if err != nil || n < first || n-first >= len(names) {
		return code
	}
	return names[n-first]
}
