// Package countryname knows the names of the countries of ISO 3166-1 in many languages.
package countryname

import (
	"iter"
	"strings"
	"sync"
	"unicode"

	"example.com/attribution/internal/country"
	"golang.org/x/text/unicode/norm"
)

// Code returns the alpha-2 code of a country by its alpha-2 or alpha-3 code in capitals or a name of it: in English
// that of the CLDR, or another that a source named at others has; in scripts other than Latin that of the CLDR in any
// of its languages, if it means one country in all of them. Names are compared without regard to case, accents and the
// order of their parts: "Iran, Islamic Republic of", "Iran (Islamic Republic of)" and "Islamic Republic of Iran" are
// one. It is empty for what is not a country.
func Code(name string) string {
	code := strings.TrimSpace(name)
	if country.IsCode(code) {
		return code
	}
	if code := country.FromAlpha3(code); code != "" {
		return code
	}
	k := key(name)
	if code := inEnglish()[k]; code != "" {
		return code
	}
	if code := formal(k); code != "" {
		return code
	}
	if Language(k) != "" {
		return ""
	}
	return inOtherScripts()[k]
}

// CodeInAnyCase is [Code] of texts whose codes may be in small letters, too, as in files of other formats.
func CodeInAnyCase(text string) string {
	if len(text) <= 3 {
		text = strings.ToUpper(text)
	}
	return Code(text)
}

// Language returns the language in which [Code] takes a name to be: English, or none where it has letters that are not
// Latin, which several languages may share.
func Language(name string) string {
	if strings.IndexFunc(name, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) }) >= 0 {
		return ""
	}
	return "en"
}

// Name returns the name of a country to show in a language, by its alpha-2 code and the base of the language's tag:
// that of CLDR 48.2. It is empty for what is not a country, and in a language that package lang does not have.
func Name(code, language string) string {
	if !country.IsCode(code) {
		return ""
	}
	table := named(language)
	row, first := strings.CutPrefix(table, code+"\t")
	if !first {
		_, row, _ = strings.Cut(table, "\n"+code+"\t")
	}
	row, _, _ = strings.Cut(row, "\n")
	name, _, _ := strings.Cut(row, "\t")
	return name
}

// Names yields the countries by their codes, each with its names in a language, that to show first.
func Names(language string) iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		for line := range strings.Lines(named(language)) {
			fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if !yield(fields[0], fields[1:]) {
				return
			}
		}
	}
}

// formal returns the code of a country by a name such as "Republic of Belarus" or "Kingdom of the Netherlands", in the
// form of key. Who called themselves Republic of China, of Korea or of Vietnam is not the country of that name, or not
// the whole.
func formal(k string) string {
	for _, style := range []string{
		"republic of ", "federal republic of ", "islamic republic of ", "kingdom of ", "principality of ",
	} {
		if name, ok := strings.CutPrefix(k, style); ok {
			switch code := inEnglish()[strings.TrimPrefix(name, "the ")]; code {
			case "CN", "KR", "KP", "VN":
				return ""
			default:
				return code
			}
		}
	}
	return ""
}

// key returns the form in which names are compared.
func key(name string) string {
	var plain strings.Builder
	name, _, _ = strings.Cut(name, "[") // as in ISO 3166-1: "Falkland Islands (the) [Malvinas]"
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
		switch last := len(rest) - 1; {
		case last == 0 && rest[0] == "the": // as in ISO 3166-1: "Niger (the)"
		case last >= 0 && (rest[last] == "of" || last > 0 && rest[last] == "the" && rest[last-1] == "of"):
			words = append(rest, words...)
		default:
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

var (
	english      map[string]string
	otherScripts map[string]string
	once         [2]sync.Once
)

// inEnglish returns the codes of countries by their English names. It is a function of its own, so that a program that
// asks for no names does not link them.
func inEnglish() map[string]string {
	once[0].Do(func() {
		english = make(map[string]string, 400)
		for code, names := range Names("en") {
			for _, name := range names {
				english[key(name)] = code
			}
		}
		for name, code := range others {
			english[key(name)] = code
		}
	})
	return english
}

// inOtherScripts returns the codes of countries by their names in languages of other scripts than Latin.
func inOtherScripts() map[string]string {
	once[1].Do(func() {
		otherScripts = make(map[string]string, 8000)
		for _, language := range languages {
			for code, names := range Names(language) {
				for _, name := range names {
					k := key(name)
					if old, ok := otherScripts[k]; ok && old != code {
						otherScripts[k] = "" // it means another country in another language
						continue
					}
					otherScripts[k] = code
				}
			}
		}
	})
	return otherScripts
}

// others are names that are not those of the CLDR.
var others = map[string]string{
	// Names and official names of ISO 3166-1 that have another form than key and formal undo, as in
	// data/iso_3166-1.json of LUSHDigital/go-country at 7fa970c, which is of Debian's iso-codes.
	"Argentine Republic":                     "AR",
	"Bolivia, Plurinational State of":        "BO",
	"Bonaire, Sint Eustatius and Saba":       "BQ",
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
	"Arab Republic of Egypt":                               "EG",
	"Commonwealth of Australia":                            "AU",
	"Commonwealth of Dominica":                             "DM",
	"Commonwealth of the Bahamas":                          "BS",
	"Democratic Republic of Sao Tome and Principe":         "ST",
	"Democratic Republic of Timor-Leste":                   "TL",
	"Democratic Socialist Republic of Sri Lanka":           "LK",
	"Falkland Islands (Malvinas)":                          "FK",
	"Federal Democratic Republic of Ethiopia":              "ET",
	"Federal Democratic Republic of Nepal":                 "NP",
	"Federative Republic of Brazil":                        "BR",
	"French Republic":                                      "FR",
	"Gabonese Republic":                                    "GA",
	"Grand Duchy of Luxembourg":                            "LU",
	"Hashemite Kingdom of Jordan":                          "JO",
	"Heard Island and McDonald Islands":                    "HM",
	"Hellenic Republic":                                    "GR",
	"Holy See":                                             "VA",
	"Hong Kong Special Administrative Region of China":     "HK",
	"Independent State of Papua New Guinea":                "PG",
	"Independent State of Samoa":                           "WS",
	"Italian Republic":                                     "IT",
	"Kyrgyz Republic":                                      "KG",
	"Lebanese Republic":                                    "LB",
	"Macao Special Administrative Region of China":         "MO",
	"Micronesia, Federated States of":                      "FM",
	"Oriental Republic of Uruguay":                         "UY",
	"People's Democratic Republic of Algeria":              "DZ",
	"People's Republic of Bangladesh":                      "BD",
	"Portuguese Republic":                                  "PT",
	"Republic of the Union of Myanmar":                     "MM",
	"Saint Helena, Ascension and Tristan da Cunha":         "SH",
	"Saint Martin (French part)":                           "MF",
	"Saint Vincent and the Grenadines":                     "VC",
	"Sint Maarten (Dutch part)":                            "SX",
	"Slovak Republic":                                      "SK",
	"Socialist Republic of Viet Nam":                       "VN",
	"Socialist Republic of Vietnam":                        "VN",
	"South Georgia and the South Sandwich Islands":         "GS",
	"State of Eritrea":                                     "ER",
	"State of Israel":                                      "IL",
	"State of Kuwait":                                      "KW",
	"State of Libya":                                       "LY",
	"State of Qatar":                                       "QA",
	"Sultanate of Oman":                                    "OM",
	"Swiss Confederation":                                  "CH",
	"Togolese Republic":                                    "TG",
	"Tunisian Republic":                                    "TN",
	"Union of the Comoros":                                 "KM",
	"United Mexican States":                                "MX",
	"United States Minor Outlying Islands":                 "UM",
	"Virgin Islands (British)":                             "VG",
	"Virgin Islands (U.S.)":                                "VI",
	// The same of an earlier time, as in data/iso_3166-1.json of sailfishos-mirror/iso-codes at 45c1586.
	"Cape Verde": "CV",
	// Names in the tables of EuRepoC 1.1.
	"Palestine": "PS",
	"Swaziland": "SZ",
	"Turkey":    "TR",
	"UK":        "GB",
	// Names in OFAC's files of 2019.
	"Korea, North": "KP",
	"Korea, South": "KR",
	// Names in MISP's galaxies country and threat-actor at 9434ace.
	"Ivory Coast":           "CI",
	"Palestinian Territory": "PS",
	"USA":                   "US",
	"Vatican":               "VA",
	// Names and abbreviations in general use, of today and of an earlier time.
	"America":               "US",
	"Bosnia":                "BA",
	"Britain":               "GB",
	"Burma":                 "MM",
	"Congo":                 "CG",
	"DPRK":                  "KP",
	"DR Congo":              "CD",
	"East Timor":            "TL",
	"Great Britain":         "GB",
	"Holland":               "NL",
	"Macau":                 "MO",
	"Macedonia":             "MK",
	"PRC":                   "CN",
	"Republic of the Congo": "CG",
	"ROK":                   "KR",
	"U.K.":                  "GB",
	"U.S.":                  "US",
	"U.S.A.":                "US",
	"UAE":                   "AE",
	"Vatican City":          "VA",
}
