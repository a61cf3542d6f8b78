package report

import (
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"golang.org/x/text/language"
)

// weighed is a case with everything that claims can rest on.
func weighed() *attribution.Case {
	const p, q = attribution.Ref("attributions/p"), attribution.Ref("attributions/q")
	named := attribution.Named
	return &attribution.Case{
		ID: "weighed", Lang: "en",
		Actors: attribution.Actors{
			"vendor": &attribution.Organization{Profile: attribution.Profile{Names: named("Vendor").Names, Reliability: attribution.ReliabilityB}},
			"lab":    &attribution.Organization{Profile: named("Lab")}, "east": &attribution.State{Profile: named("East")},
			"west": &attribution.State{Profile: named("West")}, "south": &attribution.State{Profile: named("South")}, "g": &attribution.Group{Profile: named("Heron")},
		},
		Incidents:    attribution.Incidents{"i": {Title: "Break-in"}},
		Sources:      attribution.Sources{"page": {Title: attribution.Words{Text: "Page"}, Reliability: attribution.ReliabilityC}},
		Attributions: attribution.Attributions{"p": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/g"}, "q": {Subject: "evidence/code", Link: attribution.Imitates, Object: "actors/g"}},
		Evidence: attribution.Evidence{
			"code": {Kind: attribution.EvidenceMalware, Description: "Shared code", By: []attribution.ActorID{"vendor"}, From: []attribution.ActorID{"lab"}, CommissionedBy: "west",
				Disclosure: attribution.DisclosurePartly, Reliability: attribution.ReliabilityB, Credibility: attribution.Credibility4, Sources: []attribution.SourceID{"page"}},
			"logs": {},
		},
		Searches: []attribution.Search{
			{For: []attribution.Ref{"actors/south"}, Where: "gov.south", Words: []string{"Heron"}, Langs: []attribution.Lang{"en", "fr"}, When: "2024-05-02", Result: attribution.ResultNotFound, Remark: "archive not read"},
			{Words: []string{"Reiher"}, Where: "newspapers", Result: attribution.ResultFound, Sources: []attribution.SourceID{"page"}},
		},
		Statements: attribution.Statements{
			"report": {By: []attribution.ActorID{"vendor"}, When: "2024-01-01", Kind: attribution.StatementReport, Source: "page", Acts: []attribution.Act{
				{Verb: attribution.Asserts, On: []attribution.Ref{p}, Evidence: []attribution.EvidenceID{"logs"}, CodedBy: attribution.Coder{Name: "AB"}, ReadBy: []attribution.Coder{{Name: "CD"}},
					Bearings: []attribution.Bearing{{Evidence: "code", Sense: attribution.SenseSupports, Words: attribution.Words{Text: "the same routine", Lang: "en"},
						Credibility: attribution.Term{Text: "2", Scale: "admiralty-credibility"}}}}}},
			"follow":  {By: []attribution.ActorID{"west"}, When: "2024-01-02", Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{p}, RestsOn: []attribution.Ref{"statements/report"}}}},
			"alone":   {By: []attribution.ActorID{"south"}, When: "2024-01-02", Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{p}}}},
			"denial":  {By: []attribution.ActorID{"east"}, When: "2024-01-03", Acts: []attribution.Act{{Verb: attribution.Denies, On: []attribution.Ref{p}, Evidence: []attribution.EvidenceID{"code"}}, {Verb: attribution.Asserts, On: []attribution.Ref{q}}}},
			"hearsay": {By: []attribution.ActorID{"lab"}, When: "2024-01-04", Acts: []attribution.Act{{Verb: attribution.Reports, Reported: &attribution.Act{Verb: attribution.Asserts, By: []attribution.ActorID{"west"}, On: []attribution.Ref{p}, Evidence: []attribution.EvidenceID{"logs"}}}}},
		},
	}
}

func render(t *testing.T, c *attribution.Case, o Options) map[string]string {
	t.Helper()
	out := make(map[string]string)
	var text, markdown, page strings.Builder
	for name, err := range map[string]error{"text": Text(&text, c, o), "markdown": Markdown(&markdown, c, o), "html": HTML(&page, c, o)} {
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	out["text"], out["markdown"], out["html"] = bare(text.String()), bare(markdown.String()), bare(untagged(page.String()))
	return out
}

// Every format shows each item of evidence, who says which way it bears, where holders have a claim from, and what was
// looked for.
func TestEvidenceIsShown(t *testing.T) {
	c := weighed()
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	for name, text := range render(t, c, Options{}) {
		for _, want := range []string{
			"on what evidence", "shared code", "malware", "put forward by", "supplied by", "commissioned by", "partly", "b (usually reliable)", "4 (doubtful)",
			"speaks for it", "speaks against it", "the same routine", "credibility", "made to look like the work of heron",
			"who has it from whom", "puts forward evidence of its own", "rests on report of vendor, 1 january 2024", "does not say what it rests on",
			"resting on report of vendor", "authors, as the compilers grade them",
			"coded by: ab (1 of 6)", "read again by: cd (1 of 6)",
			"what was looked for", "not found", "gov.south", "“heron”", "2 may 2024", "archive not read", "“reiher”", "reliability c (fairly reliable)",
		} {
			if !strings.Contains(text, bare(want)) {
				t.Errorf("%s: no %q in\n%s", name, want, text)
			}
		}
	}
}

// Words that are not there refer to the searches for them.
func TestAbsentWordsWereLookedFor(t *testing.T) {
	c := weighed()
	c.Quotes = attribution.Quotes{"words": {Statement: "report", Lang: "en", Absent: attribution.AbsentNotFound}}
	c.Statements["report"].Acts[0].Quotes = []attribution.QuoteID{"words"}
	c.Searches = []attribution.Search{{For: []attribution.Ref{"quotes/words"}, Where: "archives", When: "2024-05-03", Result: attribution.ResultNotFound}}
	for name, text := range render(t, c, Options{}) {
		if !strings.Contains(text, bare("(words not found); looked for: archives, 3 May 2024 (not found)")) {
			t.Errorf("%s:\n%s", name, text)
		}
	}
}

// Who speaks which way is not mixed up: the sense stands with its party, and an act that is reported is not one of its
// own.
func TestWhoWeighsWhat(t *testing.T) {
	d, err := newDossier(weighed(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, x := range d.grounds().Exhibits {
		for _, w := range x.Weighings {
			got = append(got, x.Title.Text+" | "+d.weighs(w))
		}
	}
	want := []string{
		"Shared code | Vendor: asserts, 1 January 2024; Break-in — conducted by → Heron; speaks for it; credibility “2” (admiralty-credibility); “the same routine”",
		"Shared code | East: denies, 3 January 2024; Break-in — conducted by → Heron; speaks against it",
		"Shared code | East: asserts, 3 January 2024; made to look like the work of Heron",
		"logs | Vendor: asserts, 1 January 2024; Break-in — conducted by → Heron; speaks for it",
		"logs | Lab: reports that West asserts, 4 January 2024",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	var origins []string
	for _, l := range d.grounds().Lineages {
		for _, o := range l.Origins {
			origins = append(origins, d.voices(o))
		}
	}
	want = []string{
		"South (does not say what it rests on)",
		"Vendor: Vendor (puts forward evidence of its own); West (rests on report of Vendor, 1 January 2024)",
	}
	if !slices.Equal(origins, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(origins, "\n"), strings.Join(want, "\n"))
	}
}

// A case that says nothing of evidence has no such sections, in any language, and one as of a date has what had been
// said by then.
func TestNothingToRestOn(t *testing.T) {
	c := weighed()
	c.Evidence, c.Searches = nil, nil
	delete(c.Attributions, "q")
	c.Actors["vendor"].ActorProfile().Reliability = ""
	for id, s := range c.Statements {
		for i := range s.Acts {
			s.Acts[i] = attribution.Act{Verb: s.Acts[i].Verb, On: []attribution.Ref{"attributions/p"}}
		}
		if id == "hearsay" {
			delete(c.Statements, id)
		}
	}
	for name, text := range render(t, c, Options{}) {
		for _, section := range []string{"on what evidence", "what was looked for", "who has it from whom", "coded by"} {
			if strings.Contains(text, section) {
				t.Errorf("%s: %q without anything beneath", name, section)
			}
		}
	}
	for name, text := range render(t, weighed(), Options{AsOf: "2024-01-01", Lang: language.German}) {
		if !strings.Contains(text, bare("spricht dafür")) || strings.Contains(text, bare("spricht dagegen")) {
			t.Errorf("%s: as of the day of the report:\n%s", name, text)
		}
	}
}

// bare returns text without marks and line ends.
func bare(text string) string {
	return strings.Join(strings.Fields(strings.NewReplacer(`\`, "", "*", "", "-", " ", "&amp;", "&").Replace(strings.ToLower(text))), " ")
}
