// Package country tells the countries of ISO 3166-1 by the English names that data sets give them.
package country

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// IsCode reports whether s is an alpha-2 code of ISO 3166-1 in capitals.
func IsCode(s string) bool {
	r, err := language.ParseRegion(s)
	return err == nil && len(s) == 2 && r.IsCountry() && r.Canonicalize() == r && r.String() == s
}

// Code returns the alpha-2 code of a country by its code or an English name of it, without regard to case: that of the CLDR, or a usual
// other one. It is empty for what is no country.
func Code(name string) string {
	name = strings.Join(strings.Fields(name), " ")
	if IsCode(name) {
		return name
	}
	return names()[strings.ToLower(strings.ReplaceAll(name, "’", "'"))]
}

var names = sync.OnceValue(func() map[string]string {
	out := make(map[string]string, 400)
	english := display.English.Regions()
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string([]rune{a, b})
			if !IsCode(code) {
				continue
			}
			if name := english.Name(language.MustParseRegion(code)); name != "" {
				out[strings.ToLower(strings.ReplaceAll(name, "’", "'"))] = code
			}
		}
	}
	for name, code := range others {
		out[strings.ToLower(name)] = code
	}
	return out
})

// others are names that are not those of the CLDR: the short names of ISO 3166-1, with the comma of its lists and the brackets of the
// United Nations', and older and political ones.
var others = map[string]string{
	"Bolivia, Plurinational State of":         "BO",
	"Bolivia (Plurinational State of)":        "BO",
	"Bosnia and Herzegovina":                  "BA",
	"Brunei Darussalam":                       "BN",
	"Cape Verde":                              "CV",
	"Congo, Democratic Republic of the":       "CD",
	"Congo, the Democratic Republic of the":   "CD",
	"Democratic Republic of the Congo":        "CD",
	"Côte d'Ivoire":                           "CI",
	"Ivory Coast":                             "CI",
	"Czech Republic":                          "CZ",
	"Czechia":                                 "CZ",
	"Hong Kong":                               "HK",
	"Iran, Islamic Republic of":               "IR",
	"Iran (Islamic Republic of)":              "IR",
	"Islamic Republic of Iran":                "IR",
	"Korea, Democratic People's Republic of":  "KP",
	"Korea (Democratic People's Republic of)": "KP",
	"Democratic People's Republic of Korea":   "KP",
	"Korea, Republic of":                      "KR",
	"Korea (Republic of)":                     "KR",
	"Republic of Korea":                       "KR",
	"Lao People's Democratic Republic":        "LA",
	"Macao":                                   "MO",
	"Macedonia":                               "MK",
	"Moldova, Republic of":                    "MD",
	"Moldova (Republic of)":                   "MD",
	"Myanmar":                                 "MM",
	"Palestine":                               "PS",
	"Palestine, State of":                     "PS",
	"People's Republic of China":              "CN",
	"Russian Federation":                      "RU",
	"Syrian Arab Republic":                    "SY",
	"Taiwan, Province of China":               "TW",
	"Tanzania, United Republic of":            "TZ",
	"Trinidad and Tobago":                     "TT",
	"Turkey":                                  "TR",
	"Türkiye":                                 "TR",
	"United States of America":                "US",
	"USA":                                     "US",
	"United Kingdom of Great Britain and Northern Ireland": "GB",
	"UK":                                 "GB",
	"Vatican":                            "VA",
	"Holy See":                           "VA",
	"Venezuela, Bolivarian Republic of":  "VE",
	"Venezuela (Bolivarian Republic of)": "VE",
	"Viet Nam":                           "VN",
}
