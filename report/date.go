package report

import (
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

var months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
	"December"}

// subYears are the seasons and parts of a year of the Extended Date/Time Format, from code 21.
var subYears = [...]string{"spring", "summer", "autumn", "winter",
	"northern spring", "northern summer", "northern autumn", "northern winter",
	"southern spring", "southern summer", "southern autumn", "southern winter",
	"first quarter of", "second quarter of", "third quarter of", "fourth quarter of",
	"first four months of", "middle four months of", "last four months of",
	"first half of", "second half of"}

// date says a date as imprecise as it is, never more precisely, and the city by whose clocks it is told. A malformed date is shown as
// written.
func (w words) date(when attribution.When) string {
	d, err := when.Date()
	if err != nil {
		return w.own(string(when))
	}
	text := w.dateWords(d)
	if zone, err := when.Location(); err == nil && zone != nil {
		name := zone.String()
		text += w.say(", ") + w.own(strings.ReplaceAll(name[strings.LastIndexByte(name, '/')+1:], "_", " "))
	}
	return text
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

func (w words) dateWords(d edtf.Date) string {
	switch d.Form() {
	case edtf.Interval:
		for m := range d.Members() {
			return w.intervalWords(d, m)
		}
	case edtf.OneOf:
		return w.membersWords(d, w.say(" or "))
	case edtf.AllOf:
		return w.membersWords(d, w.say(" and "))
	case edtf.Single:
		return w.singleWords(d)
	}
	return ""
}

func (w words) intervalWords(d edtf.Date, m edtf.Member) string {
	from, until := d.Bounds()
	switch {
	case m.First.IsZero() && from.Kind == edtf.Open:
		return w.say("until %s", w.singleWords(m.Last))
	case m.First.IsZero():
		return w.say("until %s, since when is not said", w.singleWords(m.Last))
	case m.Last.IsZero() && until.Kind == edtf.Open:
		return w.say("since %s", w.singleWords(m.First))
	case m.Last.IsZero():
		return w.say("from %s, until when is not said", w.singleWords(m.First))
	}
	return w.say("%s to %s", w.singleWords(m.First), w.singleWords(m.Last))
}

func (w words) membersWords(d edtf.Date, conjunction string) string {
	var members []string
	for m := range d.Members() {
		switch {
		case m.First.IsZero():
			members = append(members, w.say("before or on %s", w.singleWords(m.Last)))
		case m.Last.IsZero():
			members = append(members, w.say("on or after %s", w.singleWords(m.First)))
		case m.First == m.Last:
			members = append(members, w.singleWords(m.First))
		default:
			members = append(members, w.say("%s to %s", w.singleWords(m.First), w.singleWords(m.Last)))
		}
	}
	return strings.Join(members, conjunction)
}

func (w words) singleWords(d edtf.Date) string {
	year := d.Component(edtf.Year).Text
	text := ""
	switch day, month := d.Component(edtf.Day).Text, d.Component(edtf.Month).Text; {
	case d.Component(edtf.SubYear).Text != "":
		text = w.say("%[1]s %[2]s", w.say(named(subYears[:], d.Component(edtf.SubYear).Text, 21)), year)
	case day != "":
		text = w.say("%[1]s %[2]s %[3]s", strings.TrimPrefix(day, "0"), w.say(named(months[:], month, 1)), year)
	case month != "":
		text = w.say("%[1]s %[2]s", w.say(named(months[:], month, 1)), year)
	default:
		text = w.say("%[1]s", year)
	}
	hour := d.Component(edtf.Hour).Text
	about, some := qualified(d, edtf.Approximate)
	switch {
	case hour == "" && about:
		text = w.say("about %s", text)
	case hour != "" && about: // of what is approximate together, the finest is
		text += w.say(", ") + w.say("about %s", w.clock(d, hour))
	case hour != "":
		text += w.say(", ") + w.clock(d, hour)
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

// qualified tells whether a qualification is on a date as a whole, and else on which of its components.
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

// clock says the time of day, with the offset if the date has one.
func (w words) clock(d edtf.Date, hour string) string {
	minute, second := d.Component(edtf.Minute).Text, d.Component(edtf.Second).Text
	offset := ""
	if _, after, ok := strings.Cut(d.String(), "T"); ok {
		if at := strings.IndexAny(after, "Z+-"); at >= 0 {
			offset = strings.TrimRight(after[at:], "?~%")
		}
	}
	switch {
	case minute == "":
		return w.say("%s h", hour) + offset
	case second == "":
		return hour + ":" + minute + offset
	}
	return hour + ":" + minute + ":" + second + offset
}

// named returns the name that stands for a code, counted from first, or the code itself where digits of it are not specified.
func named(names []string, code string, first int) string {
	n, err := strconv.Atoi(code)
	if err != nil || n < first || n-first >= len(names) {
		return code
	}
	return names[n-first]
}
