package report_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"example.com/attribution"
	"example.com/attribution/report"
)

// The collation of golang.org/x/text 0.44 is of 2013 (CLDR 23): under nb, which is how Norwegian is tagged, it has the
// order of the root, with Ø before Z, and only under nn the Norwegian one. So reports order nothing by collation:
// whoever appears stands in the same order in every language.
func TestOrderIsOfNoLanguage(t *testing.T) {
	for tag, norwegian := range map[string]bool{"nb": false, "no": false, "und": false, "nn": true, "da": true} {
		if got := collate.New(language.MustParse(tag)).CompareString("Zeta", "Østby") < 0; got != norwegian {
			t.Errorf("%s has Z before Ø: %t, want %t; perhaps names can be ordered now", tag, got, norwegian)
		}
	}
	c := &attribution.Case{ID: "x", Actors: make(attribution.Actors)}
	names := []string{"Zeta", "Østby", "Anna", "Åse"}
	for i, name := range names {
		c.Actors[attribution.ActorID(string(rune('a'+i)))] = &attribution.Organization{Profile: attribution.Named(name)}
	}
	for _, tag := range []language.Tag{language.English, language.German, language.French, language.Chinese, language.Arabic} {
		var b strings.Builder
		if err := report.Text(&b, c, report.Options{Lang: tag}); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, line := range strings.Split(b.String(), "\n") {
			for _, name := range names {
				if strings.Contains(line, name) {
					got = append(got, name)
				}
			}
		}
		if !slices.Equal(got, names) {
			t.Errorf("in %v: %v, want them by their ids, %v", tag, got, names)
		}
	}
}
