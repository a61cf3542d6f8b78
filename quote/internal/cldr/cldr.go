// Package cldr holds the quotation marks of the Unicode Common Locale Data
// Repository (CLDR), elements //ldml/delimiters of UTS #35 Part 2.
//
// A row is stored only where a locale differs from its parent; [Lookup]
// follows the inheritance.
package cldr

import (
	"cmp"
	"slices"

	"golang.org/x/text/language"
)

//go:generate go run gen.go

// Delimiters are the quotation marks of a locale: the outer pair and the
// alternate pair for a quotation within a quotation.
type Delimiters struct {
	Start, End       string // quotationStart, quotationEnd
	AltStart, AltEnd string // alternateQuotationStart, alternateQuotationEnd
}

type entry struct {
	locale     string
	delimiters Delimiters
}

// Lookup returns the delimiters of tag, or of the nearest ancestor that has
// its own; those of the root locale for a language that CLDR does not know.
func Lookup(tag language.Tag) Delimiters {
	for {
		i, found := slices.BinarySearchFunc(table, tag.String(), func(e entry, locale string) int {
			return cmp.Compare(e.locale, locale)
		})
		if found {
			return table[i].delimiters
		}
		tag = tag.Parent()
	}
}
