package main

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/draft"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/lang"
	"example.com/attribution/internal/pattern"
	"golang.org/x/text/language"
)

// longestDate is how many bytes a date has that is looked at.
const longestDate = 100

// Dates in figures as people write them.
var (
	yearLast   = pattern.Lazy(`^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$`)
	yearFirst  = pattern.Lazy(`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$`)
	monthOnly  = pattern.Lazy(`^(\d{4})[-/.](\d)$`)
	unhyphened = pattern.Lazy(`^(\d{4})(\d{2})(\d{2})$`)
	quarter    = pattern.Lazy(`^(?:[Qq]([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?[Qq]([1-4]))$`)
	joined     = pattern.Lazy(`^(\S+)(?: to | until | – |–| - |—)(\S+)$`)
	weekday    = pattern.Lazy(`^(\pL{2,})[.,]*\s+(\d.*)$`)
)

// readings returns both days that a date in figures may be, if either number may be the month, and nothing else.
func readings(value string) []string {
	text, zone := cutZone(value)
	m := yearLast().FindStringSubmatch(text)
	if m == nil {
		return nil
	}
	one, other := figures(m[3], m[2], m[1]), figures(m[3], m[1], m[2])
	if one == "" || other == "" || one == other {
		return nil
	}
	return []string{one + zone, other + zone}
}

// dateAdvice says what is wrong with a date, and what was probably meant.
func dateAdvice(value string, err error) string {
	f, ok := errors.AsType[attribution.Finding](err)
	if !ok {
		return err.Error()
	}
	f = meant(nil, attribution.Findings{f})[0]
	out := strconv.Quote(value)
	if f.Suggestion != "" {
		out += " (did you mean " + strconv.Quote(f.Suggestion) + "?)"
	}
	return out + ": " + f.Message
}

// dateMeant reads a date in figures, in the languages of a case or in one that writes days in figures in that order
// alone, or else in whichever languages read it, if these agree. A zone behind it stays.
func dateMeant(d checkable, value string) string {
	text, zone := cutZone(value)
	if text == "" || len(text) > longestDate {
		return ""
	}
	tags := []language.Tag{language.English, language.German}
	if c, ok := d.(*attribution.Case); ok && c.Lang != "" {
		if tag, err := c.Lang.Tag(); err == nil {
			tags = slices.Insert(tags, 0, tag)
		}
	}
	if date := readDate(text, tags); date != "" {
		return date + zone
	}
	return ""
}

// cutZone parts a date from the zone behind it, with its brackets.
func cutZone(value string) (text, zone string) {
	text, zone, found := strings.Cut(value, "[")
	if found {
		zone = "[" + zone
	}
	return strings.TrimSpace(text), zone
}

func readDate(text string, tags []language.Tag) string {
	if date := inFigures(text); date != "" {
		return date
	}
	if m := joined().FindStringSubmatch(text); m != nil && valid(m[1]+"/"+m[2]) != "" {
		return m[1] + "/" + m[2]
	}
	if m := weekday().FindStringSubmatch(text); m != nil && isWeekday(m[1]) {
		text = m[2]
	}
	for _, tag := range tags {
		if date := readIn(text, tag); date != "" {
			return date
		}
	}
	found := ""
	for l := range lang.All() {
		date := readIn(text, language.Make(l.Tag))
		if date != "" && found != "" && date != found {
			return ""
		}
		if date != "" {
			found = date
		}
	}
	return found
}

// readIn returns what a text is as a date in a language, or nothing if it is more than one or not all of it.
func readIn(text string, tag language.Tag) string {
	if found := draft.Dates(text, tag); len(found) == 1 && found[0].Words == text {
		return found[0].EDTF.String()
	}
	return ""
}

func inFigures(text string) string {
	if m := yearFirst().FindStringSubmatch(text); m != nil {
		return figures(m[1], m[2], m[3])
	}
	if m := unhyphened().FindStringSubmatch(text); m != nil {
		return figures(m[1], m[2], m[3])
	}
	if m := yearLast().FindStringSubmatch(text); m != nil { // of which only one order is a day
		if date := figures(m[3], m[2], m[1]); date != "" {
			return date
		}
		return figures(m[3], m[1], m[2])
	}
	if m := monthOnly().FindStringSubmatch(text); m != nil {
		return valid(m[1] + "-0" + m[2])
	}
	if m := quarter().FindStringSubmatch(text); m != nil {
		// 33 to 36: Extended Date/Time Format, level 2, sub-year groupings
		return valid(m[2] + m[3] + "-3" + string((m[1] + m[4])[0]+2))
	}
	return ""
}

// figures writes a day with two digits for the month and for the day, or nothing if there is no such day.
func figures(year, month, day string) string {
	two := func(n string) string { return strings.Repeat("0", 2-len(n)) + n }
	return valid(year + "-" + two(month) + "-" + two(day))
}

// valid returns a text that is a date, and nothing of another.
func valid(text string) string {
	if _, err := edtf.Parse(text); err != nil {
		return ""
	}
	return text
}

// isWeekday reports whether a word is the English name of a day of the week, or the beginning of one.
func isWeekday(word string) bool {
	for day := range time.Saturday + 1 {
		if name := day.String(); len(word) <= len(name) && strings.EqualFold(word, name[:len(word)]) {
			return true
		}
	}
	return false
}

// zoneMeant returns a date with the zone of the IANA database whose city stands in its brackets.
func zoneMeant(value string) string {
	date, zone := cutZone(value)
	words := strings.FieldsFunc(zone[strings.LastIndexByte(zone, '/')+1:],
		func(r rune) bool { return strings.ContainsRune("[]_ ", r) })
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + strings.ToLower(w[1:])
	}
	city := strings.Join(words, "_")
	if city == "" || len(city) > longestDate {
		return ""
	}
	for _, area := range []string{"Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian"} {
		meant := attribution.When(date + "[" + area + "/" + city + "]")
		if at, err := meant.Location(); err == nil && at != nil {
			return string(meant)
		}
	}
	return ""
}
