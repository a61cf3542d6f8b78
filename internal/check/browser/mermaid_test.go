package browser

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

var fences = regexp.MustCompile("(?s)```mermaid\n(.*?)```")

// versions are the files of the versions of Mermaid that browser.sh fetches, by name.
func versions(t *testing.T) []string {
	t.Helper()
	dir := os.Getenv("ATTRIBUTION_BROWSER")
	if dir == "" {
		t.Skip("ATTRIBUTION_BROWSER names no folder with Mermaid; browser.sh fetches it")
	}
	paths, err := filepath.Glob(filepath.Join(dir, "mermaid-*.min.js"))
	must(t, err)
	if len(paths) < 4 {
		t.Fatalf("%s has %d versions of Mermaid; run browser.sh again", dir, len(paths))
	}
	names := make([]string, len(paths))
	for i, path := range paths {
		names[i] = filepath.Base(path)
	}
	return names
}

// named is a case whose names are words and marks of Mermaid.
func named() *attribution.Case {
	names := []string{"end", "graph", "subgraph x", "click n1 call alert()", "click n1 href \"javascript:alert(1)\"", `%%{init: {"securityLevel": "loose"}}%%`,
		"a:::b", "n1@{ shape: x, img: \"/x.png\" }", "`**bold**`", "A --> B", "o--o x", "1. one", "- one", "$$x^2$$", "x;y", "#35;", "a|b|c", "{a}", "[[a]]", "((a))", "section x",
		"title x", "dateFormat X", "done, crit", "2024-01-01, 3d", "\U0001F600 \U0001F1E8\U0001F1F3", "مجموعة", "集团", "a\nb", "---", "style n1 fill:red", "default", "_self", "<b>x</b>", "&amp;", `\"`, "'"}
	c := &attribution.Case{ID: "x", Title: "x", Actors: attribution.Actors{"s": &attribution.State{Profile: attribution.Named("end")}}, Incidents: attribution.Incidents{},
		Accounts: attribution.Accounts{}, Attributions: attribution.Attributions{}, Statements: attribution.Statements{}}
	for i, name := range names {
		id := fmt.Sprint("x", i)
		c.Actors[attribution.ActorID(id)] = &attribution.Group{Profile: attribution.Named(name)}
		c.Incidents[attribution.IncidentID(id)] = &attribution.Incident{Title: name}
		c.Accounts[attribution.AccountID(id)] = &attribution.Account{Incident: attribution.IncidentID(id), Activity: "2021"}
		c.Attributions[attribution.AttributionID(id)] = &attribution.Attribution{Subject: attribution.IncidentID(id).Ref(), Link: attribution.ConductedBy,
			Object: attribution.ActorID(id).Ref()}
		c.Statements[attribution.StatementID(id)] = &attribution.Statement{By: []attribution.ActorID{attribution.ActorID(id), "s"}, When: "2024-03-25", Acts: []attribution.Act{
			{Verb: attribution.Asserts, On: []attribution.Ref{attribution.AttributionID(id).Ref(), attribution.AccountID(id).Ref()}}}}
	}
	return c
}

// Mermaid draws the diagrams of every dossier, as code hosts set it up, in versions old and new, and what a case holds
// stays text in them.
func TestMermaidDrawsTheDiagrams(t *testing.T) {
	t.Parallel()
	all := map[string]*attribution.Case{"attacked": attacked(), "named": named()}
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		must(t, err)
		all[id] = c
	}
	for _, version := range versions(t) {
		t.Run(version, func(t *testing.T) {
			mermaid := script(t, version)
			ctx := chromium(t)
			v := visiting(t, ctx, []byte(`<!DOCTYPE html><title>Diagrams</title><link rel="icon" href="data:,"><body></body>`))
			value[int](t, ctx, mermaid+`; mermaid.initialize({startOnLoad: false, securityLevel: "strict"}); 0`)
			for id, c := range all {
				for _, lang := range []language.Tag{language.English, language.Arabic} {
					draw(t, ctx, id, c, lang)
				}
			}
			v.quiet(t)
		})
	}
}

// draw draws the diagrams of a report.
func draw(t *testing.T, ctx context.Context, id string, c *attribution.Case, lang language.Tag) {
	t.Helper()
	var b bytes.Buffer
	must(t, report.Markdown(&b, c, report.Options{Lang: lang}))
	diagrams := fences.FindAllSubmatch(b.Bytes(), -1)
	if len(diagrams) < 2 {
		t.Errorf("%s in %v has %d diagrams", id, lang, len(diagrams))
	}
	for _, d := range diagrams {
		source, err := json.Marshal(string(d[1]))
		must(t, err)
		const show = `.then(r => { document.body.innerHTML = r.svg; return document.querySelectorAll("g").length > 3 ? "" : "nothing is drawn" }, e => String(e))`
		if problem := value[string](t, ctx, `mermaid.render("d", `+string(source)+`)`+show); problem != "" {
			t.Errorf("%s in %v: %s\n%.2000s", id, lang, problem, d[1])
		}
		if value[bool](t, ctx, `"ran" in window || document.querySelector("body script, body iframe, body img") != null`) {
			t.Errorf("%s in %v: what a case holds is more than text", id, lang)
		}
	}
}
