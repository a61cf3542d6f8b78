// Package country knows the codes of the countries of ISO 3166-1.
package country

import "strings"

// IsCode reports whether s is an alpha-2 code of ISO 3166-1 in capitals that is assigned today.
func IsCode(s string) bool {
	if len(s) != 2 || s[0] < 'A' || s[0] > 'Z' || s[1] < 'A' || s[1] > 'Z' {
		return false
	}
	return assigned[s[0]-'A']&(1<<(s[1]-'A')) != 0
}

// FromAlpha3 returns the alpha-2 code of a country by its alpha-3 code in capitals. It is empty for what is not the
// code of a country.
func FromAlpha3(s string) string {
	if len(s) != 3 {
		return ""
	}
	for pair := range strings.FieldsSeq(alpha3) {
		if pair[2:] == s {
			return pair[:2]
		}
	}
	return ""
}
