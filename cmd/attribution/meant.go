package main

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// meant returns the findings with what was probably meant by dates, countries and languages that are written as people
// write them, which takes more knowledge than decoding should cost every program.
func meant(d checkable, fs attribution.Findings) attribution.Findings {
	const most = 1000 // findings that are looked at
	out := slices.Clone(fs)
	for i := range out[:min(len(out), most)] {
		f := &out[i]
		if f.Suggestion != "" {
			continue
		}
		switch f.Code {
		case attribution.CodeMalformedDate:
			if either := readings(f.Value); either != nil {
				f.Message += "; this may be " + strings.Join(either, " or ")
			} else {
				f.Suggestion = dateMeant(d, f.Value)
			}
		case attribution.CodeUnknownZone:
			f.Suggestion = zoneMeant(f.Value)
		case attribution.CodeUnknownCountry:
			f.Suggestion = countryname.Code(f.Value)
		case attribution.CodeUnknownLanguage:
			f.Suggestion = languageMeant(f.Value)
		}
	}
	return out
}

// languageMeant returns the tag of a language by its name in English or in itself, or by the two or three letters with
// which the English name of that language alone begins.
func languageMeant(name string) string {
	begins := ""
	for first := 'a'; first <= 'z'; first++ {
		for second := 'a'; second <= 'z'; second++ {
			base, err := language.ParseBase(string(first) + string(second))
			if err != nil {
				continue
			}
			tag, err := language.Compose(base)
			if err != nil {
				continue
			}
			english := display.English.Languages().Name(tag)
			if strings.EqualFold(name, english) || strings.EqualFold(name, display.Self.Name(tag)) {
				return tag.String()
			}
			if n := len(name); n >= 2 && n <= 3 && len(english) > n && strings.EqualFold(name, english[:n]) {
				begins += " " + tag.String()
			}
		}
	}
	if only := strings.Fields(begins); len(only) == 1 {
		return only[0]
	}
	return ""
}
