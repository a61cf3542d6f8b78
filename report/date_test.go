package report

import (
	"cmp"
	"strings"
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
		"2024-03-26T09~[Pacific/Auckland]": "26 March 2024, about 09 h, Auckland",
		"2024-03-25T18:00:00Z":             "25 March 2024, 18:00:00Z",
		"2024-03-25[America/New_York]":     "25 March 2024, New York",
		"2020-23/2021~":                    "autumn 2020 to about 2021",
		"2021-33":                          "first quarter of 2021",
		"2021?":                            "2021 (uncertain)",
		"2021%":                            "about 2021 (uncertain)",
		"2024-03-05~":                      "about 5 March 2024",
		"2031-06-03T16?":                   "3 June 2031, 16 h (uncertain)",
		"2031-06-03T16:30Z~":               "3 June 2031, about 16:30Z",
		"2031-06-03T16:30:00%":             "3 June 2031, about 16:30:00 (uncertain)",
		"2004-06~-11":                      "11 June 2004 (approximate: year, month)",
		"2004-~06-11":                      "11 June 2004 (approximate: month)",
		"2004?-06-11":                      "11 June 2004 (uncertain: year)",
		"?2004-06-~11":                     "11 June 2004 (approximate: day) (uncertain: year)",
		"2004-06-%11":                      "11 June 2004 (approximate: day) (uncertain: day)",
		"2004-06?-~11":                     "11 June 2004 (approximate: day) (uncertain: year, month)",
		"2004-~21":                         "spring 2004 (approximate: part of the year)",
		"2004-06-~11/2005-07~":             "11 June 2004 (approximate: day) to about July 2005",
		"[2004-~06,2005]":                  "June 2004 (approximate: month) or 2005",
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
		language.French:            "26 mars 2024, vers 09 h; 2020 et 2021; vers 11 juin 2004 (incertain); 11 juin 2004 (approximatif : jour) (incertain : année, mois)",
		language.German:            "26. März 2024, etwa 09 Uhr; 2020 und 2021; etwa 11. Juni 2004 (unsicher); 11. Juni 2004 (ungefähr: Tag) (unsicher: Jahr, Monat)",
		language.Spanish:           "26 de marzo de 2024, hacia 09 h; 2020 y 2021; hacia 11 de junio de 2004 (incierto); 11 de junio de 2004 (aproximado: día) (incierto: año, mes)",
		language.SimplifiedChinese: "2024年3月26日、约09时; 2020年和2021年; 约2004年6月11日（不确定）; 2004年6月11日（大致：日）（不确定：年、月）",
		language.Arabic:            "26 مارس 2024، نحو الساعة 09; 2020 و2021; نحو 11 يونيو 2004 (غير مؤكد); 11 يونيو 2004 (تقريبي: اليوم) (غير مؤكد: السنة، الشهر)",
		language.Finnish:           "26 March 2024, about 09 h; 2020 and 2021; about 11 June 2004 (uncertain); 11 June 2004 (approximate: day) (uncertain: year, month)",
	}
	for lang, want := range tests {
		w := wordsIn(lang)
		var dates []string
		for _, when := range []attribution.When{"2024-03-26T09~", "{2020,2021}", "2004-06-11%", "2004-06?-~11"} {
			dates = append(dates, w.date(when))
		}
		if got := strings.Join(dates, "; "); got != want {
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
