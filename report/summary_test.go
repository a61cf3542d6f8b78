package report_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

// A reader of the first 40 lines knows who accuses China or its organs of which incident, in which words of likelihood,
// who denies it, and what was done.
func TestSummaryOfMarch2024(t *testing.T) {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(text(t, c), "\n")
	top := strings.Join(strings.Fields(strings.Join(lines[:40], " ")), " ")
	for _, want := range []string{
		"■ Compromise of the Electoral Commission ▸", "■ Reconnaissance against British parliamentarians ▸", "■ Global campaign of APT31 ▸",
		"■ Intrusion at the Parliamentary Counsel Office and the Parliamentary Service of New Zealand ▸",
		"United Kingdom: asserts “I can confirm today”", "National Cyber Security Centre: asserts “highly likely”",
		"National Cyber Security Centre: asserts “almost certainly”", "asserts “robust technical assessment”", "GCSB: asserts", "China: denies",
		"backed by → China ‖ states: United States: asserts", "sanction by United Kingdom against", "sanction by United States against",
		"indictment by United States against Ni Gaobin", "summons of the envoy of China (chargé d'affaires) by United Kingdom",
	} {
		if !strings.Contains(top, want) {
			t.Errorf("the first 40 lines lack %q:\n%s", want, strings.Join(lines[:40], "\n"))
		}
	}
}

var href = regexp.MustCompile(`href="#([^"]*)"`)

// A summary alone has nothing after it, and no link that leads nowhere.
func TestShort(t *testing.T) {
	langs := []language.Tag{language.English, language.Arabic, language.French, language.German, language.Spanish, language.Chinese}
	if testing.Short() {
		langs = langs[:2]
	}
	for id, c := range casetest.Dossiers(t) {
		for _, lang := range langs {
			for name, write := range formats {
				var short, long bytes.Buffer
				if err := write(&short, c, report.Options{Lang: lang, Short: true}); err != nil {
					t.Fatal(err)
				}
				if err := write(&long, c, report.Options{Lang: lang}); err != nil {
					t.Fatal(err)
				}
				if short.Len()*2 > long.Len() {
					t.Errorf("%s in %v as %s: the summary has %d bytes, and the report %d", id, lang, name, short.Len(), long.Len())
				}
				if name != "html" && !strings.HasPrefix(long.String(), strings.TrimSpace(short.String())) {
					t.Errorf("%s in %v as %s does not begin with its summary", id, lang, name)
				}
				for _, m := range href.FindAllStringSubmatch(short.String(), -1) {
					if !strings.Contains(short.String(), `id="`+m[1]+`"`) {
						t.Errorf("%s in %v: a link to #%s leads nowhere", id, lang, m[1])
					}
				}
			}
		}
	}
}

// A list that is cut short has one word for "and" in every language.
func TestSummaryNamesSome(t *testing.T) {
	c := electoralCommission()
	c.Responses = attribution.Responses{"s": &attribution.Sanction{Measure: attribution.Measure{By: []attribution.ActorID{"uk"}}}}
	for _, id := range []attribution.ActorID{"p1", "p2", "p3", "p4", "p5"} {
		c.Actors[id] = &attribution.Person{Profile: attribution.Named(string(id))}
		c.Responses["s"].(*attribution.Sanction).Designations = append(c.Responses["s"].(*attribution.Sanction).Designations, attribution.Designation{Actor: id})
	}
	for lang, want := range map[string]string{
		"en": "p1, p2 and 3 more", "fr": "p1, p2 et 3 autres", "de": "p1, p2 und 3 weitere", "es": "p1, p2 y 3 más", "zh": "p1、p2和其他3个", "ar": "p1، p2 و3 غيرها",
	} {
		var b bytes.Buffer
		if err := report.Text(&b, c, report.Options{Lang: language.MustParse(lang), Short: true}); err != nil {
			t.Fatal(err)
		}
		plain := strings.Map(func(r rune) rune {
			if r >= '\u2066' && r <= '\u2069' {
				return -1
			}
			return r
		}, b.String())
		if !strings.Contains(strings.ReplaceAll(plain, "\u00a0", " "), want) {
			t.Errorf("%s: %s", lang, plain)
		}
	}
}
