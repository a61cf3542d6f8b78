package report_test

import (
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

// A state goes by the name that the case has for it in the language of the report, else by that of its country there.
func TestStatesAreNamedInTheLanguageOfTheReport(t *testing.T) {
	state := func(code string, names ...attribution.Name) *attribution.State {
		return &attribution.State{Profile: attribution.Profile{Names: names}, Code: code}
	}
	for _, test := range []struct {
		state *attribution.State
		lang  language.Tag
		want  string
	}{
		{state("CN"), language.English, "China"},
		{state("MK"), language.English, "North Macedonia"},
		{state("MK"), language.German, "Nordmazedonien"},
		{state("CN"), language.Chinese, "中国"},
		{state("BY", attribution.Name{Text: "Belarus", Lang: "en"}), language.German, "Belarus"},
		{state("GB", attribution.Name{Text: "United Kingdom"}), language.French, "Royaume-Uni"},
		{state("GB", attribution.Name{Text: "the UK", Lang: "en-GB"}), language.English, "the UK"},
		{state("GB", attribution.Name{Text: "Großbritannien", Lang: "de"}), language.German, "Großbritannien"},
		{state("SU", attribution.Name{Text: "Soviet Union", Lang: "en"}), language.French, "Soviet Union"},
		{state("", attribution.Name{Text: "Ruritania", Lang: "en"}), language.French, "Ruritania"},
	} {
		c := electoralCommission()
		c.Actors["china"] = test.state
		page := rendered(t, report.Text, c, test.lang)
		if !strings.Contains(page, "→ "+test.want+"\n") {
			t.Errorf("%v, %v: not %q:\n%s", test.state, test.lang, test.want, page)
		}
	}
}
