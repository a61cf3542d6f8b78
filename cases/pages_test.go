package cases_test

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/report"
)

// pages is the folder with a page for each dossier.
var pages = filepath.Join("..", "docs", "dossiers")

// Each dossier has a page with its summary, and with what was read for it and what not, and all are listed.
func TestPages(t *testing.T) {
	want := make(map[string]string)
	var list strings.Builder
	list.WriteString("# Dossiers\n\nOne page for each dossier of package cases: who claims what, how sure they say they are, who denies it, what was done about it, and what\n" +
		"was read. The pages are generated: `go test ./cases -run Pages -update`. `attribution report` with the file of a dossier prints the whole\n" +
		"report.\n\n")
	for id, c := range casetest.Dossiers(t) {
		var page bytes.Buffer
		if err := report.Markdown(&page, c, report.Options{Short: true}); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&page, "\n## What was read, and what was not\n\n%s\n[The dossier](../../cases/%s.case.json)\n", read(c), id)
		want[id+".md"] = page.String()
		fmt.Fprintf(&list, "- [%s](%s.md)\n", c.Title, id)
	}
	want["README.md"] = list.String()
	if *update {
		if err := os.MkdirAll(pages, 0o777); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range want {
		path := filepath.Join(pages, name)
		if *update {
			if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(path)
		if err != nil || string(got) != text {
			t.Errorf("%s is not what its dossier says; run go test ./cases -run Pages -update (%v)", path, err)
		}
	}
	files, err := filepath.Glob(filepath.Join(pages, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if want[filepath.Base(f)] == "" {
			t.Errorf("%s is of no dossier; delete it", f)
		}
	}
}

// read says how many sources were read themselves, and of which words the dossier knows and has none.
func read(c *attribution.Case) string {
	var b strings.Builder
	through, undated := 0, 0
	for _, s := range c.Sources {
		if s.Via != "" {
			through++
		}
		if s.Retrieved == "" {
			undated++
		}
	}
	fmt.Fprintf(&b, "- %d sources; %d of them were read in a copy, which is listed too. ", len(c.Sources), through)
	if undated == len(c.Sources) {
		b.WriteString("The days on which they were read are not recorded.\n")
	} else {
		fmt.Fprintf(&b, "The day on which it was read is not recorded for %d.\n", undated)
	}
	quotes, languages := quoted(c)
	fmt.Fprintf(&b, "- %d quotations with their words, in %s.\n", quotes, languages)
	absent := make(map[attribution.Absence][]string)
	without := 0
	words := make(map[attribution.StatementID]bool)
	for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
		q := c.Quotes[id]
		if q.Text != "" {
			words[q.Statement] = true
			continue
		}
		absent[q.Absent] = append(absent[q.Absent], of(c, q))
	}
	for id, s := range c.Statements {
		if !words[id] && s.Kind != attribution.StatementEditorial {
			without++
		}
	}
	switch without {
	case 0:
	case 1:
		b.WriteString("- One statement has no words that are quoted.\n")
	default:
		fmt.Fprintf(&b, "- %d statements have no words that are quoted.\n", without)
	}
	for _, why := range slices.Sorted(maps.Keys(absent)) {
		fmt.Fprintf(&b, "- Words %s: %s.\n", strings.ReplaceAll(string(why), "-", " "), strings.Join(counted(absent[why]), "; "))
	}
	for _, s := range c.Searches {
		found := "result: " + strings.ReplaceAll(string(s.Result), "-", " ")
		fmt.Fprintf(&b, "- Looked for: %s. Where: %s; %s.\n", sought(c, s), plain(s.Where), found)
	}
	return b.String()
}

// of names the statement whose words a quote would be.
func of(c *attribution.Case, q *attribution.Quote) string {
	s := c.Statements[q.Statement]
	if s == nil {
		return "a rendering"
	}
	var by []string
	for _, id := range s.By {
		by = append(by, plain(c.Actors.Name(id).Text))
	}
	date, _, _ := strings.Cut(strings.TrimSuffix(string(s.When), "]"), "[")
	return strings.Join(by, ", ") + " (" + cmp.Or(date, "undated") + ")"
}

// counted names each once, with how often it stands there.
func counted(all []string) []string {
	var out []string
	for _, one := range slices.Compact(slices.Sorted(slices.Values(all))) {
		if n := len(all) - len(slices.DeleteFunc(slices.Clone(all), func(s string) bool { return s == one })); n > 1 {
			one += fmt.Sprintf(", %d times", n)
		}
		out = append(out, one)
	}
	return out
}

// sought names what was looked for: actors and incidents by their names, else the search terms.
func sought(c *attribution.Case, s attribution.Search) string {
	var all []string
	for _, r := range s.For {
		switch collection, id := r.Split(); collection {
		case attribution.CollectionActors:
			all = append(all, plain(c.Actors.Name(attribution.ActorID(id)).Text))
		case attribution.CollectionIncidents:
			all = append(all, plain(c.Incidents.Name(attribution.IncidentID(id)).Text))
		}
	}
	for _, w := range s.Words {
		all = append(all, "“"+plain(w)+"”")
	}
	return strings.Join(all, ", ")
}

// plain returns text in which nothing is markup.
func plain(text string) string {
	return strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", "&", "&amp;", "\n", " ").Replace(text)
}
