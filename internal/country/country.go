// Package country knows the codes of countries.
package country

import "golang.org/x/text/language"

// IsCode reports whether s is an alpha-2 code of ISO 3166-1 in capitals.
func IsCode(s string) bool {
	r, err := language.ParseRegion(s)
	return err == nil && len(s) == 2 && r.IsCountry() && r.Canonicalize() == r && r.String() == s
}
