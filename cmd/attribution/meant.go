package main

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/draft"
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
			f.Suggestion = dateMeant(d, f.Value)
		case attribution.CodeUnknownCountry:
			f.Suggestion = countryname.Code(f.Value)
		case attribution.CodeUnknownLanguage:
			f.Suggestion = languageMeant(f.Value)
		}
	}
	return out
}

// dateMeant reads a date in the languages of a case, or in one that writes days in figures in that order alone. A zone
// behind it stays.
func dateMeant(d checkable, value string) string {
	text, zone, _ := strings.Cut(value, "[")
	tags := []language.Tag{language.English, language.German}
	if c, ok := d.(*attribution.Case); ok && c.Lang != "" {
		if tag, err := c.Lang.Tag(); err == nil {
			tags = slices.Insert(tags, 0, tag)
		}
	}
	text = strings.TrimSpace(text)
	for _, tag := range tags {
		if found := draft.Dates(text, tag); len(found) == 1 && found[0].Words == text {
			if date := found[0].EDTF.String(); date != "" && zone != "" {
				return date + "[" + zone
			} else if date != "" {
				return date
			}
		}
	}
	return ""
}

// languageMeant returns the tag of a language by its name in English or in itself.
func languageMeant(name string) string {
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
			if strings.EqualFold(name, display.English.Languages().Name(tag)) || strings.EqualFold(name, display.Self.Name(tag)) {
				return tag.String()
			}
		}
	}
	return ""
}
