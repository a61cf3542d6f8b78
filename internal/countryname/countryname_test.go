package countryname_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"example.com/attribution/internal/countryname"
)

func TestCode(t *testing.T) {
	for name, want := range map[string]string{
		"GB": "GB", " GB ": "GB", "Russia": "RU", "Russian Federation": "RU", "the Russian Federation": "RU", "iran": "IR",
		"Iran, Islamic Republic of": "IR", "Iran (Islamic Republic of)": "IR", "Islamic Republic of Iran": "IR",
		"Korea (Democratic People's Republic of)": "KP", "Democratic People’s Republic of Korea": "KP", "North Korea": "KP",
		"Korea (North)": "KP", "Korea, North": "KP", "Korea (South)": "KR", "Korea, South": "KR", // biter777/countries 1.7.5 takes the first for KR
		"Russian Federation (the)": "RU", "Netherlands (Kingdom of the)": "NL", "Niger (the)": "NE", "Gambia, The": "GM", "Federal Republic of Germany": "DE",
		"Republic of Belarus": "BY", "Republic of the Philippines": "PH", "Islamic Republic of Pakistan": "PK", "Swiss Confederation": "CH", "State of Israel": "IL",
		"Republic of Türkiye": "TR", "Federated States of Micronesia": "FM", "Virgin Islands (British)": "VG", "Socialist Republic of Vietnam": "VN",
		"Korea (the Republic of)": "KR", "Korea (the Democratic People's Republic of)": "KP", "Moldova (the Republic of)": "MD", "Congo (the Democratic Republic of the)": "CD",
		"Tanzania, the United Republic of": "TZ", "Iran (the Islamic Republic of)": "IR", "United Kingdom of Great Britain and Northern Ireland (the)": "GB",
		"Lao People's Democratic Republic (the)": "LA", "Palestine, State of": "PS", "Venezuela (Bolivarian Republic of)": "VE",
		"Falkland Islands (the) [Malvinas]": "FK", "Czechia": "CZ", "Slovak Republic": "SK", "Kyrgyzstan": "KG", "The Gambia": "GM", "Cabo Verde": "CV",
		"Republic of China": "", "Republic of Vietnam": "", "Kingdom of Korea": "", "State of Georgia": "", "Islamic State of Iraq": "", "Democratic Republic of Germany": "",
		"People's Republic of Korea": "", "Luhansk People's Republic": "", "Republic of Crimea": "", "Virgin Islands": "", "Republic of": "", "Kingdom of the": "",
		"South  Korea": "KR", "Korea (Republic of)": "KR", "Republic of Korea": "KR", "United States": "US", "Taiwan": "TW",
		"Taiwan (Province of China)": "TW", "Turkey": "TR", "Türkiye": "TR", "Turkiye": "TR", "Czech Republic": "CZ", "UK": "GB",
		"Ukraine": "UA", "Bosnia and Herzegovina": "BA", "Bosnia & Herzegovina": "BA", "Congo, Democratic Republic of the": "CD",
		"Democratic Republic of the Congo": "CD", "Holy See (Vatican City State)": "VA", "Cote d’Ivoire": "CI", "St. Lucia": "LC",
		"Saint Lucia": "LC", "Moldova, Republic\u00a0of": "MD", "People's Republic of China": "CN",
		"RUS": "RU", "North Macedonia": "MK", "Macedonia": "MK", "Eswatini": "SZ", "Swaziland": "SZ", "Burma": "MM", "Great Britain": "GB",
		"DPRK": "KP", "PRC": "CN", "america": "US", "vietnam": "VN", "Viet Nam": "VN", "中国": "CN", "Российская Федерация": "", "Россия": "RU",
		"الصين": "CN", "Kosovo": "", "Tibet": "", "Crimea": "", "Middle East": "", "NATO": "", "Island": "",
		"": "", "Unknown": "", "Asia (region)": "", "EU": "", "XX": "", "ISIS": "", "gb": "", ",": "", "()": "",
		"the": "", "Iran (region)": "", "Korea": "",
	} {
		if got := countryname.Code(name); got != want {
			t.Errorf("Code(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestLanguage(t *testing.T) {
	for name, want := range map[string]string{"China": "en", "Côte d’Ivoire": "en", "中国": "", "Россия": "", "": "en"} {
		if got := countryname.Language(name); got != want {
			t.Errorf("Language(%q) = %q, want %q", name, got, want)
		}
	}
}

// What MISP's galaxy of countries calls a country is never taken for another one.
func TestCodePublished(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(os.Getenv("ATTRIBUTION_DATA"), "misp", "clusters", "country.json"))
	if err != nil {
		t.Skip("there is no galaxy of countries in ATTRIBUTION_DATA")
	}
	var galaxy struct {
		Values []struct {
			Value string
			Meta  struct{ ISO string }
		}
	}
	if err := json.Unmarshal(text, &galaxy); err != nil {
		t.Fatal(err)
	}
	known := 0
	for _, v := range galaxy.Values {
		switch countryname.Code(v.Value) {
		case v.Meta.ISO:
			known++
		case "":
		default:
			t.Errorf("%q is %s, and %s in the galaxy", v.Value, countryname.Code(v.Value), v.Meta.ISO)
		}
	}
	if all := len(galaxy.Values); known < all*9/10 {
		t.Errorf("%d of %d are known", known, all)
	}
}

// Names of today, in the language of the reader.
func TestName(t *testing.T) {
	for in, want := range map[[2]string]string{
		{"MK", "en"}: "North Macedonia", {"SZ", "fr"}: "Eswatini", {"TR", "en"}: "Türkiye", {"BY", "de"}: "Belarus", {"CN", "zh"}: "中国",
		{"XK", "en"}: "", {"CN", "xx"}: "", {"", "en"}: "",
	} {
		if got := countryname.Name(in[0], in[1]); got != want {
			t.Errorf("Name(%q, %q) = %q, want %q", in[0], in[1], got, want)
		}
	}
}
