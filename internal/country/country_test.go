package country_test

import (
	"testing"

	"example.com/attribution/internal/country"
)

func TestCode(t *testing.T) {
	for name, want := range map[string]string{
		"GB": "GB", "Russia": "RU", "Russian Federation": "RU", "Iran, Islamic Republic of": "IR", "iran": "IR",
		"Korea (Democratic People's Republic of)": "KP", "North Korea": "KP", "South  Korea": "KR", "United States": "US", "Taiwan": "TW",
		"Turkey": "TR", "Czech Republic": "CZ", "UK": "GB", "Ukraine": "UA",
		"": "", "Unknown": "", "Asia (region)": "", "EU": "", "XX": "", "ISIS": "", "gb": "",
	} {
		if got := country.Code(name); got != want {
			t.Errorf("Code(%q) = %q, want %q", name, got, want)
		}
	}
	for _, code := range []string{"EU", "UK", "ZZ", "gb", "G", "GBR"} {
		if country.IsCode(code) {
			t.Errorf("%q is no code", code)
		}
	}
}
