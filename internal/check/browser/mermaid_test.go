package browser

import (
	"bytes"
	"encoding/json"
	"regexp"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

var fences = regexp.MustCompile("(?s)```mermaid\n(.*?)```")

// Mermaid draws the diagrams of every dossier, as code hosts set it up, and what a case holds stays text in them.
func TestMermaidDrawsTheDiagrams(t *testing.T) {
	t.Parallel()
	mermaid := script(t, "mermaid.min.js")
	ctx := chromium(t)
	v := visiting(t, ctx, []byte(`<!DOCTYPE html><title>Diagrams</title><link rel="icon" href="data:,"><body></body>`))
	value[int](t, ctx, mermaid+`; mermaid.initialize({startOnLoad: false, securityLevel: "strict"}); 0`)
	all := map[string]*attribution.Case{"attacked": attacked()}
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		must(t, err)
		all[id] = c
	}
	for id, c := range all {
		for _, lang := range []language.Tag{language.English, language.Arabic} {
			var b bytes.Buffer
			must(t, report.Markdown(&b, c, report.Options{Lang: lang}))
			diagrams := fences.FindAllSubmatch(b.Bytes(), -1)
			if len(diagrams) < 2 {
				t.Errorf("%s in %v has %d diagrams", id, lang, len(diagrams))
			}
			for _, d := range diagrams {
				source, err := json.Marshal(string(d[1]))
				must(t, err)
				const draw = `.then(r => { document.body.innerHTML = r.svg; return document.querySelectorAll("g").length > 3 ? "" : "nothing is drawn" }, e => String(e))`
				if problem := value[string](t, ctx, `mermaid.render("d", `+string(source)+`)`+draw); problem != "" {
					t.Errorf("%s in %v: %s\n%.2000s", id, lang, problem, d[1])
				}
				if value[bool](t, ctx, `"ran" in window || document.querySelector("body script, body iframe, body img") != null`) {
					t.Errorf("%s in %v: what a case holds is more than text", id, lang)
				}
			}
		}
	}
	v.quiet(t)
}
