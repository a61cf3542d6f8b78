package listing

import (
	"strings"
	"unicode"

	"example.com/attribution"
)

// scripts are those in which lists write names, by their codes in ISO 15924.
var scripts = []struct {
	code  string
	table *unicode.RangeTable
}{
	{"Latn", unicode.Latin}, {"Cyrl", unicode.Cyrillic}, {"Hani", unicode.Han}, {"Arab", unicode.Arabic},
	{"Hang", unicode.Hangul},
	{"Grek", unicode.Greek}, {"Hebr", unicode.Hebrew}, {"Hira", unicode.Hiragana}, {"Kana", unicode.Katakana},
	{"Thai", unicode.Thai},
	{"Deva", unicode.Devanagari}, {"Geor", unicode.Georgian}, {"Armn", unicode.Armenian}, {"Ethi", unicode.Ethiopic},
	{"Mymr", unicode.Myanmar}, {"Khmr", unicode.Khmer}, {"Laoo", unicode.Lao}, {"Beng", unicode.Bengali}, {"Taml", unicode.Tamil},
}

// scriptOf returns the script of the first letter that is not Latin, else Latn, or nothing for a text without letters.
func scriptOf(text string) string {
	latin := ""
	for _, r := range text {
		if !unicode.IsLetter(r) || unicode.Is(unicode.Common, r) {
			continue
		}
		for _, s := range scripts {
			if !unicode.Is(s.table, r) {
				continue
			}
			if s.code != "Latn" {
				return s.code
			}
			latin = s.code
			break
		}
		if latin == "" {
			latin = "Zyyy" // a letter of a script that is not in the table
		}
	}
	return latin
}

// foreign reports whether a script is not the Latin one.
func foreign(script string) bool { return script != "" && script != "Latn" }

// scriptNames are the words for scripts in OFAC's ENHANCED files and in the UK's CSV.
var scriptNames = map[string]string{
	"latin": "Latn", "cyrillic": "Cyrl", "arabic": "Arab", "chinese simplified": "Hans",
	"chinese traditional": "Hant", "korean": "Kore",
	"japanese": "Jpan", "hebrew": "Hebr", "greek": "Grek", "thai": "Thai", "georgian": "Geor", "armenian": "Armn",
	"burmese":    "Mymr",
	"devanagari": "Deva", "bengali": "Beng", "ethiopic": "Ethi", "khmer": "Khmr", "lao": "Laoo", "tamil": "Taml",
}

// languageNames are English names of the languages that lists give for names in other scripts.
var languageNames = map[string]attribution.Lang{
	"arabic": "ar", "armenian": "hy", "azerbaijani": "az", "belarusian": "be", "bulgarian": "bg", "burmese": "my",
	"chinese":              "zh",
	"chinese (simplified)": "zh-Hans", "chinese (traditional)": "zh-Hant", "dari": "prs", "farsi": "fa",
	"georgian": "ka", "greek": "el",
	"hebrew": "he", "japanese": "ja", "kazakh": "kk", "korean": "ko", "kurdish": "ku", "kyrgyz": "ky",
	"macedonian": "mk", "pashto": "ps",
	"persian": "fa", "russian": "ru", "serbian": "sr", "tajik": "tg", "ukrainian": "uk", "urdu": "ur", "uzbek": "uz",
}

// namedScript returns the code of a script by the list's word for it, or else by the letters of a text.
func namedScript(word, text string) string {
	if code, ok := scriptNames[strings.ToLower(clean(word))]; ok {
		return code
	}
	return scriptOf(text)
}

// europeanLanguages are the official languages of the EU, in which its list renders names of others.
var europeanLanguages = map[attribution.Lang]bool{
	"bg": true, "cs": true, "da": true, "de": true, "el": true, "en": true, "es": true, "et": true, "fi": true,
	"fr": true, "ga": true,
	"hr": true, "hu": true, "it": true, "lt": true, "lv": true, "mt": true, "nl": true, "pl": true, "pt": true,
	"ro": true, "sk": true,
	"sl": true, "sv": true,
}
