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
	for _, code := range []string{"", "EU", "UK", "ZZ", "XX", "gb", "G", "GBR", "001", "DD", "SU", "YU", "AN", "XK", "AC", "IC"} {
		if country.IsCode(code) {
			t.Errorf("%q is a code", code)
		}
	}
}

func TestFromAlpha3(t *testing.T) {
	for in, want := range map[string]string{"GBR": "GB", "PRK": "KP", "CHN": "CN", "gbr": "", "XKK": "", "SUN": "", "": "", "GB": "", "AND": "AD", "DAN": ""} {
		if got := country.FromAlpha3(in); got != want {
			t.Errorf("FromAlpha3(%q) = %q, want %q", in, got, want)
		}
	}
}
