package report

import (
	"cmp"
	"testing"

	"example.com/attribution"
	"golang.org/x/text/language"
)

// Dates are said as imprecisely as they are.
func TestDateText(t *testing.T) {
	tests := map[attribution.When]string{
		"":                                 "",
		"2024":                             "2024",
		"2024-03":                          "March 2024",
		"2024-03-05":                       "5 March 2024",
		"2024-03-25[Europe/London]":        "25 March 2024, London",
		"2024-03-25T16:30[Europe/London]":  "25 March 2024, 16:30, London",
		"2024-03-26T09~[Pacific/Auckland]": "about 26 March 2024, 09 h, Auckland",
		"2024-03-25T18:00:00Z":             "25 March 2024, 18:00:00Z",
		"2024-03-25[America/New_York]":     "25 March 2024, New York",
		"2020-23/2021~":                    "autumn 2020 to about 2021",
		"2021-33":                          "first quarter of 2021",
		"2021?":                            "2021 (uncertain)",
		"2021%":                            "about 2021 (uncertain)",
		"2021-08/":                         "from August 2021, until when is not said",
		"2021-08/..":                       "since August 2021",
		"/2021":                            "until 2021, since when is not said",
		"../2021":                          "until 2021",
		"2021/2022":                        "2021 to 2022",
		"[2017-12-18,2017-12-19]":          "18 December 2017 or 19 December 2017",
		"{2020,2021}":                      "2020 and 2021",
		"[..2020-12-03]":                   "before or on 3 December 2020",
		"201X":                             "201X",
		"2021-XX-19":                       "19 XX 2021",
		"not a date":                       "not a date",
		"[2020,2021][Asia/Singapore]":      "2020 or 2021, Singapore",
		"2024-03-25[Nowhere/At_All]":       "25 March 2024",
	}
	for when, want := range tests {
		if got := wordsIn(language.English).date(when); got != want {
			t.Errorf("%q: %q, want %q", when, got, want)
		}
	}
}

// Every language says what is known, and no more.
func TestDateInEveryLanguage(t *testing.T) {
	tests := map[language.Tag]string{
		language.French:            "vers 26 mars 2024, 09 h; 2020 et 2021",
		language.German:            "etwa 26. März 2024, 09 Uhr; 2020 und 2021",
		language.Spanish:           "hacia 26 de marzo de 2024, 09 h; 2020 y 2021",
		language.SimplifiedChinese: "约2024年3月26日、09时; 2020年和2021年",
		language.Arabic:            "نحو 26 مارس 2024، الساعة 09; 2020 و2021",
		language.Finnish:           "about 26 March 2024, 09 h; 2020 and 2021",
	}
	for lang, want := range tests {
		w := wordsIn(lang)
		if got := w.date("2024-03-26T09~") + "; " + w.date("{2020,2021}"); got != want {
			t.Errorf("%v: %q, want %q", lang, got, want)
		}
	}
}

// Whatever dates are malformed, lists are in one order only.
func TestByDateIsAnOrder(t *testing.T) {
	dates := []attribution.When{"2023", "2024-03-25", "2024-03", "../2021", "[2020,2021]", "2025-13", "0", "soon", "yesterday", "2022-01-01[Nowhere/At_All]", ""}
	sign := func(a, b attribution.When) int { return cmp.Compare(byDate(a, b), 0) }
	for _, a := range dates {
		for _, b := range dates {
			if sign(a, b) != -sign(b, a) {
				t.Errorf("%q and %q come before one another", a, b)
			}
			for _, c := range dates {
				if sign(a, b) < 0 && sign(b, c) < 0 && sign(a, c) >= 0 {
					t.Errorf("%q comes before %q, that before %q, and that before the first", a, b, c)
				}
			}
		}
	}
	if sign("soon", "2024") != 1 || sign("", "soon") != 1 {
		t.Error("what is malformed or absent does not come last")
	}
}
