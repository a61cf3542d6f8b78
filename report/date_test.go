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
		"2024-03-25[Europe/London]":        "25 March 2024",
		"2024-03-25T16:30[Europe/London]":  "25 March 2024, 16:30 UTC",
		"2024-03-26T09~[Pacific/Auckland]": "26 March 2024, about 09 h UTC+13:00",
		"2024-03-25T18:00:00Z":             "25 March 2024, 18:00:00 UTC",
		"2024-03-25[America/New_York]":     "25 March 2024",
		"2020-23/2021~":                    "autumn 2020 to about 2021",
		"2021-33":                          "first quarter of 2021",
		"2021?":                            "2021 (uncertain)",
		"2021%":                            "about 2021 (uncertain)",
		"2024-03-05~":                      "about 5 March 2024",
		"2031-06-03T16?":                   "3 June 2031, 16 h (uncertain)",
		"2031-06-03T16:30Z~":               "3 June 2031, about 16:30 UTC",
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
		"2021-08/":                         "since August 2021, end not stated",
		"2021-08/..":                       "since August 2021",
		"/2021":                            "until 2021, start not stated",
		"../2021":                          "until 2021",
		"2021/2022":                        "2021 to 2022",
		"[2017-12-18,2017-12-19]":          "18 December 2017 or 19 December 2017",
		"{2020,2021}":                      "2020 and 2021",
		"[..2020-12-03]":                   "3 December 2020 or earlier",
		"201X":                             "2010 to 2019, not specified: year",
		"2021-XX-19":                       "2021, day 19, not specified: month",
		"not a date":                       "not a date",
		"[2020-12-03..]":                   "3 December 2020 or later",
		"[..1984]":                         "1984 or earlier",
		"{..1984}":                         "1984 and all before",
		"{1984..}":                         "1984 and all after",
		"../1984":                          "until 1984",
		"../2020-21":                       "spring 2020 and before",
		"2020-33/..":                       "first quarter of 2020 and after",
		"[1670..1672]":                     "1670 to 1672 (one of these)",
		"{1670..1672,1980}":                "1670 to 1672 (all of these) and 1980",
		"20XX":                             "2000 to 2099, not specified: year",
		"-201X":                            "2020 BC to 2011 BC, not specified: year",
		"XXXX":                             "not specified: year",
		"XXXX-12-25":                       "25 December, not specified: year",
		"156X-12":                          "December, 1560 to 1569, not specified: year",
		"156X-21":                          "spring, 1560 to 1569, not specified: year",
		"2004-XX":                          "2004, not specified: month",
		"2004-1X":                          "2004, month 10 to 12, not specified: month",
		"2004-X2":                          "2004, month 2 or 12, not specified: month",
		"1985-04-XX":                       "April 1985, not specified: day",
		"1985-04-2X":                       "April 1985, day 20 to 29, not specified: day",
		"1985-04-X5":                       "April 1985, day 5 or 15 or 25, not specified: day",
		"1985-XX-XX":                       "1985, not specified: month, day",
		"XXXX-XX-XX":                       "not specified: year, month, day",
		"-0043":                            "44 BC",
		"0000-03":                          "March 1 BC",
		"0985":                             "985",
		"Y170000002":                       "170000002",
		"Y-17E7":                           "170000001 BC",
		"Y17E8":                            "1700000000",
		"1950S2":                           "1950 (significant digits: 2)",
		"2024-03-25T16:30+08:00":           "25 March 2024, 16:30 UTC+08:00",
		"2024-07-25T16[Europe/London]":     "25 July 2024, 16 h UTC+01:00",
		"[2020,2021][Asia/Singapore]":      "2020 or 2021",
		"2024-03-25[Nowhere/At_All]":       "25 March 2024",
	}
	for when, want := range tests {
		if got := wordsIn(language.English).date(when); got != want {
			t.Errorf("%q: %q, want %q", when, got, want)
		}
	}
}

// Every language says what is known, and no more, of days, months, years, parts of years, and what is not specified.
func TestDateInEveryLanguage(t *testing.T) {
	dates := []attribution.When{"2024-03-01", "2024-03-26T09~", "{2020,2021}", "2004-06-11%", "2004-06?-~11", "../2024-03-05", "../2024-03", "2024/..",
		"../2020-25", "[..1904]", "[1904..]", "{..1984}", "2021/2022-03", "202X", "2021-05-1X", "XXXX-12-25", "-0043", "/2021"}
	tests := map[language.Tag]string{
		language.English: "1 March 2024; 26 March 2024, about 09 h; 2020 and 2021; about 11 June 2004 (uncertain); 11 June 2004 (approximate: day) (uncertain: year, month); " +
			"until 5 March 2024; until March 2024; since 2024; northern spring 2020 and before; 1904 or earlier; 1904 or later; 1984 and all before; " +
			"2021 to March 2022; 2020 to 2029, not specified: year; May 2021, day 10 to 19, not specified: day; 25 December, not specified: year; 44 BC; until 2021, start not stated",
		language.French: "1er mars 2024; 26 mars 2024, vers 09 h; 2020 et 2021; 11 juin 2004 (environ) (incertain); " +
			"11 juin 2004 (approximatif : jour) (incertain : année, mois); jusqu’au 5 mars 2024; jusqu’en mars 2024; " +
			"depuis 2024; printemps boréal 2020 et avant; 1904 ou avant; 1904 ou après; 1984 et tout ce qui précède; " +
			"2021 – mars 2022; 2020 – 2029, non précisé : année; mai 2021, jour 10 – 19, non précisé : jour; " +
			"25 décembre, non précisé : année; 44 av. J.-C.; jusqu’en 2021, début non précisé",
		language.German: "1. März 2024; 26. März 2024, etwa 09 Uhr; 2020 und 2021; etwa 11. Juni 2004 (unsicher); " +
			"11. Juni 2004 (ungefähr: Tag) (unsicher: Jahr, Monat); bis 5. März 2024; bis März 2024; seit 2024; " +
			"Frühling der Nordhalbkugel 2020 und davor; 1904 oder früher; 1904 oder später; 1984 und alles davor; " +
			"2021 – März 2022; 2020 – 2029, nicht angegeben: Jahr; Mai 2021, Tag 10 – 19, nicht angegeben: Tag; " +
			"25. Dezember, nicht angegeben: Jahr; 44 v. Chr.; bis 2021, Beginn nicht angegeben",
		language.Spanish: "1 de marzo de 2024; 26 de marzo de 2024, hacia 09 h; 2020 y 2021; " +
			"11 de junio de 2004 (aproximadamente) (incierto); " +
			"11 de junio de 2004 (aproximado: día) (incierto: año, mes); hasta el 5 de marzo de 2024; " +
			"hasta marzo de 2024; desde 2024; primavera boreal de 2020 y antes; 1904 o antes; 1904 o después; " +
			"1984 y todo lo anterior; 2021 – marzo de 2022; 2020 – 2029, sin precisar: año; " +
			"mayo de 2021, día 10 – 19, sin precisar: día; 25 de diciembre, sin precisar: año; 44 a. C.; " +
			"hasta 2021, comienzo no indicado",
		language.SimplifiedChinese: "2024年3月1日; 2024年3月26日、约09时; 2020年和2021年; 约2004年6月11日（不确定）; 2004年6月11日（大致：日）（不确定：年、月）; 至2024年3月5日; " +
			"至2024年3月; 自2024年起; 2020年北半球春季及以前; 1904年或更早; 1904年或更晚; 1984年及之前全部; 2021年至2022年3月; 2020年至2029年、未说明：年; " +
			"2021年5月、10至19日、未说明：日; 12月25日、未说明：年; 公元前44年; 至2021年，起始时间未说明",
		language.Arabic: "1 مارس 2024; 26 مارس 2024، نحو الساعة 09; 2020 و2021; نحو 11 يونيو 2004 (غير مؤكد); " +
			"11 يونيو 2004 (تقريبي: اليوم) (غير مؤكد: السنة، الشهر); حتى 5 مارس 2024; حتى مارس 2024; منذ 2024; " +
			"ربيع نصف الكرة الشمالي 2020 وما قبله; 1904 أو قبله; 1904 أو بعده; 1984 وكل ما قبله; 2021 – مارس 2022; " +
			"2020 – 2029، غير محدد: السنة; مايو 2021، اليوم 10 – 19، غير محدد: اليوم; 25 ديسمبر، غير محدد: السنة; " +
			"44 ق.م; حتى 2021، دون ذكر البداية",
		language.Finnish: "1 March 2024; 26 March 2024, about 09 h; 2020 and 2021; about 11 June 2004 (uncertain); " +
			"11 June 2004 (approximate: day) (uncertain: year, month); until 5 March 2024; until March 2024; " +
			"since 2024; northern spring 2020 and before; 1904 or earlier; 1904 or later; 1984 and all before; " +
			"2021 to March 2022; 2020 to 2029, not specified: year; May 2021, day 10 to 19, not specified: day; " +
			"25 December, not specified: year; 44 BC; until 2021, start not stated",
	}
	for lang, want := range tests {
		w := wordsIn(lang)
		var said []string
		for _, when := range dates {
			said = append(said, w.date(when))
		}
		if got := strings.Join(said, "; "); got != want {
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
