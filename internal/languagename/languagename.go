// Package languagename knows the names of languages and scripts in the languages of reports.
package languagename

import (
	"strings"

	"example.com/attribution/internal/countryname"
	"golang.org/x/text/language"
)

// Name returns the name of a language in another, given by the base of its tag: that of CLDR 48.2, with script and
// country where the tag has them and CLDR has no name for the whole ("Chinese (Traditional Han, Singapore)" is
// composed, "British English" is one name). It is empty for a language without a name, and in a language that package
// report does not write.
func Name(tag language.Tag, in string) string {
	base, script, region := tag.Raw()
	withScript, withRegion := script.String() != "Zzzz", region.String() != "ZZ"
	var details []string
	name := ""
	if withRegion {
		name = find(in, base.String()+"-"+region.String())
	}
	if name == "" && withRegion {
		details = append(details, countryName(region.String(), in))
	}
	switch {
	case withScript && name == "":
		if name = find(in, base.String()+"-"+script.String()); name == "" {
			details = append([]string{scriptName(script.String(), in)}, details...)
		}
	case withScript:
		details = append(details, scriptName(script.String(), in))
	}
	if name == "" {
		name = find(in, base.String())
	}
	if name == "" || len(details) == 0 {
		return name
	}
	if in == "zh" {
		return name + "（" + strings.Join(details, "，") + "）"
	}
	return name + " (" + strings.Join(details, separator(in)) + ")"
}

func separator(in string) string {
	if in == "ar" {
		return "، "
	}
	return ", "
}

func scriptName(code, in string) string {
	if name := find(in, code); name != "" {
		return name
	}
	return code
}

func countryName(code, in string) string {
	if name := countryname.Name(code, in); name != "" {
		return name
	}
	return code
}

// find returns the name behind a subtag in the table of a language.
func find(in, code string) string {
	table := named(in)
	if strings.HasPrefix(table, code+"\t") {
		name, _, _ := strings.Cut(table[len(code)+1:], "\n")
		return name
	}
	_, after, ok := strings.Cut(table, "\n"+code+"\t")
	if !ok {
		return ""
	}
	name, _, _ := strings.Cut(after, "\n")
	return name
}
