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

// dateText says a date in English, as imprecise as it is: "about autumn 2020 to early", never more. A malformed date is shown as written.
func dateText(w attribution.When) string {
	d, err := w.Date()
	if err != nil {
		return string(w)
	}
	text := dateWords(d)
	if zone, err := w.Location(); err == nil && zone != nil {
		name := zone.String()
		text += ", " + strings.ReplaceAll(name[strings.LastIndexByte(name, '/')+1:], "_", " ")
	}
	return text
}

func dateWords(d edtf.Date) string {
	switch d.Form() {
	case edtf.Interval:
		for m := range d.Members() {
			return intervalWords(d, m)
		}
	case edtf.OneOf:
		return membersWords(d, " or ")
	case edtf.AllOf:
		return membersWords(d, " and ")
	case edtf.Single:
		return singleWords(d)
	}
	return ""
}

func intervalWords(d edtf.Date, m edtf.Member) string {
	from, until := d.Bounds()
	switch {
	case m.First.IsZero() && from.Kind == edtf.Open:
		return "until " + singleWords(m.Last)
	case m.First.IsZero():
		return "until " + singleWords(m.Last) + ", since when is not said"
	case m.Last.IsZero() && until.Kind == edtf.Open:
		return "since " + singleWords(m.First)
	case m.Last.IsZero():
		return "from " + singleWords(m.First) + ", until when is not said"
	}
	return singleWords(m.First) + " to " + singleWords(m.Last)
}

func membersWords(d edtf.Date, conjunction string) string {
	var members []string
	for m := range d.Members() {
		switch {
		case m.First.IsZero():
			members = append(members, "before or on "+singleWords(m.Last))
		case m.Last.IsZero():
			members = append(members, "on or after "+singleWords(m.First))
		case m.First == m.Last:
			members = append(members, singleWords(m.First))
		default:
			members = append(members, singleWords(m.First)+" to "+singleWords(m.Last))
		}
	}
	return strings.Join(members, conjunction)
}

func singleWords(d edtf.Date) string {
	year := d.Component(edtf.Year).Text
	words := ""
	switch day, month := d.Component(edtf.Day).Text, d.Component(edtf.Month).Text; {
	case d.Component(edtf.SubYear).Text != "":
		words = named(subYears[:], d.Component(edtf.SubYear).Text, 21) + " " + year
	case day != "":
		words = strings.TrimPrefix(day, "0") + " " + named(months[:], month, 1) + " " + year
	case month != "":
		words = named(months[:], month, 1) + " " + year
	default:
		words = year
	}
	if hour := d.Component(edtf.Hour).Text; hour != "" {
		words += ", " + clock(d, hour)
	}
	switch d.Qualification() {
	case edtf.Uncertain:
		return words + " (uncertain)"
	case edtf.Approximate:
		return "about " + words
	case edtf.Uncertain | edtf.Approximate:
		return "about " + words + " (uncertain)"
	}
	return words
}

// clock says the time of day, with the offset if the date has one.
func clock(d edtf.Date, hour string) string {
	minute, second := d.Component(edtf.Minute).Text, d.Component(edtf.Second).Text
	offset := ""
	if _, after, ok := strings.Cut(d.String(), "T"); ok {
		if at := strings.IndexAny(after, "Z+-"); at >= 0 {
			offset = strings.TrimRight(after[at:], "?~%")
		}
	}
	switch {
	case minute == "":
		return hour + " h" + offset
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
