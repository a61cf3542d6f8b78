package report_test

import (
	"regexp"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

var element = regexp.MustCompile(`<[^>]*>`)

// section returns the text of a section of a page, without markup, in one line.
func section(t *testing.T, page, id string) string {
	t.Helper()
	_, after, ok := strings.Cut(page, `<section id="`+id+`"`)
	if !ok {
		t.Fatalf("there is no section %s", id)
	}
	inside, _, _ := strings.Cut(after, "</section>")
	return strings.Join(strings.Fields(element.ReplaceAllString(inside, " ")), " ")
}

// What a party's chains have in common is shown once, and so is what leads on from an actor to which two of them lead.
func TestChainsPartWhereTheClaimsPart(t *testing.T) {
	c := electoralCommission()
	c.Actors["group"] = &attribution.Group{Profile: attribution.Named("Group")}
	c.Actors["bureau"] = &attribution.Organ{Profile: attribution.Named("Bureau"), Of: "ministry"}
	c.Actors["ministry"] = &attribution.Organ{Profile: attribution.Named("Ministry"), Of: "china"}
	act := &c.Statements["release"].Acts[0]
	links := attribution.Attributions{
		"a": {Subject: "incidents/ec", Link: attribution.ConductedBy, Object: "actors/group"},
		"b": {Subject: "actors/group", Link: attribution.RunBy, Object: "actors/bureau"},
		"c": {Subject: "actors/group", Link: attribution.OnBehalfOf, Object: "actors/bureau"},
	}
	for id, a := range links {
		c.Attributions[id] = a
		act.On = append(act.On, id.Ref())
	}
	page := rendered(t, report.HTML, c, language.English)
	got := section(t, page, "paths")
	times := map[string]int{
		"conducted by → Group": 1, "run by → Bureau": 1, "on behalf of → Bureau": 1, "belongs to → Ministry": 1,
		"what leads on from there is shown above": 1, "affiliated to → China": 1, "belongs to → China": 0,
	}
	for text, want := range times {
		if n := strings.Count(got, text); n != want {
			t.Errorf("%q stands there %d times, want %d:\n%s", text, n, want, got)
		}
	}
}

// Words in another language have a rendering beside them that readers of the report understand: one in their language,
// else in English, and none that a machine made.
func TestChainsRenderWordsForTheReader(t *testing.T) {
	c := electoralCommission()
	renderings := attribution.Quotes{
		"r1": {Statement: "release", Lang: "fr", Mode: attribution.ModeMachine, Text: "machinale"},
		"r2": {Statement: "release", Lang: "en", Mode: attribution.ModePublished, Text: "as a newspaper has it"},
		"r3": {Statement: "answer", Lang: "en", Mode: attribution.ModeOfficial, Text: "as the ministry has it"},
		"r4": {Statement: "release", Lang: "de", Mode: attribution.ModePublished, Text: "wie eine Zeitung schreibt"},
	}
	for id, q := range renderings {
		q.Renders = "denial"
		c.Quotes[id] = q
	}
	endings := map[string]string{
		"en": "希望各方停止散布虚假信息 as the ministry has it official", "de": "希望各方停止散布虚假信息 wie eine Zeitung schreibt veröffentlicht",
		"fr": "希望各方停止散布虚假信息 as the ministry has it officiel", "zh": "希望各方停止散布虚假信息",
	}
	for lang, want := range endings {
		got := section(t, rendered(t, report.HTML, c, language.Make(lang)), "paths")
		if !strings.HasSuffix(got, want) {
			t.Errorf("%s: %s", lang, got)
		}
		md := rendered(t, report.Markdown, c, language.Make(lang))
		for _, words := range strings.Fields(want)[1:] {
			if !strings.Contains(md, words) {
				t.Errorf("%s: there is no %s in Markdown", lang, words)
			}
		}
	}
}

// Who denies in the same words twice on a way is shown with them once.
func TestChainsShowWordsOfADenialOnce(t *testing.T) {
	c := electoralCommission()
	c.Actors["group"] = &attribution.Group{Profile: attribution.Named("Group")}
	c.Attributions["a"] = &attribution.Attribution{Subject: "incidents/ec", Link: attribution.ConductedBy, Object: "actors/group"}
	c.Attributions["claim"].Subject = "actors/group"
	c.Statements["release"].Acts[0].On = append(c.Statements["release"].Acts[0].On, "attributions/a")
	denial := &c.Statements["answer"].Acts[0]
	denial.On = append(denial.On, "attributions/a")
	dispute := *denial
	dispute.Verb = attribution.DisputesBasis
	c.Statements["answer"].Acts = append(c.Statements["answer"].Acts, dispute)
	got := section(t, rendered(t, report.HTML, c, language.English), "paths")
	if n := strings.Count(got, "希望各方停止散布虚假信息"); n != 1 {
		t.Errorf("the words stand there %d times: %s", n, got)
	}
	if n := strings.Count(got, "China denies, disputes the basis 25 March 2024"); n != 2 {
		t.Errorf("the denial stands there %d times: %s", n, got)
	}
}
