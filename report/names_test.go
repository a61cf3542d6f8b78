package report_test

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

// labelled is a case of a group that vendors and a state name, each in its own way.
func labelled() *attribution.Case {
	c := electoralCommission()
	c.Actors["vendor"] = &attribution.Organization{Profile: attribution.Named("Vendor & Sons")}
	c.Actors["group"] = &attribution.Group{Profile: attribution.Profile{Names: []attribution.Name{
		{Text: "UNC77", Lang: "en"},
		{Text: "Zirconium", Lang: "en", Kind: attribution.NameFormer, Coined: "vendor", By: "uk", Source: "gov-uk", Fit: attribution.FitOverlaps},
		{Text: "گربه", Lang: "fa", Kind: attribution.NameNative, By: "china", Source: "mfa", Fit: attribution.FitSubset},
		{Text: "Violet", Kind: attribution.NameVendor, Coined: "vendor", By: "uk", Source: "gov-uk", Period: "2023/.."},
		{Text: "Everybody’s", Kind: attribution.NameAlias},
	}}}
	c.Attributions["group"] = &attribution.Attribution{Subject: "incidents/ec", Link: attribution.ConductedBy, Object: "actors/group"}
	on := &c.Statements["release"].Acts[0].On
	*on = append(*on, "attributions/group")
	c.Actors["fcdo"].ActorProfile().Names = append(c.Actors["fcdo"].ActorProfile().Names, attribution.Name{Text: "FCDO", Kind: attribution.NameAbbreviation, Source: "gov-uk"})
	c.Incidents["ec"].Names = []attribution.Name{{Text: "The register case", Lang: "en", By: "china"}}
	return c
}

func TestTextTellsNames(t *testing.T) {
	const want = `
NAMES, ACCORDING TO WHOM
────────────────────────

  Where it is not recorded how a name fits, it need not cover exactly the same.

  ▸ UNC77
    • United Kingdom [2]: Zirconium (former name, covers a part of it and something else, given
      by Vendor & Sons); Violet (in use: since 2023, given by Vendor & Sons)
    • China [1]: ` + "\u2068گربه\u2069" + ` (native form, covers only a part of it)
    • common usage: Everybody’s (alias)

  ▸ Compromise of the Electoral Commission
    • China: The register case

  ▸ Names in common use
    • Foreign Office: FCDO (abbreviation) [2]

WHO IS WHO
`
	got := text(t, labelled())
	if !strings.Contains(got, want) {
		t.Errorf("the report does not have\n%s\nbut\n%s", want, got)
	}
}

func TestMarkdownTellsNames(t *testing.T) {
	page := rendered(t, report.Markdown, labelled(), language.French)
	for _, want := range []string{
		"\n## Noms, et selon qui\n",
		"\n- **UNC77**\n  - Royaume-Uni \\[2\\] : Zirconium (ancien nom, en désigne une partie et autre chose encore, donné par Vendor &amp; Sons) ; Violet (",
		"\n- Noms d’usage courant\n  - **Foreign Office** : FCDO (abréviation) \\[2\\]\n",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %q", want)
		}
	}
}

func TestHTMLTellsNamesInTheirLanguage(t *testing.T) {
	page := rendered(t, report.HTML, labelled(), language.English)
	for _, want := range []string{
		`<li><a href="#names">Names, according to whom</a></li>`,
		`rowspan="3" aria-rowspan="3"><bdi lang="en">UNC77</bdi></th>`,
		`<th scope="row" role="rowheader"><bdi>China</bdi> <a class="ref" href="#sources-mfa">[1]</a></th>`,
		`<li><bdi lang="fa">گربه</bdi> <small>(native form, covers only a part of it)</small></li>`,
		`<small>(in use: since 2023, given by <bdi>Vendor &amp; Sons</bdi>)</small>`,
		`<a href="#incidents-ec"><bdi lang="en">Compromise of the Electoral Commission</bdi></a></th>`,
		`<li><bdi>FCDO</bdi> <small>(abbreviation)</small> <a class="ref" href="#sources-gov-uk">[2]</a></li>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %s", want)
		}
	}
}

// Nothing is told of names where nobody bears more than the one by which the report knows it.
func TestReportsTellNoNamesWhereThereIsOne(t *testing.T) {
	c := electoralCommission()
	c.Actors["nameless"] = &attribution.Group{Profile: attribution.Profile{Description: "somebody"}}
	c.Incidents["ec"].Names = []attribution.Name{{Text: c.Incidents["ec"].Title, Lang: "en"}}
	for name, write := range formats {
		if got := rendered(t, write, c, language.English); strings.Contains(strings.ToLower(got), "names, according to whom") {
			t.Errorf("%s tells of names", name)
		}
		c := electoralCommission()
		c.Actors["china"].ActorProfile().Names[0].By = "uk"
		if got := rendered(t, write, c, language.English); !strings.Contains(strings.ToLower(got), "names, according to whom") {
			t.Errorf("%s does not tell according to whom the only name fits", name)
		}
	}
}

// Names are not dated. A report as of a date has those of who appears in it, and says so.
func TestReportsAsOfTellNamesOfWhoAppears(t *testing.T) {
	for name, write := range formats {
		for date, want := range map[attribution.When]bool{"2024-03-24": false, "2024-03-26": true, "": true} {
			c := labelled()
			c.Actors["elsewhere"] = &attribution.Group{Profile: attribution.Profile{Names: []attribution.Name{{Text: "Elsewhere"}, {Text: "Never mentioned"}}}}
			var b strings.Builder
			if err := write(&b, c, report.Options{AsOf: date}); err != nil {
				t.Fatal(err)
			}
			if got := strings.Contains(b.String(), "Zirconium"); got != want {
				t.Errorf("%s as of %q: names of the group are told: %v", name, date, got)
			}
			if got := strings.Contains(b.String(), "Never mentioned"); got != (date == "") {
				t.Errorf("%s as of %q: names of who is not mentioned are told: %v", name, date, got)
			}
			if got := strings.Contains(squeezed(b.String()), squeezed("Names are not dated")); got != (date != "") {
				t.Errorf("%s as of %q: that names are not dated is said: %v", name, date, got)
			}
		}
	}
}

// Every name of every dossier is in the report.
func TestReportsLeaveNoNameOut(t *testing.T) {
	clean := map[string]func(string) string{
		"text":     func(s string) string { return s },
		"markdown": strings.NewReplacer(`\`, "", "&lt;", "<", "&gt;", ">", "&amp;", "&").Replace,
		"html": func(s string) string {
			return html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(s, ""))
		},
	}
	for _, id := range cases.IDs() {
		c := loaded(t, id)
		for name, write := range formats {
			got := squeezed(clean[name](rendered(t, write, c, language.English)))
			for actor, a := range c.Actors {
				for _, n := range a.ActorProfile().Names {
					if (len(a.ActorProfile().Names) > 1 || n.Coined != "" || n.By != "" || n.Fit != "") && !strings.Contains(got, squeezed(n.Text)) {
						t.Errorf("%s: %s does not tell that %s is called %s", id, name, actor, n.Text)
					}
				}
			}
			for incident, in := range c.Incidents {
				for _, n := range in.Names {
					if !strings.Contains(got, squeezed(n.Text)) {
						t.Errorf("%s: %s does not tell that %s is called %s", id, name, incident, n.Text)
					}
				}
			}
		}
	}
}
