package estimate

import (
	"strings"

	"golang.org/x/text/language"
)

// baseOf returns the language of a BCP 47 tag as forms are compared: without script, region and variants, and "no" for
// Bokmål. An empty or undetermined tag has none.
func baseOf(tag string) string {
	primary, _, _ := strings.Cut(tag, "-")
	return macro(strings.ToLower(primary))
}

// baseOfTag is baseOf for a parsed tag.
func baseOfTag(tag language.Tag) string {
	base, _, _ := tag.Raw()
	return macro(base.String())
}

func macro(base string) string {
	switch base {
	case "nb":
		return "no"
	case "cmn":
		return "zh"
	case "und":
		return ""
	}
	return base
}
