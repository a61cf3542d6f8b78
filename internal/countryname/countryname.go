// Package countryname finds the countries of ISO 3166-1 by the English names that data sets give them.
package countryname

import (
	"strings"
	"sync"
	"unicode"

	"example.com/attribution/internal/country"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/unicode/norm"
)

// Code returns the alpha-2 code of a country by its code or an English name of it: that of the CLDR, or another that a source named at
// others has. Names are compared without regard to case, accents and the order of their parts: "Iran, Islamic Republic of", "Iran (Islamic
// Republic of)" and "Islamic Republic of Iran" are one. It is empty for what is no country.
func Code(name string) string {
	if code := strings.TrimSpace(name); country.IsCode(code) {
		return code
	}
	return names()[key(name)]
}

// key returns the form in which names are compared.
func key(name string) string {
	var plain strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(name)) {
		switch {
		case unicode.Is(unicode.Mn, r), r == ')':
		case r == '’':
			plain.WriteByte('\'')
		case r == '&':
			plain.WriteString("and")
		case r == '(': // as the United Nations write what ISO writes after a comma
			plain.WriteByte(',')
		default:
			plain.WriteRune(r)
		}
	}
	short, long, ok := strings.Cut(plain.String(), ",")
	words := strings.Fields(short)
	if rest := strings.Fields(long); ok {
		if last := len(rest) - 1; last >= 0 && (rest[last] == "of" || last > 0 && rest[last] == "the" && rest[last-1] == "of") {
			words = append(rest, words...)
		} else {
			words = append(words, rest...)
		}
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	for i, w := range words {
		if w == "st." {
			words[i] = "saint"
		}
	}
	return strings.Join(words, " ")
}

var names = sync.OnceValue(func() map[string]string {
	out := make(map[string]string, 400)
	english := display.English.Regions()
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string([]rune{a, b})
			if !country.IsCode(code) {
				continue
			}
			if name := english.Name(language.MustParseRegion(code)); name != "" {
				out[key(name)] = code
			}
		}
	}
	for name, code := range others {
		out[key(name)] = code
	}
	return out
})

// others are names that are not those of the CLDR.
var others = map[string]string{
	// Names and official names of ISO 3166-1, as in data/iso_3166-1.json of LUSHDigital/go-country at 7fa970c, which is of Debian's
	// iso-codes.
	"Bolivia, Plurinational State of":        "BO",
	"Brunei Darussalam":                      "BN",
	"Cabo Verde":                             "CV",
	"China, People's Republic of":            "CN",
	"Congo, The Democratic Republic of the":  "CD",
	"Czech Republic":                         "CZ",
	"Côte d'Ivoire":                          "CI",
	"Holy See (Vatican City State)":          "VA",
	"Hong Kong":                              "HK",
	"Iran, Islamic Republic of":              "IR",
	"Korea, Democratic People's Republic of": "KP",
	"Korea, Republic of":                     "KR",
	"Lao People's Democratic Republic":       "LA",
	"Macao":                                  "MO",
	"Moldova, Republic of":                   "MD",
	"Myanmar":                                "MM",
	"Palestine, State of":                    "PS",
	"Russian Federation":                     "RU",
	"Syrian Arab Republic":                   "SY",
	"Taiwan, Province of China":              "TW",
	"Tanzania, United Republic of":           "TZ",
	"Türkiye":                                "TR",
	"United Kingdom of Great Britain and Northern Ireland": "GB",
	"United States of America":                             "US",
	"Venezuela, Bolivarian Republic of":                    "VE",
	"Viet Nam":                                             "VN",
	// The same of an earlier time, as in data/iso_3166-1.json of sailfishos-mirror/iso-codes at 45c1586.
	"Cape Verde": "CV",
	// Names in the tables of EuRepoC 1.1.
	"Palestine": "PS",
	"Swaziland": "SZ",
	"Turkey":    "TR",
	"UK":        "GB",
	// Names in MISP's galaxies country and threat-actor at 9434ace.
	"Ivory Coast":           "CI",
	"Palestinian Territory": "PS",
	"USA":                   "US",
	"Vatican":               "VA",
}
