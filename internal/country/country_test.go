package country_test

import (
	"testing"

	"example.com/attribution/internal/country"
)

func TestIsCode(t *testing.T) {
	for _, code := range []string{"GB", "NZ", "TW", "PS", "KP"} {
		if !country.IsCode(code) {
			t.Errorf("%q is not a code", code)
		}
	}
	for _, code := range []string{"", "EU", "UK", "ZZ", "XX", "gb", "G", "GBR", "001", "DD"} {
		if country.IsCode(code) {
			t.Errorf("%q is a code", code)
		}
	}
}
