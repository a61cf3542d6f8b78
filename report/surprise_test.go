package report

import (
	"testing"

	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/languagename"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// The matcher of golang.org/x/text 0.44 answers without a match with a language of the same script, Russian for
// Ukrainian and Arabic for Persian, at the confidence No: the report is in English then. Galician and Basque have
// Spanish as the nearest, Breton French.
func TestLanguageOfTheReport(t *testing.T) {
	for wanted, want := range map[string]language.Tag{
		"en-GB": language.English, "fr-CA": language.French, "zh-Hant": language.SimplifiedChinese, "ar-EG": language.Arabic,
		"uk": language.English, "fa": language.English, "ko": language.English, "und": language.English, "be": language.English, "nb": language.English,
		"gl": language.Spanish, "eu": language.Spanish, "br": language.French,
	} {
		tag := language.Make(wanted)
		if got := Language(tag); got != want || wordsIn(tag).lang != want {
			t.Errorf("for %s: %v, want %v", wanted, got, want)
		}
	}
	if tag, _, confidence := language.NewMatcher([]language.Tag{language.English, language.Russian}).Match(language.Ukrainian); confidence != language.No || tag != language.Russian {
		t.Errorf("Ukrainian is matched with %v, %v: the rule may have gone", tag, confidence)
	}
}

// x/text 0.44 has names of languages and countries as they were in 2017, and no Korean name of Chinese in traditional
// characters; reports have today's, of CLDR 48.2.
func TestNamesOfToday(t *testing.T) {
	for in, want := range map[[2]string]string{
		{"MK", "en"}: "North Macedonia", {"SZ", "en"}: "Eswatini", {"TR", "en"}: "Türkiye", {"MK", "de"}: "Nordmazedonien",
	} {
		tag := language.Make(in[1])
		if got := countryname.Name(in[0], in[1]); got != want {
			t.Errorf("%s in %s is %q, want %q", in[0], in[1], got, want)
		}
		if old := display.Regions(tag).Name(language.MustParseRegion(in[0])); old == want {
			t.Errorf("x/text calls %s %q in %s: its names may serve now", in[0], old, in[1])
		}
	}
	for _, in := range []string{"en", "fr", "de", "es", "zh", "ar"} {
		if got := languagename.Name(language.TraditionalChinese, in); got == "" {
			t.Errorf("zh-Hant has no name in %s", in)
		}
	}
	if got := display.Tags(language.Korean).Name(language.TraditionalChinese); got != "" {
		t.Errorf("x/text calls zh-Hant %q in Korean", got)
	}
}
