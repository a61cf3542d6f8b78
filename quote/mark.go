package quote

import (
	"golang.org/x/text/language"

	"example.com/attribution/quote/internal/cldr"
)

// Marks are the quotation marks of a language, with the white space that
// stands between marks and words.
type Marks struct {
	// Open and Close stand around a quotation.
	Open, Close string

	// InnerOpen and InnerClose stand around a quotation within a quotation.
	InnerOpen, InnerClose string
}

// MarksOf returns the quotation marks that a text in lang puts around what it
// quotes, whatever the language of the quotation.
//
// They are those of CLDR 48.2 (UTS #35 part 2, delimiters), inherited as CLDR
// inherits, and for a language that CLDR does not know those of its root,
// “ ” ‘ ’. CLDR has no white space; French outside Switzerland gets the narrow
// no-break space U+202F inside its guillemets. Usage varies more than CLDR
// can show: newspapers in Switzerland prefer « », German books » «, and
// Spanish style guides « ».
func MarksOf(lang language.Tag) Marks {
	d := cldr.Lookup(lang)
	m := Marks{Open: d.Start, Close: d.End, InnerOpen: d.AltStart, InnerClose: d.AltEnd}
	base, _ := lang.Base()
	region, _ := lang.Region()
	if base.String() == "fr" && region.String() != "CH" {
		m.Open, m.Close = spacedGuillemets(m.Open, m.Close)
		m.InnerOpen, m.InnerClose = spacedGuillemets(m.InnerOpen, m.InnerClose)
	}
	return m
}

func spacedGuillemets(open, close string) (string, string) {
	const narrowNoBreakSpace = "\u202f"
	if open == "«" && close == "»" {
		return open + narrowNoBreakSpace, narrowNoBreakSpace + close
	}
	return open, close
}
